"""Photos go through one worker in a fair order; whatever happens to one happens to no other."""

import errno
import hashlib
from types import SimpleNamespace

import psutil
import pytest

from listing.backend import photo_queue
from listing.backend.workbench import MOST_TRIES
from listing.errors import Refused
from listing.store.records import key_of
from photo import files
from tests.listing.conftest import FAKE


@pytest.fixture
def send(make_photo):
    numbers = iter(range(10_000))

    def send(service, token, words=b""):
        number = next(numbers)
        content = make_photo(words, seed=number)
        upload = service.store.incoming / f"u{number}"
        upload.write_bytes(content)
        return service.add(key_of(token), f"c{number}", upload, hashlib.sha256(content).hexdigest())

    return send


def photo(service, shot):
    return service.store.photos.one(shot.work, shot.id)


def statuses(service, *shots):
    return [photo(service, shot).status for shot in shots]


def test_a_photo_is_looked_at_and_studied(service, send, until):
    shot = send(service, service.store.new_work()[0], b"DARK")
    until(lambda: photo(service, shot).status == "done")
    shot = photo(service, shot)
    assert (shot.decoded, shot.advice, shot.confidence, shot.version) == (True, ("dark", "small"), 0.9, 1)
    assert sorted(file.name for file in shot.folder.iterdir()) == ["alpha.png", "before.jpg", "original", "working"]
    # the photo_queue lays the photo aside a moment after its result is on the disk
    until(lambda: service.photo_queue.place(shot) is None)


@pytest.mark.parametrize(
    ("words", "error", "details"),
    [(b"DAMAGED", "DamagedFile", {}), (b"HUGE", "TooManyPixels", {"limit": 100_000_000})],
)
def test_a_file_that_is_no_photo_fails_with_its_reason(service, send, until, words, error, details):
    shot = send(service, service.store.new_work()[0], words)
    until(lambda: photo(service, shot).status == "failed")
    assert (photo(service, shot).error, photo(service, shot).details) == (error, details)
    assert (shot.folder / "original").exists()


def test_a_poison_photo_fails_alone(service, send, until):
    token = service.store.new_work()[0]
    shots = [send(service, token, words) for words in (b"", b"CRASH", b"", b"CRASH", b"")]
    until(lambda: not service.store.photos.unfinished())
    assert statuses(service, *shots) == ["done", "failed", "done", "failed", "done"]
    assert photo(service, shots[1]).error == "Unexpected"


def test_a_photo_on_which_the_worker_died_once_has_another_try(service, send, until):
    shot = send(service, service.store.new_work()[0], b"DIES ONCE")
    until(lambda: photo(service, shot).status == "done")


def test_a_photo_that_takes_for_ever_is_given_up(make_service, send, until):
    service = make_service(seconds_each=1.0)
    token = service.store.new_work()[0]
    slow, good = send(service, token, b"HANG"), send(service, token)
    until(lambda: not service.store.photos.unfinished())
    assert statuses(service, slow, good) == ["failed", "done"]


def test_a_killed_worker_costs_nothing(make_service, send, until, monkeypatch):
    monkeypatch.setenv("FAKE_STUDY_SECONDS", "0.3")
    service = make_service()
    token = service.store.new_work()[0]
    shots = [send(service, token) for _ in range(4)]
    until(lambda: statuses(service, shots[0]) == ["done"])
    for worker in psutil.Process().children():
        if str(FAKE[1]) in worker.cmdline():
            worker.kill()
    until(lambda: not service.store.photos.unfinished())
    assert statuses(service, *shots) == ["done"] * 4


def test_what_waited_is_taken_up_after_a_restart(make_service, send, until):
    first = make_service(start=False)
    token = first.store.new_work()[0]
    shots = [send(first, token) for _ in range(3)]
    first.store.photos.begun(shots[0])  # it was in work when the power went
    first.stop()
    second = make_service()
    until(lambda: not second.store.photos.unfinished())
    assert statuses(second, *shots) == ["done"] * 3


def test_a_photo_that_was_begun_too_often_is_not_begun_again(make_service, send, until):
    """Such as one that takes the whole machine down with it."""
    service = make_service(start=False)
    shot = send(service, service.store.new_work()[0])
    for _ in range(MOST_TRIES):
        service.store.photos.begun(photo(service, shot))
    service.start()
    until(lambda: photo(service, shot).status == "failed")


