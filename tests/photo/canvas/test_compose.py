"""Where the product stands: the box, the fill, the centre, the canvas."""

import cv2
import numpy as np
import pytest

from photo.canvas import compose as stage
from photo.canvas.compose import closeup
from photo.canvas.placement import FILL, LEAST_FILL, place
from photo.errors import ProductNotFound
from photo.pixels.regions import product_box


def alpha_with(*boxes, shape=(400, 600)):
    alpha = np.zeros(shape, np.uint8)
    for left, top, right, bottom in boxes:
        alpha[top:bottom, left:right] = 255
    return alpha


def compose(alpha, canvas, colour=(255, 255, 255), ink=(90, 60, 30), **placing):
    """Place a product of one colour on a canvas, the way the pipeline does."""
    placement = place(alpha, canvas, **placing)
    near = closeup(np.full((*alpha.shape, 3), ink, np.uint8), alpha, placement.scale)
    return stage.compose(near, placement, canvas, colour)


def drawn_box(picture, canvas=255):
    ys, xs = np.nonzero((np.abs(picture.rgb.astype(int) - canvas) > 80).any(axis=2))
    return xs.min(), ys.min(), xs.max() + 1, ys.max() + 1


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        ([(100, 50, 300, 250)], (100, 50, 300, 250)),
        ([(100, 50, 300, 250), (500, 380, 504, 384)], (100, 50, 300, 250)),  # a crumb does not count
        ([(100, 50, 200, 250), (300, 60, 400, 240)], (100, 50, 400, 250)),  # a pair of sandals does
        ([(0, 0, 600, 400)], (0, 0, 600, 400)),
    ],
    ids=["one", "with a speck", "a pair", "fills the frame"],
)
def test_the_box_is_tight_around_the_product(boxes, expected):
    box = product_box(alpha_with(*boxes))
    assert (box.left, box.top, box.right, box.bottom) == expected


def test_no_product_is_an_error_not_an_empty_picture():
    with pytest.raises(ProductNotFound):
        product_box(np.full((40, 40), 90, np.uint8))


@pytest.mark.parametrize("canvas", [(1200, 1200), (1080, 1350), (1350, 1080)])
@pytest.mark.parametrize("box", [(100, 50, 500, 350), (250, 20, 350, 390), (20, 180, 590, 260)])
def test_the_product_fills_the_canvas_by_the_wanted_share(canvas, box):
    placement = place(alpha_with(box), canvas)
    width, height = (placement.scale * (box[2] - box[0]) / canvas[0], placement.scale * (box[3] - box[1]) / canvas[1])
    share = max(width, height)
    assert share == pytest.approx(FILL) or LEAST_FILL - 1e-6 <= share < FILL <= share * placement.scale


@pytest.mark.parametrize(("side", "scale"), [(500, 0.82 * 1200 / 500), (390, 2.0), (40, 0.6 * 1200 / 40)])
def test_a_small_product_is_enlarged_twice_and_further_only_as_places_ask(side, scale):
    alpha = np.zeros((600, 600), np.uint8)
    alpha[20 : 20 + side, 20 : 20 + side] = 255
    assert place(alpha, (1200, 1200)).scale == pytest.approx(scale)


def test_a_symmetric_product_stands_in_the_middle():
    left, top, right, bottom = drawn_box(compose(alpha_with((37, 41, 557, 141)), (1200, 1200)))
    assert abs((left + right) / 2 - 600) <= 1
    assert abs((top + bottom) / 2 - 600) <= 1
    assert abs((right - left) - 0.82 * 1200) <= 2


def test_the_heavier_side_pulls_to_the_middle_but_never_out_of_the_canvas():
    alpha = alpha_with((100, 100, 300, 300), (300, 190, 480, 200))  # a pan and its handle
    left, _, right, _ = drawn_box(compose(alpha, (1200, 1200)))
    assert (left + right) / 2 > 610  # the pan nearer to the middle than the box would have it
    assert left >= 0.04 * 1200 - 2
    assert right <= 0.96 * 1200 + 2


