"""A picture file that was opened and judged, but not decoded: what all containers come down to."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from photo.types import Size

Band = Callable[[int, int], Image.Image]
"""Gives the rows from..to of a decoded picture, in whatever mode its format has."""


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A picture in memory, as its format has it.

    Attributes:
        size: (width, height), as it lies in the file.
        band: Gives some of its rows.
        white: What stands for white where the values are no bytes.
        missing: Rows at its lower end that the file did not have, as copies of the last that it had.
    """

    size: Size
    band: Band
    white: float = 255.0
    missing: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """A picture file that was opened.

    Attributes:
        size: (width, height), as it lies in the file.
        cost: Tells how many bytes of memory the decoding takes at its worst, at a scale of 0..1.
        decode: Decodes it, at a scale of 0..1 or larger.
        orientation: How it has to be turned, 1..8 as in EXIF.
        profile: ICC profile of its colours; None means sRGB.
        frames: How many pictures the file holds; of a moving one, 2 or more.
    """

    size: Size
    cost: Callable[[float], float]
    decode: Callable[[float], Decoded]
    orientation: int = 1
    profile: bytes | None = None
    frames: int = 1


def decoded_whole(image: Image.Image) -> Decoded:
    """Decode a picture that Pillow opened."""
    image.load()
    white = 65535.0 if image.mode.startswith("I;16") else 255.0
    if image.mode in ("F", "I"):
        # a float TIFF is 0..1 by custom, integers are 0..65535; whatever goes beyond sets its own white
        brightest = image.getextrema()[1]
        white = max(
            float(brightest) if isinstance(brightest, int | float) else 0.0, 1.0 if image.mode == "F" else 65535.0
        )
    return Decoded(image.size, lambda top, bottom: image.crop((0, top, image.width, bottom)), white)


def pixel_bytes(mode: str) -> int:
    """Return the bytes of memory that Pillow takes for a pixel."""
    return 1 if mode in ("L", "P", "1") else 2 if mode.startswith("I;16") else 4
