"""The routes of the selling kit: her shop."""

import msgspec
from starlette.responses import Response
from starlette.routing import Route

from listing.facts.record import FactError
from listing.kit.shop import shop_from
from listing.server.endpoint import Call, Door, answer
from listing.store.records import FactBoxes, owner_of

SHOP_CALL: msgspec.json.Decoder[FactBoxes] = msgspec.json.Decoder(FactBoxes)


def kit_routes(door: Door, work_path: str) -> list[Route]:
    """Return the routes of the kit.

    Args:
        door: Lets calls in.
        work_path: Of the work.
    """
    return [
        Route(f"{work_path}/shop", door.opens("read", _show_shop), methods=["GET"]),
        Route(f"{work_path}/shop", door.opens("change", _save_shop), methods=["PUT"]),
    ]


def _show_shop(call: Call) -> Response:
    return answer({"boxes": call.service.store.shops.boxes(owner_of(call.work))})


def _save_shop(call: Call) -> Response:
    boxes = call.said(SHOP_CALL)
    try:
        shop_from(boxes)
    except FactError as error:
        return answer({"error": "FactError", "key": error.key, "say": error.says}, 422)
    call.service.store.shops.save_boxes(owner_of(call.work), boxes)
    return answer({})
