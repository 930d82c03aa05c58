"""The stages of the demonstration: a knob at zero shows the photo, at one what the recipe does."""

import numpy as np
import pytest

from photo.errors import ProductNotFound
from photo.pipeline import study
from photo.stages import EDGE_SHOWN, LARGER, NIGHT, edge, seen, straight
from photo.types import Matte, Photo


@pytest.fixture
def photo():
    rgb = np.full((300, 400, 3), (200, 190, 170), np.uint8)
    rgb[100:200, 150:250] = (150, 40, 30)
    rgb[99] = rgb[98] + (rgb[150, 200].astype(int) - rgb[98]) // 2
    return Photo(rgb, (400, 300), 1)


@pytest.fixture
def alpha():
    alpha = np.zeros((300, 400), np.uint8)
    alpha[100:200, 150:250] = 255
    alpha[99, 150:250] = 128
    return alpha


@pytest.fixture
def known(photo, alpha):
    return study(photo, lambda _: Matte.given(alpha))


def test_at_zero_it_is_the_photo(photo, known):
    assert np.array_equal(straight(photo, known, 0.0), photo.rgb)


def test_each_stage_begins_where_the_one_before_ended(photo, known):
    assert np.array_equal(seen(photo, known, 0.0), straight(photo, known, 1.0))


def test_at_one_only_the_product_is_seen(photo, known):
    shown = seen(photo, known, 1.0)
    assert np.array_equal(shown[150, 200], straight(photo, known, 1.0)[150, 200])
    assert tuple(shown[10, 10]) == NIGHT


def test_the_edge_is_magnified_and_the_knob_cleans_it(photo, known):
    raw, clean = edge(photo, known, 0.0), edge(photo, known, 1.0)
    assert raw.shape == clean.shape == (EDGE_SHOWN * LARGER, EDGE_SHOWN * LARGER, 3)
    assert not np.array_equal(raw, clean)


@pytest.mark.parametrize("box", [(0, 20, 0, 30), (270, 300, 360, 400)])
def test_an_edge_at_the_rim_of_the_photo_is_shown_too(photo, box):
    alpha = np.zeros((300, 400), np.uint8)
    top, bottom, left, right = box
    alpha[top:bottom, left:right] = 255
    alpha[top:bottom, left : left + 2] = 120
    shown = edge(photo, study(photo, lambda _: Matte.given(alpha)), 1.0)
    assert min(shown.shape[:2]) > 0
    assert max(shown.shape[:2]) <= EDGE_SHOWN * LARGER


def test_where_nothing_is_soft_there_is_no_edge_to_show(photo, alpha):
    alpha[99] = 0
    with pytest.raises(ProductNotFound):
        edge(photo, study(photo, lambda _: Matte.given(alpha)), 1.0)


@pytest.mark.parametrize("stage", [straight, seen, edge])
def test_the_photo_stays_as_it_is(stage, photo, known):
    before = photo.rgb.copy()
    stage(photo, known, 0.7)
    assert np.array_equal(photo.rgb, before)
