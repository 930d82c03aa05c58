"""Corrections by hand as the store keeps them: a list of strokes, and a list of those taken back."""

from collections.abc import Callable

import msgspec

from listing.errors import Refusal, Refused
from listing.store.records import StrokeRecord, Strokes

Change = Callable[[Strokes, Strokes], tuple[Strokes, Strokes]]
"""From (strokes, undone) to (strokes, undone)."""

MOST_POINTS_A_PHOTO = 10_000  # two hundred kB that every look at the photo reads


def undo(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
    """Take back the latest stroke."""
    return strokes[:-1], undone + strokes[-1:]


def redo(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
    """Bring back what was taken back last."""
    return strokes + undone[-1:], undone[:-1]


def reset(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
    """Take back all strokes; even this can be brought back."""
    return (), undone + strokes[::-1]


def among(spots: bool, change: Change) -> Change:
    """Return a change that sees only the spots, or only what corrects the cut-out: neither takes back the other's."""

    def sort(strokes: Strokes) -> tuple[Strokes, Strokes]:
        seen = tuple(stroke for stroke in strokes if stroke.is_spot == spots)
        return seen, tuple(stroke for stroke in strokes if stroke.is_spot != spots)

    def narrow(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
        (mine, others), (mine_undone, others_undone) = sort(strokes), sort(undone)
        mine, mine_undone = change(mine, mine_undone)
        return others + mine, others_undone + mine_undone

    return narrow


CHANGES: dict[str, Change] = {"undo": undo, "redo": redo, "reset": reset}


class Moment(msgspec.Struct, frozen=True):
    """Corrections of one kind at one moment, as a phone may bring them back.

    Attributes:
        strokes, undone: Those that counted, and those taken back, the latest last.
    """

    strokes: Strokes
    undone: Strokes


def moment_of(strokes: Strokes, undone: Strokes, spots: bool) -> Moment:
    """Return the spots, or what corrects the cut-out, as they are now."""
    return Moment(*(tuple(stroke for stroke in some if stroke.is_spot == spots) for some in (strokes, undone)))


def restored(then: Moment, most: int) -> Change:
    """Return the change back to a moment.

    Args:
        then: From a phone.
        most: Strokes a photo may have.

    Raises:
        Refused: TOO_MANY_STROKES.
    """
    if any(not _is_room(some, most) for some in (then.strokes, then.undone)):
        raise Refused(Refusal.TOO_MANY_STROKES)
    return lambda _strokes, _undone: (then.strokes, then.undone)


def _is_room(strokes: Strokes, most: int) -> bool:
    return len(strokes) <= most and sum(len(one.points) for one in strokes) <= MOST_POINTS_A_PHOTO


def drawn(stroke: StrokeRecord, most: int) -> Change:
    """Return the change that adds a stroke; one with the `id` of the latest is that one, sent again.

    Args:
        stroke: From a phone.
        most: Strokes a photo may have.

    Raises:
        Refused: The change raises it: TOO_MANY_STROKES.
    """

    def change(strokes: Strokes, undone: Strokes) -> tuple[Strokes, Strokes]:
        if strokes and stroke.id and strokes[-1].id == stroke.id:
            return strokes, undone
        if not _is_room((*strokes, stroke), most):
            raise Refused(Refusal.TOO_MANY_STROKES)
        return (*strokes, stroke), ()

    return change


def strokes_left(strokes: Strokes, most: int) -> int:
    """Return about how many strokes like hers are still taken, so that she hears of the end before she meets it."""
    points = sum(len(one.points) for one in strokes)
    usual = max(1, points // max(1, len(strokes)))
    return max(0, min(most - len(strokes), (MOST_POINTS_A_PHOTO - points) // usual))
