"""How much the server takes on. Large enough for a hall of a hundred phones, small enough for one laptop."""

import os
from dataclasses import dataclass

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Capacity:
    """Bounds of one server.

    Attributes:
        upload_bytes: Of one photo.
        json_bytes: Of one call that saves words, a look or a stroke.
        shots_a_work: Photos of one product.
        waiting: Photos that wait in all; more are asked to come back in a moment.
        reserve_bytes: Kept free on the disk, for the results of what was taken on already.
        keep_seconds: A work that nobody opened for so long is removed.
        strokes_a_photo: Corrections by hand of one photo.
    """

    upload_bytes: int = 40_000_000
    json_bytes: int = 64_000
    shots_a_work: int = 40
    waiting: int = 1000
    reserve_bytes: int = 200_000_000
    keep_seconds: float = 14 * DAY
    strokes_a_photo: int = 2000


def from_environment() -> Capacity:
    """Return the limits, with `ETALASE_KEEP_DAYS` and `ETALASE_RESERVE_MB` where they are set."""
    usual = Capacity()
    days, reserve = os.environ.get("ETALASE_KEEP_DAYS"), os.environ.get("ETALASE_RESERVE_MB")
    return Capacity(
        keep_seconds=float(days) * DAY if days else usual.keep_seconds,
        reserve_bytes=int(float(reserve) * 1e6) if reserve else usual.reserve_bytes,
    )
