"""Coming back on another phone, as phones call it."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.server import security
from listing.server.routes import routes
from listing.server.security import MARK, PHONE_COOKIE, Rate

HERE = "https://blitar.example.id"


@pytest.fixture
def phone(service, monkeypatch):
    """Makes phones: clients with a cookie of their own, at a server that can be reached from home."""
    monkeypatch.setenv("ETALASE_ADDRESS", HERE)

    def make(letter):
        app = Starlette(routes=routes(lambda: service))
        return TestClient(app, headers={MARK: "1"}, cookies={PHONE_COOKIE: letter * 22} if letter else {})

    return make


@pytest.fixture
def way(phone):
    """What she was told on her first phone, and her work's address there."""
    hers = phone("a")
    token = hers.post("/etalase/work").json()["token"]
    return hers.post(f"/etalase/work/{token}/return").json() | {"work": f"/etalase/work/{token}"}


def back(client, way, **other):
    return client.post("/etalase/return", json={"name": way["name"], "code": way["code"]} | other)


def test_she_writes_down_two_things_and_comes_back_by_them(phone, way):
    assert way["link"] == f"{HERE}/?pulang={way['name']}"
    (token,) = back(phone("b"), way).json()["works"]
    assert phone("b").get(f"/etalase/work/{token}").json()["code"] == phone("a").get(way["work"]).json()["code"]


@pytest.mark.parametrize(
    ("wrong", "status", "error"),
    [
        ({"code": "BBBB-BBBB"}, 403, "NoSuchWay"),
        ({"name": "BBBBBB"}, 403, "NoSuchWay"),
        ({"code": "B" * 41}, 400, "BadRequest"),
        ({"code": 7}, 400, "BadRequest"),
    ],
)
def test_what_does_not_fit_is_refused(phone, way, wrong, status, error):
    answer = back(phone("b"), way, **wrong)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_guessing_is_slow_from_one_address_whatever_is_guessed(phone, way, monkeypatch):
    monkeypatch.setitem(security.RATES, "return", Rate(2, 0))
    other = phone("b")
    assert [back(other, way, name="BBBBBB").status_code for _ in range(3)] == [403, 403, 429]


def test_only_she_herself_gets_a_code(service, phone, way):
    work = service.store.work(way["work"].rsplit("/", 1)[1])
    helper = service.store.doors.visit(work.key)
    assert phone("t").post(f"/etalase/work/{helper}/return").json()["error"] == "OnlyHers"


def test_a_phone_without_a_mark_cannot_be_known_again(phone, way):
    token = phone("").post("/etalase/work").json()["token"]
    assert phone("").post(f"/etalase/work/{token}/return").status_code == 404
    assert back(phone(""), way).status_code == 400


def test_a_hall_with_a_laptop_has_nothing_to_come_back_to(phone, way, monkeypatch):
    monkeypatch.delenv("ETALASE_ADDRESS")
    assert back(phone("b"), way).status_code == 404
    assert phone("a").post(f"{way['work']}/return").status_code == 404
