"""What a view looks like tells how well it has probably caught the product."""

import numpy as np
import pytest

from photo.cutout.marks import FEWEST, LEARNT, elsewhere, lab_of, seen_at, signs

RED, GREEN = (220, 30, 40), (60, 160, 60)
PRODUCT = np.s_[60:130, 80:160]


@pytest.fixture
def lab():
    """A red thing on green."""
    rgb = np.full((192, 256, 3), GREEN, np.uint8)
    rgb[PRODUCT] = RED
    return lab_of(rgb)


def view(*places, level=1.0):
    seen = np.zeros((192, 256), np.float32)
    for place in places:
        seen[place] = level
    return seen


def reading(name, seen, other, lab):
    return dict(zip([sign.name for sign in LEARNT.signs], signs(seen, other, lab), strict=True))[name]


def test_two_views_that_find_the_product_alike_earn_a_good_mark(lab):
    assert LEARNT.of(signs(view(PRODUCT), view(PRODUCT), lab)) > 0.9


@pytest.mark.parametrize(
    ("what", "seen", "other"),
    [
        ("a second view finds another thing", view(PRODUCT), view(np.s_[150:180, 200:240])),
        ("it is a toss-up", view(PRODUCT, level=0.55), view(PRODUCT, level=0.55)),
        ("it is in pieces", view(*(np.s_[60:70, c : c + 6] for c in range(80, 160, 10))), view(PRODUCT)),
        ("it leaves out what has the product's colours", view(np.s_[60:130, 80:100]), view(PRODUCT)),
        ("it takes in what has the colours of the ground", view(np.s_[60:130, 40:200]), view(PRODUCT)),
    ],
)
def test_the_mark_is_lower_where(what, seen, other, lab):
    assert LEARNT.of(signs(seen, other, lab)) < LEARNT.of(signs(view(PRODUCT), view(PRODUCT), lab)) - 0.03, what


@pytest.mark.parametrize("found", [0, FEWEST - 1])
def test_nothing_found_has_no_signs_and_the_mark_zero(found, lab):
    seen = view(np.s_[60, 80 : 80 + found])
    assert signs(seen, view(PRODUCT), lab) is None
    assert LEARNT.of(None) == 0


def test_colours_speak_for_the_view_that_has_the_product_whole(lab):
    half, whole, wide = view(np.s_[60:130, 80:120]), view(PRODUCT), view(np.s_[60:130, 80:200])
    assert reading("claimed", whole, half, lab) > 0.3
    assert reading("left_out", half, whole, lab) > 0.3
    assert reading("claimed", wide, whole, lab) < -0.2
    assert reading("left_out", whole, wide, lab) < -0.2


@pytest.mark.parametrize("size", [(300, 400), (2000, 700), (30, 40)])
def test_signs_are_read_at_one_size(size):
    rgb = np.zeros((*size, 3), np.uint8)
    assert max(lab_of(rgb).shape) == 256
    assert seen_at(np.ones(size, np.float32), lab_of(rgb)).shape == lab_of(rgb).shape[:2]


@pytest.mark.parametrize(
    ("what", "place", "colour", "least"),
    [
        ("a small one like it beside it", np.s_[20:50, 200:240], RED, 0.1),
        ("something of another colour", np.s_[20:50, 200:240], (30, 40, 220), None),
        ("its own rim", np.s_[58:132, 78:162], RED, None),
    ],
)
def test_what_has_its_colours_elsewhere_is_noticed(what, place, colour, least):
    rgb = np.full((192, 256, 3), GREEN, np.uint8)
    rgb[place] = colour
    rgb[PRODUCT] = RED
    found = elsewhere(view(PRODUCT), lab_of(rgb))
    assert found > least if least else found == 0, what
