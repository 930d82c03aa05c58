"""How far a cut-out may be trusted, where it may be wrong, and in what way."""

import numpy as np
import pytest

from photo.cutout.choice import Judged
from photo.cutout.confidence import UNSURE, confidence, doubt
from photo.cutout.faults import faults, touching
from photo.cutout.marks import LEARNT, lab_of
from photo.types import Fault


def disc(where, level=1.0):
    """A map that is sure of one rectangle."""
    seen = np.zeros((80, 100), np.float32)
    seen[where] = level
    return seen


HERE, HALF, CRUMBS = np.s_[20:60, 30:70], np.s_[20:60, 30:50], np.s_[20:60, 80:90]


def seen(**signs):
    """Signs of a good answer, but for those given."""
    good = {sign.name: sign.mean for sign in LEARNT.signs} | {"sureness": 0.99, "contrast": 3.0}
    return np.array(list((good | signs).values()), np.float32)


def trusted(trust, signs):
    return confidence(Judged(disc(HERE), (disc(HERE), disc(HERE)), trust, signs))


def test_a_good_mark_a_sure_answer_and_colours_that_stand_out_are_trusted():
    assert trusted(0.95, seen()) > UNSURE + 0.1


@pytest.mark.parametrize(
    ("what", "trust", "signs"),
    [
        ("the looks disagree", 0.3, seen()),
        ("the answer is not sure of what it found", 0.95, seen(sureness=0.85)),
        ("the product has the colours of the ground", 0.95, seen(contrast=0.2)),
    ],
)
def test_there_is_less_trust_where(what, trust, signs):
    assert trusted(trust, signs) < trusted(0.95, seen()) - 0.01, what


def test_what_looks_wrong_in_every_way_is_doubtful():
    assert trusted(0.2, seen(sureness=0.8, contrast=0.2)) < UNSURE / 2


def test_pairs_and_sets_are_no_sign_of_failure():
    assert trusted(0.95, seen(crumbs=0.0, filled=0.4)) == trusted(0.95, seen())


def test_nothing_found_is_not_trusted():
    assert trusted(0.0, None) == 0


def test_doubt_lies_where_any_opinion_differs_and_where_the_answer_is_a_toss_up():
    likely = disc(HERE)
    likely[0, 0] = 0.5
    shown = doubt((disc(HALF), disc(HERE) + disc(CRUMBS)), likely)
    assert (shown[HALF] == 0).all()
    assert (shown[20:60, 50:70] == 1).all()
    assert (shown[CRUMBS] == 1).all()
    assert shown[0, 0] == 1
    assert shown[70:].max() == 0


@pytest.mark.parametrize(
    ("what", "opinions", "likely", "told"),
    [
        ("all agree", (disc(HERE), disc(HERE)), disc(HERE), ()),
        (
            "an opinion has a piece more",
            (disc(HERE), disc(HERE) + disc(CRUMBS)),
            disc(HERE),
            (Fault("missing", (0.8, 0.25, 0.9, 0.75)),),
        ),
        (
            "an opinion has a piece less",
            (disc(HERE), disc(HALF)),
            disc(HERE),
            (Fault("extra", (0.5, 0.25, 0.7, 0.75)),),
        ),
        (
            "a wide band is a toss-up",
            (disc(HERE), disc(HERE)),
            disc(HERE) - disc(np.s_[20:30, 30:70], 0.45),
            (Fault("edge", (0.3, 0.25, 0.7, 0.375)),),
        ),
        ("they differ along an edge only", (disc(HERE), disc(np.s_[18:62, 28:72])), disc(HERE), ()),
        ("they differ by a speck", (disc(HERE), disc(HERE) + disc(np.s_[0:4, 0:4])), disc(HERE), ()),
    ],
)
def test_a_fault_says_what_is_wrong_and_where(what, opinions, likely, told):
    assert faults(opinions, likely) == told, what


def test_the_largest_fault_comes_first_and_three_are_enough():
    pieces = [np.s_[0:10, left : left + 6 + left // 10] for left in (0, 20, 40, 80)]
    found = faults((disc(HERE), np.maximum.reduce([disc(HERE), *map(disc, pieces)])), disc(HERE))
    assert [fault.box[0] for fault in found] == [0.8, 0.4, 0.2]


@pytest.mark.parametrize(
    ("what", "place", "colour", "told"),
    [
        ("a thing of another colour", np.s_[50:80, 170:220], (40, 60, 200), True),
        ("a part in its colours", np.s_[50:80, 170:220], (220, 30, 40), False),
        ("a thin strap of another colour", np.s_[63:67, 170:230], (40, 60, 200), False),
    ],
)
def test_what_hangs_on_by_a_thin_neck_and_has_other_colours_is_told_as_too_much(what, place, colour, told):
    rgb, found = np.full((192, 256, 3), 200, np.uint8), np.zeros((192, 256), bool)
    for where, paint in (
        (np.s_[40:140, 60:150], (220, 30, 40)),
        (np.s_[63:67, 150:170], (220, 30, 40)),
        (place, colour),
    ):
        rgb[where], found[where] = paint, True
    kinds = [fault.kind for fault in touching(found, lab_of(rgb))]
    assert kinds == ["extra"] * told, what
