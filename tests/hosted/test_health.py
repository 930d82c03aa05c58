"""A server of many says what it lacks of what they share, and gives its figures all the same."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.backend.capacity import Capacity
from listing.backend.service import Service
from listing.server.health import health_routes
from listing.server.metrics import Calls
from listing.store import postgres as postgres_store
from listing.store.migrate import migrate
from photo.worker.supervisor import Supervisor


@pytest.fixture
def client(database, bucket, tmp_path, monkeypatch):
    monkeypatch.setenv("ETALASE_DATABASE", database)
    monkeypatch.setenv("ETALASE_FILES", bucket)
    migrate(database)
    monkeypatch.setattr(postgres_store, "PATIENCE", 2.0)
    service = Service(tmp_path, Capacity(reserve_bytes=0), Supervisor())
    yield TestClient(Starlette(routes=health_routes(lambda: service, Calls())), client=("127.0.0.1", 5000))
    service.stop()


def told(answer):
    return dict(line.split(": ") for line in answer.text.splitlines())


def test_it_is_ready_without_weights_of_its_own(client):
    ready = client.get("/etalase/ready")
    assert (ready.status_code, set(told(ready).values())) == (200, {"ok"})
    figures = client.get("/etalase/metrics").text
    assert "etalase_photos_waiting 0\n" in figures
    assert "etalase_photo_workers 0\n" in figures  # nobody works for this service yet


def test_a_database_that_is_away_is_named(client, postgres, database):
    postgres.drop(database)
    ready = client.get("/etalase/ready")
    assert (ready.status_code, told(ready)) == (
        503,
        {"database": "Unreachable", "files": "ok", "disk": "ok", "weights": "ok"},
    )
    assert client.get("/etalase/health").status_code == 200
    assert 'etalase_ready{part="database"} 0' in client.get("/etalase/metrics").text
