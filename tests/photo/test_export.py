"""Files that a place takes as they are: size, cap, white, and nothing personal inside."""

import io

import numpy as np
import pytest
from PIL import Image

from photo.errors import DoesNotFit
from photo.export import encode
from photo.types import Picture, PictureSpec

RNG = np.random.default_rng(7)
# full-range noise is the worst that JPEG can meet: 95 000 bytes at quality 60
NOISE = RNG.integers(0, 256, (300, 300, 3), dtype=np.uint8)


def on_white():
    rgb = np.full((300, 300, 3), 255, np.uint8)
    rgb[100:200, 100:200] = NOISE[:100, :100]
    return Picture(rgb)


def test_a_jpeg_has_the_size_and_exact_white_around_the_product():
    image = Image.open(io.BytesIO(encode(on_white(), PictureSpec((300, 300), 2_000_000))))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (300, 300))
    pixels = np.asarray(image)
    assert (pixels[:88] == 255).all()
    assert (pixels[:, 208:] == 255).all()


@pytest.mark.parametrize("cap", [120_000, 150_000, 190_000])
def test_the_best_quality_under_the_cap_is_found(cap):
    data = encode(Picture(NOISE), PictureSpec((300, 300), cap))
    assert 0.85 * cap < len(data) <= cap


def test_a_cap_that_cannot_be_met_is_an_error():
    with pytest.raises(DoesNotFit) as caught:
        encode(Picture(NOISE), PictureSpec((300, 300), 5_000))
    assert caught.value.limit == 5_000


def test_a_png_keeps_transparency_and_goes_to_fewer_colours_for_a_cap():
    alpha = np.zeros((300, 300), np.uint8)
    alpha[50:250, 50:250] = 255
    for cap, exact in ((2_000_000, True), (110_000, False)):
        data = encode(Picture(NOISE, alpha), PictureSpec((300, 300), cap, "PNG"))
        image = Image.open(io.BytesIO(data)).convert("RGBA")
        assert len(data) <= cap
        assert (np.asarray(image)[..., 3] == alpha).all()
        assert (np.asarray(image)[60:240, 60:240, :3] == NOISE[60:240, 60:240]).all() == exact


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_nothing_but_pixels_is_written(kind):
    data = encode(on_white(), PictureSpec((300, 300), 2_000_000, kind))
    image = Image.open(io.BytesIO(data))
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert [name for name, _ in getattr(image, "applist", [])] in ([], ["APP0"])
