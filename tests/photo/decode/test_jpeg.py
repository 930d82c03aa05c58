"""JPEGs as phones, panoramas, chats and broken cables leave them."""

import io

import numpy as np
import pytest
from PIL import Image

from photo import errors
from photo.read import WHOLE, read_photo
from tests.photo.quarters import (
    BLUE,
    GREY,
    RED,
    TURNS,
    H,
    W,
    assert_quarters,
    encoded,
    exif_rows,
    quarters,
    with_segment,
)

BIG = quarters().resize((400, 300))
ROWS = 640
NOISY = Image.fromarray(np.random.default_rng(4).integers(0, 255, (ROWS, 120, 3), np.uint8))
WAYS = {
    "plain": {"quality": 95},
    "progressive": {"quality": 95, "progressive": True},
    "full colour": {"quality": 95, "subsampling": 0},
    "restarts": {"quality": 95, "restart_marker_rows": 2},
}
TRAILERS = {
    "nothing": b"",
    "Samsung's trailer": b"\0\0\xa1\n\x08\0\0\0Image_UTC_Data1700000000000SEFHk\0\0\0SEFT",
    "rubbish with marks": b"\xff\x37\xff\xd8\xff\xe1\0\x08Exif\0\0" * 20,
    "a film": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(range(256)) * 40,
    "another JPEG": encoded(quarters().resize((64, 64)), "JPEG"),
}


@pytest.mark.parametrize("trailer", TRAILERS.values(), ids=TRAILERS)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("end", [b"", b"\xff", b"\xff\xd9"], ids=["no end", "half an end", "an end"])
def test_all_rows_are_there_so_the_photo_is_read(way, trailer, end):
    photo = read_photo(encoded(BIG, "JPEG", **way)[:-2] + end + trailer)
    assert photo.full_size == (400, 300)
    assert photo.missing == 0
    assert_quarters(photo.rgb)


def test_the_last_bytes_may_be_gone():
    whole = encoded(NOISY, "JPEG", quality=90)
    for cut in (3, 10, 60):
        photo = read_photo(whole[:-cut])
        assert photo.missing == 0
        assert photo.rgb.shape == (ROWS, 120, 3)


def test_a_photo_without_its_last_rows_is_used_up_to_a_point():
    """A twentieth may be missing; those rows then repeat the last one, instead of libjpeg's grey."""
    whole = encoded(NOISY, "JPEG", quality=90)
    short = read_photo(whole[: int(len(whole) * 0.965)])
    assert 0 < short.missing <= 0.05
    assert (short.rgb[-1] == short.rgb[-round(short.missing * ROWS) - 1]).all()
    assert short.rgb[-1].std() > 10
    with pytest.raises(errors.DamagedFile):
        read_photo(whole[: int(len(whole) * 0.9)])


@pytest.mark.parametrize(("share", "used"), [(0.97, True), (0.3, False)])
def test_of_a_progressive_photo_every_scan_must_have_begun(share, used):
    whole = encoded(NOISY, "JPEG", quality=90, progressive=True)
    data = whole[: int(len(whole) * share)]
    if used:
        assert read_photo(data).rgb.shape == (ROWS, 120, 3)
    else:
        with pytest.raises(errors.DamagedFile):
            read_photo(data)


def test_a_photo_of_a_hundred_megapixels_is_judged_by_what_is_decoded():
    data = encoded(Image.new("L", (16320, 12240), 90), "JPEG", quality=30)
    photo = read_photo(data)
    assert photo.full_size == (16320, 12240)
    assert photo.rgb.shape == (1530, 2040, 3)
    assert photo.rgb.mean() == pytest.approx(90, abs=1)


def test_taken_whole_it_is_reduced_to_what_fits_into_memory():
    photo = read_photo(encoded(Image.new("L", (12000, 9000), 90), "JPEG", quality=30), WHOLE)
    assert photo.rgb.shape[:2] == (4500, 6000)


