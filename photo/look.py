"""How a picture shall look: what she chose, apart from what is known of the photo."""

from dataclasses import dataclass
from typing import Literal

from photo.canvas.backdrop import Backdrop
from photo.canvas.placement import FILL
from photo.types import WHITE, Colour

Way = Literal["cut", "brighten", "original"]
Shadow = Literal["real", "soft", "none"]


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures shall look; the argument, the cache key and the note on the download.

    Attributes:
        way: Cut the product out; keep the whole photo and make its background white; or keep it as it is.
        background: Colour or backdrop of the canvas; None is transparent. Only cutting knows it: else it is white.
        shadow: What makes the product stand: its real shadow, a soft one made from its shape, or none. Only cutting.
        light: Strength of the automatic light, 0 (untouched) to 1.
        warmth: White balance by hand, on top of that: -1 cooler, 1 warmer.
        white: A place that she says is white or grey, shares of the upright photo; in place of what is measured.
        straighten: Turn a photo upright whose tilt is sure.
        turn: Clockwise degrees to turn back by hand, on top of that.
        zoom: Size by hand: 1 changes nothing.
        shift: Right and down by hand, shares of the canvas.
        fill: Share of the canvas that the product takes.
    """

    way: Way = "cut"
    background: Colour | Backdrop | None = WHITE
    shadow: Shadow = "real"
    light: float = 1.0
    warmth: float = 0.0
    white: tuple[float, float] | None = None
    straighten: bool = True
    turn: float = 0.0
    zoom: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    fill: float = FILL
