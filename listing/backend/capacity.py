"""How much the server takes on. Large enough for a hall of a hundred phones, small enough for one laptop."""

import logging
import math
import os
from dataclasses import dataclass

from photo.read import MAX_BYTES

log = logging.getLogger(__name__)

DAY = 86_400.0
LEAST_DAYS = 1.0  # a shorter time would delete what she is working on
FEW = 3  # waiting photos of a phone that has hardly any
LITTLE_BYTES = 30_000_000  # on the disk, of a phone that has hardly any: five photos or so


@dataclass(frozen=True, slots=True)
class Capacity:
    """Bounds of one server.

    Attributes:
        upload_bytes: Of one photo.
        json_bytes: Of one call that saves words, a look or a stroke.
        photos_a_work: Photos of one product.
        waiting: Photos that wait in all; more are asked to come back in a moment.
        waiting_few: Photos that wait beyond that, of phones that have hardly any, and from addresses that do not fill
            the line themselves.
        waiting_a_phone: Photos of one phone that wait.
        works_a_phone, bytes_a_phone: Products that a phone has begun, and what their photos take on the disk.
        reserve_bytes: Kept free on the disk, for the results of what was taken on already; and as much again, for
            photos of phones that have hardly any yet.
        keep_seconds: A work that nobody opened for so long is removed.
        strokes_a_photo: Corrections by hand of one photo.
    """

    upload_bytes: int = MAX_BYTES
    json_bytes: int = 64_000
    photos_a_work: int = 40
    waiting: int = 1000
    waiting_few: int = 500
    waiting_a_phone: int = 120
    works_a_phone: int = 200
    bytes_a_phone: int = 3_000_000_000
    reserve_bytes: int = 200_000_000
    keep_seconds: float = 14 * DAY
    strokes_a_photo: int = 500


def from_environment() -> Capacity:
    """Return the limits, with `ETALASE_KEEP_DAYS` and `ETALASE_RESERVE_MB` where they are set and make sense."""
    usual = Capacity()
    days = _number("ETALASE_KEEP_DAYS", usual.keep_seconds / DAY, LEAST_DAYS)
    return Capacity(
        keep_seconds=days * DAY,
        reserve_bytes=int(_number("ETALASE_RESERVE_MB", usual.reserve_bytes / 1e6, 0.0) * 1e6),
    )


def _number(name: str, usual: float, least: float) -> float:
    """Read a number from the environment: never below the least, the usual one where it is none."""
    typed = os.environ.get(name, "")
    try:
        number = float(typed) if typed else usual
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        log.warning("%s is no number: %g is used", name, usual)
        return usual
    if number < least:
        log.warning("%s may not be below %g", name, least)
    return max(number, least)
