"""The routes of one photo: received, shown, looked at, saved."""

import re
from typing import Annotated, TypedDict

import msgspec
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from listing.backend.service import Service
from listing.draft.standing import options_of
from listing.errors import NoSuchPhoto, Refusal, Refused
from listing.phrases.app.errors import TROUBLES
from listing.pictures.file_names import picture_name
from listing.pictures.look_json import look_of
from listing.pictures.previews import width_of
from listing.places.outputs import OUTPUTS
from listing.server.endpoint import Call, Door, address, answer, attachment, picture_answer, refusing, sayings
from listing.server.turns import Turns
from listing.server.uploads import announced_size, drain, receive
from listing.store.records import LookPart, StoredPhoto
from photo.types import Fault

DECODE_SECONDS = 0.3  # an upload is answered after this, decoded or not: usually a study is in hand, and takes longer
LOOK: msgspec.json.Decoder[LookPart] = msgspec.json.Decoder(LookPart)
_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Agreement(msgspec.Struct):
    """Whether the front screen may show a photo."""

    agreed: bool


AGREED = msgspec.json.Decoder(Agreement)


class OptionShown(msgspec.Struct):
    """Which option of the product a photo shows; "" where it shows them all."""

    option: Annotated[str, msgspec.Meta(max_length=150)]


OPTION = msgspec.json.Decoder(OptionShown)


class PhotoAnswer(TypedDict):
    """What a phone is told of a photo; see `StoredPhoto`.

    Attributes:
        position, seconds: Where it is in the line, and in about how many seconds it is done; None when it is not.
        say: The error's sentences by language.
        faults: What may still be wrong with the cut-out, and where.
        option: Which option of the product it shows; "" all.
        undo, redo: Whether there is a correction of the cut-out to take back, to bring back.
        spots: The same of what was taken off the photo.
    """

    id: int
    client_id: str
    status: str
    position: int | None
    seconds: int | None
    error: str | None
    say: dict[str, str] | None
    advice: tuple[str, ...]
    confidence: float | None
    ask_colour: bool
    faults: tuple[Fault, ...]
    option: str
    decoded: bool
    look: LookPart
    version: int
    agreed: bool
    undo: bool
    redo: bool
    spots: "Steps"


class Steps(TypedDict):
    """Whether there is a stroke of one kind to take back, to bring back."""

    undo: bool
    redo: bool


def photo_routes(door: Door, drawing: Turns, work_path: str) -> list[Route]:
    """Return the routes of a work's photos.

    Args:
        door: Lets calls in.
        drawing: Where what is drawn takes its turn.
        work_path: Of the work.
    """
    path = f"{work_path}/photos/{{id:int}}"
    return [
        Route(f"{work_path}/photos/{{client_id}}", refusing(_Receive(door)), methods=["PUT"]),
        Route(path, door.opens("change", _delete_photo), methods=["DELETE"]),
        Route(f"{path}/again", door.opens("change", _again), methods=["POST"]),
        Route(f"{path}/look", door.opens("change", _save_photo_look), methods=["PUT"]),
        Route(f"{path}/option", door.opens("change", _show_option), methods=["PUT"]),
        Route(f"{path}/agreed", door.opens("change", _agree), methods=["PUT"]),
        Route(f"{path}/before.jpg", door.opens("read", _before, drawing), methods=["GET"]),
        Route(f"{path}/after.jpg", door.opens("read", _after, drawing), methods=["GET"]),
        Route(f"{path}/alpha.png", door.opens("read", _alpha, drawing), methods=["GET"]),
        Route(f"{path}/ground", door.opens("read", _ground, drawing), methods=["GET"]),
        Route(f"{path}/save/{{file}}", door.opens("read", _save, drawing), methods=["GET"]),
    ]


class _Receive:
    """PUT .../photos/{client_id}: one photo, as often as the phone needs to be sure."""

    def __init__(self, door: Door) -> None:
        self._door = door

    async def __call__(self, request: Request) -> Response:
        try:
            return await self._receive(request)
        except Refused:
            await drain(request)  # a browser that is still sending would not read the refusal
            raise

    async def _receive(self, request: Request) -> Response:
        service, client_id = self._door.service(), request.path_params["client_id"]
        work = await to_thread.run_sync(self._door.work, request, "upload")
        if not _CLIENT_ID.fullmatch(client_id):
            raise Refused(Refusal.BAD_REQUEST)
        size = announced_size(request, service.limits.upload_bytes)
        photo = next((photo for photo in work.photos if photo.client_id == client_id), None)
        if photo is None:
            service.came_from(work.key, address(request))
            await to_thread.run_sync(service.reserve, size, work)
            try:
                upload = await receive(request, service.store.incoming, size)
                photo = await to_thread.run_sync(service.add, work.key, client_id, upload.path, upload.sha256)
            finally:
                service.release(size)
        else:
            await drain(request)
        await to_thread.run_sync(service.photo_queue.wait_for_decode, photo, DECODE_SECONDS)
        return answer(told_of(service, service.store.photos.one(work.key, photo.id)))


