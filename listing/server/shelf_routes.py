"""The routes of her shelf: the name of a product, and upload files made of several.

Her own template comes with the call and goes with the answer: it is never written to the disk.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import msgspec
from anyio import to_thread
from msgspec import Meta
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from listing.errors import Refusal, Refused
from listing.phrases.app.sheets import SHEETS
from listing.phrases.language import Language, said
from listing.server.endpoint import Call, Door, Endpoint, address, answer, guest_of, read_body, read_json, refusing
from listing.server.patch_routes import patched_part
from listing.server.security import check_origin
from listing.server.turns import Turns
from listing.sheets.archive import packed_upload
from listing.sheets.media import addresses_of
from listing.sheets.package import MOST_FILE_BYTES, package_of
from listing.sheets.problems import LeftOut
from listing.sheets.refusal import SheetRefused, Why
from listing.sheets.upload import Target, UploadFile, Wanted, make_upload, unfilled_rows
from listing.sheets.works import Shelf, UploadPicture, shelf_of
from listing.store.records import Work

MOST_WORKS = 60
"""Products of one upload: their pictures take a minute to make, and 100 MB."""
MOST_BODY = MOST_FILE_BYTES * 4 // 3 * 2 + 20_000  # two files as base64, and the rest of the call
PACKING = 2  # uploads read and made at once
WAIT_TO_PACK = 20  # of one address, behind which a whole hall may sit


class NameCall(msgspec.Struct):
    """What a product is called from now on."""

    name: Annotated[str, Meta(min_length=1, max_length=150)]


class ShelfCall(msgspec.Struct):
    """What is to be made of her shelf.

    Attributes:
        works: Tokens of the works.
        target: Where the file goes.
        template: Her own template, for a target that needs one.
        media: The list of addresses that a Media Center exported.
        grams: Grams of the template's unit of weight, where it does not say so itself.
        language: Of the sentences.
    """

    works: Annotated[list[str], Meta(min_length=1, max_length=MOST_WORKS)]
    target: Target
    template: bytes | None = None
    media: bytes | None = None
    grams: Annotated[int, Meta(ge=1, le=1000)] | None = None
    language: Language = "id"


_NAME = msgspec.json.Decoder(NameCall)
_SHELF = msgspec.json.Decoder(ShelfCall)


def shelf_routes(door: Door, drawing: Turns) -> list[Route]:
    """Return the routes of the shelf; they go before those that take what is left.

    Args:
        door: Lets calls in.
        drawing: Where each picture of an upload takes its turn, among all that are drawn.
    """
    packing = Turns(PACKING, WAIT_TO_PACK)

    def opened(make: Callable[[Desk], Response]) -> Endpoint:
        async def enter(request: Request) -> Response:
            check_origin(request)
            async with packing.turn_of(address(request)):  # before a body is read: each may take 50 MB of memory
                call = read_json(await read_body(request, MOST_BODY), _SHELF)
                works = await to_thread.run_sync(door.opened_all, call.works, address(request))
                desk = Desk(door, drawing, call, works, guest_of(request, works[0]))
                return await to_thread.run_sync(make, desk)

        return refusing(enter)

    return [
        Route("/etalase/work/{token}/name", door.opens("change", _rename), methods=["PUT"]),
        Route("/etalase/shelf/check", opened(_check), methods=["POST"]),
        Route("/etalase/shelf/file", opened(_file), methods=["POST"]),
    ]


@dataclass(frozen=True, slots=True)
class Desk:
    """What an upload is made with: the call, the works that it named, where pictures are drawn, and for whom."""

    door: Door
    drawing: Turns
    call: ShelfCall
    works: tuple[Work, ...]
    guest: str


def _rename(call: Call) -> Response:
    name = call.said(_NAME).name.strip()
    if not name:
        raise Refused(Refusal.BAD_REQUEST)
    patched_part(call, "facts", {"nama": name})
    return answer({"name": name})


def _check(desk: Desk) -> Response:
    """Say what the file would hold and what is missing, without a picture being made."""
    try:
        upload, shelf = _made(desk.call, desk.works)
    except SheetRefused as refused:
        return answer({"refused": refused.why, "say": refused.says})
    return answer(
        {
            "rows": len(upload.lines),
            "products": upload.products,
            "pictures": len({name for line in upload.lines for name in line.product.pictures}),
            "required": upload.required,
            "unfilled": _unfilled(upload, desk.call.language),
            "left_out": [_left_out(one, desk.call.language) for one in (*shelf.left_out, *upload.left_out)],
        }
    )


def _file(desk: Desk) -> Response:
    """Make the ZIP."""
    try:
        upload, shelf = _made(desk.call, desk.works)
    except SheetRefused as refused:
        return answer({"refused": refused.why, "say": refused.says}, 422)
    if not upload.files:
        raise Refused(Refusal.BAD_REQUEST)
    output, pictures = desk.call.target.output, desk.door.service().pictures

    def make(picture: UploadPicture) -> bytes:
        with desk.drawing.turn(desk.guest):
            return pictures.market(picture.photo, picture.work.look | picture.photo.look, output)

    path = packed_upload(upload, shelf.pictures, make, desk.door.service().store.incoming, desk.call.language)
    return FileResponse(
        path,
        media_type="application/zip",
        filename=f"etalase-{desk.call.target.value}.zip",
        headers={"Cache-Control": "private, no-store"},
        background=BackgroundTask(path.unlink, missing_ok=True),
    )


def _made(call: ShelfCall, works: tuple[Work, ...]) -> tuple[UploadFile, Shelf]:
    if call.target.fills_a_template and call.template is None:
        raise SheetRefused(Why.TEMPLATE_MISSING)
    shelf = shelf_of(works, call.target)
    names = [picture.name for picture in shelf.pictures]
    wanted = Wanted(
        call.grams, addresses_of(call.media, names) if call.media else {}, f"{call.target.value}-terisi.xlsx"
    )
    package = package_of(call.template) if call.template is not None else None
    return make_upload(call.target, shelf.products, package, wanted), shelf


def _unfilled(upload: UploadFile, language: Language) -> list[str]:
    sentence = said(SHEETS["unfilled"], language)
    return [sentence.format(rows=rows, columns=columns) for columns, rows in unfilled_rows(upload).items()]


def _left_out(one: LeftOut, language: Language) -> dict[str, object]:
    return {"name": one.name, "reasons": [said(reason, language) for reason in one.reasons]}
