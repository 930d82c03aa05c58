"""Is everything ready for the day? One question each, answered by trying, not by hoping."""

import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

import psutil

from listing.hall.hall import Hall
from listing.pictures.samples import samples
from listing.server.connections import raise_limit, room_for
from listing.server.network import listens
from photo.errors import ModelError
from photo.models import table
from photo.worker.protocol import ToStudy, ToWarm
from photo.worker.supervisor import Supervisor, WorkerDied

State = Literal["good", "ask", "bad"]
PHOTO_BYTES = 8_000_000  # an upload of 4 MB, its alpha, its small copy, and room for the ZIP
PHOTOS_A_DAY, PHONES_A_DAY = 300, 100
LEAST_MEMORY = 1_000_000_000  # bytes free, for the pictures of a hundred phones
SLOW = 6.0  # seconds a photo; 300 photos then take half an hour
SAMPLE = "keripik_singkong"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a check.

    Attributes:
        state: "good", "bad", or "ask" where only the trainer can tell.
        values: What its sentence says, see `listing/phrases/trainer.py`.
        why: Which sentence, where a state has several.
    """

    state: State
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    why: str = ""


def weights(hall: Hall, _port: int) -> Answer:
    """Read the weights in use to their last byte and compare them with their table."""
    try:
        model = table.find(hall.service.model())
        table.verified(model)
    except ModelError:
        return Answer("bad")
    return Answer("good", {"model": model.name})


def sample(hall: Hall, _port: int) -> Answer:
    """Take one sample through the network, in a worker of its own, and tell how many a minute that makes."""
    worker = Supervisor()
    try:
        name = hall.service.model()
        worker.ask(ToWarm(name))
        begun = time.monotonic()
        reply = worker.ask(ToStudy(str(samples()[SAMPLE]), name))
        took = time.monotonic() - begun
    except (WorkerDied, ModelError, KeyError):
        return Answer("bad", why="none")
    finally:
        worker.stop()
    if not reply.files:
        return Answer("bad", why="none")
    values = {"seconds": round(took, 1), "minute": int(60 / max(took, 0.1))}
    return Answer("good" if took <= SLOW else "bad", values)


def disk(hall: Hall, _port: int) -> Answer:
    """See how many photos still fit."""
    free = shutil.disk_usage(hall.service.home).free - hall.service.limits.reserve_bytes
    photos = max(0, free // PHOTO_BYTES)
    return Answer("good" if photos >= PHOTOS_A_DAY else "bad", {"free": round(free / 1e9, 1), "photos": photos})


def memory(_hall: Hall, _port: int) -> Answer:
    """See how much memory other programs have left us."""
    free = psutil.virtual_memory().available
    return Answer("good" if free >= LEAST_MEMORY else "bad", {"free": round(free / 1e9, 1)})


def files(_hall: Hall, _port: int) -> Answer:
    """See how many screens the system lets us keep open: each takes some of the files that a process may have."""
    screens = room_for(raise_limit()).sockets
    return Answer("good" if screens >= PHONES_A_DAY else "bad", {"screens": screens})


def records(hall: Hall, _port: int) -> Answer:
    """See whether everything of earlier days was there at the start, or had to be found again."""
    found = hall.service.store.recovered
    values = {"works": found.works, "photos": found.photos, "aside": found.aside}
    if found.damaged or found.photos:
        return Answer("ask", values)
    return Answer("ask", values, why="aside") if found.aside else Answer("good")


def port(_hall: Hall, number: int) -> Answer:
    """See that it is this server that answers at its port, on this computer."""
    return Answer("good" if listens("127.0.0.1", number) else "ask", {"port": str(number)})


def network(hall: Hall, number: int) -> Answer:
    """See that there is a network, and that the server listens in it."""
    address = hall.link(number)
    if not address:
        return Answer("bad", why="none")
    return Answer("good" if hall.is_reached(number) else "bad", {"address": address})


def device(hall: Hall, number: int) -> Answer:
    """See whether any phone has come through: the firewall can be tried from outside only."""
    return Answer("good" if hall.visited else "ask", {"address": hall.link(number)})


def clock(_hall: Hall, _port: int) -> Answer:
    """See that the clock is not before this program was made; the hour is for the trainer to compare."""
    now, made = datetime.now(), datetime.fromtimestamp(Path(__file__).stat().st_mtime)
    return Answer("good" if now >= made else "bad", {"time": f"{now:%H:%M}", "date": f"{now:%d-%m-%Y}"})


def sheet(hall: Hall, number: int) -> Answer:
    """See whether the sheet with the code can be printed, and has the network's name on it."""
    if not hall.link(number):
        return Answer("bad")
    network = hall.settings.network
    values = {"wifi": network.name}
    if network.name and not network.joins:
        return Answer("ask", values, why="short" if network.password else "password")
    return Answer("good" if network.name else "ask", values)


CHECKS: dict[str, Callable[[Hall, int], Answer]] = {
    check.__name__: check
    for check in (weights, sample, disk, memory, files, records, port, network, device, clock, sheet)
}
