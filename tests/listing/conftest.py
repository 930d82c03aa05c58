import io
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from listing.backend import service as services
from listing.backend.capacity import Capacity
from listing.backend.service import Service
from listing.hall.hall import Hall
from listing.hall.pin import Gate
from listing.hall.presence import Watched
from listing.hall.routes import ROOT
from listing.hall.routes import routes as hall_routes
from listing.server.routes import routes
from listing.server.security import MARK
from photo.models.table import MODELS
from photo.worker.supervisor import Supervisor

PIN = "402817"
FAKE = (sys.executable, str(Path(__file__).with_name("fake_worker.py")))


def photo_bytes(words=b"", seed=0, size=(120, 90)):
    """A small real JPEG; `words` go behind its end, where decoders do not look."""
    noise = np.random.default_rng(seed).integers(0, 256, (size[1] // 8, size[0] // 8, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).resize(size).save(out, "JPEG", quality=90)
    return out.getvalue() + words


def wait_until(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.02)


@pytest.fixture
def make_photo():
    return photo_bytes


@pytest.fixture
def until():
    return wait_until


@pytest.fixture
def make_service(tmp_path, monkeypatch):
    """Studios with the fake worker on one folder; `started` ones are stopped at the end."""
    monkeypatch.setattr(services.table, "best_on_disk", lambda: MODELS["u2netp"])
    made = []

    def make(start=True, home=tmp_path / "home", seconds_each=10.0, **capacity):
        capacity = {"reserve_bytes": 0, **capacity}
        service = Service(home, Capacity(**capacity), Supervisor(FAKE, seconds_each=seconds_each))
        made.append(service)
        if start:
            service.start()
        return service

    yield make
    for service in made:
        service.stop()


@pytest.fixture
def service(make_service):
    return make_service()


@pytest.fixture
def hall(service):
    return Hall(service, Gate(PIN))


@pytest.fixture
def stranger(hall):
    app = Starlette(
        routes=[*hall_routes(lambda: hall), *routes(lambda: hall.service)],
        middleware=[Middleware(Watched, hall=lambda: hall)],
    )
    with TestClient(app, headers={MARK: "1"}) as client:
        yield client


@pytest.fixture
def trainer(stranger):
    assert stranger.post(f"{ROOT}/open", json={"pin": PIN}).status_code == 200
    return stranger


@pytest.fixture
def begin(hall, make_photo, until, tmp_path):
    """Begins a work with a photo that is finished; returns token and code."""

    def work(words=b"", seed=0, status="done", size=(120, 90), **facts):
        store = hall.service.store
        token, code = store.new_work()
        store.save_facts(token, facts)
        file = tmp_path / "photo.jpg"
        file.write_bytes(make_photo(words, seed, size))
        hall.service.add_file(store.work(token), "c1", file)
        until(lambda: store.work(token).photos[0].status == status)
        return token, code

    return work
