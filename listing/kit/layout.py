"""A design filled with what a card says -> a scene: texts shrink and wrap into places, the product has the rest.

Nothing is drawn here, and nothing lies on anything else but panels.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import msgspec

from listing.kit.content import Content
from listing.kit.designs import FORMATS, Design, Format, FormatKey, Palette, Spot, Style
from photo.canvas.contrast import contrast_of
from photo.canvas.paint_scene import inlay_area
from photo.canvas.scene import Align, Area, Code, Element, Inlay, Lettering, Panel, Scene
from photo.canvas.typeset import Block, TypeStyle, set_text
from photo.types import WHITE, Alpha, Colour, Rgb

PILL_ACROSS, PILL_DOWN = 0.62, 0.38  # of a pill's rim around its text, ems
PILL_CORNER = 0.95  # ems: of one line it is a half circle
LOGO_SHARE = 0.78  # of the foot's height
BLEEDS = 10  # hundredths from the end of the free middle: what begins so near goes on towards the card's edge
LINE_ROOM, LINE_AWAY = 15, 2.2  # hundredths: what a measure takes beside the product, and its distance
LINE_THICK, LINE_STROKE = 0.36, 2.4
LIGHT_GROUND = 2.0  # contrast with white up to which a ground is light
PLATE = 0.16  # of a plate, its rim around a logo
LEAST_SHRUNK = 0.68  # of a text's size, where its style says no least


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A picture of the product: (h, w, 3), and its opacity (h, w) where it was cut out."""

    rgb: Rgb
    alpha: Alpha | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Materials:
    """What a card is made of.

    Attributes:
        content: Its texts and the code.
        product: Its picture, where there is one.
        logo: Of her shop.
        palette: Her colours.
        measures: What stands beside the lines of a measured picture, by the way they run: "across", "up".
    """

    content: Content
    product: Subject | None
    logo: Subject | None
    palette: Palette
    measures: Mapping[str, str] = field(default_factory=dict)

    def showing(self, product: Subject) -> "Materials":
        """Return the same with another picture."""
        return replace(self, product=product)


def lay_out(design: Design, key: FormatKey, materials: Materials, scale: float = 1.0) -> Scene:
    """Lay out a card, at a share of its size where it is only to be looked at."""
    form = FORMATS[key]
    size = round(form.size[0] * scale), round(form.size[1] * scale)
    return lay_out_on(design, design.places_of(key), replace(form, size=size), materials)


def lay_out_on(design: Design, places: tuple[Spot, ...], form: Format, materials: Materials) -> Scene:
    """Lay out the places of a design on a shape of any size."""
    return _Sheet(design, form, materials).filled(places)


