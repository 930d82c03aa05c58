"""All work goes into one file while the server runs, and comes back from it byte by byte; nothing is lost by it."""

import io
import json
import os
import shutil
import sqlite3
import stat
import struct
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from listing.backup.folder import backup_folder, restore_folder
from listing.backup.parcel import LABEL, BackupTrouble
from listing.backup.snapshot import snapshot
from listing.cli.main import main
from listing.phrases.app.backup import BACKUP_TROUBLES
from listing.store.records import ALPHA, ORIGINAL

ROOT = Path(__file__).resolve().parents[3]
WRITER = """
import os, struct, sys, time
from pathlib import Path
from listing.store.database import Database
base, told = Database(Path(sys.argv[1])), os.open(sys.argv[2], os.O_RDWR | os.O_CREAT)
for number in range(1, 1_000_000):
    with base.change() as link:
        link.execute("INSERT INTO works (key, code, seen, facts) VALUES (?, ?, 0, ?)", (number, number, "x" * 20_000))
    os.pwrite(told, struct.pack("q", number), 0)
    time.sleep(0.005)
"""
"""Writes as a busy server does, and keeps the database for itself; the log begins anew every 200 rows."""


def acknowledged(told):
    content = told.read_bytes() if told.exists() else b""
    return struct.unpack("q", content)[0] if content else 0


def test_a_copy_is_whole_and_has_all_that_was_written_before_it(tmp_path, until):
    database, told, copy = (tmp_path / name for name in ("live.sqlite3", "told", "copy.sqlite3"))
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(database), str(told)], env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    try:
        until(lambda: acknowledged(told) > 0)
        for _ in range(8):
            before = acknowledged(told)
            snapshot(database, copy)
            with closing(sqlite3.connect(copy)) as link:
                rows = link.execute("SELECT count(*), max(CAST(key AS INTEGER)) FROM works").fetchone()
            assert rows[0] == rows[1] >= before
            until(lambda before=before: acknowledged(told) > before + 40)
    finally:
        writer.kill()
        writer.wait()


@pytest.fixture
def home(make_service, begin, hall):
    """A data folder with two works of a day that is over. `tokens` says how to open them."""
    tokens = [begin(nama="Kue Nastar Bu Sri")[0], begin(seed=7, nama="Keripik")[0]]
    hall.service.stop()
    (hall.service.home / "hall.json").write_text("{}")
    (hall.service.home / "models").mkdir(exist_ok=True)
    return hall.service.home, tokens


def bytes_of(home):
    """What each file of a photo holds."""
    return {
        file.relative_to(home).as_posix(): file.read_bytes() for file in (home / "work").rglob("*") if file.is_file()
    }


def test_backup_wipe_restore_walk_on(home, make_service, make_photo, tmp_path, until):
    folder, tokens = home
    before = bytes_of(folder)
    assert {Path(name).name for name in before} >= {ORIGINAL, ALPHA}
    backup_folder(folder, tmp_path / "day.zip")
    assert stat.S_IMODE((tmp_path / "day.zip").stat().st_mode) == 0o600
    shutil.rmtree(folder)
    restore_folder(tmp_path / "day.zip", folder, replace=False)
    assert bytes_of(folder) == before
    assert (folder / "hall.json").read_text() == "{}"
    assert not list(folder.glob(".*"))

    service = make_service(home=folder)
    works = [service.store.work(token) for token in tokens]
    assert [work.facts["nama"] for work in works] == ["Kue Nastar Bu Sri", "Keripik"]
    assert [work.photos[0].status for work in works] == ["done", "done"]
    (tmp_path / "more.jpg").write_bytes(make_photo(seed=9))
    service.add_file(works[0], "c2", tmp_path / "more.jpg")
    until(lambda: [photo.status for photo in service.store.work(tokens[0]).photos] == ["done", "done"])


def test_what_was_deleted_while_it_was_packed_comes_back_whole_or_not_at_all(home, make_service, tmp_path):
    folder, tokens = home
    gone = next((folder / "work").glob("*/1"))
    shutil.rmtree(gone)  # its row is in the copy of the database already
    backup_folder(folder, tmp_path / "day.zip")
    restore_folder(tmp_path / "day.zip", tmp_path / "new", replace=False)
    service = make_service(start=False, home=tmp_path / "new")
    assert sorted(len(service.store.work(token).photos) for token in tokens) == [0, 1]


def test_work_is_never_written_over_unless_that_is_said(home, tmp_path, make_service):
    folder, tokens = home
    backup_folder(folder, tmp_path / "day.zip")
    other = make_service(home=tmp_path / "other")
    token, _ = other.store.new_work()
    with pytest.raises(BackupTrouble, match="runs"):
        restore_folder(tmp_path / "day.zip", other.home, replace=True)
    other.stop()
    with pytest.raises(BackupTrouble, match="has_work"):
        restore_folder(tmp_path / "day.zip", other.home, replace=False)
    service = make_service(start=False, home=other.home)
    assert service.store.work(token) is not None
    service.store.close()

    restore_folder(tmp_path / "day.zip", other.home, replace=True)
    service = make_service(start=False, home=other.home)
    assert service.store.work(token) is None
    assert all(service.store.work(one) for one in tokens)


