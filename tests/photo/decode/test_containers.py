"""TIFF pages and depths, EXIF in other containers than JPEG, boxes of HEIC and AVIF, canvases that do not fit."""

import struct
import zlib

import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from photo import errors
from photo.read import read_photo
from photo.types import Cutout
from tests.photo.quarters import (
    TURNS,
    H,
    W,
    assert_quarters,
    chunk,
    encoded,
    exif_rows,
    heic,
    quarters,
    with_chunks,
)

BIG = quarters().resize((640, 480))
GARBAGE = b"Exif\0\0" + bytes(range(200))


def pages(*images, **options):
    return encoded(images[0], "TIFF", save_all=True, append_images=images[1:], **options)


def tagged(tiff, number, value, page=0):
    """Set a tag of a TIFF that is there already, of one page."""
    data, at = bytearray(tiff), struct.unpack_from("<I", tiff, 4)[0]
    for _ in range(page):
        at = struct.unpack_from("<I", data, at + 2 + 12 * struct.unpack_from("<H", data, at)[0])[0]
    for row in range(at + 2, at + 2 + 12 * struct.unpack_from("<H", data, at)[0], 12):
        if struct.unpack_from("<H", data, row)[0] == number:
            data[row + 8 : row + 12] = struct.pack("<I", value)
            return bytes(data)
    raise AssertionError("no such tag")


THUMBNAIL = quarters().resize((160, 120))


def with_subfile(image, value):
    info = ImageFileDirectory_v2()
    info[254] = value
    return encoded(image, "TIFF", tiffinfo=info)


def joined(first, second):
    """Two TIFFs of one page each as one of two pages."""
    at = struct.unpack_from("<I", first, 4)[0]
    link = at + 2 + 12 * struct.unpack_from("<H", first, at)[0]
    base = len(first) + len(first) % 2
    moved = bytearray(second)
    place = struct.unpack_from("<I", second, 4)[0]
    for row in range(place + 2, place + 2 + 12 * struct.unpack_from("<H", second, place)[0], 12):
        tag, kind, count = struct.unpack_from("<HHI", second, row)
        size = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8}.get(kind, 1) * count
        if size > 4 or tag == 273:
            struct.pack_into("<I", moved, row + 8, struct.unpack_from("<I", second, row + 8)[0] + base)
    data = bytearray(first.ljust(base, b"\0"))
    struct.pack_into("<I", data, link, base + place)
    return bytes(data + moved)


@pytest.mark.parametrize("marked", [True, False], ids=["says so", "does not say so"])
def test_the_photo_is_not_the_thumbnail_before_it(marked):
    first = with_subfile(THUMBNAIL, 1) if marked else encoded(THUMBNAIL, "TIFF")
    photo = read_photo(joined(first, encoded(BIG, "TIFF")))
    assert photo.full_size == (640, 480)
    assert_quarters(photo.rgb)


def test_of_the_pages_of_a_scan_the_first_is_taken():
    photo = read_photo(pages(BIG, Image.new("RGB", (640, 480)), Image.new("RGB", (800, 600))))
    assert photo.full_size == (640, 480)
    assert photo.frames == 3
    assert_quarters(photo.rgb)


