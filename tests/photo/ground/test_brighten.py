"""A real background made white, on tables made in code."""

import cv2
import numpy as np
import pytest

from photo.ground.brighten import GroundTrouble, brighten, measure_background


def table(ground=(214, 205, 190), product=(160, 40, 45), size=(300, 400)):
    """A product with its shadow on an unevenly lit ground; returns picture, alpha and where the shadow is."""
    height, width = size
    y, x = np.mgrid[0:height, 0:width]
    light = 1.0 - 0.35 * x / width - 0.1 * (y / height) ** 2
    alpha = np.zeros(size, np.uint8)
    cv2.ellipse(alpha, (width // 2, height // 2), (60, 80), 0, 0, 360, 255, -1)
    fallen = cv2.GaussianBlur(np.roll(alpha, (25, 30), (0, 1)).astype(np.float32) / 255, (0, 0), 8)
    scene = np.array(ground) * (light * (1 - 0.4 * fallen))[..., None]
    scene[alpha > 0] = product
    return scene.round().astype(np.uint8), alpha, (fallen > 0.5) & (alpha == 0)


def chequered(size=(300, 400), square=14):
    """A cloth with a strong pattern."""
    y, x = np.indices(size) // square
    rgb, alpha, _ = table(size=size)
    squares = ((x + y) % 2 == 0) & (alpha == 0)
    rgb[squares] = (rgb[squares] * 0.6).astype(np.uint8)
    return rgb, alpha


def test_a_tinted_uneven_ground_becomes_white_and_the_product_keeps_every_byte():
    rgb, alpha, fallen = table()
    bright = brighten(rgb, alpha).rgb
    far = cv2.dilate(alpha, np.ones((3, 3)), iterations=70) == 0
    assert bright[far].min() >= 250
    assert (bright[alpha == 255] == rgb[alpha == 255]).all()
    assert bright[fallen].mean() < 235


def test_the_shadow_is_neutral():
    rgb, alpha, fallen = table(ground=(220, 200, 160))
    near = brighten(rgb, alpha).rgb[fallen].astype(int)
    assert np.abs(near.max(axis=1) - near.min(axis=1)).mean() < 12


@pytest.mark.parametrize("product", [(160, 40, 45), (30, 32, 38), (40, 90, 160)])
def test_without_an_alpha_what_is_unlike_the_ground_stays(product):
    rgb, alpha, _ = table(product=product)
    bright = brighten(rgb, None).rgb
    inside = cv2.erode(alpha, np.ones((5, 5))) > 0
    assert np.abs(bright[inside].astype(int) - rgb[inside]).mean() < 3
    corners = bright[[0, 0, -1, -1], [0, -1, 0, -1]]
    assert corners.min() >= 245


@pytest.mark.parametrize("product", [(160, 40, 45), (30, 32, 38), (40, 90, 160), (215, 150, 40)])
def test_half_a_cut_out_harms_no_product(product):
    """What was missed has the colours of what was found, or is unlike the ground."""
    rgb, alpha, _ = table(product=product)
    half = alpha.copy()
    half[130:] = 0
    inside = cv2.erode(alpha, np.ones((5, 5))) > 0
    assert np.abs(brighten(rgb, half).rgb[inside].astype(int) - rgb[inside]).mean() < 3


def test_a_wall_behind_the_table_becomes_white_too():
    rgb, alpha, _ = table()
    rgb[:70] = (150, 170, 180)
    assert np.median(brighten(rgb, alpha).rgb[:50]) >= 245


def test_another_thing_on_the_ground_stays():
    rgb, alpha, _ = table()
    rgb[180:260, 20:70] = (30, 110, 40)
    assert np.abs(brighten(rgb, alpha).rgb[190:250, 30:60].astype(int) - (30, 110, 40)).max() < 3


def test_a_dark_ground_is_lightened_and_no_product_on_it_burnt_out():
    rgb, alpha, _ = table(ground=(40, 38, 36), product=(190, 180, 170))
    for known in (alpha, None):
        bright = brighten(rgb, known).rgb
        assert rgb[5, 395].mean() + 20 < bright[5, 395].mean() < 200
        assert np.abs(bright[alpha > 0].astype(int) - rgb[alpha > 0]).mean() < 3


def test_the_photo_is_left_alone_and_the_answer_is_the_same_twice():
    rgb, alpha, _ = table()
    before = rgb.copy()
    assert (brighten(rgb, alpha).rgb == brighten(rgb, alpha).rgb).all()
    assert (rgb == before).all()


@pytest.mark.parametrize(
    ("picture", "trouble"),
    [
        (table()[:2], None),
        (table(ground=(235, 235, 235))[:2], None),
        (table(ground=(50, 45, 42))[:2], GroundTrouble.DARK),
        (chequered(), GroundTrouble.PATTERNED),
    ],
    ids=["paper", "white", "dark table", "chequered"],
)
def test_it_says_when_cutting_is_the_better_way(picture, trouble):
    rgb, alpha = picture
    assert measure_background(rgb, alpha).trouble is trouble


def test_other_things_are_clutter_and_no_pattern():
    rgb, alpha, _ = table()
    for left in (10, 300):
        rgb[20:280, left : left + 80] = (60, 90, 50)
    assert measure_background(rgb, alpha).trouble is GroundTrouble.CLUTTERED


def test_a_pattern_that_is_fainter_than_other_things_is_a_pattern():
    rgb, alpha, _ = table()
    stripes = (np.arange(400) // 20 % 2 == 0)[None, :] & (alpha == 0)
    rgb[stripes] = (rgb[stripes] * 0.8).astype(np.uint8)
    assert measure_background(rgb, alpha).trouble is GroundTrouble.PATTERNED


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("size", [(16, 16), (20, 500)])
def test_flat_pictures_of_any_size_are_no_trouble(size, value):
    flat = np.full((*size, 3), value, np.uint8)
    for alpha in (None, np.zeros(size, np.uint8), np.full(size, 255, np.uint8)):
        measure_background(flat, alpha)
        assert brighten(flat, alpha).rgb.shape == flat.shape
