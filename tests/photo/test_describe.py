import numpy as np
import pytest

from photo.describe import main_colours, pieces


def patch(*colours, size=60):
    """Stripes of equal height, all of it product."""
    rgb = np.concatenate([np.full((size, 120, 3), c, np.uint8) for c in colours])
    return rgb, np.full(rgb.shape[:2], 255, np.uint8)


@pytest.mark.parametrize(
    ("colour", "key"),
    [
        ((20, 20, 20), "black"), ((128, 128, 128), "grey"), ((245, 245, 245), "white"), ((240, 228, 200), "cream"),
        ((120, 72, 38), "brown"), ((176, 124, 70), "brown"), ((110, 20, 40), "maroon"), ((205, 30, 35), "red"),
        ((245, 130, 20), "orange"), ((250, 215, 40), "yellow"), ((45, 140, 60), "green"), ((20, 150, 150), "teal"),
        ((40, 100, 200), "blue"), ((20, 30, 80), "navy"), ((120, 50, 150), "purple"), ((245, 150, 175), "pink"),
    ],
)  # fmt: skip
def test_everyday_colours_have_their_everyday_key(colour, key):
    assert [c.key for c in main_colours(*patch(colour))] == [key]


def test_main_colours_come_by_area_and_trifles_do_not_count():
    rgb, alpha = patch((205, 30, 35), (205, 30, 35), (250, 215, 40))
    rgb[:10, :10] = (40, 100, 200)
    found = main_colours(rgb, alpha)
    assert [c.key for c in found] == ["red", "yellow"]
    assert found[1].share == pytest.approx(1 / 3, abs=0.01)


def test_the_background_has_no_say():
    rgb, alpha = patch((205, 30, 35), (45, 140, 60))
    alpha[60:] = 0
    assert [c.key for c in main_colours(rgb, alpha)] == ["red"]


def test_a_picture_without_a_product_has_no_colours():
    rgb, alpha = patch((205, 30, 35))
    assert main_colours(rgb, np.zeros_like(alpha)) == ()


def test_inputs_are_untouched_and_size_does_not_matter():
    rgb, alpha = patch((205, 30, 35), (250, 215, 40), size=600)
    before = rgb.copy(), alpha.copy()
    assert {c.key for c in main_colours(rgb, alpha)} == {"red", "yellow"}
    assert np.array_equal(rgb, before[0])
    assert np.array_equal(alpha, before[1])


@pytest.mark.parametrize(
    ("boxes", "count"),
    [
        ([], 0), ([(0, 0, 20, 20)], 1), ([(0, 0, 20, 20), (40, 40, 20, 20)], 2),
        ([(0, 0, 20, 20), (40, 40, 4, 4)], 1), ([(0, 0, 20, 20), (20, 0, 20, 20)], 1),
    ],
)  # fmt: skip
def test_one_piece_or_several(boxes, count):
    alpha = np.zeros((80, 80), np.uint8)
    for x, y, w, h in boxes:
        alpha[y : y + h, x : x + w] = 255
    assert pieces(alpha) == count
