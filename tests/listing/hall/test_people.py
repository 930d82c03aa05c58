"""People are phones: what counts as trouble, what does not, and who is told first."""

from pathlib import Path

import pytest

from listing.hall.people import AWAY, QUIET, people_of
from listing.store.records import StoredPhoto, Work

NOW, LONG, HOURS = 1.0, QUIET + 1, AWAY + 1


def photo(status="done", confidence=0.9):
    error = "DamagedFile" if status == "failed" else None
    folder = Path("nowhere")
    return StoredPhoto(
        1,
        "",
        "c",
        status,
        error,
        {},
        0,
        True,
        (),
        confidence,
        {},
        (),
        (),
        0,
        agreed=False,
        rank=0,
        ask_colour=False,
        faults=(),
        option="",
        folder=folder,
    )


def work(code, step, *photos, phone=""):
    return Work(code, code, step, {}, {}, {}, photos, phone)


FINE, FAILED, WAITS, UNSURE, NONE = (
    photo(),
    photo("failed"),
    photo("queued"),
    photo(confidence=0.1),
    photo("done", 0.0),
)


@pytest.mark.parametrize(("step", "photos", "silent", "trouble"), [
    (1, [], NOW, ""),
    (2, [FINE], NOW, ""),
    (2, [FINE], LONG, "stuck"),
    (2, [FINE, FAILED], LONG, "failed"),
    (2, [UNSURE], NOW, "unsure"),
    (2, [NONE], NOW, "unsure"),
    (2, [photo(confidence=None)], NOW, ""),
    (4, [FINE], NOW, "finished"),
    (4, [FINE], HOURS, "finished"),
    (4, [FINE, WAITS], NOW, ""),
    (4, [UNSURE], LONG, "unsure"),
    (2, [FINE], HOURS, "away"),
    (2, [FAILED], HOURS, "away"),
])  # fmt: skip
def test_what_is_told_of_one_product(step, photos, silent, trouble):
    (person,) = people_of([work("BCDF", step, *photos)], lambda _: silent)
    assert person.trouble == trouble


def test_who_needs_help_goes_first():
    works = {"BBBB": 4, "CCCC": 2, "DDDD": 3}
    quiet = {"BBBB": NOW, "CCCC": NOW, "DDDD": LONG}
    found = people_of([work(code, step, FINE) for code, step in works.items()], lambda one: quiet[one.code])
    assert [(person.products[0].code, person.trouble) for person in found] == [
        ("DDDD", "stuck"), ("CCCC", ""), ("BBBB", "finished"),
    ]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "trouble"), [
    ((2, [FINE], LONG), (4, [FINE], NOW), "finished"),
    ((2, [FAILED], LONG), (3, [FINE], NOW), ""),
    ((1, [], HOURS), (2, [FINE], LONG), "stuck"),
    ((4, [FAILED], LONG), (2, [FINE], NOW), "failed"),
    ((4, [WAITS], LONG), (4, [FINE], NOW), ""),
])  # fmt: skip
def test_a_product_that_she_left_for_another_is_no_reason_to_run(first, second, trouble):
    quiet = {"BBBB": first[2], "CCCC": second[2]}
    works = [work(code, step, *photos, phone="hers") for code, (step, photos, _) in
             zip(quiet, (first, second), strict=True)]  # fmt: skip
    (person,) = people_of(works, lambda one: quiet[one.code])
    assert (person.trouble, [product.code for product in person.products]) == (trouble, ["CCCC", "BBBB"])


def test_products_of_an_unknown_phone_are_people_of_their_own():
    assert len(people_of([work("BBBB", 1), work("CCCC", 1)], lambda _: NOW)) == 2
