"""The day in figures: what is counted, and that a spoilt line or a full disk costs a line only."""

import csv
import io

import pytest

from listing.backend.usage_log import COLUMNS, UsageLog, share

DAY = 1_780_000_000.0


@pytest.fixture
def book(tmp_path):
    return UsageLog(tmp_path / "usage_log.csv", lambda: DAY)


def test_a_day_at_a_glance(book):
    for size in (2_000_000, 3_000_000, 1_000_000):
        book.note("arrived", size=size)
    for seconds in (1.0, 2.0, 9.0):
        book.note("done", "", seconds)
    book.note("failed", "DamagedFile")
    book.note("failed", "ProductNotFound")
    book.note("failed", "DamagedFile")
    book.note("saved", "shopee.jpg", size=400_000)
    (day,) = book.days()
    assert (day.arrived, day.done, day.failed, day.saved, day.megabytes) == (3, 3, 3, 1, 6.0)
    assert (day.typical, day.slow) == (2.0, 9.0)
    assert list(day.failures.items()) == [("DamagedFile", 2), ("ProductNotFound", 1)]
    assert sum(day.hours.values()) == 3


def test_days_are_apart_and_the_latest_goes_first(tmp_path):
    now = [DAY]
    book = UsageLog(tmp_path / "usage_log.csv", lambda: now[0])
    book.note("done", "", 1.0)
    now[0] += 2 * 86_400
    book.note("done", "", 1.0)
    days = [figures.day for figures in book.days()]
    assert days == sorted(days, reverse=True)
    assert len(days) == 2


def test_the_table_is_csv_with_a_head(book):
    book.note("failed", 'Odd,"kind"')
    rows = list(csv.reader(io.StringIO(book.table())))
    assert tuple(rows[0]) == COLUMNS
    assert rows[1][1:] == ["failed", 'Odd,"kind"', "0.00", "0"]


def test_nothing_noted_nothing_told(book):
    assert (book.events(), book.days(), len(book.table().splitlines())) == ((), (), 1)


def test_a_line_cut_short_is_left_out(book):
    book.note("done", "", 1.0)
    with book.path.open("a") as file:
        file.write("2026-11-24T10:00:00,do")
    assert [event.event for event in book.events()] == ["done"]


def test_a_disk_without_room_loses_the_line_only(tmp_path, caplog):
    UsageLog(tmp_path / "no" / "such" / "folder.csv").note("done")
    assert "lost" in caplog.text


@pytest.mark.parametrize(("part", "value"), [(0.5, 10.0), (0.95, 19.0), (1.0, 20.0)])
def test_shares_by_nearest_rank(part, value):
    assert share([float(n) for n in range(1, 21)], part) == value
