"""The welcome begins a work, or says why it cannot."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from listing.backend import service
from listing.errors import DiskFull, Refusal, Refused
from listing.hall import hall
from listing.hall.handover import Handovers
from listing.server import security
from listing.store.records import key_of
from listing.store.works import Store
from listing.ui import seller
from listing.ui.seller import listing_screens

PAGE = Path(seller.__file__).parents[1] / "page.py"


class Told:
    """What the head tells when nothing in it was touched."""

    language = go = shelf = None


@pytest.fixture
def welcome(monkeypatch, tmp_path):
    """Run the page with a finger on Mulai; collects the notes that the welcome was to show."""
    store, notes = Store(tmp_path), []

    def tapped_once(_language, note):
        notes.append(note)
        return len(notes) == 1

    running = SimpleNamespace(store=store, new_work=lambda phone: store.new_work(phone))
    monkeypatch.setattr(service, "service", lambda: running)
    monkeypatch.setattr(security, "phone_of", lambda *_: "her phone")  # a test has no cookies
    monkeypatch.setattr(listing_screens, "head", lambda *_, **__: Told)
    monkeypatch.setattr(listing_screens, "welcome_screen", tapped_once)
    yield store, notes
    store.close()


def run():
    return AppTest.from_file(str(PAGE)).run()


def test_a_tap_opens_a_new_work(welcome):
    store, notes = welcome
    done = run()
    assert not done.exception
    assert store.work(done.query_params["w"]) is not None
    assert notes == [None]


REFUSING = {
    Refusal.DISK_FULL: DiskFull(),
    Refusal.TOO_MANY_WORKS: Refused(Refusal.TOO_MANY_WORKS),
    Refusal.STOPPED: Refused(Refusal.STOPPED),
}


@pytest.mark.parametrize("kind", REFUSING)
def test_where_none_is_begun_the_welcome_says_why_and_she_can_tap_again(welcome, monkeypatch, kind):
    store, notes = welcome

    def refuse(_phone):
        raise REFUSING[kind]

    monkeypatch.setattr(store, "new_work", refuse)
    done = run()
    assert not done.exception
    assert notes == [None, kind]
    assert "w" not in done.query_params


def test_a_code_of_another_phone_opens_her_work_or_says_that_it_is_spent(welcome, monkeypatch):
    store, notes = welcome
    token, _ = store.new_work("lost")
    handovers = Handovers(store.doors)
    monkeypatch.setattr(hall, "hall", lambda: SimpleNamespace(handovers=handovers))
    code = handovers.offer((key_of(token),))
    page = AppTest.from_file(str(PAGE))
    page.query_params["pindah"] = code
    opened = page.run().query_params["w"]
    assert store.work(opened).code == store.work(token).code
    page = AppTest.from_file(str(PAGE))
    page.query_params["pindah"] = "XXXXXX"
    page.run()
    assert notes[0] == "spent"
