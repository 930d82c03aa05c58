"""Strokes on a cut-out: one step at a time, and every state is the same however it was reached."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from listing.pictures import corrections
from listing.pictures.corrections import Corrections
from listing.store.records import StoredPhoto, StrokeRecord

RGB = np.random.default_rng(5).integers(0, 255, (60, 80, 3), np.uint8)
ALPHA = np.zeros((60, 80), np.uint8)
ALPHA[20:40, 20:60] = 255
FIRST = StrokeRecord("erase", ((0.3, 0.5),), 0.05, "a")
SECOND = StrokeRecord("keep", ((0.9, 0.9), (0.95, 0.9)), 0.05, "b")
SHOT = StoredPhoto(
    id=1, work="", client_id="", status="done", error=None, details={}, tries=0, decoded=True, advice=(),
    confidence=None, look={}, strokes=(), undone=(), version=1, agreed=False, rank=0, ask_colour=False,
    faults=(), option="", folder=Path(),
)  # fmt: skip


def test_without_strokes_it_is_the_cutout_itself():
    assert Corrections().applied(SHOT, RGB, ALPHA) is ALPHA


def test_a_stroke_changes_it_and_the_input_is_untouched():
    before = ALPHA.copy()
    after = Corrections().applied(replace(SHOT, strokes=(FIRST,)), RGB, ALPHA)
    assert (after != before).any()
    assert (before == ALPHA).all()


def test_step_by_step_and_all_at_once_are_the_same_bytes():
    steps, at_once = Corrections(), replace(SHOT, strokes=(FIRST, SECOND))
    steps.applied(replace(SHOT, strokes=(FIRST,)), RGB, ALPHA)
    assert (steps.applied(at_once, RGB, ALPHA) == Corrections().applied(at_once, RGB, ALPHA)).all()


def test_a_state_that_was_seen_is_not_worked_on_again(monkeypatch):
    known = Corrections()
    one, both = replace(SHOT, strokes=(FIRST,)), replace(SHOT, strokes=(FIRST, SECOND))
    first = known.applied(one, RGB, ALPHA)
    known.applied(both, RGB, ALPHA)
    monkeypatch.setattr(corrections, "touch_up", lambda *_: pytest.fail("worked on it again"))
    assert (known.applied(one, RGB, ALPHA) == first).all()


def test_the_same_strokes_on_another_photo_are_another_state():
    known, other = Corrections(), replace(SHOT, id=2, strokes=(FIRST,))
    known.applied(replace(SHOT, strokes=(FIRST,)), RGB, ALPHA)
    turned = RGB[::-1].copy(), ALPHA[::-1].copy()
    assert (known.applied(other, *turned) == Corrections().applied(other, *turned)).all()
