"""The handbooks: each can be fetched, names buttons as the app does, and is small enough to be carried about."""

import re

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from listing.cli.main import main
from listing.phrases.app.listing_screens import FIRST_WORDS, FRAME
from listing.server.handbooks import HANDBOOK_ADDRESS, HANDBOOK_FOLDER, HANDBOOKS, handbook_file, handbook_routes
from tests.handbook.__main__ import LABEL, filled

LARGEST = 3_000_000  # bytes of all
SOURCES = sorted((HANDBOOK_FOLDER / "source").glob("*.html"))


@pytest.fixture(scope="module")
def phone():
    with TestClient(Starlette(routes=handbook_routes())) as client:
        yield client


@pytest.mark.parametrize("name", HANDBOOKS)
def test_each_is_a_pdf(phone, name):
    answer = phone.get(f"{HANDBOOK_ADDRESS}/{name}.pdf")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")


@pytest.mark.parametrize("name", ["nothing", "..%2Fsource%2Fpeserta", "source", ""])
def test_nothing_else_is_given_away(phone, name):
    assert phone.get(f"{HANDBOOK_ADDRESS}/{name}.pdf").status_code == 404


def test_together_they_are_small():
    assert sum(handbook_file(name).stat().st_size for name in HANDBOOKS) < LARGEST


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_its_buttons_are_those_of_the_app_and_its_pictures_are_taken(source):
    page = filled(source.read_text(encoding="utf-8"))
    assert re.findall(r"[{}]", page) == []
    taken = (HANDBOOK_FOLDER.parents[1] / "tests/handbook/shots.py").read_text(encoding="utf-8")
    assert [name for name in re.findall(r'src="([\w-]+)\.jpg"', page) if f'"{name}"' not in taken] == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_no_button_is_named_by_hand(source):
    named = re.findall(r'class="tombol">([^<]*)<', source.read_text(encoding="utf-8"))
    assert [name for name in named if not LABEL.fullmatch(name)] == []


def test_the_sheet_counts_the_steps_that_the_app_counts():
    sheet = filled((HANDBOOK_FOLDER / "source" / "peserta.html").read_text(encoding="utf-8"))
    steps = [name for name, _ in FRAME["steps"]]
    counted = re.findall(r"<h2><span>(\d)</span>(\w+)", sheet)
    assert list(dict.fromkeys(counted)) == [(str(at), name) for at, name in enumerate(steps, start=1)]
    assert {FIRST_WORDS["lead"][0].split(" dalam ")[1].strip("."), *re.findall(r"dalam (\d langkah)", sheet)} == {
        f"{len(steps)} langkah"
    }


def test_the_command_line_says_where_they_are(capsys):
    assert main(["--panduan"]) == 0
    said = capsys.readouterr().out
    assert all(str(handbook_file(name)) in said for name in HANDBOOKS)
