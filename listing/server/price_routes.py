"""The route of "Hitung Harga": her cost sheet as it is kept, reckoned."""

from starlette.responses import Response
from starlette.routing import Route

from listing.kit.price.boxes import sheet_from
from listing.kit.price.reckon import reckon
from listing.kit.price.sheet import UnreadCosts
from listing.kit.price.told import told_price
from listing.phrases.language import Language
from listing.server.endpoint import Call, Door, answer


def price_routes(door: Door, work_path: str) -> list[Route]:
    """Return the routes below the path of a work."""
    return [Route(f"{work_path}/price", door.opens("read", _show_price), methods=["GET"])]


def _show_price(call: Call) -> Response:
    """Answer the sections of the sum; or, where boxes cannot be read, which and why, and no sum."""
    language: Language = "en" if call.request.query_params.get("lang") == "en" else "id"
    costs = call.work.costs
    try:
        sheet = sheet_from(costs.get("rows", {}), costs.get("rest", {}))
    except UnreadCosts as error:
        return answer(
            {"sections": [], "wrong": [{"key": one.key, "says": one.says[language]} for one in error.found]}
        )
    return answer({"sections": told_price(reckon(sheet), language), "wrong": []})
