"""What a trainer asks about one person: who is here, help, another phone, a phone that is stopped."""

import re
from dataclasses import asdict

import msgspec
from starlette.responses import Response

from listing.errors import NoSuchWork, Refusal, Refused
from listing.hall.handover import OFFER_LASTS, PARAMETER
from listing.hall.people import Person, ProductState
from listing.hall.trainer_call import TrainerCall
from listing.server.endpoint import Told, answer, read_json, sayings
from listing.server.network import qr_svg

_CODE = re.compile(r"[A-Z]{4}")


class Stop(msgspec.Struct):
    """Whether to take nothing more from a phone."""

    stopped: bool


STOP = msgspec.json.Decoder(Stop)


def people(wish: TrainerCall) -> Response:
    """Answer who is here, those who need help first."""
    stopped = wish.hall.service.stopped
    return answer({"people": [_told(person, stopped) for person in wish.hall.people()]})


def _told(person: Person, stopped: frozenset[str]) -> Told:
    products = [_shown(product) for product in person.products]
    return asdict(person) | {"products": products, "stopped": person.phone in stopped}


def _shown(product: ProductState) -> Told:
    return asdict(product) | {"says": [sayings(error, {}) for error in dict.fromkeys(product.errors)]}


def visit(wish: TrainerCall) -> Response:
    """Let the trainer into a work whose owner asked for help."""
    return answer({"token": wish.hall.service.store.doors.visit(_key(wish))})


def hand_over(wish: TrainerCall) -> Response:
    """Offer the works of a person to another phone of hers."""
    works = wish.hall.service.store.keys_beside(_key(wish))
    shown = wish.hall.link(wish.port)
    if not shown:
        raise Refused(Refusal.NOT_READY)
    address = f"{shown}/?{PARAMETER}={wish.hall.handovers.offer(works)}"
    return answer(
        {"link": address, "qr": qr_svg(address), "works": len(works), "minutes": round(OFFER_LASTS / 60)}, 201
    )


def stop(wish: TrainerCall) -> Response:
    """Take nothing more from a phone, or let it go on."""
    stopped = read_json(wish.content, STOP).stopped
    wish.hall.service.stop_phone(wish.request.path_params["phone"], stopped)
    return answer({})


def _key(wish: TrainerCall) -> str:
    """Return the key of the work whose code is in the address. Raises NoSuchWork."""
    code = wish.request.path_params["code"].upper()
    if not _CODE.fullmatch(code):
        raise NoSuchWork
    return wish.hall.service.store.key_by_code(code)
