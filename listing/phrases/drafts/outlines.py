"""How a text is built, whatever the language: which sentences, in which order, under which heading.

A variant is a structure and a tone: "lugas" is headings and lists, "hangat" speaks to the buyer in paragraphs,
"ringkas" is a few short lines. A section none of whose sentences has its facts is left out.
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
_SPEC = ("brand", "content", "size", "stuff", "variants", "colours", "process", "origin", *_PERMITS)
_LEFT_OVER = ("brand", "origin")

OUTLINES: dict[tuple[str, str], tuple[Section, ...]] = {
    ("lugas", "page"): (
        Section(("opening",)),
        _list("points", "point"),
        _list("spec", *_SPEC),
        _list("care", "care", "shelf"),
        _list("order", "order", "ask"),
        _list("note", "colour_note", "hand_note"),
    ),
    ("hangat", "page"): (
        Section(("opening", "points")),
        Section(("materials", "process", "colours", "size", "content", "variant", *_LEFT_OVER)),
        Section(("variants",)),
        Section(("care", "shelf", *_PERMITS)),
        Section(("order", "ask"), fresh=False),
        Section(("colour_note", "hand_note"), fresh=False),
    ),
    ("ringkas", "page"): (
        Section(("opening", "points")),
        Section(("materials", "process", "content", "size", "variants", "colours", *_LEFT_OVER)),
        Section(("care", "shelf", *_PERMITS)),
        Section(("order",), fresh=False),
    ),
    ("lugas", "post"): (
        Section(("opening",)),
        _list("", "point"),
        _list("", "content", "size", "stuff", "variants", "colours", "shelf", "price"),
        Section(("order",), fresh=False),
    ),
    ("hangat", "post"): (
        Section(("opening", "points")),
        Section(("materials", "process", "content", "size", "variants", "variant", "colours", "shelf")),
        Section(("price", "order"), fresh=False),
    ),
    ("ringkas", "post"): (
        Section(("opening", "points")),
        Section(("content", "size", "variants", "colours", "price", "order")),
    ),
    ("lugas", "status"): (
        Section(("opening",)),
        _list("", "variants", "colours", "price", "stock"),
        Section(("order",), fresh=False),
    ),
    ("hangat", "status"): (
        Section(("opening", "content", "size")),
        Section(("price", "stock", "order"), fresh=False),
    ),
    ("ringkas", "status"): (Section(("opening", "price", "stock", "order"), fresh=False),),
}
"""Sections by variant and place: "page" (a product page), "post" (Instagram), "status" (WhatsApp status)."""
