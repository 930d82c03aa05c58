"""When the days are that sellers write for. What moves with the moon stands in a table, and is said to be near.

Idul Fitri is that of the Python package `holidays` 0.109 (MIT) for Indonesia: 2026 as the government set it, later
years as astronomers expect it. The first day of Ramadan is the same package's for Brunei and the Maldives, which
agree but for a day. Read on 2026-11-27; the government decides each year (sidang isbat).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_RAMADAN = (
    "2026-02-19 2027-02-08 2028-01-28 2029-01-16 2030-01-06 2030-12-26 2031-12-16 2032-12-04 2033-11-24 2034-11-13 "
    "2035-11-02"
)
_LEBARAN = (
    "2026-03-21 2027-03-10 2028-02-27 2029-02-15 2030-02-04 2031-01-25 2032-01-14 2033-01-03 2033-12-23 2034-12-12 "
    "2035-12-01"
)
MOON_DAYS: Mapping[str, tuple[date, ...]] = {
    key: tuple(map(date.fromisoformat, days.split())) for key, days in (("ramadan", _RAMADAN), ("lebaran", _LEBARAN))
}
FIXED_DAYS: Mapping[str, tuple[int, int]] = {
    "merdeka": (8, 17), "hari_ibu": (12, 22), "hari_batik": (10, 2),
    "twin_9": (9, 9), "twin_10": (10, 10), "twin_11": (11, 11), "twin_12": (12, 12),
}  # fmt: skip
"""Month and day. Hari Ibu: Keppres 316/1959; Hari Batik: Keppres 33/2009; Kemerdekaan: Keppres 24/1953."""
SCHOOL = (7, 13)
"""About when school begins: in the middle of July, each province says when."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day to come. `sure`: it is that very day, and not only about then."""

    date: date
    sure: bool


def next_day(key: str, today: date) -> Day | None:
    """Return when it is next, today included; None where it has no date, or the table ends."""
    if key in MOON_DAYS:
        coming = next((day for day in MOON_DAYS[key] if day >= today), None)
        return Day(coming, False) if coming else None
    month_day = SCHOOL if key == "school" else FIXED_DAYS.get(key)
    if month_day is None:
        return None
    coming = date(today.year, *month_day)
    if coming < today:
        coming = date(today.year + 1, *month_day)
    return Day(coming, key in FIXED_DAYS)
