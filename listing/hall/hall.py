"""The hall as its trainer sees it: who is where, who needs help, what is set for the day."""

import logging
import threading
import time
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Annotated, TypedDict

import msgspec
from msgspec import Meta

from listing.backend.service import Service, service
from listing.errors import Refusal
from listing.hall.handover import Handovers
from listing.hall.officers import is_officers
from listing.hall.people import Person, people_of
from listing.hall.pin import Gate, pin_of_the_day
from listing.hall.qr_sheet import Wifi
from listing.server.network import addresses, is_own, link, listens, public_address
from listing.store.records import Work
from photo.errors import ModelMissing
from photo.files import written_safely

log = logging.getLogger(__name__)
LONGEST_HOST, LONGEST_NAME, LONGEST_PASSWORD = 40, 32, 63  # letters; a Wi-Fi's as in IEEE 802.11


@dataclass(frozen=True, slots=True)
class Settings:
    """What the trainer has chosen; kept over a restart.

    Attributes:
        host: The address that the QR code shows; "" is the likeliest one.
        wifi: Name of the hall's network, as people see it on their phones.
        password: Of that network; phones join by a code that has it inside.
        is_open: That network has no password.
        held: The queue pauses.
        saving: The small network only.
        wall: The front screen shows pictures of those who agree.
    """

    host: str = ""
    wifi: str = ""
    password: str = ""
    is_open: bool = False
    held: bool = False
    saving: bool = False
    wall: bool = False

    @property
    def network(self) -> Wifi:
        """Return the network by which phones come in."""
        return Wifi(self.wifi, self.password, self.is_open)

    def changed(self, wish: "SettingsWish") -> "Settings":
        """Return these with what a wish says."""
        now = replace(self, **wish)
        return replace(now, wifi=" ".join(now.wifi.split()), password=now.password.strip())


class SettingsWish(TypedDict, total=False):
    """Some of the settings, as the trainer's screen sends them."""

    host: Annotated[str, Meta(max_length=LONGEST_HOST)]
    wifi: Annotated[str, Meta(max_length=LONGEST_NAME)]
    password: Annotated[str, Meta(max_length=LONGEST_PASSWORD)]
    is_open: bool
    held: bool
    saving: bool
    wall: bool


class Counts(TypedDict):
    """The numbers of the moment.

    Attributes:
        phones: Phones with a screen that is open.
        works: Products.
        done, failed, waiting: Photos.
        seconds: Until all that wait are done, about.
        pace: Seconds a photo.
        room: Why no photo can be taken on now; None where one can.
        network: Name of the network in use, "" where there is none.
    """

    phones: int
    works: int
    done: int
    failed: int
    waiting: int
    seconds: int
    pace: float
    room: Refusal | None
    network: str
    settings: Settings


class Hall:
    """A service with a trainer. Safe to use from any thread.

    Attributes:
        service: What everybody works with.
        gate: Her PIN.
        handovers: Works of lost phones that wait for another one.
        visited: Whether a phone from outside this computer ever came.
    """

    def __init__(self, service: Service, gate: Gate) -> None:
        self.service, self.gate = service, gate
        self.handovers = Handovers(service.store.doors)
        self.visited = False
        self._started = time.monotonic()
        self._lock = threading.Lock()
        self._phones: Counter[str] = Counter()
        self._path = service.home / "hall.json"
        self.settings = self._read()
        self._apply()

    def come(self, client: str, phone: str = "") -> None:
        """Note a call from an address; the screen of a `phone` stays until it goes, however many it has open."""
        if phone:
            with self._lock:
                self._phones[phone] += 1
        if not self.visited and client and not is_own(client):
            self.visited = True

    def go(self, phone: str) -> None:
        """Note that a screen of a phone has ended."""
        with self._lock:
            self._phones[phone] -= 1
            self._phones = +self._phones

    def change(self, wish: SettingsWish) -> Settings:
        """Set something for the day; it is on the disk when this returns."""
        with self._lock:
            self.settings = self.settings.changed(wish)
            with written_safely(self._path) as part:
                part.write_bytes(msgspec.json.encode(self.settings))
        self._apply()
        return self.settings

    def link(self, port: int) -> str:
        """Return what phones open, by typing or from the QR code; "" where there is no network.

        It is the proxy's address where there is one.
        """
        host = self.host()
        return public_address() or (link(host, port) if host else "")

    def is_reached(self, port: int) -> bool:
        """Tell whether the server listens there. Whoever asks through a proxy has come that way."""
        host = self.host()
        return bool(public_address()) or (bool(host) and listens(host, port))

    def host(self) -> str:
        """Return this computer's address in its network: the chosen one while it is there, else the likeliest."""
        here = [address.host for address in addresses()]
        return self.settings.host if self.settings.host in here else (here[0] if here else "")

    def counts(self) -> Counts:
        """Return the numbers of the moment."""
        works = self._works()
        status = Counter(photo.status for work in works for photo in work.photos)
        with self._lock:
            phones = len(self._phones)
        waiting = status["queued"] + status["working"]
        try:
            network = self.service.model()
        except ModelMissing:
            network = ""
        return {
            "phones": phones,
            "works": len(works),
            "done": status["done"],
            "failed": status["failed"],
            "waiting": waiting,
            "seconds": round(waiting * self.service.photo_queue.pace),
            "pace": round(self.service.photo_queue.pace, 1),
            "room": self.service.room(),
            "network": network,
            "settings": self.settings,
        }

    def people(self) -> tuple[Person, ...]:
        """Return everybody, those who need help first."""
        return people_of(self._works(), self._quiet)

    def _works(self) -> list[Work]:
        """Return what participants made; a demo is nobody's."""
        return [work for work in self.service.store.all() if not work.is_demo]

    def _quiet(self, work: Work) -> float:
        """Return the seconds since a work was asked for; since this start, where it has not been."""
        return time.monotonic() - self.service.store.active.get(work.key, self._started)

    def _read(self) -> Settings:
        try:
            return Settings().changed(msgspec.json.decode(self._path.read_bytes(), type=SettingsWish))
        except (OSError, msgspec.DecodeError, RecursionError, UnicodeError):
            return Settings()

    def _apply(self) -> None:
        self.service.saving, self.service.wall = self.settings.saving, self.settings.wall
        self.service.photo_queue.hold(self.settings.held, "trainer")


@lru_cache(maxsize=1)
def hall() -> Hall:
    """Return the hall of this process, over its service."""
    return Hall(service(), Gate(pin_of_the_day(), looks=is_officers))
