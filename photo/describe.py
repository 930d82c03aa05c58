"""What the picture itself can suggest, for the seller to confirm: main colours, and one piece or several."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.resize import reduced
from photo.types import Alpha, Rgb

_WORK_SIDE = 256  # colours of areas, not of threads; also makes it quick
_LEAST_SHARE = 0.15
_LEAST_PIECE = 0.2  # a piece smaller than this, of the largest, is a crumb or a leftover

# CIELAB: below this chroma a surface reads as grey, up to white and black.
_GREY_CHROMA = 9.0
_CREAM_CHROMA = 26.0
_BLACK, _WHITE, _CREAM_LIGHT = 24.0, 82.0, 68.0
# Hue angle in degrees (atan2(b*, a*)) where each hue begins; the circle closes with pink.
_HUES = (
    (18.0, "red"), (48.0, "orange"), (74.0, "yellow"), (105.0, "green"), (175.0, "teal"), (225.0, "blue"),
    (309.0, "purple"), (328.0, "pink"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColourShare:
    """One main colour.

    Attributes:
        key: An English colour key, such as "brown".
        share: Share of the product's area, 0 to 1.
    """

    key: str
    share: float


def _lab(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """RGB (n, 3) -> CIELAB (n, 3), L* 0..100."""
    unit = pixels.reshape(-1, 1, 3).astype(np.float32) / 255
    return cv2.cvtColor(unit, cv2.COLOR_RGB2LAB).reshape(-1, 3).astype(np.float64)


def _grey_key(light: float) -> str:
    if light < _BLACK:
        return "black"
    return "white" if light > _WHITE else "grey"


def _dark_key(hue: str, light: float, chroma: float) -> str:
    """The everyday word for a dark or dull shade: dark orange is brown, dark blue is navy."""
    if hue == "orange" and (light < 58 or chroma < 38):
        return "brown"
    if hue == "yellow" and light < 55:
        return "brown"
    if hue in ("red", "pink") and light < 36:
        return "maroon" if chroma > 22 else "brown"
    if hue == "red" and light > 65 and chroma < 45:
        return "pink"
    return "navy" if hue == "blue" and light < 30 else hue


def colour_key(light: float, a: float, b: float) -> str:
    """The colour key of one CIELAB colour.

    Args:
        light: L*, 0 to 100.
        a: a*, green to red.
        b: b*, blue to yellow.
    """
    chroma = float(np.hypot(a, b))
    if chroma < _GREY_CHROMA or light < 12:
        return _grey_key(light)
    angle = float(np.degrees(np.arctan2(b, a))) % 360
    hue = "pink" if angle < _HUES[0][0] else [key for start, key in _HUES if start <= angle][-1]
    if hue in ("orange", "yellow") and chroma < _CREAM_CHROMA and light > _CREAM_LIGHT:
        return "cream"
    return _dark_key(hue, light, chroma)


def main_colours(rgb: Rgb, alpha: Alpha, most: int = 3) -> tuple[ColourShare, ...]:
    """The colours that cover most of the product, largest first; a suggestion, as light can deceive.

    Args:
        rgb: The picture, (h, w, 3).
        alpha: Its product, (h, w).
        most: How many at most.
    """
    small, mask = reduced(rgb, _WORK_SIDE), reduced(alpha, _WORK_SIDE)
    inside = small[mask >= 230]
    if not len(inside):
        return ()
    # A posterised palette first, so that each shade is named once rather than pixel by pixel.
    shades, counts = np.unique(inside >> 4, axis=0, return_counts=True)
    areas: dict[str, int] = {}
    for (light, a, b), count in zip(_lab((shades << 4) + 8), counts, strict=True):
        key = colour_key(float(light), float(a), float(b))
        areas[key] = areas.get(key, 0) + int(count)
    ranked = sorted(areas.items(), key=lambda item: (-item[1], item[0]))[:most]
    shares = [ColourShare(key, area / len(inside)) for key, area in ranked]
    return tuple(s for s in shares if s.share >= _LEAST_SHARE) or tuple(shares[:1])


def pieces(alpha: Alpha) -> int:
    """How many separate pieces the product has in the picture; crumbs do not count, nothing is 0.

    Args:
        alpha: The product, (h, w).
    """
    solid = (alpha >= 128).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(solid, connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA]
    return int(np.sum(areas >= _LEAST_PIECE * areas.max())) if len(areas) else 0
