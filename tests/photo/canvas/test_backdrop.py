"""Soft colours to put a product on."""

import numpy as np
import pytest

from photo.canvas.backdrop import BACKDROPS, FAINT_SHARE, faintness, paint


def disc(colour):
    y, x = np.ogrid[-50:50, -50:50]
    return np.full((100, 100, 3), colour, np.uint8), np.where(x * x + y * y < 1600, 255, 0).astype(np.uint8)


def test_white_is_white():
    assert (paint(BACKDROPS["white"], (40, 30)) == 255).all()


@pytest.mark.parametrize("backdrop", BACKDROPS.values(), ids=BACKDROPS)
def test_every_backdrop_is_soft_and_goes_from_top_to_bottom(backdrop):
    picture = paint(backdrop, (300, 200))
    assert picture.shape == (200, 300, 3)
    assert picture.min() >= 195
    assert np.abs(picture[0].mean(axis=0) - backdrop.top).max() <= 1
    assert np.abs(picture[-1].mean(axis=0) - backdrop.bottom).max() <= 1
    rows = picture.astype(float).mean(axis=(1, 2))
    assert np.abs(np.diff(rows)).max() < 1.5
    assert (paint(backdrop, (300, 200)) == picture).all()


@pytest.mark.parametrize(
    ("colour", "key", "faint"),
    [
        ((255, 255, 255), "white", True),
        ((250, 244, 232), "cream", True),
        ((250, 244, 232), "sky", False),
        ((120, 30, 30), "white", False),
        ((20, 20, 20), "sand", False),
        ((225, 228, 233), "white_to_mist", True),
    ],
)
def test_a_product_of_the_background_s_own_colour_is_told(colour, key, faint):
    assert (faintness(*disc(colour), BACKDROPS[key]) >= FAINT_SHARE) is faint


def test_a_dark_rim_is_enough_to_stand_out():
    rgb, alpha = disc((255, 255, 255))
    y, x = np.ogrid[-50:50, -50:50]
    rgb[x * x + y * y > 1200] = (60, 60, 60)
    assert faintness(rgb, alpha, BACKDROPS["white"]) < FAINT_SHARE


def test_without_a_product_nothing_is_faint():
    rgb, alpha = disc((255, 255, 255))
    assert faintness(rgb, np.zeros_like(alpha), BACKDROPS["white"]) == 0.0
