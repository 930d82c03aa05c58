"""The server's own routes, beside Streamlit's: photos in, pictures out, words kept. All under /etalase/."""

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import chain
from typing import Annotated, Literal

import msgspec
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from listing.backend.service import Service
from listing.draft.standing import options_of
from listing.errors import NoSuchPhoto
from listing.kit.packed import kit_files
from listing.pictures import bundle
from listing.pictures.file_names import product_name
from listing.pictures.look_json import look_of
from listing.pictures.previews import width_of
from listing.pictures.samples import samples, small_sample
from listing.pictures.zipped import zipped
from listing.server.clip_routes import clip_routes
from listing.server.endpoint import Call, Door, Nowhere, address, answer, attachment, guest_of, refusing
from listing.server.kit_routes import kit_routes
from listing.server.patch_routes import patch_routes
from listing.server.photo_routes import LOOK, photo_routes, told_of
from listing.server.price_routes import price_routes
from listing.server.print_routes import print_routes
from listing.server.return_routes import return_routes
from listing.server.security import check_origin, phone_of
from listing.server.shelf_routes import shelf_routes
from listing.server.slide_routes import slide_routes
from listing.server.stroke_routes import stroke_routes
from listing.server.turns import Turns
from listing.store.records import FactBoxes, Texts

DRAWING = 2  # pictures made at once: each takes a core, and 150 MB while it is made
MOST_WAITING = 40  # pictures of one phone that wait: a browser asks for six at once
WORK_PATH = "/etalase/work/{token}"


class PhotoOrder(msgspec.Struct):
    """Her photos, the main one first."""

    photos: Annotated[list[int], msgspec.Meta(max_length=100)]


class Step(msgspec.Struct):
    """Where she is."""

    step: Literal[1, 2, 3, 4]


FACTS: msgspec.json.Decoder[FactBoxes] = msgspec.json.Decoder(FactBoxes)
TEXTS = msgspec.json.Decoder(Texts)
STEP = msgspec.json.Decoder(Step)
ORDER = msgspec.json.Decoder(PhotoOrder)


def routes(service: Callable[[], Service]) -> list[Route]:
    """Return all routes over one service; the last take what is left of everything under /etalase."""
    door, drawing = Door(service), Turns(DRAWING, MOST_WAITING)
    return [
        Route("/etalase/work", refusing(_Begin(door)), methods=["POST"]),
        Route("/etalase/samples/{name}.jpg", refusing(_sample), methods=["GET"]),
        Route(WORK_PATH, door.opens("read", _show), methods=["GET"]),
        Route(WORK_PATH, door.opens("change", _delete), methods=["DELETE"]),
        *(Route(f"{WORK_PATH}/{part}", door.opens("change", _SAVERS[part]), methods=["PUT"]) for part in _SAVERS),
        *patch_routes(door, WORK_PATH),
        Route(f"{WORK_PATH}/all.zip", refusing(_All(door, drawing)), methods=["GET"]),
        Route(f"{WORK_PATH}/samples/{{name}}", door.opens("upload", _use_sample), methods=["POST"]),
        *photo_routes(door, drawing, WORK_PATH),
        *stroke_routes(door, WORK_PATH),
        *kit_routes(door, drawing, WORK_PATH),
        *price_routes(door, WORK_PATH),
        *slide_routes(door, drawing, WORK_PATH),
        *clip_routes(door, WORK_PATH),
        *print_routes(door, drawing),
        *shelf_routes(door, drawing),
        *return_routes(door, WORK_PATH),
        Route("/etalase", Nowhere()),
        Route("/etalase/{rest:path}", Nowhere()),
    ]


class _Begin:
    """POST /etalase/work: a new product."""

    def __init__(self, door: Door) -> None:
        self._door = door

    async def __call__(self, request: Request) -> Response:
        check_origin(request)
        self._door.rates.take("begin", address(request))
        phone = phone_of(request.cookies)
        token, code = await to_thread.run_sync(self._door.service().new_work, phone)
        return answer({"token": token, "code": code}, 201)


class _All:
    """GET .../all.zip: everything of a work, sent while it is made, a file a turn; who leaves costs nothing more."""

    def __init__(self, door: Door, drawing: Turns) -> None:
        self._door, self._drawing = door, drawing

    async def __call__(self, request: Request) -> Response:
        work = await to_thread.run_sync(self._door.work, request, "zip")
        service = self._door.service()
        files = chain(bundle.entries(work, service.pictures), kit_files(work, service.store.shops, service.pictures))
        pieces = zipped(files)
        headers = attachment(f"{product_name(work)}.zip")
        return StreamingResponse(
            self._sent(pieces, guest_of(request, work)), media_type="application/zip", headers=headers
        )

    async def _sent(self, pieces: Iterator[bytes], owner: str) -> AsyncIterator[bytes]:
        piece: bytes | None = b""
        while piece is not None:
            async with self._drawing.turn_of(owner):
                piece = await to_thread.run_sync(next, pieces, None)
            if piece:
                yield piece


def _show(call: Call) -> Response:
    photos = [told_of(call.service, photo) for photo in call.work.photos]
    work = {
        "name": str(call.work.facts.get("nama", "")),
        "code": call.work.code,
        "step": call.work.step,
        "look": call.work.look,
        "options": options_of(call.work.facts),
        "photos": photos,
    }
    held = call.service.photo_queue.held_by
    room, left = call.service.room(work=call.work), call.service.photos_left(call.work)
    return answer(work | {"room": room, "left": left, "wall": _asked(call), "held": held})


def _delete(call: Call) -> Response:
    return answer(call.service.store.delete(call.token))


def _save_look(call: Call) -> Response:
    look = call.said(LOOK)
    look_of(look)
    call.service.store.save_look(call.token, look)
    return answer({})


def _save_facts(call: Call) -> Response:
    call.service.store.save_facts(call.token, call.said(FACTS))
    return answer({})


def _save_texts(call: Call) -> Response:
    call.service.store.save_texts(call.token, call.said(TEXTS))
    return answer({})


def _save_order(call: Call) -> Response:
    photos = call.service.store.photos.put_in_order(call.work.key, call.said(ORDER).photos)
    return answer({"photos": [told_of(call.service, photo) for photo in photos]})


def _save_step(call: Call) -> Response:
    call.service.store.save_step(call.token, call.said(STEP).step)
    return answer({})


_SAVERS = {"look": _save_look, "facts": _save_facts, "texts": _save_texts, "step": _save_step, "order": _save_order}


def _asked(call: Call) -> bool:
    """Tell whether to ask for the wall: where there is one, and only herself."""
    return call.service.wall and not call.service.store.doors.is_visit(call.token)


async def _sample(request: Request) -> Response:
    width = request.query_params.get("w", "")
    try:
        content = await to_thread.run_sync(small_sample, request.path_params["name"], width_of(int(width[:6] or 240)))
    except (KeyError, ValueError):
        raise NoSuchPhoto from None
    return Response(content, media_type="image/jpeg", headers={"Cache-Control": "public, max-age=86400"})


def _use_sample(call: Call) -> Response:
    name = call.request.path_params["name"]
    if name not in samples():
        raise NoSuchPhoto
    photo = call.service.add_file(call.work, f"sample-{name}", samples()[name])
    return answer(told_of(call.service, photo))
