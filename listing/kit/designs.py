"""Designs of cards as data: a grid of places, styles of type and roles of colour, read from `static/`.

A designer adds a file, and nothing else. Lengths are hundredths of the card's width, so that one design serves all
formats; places stand in the order in which they are laid out, and each may lean on those before it.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from photo.canvas.contrast import INK, contrast_of, legible, tinted
from photo.canvas.scene import Align
from photo.canvas.typeset import FacesName
from photo.types import WHITE, Colour, Size

PALE, MIST = 0.86, 0.93  # share of white in a pale and a misty colour. A choice
DEEP = 7.0  # contrast of a deep colour with white, WCAG 2.2 success criterion 1.4.6
CREAM: Colour = (250, 246, 239)
_STATIC = Path(__file__).parent / "static"

FormatKey = Literal["square", "tall", "story"]
Length = Annotated[float, Meta(ge=-200, le=200)]


@dataclass(frozen=True, slots=True)
class Format:
    """A shape of card.

    Attributes:
        size: (width, height), pixels.
        head, tail: Hundredths of the width above and below that apps draw their own buttons over.
        scale: Of the type: a tall card is looked at from as near, and has more room.
    """

    size: Size
    head: float
    tail: float
    scale: float


FORMATS: dict[FormatKey, Format] = {
    "square": Format((1080, 1080), 0, 0, 1.0),
    "tall": Format((1080, 1350), 0, 0, 1.06),
    # 250 of 1920 pixels at both ends lie under the buttons of Instagram's Stories, and under fewer of WhatsApp's
    "story": Format((1080, 1920), 23.2, 23.2, 1.16),
}


class Style(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a kind of text is set; see `TypeStyle`.

    Attributes:
        pill: Colour of a round panel behind it.
        before: More space above it.
    """

    face: FacesName
    size: Length
    colour: str
    least: Length = 0
    lines: int = 1
    leading: float = 1.2
    tracking: float = 0
    capitals: bool = False
    pill: str = ""
    before: Length = 0


class Spot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"kind": "is"}):
    """A place of a design.

    Attributes:
        kind: What stands there: texts below each other, the product, a plain shape, the code, the logo, or the foot:
            logo, name, number and code of her shop in a line.
        at: Left, top, width, height; a top or height below 0 counts from the lower edge.
        id: By which later places lean on it.
        above, below: Its lower or upper edge moves to what others take, `gap` away from the nearest of them.
        begins: Its upper edge is that of another place, `gap` higher.
        height: Its height, where `above` moves its lower edge and its upper one shall follow.
        around: A panel: it lies around another place, `gap` wider.
        needs: It is there only with another place that has something in it.
        without: Where it lies when the place named `missing` is empty.
        anchor: Where its content stands in it.
        items: Texts, in this order; those that she did not type are left out.
        on: Colour of the panel that its texts stand on, where that is not the card's own.
        measured: A picture with her measures as lines beside it.
        bleed: A panel near the upper or lower end of the free middle lies as near to the card's edge instead.
    """

    kind: Literal["texts", "picture", "panel", "code", "logo", "foot"]
    at: tuple[Length, Length, Length, Length]
    id: str = ""
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    begins: str = ""
    height: Length = 0
    around: str = ""
    needs: str = ""
    missing: str = ""
    without: tuple[Length, Length, Length, Length] | None = None
    gap: Length = 4
    anchor: Literal["top", "middle", "bottom"] = "top"
    align: Align = "left"
    items: tuple[str, ...] = ()
    spacing: Length = 2.2
    on: str = ""
    colour: str = ""
    corner: tuple[Length, Length, Length, Length] = (0, 0, 0, 0)
    line: Length = 0
    shade: float = 0.28
    bleed: bool = False
    measured: bool = False
    logo: bool = True


class Design(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A design.

    Attributes:
        name: What she calls it, by language.
        order: Its place in the row.
        ground: Colour of the card.
        styles: By the name of the text.
        places: For every format; a place of a format with the same id stands instead.
    """

    name: dict[Literal["id", "en"], str]
    order: int
    ground: str
    styles: dict[str, Style]
    places: tuple[Spot, ...]
    square: tuple[Spot, ...] = ()
    tall: tuple[Spot, ...] = ()
    story: tuple[Spot, ...] = ()

    def places_of(self, key: FormatKey) -> tuple[Spot, ...]:
        """Return the places of a format."""
        of_form = {"square": self.square, "tall": self.tall, "story": self.story}
        own = {place.id: place for place in of_form[key]}
        return tuple(own.get(place.id, place) for place in self.places)


@dataclass(frozen=True, slots=True)
class Palette:
    """Her two colours, and the roles that designs make of them."""

    first: Colour
    second: Colour

    def role(self, name: str) -> Colour:
        """Return the colour of a role: "white", "cream", "ink", or "first" and "second" with a shade.

        Shades are "pale", "mist" and "deep".

        Raises:
            KeyError: There is no such role.
        """
        plain = {"white": WHITE, "cream": CREAM, "ink": INK, "first": self.first, "second": self.second}
        base, _, shade = name.partition(" ")
        colour = plain[base]
        if shade == "deep":
            return legible(colour, WHITE, DEEP)
        return tinted(colour, WHITE, {"": 0.0, "pale": PALE, "mist": MIST}[shade])

    def text(self, name: str, ground: Colour) -> Colour:
        """Return the colour of a text on a ground: of a role, as far as it can be read; "plain" is white or ink."""
        best = max((WHITE, INK), key=lambda colour: contrast_of(colour, ground))
        return legible(best if name == "plain" else self.role(name), ground)


@lru_cache(maxsize=4)
def designs(shelf: Literal["cards", "slides", "print"] = "cards") -> dict[str, Design]:
    """Return all designs of a folder by the name of their file, in their order."""
    paths = sorted((_STATIC / shelf).glob("*.toml"))
    found = {path.stem: msgspec.toml.decode(path.read_bytes(), type=Design) for path in paths}
    return dict(sorted(found.items(), key=lambda item: item[1].order))
