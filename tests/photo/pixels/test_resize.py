"""Smaller pictures are averages of larger ones."""

import numpy as np
import pytest

from photo.pixels.resize import averaged, reduced


@pytest.mark.parametrize(
    ("size", "wanted"), [((64, 48), (16, 12)), ((2016, 1512), (384, 288)), ((301, 199), (70, 46))]
)
def test_the_mean_is_kept_and_the_size_is_met(size, wanted):
    rgb = np.random.default_rng(2).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    small = averaged(rgb, wanted)
    assert small.shape == (wanted[1], wanted[0], 3)
    assert small.mean() == pytest.approx(rgb.mean(), abs=1.5)
    assert small.std() < rgb.std() / 2


def test_exact_quarters_are_exact():
    rgb = np.repeat(np.repeat(np.arange(12, dtype=np.uint8).reshape(3, 4) * 20, 4, axis=0), 4, axis=1)
    assert (averaged(rgb, (4, 3)) == rgb[::4, ::4]).all()


def test_a_picture_that_is_small_enough_is_left_alone():
    rgb = np.zeros((30, 40, 3), np.uint8)
    assert reduced(rgb, 40) is rgb
    assert reduced(rgb, 20).shape == (15, 20, 3)
