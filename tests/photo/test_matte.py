"""The recipe of the cut-out, with networks made of colour: find, look again, reconcile, refine."""

from types import SimpleNamespace

import numpy as np
import pytest

from photo.matte import cut, reconcile, without_strays
from photo.networks import Networks
from photo.types import Photo


class Reddish:
    """A network that takes red for the product, and remembers what it was shown."""

    name = "reddish"
    model = SimpleNamespace(sides=(256, 320))

    def __init__(self):
        self.shown = []

    def __call__(self, rgb, size):
        import cv2

        self.shown.append((rgb.shape[1::-1], size))
        small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        return np.clip(small[..., 0] - small[..., 1], 0, 1)


def scene(size=(400, 300), box=(150, 100, 230, 180)):
    """A red square on green."""
    rgb = np.full((size[1], size[0], 3), (20, 220, 40), np.uint8)
    left, top, right, bottom = box
    rgb[top:bottom, left:right] = (230, 10, 30)
    return Photo(rgb, size, 1)


@pytest.fixture
def network():
    return Reddish()


@pytest.mark.parametrize("size", [(400, 300), (300, 400), (97, 61), (1500, 700)])
def test_the_alpha_has_the_size_of_the_photo(network, size):
    matte = cut(scene(size, (20, 20, 60, 50)), Networks(network, network))
    assert matte.alpha.shape == matte.doubt.shape == size[::-1]
    assert matte.alpha.dtype == matte.doubt.dtype == np.uint8


def test_the_product_is_opaque_and_the_rest_clear(network):
    alpha = cut(scene(), Networks(network, network)).alpha
    truth = np.zeros((300, 400), bool)
    truth[100:180, 150:230] = True
    assert (alpha[103:177, 153:227] == 255).all()
    assert (alpha[:96] == 0).all()
    assert np.array_equal(alpha > 127, truth)


def test_a_small_product_is_looked_at_again_from_near(network):
    cut(scene(), Networks(network, network))
    (first, _), (second, seen) = network.shown
    assert first == (400, 300)
    assert second[0] < 130
    assert max(seen) == 320


def test_a_product_that_fills_the_photo_is_looked_at_whole(network):
    cut(scene(box=(10, 10, 390, 290)), Networks(network, network))
    assert [shown for shown, _ in network.shown] == [(400, 300), (400, 300)]


def test_nothing_found_is_an_empty_alpha_without_confidence(network):
    photo = Photo(np.full((60, 80, 3), (20, 220, 40), np.uint8), (80, 60), 1)
    matte = cut(photo, Networks(network, network))
    assert not matte.alpha.any()
    assert matte.confidence == 0


def test_the_photo_is_left_alone_and_the_answer_is_the_same_twice(network):
    photo = scene()
    before = photo.rgb.copy()
    once, twice = (cut(photo, Networks(network, network)) for _ in range(2))
    assert np.array_equal(photo.rgb, before)
    assert np.array_equal(once.alpha, twice.alpha)
    assert once.confidence == twice.confidence


def maps(lost):
    """What a glance and a second look say of a product of which the second lost a part: rows 0..59 of 80."""
    first, second = np.zeros((80, 100), np.float32), np.zeros((80, 100), np.float32)
    first[20:60, 30:60] = second[20:60, 30:60] = 1
    first[lost] = 1
    return first, second


@pytest.mark.parametrize(
    ("what", "lost", "kept"),
    [
        ("a large part that the frame cuts off", np.s_[20:60, 60:100], True),
        ("a large part in the middle of the photo, such as a hole or a neighbour", np.s_[20:60, 60:95], False),
        ("a speck at the frame", np.s_[70:80, 90:100], False),
    ],
)
def test_the_glance_gives_back(what, lost, kept):
    first, second = maps(lost)
    assert (reconcile(first, second)[lost] == 1).all() == kept, what


def test_the_glance_gives_nothing_back_that_it_is_unsure_of():
    first, second = maps(np.s_[20:60, 60:100])
    first[:, 60:] *= 0.7
    assert np.array_equal(reconcile(first, second), second)


@pytest.mark.parametrize(
    ("second", "kept"),
    [((300, 60, 330, 90), False), ((300, 60, 420, 260), True)],
    ids=["a crumb beside it", "the other sandal"],
)
def test_what_lies_apart_and_is_much_smaller_is_dropped(second, kept):
    alpha = np.zeros((400, 600), np.uint8)
    alpha[60:260, 100:220] = 255
    alpha[59, 100:220] = 90
    left, top, right, bottom = second
    alpha[top:bottom, left:right] = 255
    given = alpha.copy()
    result = without_strays(alpha)
    assert (result[:, :250] == given[:, :250]).all()
    assert result[top:bottom, left:right].any() == kept
    assert (alpha == given).all()
