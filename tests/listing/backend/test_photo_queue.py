"""Photos go through one worker in a fair order; whatever happens to one happens to no other."""

import errno
import hashlib
import os
import signal

import pytest

from listing.backend.photo_queue import TRIES
from listing.store.records import key_of


@pytest.fixture
def send(make_photo):
    numbers = iter(range(10_000))

    def send(studio, token, words=b""):
        number = next(numbers)
        content = make_photo(words, seed=number)
        upload = studio.store.incoming / f"u{number}"
        upload.write_bytes(content)
        return studio.add(key_of(token), f"c{number}", upload, hashlib.sha256(content).hexdigest())

    return send


def photo(studio, shot):
    return studio.store.shots.one(shot.work, shot.id)


def statuses(studio, *shots):
    return [photo(studio, shot).status for shot in shots]


def test_a_photo_is_looked_at_and_studied(studio, send, until):
    shot = send(studio, studio.store.new_work()[0], b"DARK")
    until(lambda: photo(studio, shot).status == "done")
    shot = photo(studio, shot)
    assert (shot.looked, shot.advice, shot.confidence, shot.version) == (True, ("dark", "small"), 0.9, 1)
    assert sorted(file.name for file in shot.folder.iterdir()) == ["alpha.png", "before.jpg", "original"]
    # the desk lays the photo aside a moment after its result is on the disk
    until(lambda: studio.desk.place(shot) is None)


@pytest.mark.parametrize(
    ("words", "error", "details"),
    [(b"DAMAGED", "DamagedFile", {}), (b"HUGE", "TooManyPixels", {"limit": 100_000_000})],
)
def test_a_file_that_is_no_photo_fails_with_its_reason(studio, send, until, words, error, details):
    shot = send(studio, studio.store.new_work()[0], words)
    until(lambda: photo(studio, shot).status == "failed")
    assert (photo(studio, shot).error, photo(studio, shot).details) == (error, details)
    assert (shot.folder / "original").exists()


def test_a_poison_photo_fails_alone(studio, send, until):
    token = studio.store.new_work()[0]
    shots = [send(studio, token, words) for words in (b"", b"CRASH", b"", b"CRASH", b"")]
    until(lambda: not studio.store.shots.unfinished())
    assert statuses(studio, *shots) == ["done", "failed", "done", "failed", "done"]
    assert photo(studio, shots[1]).error == "Unexpected"


def test_a_photo_on_which_the_worker_died_once_has_another_try(studio, send, until):
    shot = send(studio, studio.store.new_work()[0], b"DIES ONCE")
    until(lambda: photo(studio, shot).status == "done")


def test_a_photo_that_takes_for_ever_is_given_up(make_studio, send, until):
    studio = make_studio(seconds_each=1.0)
    token = studio.store.new_work()[0]
    slow, good = send(studio, token, b"HANG"), send(studio, token)
    until(lambda: not studio.store.shots.unfinished())
    assert statuses(studio, slow, good) == ["failed", "done"]


def test_a_killed_worker_costs_nothing(make_studio, send, until, monkeypatch):
    monkeypatch.setenv("FAKE_STUDY_SECONDS", "0.3")
    studio = make_studio()
    token = studio.store.new_work()[0]
    shots = [send(studio, token) for _ in range(4)]
    until(lambda: statuses(studio, shots[0]) == ["done"])
    os.kill(studio.desk._foreman.pid, signal.SIGKILL)
    until(lambda: not studio.store.shots.unfinished())
    assert statuses(studio, *shots) == ["done"] * 4


def test_what_waited_is_taken_up_after_a_restart(make_studio, send, until):
    first = make_studio(start=False)
    token = first.store.new_work()[0]
    shots = [send(first, token) for _ in range(3)]
    first.store.shots.begun(shots[0])  # it was in work when the power went
    first.stop()
    second = make_studio()
    until(lambda: not second.store.shots.unfinished())
    assert statuses(second, *shots) == ["done"] * 3


def test_a_photo_that_was_begun_too_often_is_not_begun_again(make_studio, send, until):
    """Such as one that takes the whole machine down with it."""
    studio = make_studio(start=False)
    shot = send(studio, studio.store.new_work()[0])
    for _ in range(TRIES):
        studio.store.shots.begun(photo(studio, shot))
    studio.start()
    until(lambda: photo(studio, shot).status == "failed")


