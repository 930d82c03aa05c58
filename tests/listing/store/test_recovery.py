"""Whatever is left of the database, and whatever the clock says: photos that were acknowledged are there again."""

import hashlib
import shutil
import stat
import time

import pytest

from listing.errors import DiskFull, NotWritable, StoreTrouble
from listing.store.ballast import Ballast
from listing.store.calendar import MOST_AT_ONCE
from listing.store.database import Database
from listing.store.records import ALPHA, BEFORE, ORIGINAL, Recovered, key_of
from listing.store.recovery import DATABASE, LOST, is_in_use
from listing.store.works import Store
from photo.worker.protocol import WasStudied

DAY = 86_400.0
KEPT = 14 * DAY


def add(store, token, content, client_id="c1"):
    upload = store.incoming / "upload"
    upload.write_bytes(content)
    return store.photos.add(key_of(token), client_id, upload, hashlib.sha256(content).hexdigest(), 40)[0]


@pytest.fixture
def home(tmp_path):
    """A data folder with three works, each with two photos, one of them done; returns folder and tokens."""
    home = tmp_path / "home"
    store, tokens = Store(home), []
    for number in range(3):
        tokens.append(store.new_work()[0])
        store.save_facts(tokens[-1], {"nama": f"Keripik {number}"})
        done = add(store, tokens[-1], b"\xff\xd8\xff one %d" % number)
        add(store, tokens[-1], b"\xff\xd8\xff two %d" % number, "c2")
        store.photos.decoded(done, b"small", b"working", [])
        store.photos.done(done, b"alpha", WasStudied([], 0.9))
    store.close()
    return home, tokens


def contents(store, token):
    work = store.work(token)
    return sorted((photo.folder / ORIGINAL).read_bytes() for photo in work.photos) if work else []


def sent(number):
    return [b"\xff\xd8\xff one %d" % number, b"\xff\xd8\xff two %d" % number]


def cut(share):
    def spoil(file):
        content = file.read_bytes()
        file.write_bytes(content[: int(len(content) * share)])

    return spoil


def without_pages(file):
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