def bomb(width, height, progressive=False):
    data = bytearray(encoded(Image.new("RGB", (16, 16)), "JPEG", progressive=progressive))
    at = data.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    data[at + 5 : at + 9] = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return bytes(data)


@pytest.mark.parametrize("data", [bomb(65500, 65500), bomb(20000, 12000, progressive=True)], ids=["size", "scans"])
def test_a_bomb_is_refused_before_it_is_decoded(data):
    with pytest.raises(errors.TooManyPixels):
        read_photo(data)


def test_many_scans_are_refused_by_the_work_that_they_are():
    """A hundred megapixels in 500 scans are some kilobytes, and were a minute of work."""
    data = bomb(10000, 10000, progressive=True)
    at = data.rindex(b"\xff\xda")
    with pytest.raises(errors.TooManyPixels):
        read_photo(data[:-2] + data[at:-2] * 500 + b"\xff\xd9")


ODD = {
    "byte": ((0x0112, 1, 1, b"\x06"),),
    "long": ((0x0112, 4, 1, b"\x06\0\0\0"),),
    "text": ((0x0112, 2, 2, b"6\0"),),
    "signed": ((0x0112, 8, 1, b"\x06\0"),),
    "unknown type": ((0x0112, 99, 1, b"\x06\0"),),
    "after a GPS that is none": ((0x8825, 2, 200, b"\xff\xff\xff\xff"), (0x0112, 3, 1, b"\x06\0")),
    "after a resolution in words": ((0x011A, 2, 4, b"72\0\0"), (0x0128, 1, 1, b"\x02"), (0x0112, 3, 1, b"\x06\0")),
    "after YCbCr positions in bytes": ((0x0213, 1, 1, b"\x01"), (0x0112, 3, 1, b"\x06\0")),
    "twice, once without sense": ((0x0112, 3, 1, b"\x4d\0"), (0x0112, 3, 1, b"\x06\0")),
}


@pytest.mark.parametrize("rows", ODD.values(), ids=ODD)
def test_the_orientation_is_found_whatever_else_the_exif_holds(rows):
    stored = encoded(TURNS[6](BIG), "JPEG", quality=95)
    photo = read_photo(with_segment(stored, 0xE1, b"Exif\0\0" + exif_rows(*rows)))
    assert photo.full_size == (400, 300)
    assert_quarters(photo.rgb)


NONE = {
    "no block": b"Exif\0\0",
    "rubbish": b"Exif\0\0" + bytes(range(256)),
    "a directory behind the end": b"Exif\0\0II*\0\xff\xff\xff\x7f",
    "endless rows": b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\xaa" * 200,
    "out of range": b"Exif\0\0" + exif_rows((0x0112, 3, 1, b"\x09\0")),
    "XMP alone, which no phone and no browser turns by": b"http://ns.adobe.com/xap/1.0/\0"
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6"/></x:xmpmeta>',
}


@pytest.mark.parametrize("body", NONE.values(), ids=NONE)
def test_where_no_orientation_can_be_read_the_photo_lies_as_it_is_stored(body):
    assert_quarters(read_photo(with_segment(encoded(BIG, "JPEG", quality=95), 0xE1, body)).rgb)


def test_the_first_of_several_pictures_is_the_photo():
    out = io.BytesIO()
    BIG.save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (400, 300))], quality=95)
    photo = read_photo(out.getvalue())
    assert photo.frames == 1
    assert_quarters(photo.rgb)


def test_colours_without_their_frame_are_damaged():
    with pytest.raises(errors.DamagedFile):
        read_photo(b"\xff\xd8\xff\xda\0\x08\x01\x01\0\0\x3f\0\xff\xd9")


def test_corner_colours_are_what_the_other_tests_take_them_for():
    assert (BIG.getpixel((10, 10)), BIG.getpixel((10, 290)), BIG.getpixel((390, 290))) == (RED, BLUE, GREY)
    assert quarters().size == (W, H)