def test_the_line_is_fair(make_studio, send, until):
    studio = make_studio(start=False)
    hers, mine = studio.store.new_work()[0], studio.store.new_work()[0]
    many = [send(studio, hers) for _ in range(5)]
    one = send(studio, mine)
    assert [studio.desk.place(shot).position for shot in (*many, one)] == [1, 3, 4, 5, 6, 2]
    seconds = [studio.desk.place(shot).seconds for shot in (many[0], one, *many[1:])]
    assert seconds == sorted(seconds)


def test_a_deleted_photo_leaves_the_line(make_studio, send, until):
    studio = make_studio(start=False)
    token = studio.store.new_work()[0]
    first, second = send(studio, token), send(studio, token)
    studio.store.delete_photo(token, first.id)
    assert studio.desk.place(first) is None
    assert studio.desk.place(second).position == 1
    studio.start()
    until(lambda: photo(studio, second).status == "done")


def test_deleting_the_work_that_is_being_worked_on(make_studio, send, until, monkeypatch):
    monkeypatch.setenv("FAKE_STUDY_SECONDS", "0.5")
    studio = make_studio()
    token, other = studio.store.new_work()[0], studio.store.new_work()[0]
    shot, last = send(studio, token), send(studio, other)
    until(lambda: photo(studio, shot).status == "working")
    studio.store.delete(token)
    until(lambda: photo(studio, last).status == "done")
    assert not shot.folder.parent.exists()


def test_while_held_photos_are_decoded_and_wait(studio, send, until):
    studio.desk.hold(True)
    shot = send(studio, studio.store.new_work()[0])
    until(lambda: photo(studio, shot).looked)
    assert (photo(studio, shot).status, studio.desk.place(shot).position) == ("queued", 1)
    studio.desk.hold(False)
    until(lambda: photo(studio, shot).status == "done")


def test_a_full_disk_passes(studio, send, until, monkeypatch):
    monkeypatch.setattr("listing.backend.photo_queue.NO_ROOM_PAUSE", 0.05)
    told = []

    def no_room(*_):
        told.append(1)
        if len(told) < 6:
            raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("photo.files.sync_folder", no_room)
    shot = send(studio, studio.store.new_work()[0])
    until(lambda: photo(studio, shot).status == "done")
    assert len(told) >= 6


def test_a_failed_photo_can_be_tried_again(studio, send, until):
    shot = send(studio, studio.store.new_work()[0], b"CRASH")
    until(lambda: photo(studio, shot).status == "failed")
    (shot.folder / "original").write_bytes((shot.folder / "original").read_bytes().replace(b"CRASH", b""))
    again = studio.again(photo(studio, shot))
    assert (again.status, again.error) == ("queued", None)
    until(lambda: photo(studio, shot).status == "done")


def test_without_weights_photos_say_so_and_are_done_when_they_come(make_studio, send, until, monkeypatch):
    from listing.backend import service as studios
    from photo.errors import FetchFailed, ModelMissing

    there = []

    def best():
        if not there:
            raise ModelMissing("u2netp")
        return studios.table.find("u2netp")

    def fetch(model):
        if len(there) == 0 and not tried.append(1) and len(tried) < 2:
            raise FetchFailed(model.name, ["no connection"])
        until(lambda: failed)
        there.append(1)

    tried, failed = [], []
    monkeypatch.setattr(studios.table, "best_on_disk", best)
    monkeypatch.setattr(studios.fetch, "fetch", fetch)
    monkeypatch.setattr(studios, "FETCH_AGAIN", 0.05)
    studio = make_studio(start=False)
    monkeypatch.setattr(studios.table, "best_on_disk", best)
    shot = send(studio, studio.store.new_work()[0])
    studio.start()
    until(lambda: photo(studio, shot).status == "failed")
    assert photo(studio, shot).error == "ModelMissing"
    failed.append(1)
    until(lambda: photo(studio, shot).status == "done")


def test_room_is_told_before_an_upload(make_studio, send):
    assert make_studio(start=False).room(1000) is None


@pytest.mark.parametrize(
    ("capacity", "why"), [({"reserve_bytes": 10**18}, "DiskFull"), ({"waiting": 0}, "QueueFull")]
)
def test_no_room(make_studio, capacity, why):
    assert make_studio(start=False, **capacity).room(1000) == why
