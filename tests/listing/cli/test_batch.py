"""A batch meets odd names, odd folders, Ctrl+C and a second start: nothing of hers is overwritten or lost."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from listing.cli.jobs import files_for, jobs_for, photos_in
from listing.cli.licences import Licence, installed, models
from listing.cli.main import main
from listing.store.works import Store
from photo.models import fetch, table
from tests.photo.quarters import encoded, heic

ROOT = Path(__file__).resolve().parents[3]
CODE = "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))"


def ready(colour=(120, 60, 20)):
    """A picture that came cut out, which needs no network."""
    image = Image.new("RGBA", (300, 300))
    image.paste((*colour, 255), (80, 80, 220, 220))
    return encoded(image, "PNG")


@pytest.fixture
def folder(tmp_path):
    """A folder that files can be put into by name."""
    (tmp_path / "in").mkdir()

    def put(*names, content=None):
        for name in names:
            (tmp_path / "in" / name).write_bytes(content or ready())
        return tmp_path / "in"

    return put


def made(out):
    return json.loads((out / "report.json").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def _small_network(u2netp):
    """Nothing here is about the network, but commands see that there is one."""


@pytest.mark.parametrize("command", ["alpha", "light"])
def test_results_beside_the_photos_overwrite_none_of_them(folder, command, capsys):
    where = folder("mug.png", "mug.jpg", "lain.png")
    before = {file.name: file.read_bytes() for file in where.iterdir()}
    assert main([command, str(where / "mug.png"), str(where / "mug.jpg"), "--out", str(where)]) == 0
    assert {name: (where / name).read_bytes() for name in before} == before
    assert {file.name for file in where.iterdir()} - set(before) - {"light.json"} == {"mug-2.png", "mug-3.png"}
    assert str(where / "mug-2.png") in capsys.readouterr().err


def test_pictures_overwrite_no_photo_either(folder, tmp_path):
    where = folder("mug.png")
    inner = where / "mug"
    inner.mkdir()
    (inner / "shopee.jpg").write_bytes(b"hers")
    (where / "report.json.png").write_bytes(ready())
    words = ["photos", str(where), str(inner / "shopee.jpg"), "--to", "shopee", "--out", str(where)]
    assert main(words) == 1
    assert (inner / "shopee.jpg").read_bytes() == b"hers"
    assert [row["outputs"][0]["file"] for row in made(where)[:2]] == ["mug-2/shopee.jpg", "report.json-2/shopee.jpg"]


def test_names_are_safe_wherever_the_results_go(tmp_path):
    names = ["caf\udce9.jpg", "a?*:b.jpg", "con.jpg", "baris\nbaru.jpg", "x" * 250 + ".jpg", "x" * 249 + "y.jpg"]
    sources = [tmp_path / name for name in names]
    for jobs in (jobs_for(sources, tmp_path / "out"), files_for(sources, tmp_path / "out")):
        folders = [job.folder.name for job in jobs]
        assert folders[:4] == ["caf_", "a___b", "_con", "baris_baru"]
        assert max(len(name.encode()) for name in folders) <= 130
        assert len(set(folders)) == len(names)


def test_every_name_has_a_row_in_the_report(folder, tmp_path):
    where = folder("emoji 🍌.png", "baris\nbaru.png", "p" * 240 + ".png")
    for name in (b"caf\xe9.png", b"caf\xe8.png"):  # which are shown alike
        (Path(os.fsencode(where).decode()) / os.fsdecode(name)).write_bytes(ready())
    done = subprocess.run(
        [sys.executable, "-c", CODE, "photos", where, "--to", "shopee", "--out", tmp_path / "out", "--json"],
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "cp1252"},
    )
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    rows = made(tmp_path / "out")
    assert len(rows) == 5
    assert all((tmp_path / "out" / row["outputs"][0]["file"]).is_file() for row in rows)


def test_photos_are_found_by_what_they_are(folder):
    where = folder("a.HIF", "a.jpe", "chat.jpg_large", "tanpa-akhiran", "scan.tif")
    folder("IMG.HEIC", content=heic("turned-1"))
    folder(".tersembunyi.jpg", content=ready())
    folder("catatan.txt", "film.mp4", content=b"\0\0\0\x18ftypmp42 no photo at all")
    folder("kosong.jpg", content=b"x")
    names = [file.name for file in photos_in([where])]
    assert names == ["IMG.HEIC", "a.HIF", "a.jpe", "chat.jpg_large", "kosong.jpg", "scan.tif", "tanpa-akhiran"]


def test_a_line_tells_what_became_of_each_photo_and_where_it_is(folder, tmp_path, capsys):
    where = folder("mug.png")
    folder("rusak.jpg", content=b"\xff\xd8\xff no photo")
    out = tmp_path / "out"
    assert main(["--lang", "id", "photos", str(where), "--to", "shopee", "--out", str(out)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert any(str(out / "mug" / "shopee.jpg") in line and line.startswith("[1/2]") for line in lines)
    assert any("rusak.jpg: GAGAL. Foto ini rusak" in line for line in lines)
    assert lines[-1] == f"1 foto jadi, 1 gagal: {out}"
    assert not (out / "rusak").exists()


@pytest.mark.parametrize(
    ("names", "said"), [("id_ID.UTF-8", "Tidak ada foto"), ("en_GB.UTF-8", "There are no photos")]
)
def test_the_language_is_the_systems_where_none_is_asked_for(folder, tmp_path, monkeypatch, capsys, names, said):
    monkeypatch.setenv("LC_ALL", names)
    assert main(["photos", str(folder()), "--out", str(tmp_path / "out")]) == 2
    assert said in capsys.readouterr().err


def test_where_the_time_went_is_said_when_asked(folder, tmp_path, capsys):
    assert main(["photos", str(folder("mug.png")), "--out", str(tmp_path / "out"), "--timings", "--lang", "en"]) == 0
    said = capsys.readouterr()
    shares = re.findall(r"^(.+): [\d.]+ s, (\d+) %$", said.out + said.err, re.MULTILINE)
    assert {step for step, _ in shares} == {
        "reading photos",
        "measuring the light",
        "drawing the pictures",
        "writing files",
    }
    assert sum(int(share) for _, share in shares) == pytest.approx(100, abs=2)


def test_nothing_is_no_opacity(folder, tmp_path, capsys):
    where = folder("putih.png", content=encoded(Image.new("RGB", (320, 240), (250, 250, 250)), "PNG"))
    assert main(["alpha", str(where), "--out", str(tmp_path / "out"), "--model", "u2netp"]) == 1
    assert "FAILED" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []


def test_a_speck_is_no_product_and_no_fault_of_the_program(folder, tmp_path, capsys):
    image = Image.new("RGB", (218, 84), (255, 255, 255))
    image.paste((90, 60, 50), (150, 60, 153, 62))
    assert main(["alpha", str(folder("a.png", content=encoded(image, "PNG"))), "--out", str(tmp_path / "out")]) in (
        0,
        1,
    )
    printed = capsys.readouterr().err
    assert "Traceback" not in printed
    assert "program" not in printed


def test_a_second_run_leaves_out_what_is_done(folder, tmp_path):
    where, out = folder("a.png", "b.png"), tmp_path / "out"
    words = ["photos", str(where), "--to", "shopee", "--out", str(out)]
    assert main(words) == 0
    first = {row["input"]: row for row in made(out)}
    (out / "b" / "shopee.jpg").unlink()
    folder("c.png")
    kept = (out / "a" / "shopee.jpg").stat().st_mtime_ns
    assert main([*words, "--resume"]) == 0
    assert (out / "a" / "shopee.jpg").stat().st_mtime_ns == kept
    assert (out / "b" / "shopee.jpg").is_file()
    rows = made(out)
    assert [Path(row["input"]).name for row in rows] == ["a.png", "b.png", "c.png"]
    assert rows[0] == first[rows[0]["input"]]
    assert main([*words, "--shadow", "soft", "--resume"]) == 0
    assert (out / "a" / "shopee.jpg").stat().st_mtime_ns != kept


def start(words):
    return subprocess.Popen(
        [sys.executable, "-c", CODE, *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c_keeps_what_is_finished_and_ends_quietly(folder, tmp_path, times):
    where, out = folder(*(f"{number:03}.png" for number in range(400))), tmp_path / "out"
    process = start(["photos", where, "--to", "shopee", "--to", "tokopedia", "--out", out])
    end = time.monotonic() + 30
    while len(list(out.glob("[0-9]*"))) < 3:
        assert time.monotonic() < end
        time.sleep(0.02)
    for _ in range(times):
        process.send_signal(signal.SIGINT)
        time.sleep(0.05)
    _, printed = process.communicate(timeout=30)
    assert process.returncode == 130, printed
    assert "Traceback" not in printed
    assert "terminate" not in printed
    rows = made(out)
    assert 0 < len(rows) < 400
    assert all((out / made_file["file"]).is_file() for row in rows for made_file in row["outputs"])
    assert not list(out.glob("**/*.part"))
    if times == 1:
        assert {path.name for path in out.iterdir() if path.is_dir()} == {Path(row["input"]).stem for row in rows}


@pytest.fixture
def small_disk():
    """A disk on which no file may grow over some kilobytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_photo_that_finds_no_room_leaves_nothing(folder, tmp_path, small_disk):
    where, out = folder("a.png"), tmp_path / "out"
    assert main(["photos", str(where), "--to", "shopee", "--to", "tokopedia", "--out", str(out)]) == 1
    assert [path.name for path in out.iterdir()] == ["report.json"]
    assert made(out)[0]["kind"] == "FileTrouble"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--port", "80000"], "80000"),
        (["--port", "tiga"], "tiga"),
        (["--port", "-1"], "-1"),
        (["--host", "203.0.113.7"], "203.0.113.7"),
        (["--host", "tidak ada"], "tidak ada"),
    ],
)
def test_a_server_that_cannot_be_started_says_why_in_a_sentence(words, said, capsys):
    assert main(["--lang", "id", *words]) == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert len(printed.splitlines()) == 1