def with_row(tiff, row, first):
    """A TIFF of one page whose directory has one more row, before the others or behind them."""
    at = struct.unpack_from("<I", tiff, 4)[0]
    rows = tiff[at + 2 : at + 2 + 12 * struct.unpack_from("<H", tiff, at)[0]]
    rows = row + rows if first else rows + row
    whole = tiff.ljust(len(tiff) + len(tiff) % 2, b"\0")
    return (
        whole[:4] + struct.pack("<I", len(whole)) + whole[8:] + struct.pack("<H", len(rows) // 12) + rows + b"\0" * 4
    )


WIDTH_60000 = struct.pack("<HHIHH", 256, 3, 1, 60000, 0)


def test_a_tag_told_twice_counts_once_whoever_unpacks_the_page():
    """Libtiff goes by the first; judged by the last, a page of 60000 x 48000 would take its gigabytes."""
    assert_quarters(read_photo(with_row(encoded(BIG, "TIFF"), WIDTH_60000, first=False)).rgb)
    tall = tagged(encoded(BIG, "TIFF"), 257, 48000)
    with pytest.raises(errors.TooManyPixels):
        read_photo(with_row(tall, WIDTH_60000, first=True))


def test_pages_that_go_round_in_a_circle_end():
    data = bytearray(encoded(BIG, "TIFF"))
    at = struct.unpack_from("<I", data, 4)[0]
    struct.pack_into("<I", data, at + 2 + 12 * struct.unpack_from("<H", data, at)[0], at)
    assert_quarters(read_photo(bytes(data)).rgb)


def planar(depth, order="<", packed=False):
    """A TIFF whose colours lie one after the other."""
    pixels = np.asarray(quarters()).transpose(2, 0, 1).astype(np.uint32)
    scale = {8: 1, 16: 257}[depth]
    layers = [(layer * scale).astype(f"{order}u{depth // 8}").tobytes() for layer in pixels]
    layers = [zlib.compress(layer) if packed else layer for layer in layers]
    rows = [
        (256, 3, 1, W), (257, 3, 1, H), (258, 3, 3, None), (259, 3, 1, 8 if packed else 1), (262, 3, 1, 2),
        (273, 4, 3, None), (277, 3, 1, 3), (278, 3, 1, H), (279, 4, 3, None), (284, 3, 1, 2),
    ]  # fmt: skip
    end = 8 + 2 + 12 * len(rows) + 4
    starts = [end + 30 + sum(map(len, layers[:at])) for at in range(3)]
    extra = struct.pack(order + "3H3I3I", depth, depth, depth, *starts, *map(len, layers))
    places = {258: end, 273: end + 6, 279: end + 18}
    body = b"".join(
        struct.pack(order + "HHI", tag, kind, count)
        + (struct.pack(order + "I", places[tag]) if value is None else struct.pack(order + "HH", value, 0))
        for tag, kind, count, value in rows
    )
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(rows))
    return head + body + b"\0" * 4 + extra + b"".join(layers)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("depth", [8, 16])
def test_colours_that_lie_in_planes_are_put_together(depth, order, packed):
    assert_quarters(read_photo(planar(depth, order, packed)).rgb)


def floats(kind):
    """A TIFF of three floats for a pixel, which Pillow does not know."""
    values = (np.asarray(quarters()).astype(kind) / 255).astype(f"<{np.dtype(kind).str[1:]}")
    bits = values.itemsize * 8
    rows = [
        (256, 3, 1, W), (257, 3, 1, H), (258, 3, 3, 134), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, 146),
        (277, 3, 1, 3), (278, 3, 1, H), (279, 4, 1, values.nbytes), (339, 3, 3, 140),
    ]  # fmt: skip
    body = b"".join(struct.pack("<HHII", *row) for row in rows)
    head = b"II*\0" + struct.pack("<IH", 8, len(rows))
    return head + body + b"\0" * 4 + struct.pack("<6H", bits, bits, bits, 3, 3, 3) + values.tobytes()


def test_colours_as_floats_are_read():
    assert_quarters(read_photo(floats(np.float32)).rgb)


@pytest.mark.parametrize("order", [1, 0], ids=["black is zero", "white is zero"])
def test_sixteen_bits_know_which_end_is_white(order):
    ramp = np.tile(np.linspace(0, 65535, W).astype(np.uint16), (H, 1))
    data = encoded(Image.fromarray(ramp), "TIFF")
    rgb = read_photo(tagged(data, 262, order)).rgb
    assert (rgb[0, 0, 0] < 30) == bool(order)
    assert (rgb[0, -1, 0] > 225) == bool(order)


def test_sixteen_bits_in_the_other_order_of_bytes_are_read():
    ramp = np.tile(np.linspace(0, 65535, W).astype(">u2"), (H, 1))
    rgb = read_photo(encoded(Image.frombytes("I;16B", (W, H), ramp.tobytes()), "TIFF")).rgb
    assert np.abs(rgb[3, :, 0] - np.linspace(0, 255, W)).max() <= 1


def test_floats_that_are_none_do_no_harm():
    values = np.tile(np.linspace(0, 1, W, dtype=np.float32), (H, 1))
    values[3, 3], values[4, 4] = np.nan, np.inf
    photo = read_photo(encoded(Image.fromarray(values), "TIFF"))
    assert photo.rgb.shape == (H, W, 3)


