"""Advice in time: dark, blurred, cut off, small; and none where there is none to give."""

import cv2
import numpy as np
import pytest

from photo.advice import measure_framing, measure_photo
from photo.read import read_photo

SAMPLES = ["kain_batik", "keranjang_anyaman", "keripik_singkong", "kue_nastar", "mug_enamel", "sambal_pecel"]


@pytest.fixture(params=SAMPLES)
def photo(request, samples):
    return read_photo((samples / f"{request.param}.jpg").read_bytes()).rgb


def test_a_good_photo_gets_no_advice(photo):
    assert measure_photo(photo) == ()


def test_a_photo_in_the_dark(photo):
    dark = (photo.astype(np.float32) * 0.25).astype(np.uint8)
    assert "dark" in measure_photo(dark)


def test_a_shaken_photo(photo):
    length = photo.shape[1] // 40
    shaken = cv2.blur(cv2.blur(photo, (length, 1)), (1, length))
    assert measure_photo(shaken) == ("blurred",)


def test_a_soft_background_is_no_fault(photo):
    soft = cv2.GaussianBlur(photo, (0, 0), photo.shape[1] / 100)
    h, w = photo.shape[:2]
    soft[h // 3 : 2 * h // 3, w // 3 : 2 * w // 3] = photo[h // 3 : 2 * h // 3, w // 3 : 2 * w // 3]
    assert measure_photo(soft) == ()


def product(top, bottom, left, right, size=200):
    alpha = np.zeros((size, size), np.uint8)
    alpha[top:bottom, left:right] = 255
    return alpha


@pytest.mark.parametrize(
    ("alpha", "advice"),
    [
        (product(50, 150, 50, 150), ()),
        (product(1, 199, 1, 199), ()),
        (product(0, 100, 50, 150), ("cut_off",)),
        (product(100, 200, 50, 150), ("cut_off",)),
        (product(50, 150, 0, 100), ("cut_off",)),
        (product(50, 150, 100, 200), ("cut_off",)),
        (product(0, 100, 100, 106), ("small",)),  # a string or a tag that leaves the frame
        (product(90, 110, 90, 110), ("small",)),
        (product(0, 20, 0, 20), ("cut_off", "small")),
        (product(0, 0, 0, 0), ()),
    ],
)
def test_framing(alpha, advice):
    assert measure_framing(alpha) == advice


def test_the_input_is_not_touched(photo):
    copy = photo.copy()
    measure_photo(photo)
    assert (photo == copy).all()
