"""The recipe of the cut_out-out, with networks made of colour: find, look again, reconcile, refine."""

from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from photo.cutout.choice import mixed, reconcile
from photo.cutout.confidence import UNSURE
from photo.cutout.marks import lab_of
from photo.cutout.matte import TRAINED_SIDE, cut_out, without_strays
from photo.cutout.networks import FineNetworks, Networks, load_networks
from photo.errors import ModelMissing
from photo.read import read_photo
from photo.types import Photo


class Reddish:
    """A network that takes red for the product, and remembers what it was shown."""

    name = "reddish"
    model = SimpleNamespace(sides=(256, 320))

    def __init__(self):
        self.shown = []

    def __call__(self, rgb, size):
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
    matte = cut_out(scene(size, (20, 20, 60, 50)), Networks(network, network, network))
    assert matte.alpha.shape == matte.doubt.shape == size[::-1]
    assert matte.alpha.dtype == matte.doubt.dtype == np.uint8


def test_the_product_is_opaque_and_the_rest_clear(network):
    alpha = cut_out(scene(), Networks(network, network, network)).alpha
    truth = np.zeros((300, 400), bool)
    truth[100:180, 150:230] = True
    assert (alpha[103:177, 153:227] == 255).all()
    assert (alpha[:96] == 0).all()
    assert np.array_equal(alpha > 127, truth)


def test_a_small_product_is_looked_at_again_from_near(network):
    cut_out(scene(), Networks(network, network, network))
    (first, _), (other, _), (second, seen) = network.shown
    assert first == other == (400, 300)
    assert second[0] < 130
    assert max(seen) == 320


def test_a_product_that_fills_the_photo_is_looked_at_whole(network):
    cut_out(scene(box=(10, 10, 390, 290)), Networks(network, network, network))
    assert [shown for shown, _ in network.shown] == 3 * [(400, 300)]  # found by both glances, then drawn


def test_nothing_found_is_an_empty_alpha_without_confidence(network):
    photo = Photo(np.full((60, 80, 3), (20, 220, 40), np.uint8), (80, 60), 1)
    matte = cut_out(photo, Networks(network, network, network))
    assert not matte.alpha.any()
    assert matte.confidence == 0


def test_the_photo_is_left_alone_and_the_answer_is_the_same_twice(network):
    photo = scene()
    before = photo.rgb.copy()
    once, twice = (cut_out(photo, Networks(network, network, network)) for _ in range(2))
    assert np.array_equal(photo.rgb, before)
    assert np.array_equal(once.alpha, twice.alpha)
    assert once.confidence == twice.confidence


class Choosy(Reddish):
    """A network that takes red for the product, and pink for something else."""

    def __call__(self, rgb, size):
        blue = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)[..., 2]
        return np.where(blue < 100, super().__call__(rgb, size), 0)


class Blind(Reddish):
    """A network that sees nothing."""

    def __call__(self, rgb, size):
        return 0 * super().__call__(rgb, size)


def test_in_a_scene_the_network_that_was_taught_products_says_where():
    """The others take all that is reddish for the product; it lets go what stands beside."""
    photo, others, taught = scene(), Reddish(), Choosy()
    photo.rgb[100:180, 320:380] = (250, 60, 250)
    alpha = cut_out(photo, Networks(others, others, taught)).alpha
    assert (alpha[104:176, 154:226] > 200).all()
    assert not alpha[:, 300:].any()