def test_weights_that_are_not_the_right_ones_are_refused_and_not_kept(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "home"))
    (tmp_path / "u2netp.onnx").write_bytes(b"not a network")
    assert main(["model", "get", "u2netp", "--from", str(tmp_path / "u2netp.onnx")]) == 1
    assert not list((tmp_path / "home").rglob("*.onnx"))
    assert "u2netp" in capsys.readouterr().err


def test_a_link_where_weights_belong_is_replaced_not_followed(tmp_path, monkeypatch, u2netp):
    weights = table.path_of(table.find(u2netp)).read_bytes()
    (tmp_path / "stick.onnx").write_bytes(weights)
    (tmp_path / "hers").write_bytes(b"something of hers")
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "home"))
    place = table.path_of(table.find(u2netp))
    place.parent.mkdir(parents=True)
    place.symlink_to(tmp_path / "hers")
    fetch.fetch(table.find(u2netp), given=tmp_path / "stick.onnx")
    assert (tmp_path / "hers").read_bytes() == b"something of hers"
    assert place.read_bytes() == weights


def test_everything_installed_may_be_used_and_passed_on():
    """A new dependency that asks for more than a notice needs a reason in the list, which is a decision."""
    found = [*installed(), *models()]
    assert len(found) > 20
    assert [one.name for one in found if not one.is_fine] == []


@pytest.mark.parametrize(
    ("terms", "fine"),
    [
        ("MIT", True),
        ("BSD-3-Clause", True),
        ("AGPL-3.0", False),
        ("CC-BY-NC-4.0", False),
        ("", False),
        ("Other", False),
    ],
)
def test_terms_that_ask_for_more_or_say_nothing_need_a_reason(terms, fine):
    assert Licence("new", "1", terms).is_fine == fine


def test_a_port_that_is_taken_and_a_folder_that_is_in_use_are_said(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "home"))
    store = Store(tmp_path / "home")
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        port = door.getsockname()[1]
        assert main(["--lang", "id", "--host", "127.0.0.1", "--port", str(port)]) == 2
        assert f"Port {port} sudah dipakai" in capsys.readouterr().err
    assert main(["--lang", "en", "--host", "127.0.0.1", "--port", str(port)]) == 2
    assert "already running" in capsys.readouterr().err
    store.close()
