"""How a text is built, whatever the language: which sentences, in which order, under which heading.

A variant is a structure and a tone: "lugas" is headings and lists, "hangat" speaks to the buyer in paragraphs,
"ringkas" is a few short lines. A section none of whose sentences has its facts is left out. What a buyer must know
before she orders or uses it stands in every outline.
"""

from dataclasses import dataclass

VARIANTS = ("lugas", "hangat", "ringkas")


@dataclass(frozen=True, slots=True)
class Section:
    """One paragraph to be.

    Attributes:
        slots: Names of sentences, tried in order; see the SLOTS tables of the languages.
        heading: Name of its heading, or empty.
        lines: One sentence a line, rather than running on.
        fresh: A sentence must tell a fact not yet told; a list of specifications may repeat.
    """

    slots: tuple[str, ...]
    heading: str = ""
    lines: bool = False
    fresh: bool = True


def _list(heading: str, *slots: str) -> Section:
    return Section(slots, heading=heading, lines=True, fresh=False)


_PERMITS = ("pirt", "halal", "bpom")
_SPEC = ("brand", "content", "size", "size_chart", "stuff", "variants", "colours", "process", "origin", *_PERMITS)
_TERMS = ("pre_order", "minimum", "deposit", "area", "hours", "returns", "terms")
_CAUTIONS = ("allergens", "warnings")
_LEFT_OVER = ("brand", "origin")
_MADE = ("materials", "process", "colours", "size", "size_chart", "content")

OUTLINES: dict[tuple[str, str], tuple[Section, ...]] = {
    ("lugas", "page"): (
        Section(("opening",)),
        _list("points", "point"),
        _list("spec", *_SPEC, "reach"),
        _list("care", "care", "shelf"),
        _list("order", "order", *_TERMS, "ask"),
        _list("note", *_CAUTIONS, "colour_note", "hand_note"),
    ),
    ("hangat", "page"): (
        Section(("opening", "saying")),
        Section((*_MADE, *_LEFT_OVER)),
        Section(("variants",)),
        Section(("care", "shelf", *_PERMITS)),
        Section(("reach", *_TERMS, "order", "ask"), fresh=False),
        Section((*_CAUTIONS, "colour_note", "hand_note"), fresh=False),
    ),
    ("ringkas", "page"): (
        Section(("opening", "points")),
        Section(("materials", "process", "content", "size", "size_chart", "variants", "colours", *_LEFT_OVER)),
        Section(("care", "shelf", *_PERMITS)),
        Section(("reach", *_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
    ("lugas", "post"): (
        Section(("opening",)),
        _list("", "point"),
        _list(
            "",
            "content",
            "size",
            "size_chart",
            "stuff",
            "variants",
            "colours",
            "process",
            *_PERMITS,
            "price",
            "stock",
        ),
        _list("", "care", "shelf"),
        Section((*_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
    ("hangat", "post"): (
        Section(("opening", "saying")),
        Section((*_MADE, "variants", *_LEFT_OVER)),
        Section(("care", "shelf", *_PERMITS)),
        Section(("price", "stock", *_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
    ("ringkas", "post"): (
        Section(("opening", "points")),
        Section(("content", "size", "size_chart", "materials", "variants", "colours", "process", *_LEFT_OVER)),
        Section(("care", "shelf", *_PERMITS)),
        Section(("price", "stock", *_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
    ("lugas", "status"): (
        Section(("opening",)),
        _list("", "point"),
        _list("", "content", "size", "size_chart", "stuff", "variants", "colours", "care", "shelf", "price", "stock"),
        Section((*_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
    ("hangat", "status"): (
        Section(("opening", "saying")),
        Section(("content", "size", "size_chart", "materials", "variants", "colours", "care", "shelf")),
        Section(("price", "stock", *_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
    ("ringkas", "status"): (
        Section(("opening", "points")),
        Section(("content", "size", "size_chart", "variants", "colours", "care", "shelf")),
        Section(("price", "stock", *_TERMS, "order"), fresh=False),
        Section(_CAUTIONS, fresh=False),
    ),
}
"""Sections by variant and place: "page" (a product page), "post" (Instagram), "status" (WhatsApp status)."""

FULLER: tuple[Section, ...] = (
    Section(("opening", "points")),
    Section(
        ("materials", "process", "content", "size", "size_chart", "variants", "colours", *_LEFT_OVER), lines=True
    ),
    Section(("care", "shelf", *_PERMITS)),
    Section(("reach", *_TERMS, "order_fully", "ask"), fresh=False),
    Section(_CAUTIONS, fresh=False),
)
"""The brief page where a place advises more letters than it would have: how to order, in full, and where to ask."""

GIVES_WAY = (
    "ask",
    "colour_note",
    "hand_note",
    "process",
    "brand",
    "origin",
    "materials",
    "stuff",
    "pirt",
    "halal",
    "bpom",
)
"""Slots whose sentences leave first, in this order, where a text is longer than people read."""
STAYS = frozenset({"opening", "order", "order_fully", "price", "reach", *_TERMS, *_CAUTIONS})
"""Slots that no shortening takes away as long as anything else is left."""
