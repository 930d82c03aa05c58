"""A page that was laid out: panels, pictures, texts and codes with their places, ready to be painted or looked at.

All places are pixels in fractions, (left, top, width, height). Whoever lays out decides; the painter decides nothing.
"""

from dataclasses import dataclass
from typing import Literal

from photo.canvas.typeset import Block
from photo.types import Alpha, Colour, Rgb, Size

Align = Literal["left", "centre", "right"]
Modules = tuple[tuple[bool, ...], ...]
"""A code's squares, row by row, True is dark; without its quiet rim."""
CODE_RIM = 2
"""Light modules of our own around a code. ISO/IEC 18004 asks for 4: the other two are the light ground it lies on."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return its lower edge."""
        return self.top + self.height

    def inset(self, by: float) -> "Area":
        """Return the area without a rim; with one where `by` is below 0."""
        return Area(self.left + by, self.top + by, max(0.0, self.width - 2 * by), max(0.0, self.height - 2 * by))


@dataclass(frozen=True, slots=True)
class Panel:
    """A plain shape with round corners; `line` draws its outline only, so many pixels thick."""

    area: Area
    colour: Colour
    corners: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    line: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Inlay:
    """A picture, fitted into its area and never cropped.

    Attributes:
        rgb: (h, w, 3).
        alpha: Opacity (h, w); None shows all of it, with corners rounded by `corner`.
        area: Where it may lie.
        low: It stands on the lower edge of the area instead of in its middle.
        shade: How dark its soft shadow is, 0..1.
    """

    rgb: Rgb
    alpha: Alpha | None
    area: Area
    low: bool = False
    shade: float = 0.0
    corner: float = 0.0


@dataclass(frozen=True, slots=True)
class Lettering:
    """A text that was set.

    Attributes:
        block: How it was set.
        area: Where its ink lies.
        align: Of its lines, inside the area.
        colour: Of the letters.
        ground: Colour that they stand on, for who measures contrast.
    """

    block: Block
    area: Area
    align: Align
    colour: Colour
    ground: Colour


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with its quiet rim, dark on white."""

    modules: Modules
    area: Area
    dark: Colour


Element = Panel | Inlay | Lettering | Code


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A page.

    Attributes:
        size: (width, height) in pixels.
        ground: Its own colour.
        elements: From the lowest to the highest.
    """

    size: Size
    ground: Colour
    elements: tuple[Element, ...]
