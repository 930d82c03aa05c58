"""The recipe as a whole, on a box on a table: what each setting does, and what it leaves alone."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from photo.canvas.backdrop import BACKDROPS
from photo.errors import ProductNotFound
from photo.look import Look
from photo.pipeline import Found, is_faint, render, study, study_light
from photo.types import Cutout, Matte, Photo, PictureSpec

SPEC = PictureSpec((400, 400), 2_000_000, "PNG")
PLAIN = Look(light=0.0, straighten=False, shadow="none")


@pytest.fixture
def photo():
    """A red box on a light grey table with a shadow to its right."""
    rng = np.random.default_rng(5)
    rgb = np.full((400, 600, 3), (190, 186, 180), np.float32)
    rgb[270:305, 220:430] = 110
    rgb[120:300, 200:400] = (170, 40, 30)
    rgb = (rgb + rng.normal(0, 2, (400, 600, 1))).clip(0, 255).astype(np.uint8)
    return Photo(rgb, (600, 400), 1)


def box(photo):
    alpha = np.zeros(photo.rgb.shape[:2], np.uint8)
    alpha[120:300, 200:400] = 255
    return Matte.given(alpha)


def drawn(photo, known, look, bare=False):
    return np.asarray(Image.open(io.BytesIO(render(photo, known, look, [(SPEC, bare)])[0])))


def test_without_light_the_product_keeps_its_pixels(photo):
    look = replace(PLAIN, fill=0.5)  # half of 400 is the 200 pixels that the box has
    picture = drawn(photo, study(photo, box), look)
    assert (picture[150:250, 150:250] == photo.rgb[160:260, 250:350]).all()
    assert (picture[:100] == 255).all()


def test_light_makes_a_dark_product_brighter_and_keeps_its_hue(photo):
    known = study(photo, box)
    before, after = (drawn(photo, known, replace(PLAIN, light=light))[200, 200].astype(int) for light in (0.0, 1.0))
    assert after.sum() > before.sum()
    assert after[0] > 2 * after[1]


@pytest.mark.parametrize(("shadow", "darker"), [("real", True), ("soft", True), ("none", False)])
def test_a_shadow_makes_it_stand_and_the_rim_of_the_canvas_stays_white(photo, shadow, darker):
    picture = drawn(photo, study(photo, box), replace(PLAIN, fill=0.6, shadow=shadow))
    rim = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    assert (rim == 255).all()
    ground = picture[314:336, 100:320]
    assert (ground.min() < 245) == darker
    assert np.abs(ground[..., 0].astype(int) - ground[..., 2]).max() <= 2  # neutral, whatever the table's colour


def test_a_transparent_canvas_has_no_shadow(photo):
    picture = drawn(photo, study(photo, box), Look(), bare=True)
    assert picture.shape == (400, 400, 4)
    assert set(np.unique(picture[372:, :, 3])) == {0}


def test_a_backdrop_lies_behind_the_product_and_a_gradient_runs_down(photo):
    known = study(photo, box)
    flat = drawn(photo, known, replace(PLAIN, background=BACKDROPS["mint"]))
    assert flat[0, 0].tolist() == flat[-1, -1].tolist() == list(BACKDROPS["mint"].top)
    gradient = drawn(photo, known, replace(PLAIN, background=BACKDROPS["white_to_sky"]))
    assert gradient[0, 0].astype(int).sum() > gradient[-1, 0].astype(int).sum() + 30
    assert (gradient[180:220, 180:220] == flat[180:220, 180:220]).all()


def test_a_background_in_the_products_own_colour_is_told(photo):
    known = study(photo, box)
    own = tuple(int(value) for value in photo.rgb[200, 300])
    assert is_faint(photo, known, replace(PLAIN, background=own))
    assert not is_faint(photo, known, replace(PLAIN, background=BACKDROPS["mint"]))
    assert not is_faint(photo, known, PLAIN)


def test_brightening_whitens_the_real_ground_and_keeps_the_product(photo):
    picture = drawn(photo, study(photo, box), replace(PLAIN, way="brighten", fill=0.5))
    assert (picture[:60].min(axis=2) >= 245).all()
    centre = picture[200, 200].astype(int)
    assert np.abs(centre - photo.rgb[210, 300]).max() <= 12


def test_brightening_needs_no_network(photo):
    known = study_light(photo)
    assert not isinstance(known, Found)
    picture = drawn(photo, known, replace(PLAIN, way="brighten"))
    assert np.median(picture) >= 250
    with pytest.raises(ProductNotFound):
        render(photo, known, PLAIN, [(SPEC, False)])


def test_the_whole_photo_as_it_is_needs_no_product_and_loses_nothing(photo):
    look = replace(PLAIN, way="original")
    for known in (study_light(photo), study(photo, box)):
        picture = drawn(photo, known, look)
        rows = np.nonzero((picture < 250).any(axis=(1, 2)))[0]
        assert rows[0] == pytest.approx((400 - 400 * 2 / 3) / 2, abs=2)  # 600 x 400 stands whole on 400 x 400
        assert rows[-1] - rows[0] == pytest.approx(400 * 2 / 3, abs=3)
        assert np.abs(picture[200, 200].astype(int) - photo.rgb[200, 300]).max() <= 12


def test_what_she_says_is_white_becomes_grey_and_warmth_counts_without_automatic_light(photo):
    known, look = study_light(photo), replace(PLAIN, way="original")
    table = (100, 30)
    plain, tapped, warm = (
        drawn(photo, known, changed)[table].astype(int)
        for changed in (look, replace(look, white=(0.95, 0.5)), replace(look, warmth=0.5))
    )
    assert plain[0] - plain[2] >= 8 > np.ptp(tapped) + 4
    assert warm[0] - warm[2] > 30


def test_a_picture_that_came_cut_out_keeps_its_alpha(photo):
    ready = Cutout(photo.rgb, photo.full_size, 1, box(photo).alpha)
    known = study(ready, lambda _: pytest.fail("the network was asked"))
    assert (known.alpha == ready.alpha).all()


def test_rendering_is_repeatable_and_touches_nothing(photo):
    known = study(photo, box)
    rgb, alpha = photo.rgb.copy(), known.alpha.copy()
    first, second = (render(photo, known, Look(), [(SPEC, False)]) for _ in range(2))
    assert first == second
    assert (photo.rgb == rgb).all()
    assert (known.alpha == alpha).all()