class Blinkered(Reddish):
    """A network that sees the right half of a thing, save in a view of the whole photo."""

    def __call__(self, rgb, size):
        seen = super().__call__(rgb, size)
        if size != (TRAINED_SIDE, TRAINED_SIDE):
            seen[:, : seen.shape[1] // 2] *= 0.2
        return seen


def test_where_the_first_looks_agree_no_further_opinion_is_asked(network):
    cut_out(scene(), Networks(network, network, network))
    assert len(network.shown) == 3  # both glances, and the second look


def test_where_they_do_not_the_whole_photo_is_looked_at_and_what_was_missed_is_found():
    glance, look = Reddish(), Blinkered()
    alpha = cut_out(scene(box=(60, 60, 340, 240)), Networks(glance, look, glance)).alpha
    assert ((400, 300), (TRAINED_SIDE, TRAINED_SIDE)) in look.shown
    assert (alpha[70:230, 70:330] > 200).mean() > 0.9


class Certain(Reddish):
    """One without doubts."""

    def __call__(self, rgb, size):
        return np.clip(1.3 * super().__call__(rgb, size), 0, 1)


class Shortsighted(Certain):
    """A network that overlooks what stands right of the middle, save in a view of the whole photo."""

    def __call__(self, rgb, size):
        seen = super().__call__(rgb, size)
        if size != (TRAINED_SIDE, TRAINED_SIDE):
            seen[:, 2 * seen.shape[1] // 3 :] = 0
        return seen


def test_a_small_part_of_a_set_is_found_or_its_loss_is_said():
    photo = scene(box=(40, 40, 220, 260))
    assert cut_out(photo, Networks(Shortsighted(), Shortsighted(), Blind())).confidence > UNSURE
    photo.rgb[100:160, 300:360] = (230, 10, 30)
    matte = cut_out(photo, Networks(Shortsighted(), Shortsighted(), Blind()))
    assert (matte.alpha[110:150, 310:350] > 200).all() or matte.confidence < UNSURE
    assert any(fault.box == pytest.approx((0.75, 0.333, 0.9, 0.533), abs=0.03) for fault in matte.faults)


class Blunt(Certain):
    """A network that misses what is thin."""

    def __call__(self, rgb, size):
        return cv2.erode(super().__call__(rgb, size), np.ones((7, 7)))


class Detailed(Certain):
    """A network with one, large size, which sees the upper half only of what reaches far down."""

    model = SimpleNamespace(sides=(1024,))

    def __call__(self, rgb, size):
        seen = super().__call__(rgb, size)
        seen[900:] = 0
        return seen


def test_a_fine_cut_out_has_the_straps_that_only_the_network_of_details_sees():
    photo, blunt = scene(), Blunt()
    photo.rgb[60:100, 188:192] = (230, 10, 30)
    strap = np.s_[64:76, 189:191]
    assert not cut_out(photo, Networks(blunt, blunt, blunt)).alpha[strap].any()
    assert (cut_out(photo, FineNetworks(blunt, blunt, blunt, Detailed())).alpha[strap] > 200).all()


def test_a_fine_cut_out_of_a_product_that_fills_the_photo_stays_whole():
    photo, certain, detailed = scene(box=(10, 10, 390, 290)), Certain(), Detailed()
    alpha = cut_out(photo, FineNetworks(certain, certain, certain, detailed)).alpha
    assert detailed.shown == [((400, 300), (1024, 1024))]
    assert (alpha[20:280, 20:380] > 200).all()


def test_two_answers_are_weighed_in_logits():
    half, sure = np.full((4, 6), 0.5, np.float32), np.full((2, 3), 0.9, np.float32)
    assert mixed(half, sure, 1.0) == pytest.approx(0.5)
    assert mixed(half, sure, 0.0) == pytest.approx(0.9)
    assert mixed(half, sure, 0.5) == pytest.approx(0.75)  # the square root of the odds 9 is 3


def test_a_fine_cut_out_needs_its_own_weights(u2netp):
    with pytest.raises(ModelMissing, match="isnet-general-use"):
        load_networks(u2netp, "halus")


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
    first[:, 60:] *= 0.85
    assert np.array_equal(reconcile(first, second), second)


RED, PINK, GREEN = (220, 30, 40), (222, 34, 44), (40, 160, 60)


@pytest.mark.parametrize(
    ("what", "second", "colour", "kept"),
    [
        ("a crumb beside it", (300, 60, 330, 90), GREEN, False),
        ("a crumb in its colours", (300, 60, 308, 68), PINK, False),
        ("the small jar beside the large one", (300, 60, 350, 110), PINK, True),
        ("the other sandal", (300, 60, 420, 260), PINK, True),
        ("the lid of another colour, as large", (300, 60, 420, 260), GREEN, True),
        ("the bottle behind it", (300, 60, 360, 180), GREEN, False),
    ],
)
def test_what_lies_apart_stays_where_it_is_of_like_size_or_colours(what, second, colour, kept):
    rgb, alpha = np.full((400, 600, 3), 200, np.uint8), np.zeros((400, 600), np.uint8)
    alpha[60:260, 100:220] = 255
    alpha[59, 100:220] = 90
    rgb[60:260, 100:220] = RED
    left, top, right, bottom = second
    alpha[top:bottom, left:right] = 255
    rgb[top:bottom, left:right] = colour
    given = alpha.copy()
    result = without_strays(alpha, lab_of(rgb))
    assert (result[:, :250] == given[:, :250]).all()
    assert result[top + 2 : bottom - 2, left + 2 : right - 2].any() == kept, what
    assert (alpha == given).all()


@pytest.mark.model
@pytest.mark.parametrize(
    ("sample", "neighbour", "box"),
    [
        ("tas_rajut", "the bottle beside the bag", (0.2, 0.1, 0.3, 0.46)),
        ("sambal_pecel", "the flower pot behind the jar", (0.78, 0.3, 0.95, 0.43)),
    ],
)
def test_small_networks_alone_let_go_of_what_stands_beside(u2netp, samples, sample, neighbour, box):
    photo = read_photo((samples / f"{sample}.jpg").read_bytes())
    alpha = cut_out(photo, load_networks(u2netp)).alpha
    left, top, right, bottom = (round(edge * side) for edge, side in zip(box, 2 * alpha.shape[::-1], strict=True))
    assert not (alpha[top:bottom, left:right] > 64).any(), neighbour
    assert (alpha > 200).mean() > 0.05
