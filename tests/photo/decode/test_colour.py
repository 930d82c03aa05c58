"""Colours mean the same however a file names them: by a profile, by numbers, by a gamma."""

import io
import struct

import numpy as np
import pytest
from PIL import ImageCms

from photo.decode import profile
from photo.read import read_photo
from tests.photo.quarters import (
    BLUE,
    GREEN,
    GREY,
    RED,
    assert_quarters,
    chunk,
    corners,
    encoded,
    heic,
    quarters,
    with_chunks,
)

PNG = encoded(quarters(), "PNG")
P3 = [(218, 0, 6), (0, 183, 0), (30, 30, 208), (128, 128, 128)]
LINEAR = [(229, 96, 96), (96, 219, 96), (96, 96, 229), (188, 188, 188)]
SAME = [RED, GREEN, BLUE, GREY]
P3_CORNERS = (31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000)


def chrm(*values):
    return chunk(b"cHRM", struct.pack(">8I", *values))


def gama(value):
    return chunk(b"gAMA", struct.pack(">I", value))


def cicp(primaries, transfer):
    return chunk(b"cICP", bytes([primaries, transfer, 0, 1]))


CHUNKS = {
    "gamma 1": ([gama(100000)], LINEAR),
    "gamma of sRGB": ([gama(45455)], SAME),
    "gamma of nothing": ([gama(0)], SAME),
    "primaries of P3": ([chrm(*P3_CORNERS)], P3),
    "primaries of P3 with a gamma": ([gama(45455), chrm(*P3_CORNERS)], P3),
    "primaries without sense": ([chrm(*[0] * 8)], SAME),
    "sRGB goes before gamma and primaries": ([chunk(b"sRGB", b"\0"), gama(100000), chrm(*P3_CORNERS)], SAME),
    "cICP of P3": ([cicp(12, 13)], P3),
    "cICP of sRGB": ([cicp(1, 13)], SAME),
    "cICP goes before all": ([chunk(b"sRGB", b"\0"), gama(100000), cicp(12, 13)], P3),
    "cICP, linear": ([cicp(1, 8)], LINEAR),
    "a chunk cut short": ([chunk(b"gAMA", b"\0")], SAME),
    "a sum that is wrong": ([gama(45455)[:-1] + b"\0"], SAME),
    "a profile packed in no known way": ([chunk(b"iCCP", b"icc\0\x07rubbish")], SAME),
}


@pytest.mark.parametrize(("chunks", "colours"), CHUNKS.values(), ids=CHUNKS)
def test_a_png_says_its_colours_in_many_ways(chunks, colours):
    seen = corners(read_photo(with_chunks(PNG, *chunks)).rgb)
    assert np.abs(np.array(seen) - colours).max() <= 3, seen


def test_numbers_in_a_heic_are_heeded():
    assert np.abs(np.array(corners(read_photo(heic("p3-nclx")).rgb)) - P3).max() <= 4


def test_numbers_in_an_avif_are_heeded():
    data = encoded(quarters(), "AVIF", quality=100, subsampling="4:4:4")
    at = data.index(b"colrnclx") + 8
    assert np.abs(np.array(corners(read_photo(data).rgb)) - SAME).max() <= 4
    told = data[:at] + struct.pack(">HH", 12, 13) + data[at + 4 :]
    assert np.abs(np.array(corners(read_photo(told).rgb)) - P3).max() <= 6


def linear_named_srgb():
    linear = profile.from_code(1, 8)
    at = linear.index(b"desc\0\0\0\0") + 8
    return linear[:at] + struct.pack(">I", 5) + b"sRGB\0" + linear[at + 9 :]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_a_profile_is_known_by_what_it_does_not_by_its_name(kind):
    options = {"JPEG": {"quality": 98, "subsampling": 0}, "WEBP": {"lossless": True}}.get(kind, {})
    icc = linear_named_srgb()
    assert "sRGB" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(icc)))
    seen = corners(read_photo(encoded(quarters(), kind, icc_profile=icc, **options)).rgb)
    assert np.abs(np.array(seen) - LINEAR).max() <= 6, seen


def test_srgb_itself_is_left_untouched():
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = read_photo(encoded(quarters(), "PNG", icc_profile=icc))
    assert (np.array(corners(photo.rgb)) == SAME).all()


def test_a_png_may_carry_megabytes_of_text_and_profile():
    text = chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"<a/>" * 600_000)
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(quarters(), "PNG", icc_profile=icc + b"\0" * 3_000_000)
    assert_quarters(read_photo(with_chunks(data, text, text)).rgb)


@pytest.mark.parametrize(("transfer", "value"), [(16, 0.58), (18, 0.75)])
def test_the_white_of_paper_in_a_picture_of_high_range_is_white(transfer, value):
    image = quarters()
    image.paste((round(value * 255),) * 3, (0, 0, 24, 16))
    assert corners(read_photo(with_chunks(encoded(image, "PNG"), cicp(9, transfer))).rgb)[0].min() >= 250
