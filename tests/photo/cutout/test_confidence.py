"""How far a cut-out may be trusted: the less the looks agree, decide and hold together, the less."""

import numpy as np
import pytest

from photo.cutout.confidence import confidence, doubt


def disc(where, level=1.0):
    """A map that is sure of one rectangle."""
    seen = np.zeros((80, 100), np.float32)
    seen[where] = level
    return seen


HERE, HALF, THERE, CRUMBS = np.s_[20:60, 30:70], np.s_[20:60, 30:50], np.s_[0:15, 0:15], np.s_[20:60, 80:90]


@pytest.mark.parametrize(
    ("what", "first", "second"),
    [
        ("the looks overlap by half", disc(HALF), disc(HERE)),
        ("the looks find different things", disc(THERE), disc(HERE)),
        ("the answer is a toss-up", disc(HERE, 0.6), disc(HERE, 0.6)),
        ("the product is in pieces", disc(HERE) + disc(CRUMBS), disc(HERE) + disc(CRUMBS)),
    ],
)
def test_there_is_less_trust_where(what, first, second):
    assert confidence(first, second, second) < confidence(disc(HERE), disc(HERE), disc(HERE)) - 0.05, what


def test_what_all_looks_agree_on_is_trusted():
    assert confidence(disc(HERE), disc(HERE), disc(HERE)) > 0.9


def test_different_things_are_doubtful():
    assert confidence(disc(THERE), disc(HERE), disc(HERE)) < 0.5


def test_nothing_found_is_not_trusted():
    nothing = np.zeros((80, 100), np.float32)
    assert confidence(nothing, nothing, nothing) == 0


def test_doubt_lies_where_any_opinion_differs_and_where_the_answer_is_a_toss_up():
    likely = disc(HERE)
    likely[0, 0] = 0.5
    shown = doubt((disc(HALF), disc(HERE) + disc(CRUMBS)), likely)
    assert (shown[HALF] == 0).all()
    assert (shown[20:60, 50:70] == 1).all()
    assert (shown[CRUMBS] == 1).all()
    assert shown[0, 0] == 1
    assert shown[70:].max() == 0
