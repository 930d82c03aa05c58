"""The store's own promises, kept by PostgreSQL and an S3 store just as by a laptop's disk: the very same tests."""

import sys
import threading
from contextlib import suppress

import pytest

from listing.backend.start import why_not
from listing.errors import NoSuchWork, NotSetUp, TooManyPhotos, Unreachable
from listing.store import objects
from listing.store import postgres as postgres_store
from listing.store.database import Database
from listing.store.migrate import migrate
from listing.store.opening import shared
from listing.store.records import ALPHA, ORIGINAL, key_of
from listing.store.works import Store
from photo.worker.protocol import WasStudied
from tests.listing.store.test_returns import (  # noqa: F401  run here, too
    test_after_a_few_wrong_codes_the_right_one_has_to_wait_too,
    test_her_works_open_on_another_phone_by_name_and_code_and_again_on_a_third,
    test_who_has_not_both_gets_nothing_and_is_not_told_which,
    test_with_her_last_work_the_way_back_is_gone,
)
from tests.listing.store.test_works import (  # noqa: F401  run here, too
    add,
    test_a_new_work_is_empty_and_has_a_code_to_call_out,
    test_a_patch_changes_only_what_it_names,
    test_a_patch_of_no_work,
    test_a_patch_that_would_not_fit_changes_nothing,
    test_a_patch_that_would_spoil_the_shape_changes_nothing,
    test_a_work_holds_so_many_photos_and_no_more,
    test_no_work_reaches_another_ones_photos,
    test_only_a_token_opens_a_work,
    test_saving_to_a_work_that_is_gone_is_an_error,
    test_the_life_of_a_photo,
    test_the_same_photo_sent_again_is_one_photo,
    test_works_expire_when_nobody_looks_at_them,
)


@pytest.fixture
def opened(database, bucket, tmp_path, monkeypatch):
    """Opens the shared store as another server would, each with a folder of its own."""
    monkeypatch.setenv("ETALASE_DATABASE", database)
    monkeypatch.setenv("ETALASE_FILES", bucket)
    migrate(database)
    stores = []

    def open_one(told=lambda _: None):
        home = tmp_path / f"server{len(stores)}"
        stores.append(Store(home, told, shared(home)))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()


@pytest.fixture
def store(opened):
    return opened()


def test_what_one_server_acknowledged_the_next_one_has(opened):
    one, other = opened(), opened()
    token, code = one.new_work("phone")
    one.save_facts(token, {"nama": "Sambal “pecel” 🌶"})
    shot, _ = add(one, token)
    one.photos.decoded(shot, b"small", b"working", ["dark"])
    work = other.work(token)
    assert (work.code, work.facts, work.phone) == (code, {"nama": "Sambal “pecel” 🌶"}, "phone")
    assert (work.photos[0].folder / ORIGINAL).read_bytes() == b"\xff\xd8\xffphoto"
    with other.photos.on_disk(work.photos[0], "working") as path:
        assert path.read_bytes() == b"working"
    assert not path.exists()
    assert other.key_by_code(code) == key_of(token)


def test_a_photo_sent_to_two_servers_at_once_is_one_and_its_work_holds_no_more_than_it_may(opened):
    one, other = opened(), opened()
    token, _ = one.new_work()
    both, kept, refused = threading.Barrier(2), [], []

    def send(store, number):
        both.wait()
        for client_id in ("same", f"c{number}", f"d{number}"):
            try:
                kept.append(add(store, token, client_id=client_id, most=3))
            except TooManyPhotos:
                refused.append(client_id)

    senders = [threading.Thread(target=send, args=pair) for pair in ((one, 0), (other, 1))]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(one.work(token).photos) == 3
    assert len({photo.id for photo, _ in kept}) == sum(new for _, new in kept) == 3
    assert len(refused) == 2
    assert one.delete(token).files == 3  # nothing of what was refused is left


def test_what_two_workers_found_is_kept_once(opened):
    one, other = opened(), opened()
    token, _ = one.new_work()
    shot, _ = add(one, token)
    one.photos.decoded(shot, b"small", b"working", [])
    one.photos.done(shot, b"first", WasStudied([], 0.7))
    other.photos.begun(shot)
    other.photos.decoded(shot, b"late", b"late", ["late"])
    other.photos.done(shot, b"late", WasStudied(["late"], 0.1))
    other.photos.failed(shot, "Unexpected", {})
    photo = one.work(token).photos[0]
    assert (photo.status, photo.version, photo.confidence, photo.advice) == ("done", 1, 0.7, ())
    assert (photo.folder / ALPHA).read_bytes() == b"first"


def test_what_is_deleted_is_gone_for_all_and_its_shop_with_the_last_work(opened):
    told = []
    one, other = opened(), opened(told.append)
    tokens = [one.new_work("phone")[0] for _ in range(2)]
    one.shops.save_boxes("phone", {"toko": "Keripik Bu Sri"})
    one.shops.save_logo("phone", b"\x89PNG")
    shots = [add(one, token)[0] for token in tokens]
    assert other.delete_photo(tokens[0], shots[0].id).files == 1
    assert other.delete(tokens[0]).works == 1
    assert one.shops.logo("phone") == b"\x89PNG"
    assert other.delete_all().files == 1
    assert [one.work(token) for token in tokens] == [None, None]
    assert one.shops.boxes("phone") == {}
    assert told == shots
    with pytest.raises(FileNotFoundError):
        (shots[1].folder / ORIGINAL).read_bytes()
    with pytest.raises(NoSuchWork):
        one.delete(tokens[1])


