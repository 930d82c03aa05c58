"""The slides of one product that belong together: front, detail, contents, size, how to order; and a collage.

They share a grid, and say only what she typed. A measure becomes a line where she said which way it runs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from listing.draft.translate import translated
from listing.draft.write import draft
from listing.facts.normalise import capital
from listing.facts.options import told
from listing.facts.record import ORDER_TERMS, Facts
from listing.kit.content import BETWEEN, Content, code_of, content_of
from listing.kit.designs import FORMATS, FormatKey, Palette
from listing.kit.layout import Materials, Subject
from listing.kit.shop import Shop
from listing.phrases.app.kit_cards import ON_SLIDES
from listing.phrases.language import Language, said
from listing.places.channels import CHANNELS
from photo.canvas.scene import Area, Inlay, Panel, Scene

SlideKind = Literal["depan", "detail", "isi", "ukuran", "pesan"]
SLIDES: tuple[SlideKind, ...] = ("depan", "detail", "isi", "ukuran", "pesan")
Axis = Literal["across", "up", ""]
MOST_LINES = 6
GUTTER, MARGIN = 1.6, 2.4  # of a collage, hundredths of its width
_UPRIGHT = re.compile(r"\b(?:tinggi|t)\b", re.IGNORECASE)
_ACROSS = re.compile(r"\b(?:lebar|panjang|diameter|l|p|d)\b", re.IGNORECASE)
_LENGTH = re.compile(
    r"(?P<label>[^\W\d]+\s+)?(?P<number>\d+(?:[.,]\d+)?)(?:\s*(?P<unit>mm|cm|m)\b|(?=\s*[x×]))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Measure:
    """One length that she typed.

    Attributes:
        text: As it is written beside a line: "9 cm".
        axis: Which way it runs on the picture: as her word says ("tinggi 9 cm"), else "" until she says.
    """

    text: str
    axis: Axis


def measures_of(facts: Facts) -> tuple[Measure, ...]:
    """Return the lengths among her sizes; of "28 x 22 cm" both are centimetres, and neither says which way it runs.

    >>> measures_of(Facts("Mug", size=("tinggi 9 cm, diameter 8 cm",)))
    (Measure(text='9 cm', axis='up'), Measure(text='8 cm', axis='across'))
    """
    found: list[Measure] = []
    for size in facts.size:
        for part in re.split(r",(?!\d)|;|\bdan\b", size):
            lengths = list(_LENGTH.finditer(part))
            unit = next((one["unit"] for one in reversed(lengths) if one["unit"]), "")
            if not unit:
                continue  # "S", "28": no length that could be drawn
            for one in lengths:
                label = one["label"] or ""
                axis: Axis = "up" if _UPRIGHT.search(label) else "across" if _ACROSS.search(label) else ""
                found.append(Measure(f"{one['number']} {(one['unit'] or unit).lower()}", axis))
    return tuple(found)


def slides_of(facts: Facts, shop: Shop) -> tuple[SlideKind, ...]:
    """Return the slides that there is something to say on."""
    has = {
        "isi": bool(facts.content or facts.materials or facts.variants or facts.colours),
        "ukuran": bool(facts.size),
        "pesan": bool(shop.link or shop.terms or any(getattr(facts, name) for name in ORDER_TERMS)),
    }
    return tuple(kind for kind in SLIDES if has.get(kind, True))


def slide_materials(
    kind: SlideKind, facts: Facts, shop: Shop, given: Materials, language: Language, axes: Sequence[Axis] = ()
) -> Materials:
    """Return what a slide is made of.

    Args:
        kind: Which.
        facts: Of the product.
        shop: Hers.
        given: Of a card of the product; its picture is the slide's.
        language: That her customers read.
        axes: Which way each of her measures runs, in their order, where she said so.
    """
    shown = slides_of(facts, shop)
    lines = _LINES[kind](facts, shop, language)[:MOST_LINES]
    texts = {f"line{number}": line for number, line in enumerate(lines, 1)}
    base = content_of(facts, shop, language).texts
    texts |= {name: base[name] for name in ("brand", "shop", "contact", "price") if name in base}
    texts |= {"pager": f"{shown.index(kind) + 1}/{len(shown)}"} if kind in shown else {}
    if kind in ("depan", "isi"):
        texts["title"] = facts.name
    if kind == "pesan":
        texts["title"] = said(ON_SLIDES[kind], language)
        texts.pop("brand", None)  # it stands in the foot
    elif kind != "depan":
        texts["kicker"] = said(ON_SLIDES[kind], language)
    content = Content(texts, code_of(shop.link) if kind == "pesan" else ())
    return replace(given, content=content, measures=_drawn(facts, axes) if kind == "ukuran" else {})


def _drawn(facts: Facts, axes: Sequence[Axis]) -> dict[str, str]:
    """Return the first measure for each way that one runs."""
    drawn: dict[str, str] = {}
    for number, measure in enumerate(measures_of(facts)):
        axis = axes[number] if number < len(axes) else measure.axis
        if axis:
            drawn.setdefault(axis, measure.text)
    return drawn


def _inside(facts: Facts, _: Shop, language: Language) -> list[str]:
    parts = {
        "content": [translated(one, language) for one in facts.content],
        "materials": [translated(one, language, "materials") for one in facts.materials],
        "variants": [translated(told(one), language, "variants") for one in facts.variants],
        "colours": [translated(one, language, "colours") for one in facts.colours],
    }
    return [f"{said(ON_SLIDES[name], language)}: {', '.join(part)}" for name, part in parts.items() if part]


def _sizes(facts: Facts, _: Shop, language: Language) -> list[str]:
    return [BETWEEN.join(translated(one, language) for one in facts.size)] if facts.size else []


def _order(facts: Facts, shop: Shop, language: Language) -> list[str]:
    """Return the terms of her shop as she typed them, and those of the product as its description tells them."""
    told = draft(facts, CHANNELS["whatsapp"], lang=language).sentences()
    hers = [one.text for _, one in told if one.facts and set(one.facts) <= set(ORDER_TERMS)]
    return [capital(line) for line in (*shop.terms, *hers)]


def _nothing_more(_: Facts, __: Shop, ___: Language) -> list[str]:
    return []


_LINES = {"depan": _nothing_more, "detail": _nothing_more, "isi": _inside, "ukuran": _sizes, "pesan": _order}


def collage(subjects: Sequence[Subject], palette: Palette, form: FormatKey, scale: float = 1.0) -> Scene:
    """Lay two to four photos of a product beside each other: the first one large where they are three."""
    width, height = (round(side * scale) for side in FORMATS[form].size)
    unit = width / 100
    whole = Area(0, 0, width, height).inset(MARGIN * unit)
    elements: list[Panel | Inlay] = []
    for subject, cell in zip(subjects, _cells(whole, len(subjects), GUTTER * unit), strict=False):
        elements.append(Panel(cell, palette.role("first mist"), (1.5 * unit,) * 4))
        elements.append(Inlay(subject.rgb, subject.alpha, cell.inset(3 * unit), shade=0.2, corner=unit))
    return Scene((width, height), palette.role("white"), tuple(elements))


def _cells(whole: Area, count: int, gap: float) -> list[Area]:
    """Divide an area: two rows at most."""
    wide, high = (whole.width - gap) / 2, (whole.height - gap) / 2
    right, low = whole.left + wide + gap, whole.top + high + gap
    if count == 2:
        if whole.height > whole.width * 1.1:
            return [Area(whole.left, top, whole.width, high) for top in (whole.top, low)]
        return [Area(left, whole.top, wide, whole.height) for left in (whole.left, right)]
    corners = [Area(left, top, wide, high) for top in (whole.top, low) for left in (whole.left, right)]
    return [Area(whole.left, whole.top, whole.width, high), *corners[2:]] if count == 3 else corners
