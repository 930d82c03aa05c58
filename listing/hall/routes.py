"""The trainer's routes, all under /etalase/hall/: without the PIN nothing is answered, not even what is there."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Literal, get_args

import msgspec
from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from listing.backend import usage_log
from listing.errors import Refusal, Refused
from listing.hall import archive, demo, person, preflight, qr_sheet, wall
from listing.hall.hall import Hall, SettingsWish
from listing.hall.pin import COOKIE, MustWait, WrongPin
from listing.hall.trainer_call import TrainerCall
from listing.hall.wipe import wipe
from listing.server.endpoint import (
    PRIVATE,
    Endpoint,
    Nowhere,
    address,
    answer,
    attachment,
    read_body,
    read_json,
    refusing,
    sayings,
)
from listing.server.network import addresses, is_own, link, public_address, qr_svg
from listing.server.security import check_origin
from listing.store.records import DEMO_PHONE

ROOT = "/etalase/hall"
CLOSE_PATH = f"{ROOT}/close"
MOST_JSON = 4000

WipeWord = Literal["HAPUS"]
(WIPE_WORD,) = get_args(WipeWord)


class PinTry(msgspec.Struct):
    """What somebody takes for the PIN."""

    pin: str


class Sure(msgspec.Struct):
    """What a call that deletes everything has to say, so that no slip of a hand is one."""

    sure: WipeWord


PIN_TRY, SURE = msgspec.json.Decoder(PinTry), msgspec.json.Decoder(Sure)
SETTINGS = msgspec.json.Decoder(SettingsWish)


def routes(hall: Callable[[], Hall]) -> list[Route]:
    """Return all routes over one hall; they go before those of the participants, which take all that is left."""
    checking, drawing = CapacityLimiter(1), CapacityLimiter(1)

    def let_in(request: Request) -> None:
        gate, key = hall().gate, request.cookies.get(COOKIE, "")
        if not gate.admits(key):
            raise Refused(Refusal.NO_PIN)
        if request.method != "GET" and request.url.path != CLOSE_PATH and not gate.admits(key, changes=True):
            raise Refused(Refusal.ONLY_TRAINER)

    def behind(handler: Callable[[TrainerCall], Response], threads: CapacityLimiter | None = None) -> Endpoint:
        async def enter(request: Request) -> Response:
            let_in(request)
            if request.method != "GET":
                check_origin(request)
            content = b"" if request.method == "GET" else await read_body(request, MOST_JSON)
            return await to_thread.run_sync(handler, TrainerCall(hall(), request, content), limiter=threads)

        return refusing(enter)

    return [
        Route(f"{ROOT}/open", refusing(_Open(hall)), methods=["POST"]),
        Route(CLOSE_PATH, behind(_close), methods=["POST"]),
        Route(f"{ROOT}/counts", behind(_counts), methods=["GET"]),
        Route(f"{ROOT}/people", behind(person.people), methods=["GET"]),
        Route(f"{ROOT}/address", behind(_address), methods=["GET"]),
        Route(f"{ROOT}/settings", behind(_settings), methods=["PUT"]),
        Route(f"{ROOT}/check/{{name}}", behind(_check, checking), methods=["GET"]),
        Route(f"{ROOT}/phone/{{phone}}", behind(person.stop), methods=["PUT"]),
        Route(f"{ROOT}/visit/{{code}}", behind(person.visit), methods=["POST"]),
        Route(f"{ROOT}/handover/{{code}}", behind(person.hand_over), methods=["POST"]),
        Route(f"{ROOT}/sheet", behind(_sheet), methods=["GET"]),
        Route(f"{ROOT}/all.zip", behind(_all), methods=["GET"]),
        Route(f"{ROOT}/figures", behind(_figures), methods=["GET"]),
        Route(f"{ROOT}/figures.csv", behind(_csv), methods=["GET"]),
        Route(f"{ROOT}/wipe", behind(_wipe), methods=["POST"]),
        Route(f"{ROOT}/demo", behind(_demo), methods=["POST"]),
        Route(f"{ROOT}/demo/words", behind(_words), methods=["GET"]),
        Route(f"{ROOT}/demo/{{token}}/{{stage}}.jpg", behind(_stage, drawing), methods=["GET"]),
        Route(f"{ROOT}/wall", behind(_wall), methods=["GET"]),
        Route(f"{ROOT}/wall/{{id:int}}/down", behind(_down), methods=["POST"]),
        Route(f"{ROOT}/wall/{{id:int}}/{{side}}.jpg", behind(_side, drawing), methods=["GET"]),
        Route(ROOT, Nowhere(let_in)),
        Route(f"{ROOT}/{{rest:path}}", Nowhere(let_in)),
    ]


class _Open:
    """POST .../open: the PIN."""

    def __init__(self, hall: Callable[[], Hall]) -> None:
        self._hall = hall

    async def __call__(self, request: Request) -> Response:
        check_origin(request)
        content = await read_body(request, MOST_JSON)
        try:
            pin = read_json(content, PIN_TRY).pin
        except Refused:
            pin = ""  # what is no PIN is a wrong one, and counts
        try:
            key = self._hall().gate.enter(
                pin, address(request), request.cookies.get(COOKIE, ""), is_own(address(request))
            )
        except WrongPin as wrong:
            return answer({"error": "WrongPin", "left": wrong.left}, 401)
        except MustWait as wait:
            return answer({"error": "MustWait", "seconds": round(wait.seconds + 0.5)}, 429)
        reply = answer({})
        reply.set_cookie(
            COOKIE, key, path="/", httponly=True, samesite="strict", secure=request.url.scheme == "https"
        )
        return reply


def _close(wish: TrainerCall) -> Response:
    wish.hall.gate.leave(wish.request.cookies.get(COOKIE, ""))
    reply = answer({})
    reply.delete_cookie(COOKIE, path="/")
    return reply


def _counts(wish: TrainerCall) -> Response:
    return answer(wish.hall.counts())


def _address(wish: TrainerCall) -> Response:
    shown, opened = wish.hall.link(wish.port), wish.hall.is_reached(wish.port)
    here = () if public_address() else addresses()
    others = [asdict(one) | {"link": link(one.host, wish.port)} for one in here]
    code, join = qr_svg(shown) if opened else "", wish.hall.settings.network.code
    return answer({"link": shown, "open": opened, "qr": code, "join": join, "all": others})


def _settings(wish: TrainerCall) -> Response:
    return answer(wish.hall.change(read_json(wish.content, SETTINGS)))


def _check(wish: TrainerCall) -> Response:
    check = preflight.CHECKS.get(wish.request.path_params["name"])
    if check is None:
        raise Refused(Refusal.BAD_REQUEST)
    return answer(asdict(check(wish.hall, wish.port)))


def _sheet(wish: TrainerCall) -> Response:
    shown = wish.hall.link(wish.port)
    if not shown:
        raise Refused(Refusal.NOT_READY)
    page = qr_sheet.qr_sheet_page(shown, wish.hall.settings.network, wish.language)
    return Response(page, media_type="text/html", headers=PRIVATE)


def _all(wish: TrainerCall) -> Response:
    content = archive.packed_works(wish.hall.service.store, wish.hall.service.pictures)
    return StreamingResponse(content, media_type="application/zip", headers=attachment("etalase.zip"))


def _figures(wish: TrainerCall) -> Response:
    days = wish.hall.service.usage_log.days()
    kinds = {kind for day in days for kind in day.failures}
    return answer({"days": [asdict(day) for day in days], "says": {kind: sayings(kind, {}) for kind in kinds}})


def _csv(wish: TrainerCall) -> Response:
    table = wish.hall.service.usage_log.table()
    return Response(table, media_type="text/csv", headers=attachment(usage_log.FILE))


def _demo(wish: TrainerCall) -> Response:
    token, _ = wish.hall.service.store.new_work(DEMO_PHONE)
    return answer({"token": token}, 201)


def _stage(wish: TrainerCall) -> Response:
    work = wish.hall.service.store.work(wish.request.path_params["token"])
    photo = work.photos[-1] if work and work.photos else None
    if photo is None or not photo.is_studied:
        raise Refused(Refusal.NOT_READY)
    try:
        content = demo.stage(wish.hall.service.pictures, photo, wish.request.path_params["stage"], wish.knob)
    except KeyError:
        raise Refused(Refusal.BAD_REQUEST) from None
    return Response(content, media_type="image/jpeg", headers=PRIVATE)


def _words(wish: TrainerCall) -> Response:
    try:
        return answer(demo.words(wish.query.get("sample", ""), wish.knob, wish.language))
    except KeyError:
        raise Refused(Refusal.BAD_REQUEST) from None


def _wall(wish: TrainerCall) -> Response:
    return answer({"pairs": wall.pairs(wish.hall.service)})


def _side(wish: TrainerCall) -> Response:
    asked = wish.request.path_params
    content = wall.wall_picture(wish.hall.service, asked["id"], asked["side"])
    return Response(content, media_type="image/jpeg", headers=PRIVATE)


def _down(wish: TrainerCall) -> Response:
    wall.take_down(wish.hall.service, wish.request.path_params["id"])
    return answer({})


def _wipe(wish: TrainerCall) -> Response:
    read_json(wish.content, SURE)
    proof = wipe(wish.hall.service.store, wish.hall.service.home)
    for phone in wish.hall.service.stopped:  # whom nobody could let go on any more
        wish.hall.service.stop_phone(phone, False)
    wish.hall.service.usage_log.note("wiped", size=proof.bytes)
    return answer(asdict(proof))
