"""A finger corrects a cut-out: up to the edge, nowhere else, and undone by replaying less."""

import numpy as np
import pytest

from photo.cutout.touchup import Stroke, touch_up


@pytest.fixture
def photo():
    """Two red squares on green."""
    rgb = np.full((120, 160, 3), (30, 190, 60), np.uint8)
    rgb[40:80, 20:60] = rgb[40:80, 90:130] = (220, 30, 40)
    return rgb


def squares(*lefts):
    alpha = np.zeros((120, 160), np.uint8)
    for left in lefts:
        alpha[40:80, left : left + 40] = 255
    return alpha


def tap(kind, x, y):
    return Stroke(kind, ((x / 160, y / 120),), 0.03)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [("keep", squares(20), squares(20, 90)), ("erase", squares(20, 90), squares(20))],
)
def test_a_tap_takes_the_thing_up_to_its_edge(photo, kind, before, after):
    corrected = touch_up(photo, before, [tap(kind, 110, 60)])
    assert ((corrected > 127) != (after > 127)).sum() <= 160  # the square's outline, one pixel wide


def test_what_is_away_from_the_stroke_keeps_its_bytes(photo):
    before = squares(20)
    before[:, :70] = np.random.default_rng(1).integers(0, 256, (120, 70), np.uint8)
    corrected = touch_up(photo, before, [tap("keep", 110, 60)])
    assert np.array_equal(corrected[:, :70], before[:, :70])


def test_no_stroke_changes_nothing_and_fewer_strokes_undo(photo):
    start, strokes = squares(20), [tap("keep", 110, 60), tap("erase", 40, 60)]
    assert np.array_equal(touch_up(photo, start, []), start)
    assert np.array_equal(
        touch_up(photo, touch_up(photo, start, strokes[:1]), strokes[1:]), touch_up(photo, start, strokes)
    )


def test_a_stroke_that_leaves_the_photo_is_no_harm(photo):
    stroke = Stroke("keep", ((0.6, 0.5), (1.4, -0.3)), 0.03)
    assert touch_up(photo, squares(20), [stroke]).shape == (120, 160)


def test_inputs_are_left_alone(photo):
    rgb, alpha = photo.copy(), squares(20)
    touch_up(photo, alpha, [tap("keep", 110, 60)])
    assert np.array_equal(photo, rgb)
    assert np.array_equal(alpha, squares(20))


@pytest.mark.parametrize(("kind", "value"), [("keep", 255), ("erase", 0)])
def test_where_the_finger_was_its_word_counts(kind, value):
    noise = np.random.default_rng(3).integers(0, 256, (120, 160, 3), np.uint8)
    corrected = touch_up(noise, squares(20), [tap(kind, 60, 60)])
    assert np.abs(corrected[58:63, 58:63].astype(int) - value).max() < 64


def paint(kind, *points):
    return Stroke(kind, tuple((x / 160, y / 120) for x, y in points), 0.03)


def under(alpha, stroke):
    """The pixels along the middle of a stroke."""
    (x0, y0), (x1, y1) = stroke.points[0], stroke.points[-1]
    ways = np.linspace(0, 1, 20)
    rows, columns = np.rint((y0 + (y1 - y0) * ways) * 120), np.rint((x0 + (x1 - x0) * ways) * 160)
    return alpha[rows.astype(int), columns.astype(int)]


@pytest.mark.parametrize("noise", [0, 90])
def test_no_stroke_undoes_what_an_earlier_one_touched(photo, noise):
    """Side by side and by turns, on plain colours and on speckles: nothing leads a claim over another's pixels."""
    speckles = np.random.default_rng(4).integers(-noise, noise + 1, photo.shape)
    rgb = np.clip(photo + speckles, 0, 255).astype(np.uint8)
    strokes = [
        paint(("keep", "erase")[number % 2], (22 + 9 * number, 30), (22 + 9 * number, 90)) for number in range(12)
    ]
    alpha = touch_up(rgb, squares(20, 90), strokes)
    wanted = {"keep": 255, "erase": 0}
    assert [np.abs(under(alpha, one).astype(int) - wanted[one.kind]).max() for one in strokes] == [0] * 12


def test_a_stroke_stays_near_the_finger(photo):
    plain = np.full_like(photo, (220, 30, 40))  # all is of one colour: nothing but the finger ends the claim
    stroke = paint("keep", (60, 60), (70, 60))
    alpha = touch_up(plain, squares(20), [stroke])
    changed = np.argwhere(alpha != squares(20))
    reach = 3 * stroke.radius * 160 + 6  # radii, and the softness of an edge
    assert changed[:, 1].max() <= 70 + reach
    assert changed[:, 0].min() >= 60 - reach


def test_strokes_draw_a_product_from_nothing(photo):
    alpha = touch_up(photo, squares(), [paint("keep", (100, 50), (120, 70))])
    assert ((alpha > 127) != (squares(90) > 127)).mean() < 0.02
