"""The welcome begins a work, or says why it cannot."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from listing.backend import service
from listing.errors import DiskFull
from listing.phrases.app.listing_screens import WELCOME
from listing.server import security
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
    monkeypatch.setattr(listing_screens, "head", lambda *_: Told)
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


def test_without_room_the_welcome_says_so_and_she_can_tap_again(welcome, monkeypatch):
    store, notes = welcome

    def full(_phone):
        raise DiskFull

    monkeypatch.setattr(store, "new_work", full)
    done = run()
    assert not done.exception
    assert notes == [None, "full"]
    assert "w" not in done.query_params
    assert len(WELCOME["full"]) == 2
