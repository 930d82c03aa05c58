"""The routes by which a seller comes back on another phone, where the server can be reached from her home."""

from typing import Annotated

import msgspec
from anyio import CapacityLimiter, to_thread
from msgspec import Meta
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from listing.errors import Refusal, Refused
from listing.server.endpoint import Call, Door, address, answer, read_body, read_json, refusing
from listing.server.network import public_address
from listing.server.security import check_origin, phone_of
from listing.store.opening import is_hosted

WAY_PARAMETER = "pulang"
"""The address that she opens: /?pulang=NAME"""
AT_ONCE = 2  # codes tried at once: each takes 16 MB for its moment
MOST_TYPED = 1000  # bytes of a call


class WrittenDown(msgspec.Struct):
    """What she wrote down once, and types now."""

    name: Annotated[str, Meta(max_length=40)]
    code: Annotated[str, Meta(max_length=40)]


_TYPED = msgspec.json.Decoder(WrittenDown)


def is_offered() -> bool:
    """Tell whether sellers can come back: in a hall with a laptop there is nothing to come back to."""
    return is_hosted() or bool(public_address())


def return_routes(door: Door, work_path: str) -> list[Route]:
    """Return the routes; `work_path` is that of a work."""
    trying = CapacityLimiter(AT_ONCE)

    async def come(request: Request) -> Response:
        check_origin(request)
        phone = phone_of(request.cookies)
        if not is_offered():
            raise Refused(Refusal.NO_SUCH_PAGE)
        if not phone:
            raise Refused(Refusal.BAD_REQUEST)
        door.rates.take("return", address(request))
        typed = read_json(await read_body(request, MOST_TYPED), _TYPED)
        returns = door.service().store.returns
        tokens = await to_thread.run_sync(returns.come, typed.name, typed.code, phone, limiter=trying)
        return answer({"works": tokens})

    return [
        Route(f"{work_path}/return", door.opens("change", _make), methods=["POST"]),
        Route("/etalase/return", refusing(come), methods=["POST"]),
    ]


def _make(call: Call) -> Response:
    """Give her a way back, told once."""
    if not is_offered() or not call.work.phone:
        raise Refused(Refusal.NO_SUCH_PAGE)
    if call.service.store.doors.is_visit(call.token):
        raise Refused(Refusal.ONLY_HERS)
    way = call.service.store.returns.make(call.work.phone)
    here = public_address() or f"{call.request.url.scheme}://{call.request.headers['host']}"
    code = f"{way.code[:4]}-{way.code[4:]}"
    return answer({"name": way.name, "code": code, "link": f"{here}/?{WAY_PARAMETER}={way.name}"}, 201)
