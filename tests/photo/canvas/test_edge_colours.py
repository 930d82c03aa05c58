"""No rim of the old background: the colour of a soft edge is the product's own."""

import cv2
import numpy as np
import pytest

from photo.canvas.edge_colours import edge_colours


def soft_disc(size=200, blur=4.0):
    y, x = np.mgrid[:size, :size]
    disc = ((x - size / 2) ** 2 + (y - size / 2) ** 2 < (size * 0.3) ** 2).astype(np.float32)
    return cv2.GaussianBlur(disc, (0, 0), blur)


def seen(front, back, opacity):
    mixed = opacity[..., None] * np.float32(front) + (1 - opacity[..., None]) * np.float32(back)
    return mixed.round().astype(np.uint8), (opacity * 255).round().astype(np.uint8)


@pytest.mark.parametrize("back", [(20, 20, 20), (250, 250, 250), (30, 160, 60)], ids=["dark", "light", "green"])
@pytest.mark.parametrize("front", [(200, 150, 100), (240, 240, 235), (40, 30, 30)], ids=["brown", "white", "dark"])
def test_the_products_colour_is_found_under_a_soft_edge(front, back):
    opacity = soft_disc()
    rgb, alpha = seen(front, back, opacity)
    edge = (alpha > 40) & (alpha < 250)
    before = np.abs(rgb[edge].astype(int) - front).mean()
    after = np.abs(edge_colours(rgb, alpha)[edge].astype(int) - front).mean()
    assert after <= max(4, 0.15 * before)


def test_on_white_the_edge_is_what_a_studio_would_have_photographed():
    """The fringe number: (200, 150, 100) at alpha 128 must give (227, 202, 177) on white."""
    opacity = np.full((64, 64), 128 / 255, np.float32)
    opacity[:, :24], opacity[:, 40:] = 1, 0
    rgb, alpha = seen((200, 150, 100), (20, 60, 20), opacity)
    colours = edge_colours(rgb, alpha)[32, 32]
    on_white = colours * (128 / 255) + 255 * (1 - 128 / 255)
    assert np.abs(on_white - (227, 202, 177)).max() <= 2


def test_the_certain_parts_are_kept_to_the_byte():
    rng = np.random.default_rng(1)
    rgb = rng.integers(0, 256, (90, 120, 3), dtype=np.uint8)
    alpha = cv2.resize(soft_disc(), (120, 90))
    alpha = (alpha * 255).astype(np.uint8)
    given = rgb.copy()
    result = edge_colours(rgb, alpha)
    certain = (alpha == 0) | (alpha == 255)
    assert (result[certain] == rgb[certain]).all()
    assert (rgb == given).all()


@pytest.mark.parametrize("value", [0, 255])
def test_without_a_soft_edge_nothing_changes(value):
    rgb = np.full((20, 30, 3), 77, np.uint8)
    assert (edge_colours(rgb, np.full((20, 30), value, np.uint8)) == rgb).all()
