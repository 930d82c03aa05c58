"""The one thing that EXIF is read for: how to turn the photo. Whatever else is in it, however odd, stays there."""

import struct
from contextlib import suppress

from PIL import Image

ORIENTATION = 0x0112
_MOST_TAGS = 512  # in a directory; cameras write about 20
_LAYOUTS = {1: "B", 3: "H", 4: "I", 6: "b", 7: "B", 8: "h", 9: "i"}
"""TIFF types of whole numbers. The tag is to be a SHORT (3), but programs wrote it as whatever they liked."""
_ASCII = 2

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def orientation_in(exif: bytes | None) -> int:
    """Return the orientation that a block of EXIF asks for, 1..8; 1 where it does not say, or not in a way to read.

    Args:
        exif: With or without the "Exif" that stands before it in a JPEG.
    """
    for start in range(0, 16) if exif else ():  # the block itself begins after 0, 4, 6 or 10 bytes
        head = exif[start : start + 4] if exif else b""
        order = {b"II*\0": "<", b"MM\0*": ">"}.get(head)
        if exif and order:
            with suppress(struct.error):
                return _orientation(exif[start:], order)
    return 1


def _orientation(block: bytes, order: str) -> int:
    at = struct.unpack_from(order + "I", block, 4)[0]
    count = struct.unpack_from(order + "H", block, at)[0]
    for row in range(min(count, _MOST_TAGS)):
        place = at + 2 + 12 * row
        tag, kind, _ = struct.unpack_from(order + "HHI", block, place)
        if tag == ORIENTATION:
            value = _value(block, place + 8, kind, order)
            if value in _TURNS:
                return value
    return 1


def _value(block: bytes, place: int, kind: int, order: str) -> int:
    if kind == _ASCII:
        return int(block[place : place + 1]) if block[place : place + 1].isdigit() else 0
    return int(struct.unpack_from(order + _LAYOUTS.get(kind, "H"), block, place)[0])


def is_on_its_side(orientation: int) -> bool:
    """Tell whether turning changes width and height."""
    return orientation >= 5


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Turn a picture as its orientation asks."""
    return image.transpose(_TURNS[orientation]) if orientation in _TURNS else image
