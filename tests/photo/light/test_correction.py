"""The light of a photo: measured and applied on rooms made in code, where the truth is known."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from photo.light import correction
from photo.light.white_balance import NO_BALANCE, balance_from_point, measure_balance, warmed
from photo.pixels.colour import to_linear, to_srgb

WARM, COOL, GREEN, NONE = (1.5, 1.0, 0.5), (0.9, 1.0, 1.12), (0.85, 1.0, 0.92), (1.0, 1.0, 1.0)


def room(product=(170, 40, 40), lamp=NONE, stops=0.0, size=(240, 320)):
    """A white wall, a wooden table and a product, under a lamp; with the product's alpha."""
    height, width = size
    scene = np.empty((height, width, 3), np.float64)
    scene[: height // 2] = to_linear((225, 225, 222))
    scene[height // 2 :] = to_linear((160, 115, 75))
    alpha = np.zeros(size, np.uint8)
    box = (slice(height // 4, 3 * height // 4), slice(2 * width // 5, 3 * width // 5))
    scene[box], alpha[box] = to_linear(product), 255
    shading = np.linspace(0.75, 1.0, width)[None, :, None]
    return to_srgb(scene * shading * lamp * 2.0**stops).round().astype(np.uint8), alpha


def seen(rgb, alpha):
    """Mean CIELAB of the product."""
    return cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[alpha > 127].mean(axis=0)


def cast(got, want):
    return float(np.hypot(*(got - want)[1:]))


def lit(rgb, alpha):
    """The photo, measured and corrected."""
    return correction.apply(rgb, correction.measure(rgb, alpha))


@pytest.mark.parametrize("lamp", [WARM, COOL, GREEN], ids=["warm", "cool", "green"])
def test_a_cast_is_taken_away_for_the_most_part(lamp):
    rgb, alpha = room(lamp=lamp)
    truth = seen(*room())
    corrected = correction.apply(rgb, correction.measure(rgb, alpha))
    assert cast(seen(corrected, alpha), truth) < 0.6 * cast(seen(rgb, alpha), truth)


@pytest.mark.parametrize("product", [(190, 20, 25), (245, 235, 205), (30, 60, 150), (40, 120, 50)])
def test_the_product_alone_decides_nothing(product):
    """A red thing under good light stays as red, a cream one as cream, however much of the frame it fills."""
    rgb, alpha = room(product)
    gains = measure_balance(rgb, alpha).gains
    assert max(gains) / min(gains) < 1.2


@pytest.mark.parametrize("product", [(190, 20, 25), (200, 170, 60), (30, 60, 150)])
def test_a_product_on_white_that_is_well_lit_already_stays_as_it_is(product):
    rgb, alpha = room(product)
    rgb[alpha == 0] = 255
    corrected = correction.apply(rgb, correction.measure(rgb, alpha))
    assert np.abs(corrected[alpha > 0].astype(int) - rgb[alpha > 0]).mean() < 12
    assert cast(seen(corrected, alpha), seen(rgb, alpha)) < 2


def test_a_frame_full_of_red_is_no_red_light():
    red = np.full((120, 160, 3), (190, 30, 30), np.uint8)
    balance = measure_balance(red, None)
    assert max(balance.gains) / min(balance.gains) < 1.25
    assert balance.certainty < measure_balance(*room()).certainty


@pytest.mark.parametrize("stops", [-2.0, -1.0])
def test_a_dark_photo_becomes_light(stops):
    rgb, alpha = room(stops=stops)
    corrected = correction.apply(rgb, correction.measure(rgb, alpha))
    truth = seen(*room())[0]
    assert abs(seen(corrected, alpha)[0] - truth) < 0.5 * abs(seen(rgb, alpha)[0] - truth)


def test_black_things_stay_black_and_white_ones_become_white():
    black, alpha = room(product=(22, 22, 24))
    white, _ = room(product=(205, 205, 203), stops=-1)
    assert seen(correction.apply(black, correction.measure(black, alpha)), alpha)[0] < 30
    assert seen(correction.apply(white, correction.measure(white, alpha)), alpha)[0] > 82


@pytest.mark.parametrize("stops", [-2, -1, 0, 0.3])
def test_nothing_is_burnt_out_that_was_not_and_what_was_stays_white(stops):
    rgb, alpha = room(product=(200, 190, 180), stops=stops)
    rgb[:4, :4] = 255
    corrected = correction.apply(rgb, correction.measure(rgb, alpha))
    assert (corrected[(rgb < 250).all(axis=-1)] < 252).any(axis=-1).all()
    assert (corrected[:4, :4] >= 254).all()


def test_more_light_never_makes_anything_darker_than_what_was_darker():
    """The correction keeps the order of values: no solarised highlights."""
    rgb, alpha = room(lamp=WARM, stops=-1.5)
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    corrected = correction.apply(ramp, correction.measure(rgb, alpha))
    assert (np.diff(corrected.astype(int), axis=1) >= 0).all()


def test_strength_nothing_changes_no_byte_and_half_is_between():
    rgb, alpha = room(lamp=WARM, stops=-1.5)
    noisy = np.clip(rgb + np.random.default_rng(0).normal(0, 6, rgb.shape), 0, 255).astype(np.uint8)
    measured = correction.measure(noisy, alpha)
    assert (correction.apply(noisy, measured, 0.0) == noisy).all()
    none, half, full = (seen(correction.apply(rgb, measured, part), alpha)[0] for part in (0.0, 0.5, 1.0))
    assert none < half < full


def test_the_photo_is_left_alone_and_the_answer_is_the_same_twice():
    rgb, alpha = room(lamp=COOL)
    before = rgb.copy(), alpha.copy()
    first, second = (correction.apply(rgb, correction.measure(rgb, alpha)) for _ in range(2))
    assert (first == second).all()
    assert first.shape == rgb.shape
    assert (rgb == before[0]).all()
    assert (alpha == before[1]).all()


@pytest.mark.parametrize("size", [(16, 16), (17, 400), (900, 1200)])
@pytest.mark.parametrize("value", [0, 128, 255])
def test_flat_pictures_of_any_size_are_no_trouble(size, value):
    flat = np.full((*size, 3), value, np.uint8)
    for alpha in (None, np.zeros(size, np.uint8), np.full(size, 255, np.uint8)):
        assert correction.apply(flat, correction.measure(flat, alpha)).shape == flat.shape


def test_a_tap_on_something_white_makes_it_grey():
    rgb, alpha = room(lamp=WARM)
    tapped = balance_from_point(rgb, 0.1, 0.1)
    untouched = replace(correction.measure(rgb, alpha), balance=NO_BALANCE)
    wall = correction.apply(rgb, untouched, by_hand=tapped.gains)[10:30, 10:30].reshape(-1, 3).mean(axis=0)
    assert wall.max() - wall.min() < 5
    assert tapped.certainty == 1.0


def test_warmth_by_hand_turns_grey_warmer_or_cooler_and_leaves_its_lightness():
    grey, alpha = np.full((40, 40, 3), 128, np.uint8), np.full((40, 40), 255, np.uint8)
    light = correction.measure(grey, alpha)
    none, warm, cool = (seen(correction.apply(grey, light, 0.0, warmed(by)), alpha) for by in (0.0, 1.0, -1.0))
    assert cool[2] < none[2] - 10 < none[2] + 10 < warm[2]
    assert max(warm[0], cool[0], none[0]) - min(warm[0], cool[0], none[0]) < 3


def test_a_tap_on_what_is_burnt_out_or_black_tells_nothing():
    for value in (0, 255):
        assert balance_from_point(np.full((50, 50, 3), value, np.uint8), 0.5, 0.5) == NO_BALANCE


@pytest.mark.parametrize("point", [(-0.1, 0.5), (0.5, -0.1), (1.1, 0.5), (0.5, 1.1)])
def test_a_tap_outside_is_refused(point):
    with pytest.raises(IndexError):
        balance_from_point(np.zeros((40, 50, 3), np.uint8), *point)


def test_gains_keep_the_luminance_of_the_scene():
    rgb, alpha = room(lamp=WARM)
    mean = to_linear(rgb).mean(axis=(0, 1))
    luma = np.array([0.2126, 0.7152, 0.0722])
    gains = np.array(measure_balance(rgb, alpha).gains)
    assert (mean * gains) @ luma == pytest.approx(mean @ luma, rel=0.05)


@pytest.mark.parametrize("ground", [(40, 60, 110), (60, 110, 60), (90, 40, 40)])
def test_a_black_product_stays_black_on_any_ground(ground):
    rgb, alpha = room(product=(22, 22, 22))
    rgb[alpha == 0] = ground
    assert seen(correction.apply(rgb, correction.measure(rgb, alpha)), alpha)[0] < 22


def test_with_a_white_thing_in_sight_a_grey_product_stays_grey():
    rgb, alpha = room(product=(124, 124, 124))
    rgb[:60] = 238
    assert seen(correction.apply(rgb, correction.measure(rgb, alpha)), alpha)[0] < seen(rgb, alpha)[0] + 13


@pytest.mark.parametrize("table", [(150, 30, 30), (30, 60, 150), (30, 110, 60)], ids=["red", "blue", "green"])
@pytest.mark.parametrize("grey", [30, 80, 124])
def test_among_colours_alone_a_grey_thing_is_left_as_light_as_it_is(table, grey):
    rgb, alpha = room((grey, grey, grey))
    rgb[alpha == 0] = table
    corrected = correction.apply(rgb, correction.measure(rgb, alpha))
    assert abs(seen(corrected, alpha)[0] - seen(rgb, alpha)[0]) < 4


@pytest.mark.parametrize("product", [(165, 85, 25), (150, 80, 20), (170, 100, 10)])
def test_a_strong_colour_is_lifted_no_further_than_its_hue_stays(product):
    """Orange does not become yellow: where a white spot leaves no room for gain, lifting the shade would turn it."""
    rgb, alpha = room(product)
    rgb[:120][alpha[:120] == 0] = (120, 130, 140)
    rgb[130:180, 128:192] //= 5
    rgb[100:110, 150:170] = 250
    hues = [np.degrees(np.arctan2(*seen(got, alpha)[:0:-1])) for got in (rgb, lit(rgb, alpha))]
    assert abs(hues[1] - hues[0]) < 9


def test_what_a_dark_ground_made_too_light_comes_down_half_a_stop_at_most():
    rgb, alpha = room(product=(150, 175, 230))
    rgb[alpha == 0] = 70
    rgb[:20] = 205
    before, after = seen(rgb, alpha)[0], seen(lit(rgb, alpha), alpha)[0]
    assert before - 11 < after < before - 2


@pytest.mark.parametrize("product", [(150, 175, 230), (235, 205, 60), (230, 170, 180)])
def test_on_a_ground_that_is_lighter_nothing_gets_darker(product):
    rgb, alpha = room(product)
    rgb[alpha == 0] = 245
    assert seen(lit(rgb, alpha), alpha)[0] > seen(rgb, alpha)[0] - 1


def test_where_the_scene_does_not_say_the_colour_is_left():
    yellow = np.full((120, 160, 3), (150, 105, 60), np.uint8)
    yellow[30:90, 50:110] = (215, 190, 40)
    alpha = np.zeros((120, 160), np.uint8)
    alpha[30:90, 50:110] = 255
    light = correction.measure(yellow, alpha)
    assert light.certainty < 0.5
    assert light.moved < 8


@pytest.mark.parametrize(
    ("moved", "certainty", "ask"), [(1, 0.0, False), (8, 0.9, False), (8, 0.2, True), (20, 0.9, True)]
)
def test_she_is_asked_where_colour_was_moved_far_or_seen_to_move_by_a_guess(moved, certainty, ask):
    light = correction.measure(*room())
    assert replace(light, moved=moved, balance=replace(light.balance, certainty=certainty)).ask is ask
