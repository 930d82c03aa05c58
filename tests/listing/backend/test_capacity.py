"""What the environment may change of a server's bounds, and that no slip of the hand there deletes her work."""

from types import SimpleNamespace

import pytest

from listing.backend.capacity import DAY, LEAST_DAYS, Capacity, from_environment
from listing.errors import Refused

USUAL = Capacity().keep_seconds


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("30", 30 * DAY), ("", USUAL), ("seminggu", USUAL), ("nan", USUAL), ("inf", USUAL), ("1e999", USUAL),
        ("0", LEAST_DAYS * DAY), ("-5", LEAST_DAYS * DAY), ("0.01", LEAST_DAYS * DAY),
    ],
)  # fmt: skip
def test_works_are_kept_for_days_whatever_is_typed(monkeypatch, typed, seconds):
    monkeypatch.setenv("ETALASE_KEEP_DAYS", typed)
    assert from_environment().keep_seconds == seconds


def test_bytes_that_are_on_their_way_count_as_taken(make_service, monkeypatch):
    """A hundred uploads that begin together do not all see the same free space."""
    from listing.backend import service as services

    service = make_service(start=False, reserve_bytes=1000)
    monkeypatch.setattr(services.shutil, "disk_usage", lambda _: SimpleNamespace(free=11_000))
    work = service.store.work(service.new_work("phone one")[0])
    for _ in range(2):
        service.reserve(4000, work)
    with pytest.raises(Refused) as told:
        service.reserve(4000, work)
    assert told.value.kind == "DiskFull"
    service.release(4000)
    service.reserve(4000, work)
