"""A picture with an alpha: a product that came cut out, or a whole photo that an editor turned or cropped."""

import cv2
import numpy as np
import pytest
from PIL import Image

from photo.decode.alpha import as_photo, cropped
from photo.types import Cutout


def outline(draw, size=(600, 800)):
    alpha = np.zeros(size, np.uint8)
    draw(alpha)
    return alpha


def turned(alpha, degrees):
    height, width = alpha.shape
    return cv2.warpAffine(alpha, cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1), (width, height))


def bottle(alpha):
    cv2.rectangle(alpha, (350, 60), (450, 200), 255, -1)
    cv2.ellipse(alpha, (400, 380), (120, 190), 0, 0, 360, 255, -1)


def framed(alpha):
    alpha[40:-40, 40:-40] = 255


def ellipse(alpha):
    cv2.ellipse(alpha, (400, 300), (330, 220), 0, 0, 360, 255, -1, cv2.LINE_AA)


def star(alpha):
    angles, reach = np.linspace(0, 2 * np.pi, 11), np.tile([250, 110], 6)[:11]
    cv2.fillPoly(alpha, [np.stack([400 + reach * np.cos(angles), 300 + reach * np.sin(angles)], 1).astype(int)], 255)


def ring(alpha):
    cv2.circle(alpha, (400, 300), 250, 255, 80)


@pytest.mark.parametrize(
    ("alpha", "expected"),
    [
        (turned(np.full((600, 800), 255, np.uint8), 7), True),
        (turned(outline(framed), 20), True),
        (outline(framed), True),
        (outline(ellipse), True),
        (outline(bottle), False),
        (outline(star), False),
        (outline(ring), False),
        (turned(outline(bottle), 12), False),
    ],
    ids=["turned", "turned, all seen", "border", "circle", "bottle", "star", "ring", "leaning bottle"],
)
def test_an_editors_outline_is_told_from_a_products(alpha, expected):
    assert cropped(alpha) is expected


@pytest.mark.parametrize("hidden", [0, 255, 90])
def test_what_lies_under_a_transparent_part_does_not_count(hidden):
    alpha = outline(bottle)
    rgba = np.dstack([np.where(alpha[..., None] > 0, np.uint8(120), np.uint8(hidden)).repeat(3, axis=2), alpha])
    photo = as_photo(Image.fromarray(rgba), (800, 600), 1, 0.0)
    assert isinstance(photo, Cutout)
    assert (photo.rgb[alpha == 0] == 255).all()
    assert (photo.rgb[alpha == 255] == 120).all()
