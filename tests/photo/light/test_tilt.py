"""How far the camera was turned, on pictures turned by a known angle."""

import cv2
import numpy as np
import pytest

from photo.light.tilt import measure_tilt


def turned(picture, degrees, outside=0):
    """Turn clockwise, as a photo is when the phone was held turned the other way."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1)
    return cv2.warpAffine(picture, matrix, (width, height), borderValue=(outside,) * 3)


def bottle():
    """A bottle's silhouette on a plain ground."""
    alpha = np.zeros((384, 288), np.uint8)
    cv2.rectangle(alpha, (104, 160), (184, 320), 255, -1)
    cv2.rectangle(alpha, (130, 70), (158, 180), 255, -1)
    return np.dstack([200 - alpha // 2] * 3), alpha


def shelves():
    """Planks and tiles: long level lines, and nothing in front of them."""
    rgb = np.full((288, 384, 3), 190, np.uint8)
    for row in range(20, 288, 40):
        cv2.line(rgb, (0, row), (383, row), (90, 80, 70), 3)
    return rgb


@pytest.mark.parametrize("degrees", [-5, -2, 0, 3, 6])
def test_the_axis_of_a_bottle_tells(degrees):
    rgb, alpha = bottle()
    tilt = measure_tilt(turned(rgb, degrees, 200), turned(alpha, degrees))
    assert tilt.degrees == pytest.approx(degrees, abs=0.7)
    assert tilt.sure


@pytest.mark.parametrize("degrees", [-4, 0, 2.5])
def test_level_lines_tell(degrees):
    tilt = measure_tilt(turned(shelves(), degrees, 190), None)
    assert tilt.degrees == pytest.approx(degrees, abs=0.5)
    assert tilt.sure


@pytest.mark.parametrize("rgb", [np.full((200, 300, 3), 128, np.uint8), np.zeros((16, 16, 3), np.uint8)])
def test_where_nothing_tells_nothing_is_turned(rgb):
    tilt = measure_tilt(rgb, np.zeros(rgb.shape[:2], np.uint8))
    assert abs(tilt.degrees) < 0.1
    assert not tilt.sure


def test_what_was_laid_askew_is_not_the_camera():
    """A packet at twenty degrees lies so; turning the photo by what its axis says would be wrong."""
    alpha = np.zeros((300, 300), np.uint8)
    cv2.rectangle(alpha, (110, 70), (190, 230), 255, -1)
    alpha = turned(alpha, 9)
    assert not measure_tilt(np.full((300, 300, 3), 180, np.uint8), alpha).sure


def test_a_thing_without_an_axis_says_nothing():
    alpha = np.zeros((300, 300), np.uint8)
    cv2.fillPoly(alpha, [np.array([(60, 60), (240, 100), (200, 150), (90, 240)])], 255)
    assert not measure_tilt(np.full((300, 300, 3), 180, np.uint8), alpha).sure
