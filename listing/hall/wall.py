"""The wall of pictures on the front screen: before and after, of those photos whose owners agreed, and no others."""

import hashlib
import json

from listing.backend.service import Studio
from listing.errors import NoSuchShot
from listing.store.records import Json, Shot

WIDTH = 720


def pairs(studio: Studio) -> list[Json]:
    """Return what may hang on the wall, the latest first: a number, and a mark that changes with the picture.

    Nothing else is told: no code, no name, no word. Where the trainer has no wall there is nothing.
    """
    if not studio.wall:
        return []
    return [{"id": shot.id, "mark": _mark(studio, shot)} for shot in reversed(studio.store.shots.agreed())]


def picture(studio: Studio, number: int, side: str) -> bytes:
    """Return one side of a pair as JPEG, the product lying alike in both.

    Raises:
        NoSuchShot: Its owner has not agreed, or not any more; there is no such photo, side or wall.
    """
    shot = _hanging(studio, number)
    sides = {"before": studio.pictures.framed, "after": studio.pictures.after}
    if shot is None or side not in sides:
        raise NoSuchShot
    content = sides[side](shot, _look(studio, shot), WIDTH)
    if _hanging(studio, number) is None:  # taken back while the picture was made
        raise NoSuchShot
    return content


def _hanging(studio: Studio, number: int) -> Shot | None:
    """Return the photo of this number if it may hang on the wall now."""
    hanging = studio.store.shots.agreed() if studio.wall else ()
    return next((shot for shot in hanging if shot.id == number), None)


def _look(studio: Studio, shot: Shot) -> Json:
    return studio.store.look_of(shot.work) | shot.look


def _mark(studio: Studio, shot: Shot) -> str:
    picture = json.dumps([shot.id, shot.version, _look(studio, shot)], sort_keys=True)
    return hashlib.sha256(picture.encode()).hexdigest()[:12]
