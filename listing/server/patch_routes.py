"""PATCH of her facts, texts and costs: only what she changed travels, so two tabs do not undo each other."""

from functools import partial

import msgspec
from starlette.responses import Response
from starlette.routing import Route

from listing.errors import Refusal, Refused
from listing.server.endpoint import Call, Door, answer
from listing.store.patches import Part

PARTS: tuple[Part, ...] = ("facts", "texts", "costs")
PATCH: "msgspec.json.Decoder[dict[str, object]]" = msgspec.json.Decoder(dict)


def patch_routes(door: Door, work_path: str) -> list[Route]:
    """Return the routes below the path of a work."""
    return [
        Route(f"{work_path}/{part}", door.opens("change", partial(_patch, part)), methods=["PATCH"]) for part in PARTS
    ]


def _patch(part: Part, call: Call) -> Response:
    """Answer the whole part as it is now, what another tab changed included."""
    return answer(msgspec.Raw(patched_part(call, part, call.said(PATCH)).encode()))


def patched_part(call: Call, part: Part, patch: dict[str, object]) -> str:
    """Change a part of a work; return it as JSON.

    Raises:
        Refused: BAD_REQUEST: the part would have another shape; TOO_LARGE: it would not fit any more.
    """
    try:
        return call.service.store.patch(call.token, part, patch, call.service.limits.json_bytes)
    except msgspec.ValidationError:
        raise Refused(Refusal.BAD_REQUEST) from None
    except ValueError:
        raise Refused(Refusal.TOO_LARGE) from None
