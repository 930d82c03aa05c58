"""What was acknowledged is on the disk; what was deleted is nowhere."""

import errno
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import time

import msgspec
import pytest

from listing.errors import DiskFull, InUse, NoSuchPhoto, NoSuchWork, TooManyPhotos
from listing.store import files
from listing.store.database import Database
from listing.store.records import ALPHA, BEFORE, ORIGINAL, WORKING, StrokeRecord, key_of
from listing.store.strokes import drawn
from listing.store.works import Store
from photo.types import Fault
from photo.worker.protocol import WasStudied

HANDLE = Fault("missing", (0.6, 0.3, 0.8, 0.7))


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path)
    yield store
    store.close()


def add(store, token, content=b"\xff\xd8\xffphoto", client_id="c1", most=40):
    upload = store.incoming / "upload"
    upload.write_bytes(content)
    return store.photos.add(key_of(token), client_id, upload, hashlib.sha256(content).hexdigest(), most)


def reopened(store, home):
    store.close()
    return Store(home)


def everything_under(home):
    return b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())


def test_a_new_work_is_empty_and_has_a_code_to_call_out(store):
    token, code = store.new_work()
    work = store.work(token)
    assert (work.code, work.step, work.facts, work.texts, work.look, work.photos) == (code, 1, {}, {}, {}, ())
    assert len(code) == 4
    assert not set(code) & set("AEIOU")
    assert store.key_by_code(f" {code.lower()} ") == work.key


def test_tokens_are_long_different_and_nowhere_on_the_disk(store, tmp_path):
    tokens = [store.new_work()[0] for _ in range(50)]
    assert len(set(tokens)) == 50
    assert all(len(token) >= 22 for token in tokens)
    store.save_facts(tokens[0], {"name": "Keripik"})
    add(store, tokens[0])
    names = " ".join(str(path) for path in tmp_path.rglob("*"))
    content = everything_under(tmp_path)
    for token in tokens:
        assert token not in names
        assert token.encode() not in content


def test_only_a_token_opens_a_work(store):
    token, code = store.new_work()
    for guess in ("", code, key_of(token), token[:-1], token + "x", "../" + token, "\ud800"):
        assert store.work(guess) is None


def test_everything_survives_a_restart(store, tmp_path):
    token, code = store.new_work()
    store.save_facts(token, {"name": "Sambal “pecel”"})
    store.save_texts(token, {"hers": {"shopee": {"title": "Sambal"}}})
    store.save_look(token, {"background": "#F0E0D0"})
    store.save_step(token, 3)
    shot, _ = add(store, token)
    store = reopened(store, tmp_path)
    work = store.work(token)
    assert (work.code, work.step, work.facts) == (code, 3, {"name": "Sambal “pecel”"})
    assert (work.texts, work.look) == ({"hers": {"shopee": {"title": "Sambal"}}}, {"background": "#F0E0D0"})
    assert work.photos == (shot,)
    assert (shot.folder / ORIGINAL).read_bytes() == b"\xff\xd8\xffphoto"
    store.close()


def test_saving_to_a_work_that_is_gone_is_an_error(store):
    with pytest.raises(NoSuchWork):
        store.save_facts("x" * 22, {})
    with pytest.raises(NoSuchWork):
        add(store, "x" * 22)
    assert not any(store.incoming.iterdir())


def test_the_same_photo_sent_again_is_one_photo(store):
    token, _ = store.new_work()
    first, new = add(store, token)
    again, newer = add(store, token)
    other, _ = add(store, token, client_id="c2")
    assert (new, newer) == (True, False)
    assert again == first
    assert store.work(token).photos == (first, other)
    assert not any(store.incoming.iterdir())


def test_a_work_holds_so_many_photos_and_no_more(store):
    token, _ = store.new_work()
    add(store, token, most=1)
    add(store, token, most=1)  # the same one again is no second one
    with pytest.raises(TooManyPhotos):
        add(store, token, client_id="c2", most=1)
    assert not any(store.incoming.iterdir())


def test_no_work_reaches_another_ones_photos(store):
    mine, hers = store.new_work()[0], store.new_work()[0]
    shot, _ = add(store, hers)
    with pytest.raises(NoSuchPhoto):
        store.photos.one(key_of(mine), shot.id)
    with pytest.raises(NoSuchPhoto):
        store.delete_photo(mine, shot.id)
    with pytest.raises(NoSuchPhoto):
        store.photos.stroked(key_of(mine), shot.id, lambda strokes, undone: (strokes, undone))
    assert store.work(hers).photos == (shot,)


def test_names_of_the_phone_never_become_paths(store, tmp_path):
    token, _ = store.new_work()
    shot, _ = add(store, token, client_id="../../../evil/..\\x")
    assert shot.folder == tmp_path / "work" / key_of(token) / str(shot.id)
    assert shot.client_id == "../../../evil/..\\x"