def told_of(service: Service, photo: StoredPhoto) -> PhotoAnswer:
    """Return what a phone is told of a photo."""
    place = service.photo_queue.place(photo)
    error = photo.error if photo.status == "failed" else None
    return {
        "id": photo.id,
        "client_id": photo.client_id,
        "status": photo.status,
        "position": place.position if place else None,
        "seconds": place.seconds if place and not service.photo_queue.held_by else None,
        "error": error,
        "say": sayings(error, photo.details) if error else None,
        "advice": photo.advice,
        "confidence": photo.confidence,
        "ask_colour": photo.ask_colour,
        "faults": photo.unmended,
        "option": photo.option,
        "decoded": photo.decoded,
        "look": photo.look,
        "version": photo.version,
        "agreed": photo.agreed,
        **steps_of(photo, spots=False),
        "spots": steps_of(photo, spots=True),
    }


def steps_of(photo: StoredPhoto, *, spots: bool) -> Steps:
    """Return which steps there are among its spots, or among what corrects its cut-out."""
    return {
        "undo": any(stroke.is_spot == spots for stroke in photo.strokes),
        "redo": any(stroke.is_spot == spots for stroke in photo.undone),
    }


def _save_photo_look(call: Call) -> Response:
    look = call.said(LOOK)
    look_of(call.work.look | look)
    return answer(told_of(call.service, call.service.store.photos.save_look(call.work.key, call.photo.id, look)))


def _show_option(call: Call) -> Response:
    option = call.said(OPTION).option
    if option and option not in options_of(call.work.facts):
        raise Refused(Refusal.BAD_REQUEST)
    photo = call.service.store.photos.show_option(call.work.key, call.photo.id, option)
    return answer(told_of(call.service, photo))


def _agree(call: Call) -> Response:
    agreed = call.said(AGREED).agreed
    if agreed and call.service.store.doors.is_visit(call.token):
        raise Refused(Refusal.ONLY_HERS)
    return answer(told_of(call.service, call.service.store.photos.agree(call.work.key, call.photo.id, agreed)))


def _delete_photo(call: Call) -> Response:
    return answer(call.service.store.delete_photo(call.token, call.photo.id))


def _again(call: Call) -> Response:
    return answer(told_of(call.service, call.service.again(call.photo)))


def ready_photo(call: Call) -> StoredPhoto:
    """Return the photo of the call once its product was found, or is hers to draw.

    Raises:
        Refused: "NotReady".
    """
    if call.photo.status != "done" and not (call.photo.status == "failed" and call.photo.is_unseen):
        raise Refused(Refusal.NOT_READY)
    return call.photo


def studied_photo(call: Call) -> StoredPhoto:
    """Return the photo of the call once its study has ended; one without a product can still be brightened.

    Raises:
        Refused: "NotReady".
    """
    if not call.photo.is_studied:
        raise Refused(Refusal.NOT_READY)
    return call.photo


def _before(call: Call) -> Response:
    width = width_of(call.number("w", 720))
    if call.request.query_params.get("framed") == "1":
        photo = studied_photo(call)
        return picture_answer(call, call.service.pictures.framed(photo, _look(call, photo), width), "image/jpeg")
    if not call.photo.decoded:
        raise Refused(Refusal.NOT_READY)
    pictures = call.service.pictures
    if call.request.query_params.get("mended") == "1":
        return picture_answer(call, pictures.mended(studied_photo(call), width), "image/jpeg")
    return picture_answer(call, pictures.before(call.photo, width), "image/jpeg")


def _after(call: Call) -> Response:
    photo, width = studied_photo(call), width_of(call.number("w", 720))
    return picture_answer(call, call.service.pictures.after(photo, _look(call, photo), width), "image/jpeg")


def _alpha(call: Call) -> Response:
    return picture_answer(
        call, call.service.pictures.alpha(ready_photo(call), width_of(call.number("w", 720))), "image/png"
    )


def _ground(call: Call) -> Response:
    trouble = call.service.pictures.ground_trouble(studied_photo(call))
    return answer({"says": dict(zip(("id", "en"), TROUBLES[trouble], strict=True)) if trouble else None})


def _look(call: Call, photo: StoredPhoto) -> LookPart:
    return call.work.look | photo.look


def _save(call: Call) -> Response:
    market = next((row for row in OUTPUTS if row.file == call.request.path_params["file"]), None)
    if market is None:
        raise NoSuchPhoto
    photo = studied_photo(call)
    content = call.service.pictures.market(photo, _look(call, photo), market)
    call.service.usage_log.note("saved", market.file, size=len(content))
    name = picture_name(call.work, photo, market)
    kind = "image/png" if market.spec.format == "PNG" else "image/jpeg"
    return Response(content, media_type=kind, headers=attachment(name))