def test_outside_the_product_the_canvas_has_exactly_its_colour():
    for colour in ((255, 255, 255), (245, 239, 230)):
        picture = compose(alpha_with((100, 50, 300, 250)), (300, 300), colour)
        assert picture.rgb[0, 0].tolist() == list(colour)
        assert picture.rgb[-1, -1].tolist() == list(colour)
        assert picture.rgb[150, 150].tolist() == [90, 60, 30]


def test_half_covered_edges_mix_the_product_with_the_canvas_not_with_black():
    """Colour (200, 150, 100) at half opacity on white is (227, 202, 177)."""
    alpha = np.zeros((120, 120), np.uint8)
    alpha[20:100, 20:100] = 255
    alpha[20:40, 20:100] = 128
    picture = compose(alpha, (120, 120), ink=(200, 150, 100), fill=80 / 120)
    assert np.abs(picture.rgb[30, 60].astype(int) - (227, 202, 177)).max() <= 1


def test_a_transparent_canvas_keeps_colour_and_opacity():
    picture = compose(alpha_with((100, 50, 300, 250)), (300, 300), None)
    assert picture.alpha is not None
    assert (picture.alpha[0, 0], picture.alpha[150, 150]) == (0, 255)
    assert picture.rgb[150, 150].tolist() == [90, 60, 30]


@pytest.mark.parametrize("degrees", [-7, 4, 12])
def test_a_tilted_product_stands_straight_and_keeps_its_size(degrees):
    """A box turned clockwise by the tilt comes out as the upright box it was."""
    upright = alpha_with((200, 100, 400, 300))
    matrix = cv2.getRotationMatrix2D((300, 200), -degrees, 1.0)
    tilted = cv2.warpAffine(upright, matrix, (600, 400))
    left, top, right, bottom = drawn_box(compose(tilted, (300, 300), degrees=degrees))
    assert (right - left, bottom - top) == pytest.approx((246, 246), abs=3)


def test_zoom_and_shift_by_hand_are_about_the_middle_of_the_canvas():
    alpha = alpha_with((200, 100, 400, 300))
    left, _, right, _ = drawn_box(compose(alpha, (300, 300), zoom=0.5))
    assert (left, right) == pytest.approx((88.5, 211.5), abs=2)
    left, top, _, _ = drawn_box(compose(alpha, (300, 300), zoom=0.5, shift=(0.1, -0.2)))
    assert (left, top) == pytest.approx((118.5, 28.5), abs=2)


def test_a_shadow_darkens_the_canvas_beside_the_product_and_ends_before_the_canvas():
    alpha = alpha_with((200, 100, 400, 300))
    placement = place(alpha, (300, 300), fill=0.5)
    near = closeup(np.full((*alpha.shape, 3), 90, np.uint8), alpha, placement.scale)
    plain = stage.compose(near, placement, (300, 300)).rgb
    shaded = stage.compose(near, placement, (300, 300), shadow=np.full((300, 300), 51, np.uint8)).rgb
    assert shaded[50, 150].tolist() == [204, 204, 204]
    assert (shaded[150, 150] == plain[150, 150]).all()
    assert (shaded[0] == 255).all()
    assert (shaded[:, -1] == 255).all()


def test_a_layer_of_the_whole_photo_lies_where_the_product_lies():
    alpha = alpha_with((200, 100, 400, 300))
    placement = place(alpha, (300, 300))
    layer = cv2.resize(alpha, (150, 100), interpolation=cv2.INTER_AREA)
    there = stage.on_canvas(layer, alpha.shape, placement, (300, 300))
    near = closeup(np.zeros((*alpha.shape, 3), np.uint8), alpha, placement.scale)
    drawn = stage.compose(near, placement, (300, 300), None).alpha
    assert np.abs(there.astype(int) - drawn).mean() < 4


def test_what_comes_in_is_not_touched():
    rng = np.random.default_rng(3)
    rgb, alpha = rng.integers(0, 256, (400, 600, 3), dtype=np.uint8), alpha_with((100, 50, 300, 250))
    given = rgb.copy(), alpha.copy()
    placement = place(alpha, (300, 300))
    pictures = [stage.compose(closeup(rgb, alpha, placement.scale), placement, (300, 300)) for _ in range(2)]
    assert (pictures[0].rgb == pictures[1].rgb).all()
    assert (rgb == given[0]).all()
    assert (alpha == given[1]).all()