def test_the_life_of_a_photo(store):
    token, _ = store.new_work()
    shot, _ = add(store, token)
    assert (shot.status, shot.decoded, shot.version) == ("queued", False, 0)
    store.photos.decoded(shot, b"small", b"working", ["dark"])
    assert store.photos.begun(shot)
    shot = store.work(token).photos[0]
    assert (shot.status, shot.tries, shot.decoded, shot.advice) == ("working", 1, True, ("dark",))
    store.photos.done(shot, b"alpha", WasStudied(["cut_off", "dark"], 0.7, ask_colour=True, faults=(HANDLE,)))
    shot = store.work(token).photos[0]
    assert shot.ask_colour
    assert shot.faults == shot.unmended == (HANDLE,)
    assert (shot.status, shot.tries, shot.advice, shot.confidence) == ("done", 0, ("dark", "cut_off"), 0.7)
    assert (shot.folder / BEFORE).read_bytes() == b"small"
    assert (shot.folder / WORKING).read_bytes() == b"working"
    assert (shot.folder / ALPHA).read_bytes() == b"alpha"
    assert shot.version == 1
    stroke = StrokeRecord("keep", ((0.1, 0.1), (0.7, 0.5)), 0.02)
    shot = store.photos.stroked(key_of(token), shot.id, drawn(stroke, 9))
    assert (shot.faults, shot.unmended) == ((HANDLE,), ())


def test_a_photo_without_a_working_copy_is_decoded_again_at_the_next_start(store, tmp_path):
    """As an earlier version left it; what was found in it stays."""
    token, _ = store.new_work()
    shot, _ = add(store, token)
    store.photos.decoded(shot, b"small", b"working", [])
    store.photos.done(shot, b"alpha", WasStudied([], 0.7))
    (shot.folder / WORKING).unlink()
    store.close()
    again = Store(tmp_path)
    (found,) = again.photos.unfinished()
    assert (found.status, found.decoded, found.confidence) == ("done", False, 0.7)
    again.photos.decoded(found, b"small", b"working", [])
    assert again.photos.unfinished() == ()
    again.close()


def test_results_for_a_deleted_photo_leave_nothing(store, tmp_path):
    token, _ = store.new_work()
    shot, _ = add(store, token)
    store.delete_photo(token, shot.id)
    store.photos.decoded(shot, b"small", b"working", [])
    store.photos.done(shot, b"alpha", WasStudied([], 0.7))
    assert not store.photos.begun(shot)
    assert not shot.folder.exists()


def test_a_hard_stop_in_the_middle_of_an_upload_leaves_nothing_half_done(store, tmp_path):
    token, _ = store.new_work()
    shot, _ = add(store, token)
    (store.incoming / "half").write_bytes(b"\xff\xd8")
    orphan = shot.folder.parent / "99"
    orphan.mkdir()
    (orphan / ORIGINAL).write_bytes(b"no row speaks of me")
    stranger = tmp_path / "work" / ("f00d" * 16)
    (stranger / "1").mkdir(parents=True)
    store = reopened(store, tmp_path)
    assert not any(store.incoming.iterdir())
    assert not orphan.exists()
    assert not stranger.exists()
    assert (shot.folder / ORIGINAL).exists()
    store.close()


def test_killed_hard_right_after_the_acknowledgement(tmp_path):
    """Another process adds a photo and dies by SIGKILL the moment it knows; the photo is there."""
    script = """
import hashlib, os, sys
from pathlib import Path
from listing.store.works import Store
from listing.store.records import key_of
store = Store(Path(sys.argv[1]))
token, _ = store.new_work()
store.save_facts(token, {"name": "Keripik"})
upload = store.incoming / "u"
upload.write_bytes(b"photo")
store.photos.add(key_of(token), "c1", upload, "0", 9)
os.write(1, token.encode())
os.kill(os.getpid(), 9)
"""
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=False)
    assert ended.returncode == -9
    store = Store(tmp_path)
    work = store.work(ended.stdout.decode())
    assert work.facts == {"name": "Keripik"}
    assert (work.photos[0].folder / ORIGINAL).read_bytes() == b"photo"
    store.close()


