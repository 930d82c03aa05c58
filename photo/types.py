"""The records that pictures travel in, and the one pixel convention.

Every picture is RGB, sRGB, uint8, shape (h, w, 3). Every alpha is uint8, shape (h, w), 0 = background,
255 = product. Sizes are (width, height) in pixels, as Pillow has them. Records are frozen and their arrays
are never written to: a step returns a new array.
"""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]
Alpha = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Size = tuple[int, int]
Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An upright photo at working size.

    Attributes:
        rgb: The pixels, (h, w, 3).
        full_size: Size of the upright photo as the camera recorded it; `rgb` may be smaller.
        frames: How many pictures the file held; more than one is a moving picture, of which this is the first.
        missing: Share of its rows that a file cut short did not have; they repeat the last one that it had.
    """

    rgb: Rgb
    full_size: Size
    frames: int
    missing: float = field(default=0.0, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class Cutout(Photo):
    """A photo whose product has been told from its background.

    Attributes:
        alpha: Opacity of the product, (h, w), the size of `rgb`.
    """

    alpha: Alpha


@dataclass(frozen=True, slots=True)
class Fault:
    """What may be wrong with a cut-out, and where.

    Attributes:
        kind: Something of the product is missing, something is too much, or the edge is poor.
        box: Left, top, right, bottom, in shares 0..1 of the photo.
    """

    kind: Literal["missing", "extra", "edge"]
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Matte:
    """A cut-out and how far to trust it.

    Attributes:
        alpha: Opacity of the product, (h, w), the size of the photo.
        confidence: How likely the cut-out can be used as it is, 0..1.
        doubt: Where it may be wrong, (h, w), 0 = sure, 255 = as good as tossed for.
        faults: What may be wrong, the largest first.
    """

    alpha: Alpha
    confidence: float
    doubt: Alpha
    faults: tuple[Fault, ...] = ()

    @classmethod
    def given(cls, alpha: Alpha) -> "Matte":
        """Return a matte that somebody else vouches for."""
        return cls(alpha, 1.0, np.zeros_like(alpha))


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """What a place asks of a picture.

    Attributes:
        size: (width, height), pixels.
        max_bytes: Cap on the file.
        format: "JPEG", or "PNG" where transparency is kept.
    """

    size: Size
    max_bytes: int
    format: Literal["JPEG", "PNG"] = "JPEG"


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A finished picture, not yet encoded.

    Attributes:
        rgb: (h, w, 3).
        alpha: (h, w) where the canvas is transparent, else None.
    """

    rgb: Rgb
    alpha: Alpha | None = None
