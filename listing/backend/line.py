"""What the screens and routes ask of the line of photos that wait, whoever works on them."""

from dataclasses import dataclass
from typing import Protocol

from listing.store.records import StoredPhoto

SMOOTHING = 0.2  # weight of the latest photo in the moving average of the seconds that one takes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a photo is in the line: 0 is in work, 1 is next; and in about how many seconds it is done."""

    position: int
    seconds: int


class WaitingLine(Protocol):
    """Photos that wait. Safe to use from any thread."""

    def start(self) -> None:
        """Take up what waits."""

    def stop(self) -> None:
        """Stop; what waits is taken up at the next start, or by others."""

    def add(self, photo: StoredPhoto) -> None:
        """Let a photo wait whose row says that it does."""

    def drop(self, photo: StoredPhoto) -> None:
        """Forget a photo that was deleted."""

    def hold(self, held: bool, why: str = "weights") -> None:
        """Begin no study while anybody holds it, for whatever reason."""

    @property
    def held_by(self) -> str | None:
        """Return why nothing is studied now; None while work goes on."""

    def stop_owners(self, owners: frozenset[str]) -> None:
        """Begin nothing more for these owners."""

    def wait_for_decode(self, photo: StoredPhoto, seconds: float) -> None:
        """Return when a photo has been decoded or given up, or after so many seconds."""

    def waiting(self, owner: str | None = None) -> int:
        """Return how many photos wait, of an owner or in all."""

    def waiting_at(self, address: str) -> int:
        """Return how many photos of an address wait."""

    @property
    def pace(self) -> float:
        """Return the seconds a photo takes, a moving average."""

    @property
    def workers(self) -> int:
        """Return how many live that take from it."""

    def place(self, photo: StoredPhoto) -> Place | None:
        """Return where a photo is in the line; None when it does not wait."""
