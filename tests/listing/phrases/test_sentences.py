"""Every sentence of the seller's screens has a state that makes it true, and a test that reads it there."""

import csv
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from listing.phrases.app import listing_screens, photo_screens, save_screen, write_screen

ROOT = Path(__file__).resolve().parents[3]
SCREENS = (listing_screens, photo_screens, write_screen, save_screen)


def rows():
    with Path(__file__).with_name("sentences.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def sentences(table, path):
    """Every (name, Indonesian) of a table, however deep."""
    if isinstance(table, tuple):
        yield path, table[0]
    else:
        parts = table.items() if isinstance(table, dict) else enumerate(table)
        for name, part in parts:
            yield from sentences(part, f"{path}.{name}")


def is_claim(said):
    """Tell a sentence from the label of a button: it ends as one, or is one of the words for a state."""
    states = ("Menunggu", "Tersimpan", "Perlu Ibu", "Ukurannya", "Yang bergaris")
    return said.endswith((".", "…")) or said == "Siap" or said.startswith(states)


CLAIMS = [
    name
    for screen in SCREENS
    for table, words in vars(screen).items()
    if table.isupper()
    for name, said in sentences(words, table.lower())
    if is_claim(said)
]
TESTS = {path.stem for path in (*ROOT.glob("tests/**/test_*.py"), *ROOT.glob("tests/js/*.test.js"))}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_sentence_has_one_state_that_makes_it_true(name):
    assert [row["sentence"] for row in rows() if fnmatchcase(name, row["sentence"])] != []


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["sentence"])
def test_a_state_is_of_a_sentence_that_is_said_and_read(row):
    assert any(fnmatchcase(name, row["sentence"]) for name in CLAIMS), "nobody says this any more"
    assert row["true when"]
    assert row["read by"] in TESTS
