"""How a text is built, whatever the language: which sentences, in which order, under which heading.

A variant is a structure and a tone: "lugas" is headings and lists, "hangat" speaks to the buyer in sentences around
labelled lines, "ringkas" is a few short lines. A section none of whose sentences has its facts is left out. What a
buyer must know before she orders or uses it stands in every outline.
"""

from dataclasses import dataclass, replace

VARIANTS = ("lugas", "hangat", "ringkas")


@dataclass(frozen=True, slots=True)
class Section:
    """One paragraph to be.

    Attributes:
        slots: Names of sentences, tried in order; see the SLOTS tables of the languages.
        heading: Name of its heading, or empty; that of its first sentence goes before.
        lines: One sentence a line, rather than running on.
        fresh: A sentence must tell a fact not yet told; the lists below headings may repeat.
    """

    slots: tuple[str, ...]
    heading: str = ""
    lines: bool = False
    fresh: bool = True


def _list(heading: str, *slots: str) -> Section:
    return Section(slots, heading=heading, lines=True, fresh=False)


def _lines(*slots: str) -> Section:
    return Section(slots, lines=True)


_PERMITS = ("pirt", "halal", "bpom")
_PRODUCT = (
    "content",
    "size",
    "age",
    "serves",
    "size_chart",
    "stuff",
    "variants",
    "colours",
    "lasts",
    "stock_said",
    "process",
)
_KEEPING = ("use", "care", "shelf")
_TERMS = ("pre_order", "minimum", "deposit", "area", "hours", "returns")
_NOTES = ("allergens", "warnings", "terms")
_LEFT_OVER = ("brand", "site", "origin")

OUTLINES: dict[tuple[str, str], tuple[Section, ...]] = {
    ("lugas", "page"): (
        Section(("opening",)),
        _list("points", "point"),
        _list("spec", "brand", *_PRODUCT, "site", "origin", *_PERMITS, "reach"),
        _list("use", "used"),
        _list("care", "mixed", "kept", "stored", "shelf"),
        _list("order", "order", *_TERMS, "ask"),
        _list("note", "allergens", "warned", "noted", "hand_note"),
    ),
    ("hangat", "page"): (
        Section(("opening", "saying", "made")),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, *_PERMITS),
        _lines("reach", *_TERMS, *_NOTES),
        Section(("order", "ask"), fresh=False),
    ),
    ("ringkas", "page"): (
        Section(("opening", "points"), lines=True),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, *_PERMITS),
        _lines("reach", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
    ("lugas", "post"): (
        Section(("opening",)),
        _lines("point"),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, *_PERMITS),
        _lines("price", "stock", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
    ("hangat", "post"): (
        Section(("opening", "saying", "made")),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, *_PERMITS),
        _lines("price", "stock", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
    ("ringkas", "post"): (
        Section(("opening", "points"), lines=True),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, *_PERMITS),
        _lines("price", "stock", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
    ("lugas", "status"): (
        Section(("opening",)),
        _lines("point"),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, "price", "stock", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
    ("hangat", "status"): (
        Section(("opening", "saying", "made")),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, "price", "stock", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
    ("ringkas", "status"): (
        Section(("opening", "points"), lines=True),
        _lines(*_PRODUCT, *_LEFT_OVER, *_KEEPING, "price", "stock", *_TERMS, *_NOTES),
        Section(("order",), fresh=False),
    ),
}
"""Sections by variant and place: "page" (a product page, which has a box for the price), "post" (Instagram), "status"
(WhatsApp status), "chat" (WhatsApp: the words of a page, which travel to a buyer without its boxes)."""


def _with_boxes(section: Section) -> Section:
    """A section with what a page's own boxes say beside it: the price, and that there is but one."""
    told = (("price", "only_one") if slot == "reach" else (slot,) for slot in section.slots)
    return replace(section, slots=tuple(slot for some in told for slot in some))


OUTLINES |= {(variant, "chat"): tuple(map(_with_boxes, OUTLINES[variant, "page"])) for variant in VARIANTS}

FULLER: tuple[Section, ...] = (*OUTLINES["ringkas", "page"][:-1], Section(("order_fully", "ask"), fresh=False))
"""The brief page where a place advises more letters than it would have: how to order, in full, and where to ask."""

GIVES_WAY = (
    "ask",
    "process",
    "use",
    "made",
    "stuff",
    "pirt",
    "halal",
    "bpom",
    "hand_note",
    "brand",
    "origin",
)
"""Slots whose sentences leave first, in this order, where a text is longer than people read."""
LOOKED_AFTER = ("size_chart", "care", "stock")
"""And these of a thing that does not spoil: a buyer may still ask how it is washed, and how many there are."""
LEAVES: tuple[frozenset[str], ...] = (
    frozenset({"saying", "point", "points", "made", *GIVES_WAY, *LOOKED_AFTER, "mixed", "kept", "stored", "used"}),
    frozenset({"hours", "stock_said"}),
    frozenset({"colours"}),
    frozenset({"returns", "area", "site"}),
    frozenset({"terms", "noted"}),
    frozenset({"size", "age", "serves", "lasts"}),
    frozenset({"content", "shelf"}),
    frozenset({"pre_order", "deposit"}),
    frozenset({"minimum", "warnings", "warned", "allergens"}),
)
"""Slots in the order in which they leave a text that its place does not take: first what a buyer may ask in her
answer, last what binds her; what it costs and how to order stays."""
PRICED = frozenset(
    {"price", "reach", "variants", "size", "content", "colours", "size_chart", "point", "points", "saying"}
)
"""Slots in which an amount is what something costs."""
