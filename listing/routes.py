"""The server's own routes, beside Streamlit's: photos in, pictures out, words kept. All under /etalase/."""

import re
from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from anyio import CapacityLimiter, to_thread
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from listing import bundle, strokes
from listing.calls import Call, Door, Nowhere, address, answer, picture, refusing, say
from listing.guard import Refused, check_origin
from listing.looks import look_of
from listing.markets import MARKETS
from listing.pictures import width_of
from listing.records import Json, Shot
from listing.samples import samples, small_sample
from listing.studio import Studio
from listing.uploads import announced_size, drain, receive

DRAWING = 2  # pictures made at once: each takes a core, and 150 MB while it is made
LOOK_SECONDS = 0.3  # an upload is answered after this, decoded or not: usually a study is in hand, and takes longer
_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
WORK, PHOTO = "/etalase/work/{token}", "/etalase/work/{token}/photos/{id:int}"


def routes(studio: Callable[[], Studio]) -> list[Route]:
    """Return all routes over one studio; the last take what is left of everything under /etalase."""
    door, drawing, packing = Door(studio), CapacityLimiter(DRAWING), CapacityLimiter(1)
    return [
        Route("/etalase/work", refusing(_Begin(door)), methods=["POST"]),
        Route("/etalase/samples/{name}.jpg", refusing(_sample), methods=["GET"]),
        Route(WORK, door.opens("read", _show), methods=["GET"]),
        Route(WORK, door.opens("change", _delete), methods=["DELETE"]),
        *(Route(f"{WORK}/{part}", door.opens("change", _SAVERS[part]), methods=["PUT"]) for part in _SAVERS),
        Route(f"{WORK}/all.zip", door.opens("change", _all, packing), methods=["GET"]),
        Route(f"{WORK}/samples/{{name}}", door.opens("upload", _use_sample), methods=["POST"]),
        Route(f"{WORK}/photos/{{client_id}}", refusing(_Receive(door)), methods=["PUT"]),
        Route(PHOTO, door.opens("change", _delete_photo), methods=["DELETE"]),
        Route(f"{PHOTO}/again", door.opens("change", _again), methods=["POST"]),
        Route(f"{PHOTO}/look", door.opens("change", _save_photo_look), methods=["PUT"]),
        Route(f"{PHOTO}/agreed", door.opens("change", _agree), methods=["PUT"]),
        Route(f"{PHOTO}/before.jpg", door.opens("read", _before, drawing), methods=["GET"]),
        Route(f"{PHOTO}/after.jpg", door.opens("read", _after, drawing), methods=["GET"]),
        Route(f"{PHOTO}/alpha.png", door.opens("read", _alpha, drawing), methods=["GET"]),
        Route(f"{PHOTO}/save/{{file}}", door.opens("read", _save, drawing), methods=["GET"]),
        Route(f"{PHOTO}/strokes", door.opens("change", _draw), methods=["POST"]),
        *(
            Route(
                f"{PHOTO}/{name}", door.opens("change", partial(_restroke, strokes.CHANGES[name])), methods=["POST"]
            )
            for name in strokes.CHANGES
        ),
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
        token, code = await to_thread.run_sync(self._door.studio().store.new_work)
        return answer({"token": token, "code": code}, 201)


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
        studio, client_id = self._door.studio(), request.path_params["client_id"]
        work = await to_thread.run_sync(self._door.work, request, "upload")
        if not _CLIENT_ID.fullmatch(client_id):
            raise Refused("BadRequest")
        size = announced_size(request, studio.limits.upload_bytes)
        shot = next((shot for shot in work.photos if shot.client_id == client_id), None)
        if shot is None:
            full = studio.room(size)
            if full:
                raise Refused(full)
            upload = await receive(request, studio.store.incoming, size)
            shot = await to_thread.run_sync(studio.add, work.key, client_id, upload.path, upload.sha256)
        else:
            await drain(request)
        await to_thread.run_sync(studio.desk.wait_for_look, shot, LOOK_SECONDS)
        return answer(_told(studio, studio.store.shots.one(work.key, shot.id)))


def _told(studio: Studio, shot: Shot) -> Json:
    place = studio.desk.place(shot)
    return {
        "id": shot.id,
        "client_id": shot.client_id,
        "status": shot.status,
        "position": place.position if place else None,
        "seconds": place.seconds if place else None,
        "error": shot.error,
        "say": say(shot.error, shot.details) if shot.error else None,
        "advice": shot.advice,
        "confidence": shot.confidence,
        "looked": shot.looked,
        "look": shot.look,
        "version": shot.version,
        "agreed": shot.agreed,
        "undo": bool(shot.strokes),
        "redo": bool(shot.undone),
    }


def _show(call: Call) -> Response:
    photos = [_told(call.studio, shot) for shot in call.work.photos]
    work = {"code": call.work.code, "step": call.work.step, "look": call.work.look, "photos": photos}
    return answer(work | {"room": call.studio.room(), "wall": _asked(call)})


def _delete(call: Call) -> Response:
    return answer(asdict(call.studio.store.delete(call.token)))


def _save_look(call: Call) -> Response:
    look_of(call.body)
    call.studio.store.save_look(call.token, call.body)
    return answer({})


def _save_facts(call: Call) -> Response:
    call.studio.store.save_facts(call.token, call.body)
    return answer({})


def _save_texts(call: Call) -> Response:
    call.studio.store.save_texts(call.token, call.body)
    return answer({})


def _save_step(call: Call) -> Response:
    step = call.body.get("step")
    if step not in (1, 2, 3, 4):
        raise Refused("BadRequest")
    call.studio.store.save_step(call.token, step)
    return answer({})


_SAVERS = {"look": _save_look, "facts": _save_facts, "texts": _save_texts, "step": _save_step}


def _save_photo_look(call: Call) -> Response:
    look_of(call.work.look | call.body)
    return answer(_told(call.studio, call.studio.store.shots.save_look(call.work.key, call.shot.id, call.body)))


def _asked(call: Call) -> bool:
    """Tell whether to ask for the wall: where there is one, and only herself."""
    return call.studio.wall and not call.studio.store.is_visit(call.token)


def _agree(call: Call) -> Response:
    agreed = call.body.get("agreed")
    if not isinstance(agreed, bool):
        raise Refused("BadRequest")
    if agreed and call.studio.store.is_visit(call.token):
        raise Refused("OnlyHers")
    return answer(_told(call.studio, call.studio.store.shots.agree(call.work.key, call.shot.id, agreed)))


def _delete_photo(call: Call) -> Response:
    return answer(asdict(call.studio.store.delete_photo(call.token, call.shot.id)))


def _again(call: Call) -> Response:
    return answer(_told(call.studio, call.studio.again(call.shot)))


def _draw(call: Call) -> Response:
    return _restroke(strokes.drawn(call.body, call.studio.limits.strokes_a_shot), call)


def _restroke(change: strokes.Change, call: Call) -> Response:
    shot = call.studio.store.shots.stroked(call.work.key, _ready(call).id, change)
    return answer({"version": shot.version, "undo": bool(shot.strokes), "redo": bool(shot.undone)})


def _ready(call: Call) -> Shot:
    """Return the photo of the call once its product was found.

    Raises:
        Refused: "NotReady".
    """
    if call.shot.status != "done":
        raise Refused("NotReady")
    return call.shot


def _shown(call: Call) -> Shot:
    """Return the photo of the call once its study has ended; one without a product can still be brightened.

    Raises:
        Refused: "NotReady".
    """
    if not call.shot.looked or call.shot.status not in ("done", "failed"):
        raise Refused("NotReady")
    return call.shot


def _before(call: Call) -> Response:
    width = width_of(call.number("w", 720))
    if call.request.query_params.get("framed") == "1":
        shot = _shown(call)
        return picture(call, call.studio.pictures.framed(shot, _look(call, shot), width), "image/jpeg")
    if not call.shot.looked:
        raise Refused("NotReady")
    return picture(call, call.studio.pictures.before(call.shot, width), "image/jpeg")


def _after(call: Call) -> Response:
    shot, width = _shown(call), width_of(call.number("w", 720))
    return picture(call, call.studio.pictures.after(shot, _look(call, shot), width), "image/jpeg")


def _alpha(call: Call) -> Response:
    return picture(call, call.studio.pictures.alpha(_ready(call), width_of(call.number("w", 720))), "image/png")


def _look(call: Call, shot: Shot) -> Json:
    return call.work.look | shot.look


def _save(call: Call) -> Response:
    market = next((row for row in MARKETS if row.file == call.request.path_params["file"]), None)
    if market is None:
        raise Refused("NoSuchShot")
    shot = _shown(call)
    content = call.studio.pictures.market(shot, _look(call, shot), market)
    call.studio.daybook.note("saved", market.file, size=len(content))
    name = f"{bundle.product_name(call.work.facts)}-{market.file}"
    return Response(
        content,
        media_type="image/png" if market.spec.format == "PNG" else "image/jpeg",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"},
    )


def _all(call: Call) -> Response:
    archive = bundle.packed(call.work, call.studio.pictures, call.studio.store.incoming)
    return FileResponse(
        archive,
        media_type="application/zip",
        filename=f"{bundle.product_name(call.work.facts)}.zip",
        headers={"Cache-Control": "private, no-store"},
        background=BackgroundTask(archive.unlink, missing_ok=True),
    )


async def _sample(request: Request) -> Response:
    width = request.query_params.get("w", "")
    try:
        content = await to_thread.run_sync(small_sample, request.path_params["name"], width_of(int(width or 240)))
    except (KeyError, ValueError):
        raise Refused("NoSuchShot") from None
    return Response(content, media_type="image/jpeg", headers={"Cache-Control": "public, max-age=86400"})


def _use_sample(call: Call) -> Response:
    name = call.request.path_params["name"]
    if name not in samples():
        raise Refused("NoSuchShot")
    shot = call.studio.add_file(call.work.key, f"sample-{name}", samples()[name])
    return answer(_told(call.studio, shot))
