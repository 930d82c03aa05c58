"""Shadows: the real one without its ground, and the soft one."""

import cv2
import numpy as np
import pytest

from photo.ground.shadow import shadow, soft_shadow


def stand(ground=None, fallen=0.5, towards=30, size=(300, 300)):
    """A box on a ground, its shadow to one side at its foot."""
    alpha = np.zeros(size, np.uint8)
    cv2.rectangle(alpha, (110, 80), (190, 220), 255, -1)
    dark = np.zeros(size, np.float32)
    cv2.ellipse(dark, (150 + towards, 215), (60, 22), 0, 0, 360, 1, -1)
    dark = cv2.GaussianBlur(dark, (0, 0), 6)
    picture = (np.full(size, 200.0) if ground is None else ground) * (1 - fallen * dark)
    rgb = np.dstack([picture] * 3).round().astype(np.uint8)
    rgb[alpha > 0] = (90, 60, 140)
    return rgb, alpha


def side(map_, alpha, which):
    """How dark a map is beside the foot of the box."""
    columns = slice(200, 235) if which == "right" else slice(65, 100)
    return float(map_[205:225, columns].mean())


def test_the_real_shadow_falls_where_it_fell():
    for towards, dark, light in ((30, "right", "left"), (-30, "left", "right")):
        rgb, alpha = stand(towards=towards)
        found = shadow(rgb, alpha)
        assert side(found, alpha, dark) > 3 * side(found, alpha, light)


def test_the_colour_of_the_ground_stays_behind():
    rgb, alpha = stand()
    tinted = np.clip(rgb * np.array([1.0, 0.8, 0.6]), 0, 255).astype(np.uint8)
    assert np.abs(shadow(tinted, alpha).astype(int) - shadow(rgb, alpha)).mean() < 1.5


def test_a_patterned_ground_leaves_no_pattern():
    y, x = np.indices((300, 300)) // 15
    rgb, alpha = stand(ground=np.where((x + y) % 2 == 0, 210.0, 80.0))
    assert (shadow(rgb, alpha) == soft_shadow(alpha)).mean() > 0.99


def test_away_from_the_product_there_is_no_shadow_and_at_the_frame_none_ends_hard():
    rgb, alpha = stand()
    rgb[200:, :] = (rgb[200:, :] * 0.6).astype(np.uint8)
    for found in (shadow(rgb, alpha), soft_shadow(alpha)):
        assert found[[0, -1]].max() == 0
        assert found[:, [0, -1]].max() == 0
        assert found[:60].max() == 0


def test_a_soft_shadow_is_at_the_foot():
    _, alpha = stand()
    found = soft_shadow(alpha)
    assert found[222:230, 110:190].mean() > 30
    assert found[222:230, 110:190].mean() > 3 * found[100:150, 194:202].mean()


def test_a_shadow_goes_on_under_the_product_so_that_no_light_rim_shows():
    rgb, alpha = stand()
    for found in (shadow(rgb, alpha), soft_shadow(alpha)):
        assert found[217, 150] > 0.5 * found[224, 150] > 0


@pytest.mark.parametrize("size", [(16, 16), (20, 500), (900, 700)])
@pytest.mark.parametrize("value", [0, 255])
def test_no_product_or_nothing_but_product_is_no_trouble(size, value):
    rgb, alpha = np.full((*size, 3), 128, np.uint8), np.full(size, value, np.uint8)
    for found in (shadow(rgb, alpha), soft_shadow(alpha)):
        assert found.shape == size
        assert found.dtype == np.uint8
    if value == 0:
        assert not soft_shadow(alpha).any()


def test_the_photo_is_left_alone_and_the_answer_is_the_same_twice():
    rgb, alpha = stand()
    before = rgb.copy()
    assert (shadow(rgb, alpha) == shadow(rgb, alpha)).all()
    assert (rgb == before).all()
