"""What stands in a box for amounts or sizes, as far as it parts before its numbers are read."""

from listing.facts import lists, normalise
from listing.facts.option_rows import rows_under_heads
from listing.facts.order_terms import TERM_FIELDS
from listing.facts.sorting import field_of


def contents_as_measured(value: lists.AsTyped) -> tuple[str, ...]:
    """The same of what is in it, where each parcel may have a line of its own."""
    return as_measured(rows_under_heads(value) if isinstance(value, str) else value)


def as_measured(value: lists.AsTyped) -> tuple[str, ...]:
    """The text of a box for measures as it is: `measures` says where it parts, unless a term stands in it."""
    if isinstance(value, list | tuple):
        return tuple(map(str, value))
    pieces = lists.listed(value)
    return (
        pieces
        if any(field_of(piece) in TERM_FIELDS for piece in pieces)
        else ((value,) if normalise.plain(value) else ())
    )