def test_the_line_is_fair(make_service, send, until):
    service = make_service(start=False)
    hers, mine = service.store.new_work()[0], service.store.new_work()[0]
    many = [send(service, hers) for _ in range(5)]
    one = send(service, mine)
    assert [service.photo_queue.place(shot).position for shot in (*many, one)] == [1, 3, 4, 5, 6, 2]
    seconds = [service.photo_queue.place(shot).seconds for shot in (many[0], one, *many[1:])]
    assert seconds == sorted(seconds)


def test_a_deleted_photo_leaves_the_line(make_service, send, until):
    service = make_service(start=False)
    token = service.store.new_work()[0]
    first, second = send(service, token), send(service, token)
    service.store.delete_photo(token, first.id)
    assert service.photo_queue.place(first) is None
    assert service.photo_queue.place(second).position == 1
    service.start()
    until(lambda: photo(service, second).status == "done")


def test_deleting_the_work_that_is_being_worked_on(make_service, send, until, monkeypatch):
    monkeypatch.setenv("FAKE_STUDY_SECONDS", "0.5")
    service = make_service()
    token, other = service.store.new_work()[0], service.store.new_work()[0]
    shot, last = send(service, token), send(service, other)
    until(lambda: photo(service, shot).status == "working")
    service.store.delete(token)
    until(lambda: photo(service, last).status == "done")
    assert not shot.folder.parent.exists()


def test_while_held_photos_are_decoded_and_wait(service, send, until):
    service.photo_queue.hold(True)
    shot = send(service, service.store.new_work()[0])
    until(lambda: photo(service, shot).decoded)
    assert (photo(service, shot).status, service.photo_queue.place(shot).position) == ("queued", 1)
    service.photo_queue.hold(False)
    until(lambda: photo(service, shot).status == "done")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO], ids=errno.errorcode.get)
def test_a_disk_that_takes_nothing_passes(service, send, until, monkeypatch, number):
    monkeypatch.setattr(photo_queue, "NO_ROOM_PAUSE", 0.05)
    told = []

    def no_room(*_):
        told.append(1)
        if len(told) < 6:
            raise OSError(number, "the disk takes nothing")

    monkeypatch.setattr(files, "sync_folder", no_room)
    shot = send(service, service.store.new_work()[0])
    until(lambda: photo(service, shot).status == "done")
    assert len(told) >= 6


def test_a_failed_photo_can_be_tried_again(service, send, until):
    shot = send(service, service.store.new_work()[0], b"CRASH")
    until(lambda: photo(service, shot).status == "failed")
    for file in shot.folder.iterdir():  # the original, and the copy of it where one was made before the crash
        file.write_bytes(file.read_bytes().replace(b"CRASH", b""))
    again = service.again(photo(service, shot))
    assert (again.status, again.error) == ("queued", None)
    until(lambda: photo(service, shot).status == "done")


def test_without_weights_photos_say_so_and_are_done_when_they_come(make_service, send, until, monkeypatch):
    from listing.backend import service as services
    from photo.errors import FetchFailed, ModelMissing

    there = []

    def best():
        if not there:
            raise ModelMissing("u2netp")
        return services.table.find("u2netp")

    def fetch(model):
        if len(there) == 0 and not tried.append(1) and len(tried) < 2:
            raise FetchFailed(model.name, ["no connection"])
        until(lambda: failed)
        there.append(1)

    tried, failed = [], []
    monkeypatch.setattr(services.table, "best_on_disk", best)
    monkeypatch.setattr(services.fetch, "fetch", fetch)
    monkeypatch.setattr(services, "FETCH_AGAIN", 0.05)
    monkeypatch.setattr(services, "WEIGHTS_LOOK", 0.02)
    service = make_service(start=False)
    monkeypatch.setattr(services.table, "best_on_disk", best)
    shot = send(service, service.store.new_work()[0])
    service.start()
    until(lambda: photo(service, shot).status == "failed")
    assert photo(service, shot).error == "ModelMissing"
    failed.append(1)
    until(lambda: photo(service, shot).status == "done")


