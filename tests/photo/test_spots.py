"""A crumb under her finger goes; edges that run through under it stay, and outside not a byte changes."""

import cv2
import numpy as np
import pytest

from photo.pixels.strokes import under_finger
from photo.spots import MOST_RADIUS, Rub, without_spots

H, W = 160, 240
TAP = Rub(((0.5, 0.5),), 0.04)


def table(grain=3):
    """A grey table with the grain of a phone's photo, darker to one side."""
    light = np.linspace(190, 150, W)[None, :, None] + np.random.default_rng(2).normal(0, grain, (H, W, 3))
    return light.clip(0, 255).astype(np.uint8)


def with_crumb(rgb, colour=(60, 40, 20), radius=2):
    return cv2.circle(rgb.copy(), (W // 2, H // 2), radius, colour, -1, cv2.LINE_AA)


def apart(one, other):
    return np.abs(one.astype(int) - other.astype(int)).max()


@pytest.mark.parametrize("colour", [(60, 40, 20), (250, 250, 250), (200, 60, 60)])
@pytest.mark.parametrize("radius", [1, 2, 3])
def test_a_crumb_is_gone(colour, radius):
    clean = table(grain=0)
    assert apart(with_crumb(clean, colour, radius), clean) > 40
    assert apart(without_spots(with_crumb(clean, colour, radius), [TAP]), clean) <= 6


WAY = Rub(((0.1, 0.2), (0.5, 0.6), (0.9, 0.3)), 0.02)


@pytest.mark.parametrize("spots", [[TAP], [WAY, TAP], [Rub(((0, 0),), 0.04)]], ids=["tap", "way", "corner"])
def test_outside_the_strokes_not_a_byte_changes(spots):
    rgb = np.random.default_rng(1).integers(0, 255, (H, W, 3), np.uint8)
    before = rgb.copy()
    touched = np.any([under_finger(spot.points, spot.radius, rgb.shape) for spot in spots], axis=0)
    after = without_spots(rgb, spots)
    assert (after[~touched] == before[~touched]).all()
    assert (after[touched] != before[touched]).any()
    assert (rgb == before).all()


def test_an_edge_that_runs_through_under_the_finger_stays():
    """The border of a label beside the crumb is no crumb."""
    clean = table(grain=0)
    clean[:, W // 2 + 8 :] = (150, 30, 30)
    after = without_spots(with_crumb(clean, radius=1), [TAP])
    assert apart(after, clean) <= 15  # of 140 that the label is apart from the table


def test_a_stain_without_an_edge_is_filled_from_around():
    clean = table(grain=0)
    rows, columns = np.mgrid[:H, :W]
    stain = 25 * np.exp(-((rows - H // 2) ** 2 + (columns - W // 2) ** 2) / 40)
    after = without_spots((clean - stain[..., None]).clip(0, 255).astype(np.uint8), [Rub(TAP.points, MOST_RADIUS)])
    assert apart(after, clean) <= 8


def test_without_strokes_it_is_the_photo_itself():
    rgb = table()
    assert without_spots(rgb, []) is rgb


@pytest.mark.parametrize("points", [((-1.0, -1.0),), ((2.0, 2.0), (-1.0, 0.5)), ((0.5, 0.5),) * 50])
def test_a_finger_that_leaves_the_photo_does_no_harm(points):
    rgb = table()
    assert without_spots(rgb, [Rub(points, 2.0)]).shape == rgb.shape


def test_no_finger_is_wider_than_a_spot():
    rgb = with_crumb(table())
    changed = (without_spots(rgb, [Rub(((0.5, 0.5),), 1.0)]) != rgb).any(axis=-1)
    assert changed.sum() <= np.pi * (MOST_RADIUS * W + 1) ** 2
