"""The routes of one photo: received, shown, looked at, corrected, saved."""

import re
from dataclasses import asdict

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from listing.backend.service import Service
from listing.errors import Refused
from listing.pictures.file_names import picture_name
from listing.pictures.look_json import look_of
from listing.pictures.previews import width_of
from listing.places.outputs import OUTPUTS
from listing.server.endpoint import Call, Door, answer, picture_answer, sayings
from listing.server.uploads import announced_size, drain, receive
from listing.store import strokes
from listing.store.records import Json, StoredPhoto

DECODE_SECONDS = 0.3  # an upload is answered after this, decoded or not: usually a study is in hand, and takes longer
_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


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
            raise Refused("BadRequest")
        size = announced_size(request, service.limits.upload_bytes)
        shot = next((shot for shot in work.photos if shot.client_id == client_id), None)
        if shot is None:
            full = service.room(size)
            if full:
                raise Refused(full)
            upload = await receive(request, service.store.incoming, size)
            shot = await to_thread.run_sync(service.add, work.key, client_id, upload.path, upload.sha256)
        else:
            await drain(request)
        await to_thread.run_sync(service.photo_queue.wait_for_decode, shot, DECODE_SECONDS)
        return answer(_told(service, service.store.photos.one(work.key, shot.id)))


def _told(service: Service, shot: StoredPhoto) -> Json:
    place = service.photo_queue.place(shot)
    return {
        "id": shot.id,
        "client_id": shot.client_id,
        "status": shot.status,
        "position": place.position if place else None,
        "seconds": place.seconds if place else None,
        "error": shot.error,
        "say": sayings(shot.error, shot.details) if shot.error else None,
        "advice": shot.advice,
        "confidence": shot.confidence,
        "decoded": shot.decoded,
        "look": shot.look,
        "version": shot.version,
        "agreed": shot.agreed,
        "undo": bool(shot.strokes),
        "redo": bool(shot.undone),
    }


def _save_photo_look(call: Call) -> Response:
    look_of(call.work.look | call.body)
    return answer(_told(call.service, call.service.store.photos.save_look(call.work.key, call.shot.id, call.body)))


def _agree(call: Call) -> Response:
    agreed = call.body.get("agreed")
    if not isinstance(agreed, bool):
        raise Refused("BadRequest")
    if agreed and call.service.store.is_visit(call.token):
        raise Refused("OnlyHers")
    return answer(_told(call.service, call.service.store.photos.agree(call.work.key, call.shot.id, agreed)))


def _delete_photo(call: Call) -> Response:
    return answer(asdict(call.service.store.delete_photo(call.token, call.shot.id)))


def _again(call: Call) -> Response:
    return answer(_told(call.service, call.service.again(call.shot)))


def _draw(call: Call) -> Response:
    return _restroke(strokes.drawn(call.body, call.service.limits.strokes_a_photo), call)


def _restroke(change: strokes.Change, call: Call) -> Response:
    shot = call.service.store.photos.stroked(call.work.key, _ready(call).id, change)
    return answer({"version": shot.version, "undo": bool(shot.strokes), "redo": bool(shot.undone)})


def _ready(call: Call) -> StoredPhoto:
    """Return the photo of the call once its product was found.

    Raises:
        Refused: "NotReady".
    """
    if call.shot.status != "done":
        raise Refused("NotReady")
    return call.shot


def _shown(call: Call) -> StoredPhoto:
    """Return the photo of the call once its study has ended; one without a product can still be brightened.

    Raises:
        Refused: "NotReady".
    """
    if not call.shot.decoded or call.shot.status not in ("done", "failed"):
        raise Refused("NotReady")
    return call.shot


def _before(call: Call) -> Response:
    width = width_of(call.number("w", 720))
    if call.request.query_params.get("framed") == "1":
        shot = _shown(call)
        return picture_answer(call, call.service.pictures.framed(shot, _look(call, shot), width), "image/jpeg")
    if not call.shot.decoded:
        raise Refused("NotReady")
    return picture_answer(call, call.service.pictures.before(call.shot, width), "image/jpeg")


def _after(call: Call) -> Response:
    shot, width = _shown(call), width_of(call.number("w", 720))
    return picture_answer(call, call.service.pictures.after(shot, _look(call, shot), width), "image/jpeg")


def _alpha(call: Call) -> Response:
    return picture_answer(
        call, call.service.pictures.alpha(_ready(call), width_of(call.number("w", 720))), "image/png"
    )


def _look(call: Call, shot: StoredPhoto) -> Json:
    return call.work.look | shot.look


def _save(call: Call) -> Response:
    market = next((row for row in OUTPUTS if row.file == call.request.path_params["file"]), None)
    if market is None:
        raise Refused("NoSuchPhoto")
    shot = _shown(call)
    content = call.service.pictures.market(shot, _look(call, shot), market)
    call.service.usage_log.note("saved", market.file, size=len(content))
    name = picture_name(call.work, shot, market)
    return Response(
        content,
        media_type="image/png" if market.spec.format == "PNG" else "image/jpeg",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"},
    )
