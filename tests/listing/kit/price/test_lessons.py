"""Worked examples of public HPP lessons come out to the rupiah; where a lesson is wrong, the table says so."""

import tomllib
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from listing.kit.price.files import costs_from
from listing.kit.price.reckon import reckon

LESSONS = tomllib.loads(Path(__file__).with_name("lessons.toml").read_text(encoding="utf-8"))["lesson"]


def whole(amount):
    return int(Decimal(amount).quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson["name"])
def test_a_lesson_comes_out_to_the_rupiah(lesson):
    says = dict(lesson["says"])
    basis, percent, price = says.pop("price", ("margin", 20, None))
    found = reckon(costs_from(lesson["hpp"] | {"cara": basis, "untung": [percent]}))
    first = next(iter((*found.materials, *found.labour, *found.other)))
    have = {"making": found.making, "each": found.each, "line": first.sum}
    if found.trial:
        have |= {"margin": found.trial[0].margin, "markup": found.trial[0].markup or 0, "fee": found.trial[-1].fee}
    assert {name: whole(have[name]) for name in says} == says
    assert price is None or found.offers[0].exact == price


def test_there_are_twenty_lessons_of_many_writers():
    assert len(LESSONS) >= 20
    assert len({lesson["source"] for lesson in LESSONS}) >= 20
