"""What whatever watches the server is told: whether it lives, whether it is ready, and figures without names."""

import shutil

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from listing.backend import service as services
from listing.server.health import METRICS_TOKEN, health_routes
from listing.server.metrics import Calls, Counted
from listing.server.routes import routes
from listing.server.security import MARK, PHONE_COOKIE
from photo.errors import ModelMissing

HERE, ELSEWHERE = ("127.0.0.1", 5000), ("192.168.1.20", 5000)


@pytest.fixture
def watched():
    """Opens the addresses over a service, as somebody from this or another computer."""
    calls = Calls()

    def client(service, at=HERE, **headers):
        app = Starlette(
            routes=[*health_routes(lambda: service, calls), *routes(lambda: service)],
            middleware=[Middleware(Counted, calls=calls)],
        )
        return TestClient(app, client=at, headers={MARK: "1"} | headers)

    return client


def told(answer):
    return dict(line.split(": ") for line in answer.text.splitlines())


def test_a_server_that_is_well_says_so_to_everybody(make_service, watched):
    client = watched(make_service(start=False), ELSEWHERE)
    assert (client.get("/etalase/health").status_code, client.get("/etalase/health").text) == (200, "ok\n")
    ready = client.get("/etalase/ready")
    assert (ready.status_code, set(told(ready).values())) == (200, {"ok"})
    assert set(told(ready)) == {"database", "files", "disk", "weights"}


def lose_database(service, _):
    (service.home / "etalase.sqlite3").unlink()


def lose_files(service, _):
    shutil.rmtree(service.home / "work")


def lose_weights(_, monkeypatch):
    def missing():
        raise ModelMissing("u2netp")

    monkeypatch.setattr(services.table, "best_on_disk", missing)


@pytest.mark.parametrize(
    ("lose", "part", "why"),
    [
        (lose_database, "database", "NotWritable"),
        (lose_files, "files", "NotWritable"),
        (lose_weights, "weights", "ModelMissing"),
    ],
)
def test_what_is_gone_is_named_and_nothing_else(make_service, watched, monkeypatch, lose, part, why):
    service = make_service(start=False)
    lose(service, monkeypatch)
    client = watched(service)
    ready = client.get("/etalase/ready")
    assert (ready.status_code, told(ready)) == (503, dict.fromkeys(told(ready), "ok") | {part: why})
    assert client.get("/etalase/health").status_code == 200


def test_a_disk_below_its_reserve_is_not_ready(make_service, watched):
    ready = watched(make_service(start=False, reserve_bytes=10**18)).get("/etalase/ready")
    assert (ready.status_code, told(ready)["disk"]) == (503, "DiskFull")


@pytest.mark.parametrize(
    ("at", "headers", "status"),
    [
        (HERE, {}, 200),
        (("::1", 5000), {}, 200),
        (ELSEWHERE, {}, 404),
        (HERE, {"X-Forwarded-For": "10.1.2.3"}, 404),
        (HERE, {"Forwarded": "for=10.1.2.3"}, 404),
        (ELSEWHERE, {"Authorization": "Bearer s3cret"}, 200),
        (ELSEWHERE, {"Authorization": "Bearer s3cre"}, 404),
        (ELSEWHERE, {"Authorization": "Bearer "}, 404),
        (ELSEWHERE, {"Authorization": "s3cret"}, 404),
    ],
)
def test_figures_are_for_this_computer_or_for_who_knows_the_token(
    make_service, watched, monkeypatch, tmp_path, at, headers, status
):
    (tmp_path / "token").write_text("s3cret\n")
    monkeypatch.setenv(f"{METRICS_TOKEN}_FILE", str(tmp_path / "token"))
    assert watched(make_service(start=False), at, **headers).get("/etalase/metrics").status_code == status


def test_without_a_token_nobody_from_elsewhere_sees_figures(make_service, watched):
    client = watched(make_service(start=False), ELSEWHERE, Authorization="Bearer ")
    assert client.get("/etalase/metrics").status_code == 404


def test_figures_of_a_whole_way_count_and_name_nobody(service, watched, make_photo, until):
    client = watched(service)
    client.cookies.set(PHONE_COOKIE, "abcdefghijklmnopqrstu1")
    begun = client.post("/etalase/work").json()
    work = f"/etalase/work/{begun['token']}"
    phone, name = "081234567890", "Keripik Singkong Bu Sri"
    assert client.put(f"{work}/facts", json={"name": name, "phone": phone}).status_code == 200
    sent = client.put(f"{work}/photos/IMG_2041-jpg", content=make_photo())
    assert sent.status_code in (200, 201), sent.text
    until(lambda: client.get(work).json()["photos"][0]["status"] == "done")
    assert client.get(f"{work}/nowhere").status_code == 404

    text = client.get("/etalase/metrics").text
    found = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert found["etalase_events_total", "arrived", ""] == found["etalase_events_total", "done", ""] == 1
    assert found["etalase_event_bytes_total", "arrived", ""] == len(make_photo())
    assert (found["etalase_photos_waiting",], found["etalase_photo_workers",]) == (0, 1)
    assert found["etalase_calls_total", "4xx"] == 1
    calls = sum(count for (name, *_), count in found.items() if name == "etalase_calls_total")
    assert calls == found["etalase_call_seconds_count",] == found["etalase_call_seconds_bucket", "+Inf"]
    assert found["etalase_memory_bytes", "server"] > 0
    assert found["etalase_ready", "database"] == 1
    for secret in (
        begun["token"],
        begun["code"],
        phone,
        name,
        "Sri",
        "IMG_2041",
        "abcdefghijklmnopqrstu1",
        "testclient",
    ):
        assert secret not in text
    labels = {label for family in text_string_to_metric_families(text) for s in family.samples for label in s.labels}
    assert labels == {"event", "kind", "part", "process", "answer", "le"}