def test_weights_that_go_while_it_runs_are_waited_for_and_used_again(make_service, send, until, monkeypatch):
    from listing.backend import service as services
    from photo.errors import ModelMissing
    from photo.models.table import MODELS

    there = {"u2netp"}

    def best():
        if not there:
            raise ModelMissing("u2netp")
        return MODELS["u2netp"]

    def fetch(model):
        raise PermissionError(13, "the folder can only be read", "models")

    monkeypatch.setattr(services, "WEIGHTS_LOOK", 0.02)
    service = make_service(start=False)
    monkeypatch.setattr(services.table, "best_on_disk", best)
    monkeypatch.setattr(services.fetch, "fetch", fetch)
    service.start()
    token = service.store.new_work()[0]
    there.clear()
    shot = send(service, token)
    until(lambda: photo(service, shot).status == "failed")
    assert photo(service, shot).error == "ModelMissing"
    there.add("u2netp")  # the stick is in again
    until(lambda: photo(service, shot).status == "done")


def test_room_is_told_before_an_upload(make_service, send):
    assert make_service(start=False).room(1000) is None


@pytest.mark.parametrize(
    ("capacity", "why"), [({"reserve_bytes": 10**18}, "DiskFull"), ({"waiting": 0}, "QueueFull")]
)
def test_no_room(make_service, capacity, why):
    assert make_service(start=False, **capacity).room(1000) == why


def test_one_who_fills_the_line_leaves_room_for_those_with_hardly_any(make_service, send):
    service = make_service(start=False, waiting=10, waiting_few=4)
    greedy, stranger = (service.store.work(service.store.new_work()[0]) for _ in range(2))
    tokens = [service.store.new_work()[0] for _ in range(2)]
    for _ in range(5):
        for token in tokens:
            send(service, token)
    works = [service.store.work(token) for token in tokens]
    assert [service.room(work=work) for work in works] == ["QueueFull"] * 2
    assert service.room(work=stranger) is None
    assert service.room(work=greedy) is None


def test_a_phone_that_is_known_has_its_share_and_one_that_is_stopped_none(make_service, send):
    service = make_service(start=False, waiting_a_phone=2, works_a_phone=2)
    tokens = [service.new_work("phone one")[0] for _ in range(2)]
    for token in tokens:
        send(service, token)
    assert service.room(work=service.store.work(tokens[0])) == "TooMuchWaiting"
    with pytest.raises(Refused) as told:
        service.new_work("phone one")
    assert told.value.kind == "TooManyWorks"
    other = service.store.work(service.new_work("phone two")[0])
    assert service.room(work=other) is None
    service.stop_phone("phone two", True)
    assert service.room(work=other) == "Stopped"
    service.stop_phone("phone two", False)
    assert service.room(work=other) is None


def test_photos_without_a_phones_name_are_one_guests_by_where_they_come_from(make_service, send):
    service = make_service(start=False, waiting_a_phone=3)
    tokens = [service.new_work("")[0] for _ in range(4)]
    works = [service.store.work(token) for token in tokens]
    for work, address in zip(works, ("192.168.1.5", "192.168.1.5", "192.168.1.5", "192.168.1.6"), strict=True):
        service.came_from(work.key, address)
    for token in tokens[:3]:
        send(service, token)
    assert [service.room(work=work) for work in works] == ["TooMuchWaiting"] * 3 + [None]


def test_an_address_that_fills_the_line_by_ever_new_names_leaves_room_for_others(make_service, send):
    service = make_service(start=False, waiting=6, waiting_few=4)
    tokens = [service.new_work(f"phone {number}")[0] for number in range(8)]
    works = [service.store.work(token) for token in tokens]
    for number, work in enumerate(works):
        service.came_from(work.key, "192.168.1.5" if number < 7 else "192.168.1.6")
    for token in tokens[:6]:
        send(service, token)
    assert service.room(work=works[6]) == "QueueFull"
    assert service.room(work=works[7]) is None


def test_the_last_of_the_disk_is_for_those_who_have_hardly_any(make_service, send, monkeypatch):
    from listing.backend import service as services

    service = make_service(start=False, reserve_bytes=1000)
    rich, poor = (service.store.work(service.new_work(phone)[0]) for phone in ("phone one", "phone two"))
    monkeypatch.setattr(services, "LITTLE_BYTES", 10)
    service.came_from(rich.key, "192.168.1.5")
    token, _ = service.new_work("phone one")
    send(service, token)
    monkeypatch.setattr(services.shutil, "disk_usage", lambda _: SimpleNamespace(free=1500))
    assert service.room(work=rich) == "DiskFull"
    assert service.room(work=poor) is None
    monkeypatch.setattr(services.shutil, "disk_usage", lambda _: SimpleNamespace(free=500))
    assert service.room(work=poor) == "DiskFull"
