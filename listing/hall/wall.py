"""The wall of pictures on the front screen: before and after, of those photos whose owners agreed, and no others."""

import hashlib
from typing import TypedDict

import msgspec

from listing.backend.service import Service
from listing.errors import NoSuchPhoto
from listing.store.records import LookPart, StoredPhoto

WIDTH = 720


class Pair(TypedDict):
    """A photo that may hang on the wall: its number, and a mark that changes with its picture."""

    id: int
    mark: str


def pairs(service: Service) -> list[Pair]:
    """Return what may hang on the wall, the latest first: a number, and a mark that changes with the picture.

    Nothing else is told: no code, no name, no word. Where the trainer has no wall there is nothing.
    """
    if not service.wall:
        return []
    return [{"id": shot.id, "mark": _mark(service, shot)} for shot in reversed(service.store.photos.agreed())]


def wall_picture(service: Service, number: int, side: str) -> bytes:
    """Return one side of a pair as JPEG, the product lying alike in both.

    Raises:
        NoSuchPhoto: Its owner has not agreed, or not any more; there is no such photo, side or wall.
    """
    shot = _hanging(service, number)
    sides = {"before": service.pictures.framed, "after": service.pictures.after}
    if shot is None or side not in sides:
        raise NoSuchPhoto
    content = sides[side](shot, _look(service, shot), WIDTH)
    if _hanging(service, number) is None:  # taken back while the picture was made
        raise NoSuchPhoto
    return content


def take_down(service: Service, number: int) -> None:
    """Take one picture off the wall, as if its owner had: her phone shows that it hangs there no more.

    Raises:
        NoSuchPhoto: It does not hang there.
    """
    shot = _hanging(service, number)
    if shot is None:
        raise NoSuchPhoto
    service.store.photos.agree(shot.work, shot.id, False)


def _hanging(service: Service, number: int) -> StoredPhoto | None:
    """Return the photo of this number if it may hang on the wall now."""
    hanging = service.store.photos.agreed() if service.wall else ()
    return next((shot for shot in hanging if shot.id == number), None)


def _look(service: Service, shot: StoredPhoto) -> LookPart:
    return service.store.look_of(shot.work) | shot.look


def _mark(service: Service, shot: StoredPhoto) -> str:
    shown = msgspec.json.encode([shot.id, shot.version, _look(service, shot)], order="sorted")
    return hashlib.sha256(shown).hexdigest()[:12]
