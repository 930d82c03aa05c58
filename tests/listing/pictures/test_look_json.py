"""A look from a phone is read with care."""

import dataclasses

import pytest

from listing.errors import BadLook
from listing.pictures.look_json import RANGES, look_of
from photo.canvas.backdrop import BACKDROPS
from photo.look import Look


def test_nothing_said_is_the_usual_look():
    assert look_of({}) == Look()


def test_names_of_a_newer_page_are_left_out():
    assert look_of({"sparkle": 3, "turn": 2}) == Look(turn=2.0)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ({"background": "#F5EFE6"}, {"background": (0xF5, 0xEF, 0xE6)}),
        ({"background": None}, {"background": None}),
        ({"shadow": "none"}, {"shadow": "none"}),
        ({"straighten": False}, {"straighten": False}),
        ({"turn": -3}, {"turn": -3.0}),
        ({"turn": 999}, {"turn": 45.0}),
        ({"zoom": 0}, {"zoom": 0.5}),
        ({"light": 0.25}, {"light": 0.25}),
        ({"shift": [0.1, -9]}, {"shift": (0.1, -1.0)}),
        ({"way": "original"}, {"way": "original"}),
        ({"warmth": -3}, {"warmth": -1.0}),
        ({"white": [0, 0.75]}, {"white": (0.0, 0.75)}),
        ({"white": None}, {"white": None}),
    ],
)
def test_what_is_said_is_meant_within_its_range(said, meant):
    assert look_of(said) == Look(**meant)


@pytest.mark.parametrize(
    "said",
    [
        {"background": "putih"},
        {"background": "#F5EFE6;"},
        {"background": 5},
        {"shadow": "long"},
        {"shadow": None},
        {"straighten": 1},
        {"turn": "2"},
        {"turn": True},
        {"turn": float("nan")},
        {"turn": float("inf")},
        {"shift": [0.1]},
        {"shift": ["a", 0]},
        {"shift": 0.1},
        {"way": "paint"},
        {"white": [0.5, 1.2]},
        {"white": [0.5]},
        {"white": "left"},
    ],
)
def test_what_cannot_be_meant_is_refused(said):
    with pytest.raises(BadLook):
        look_of(said)


def test_every_number_of_a_look_has_a_range():
    numbers = {field.name for field in dataclasses.fields(Look) if isinstance(field.default, float)}
    assert numbers <= set(RANGES)


def test_a_backdrop_is_called_by_its_name():
    assert look_of({"background": "white_to_sky"}).background == BACKDROPS["white_to_sky"]