def test_a_lost_phones_work_opens_by_another_token_on_every_server(opened):
    one, other = opened(), opened()
    token, _ = one.new_work("old")
    (given,) = one.doors.hand_over([key_of(token)], "new")
    assert other.work(given).key == key_of(token)
    assert other.works_of("new") == 1


def test_a_database_that_restarts_is_said_and_all_goes_on_without_a_restart(opened, postgres, monkeypatch, until):
    monkeypatch.setattr(postgres_store, "PATIENCE", 1.0)
    store = opened()
    token, _ = store.new_work()
    postgres.kill()
    for act in (lambda: store.work(token), lambda: add(store, token), lambda: store.save_step(token, 2)):
        with pytest.raises(Unreachable):
            act()
    assert not any(store.incoming.iterdir())
    postgres.start()

    def answers():
        with suppress(Unreachable):
            return store.work(token) is not None

    until(answers)
    assert add(store, token)[1]
    assert len(store.work(token).photos) == 1


def test_a_file_store_that_is_away_keeps_no_row_and_what_is_deleted_meanwhile_goes_later(opened, s3, monkeypatch):
    monkeypatch.setattr(objects, "CALL_SECONDS", 0.2)
    monkeypatch.setattr(objects, "PATIENCE", 0.3)
    monkeypatch.setattr(objects, "LOOK_PAUSE", 0.0)
    store = opened()
    token, other = store.new_work()[0], store.new_work()[0]
    shot, _ = add(store, token)
    s3.pause()
    try:
        with pytest.raises(Unreachable):
            add(store, token, client_id="c2")
        with pytest.raises(Unreachable):
            store.photos.decoded(shot, b"small", b"working", [])
        assert store.delete(token).works == 1
    finally:
        s3.go_on()
    assert store.work(token) is None
    assert (shot.folder / ORIGINAL).read_bytes()
    store.expire(1000.0)
    with pytest.raises(FileNotFoundError):
        (shot.folder / ORIGINAL).read_bytes()
    assert add(store, other)[1]


def test_tables_come_and_go_with_the_versions_and_keep_what_is_there(database, postgres, monkeypatch, tmp_path):
    monkeypatch.setenv("ETALASE_DATABASE", database)
    monkeypatch.setenv("ETALASE_FILES", str(tmp_path / "files"))

    def tables():
        asked = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        functions = "SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
        return int(postgres.ask(asked, database)), int(postgres.ask(functions, database))

    with pytest.raises(NotSetUp):
        shared(tmp_path)
    assert migrate(database, "0001") == "0001"
    first = tables()
    with pytest.raises(NotSetUp):
        shared(tmp_path)
    migrate(database)
    store = Store(tmp_path, shared=shared(tmp_path))
    token, _ = store.new_work()
    add(store, token)
    assert migrate(database) == migrate(database, "head")  # again is nothing new
    migrate(database, "0001")
    assert tables() == first
    migrate(database)
    assert (store.work(token).photos[0].folder / ORIGINAL).read_bytes() == b"\xff\xd8\xffphoto"
    store.close()
    migrate(database, "base")
    assert tables() == (1, 0)  # Alembic's own
    with pytest.raises(ValueError, match="9999"):
        migrate(database, "9999")


def test_both_databases_have_the_same_columns(database, postgres, tmp_path):
    migrate(database)
    asked = """
        SELECT table_name || '.' || column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name NOT LIKE 'procrastinate%'
    """
    there = {
        line for line in postgres.ask(asked, database).splitlines() if not line.startswith(("alembic_", "line."))
    }
    laptop = Database(tmp_path / "laptop.sqlite3")
    asked = (
        "SELECT m.name || '.' || c.name AS name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = ?"
    )
    here = {str(row["name"]) for row in laptop.rows(asked, "table") if not row["name"].startswith("sqlite_")}
    laptop.close()
    assert there == here


@pytest.mark.parametrize(("library", "ours"), [("psycopg", "postgres"), ("obstore", "objects")])
def test_a_service_without_its_extra_says_what_to_install(monkeypatch, tmp_path, library, ours):
    monkeypatch.setenv("ETALASE_DATABASE", "postgresql://nobody@127.0.0.1:1/nothing")
    monkeypatch.setenv("ETALASE_FILES", "s3://bucket")
    monkeypatch.delitem(sys.modules, f"listing.store.{ours}", raising=False)
    monkeypatch.setitem(sys.modules, library, None)  # as where it is not installed
    with pytest.raises(NotSetUp) as told:
        shared(tmp_path)
    assert why_not(told.value).count("pip install etalase[hosted]") == 2


@pytest.mark.parametrize("files", ["", "s3://bucket"])
def test_what_a_service_lacks_is_said_in_one_sentence(monkeypatch, tmp_path, files):
    monkeypatch.setenv("ETALASE_DATABASE", "postgresql://nobody@127.0.0.1:1/nothing?connect_timeout=1")
    monkeypatch.setenv("ETALASE_FILES", files)
    monkeypatch.setattr(postgres_store, "PATIENCE", 0.2)
    with pytest.raises((NotSetUp, Unreachable)) as told:
        shared(tmp_path)
    said = why_not(told.value).splitlines()
    assert [line.startswith("etalase: ") for line in said] == [True, True]
    assert all(("ETALASE_FILES" if not files else "ETALASE_DATABASE") in line for line in said)