SPOILT = {
    "missing": lambda file: file.unlink(),
    "no bytes": lambda file: file.write_bytes(b""),
    "half of it": cut(0.5),
    "without its end": cut(0.9),
    "only its head": cut(0.02),
    "no database": lambda file: file.write_bytes(b"Hari ini hujan. " * 999),
    "zeros": lambda file: file.write_bytes(bytes(file.stat().st_size)),
    "its first page alone": without_pages,
    "a journal of nonsense": lambda file: file.with_name(f"{file.name}-journal").write_bytes(b"\xd9\xd5" * 5000),
    "a log of nonsense": lambda file: file.with_name(f"{file.name}-wal").write_bytes(b"nonsense" * 5000),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_no_database_however_damaged_costs_a_photo(home, spoil):
    folder, tokens = home
    spoil(folder / DATABASE)
    for _ in range(2):  # and the next start finds nothing to mend
        store = Store(folder)
        assert [contents(store, token) for token in tokens] == [sent(number) for number in range(3)]
        for token in tokens:
            assert {photo.status for photo in store.work(token).photos} <= {"queued", "done"}
            assert all((photo.folder / BEFORE).exists() for photo in store.work(token).photos if photo.decoded)
            assert all(
                (photo.folder / ALPHA).exists() for photo in store.work(token).photos if photo.status == "done"
            )
        store.close()
    assert store.recovered == Recovered()


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_whether_another_server_works_there_is_told_of_any_database(home, spoil):
    folder, _ = home
    spoil(folder / DATABASE)
    assert not is_in_use(folder)


def test_what_was_damaged_stands_aside_and_it_is_said(home):
    folder, _ = home
    cut(0.9)(folder / DATABASE)
    store = Store(folder)
    assert (store.recovered.damaged, store.recovered.photos) == (True, 6)
    assert [file.suffix for file in (folder / LOST).iterdir()][:1] == [".sqlite3"]
    store.delete_all()
    assert not (folder / LOST).exists()
    assert not any((folder / "work").iterdir())
    store.close()


def test_words_that_can_still_be_read_are_kept(home):
    folder, tokens = home
    store = Store(folder)
    for number in range(300):  # so that the last page holds photos, not works
        add(store, tokens[0], b"\xff\xd8\xff more %d" % number, f"m{number}") if number < 30 else None
    store.close()
    cut(0.95)(folder / DATABASE)
    store = Store(folder)
    assert [store.work(token).facts for token in tokens] == [{"nama": f"Keripik {number}"} for number in range(3)]
    store.close()


def test_an_old_copy_of_the_database_costs_no_photo_either(home):
    folder, tokens = home
    old = (folder / DATABASE).read_bytes()
    store = Store(folder)
    late = store.new_work()[0]
    add(store, late, b"\xff\xd8\xff late")
    add(store, tokens[0], b"\xff\xd8\xff third", "c3")
    store.close()
    (folder / DATABASE).write_bytes(old)
    store = Store(folder)
    assert store.recovered.aside == 2
    assert [contents(store, token) for token in tokens] == [sent(number) for number in range(3)]
    aside = {file.read_bytes() for file in (folder / LOST).rglob(ORIGINAL)}
    assert aside == {b"\xff\xd8\xff late", b"\xff\xd8\xff third"}
    store.delete(tokens[0])
    assert not (folder / LOST / key_of(tokens[0])).exists()
    store.close()


def test_what_was_deleted_when_the_power_went_does_not_come_back(home, monkeypatch):
    folder, tokens = home
    store = Store(folder)

    def power_cut(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", power_cut)
        with pytest.raises(KeyboardInterrupt):
            store.delete_all()
    store.close()
    assert any((folder / "work").rglob(ORIGINAL))
    store = Store(folder)
    assert [store.work(token) for token in tokens] == [None] * 3
    assert not any(folder.rglob(ORIGINAL))
    store.close()


def test_files_of_other_programs_stop_nothing_and_stay(home):
    folder, tokens = home
    work = folder / "work"
    strange = [folder / ".DS_Store", work / ".DS_Store", work / "Thumbs.db", work / key_of(tokens[0]) / "desktop.ini"]
    for file in strange:
        file.write_bytes(b"not ours")
    for place in (folder / "incoming" / "new folder", work / "new folder", work / key_of(tokens[1]) / "New"):
        place.mkdir()
    store = Store(folder)
    assert [contents(store, token) for token in tokens] == [sent(number) for number in range(3)]
    assert all(file.exists() for file in strange)
    store.close()


@pytest.mark.parametrize("spoil", ["folder", "file"])
def test_a_folder_that_cannot_be_worked_with_is_a_sentence(tmp_path, spoil):
    if spoil == "folder":
        (tmp_path / "home" / DATABASE).mkdir(parents=True)
    else:
        (tmp_path / "home").write_bytes(b"")
    with pytest.raises((StoreTrouble, FileExistsError, NotADirectoryError)) as told:
        Store(tmp_path / "home")
    assert spoil == "file" or told.type is NotWritable


class Clock:
    def __init__(self, monkeypatch):
        self.now = time.time()
        monkeypatch.setattr(time, "time", lambda: self.now)


@pytest.mark.parametrize("jump", [DAY, -DAY, 400 * DAY, 20 * 365 * DAY, -3650 * DAY])
def test_a_wrong_clock_deletes_nothing(home, monkeypatch, jump):
    folder, tokens = home
    clock = Clock(monkeypatch)
    clock.now += jump
    for _ in range(2):
        store = Store(folder)
        assert store.expire(KEPT).works == 0
        store.close()
    clock.now -= jump
    store = Store(folder)
    assert store.expire(KEPT).works == 0
    assert all(store.work(token) for token in tokens)
    store.close()


def test_days_that_really_pass_count(home, monkeypatch):
    folder, tokens = home
    clock = Clock(monkeypatch)
    store = Store(folder)
    removed = []
    for _ in range(15):
        clock.now += MOST_AT_ONCE
        store.work(tokens[0])  # looked at every day
        removed.append(store.expire(KEPT).works)
    assert (sum(removed[:13]), sum(removed)) == (0, 2)
    assert store.work(tokens[0])
    store.close()


def test_a_full_disk_can_be_emptied(home, monkeypatch):
    """Deleting needs room itself: the database writes what it deletes. The ballast is given up for that."""
    folder, tokens = home
    store = Store(folder)
    ballast = folder / "ballast"
    assert ballast.exists()
    change = Database.change

    def full(base):
        if ballast.exists():
            raise DiskFull
        return change(base)

    monkeypatch.setattr(Database, "change", full)
    monkeypatch.setattr(Ballast, "take", lambda _: None)
    with pytest.raises(DiskFull):
        store.save_step(tokens[0], 2)
    assert store.delete(tokens[0]).files > 0
    assert store.work(tokens[0]) is None
    store.close()


def test_nobody_else_on_the_computer_can_look(home):
    folder, _ = home
    folder.chmod(0o755)
    (folder / DATABASE).chmod(0o644)
    store = Store(folder)
    private = [folder, folder / "incoming", folder / "work"]
    assert {stat.S_IMODE(place.stat().st_mode) for place in private} == {0o700}
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.glob(f"{DATABASE}*")} == {0o600}
    store.close()
