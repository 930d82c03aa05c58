"""Soft colours and gentle gradients to put a product on, and whether it stands out from them.

The colours are light and little saturated, so that they flatter the product and do not tint it to the eye.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from photo.types import WHITE, Alpha, Colour, Floats, Rgb, Size

_RIM = 0.03  # of the longer side of the product: its edge, where it has to stand out
_ALIKE = 12.0  # distance in CIELAB up to which neighbouring colours run into each other at a glance
FAINT_SHARE = 0.5  # share of the edge that may run into the background before it is worth a word


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A background.

    Attributes:
        key: Its name in code; what people call it stands elsewhere.
        top: Colour at the upper end.
        bottom: Colour at the lower end; the same as `top` where it is flat.
    """

    key: str
    top: Colour
    bottom: Colour

    @classmethod
    def of(cls, colour: Colour) -> "Backdrop":
        """Return one colour as a background without a name."""
        return cls("", colour, colour)

    @property
    def flat(self) -> bool:
        """Whether it is one colour."""
        return self.top == self.bottom


def _flat(key: str, colour: Colour) -> Backdrop:
    return Backdrop(key, colour, colour)


BACKDROPS = {
    backdrop.key: backdrop
    for backdrop in (
        _flat("white", WHITE),
        _flat("cream", (248, 241, 228)),
        _flat("sand", (234, 222, 204)),
        _flat("blush", (246, 228, 226)),
        _flat("mint", (225, 240, 231)),
        _flat("sky", (224, 236, 246)),
        _flat("lilac", (235, 229, 244)),
        _flat("mist", (232, 234, 237)),
        Backdrop("white_to_mist", (255, 255, 255), (228, 230, 234)),
        Backdrop("cream_to_sand", (251, 246, 236), (232, 218, 197)),
        Backdrop("white_to_blush", (255, 252, 251), (243, 219, 217)),
        Backdrop("white_to_mint", (252, 255, 253), (214, 234, 222)),
        Backdrop("white_to_sky", (253, 254, 255), (209, 226, 241)),
    )
}


def paint(backdrop: Backdrop, size: Size) -> Rgb:
    """Paint a background.

    Args:
        backdrop: Which.
        size: (width, height).

    Returns:
        (height, width, 3). A gradient is dithered by less than one value, so that it shows no bands.
    """
    width, height = size
    if backdrop.flat:
        return np.full((height, width, 3), backdrop.top, np.uint8)
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    smooth = down * down * (3 - 2 * down)
    ends = np.array(backdrop.top, np.float32), np.array(backdrop.bottom, np.float32)
    # an ordered dither: the same picture comes out the same twice
    threshold = (np.arange(width) * 5 + np.arange(height)[:, None] * 7) % 16 / np.float32(16)
    return np.floor(ends[0] + (ends[1] - ends[0]) * smooth + threshold[..., None]).clip(0, 255).astype(np.uint8)


def faintness(rgb: Rgb, alpha: Alpha, backdrop: Backdrop) -> float:
    """Tell how much of the product's edge would run into a background.

    Args:
        rgb: The product, its light corrected, (h, w, 3).
        alpha: Its opacity, (h, w).
        backdrop: The background.

    Returns:
        Share of the edge, 0..1, that has nearly the background's colour; from `FAINT_SHARE` on say so.
    """
    inside = (alpha > 127).astype(np.uint8)
    _, _, width, height = cv2.boundingRect(inside)
    reach = 2 * max(1, round(_RIM * max(width, height))) + 1
    rim = (inside - cv2.erode(inside, np.ones((reach, reach), np.uint8))) > 0
    if not rim.any():
        return 0.0
    rows = np.nonzero(rim)[0] - np.nonzero(inside)[0].min()
    down = (rows / max(1, height - 1)).astype(np.float32)[:, None]
    behind = np.array(backdrop.top, np.float32) * (1 - down) + np.array(backdrop.bottom, np.float32) * down
    distance = np.linalg.norm(_lab(rgb[rim].astype(np.float32)) - _lab(behind), axis=1)
    return float((distance < _ALIKE).mean())


def _lab(colours: Floats) -> Floats:
    """CIELAB of sRGB values 0..255, (n, 3)."""
    return np.asarray(cv2.cvtColor((colours / np.float32(255))[None], cv2.COLOR_RGB2LAB)[0], dtype=np.float32)