def test_one_server_a_folder(store, tmp_path):
    script = f"""
from pathlib import Path
from listing.store.works import Store
from listing.store import files
from listing.errors import InUse
try:
    Store(Path({str(tmp_path)!r}))
except InUse:
    print("in use")
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ended.stdout.strip() == "in use"
    assert issubclass(InUse, OSError)


def test_deleting_a_work_leaves_no_byte_of_it(store, tmp_path):
    token, code = store.new_work()
    kept, _ = store.new_work()
    secret = {"name": "Rahasia Bu Sri " * 300}
    for _ in range(5):  # pages are split, joined and written anew
        store.save_facts(token, secret | {"n": os.urandom(4).hex()})
        store.save_texts(token, {"text": "KATA-RAHASIA " * 500})
    store.save_facts(token, {"name": "Rahasia pendek"})
    store.save_facts(kept, {"name": "Tetap Ada"})
    shot, _ = add(store, token, b"ISI-FOTO" * 1000)
    store.photos.decoded(shot, b"ISI-KECIL", b"ISI-KERJA", [])
    removed = store.delete(token)
    assert (removed.works, removed.files, removed.bytes) == (1, 3, 8000 + 9 + 9)
    left = everything_under(tmp_path)
    for trace in (
        b"Rahasia",
        b"KATA-RAHASIA",
        b"ISI-FOTO",
        b"ISI-KECIL",
        b"ISI-KERJA",
        code.encode() + b"{",
        key_of(token).encode(),
    ):
        assert trace not in left
    assert b"Tetap Ada" in left
    assert store.work(token) is None
    with pytest.raises(NoSuchWork):
        store.delete(token)


def test_deleting_everything_leaves_an_empty_store_that_works(store, tmp_path):
    for number in range(5):
        token, _ = store.new_work()
        store.save_facts(token, {"name": f"Produk nomor {number}"})
        add(store, token, b"FOTO" * 100)
    removed = store.delete_all()
    assert (removed.works, removed.files) == (5, 5)
    assert b"Produk nomor" not in everything_under(tmp_path)
    assert b"FOTO" not in everything_under(tmp_path)
    assert not any((tmp_path / "work").iterdir())
    assert store.work(store.new_work()[0])


def test_whoever_keeps_copies_is_told_of_deletions(tmp_path):
    told = []
    store = Store(tmp_path, told.append)
    token, _ = store.new_work()
    first, second = add(store, token)[0], add(store, token, client_id="c2")[0]
    store.delete_photo(token, first.id)
    store.delete(token)
    assert told == [first, second]
    store.close()


def test_works_expire_when_nobody_looks_at_them(store, monkeypatch):
    old, young = store.new_work()[0], store.new_work()[0]
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 1000)
    store.work(young)  # looking at it counts
    assert store.expire(900).works == 1
    assert store.work(old) is None
    assert store.work(young)


def test_a_full_disk_keeps_what_was_there(store, monkeypatch, tmp_path):
    token, _ = store.new_work()
    store.save_facts(token, {"name": "Keripik"})

    def no_room(*_):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(files, "sync_folder", no_room)
    with pytest.raises(DiskFull):
        add(store, token)
    monkeypatch.undo()
    assert store.work(token).photos == ()
    assert not any(store.incoming.iterdir())
    assert add(store, token)[1]


@pytest.fixture
def base(tmp_path):
    base = Database(tmp_path / "base.sqlite3")
    yield base
    base.close()


def test_a_full_database_is_a_full_disk(base):
    pages = base.rows("PRAGMA page_count")[0][0]
    base.rows(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(DiskFull), base.change() as link:
        link.execute("INSERT INTO works (key, code, seen, texts) VALUES ('k', 'BCDF', 0, ?)", ("x" * 200_000,))
    assert base.rows("SELECT * FROM works") == []


def test_the_database_is_set_up_to_last_and_to_forget(base):
    def setting(name):
        return base.rows(f"PRAGMA {name}")[0][0]

    assert (setting("journal_mode"), setting("synchronous"), setting("secure_delete")) == ("wal", 2, 1)
    assert (setting("temp_store"), setting("foreign_keys")) == (2, 1)
    with pytest.raises(sqlite3.IntegrityError), base.change() as link:
        link.execute("INSERT INTO shots (work, client_id, size, sha256) VALUES ('nobody', 'c', 1, '')")


@pytest.mark.parametrize(
    ("before", "patch", "after"),
    [
        ({}, {"made": True}, {"made": True}),
        ({"variant": "hangat", "made": True}, {"variant": None}, {"made": True}),
        ({"hers": {"a": {"t": "x"}}}, {"hers": {"b": {"t": "y"}}}, {"hers": {"a": {"t": "x"}, "b": {"t": "y"}}}),
        ({"hers": {"a": {"t": "x"}}}, {"hers": {"a": {"t": None}}}, {"hers": {"a": {}}}),
    ],
)
def test_a_patch_changes_only_what_it_names(store, before, patch, after):
    token, _ = store.new_work()
    store.save_texts(token, before)
    assert json.loads(store.patch(token, "texts", patch, 10_000)) == after
    assert store.work(token).texts == after


@pytest.mark.parametrize("patch", [{"made": 3}, {"hers": []}, {"hers": {"a": {"t": 1}}}, {"lang": {}}])
def test_a_patch_that_would_spoil_the_shape_changes_nothing(store, patch):
    token, _ = store.new_work()
    store.save_texts(token, {"made": True})
    with pytest.raises(msgspec.ValidationError):
        store.patch(token, "texts", patch, 10_000)
    assert store.work(token).texts == {"made": True}


def test_a_patch_that_would_not_fit_changes_nothing(store):
    token, _ = store.new_work()
    store.save_facts(token, {"nama": "Mug"})
    with pytest.raises(ValueError, match="facts"):
        store.patch(token, "facts", {"isi": "x" * 200}, 100)
    assert store.work(token).facts == {"nama": "Mug"}


def test_a_patch_of_no_work(store):
    with pytest.raises(NoSuchWork):
        store.patch("A" * 22, "facts", {}, 100)
