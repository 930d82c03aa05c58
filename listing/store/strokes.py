"""Corrections by hand as the store keeps them: a list of strokes, and a list of those taken back."""

import math
from collections.abc import Callable
from typing import Any

from listing.errors import Refused
from listing.store.records import Json

Strokes = tuple[Json, ...]
Change = Callable[[Strokes, Strokes], tuple[Strokes, Strokes]]
"""From (strokes, undone) to (strokes, undone)."""

STROKE_KINDS = ("keep", "erase")
MOST_POINTS = 2000


def undo(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
    """Take back the latest stroke."""
    return strokes[:-1], undone + strokes[-1:]


def redo(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
    """Bring back what was taken back last."""
    return strokes + undone[-1:], undone[:-1]


def reset(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
    """Take back all strokes; even this can be brought back."""
    return (), undone + strokes[::-1]


CHANGES: dict[str, Change] = {"undo": undo, "redo": redo, "reset": reset}


def drawn(body: Json, most: int) -> Change:
    """Return the change that adds a stroke from a phone; one with the `id` of the latest is that one, sent again.

    Args:
        body: {kind, points: [[x, y], ...] 0..1 of the photo, radius: share of its longer side, id: optional}.
        most: Strokes a photo may have.

    Raises:
        Refused: "BadRequest"; the change raises "TooManyStrokes".
    """
    stroke = _stroke_of(body)

    def change(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
        if strokes and stroke["id"] and strokes[-1]["id"] == stroke["id"]:
            return strokes, undone
        if len(strokes) >= most:
            raise Refused("TooManyStrokes")
        return (*strokes, stroke), ()

    return change


def _stroke_of(body: Json) -> Json:
    kind, points, radius, name = (body.get(key) for key in ("kind", "points", "radius", "id"))
    whole = isinstance(points, list) and 0 < len(points) <= MOST_POINTS and all(map(_is_point, points))
    if kind not in STROKE_KINDS or not whole or not _is_share(radius) or not isinstance(name, str | None):
        raise Refused("BadRequest")
    return {"kind": kind, "points": points, "radius": radius, "id": (name or "")[:64]}


def _is_point(point: Any) -> bool:
    return isinstance(point, list) and len(point) == 2 and all(map(_is_share, point))


def _is_share(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and -1 <= value <= 2  # a finger may leave the photo