class _Sheet:
    """One card while it is laid out."""

    def __init__(self, design: Design, form: Format, materials: Materials) -> None:
        self._design, self._form, self._given = design, form, materials
        self._unit = form.size[0] / 100
        self._middle = form.size[1] / self._unit - form.head - form.tail
        self._used: dict[str, Area] = {}
        self._ground = materials.palette.role(design.ground)
        self._panels: list[Element] = []
        self._pills: list[Element] = []
        self._rest: list[Element] = []

    def filled(self, places: tuple[Spot, ...]) -> Scene:
        for place in places:
            if place.needs and place.needs not in self._used:
                continue
            area = self._area(place)
            if place.kind == "panel":
                self._panel(place, area)
            elif place.kind == "texts":
                self._texts(place, area)
            elif place.kind == "foot":
                self._foot(place, area)
            elif place.kind == "code":
                self._code(place, area)
            elif place.kind == "logo":
                self._logo(place, area)
            elif (picture := self._given.product) is not None:
                self._picture(place, area, picture)
        return Scene(self._form.size, self._ground, (*self._panels, *self._pills, *self._rest))

    def _area(self, place: Spot) -> Area:
        """Return where a place lies on this card, pixels."""
        at = place.at
        if place.without is not None and place.missing not in self._used:
            at = place.without
        left, top, width, height = at
        top = top if top >= 0 else self._middle + top
        height = height if height > 0 else self._middle + height - top
        lower = top + height
        if upper := self._there(place.below):
            top = max(area.bottom for area in upper) / self._unit - self._form.head + place.gap
        if place.begins in self._used:
            top = self._used[place.begins].top / self._unit - self._form.head - place.gap
        if under := self._there(place.above):
            lower = min(area.top for area in under) / self._unit - self._form.head - place.gap
            top = lower - place.height if place.height else top
        if place.around in self._used:
            return self._used[place.around].inset(-place.gap * self._unit)
        if place.bleed:
            lower += self._form.tail if lower > self._middle - BLEEDS else 0
            top -= self._form.head if top < BLEEDS else 0
        unit, head = self._unit, self._form.head
        return Area(left * unit, (top + head) * unit, width * unit, max(0.0, lower - top) * unit)

    def _picture(self, place: Spot, area: Area, picture: Subject) -> None:
        low, shade = place.anchor == "bottom", place.shade if picture.alpha is not None else 0.0
        if place.measured:
            right, under = (
                LINE_ROOM * self._unit if way in self._given.measures else 0.0 for way in ("up", "across")
            )
            area = Area(area.left, area.top, area.width - right, area.height - under)
        inlay = Inlay(picture.rgb, picture.alpha, area, low, shade, place.corner[0] * self._unit)
        self._rest.append(inlay)
        self._used[place.id] = area
        if place.measured:
            self._measure(inlay_area(inlay))

    def _measure(self, seen: Area) -> None:
        """Draw her measures: a line as long as the product with a stroke at each end, and the length beside it."""
        unit, colour = self._unit, self._given.palette.text("first deep", self._ground)
        away, thick, stroke = LINE_AWAY * unit, LINE_THICK * unit, LINE_STROKE * unit
        style = self._design.styles["measure"]
        for way, text in self._given.measures.items():
            row = self._row("measure", text, style, Area(0, 0, LINE_ROOM * unit * 2, LINE_ROOM * unit), 1.0)
            if row is None:
                continue
            if way == "up":
                x = seen.right + away
                bars = [Area(x, seen.top, thick, seen.height)]
                bars += [Area(x - stroke / 2, y, stroke + thick, thick) for y in (seen.top, seen.bottom - thick)]
                spot = Area(x + away, seen.top + (seen.height - row.height) / 2, row.block.width, row.height)
            else:
                y = seen.bottom + away
                bars = [Area(seen.left, y, seen.width, thick)]
                bars += [Area(x, y - stroke / 2, thick, stroke + thick) for x in (seen.left, seen.right - thick)]
                spot = Area(seen.left + (seen.width - row.block.width) / 2, y + away, row.block.width, row.height)
            self._pills += [Panel(bar, colour) for bar in bars]
            self._put(row, spot, "left", self._ground)

    def _there(self, names: tuple[str, ...]) -> list[Area]:
        return [self._used[name] for name in names if name in self._used]

    def _panel(self, place: Spot, area: Area) -> None:
        if place.around and place.around not in self._used:
            return
        first, second, third, fourth = (corner * self._unit for corner in place.corner)
        colour = self._given.palette.role(place.colour)
        self._panels.append(Panel(area, colour, (first, second, third, fourth), place.line * self._unit))
        self._used[place.id] = area

    def _texts(self, place: Spot, area: Area) -> None:
        """Set texts below each other; where they are too high together, each gives way by the same share."""
        ground = self._given.palette.role(place.on) if place.on else self._ground
        shrink = 1.0
        rows = list(self._rows(place, area, shrink))
        while rows and self._height(rows, place) > area.height and shrink > LEAST_SHRUNK:
            shrink *= 0.94
            rows = list(self._rows(place, area, shrink))
        while len(rows) > 1 and self._height(rows, place) > area.height:
            rows.pop(max(range(1, len(rows)), key=lambda at: _RANK.get(rows[at].item, 0)))  # the least important goes
        if not rows:
            return
        high = self._height(rows, place)
        free = area.height - high
        top = area.top + {"top": 0.0, "middle": free / 2, "bottom": free}[place.anchor]
        if place.id:
            self._used[place.id] = Area(area.left, top, area.width, high)
        for at, row in enumerate(rows):
            top += self._before(row, place, at)
            self._put(row, Area(area.left, top, area.width, row.height), place.align, ground)
            top += row.height

    def _rows(self, place: Spot, area: Area, shrink: float) -> Iterator["_Row"]:
        for item in place.items:
            text = self._given.content.texts.get(item, "")
            style = self._design.styles[item if item in self._design.styles else item.rstrip("0123456789")]
            if text and (row := self._row(item, text, style, area, shrink)) is not None:
                yield row

    def _row(self, item: str, text: str, style: Style, area: Area, shrink: float) -> "_Row | None":
        size = style.size * self._unit * self._form.scale
        least = style.least * self._unit or size * LEAST_SHRUNK
        kind = TypeStyle(style.face, max(size * shrink, least), least, style.lines, style.leading, style.tracking)
        rim = (size * PILL_ACROSS, size * PILL_DOWN) if style.pill else (0.0, 0.0)
        shown = text.upper() if style.capitals else text
        block = set_text(shown, kind, area.width - 2 * rim[0], area.height)
        return None if block is None else _Row(item, block, style, rim)

    def _height(self, rows: list["_Row"], place: Spot) -> float:
        return sum(row.height + self._before(row, place, at) for at, row in enumerate(rows))

    def _before(self, row: "_Row", place: Spot, at: int) -> float:
        return (place.spacing + row.style.before) * self._unit if at else 0.0

    def _put(self, row: "_Row", area: Area, align: Align, ground: Colour) -> None:
        """Put a row of text into its area."""
        palette, block, (across, down) = self._given.palette, row.block, row.rim
        width = block.width + 2 * across
        left = area.left + {"left": 0.0, "centre": (area.width - width) / 2, "right": area.width - width}[align]
        if row.style.pill:
            ground = palette.role(row.style.pill)
            pill = Area(left, area.top, width, row.height)
            self._pills.append(Panel(pill, ground, (min(row.height / 2, block.size * PILL_CORNER),) * 4))
        ink = Area(left + across, area.top + down, block.width, block.height)
        self._rest.append(Lettering(block, ink, align, palette.text(row.style.colour, ground), ground))

    def _logo(self, place: Spot, area: Area) -> None:
        """Lay her logo into an area, on a white plate where the ground is dark."""
        if (logo := self._given.logo) is None:
            return
        ground = self._given.palette.role(place.on) if place.on else self._ground
        inside = area
        if contrast_of(ground, WHITE) > LIGHT_GROUND:
            self._panels.append(Panel(area, WHITE, (area.height / 2,) * 4))
            inside = area.inset(area.height * PLATE)
        self._rest.append(Inlay(logo.rgb, logo.alpha, inside, corner=inside.height / 2))
        if place.id:
            self._used[place.id] = area

    def _code(self, place: Spot, area: Area) -> None:
        if self._given.content.code:
            self._rest.append(Code(self._given.content.code, area, self._given.palette.role("ink")))
            if place.id:
                self._used[place.id] = area

    def _foot(self, place: Spot, area: Area) -> None:
        """Set the line of her shop: logo, name and number, and the code at its end."""
        content, right = self._given.content, area.right
        if not (content.code or content.texts.get("shop")):
            return
        self._used[place.id] = area
        if content.code:
            side = area.height
            right -= side
            self._code(msgspec.structs.replace(place, id=""), Area(right, area.top, side, side))
            right -= place.gap * self._unit
        left, logo = area.left, self._given.logo
        if logo is not None and place.logo:
            side = area.height * LOGO_SHARE
            spot = Area(left, area.top + (area.height - side) / 2, side, side)
            self._logo(msgspec.structs.replace(place, id=""), spot)
            left += side + place.gap * self._unit
        row = msgspec.structs.replace(place, items=("shop", "contact"), anchor="middle", id="")
        self._texts(row, Area(left, area.top, max(0.0, right - left), area.height))


@dataclass(frozen=True, slots=True)
class _Row:
    item: str
    block: Block
    style: Style
    rim: tuple[float, float]

    @property
    def height(self) -> float:
        return self.block.height + 2 * self.rim[1]


_LAST = ("price", "brand", "options", "facts", "point1", "point2", "point3")
_RANK = {name: rank for rank, name in enumerate(_LAST, 1)}
"""What goes first where there is no room for all: the higher the sooner. Her name and price stay longest."""
