"""What many servers share goes into one file while they work, and comes back into an empty service byte by byte."""

import pytest

from listing.backup.parcel import BackupTrouble
from listing.backup.shared import backup_shared, restore_shared
from listing.cli.main import main
from listing.store.migrate import migrate
from listing.store.opening import shared
from listing.store.records import ALPHA, ORIGINAL
from listing.store.works import Store
from photo.worker.protocol import WasStudied
from tests.listing.store.test_works import add


@pytest.fixture
def service(postgres, s3, monkeypatch, tmp_path):
    """Opens a service that is empty, on a database and a bucket of its own; the environment names the latest."""
    made, databases = [], []
    for name, value in s3.environment.items():
        monkeypatch.setenv(name, value)

    def empty():
        database = postgres.create()
        databases.append(database)
        migrate(database)
        monkeypatch.setenv("ETALASE_DATABASE", database)
        monkeypatch.setenv("ETALASE_FILES", f"{s3.create()}/works")
        home = tmp_path / f"server{len(made)}"
        monkeypatch.setenv("ETALASE_HOME", str(home))
        together = shared(home)
        made.append(Store(home, shared=together))
        return made[-1], together, database

    yield empty
    for store in made:
        store.close()
    for database in databases:
        postgres.drop(database)


def filled(store):
    """Two works, one with a photo that is done. Returns the token of that one, and its photo."""
    store.new_work()
    token, _ = store.new_work("phone")
    store.save_facts(token, {"nama": 'Sambal "pecel", pedas\n🌶'})
    photo, _ = add(store, token)
    store.photos.decoded(photo, b"small", b"working" * 1000, ["dark"])
    store.photos.begun(photo)
    store.photos.done(photo, bytes(range(256)), WasStudied([], 0.5))
    return token, photo


def files_of(store, token):
    photo = store.work(token).photos[0]
    return {name: (photo.folder / name).read_bytes() for name in (ORIGINAL, "working", "before.jpg", ALPHA)}


def test_backup_wipe_restore_walk_on(service, tmp_path, capsys):
    store, _, _ = service()
    token, photo = filled(store)
    before, work = files_of(store, token), store.work(token)
    assert main(["backup", str(tmp_path / "day.zip"), "--lang", "en"]) == 0

    store, _, _ = service()  # another database and bucket: nothing of the first is used
    assert main(["restore", str(tmp_path / "day.zip"), "--lang", "en"]) == 0
    assert "brought back" in capsys.readouterr().out
    again = store.work(token)
    assert (again.facts, again.code, again.phone, again.photos[0].status) == (work.facts, work.code, "phone", "done")
    assert files_of(store, token) == before
    assert len(store.all()) == 2
    more, new = add(store, token, client_id="c2")
    assert (new, more.id > photo.id) == (True, True)


def test_work_is_never_written_over_unless_that_is_said(service, tmp_path):
    first, together, database = service()
    token, _ = filled(first)
    backup_shared(database, together.files, tmp_path / "day.zip")
    other, together, database = service()
    theirs, their_photo = filled(other)
    add(other, theirs, client_id="c2")
    with pytest.raises(BackupTrouble, match="has_work"):
        restore_shared(tmp_path / "day.zip", together, database, replace=False)
    assert (other.work(token), len(other.work(theirs).photos)) == (None, 2)
    restore_shared(tmp_path / "day.zip", together, database, replace=True)
    assert other.work(theirs) is None
    assert files_of(other, token) == files_of(first, token)
    assert together.files.names(f"{their_photo.work}/{their_photo.id}") == ()


def test_what_was_deleted_while_it_was_packed_comes_back_whole_or_not_at_all(service, tmp_path):
    store, together, database = service()
    token, photo = filled(store)
    together.files.remove(f"{photo.work}/{photo.id}")  # as if its row went a moment later
    backup_shared(database, together.files, tmp_path / "day.zip")
    other, together, database = service()
    restore_shared(tmp_path / "day.zip", together, database, replace=False)
    assert other.work(token).photos == ()


def test_a_spoilt_file_changes_nothing(service, tmp_path):
    store, together, database = service()
    token, _ = filled(store)
    backup_shared(database, together.files, tmp_path / "day.zip")
    spoilt = bytearray((tmp_path / "day.zip").read_bytes())
    spoilt[spoilt.index(b"workingworking")] ^= 1
    (tmp_path / "spoilt.zip").write_bytes(spoilt)
    with pytest.raises(BackupTrouble, match="spoilt_parcel"):
        restore_shared(tmp_path / "spoilt.zip", together, database, replace=True)
    assert files_of(store, token)[ORIGINAL]


def test_a_database_that_has_not_the_columns_takes_nothing(service, tmp_path, postgres):
    store, together, database = service()
    filled(store)
    postgres.ask("ALTER TABLE works ADD COLUMN later text", database)
    backup_shared(database, together.files, tmp_path / "day.zip")
    other, together, database = service()
    with pytest.raises(BackupTrouble, match="newer_parcel"):
        restore_shared(tmp_path / "day.zip", together, database, replace=False)
    assert other.all() == ()
