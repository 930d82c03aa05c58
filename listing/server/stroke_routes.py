"""The routes of what she corrects by hand: a stroke more, a step back and forth, all as it was when she came."""

from functools import partial

import msgspec
from starlette.responses import Response
from starlette.routing import Route

from listing.errors import Refusal, Refused
from listing.server.endpoint import Call, Door, answer
from listing.server.photo_routes import ready_photo, steps_of, studied_photo
from listing.store import strokes
from listing.store.records import StrokeRecord

STROKE = msgspec.json.Decoder(StrokeRecord)
MOMENT = msgspec.json.Decoder(strokes.Moment)
MOST_STROKE_BYTES = 1_000_000
"""Of a photo's strokes, those taken back too: `MOST_POINTS_A_PHOTO` of each, 40 bytes a point."""


def stroke_routes(door: Door, work_path: str) -> list[Route]:
    """Return the routes.

    Args:
        door: Lets calls in.
        work_path: Of the work.
    """
    path = f"{work_path}/photos/{{id:int}}"
    return [
        Route(f"{path}/strokes", door.opens("read", _show), methods=["GET"]),
        Route(f"{path}/strokes", door.opens("change", _draw), methods=["POST"]),
        Route(f"{path}/strokes", door.opens("change", _restore, most=MOST_STROKE_BYTES), methods=["PUT"]),
        *(
            Route(f"{path}/{name}", door.opens("change", partial(_change, change)), methods=["POST"])
            for name, change in strokes.CHANGES.items()
        ),
    ]


def _show(call: Call) -> Response:
    """Answer what `_restore` brings back later: the spots, or what corrects the cut-out."""
    photo, spots = call.photo, _means_spots(call)
    return answer(strokes.moment_of(photo.strokes, photo.undone, spots))


def _draw(call: Call) -> Response:
    stroke = call.said(STROKE)
    return _restroke(strokes.drawn(stroke, call.service.limits.strokes_a_photo), stroke.is_spot, call)


def _restore(call: Call) -> Response:
    then, spots = call.said(MOMENT), _means_spots(call)
    if any(stroke.is_spot != spots for stroke in then.strokes + then.undone):
        raise Refused(Refusal.BAD_REQUEST)
    return _restroke(strokes.restored(then, call.service.limits.strokes_a_photo), spots, call)


def _change(change: strokes.Change, call: Call) -> Response:
    return _restroke(change, _means_spots(call), call)


def _means_spots(call: Call) -> bool:
    return call.request.query_params.get("spots") == "1"


def _restroke(change: strokes.Change, spots: bool, call: Call) -> Response:
    """Change what corrects a cut-out, or what was taken off a photo, which needs no cut-out."""
    photo = studied_photo(call) if spots else ready_photo(call)
    photo = call.service.store.photos.stroked(call.work.key, photo.id, strokes.among(spots, change))
    left = strokes.strokes_left(photo.strokes, call.service.limits.strokes_a_photo)
    told = {"version": photo.version, "status": photo.status, "faults": photo.unmended, "left": left}
    return answer(told | steps_of(photo, spots=spots))