def test_a_backup_is_never_written_over(home, tmp_path):
    (tmp_path / "day.zip").write_text("yesterday")
    with pytest.raises(BackupTrouble, match="file_there"):
        backup_folder(home[0], tmp_path / "day.zip")
    assert (tmp_path / "day.zip").read_text() == "yesterday"


def relabelled(source, change):
    """The parcel with its label, and its files by path, as `change` leaves them."""
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    label = json.loads(files.pop(LABEL))
    change(label, files)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in (files | {LABEL: json.dumps(label).encode()}).items():
            archive.writestr(name, content)
    return out.getvalue()


def moved(to):
    def change(label, files):
        first = label["files"][0]
        files[to] = files.pop(first["path"])
        first["path"] = to

    return change


def other_byte(label, files):
    path = label["files"][0]["path"]
    files[path] = files[path][:-1] + bytes([files[path][-1] ^ 1])


def longer(label, files):
    files[label["files"][0]["path"]] += b"more"


def one_too_many(_, files):
    files["work/x"] = b"nobody named it"


def one_missing(label, files):
    del files[label["files"][0]["path"]]


def twice(label, _):
    label["files"].append(label["files"][0])


def newer(label, _):
    label["format"] = 99


def hosted(label, _):
    label["kind"] = "shared"


ASTRAY = (
    *("../evil", "/etc/evil", "work/../../evil", "work/..", "C:/evil", "work/a\\..\\b", "models/u2net"),
    *(".ssh/keys", "work/.hidden", "work//a", "evil", "work/a.", "work/a/b/c/d/e/f"),
)
"""Paths that lead out of a data folder, or to what is no work."""


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (other_byte, "spoilt_parcel"),
        (longer, "spoilt_parcel"),
        (one_too_many, "spoilt_parcel"),
        (one_missing, "spoilt_parcel"),
        (twice, "spoilt_parcel"),
        (newer, "newer_parcel"),
        (hosted, "other_kind"),
        *((moved(path), "spoilt_parcel") for path in ASTRAY),
    ],
)
def test_a_spoilt_backup_changes_nothing(home, tmp_path, change, why):
    backup_folder(home[0], tmp_path / "day.zip")
    (tmp_path / "spoilt.zip").write_bytes(relabelled(tmp_path / "day.zip", change))
    with pytest.raises(BackupTrouble, match=why):
        restore_folder(tmp_path / "spoilt.zip", tmp_path / "new", replace=False)
    assert list((tmp_path / "new").glob("**/*")) == []


@pytest.mark.parametrize("number", [0, -1])
def test_a_backup_that_was_packed_anew_and_spoilt_is_said_to_be_spoilt(home, tmp_path, number):
    backup_folder(home[0], tmp_path / "day.zip")
    with (
        zipfile.ZipFile(tmp_path / "day.zip") as archive,
        zipfile.ZipFile(tmp_path / "anew.zip", "w", zipfile.ZIP_DEFLATED) as anew,
    ):
        for name in archive.namelist():
            anew.writestr(name, archive.read(name))
        spoilt = anew.infolist()[number]
    content = bytearray((tmp_path / "anew.zip").read_bytes())
    content[spoilt.header_offset + 30 + len(spoilt.filename)] = 0x07  # RFC 1951, 3.2.3: there is no such block
    (tmp_path / "anew.zip").write_bytes(content)
    with pytest.raises(BackupTrouble, match="spoilt_parcel"):
        restore_folder(tmp_path / "anew.zip", tmp_path / "new", replace=False)
    assert list((tmp_path / "new").glob("**/*")) == []


@pytest.mark.parametrize("content", [b"", b"no zip at all", None])
def test_no_backup_at_all_is_said_to_be_none(home, tmp_path, content):
    backup_folder(home[0], tmp_path / "day.zip")
    whole = (tmp_path / "day.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2] if content is None else content)
    with pytest.raises(BackupTrouble, match="no_parcel"):
        restore_folder(tmp_path / "cut.zip", tmp_path / "new", replace=False)


def test_two_commands_say_what_they_did_and_what_to_do(home, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ETALASE_HOME", str(home[0]))
    assert main(["backup", str(tmp_path), "--lang", "en"]) == 0
    (file,) = tmp_path.glob("etalase-*.zip")
    assert str(file) in capsys.readouterr().out
    assert main(["restore", str(file), "--lang", "id"]) == 1
    assert "--replace" in capsys.readouterr().err
    assert main(["restore", str(file), "--replace", "--lang", "en"]) == 0
    assert "brought back" in capsys.readouterr().out


def test_every_trouble_has_its_sentences():
    assert all(len(pair) == 2 and all(pair) for pair in BACKUP_TROUBLES.values())
