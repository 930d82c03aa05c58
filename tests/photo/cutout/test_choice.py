"""Which opinions are asked for, and the one answer that is made of them."""

import numpy as np
import pytest

from photo.cutout.choice import FAINTEST, Further, raised, settled
from photo.cutout.marks import lab_of

RED, GREEN = (220, 30, 40), (60, 160, 60)
HERE, THERE = np.s_[60:130, 80:160], np.s_[20:50, 180:240]
PATCH = np.s_[90:100, 110:120]


def view(*places):
    seen = np.zeros((192, 256), np.float32)
    for place in places:
        seen[place] = 1
    return seen


def photo(*red):
    rgb = np.full((192, 256, 3), GREEN, np.uint8)
    for place in red:
        rgb[place] = RED
    return lab_of(rgb)


def without(place, seen):
    seen[place] = 0
    return seen


class Asked:
    """Further opinions that are noted when they are asked for."""

    def __init__(self, whole, near):
        self.heard = []
        self.views = Further(lambda: self.give("whole", whole), lambda seen: self.give("near", near))

    def give(self, name, seen):
        self.heard.append(name)
        return seen


@pytest.mark.parametrize(
    ("what", "first", "drawn", "red", "heard"),
    [
        ("both find the same", view(HERE), view(HERE), (HERE,), []),
        ("both find another thing", view(HERE), view(THERE), (HERE, THERE), ["whole", "near"]),
        ("its colours lie elsewhere too", view(HERE), view(HERE), (HERE, THERE), ["whole"]),
        ("what the glance is sure of is a gap", view(HERE), without(PATCH, view(HERE)), (HERE,), ["whole"]),
        ("both find the same gap", without(PATCH, view(HERE)), without(PATCH, view(HERE)), (HERE,), []),
        ("a bay is no gap", view(HERE), without(np.s_[60:66, 110:116], view(HERE)), (HERE,), []),
    ],
)
def test_further_opinions_are_asked_for_only_where(what, first, drawn, red, heard):
    asked = Asked(view(HERE), view(HERE))
    settled(first, drawn, photo(*red), asked.views, True)
    assert asked.heard == heard, what


def test_what_the_whole_photo_shows_and_a_close_look_confirms_is_taken():
    answer = settled(
        view(THERE), view(THERE, np.s_[0:10, 0:10]), photo(HERE), Asked(view(HERE), view(HERE)).views, True
    )
    assert (answer.likely[HERE] > 0.5).all()
    assert not (answer.likely[THERE] > 0.5).any()
    assert len(answer.opinions) == 4


def test_a_faint_view_is_raised_but_not_one_of_nothing():
    assert raised(0.5 * view(HERE)).max() == 1
    assert raised(0.1 * view(HERE)).max() == pytest.approx(0.1 / FAINTEST)