@pytest.mark.parametrize("kind", ["WEBP", "PNG", "TIFF"])
def test_garbage_for_exif_is_left_alone(kind):
    if kind == "PNG":
        data = with_chunks(encoded(quarters(), "PNG"), chunk(b"eXIf", GARBAGE))
    elif kind == "WEBP":
        data = encoded(quarters(), "WEBP", lossless=True, exif=GARBAGE)
    else:
        data = tagged(encoded(quarters(), "TIFF", dpi=(72, 72)), 296, 99)
    assert_quarters(read_photo(data).rgb)


def test_odd_exif_in_a_heic_is_left_alone():
    assert_quarters(read_photo(heic("odd-exif")).rgb)


def test_odd_exif_in_an_avif_is_left_alone():
    good = encoded(quarters(), "AVIF", quality=95, exif=exif_rows((0x010F, 2, 4, b"abc\0"), order=">"))
    at = good.index(b"MM\0*", 100)
    assert_quarters(read_photo(good[:at] + b"\xff" * 20 + good[at + 20 :]).rgb)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("prefix", [b"", b"Exif\0\0"])
def test_the_orientation_of_a_webp_and_a_png_is_heeded(prefix, order):
    block = prefix + exif_rows((0x0112, 3, 1, struct.pack(order + "H", 6)), order=order)
    stored = TURNS[6](quarters())
    assert_quarters(read_photo(encoded(stored, "WEBP", lossless=True, exif=block)).rgb)
    assert_quarters(read_photo(with_chunks(encoded(stored, "PNG"), chunk(b"eXIf", block))).rgb)


def test_the_orientation_in_a_png_of_imagemagick_is_heeded():
    block = (b"Exif\0\0" + exif_rows((0x0112, 3, 1, b"\x06\0"))).hex().encode()
    text = b"Raw profile type exif\0\0" + zlib.compress(b"\nexif\n    %d\n" % (len(block) // 2) + block + b"\n")
    assert_quarters(read_photo(with_chunks(encoded(TURNS[6](quarters()), "PNG"), chunk(b"zTXt", text))).rgb)


XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/></rdf:RDF></x:xmpmeta>"""


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_an_orientation_that_only_xmp_tells_turns_nothing_as_in_phones_and_browsers(kind):
    options = {"JPEG": {"quality": 95}, "WEBP": {"lossless": True}}.get(kind, {})
    if kind == "PNG":
        text = chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)
        data = with_chunks(encoded(quarters(), kind), text)
    elif kind == "TIFF":
        data = encoded(quarters(), kind, tiffinfo={700: XMP})
    else:
        data = encoded(quarters(), kind, xmp=XMP, **options)
    assert XMP in data
    photo = read_photo(data)
    assert photo.full_size == (W, H)
    assert_quarters(photo.rgb)


def test_a_heic_may_be_grey_or_have_an_alpha():
    assert isinstance(read_photo(heic("alpha")), Cutout)
    assert read_photo(heic("grey")).rgb.shape == (H, W, 3)


def webp_of(width, height, kind):
    """A few bytes that claim a canvas."""
    if kind == "VP8X":
        body = b"\x10\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    else:
        body = b"\x2f" + ((width - 1) | (height - 1) << 14 | 1 << 28).to_bytes(4, "little") + b"\0" * 9
    packed = kind.encode() + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(packed) + 4) + b"WEBP" + packed


CANVASES = {
    "a WebP": webp_of(16000, 16000, "VP8X"),
    "a WebP without loss": webp_of(16383, 16383, "VP8L"),
    "a GIF": b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;",
    "a BMP": b"BM"
    + struct.pack("<IIIIiiHHIIiiII", 90, 0, 54, 40, 60000, 60000, 1, 24, 0, 0, 0, 0, 0, 0)
    + b"\0" * 36,
    "a TIFF": tagged(tagged(encoded(quarters(), "TIFF"), 256, 60000), 257, 60000),
}


@pytest.mark.parametrize("data", CANVASES.values(), ids=CANVASES)
def test_a_canvas_that_does_not_fit_is_refused_before_memory_is_taken(data):
    with pytest.raises(errors.TooManyPixels):
        read_photo(data)


def test_an_avif_that_is_too_large_is_called_so():
    data = encoded(quarters(), "AVIF")
    at = data.index(b"ispe") + 8
    with pytest.raises((errors.TooManyPixels, errors.DamagedFile)):
        read_photo(data[:at] + struct.pack(">II", 17000, 17000) + data[at + 8 :])
