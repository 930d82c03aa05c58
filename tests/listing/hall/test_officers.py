"""Officers look into the halls that they are named for, and into no other; nothing is changed by them."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.hall.hall import Hall
from listing.hall.officers import appoint, dismiss, is_officers, officers_in
from listing.hall.pin import Gate
from listing.hall.routes import ROOT, routes
from listing.server.security import MARK
from tests.listing.conftest import PIN


@pytest.fixture
def file(tmp_path, monkeypatch):
    """Where the officers stand, for the hall "blitar"."""
    monkeypatch.setenv("ETALASE_OFFICERS", str(tmp_path / "officers.json"))
    monkeypatch.setenv("ETALASE_HALL", "blitar")
    return tmp_path / "officers.json"


@pytest.fixture
def visitor(service):
    hall = Hall(service, Gate(PIN, looks=is_officers))
    return TestClient(Starlette(routes=routes(lambda: hall)), headers={MARK: "1"})


def enter(visitor, number):
    return visitor.post(f"{ROOT}/open", json={"pin": number}).status_code


def test_she_looks_into_her_hall_and_changes_nothing(visitor, file):
    here, elsewhere = appoint(file, "siti", ["blitar", "kediri"]), appoint(file, "rina", ["malang"])
    assert enter(visitor, elsewhere) == 401
    assert visitor.get(f"{ROOT}/people").status_code == 401
    assert enter(visitor, here) == 200
    assert [visitor.get(f"{ROOT}/{what}").status_code for what in ("people", "figures", "counts")] == [200] * 3
    for method, what, body in (
        ("POST", "wipe", {"sure": "HAPUS"}),
        ("PUT", "settings", {"held": True}),
        ("POST", "visit/BCDF", None),
        ("POST", "nothing", None),
    ):
        assert visitor.request(method, f"{ROOT}/{what}", json=body).json()["error"] == "OnlyTrainer"
    assert visitor.post(f"{ROOT}/close").status_code == 200
    assert visitor.get(f"{ROOT}/people").status_code == 401


def test_the_trainer_is_who_she_was(visitor, file):
    appoint(file, "siti", ["blitar"])
    assert enter(visitor, PIN) == 200
    assert visitor.put(f"{ROOT}/settings", json={"held": True}).status_code == 200


def test_who_is_named_anew_or_no_more_has_no_use_of_the_old_number(visitor, file):
    old, new = appoint(file, "siti", ["blitar"]), appoint(file, "siti", ["blitar"])
    assert (enter(visitor, old), enter(visitor, new)) == (401, 200)
    assert dismiss(file, "siti")
    assert not dismiss(file, "siti")
    assert enter(visitor, new) == 401


def test_the_file_is_its_owners_alone_and_has_no_number_in_it(file):
    number = appoint(file, "siti", ["blitar"])
    assert file.stat().st_mode & 0o077 == 0
    assert number not in file.read_text()


@pytest.mark.parametrize("content", ["", "[]", '{"siti": 1}', '{"siti": {"halls": ["blitar"], "number": "zz:yy"}}'])
def test_a_file_that_somebody_spoilt_lets_nobody_in(visitor, file, content):
    file.write_text(content)
    assert enter(visitor, "0123456789") == 401
    assert enter(visitor, PIN) == 200
    assert set(officers_in(file)) <= {"siti"}


def test_a_server_alone_has_no_officers(visitor, file, monkeypatch):
    number = appoint(file, "siti", ["blitar"])
    monkeypatch.delenv("ETALASE_HALL")
    assert enter(visitor, number) == 401
