"""A picture whose four corners differ, so that any turn or change of colour shows; and ways to spoil its file."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

HEIC = Path(__file__).with_name("heic")
"""Written once by an encoder, which the program does without."""
W, H = 48, 32
RED, GREEN, BLUE, GREY = (200, 30, 30), (30, 180, 30), (30, 30, 200), (128, 128, 128)


def quarters(mode="RGB"):
    """A picture whose four corners differ, so that any turn shows."""
    image = Image.new("RGB", (W, H))
    for box, colour in zip(
        ((0, 0), (W // 2, 0), (0, H // 2), (W // 2, H // 2)), (RED, GREEN, BLUE, GREY), strict=True
    ):
        image.paste(colour, (*box, box[0] + W // 2, box[1] + H // 2))
    return image.convert(mode)


def encoded(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def corners(rgb):
    h, w = rgb.shape[:2]
    return [rgb[y, x].astype(int) for y in (h // 4, 3 * h // 4) for x in (w // 4, 3 * w // 4)]


def assert_quarters(rgb, tolerance=12):
    for seen, true in zip(corners(rgb), (RED, GREEN, BLUE, GREY), strict=True):
        assert np.abs(seen - true).max() <= tolerance, (seen, true)


TURNS = {
    1: lambda im: im,
    2: lambda im: im.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    3: lambda im: im.transpose(Image.Transpose.ROTATE_180),
    4: lambda im: im.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
    5: lambda im: im.transpose(Image.Transpose.TRANSPOSE),
    6: lambda im: im.transpose(Image.Transpose.ROTATE_90),
    7: lambda im: im.transpose(Image.Transpose.TRANSVERSE),
    8: lambda im: im.transpose(Image.Transpose.ROTATE_270),
}
"""How a picture lies in a file that has to be turned so."""


def heic(name):
    return (HEIC / f"{name}.heic").read_bytes()


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunks(png, *chunks):
    """A PNG with more chunks behind its head."""
    return png[:33] + b"".join(chunks) + png[33:]


def with_segment(jpeg, marker, body):
    """A JPEG with one more segment at its beginning."""
    return jpeg[:2] + bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def exif_rows(*rows, order="<"):
    """A block of EXIF: rows are (tag, type, count, four bytes of value)."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(rows))
    return head + b"".join(struct.pack(order + "HHI", *row[:3]) + row[3].ljust(4, b"\0") for row in rows) + b"\0" * 4
