"""The command line on real files: what it writes, what it says, and how it ends."""

import hashlib
import io
import json
import os
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from listing.cli.jobs import jobs_for
from listing.cli.main import main
from listing.places.outputs import OUTPUTS, PLACE_KEYS
from photo.models import table

pytestmark = pytest.mark.model


@pytest.fixture
def picture(tmp_path):
    """A red box on a light table, saved as asked."""

    def save(name, kind="JPEG", size=(320, 240), **options):
        image = Image.new("RGB", size, (225, 220, 210))
        image.paste((180, 30, 30), (size[0] // 4, size[1] // 4, 3 * size[0] // 4, 3 * size[1] // 4))
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        image.save(path, kind, **options)
        return path

    return save


def png_header(width, height):
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)))
    )


def assert_nothing_personal(image):
    """Pixels only: of JPEG's application segments just the JFIF head, of PNG's chunks no text and no EXIF."""
    assert not image.getexif()
    assert [name for name, _ in getattr(image, "applist", [])] in ([], ["APP0"])
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def report(out):
    return json.loads((out / "report.json").read_text(encoding="utf-8"))


def test_the_samples_become_pictures_that_every_place_takes(u2netp, samples, tmp_path):
    """The main job, on every sample, with the real network."""
    words = ["photos", str(samples), "--out", str(tmp_path), "--model", u2netp]
    for key in PLACE_KEYS:
        words += ["--to", key]
    assert main(words) == 0
    rows = report(tmp_path)
    assert len(rows) == len(list(samples.glob("*.jpg")))
    for row in rows:
        assert row["error"] is None
        assert [output["file"].split("/")[1] for output in row["outputs"]] == [market.file for market in OUTPUTS]
        for output, market in zip(row["outputs"], OUTPUTS, strict=True):
            data = (tmp_path / output["file"]).read_bytes()
            image = Image.open(io.BytesIO(data))
            assert image.size == market.spec.size
            assert len(data) == output["bytes"] <= market.spec.max_bytes
            assert_nothing_personal(image)
            pixels = np.asarray(image)
            corners = pixels[[0, 0, -1, -1], [0, -1, 0, -1]]
            assert (corners[:, :3] == 255).all() if image.mode == "RGB" else (corners[:, 3] == 0).all()


def test_a_bad_file_does_not_harm_its_neighbours(u2netp, picture, tmp_path, capsys):
    good, out = picture("good.jpg"), tmp_path / "out"
    folder = good.parent
    bad = {
        "empty.jpg": (b"", "EmptyFile"),
        "text.jpg": (b"Halo Ibu", "NotAnImage"),
        "short.jpg": (good.read_bytes()[:2000], "DamagedFile"),
        "bomb.png": (
            png_header(65535, 65535),
            "TooManyPixels",
        ),
        "large.jpg": (good.read_bytes() + b"\0" * 40_000_000, "FileTooLarge"),
    }
    for name, (data, _) in bad.items():
        (folder / name).write_bytes(data)
    picture("pixel.png", "PNG", (1, 1))
    picture("line.png", "PNG", (20000, 10))
    frames = [Image.new("RGB", (320, 240), colour) for colour in ("red", "blue")]
    frames[0].paste((255, 255, 255), (110, 60, 210, 190))
    frames[0].save(folder / "moving.webp", save_all=True, append_images=frames[1:])

    assert main(["photos", str(folder), "--out", str(out), "--model", u2netp, "--lang", "id"]) == 1
    rows = {Path(row["input"]).name: row for row in report(out)}
    assert len(rows) == 9
    assert rows["good.jpg"]["error"] is None
    assert rows["moving.webp"]["warnings"][0].startswith("Ini gambar bergerak")
    for name, (_, kind) in (bad | {"pixel.png": (0, "TooSmall"), "line.png": (0, "TooSmall")}).items():
        assert rows[name]["kind"] == kind
        assert rows[name]["outputs"] == []
        assert not (out / name.split(".")[0]).exists()
    assert len({row["error"] for row in rows.values()}) == 8  # a sentence of its own each; TooSmall names its size
    assert (out / "good" / "shopee.jpg").is_file()
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    assert not list(out.rglob("*.part"))


def test_two_photos_with_one_stem_get_folders_of_their_own(tmp_path):
    paths = [tmp_path / name for name in ("roti.jpg", "roti.png", "ROTI.webp", "roti-2.jpg", "...jpg")]
    assert [job.folder.name for job in jobs_for(paths, tmp_path)] == ["roti", "roti-2", "ROTI-3", "roti-2-2", "foto"]


@pytest.mark.parametrize(
    ("background", "file", "mode", "corner"),
    [
        ("#F5EFE6", "shopee.jpg", "RGB", [245, 239, 230]),
        ("lilac", "shopee.jpg", "RGB", [235, 229, 244]),
        ("transparent", "shopee.png", "RGBA", None),
    ],
)
def test_the_canvas_has_the_colour_asked_for(u2netp, picture, tmp_path, background, file, mode, corner):
    words = ["photos", str(picture("a.jpg")), "--to", "shopee", "--out", str(tmp_path), "--model", u2netp]
    assert main([*words, "--background", background]) == 0
    image = Image.open(tmp_path / "a" / file)
    assert image.mode == mode
    pixel = np.asarray(image)[0, 0].astype(int)
    assert pixel[3] == 0 if corner is None else np.abs(pixel - corner).max() <= 1


@pytest.mark.parametrize("orientation", [1, 6])
def test_alpha_has_the_size_of_the_upright_photo(u2netp, picture, tmp_path, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = picture("a.jpg", size=(3000, 2000), exif=exif)
    assert main(["alpha", str(path), "--out", str(tmp_path / "alphas"), "--model", u2netp]) == 0
    alpha = Image.open(tmp_path / "alphas" / "a.png")
    assert alpha.mode == "L"
    assert alpha.size == ((3000, 2000) if orientation == 1 else (2000, 3000))
    assert np.asarray(alpha)[alpha.height // 2, alpha.width // 2] > 200


WRONG = {
    "no such file": ["photos", "nowhere.jpg", "--out", "out"],
    "no such place": ["photos", "x.jpg", "--to", "lazada", "--out", "out"],
    "no such model": ["photos", "x.jpg", "--model", "bria-rmbg", "--out", "out"],
    "no such colour": ["photos", "x.jpg", "--background", "putih", "--out", "out"],
    "no folder for the results": ["photos", "x.jpg"],
    "no such command": ["foto"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_wrong_usage_ends_with_2_and_a_sentence(words, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    try:
        code = main(words)
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    assert "etalase" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(picture, tmp_path, capsys):
    path = picture("a.jpg")
    assert main(["photos", str(path), "--out", str(path)]) == 1
    assert "exists" in capsys.readouterr().err


def test_a_folder_without_photos_is_said(tmp_path, capsys):
    assert main(["photos", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "no photos there" in capsys.readouterr().err


@pytest.fixture
def _without_weights_and_network(tmp_path, monkeypatch):
    for name in ("ETALASE_HOME", "HOME", "REMBG_HOME", "U2NET_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "empty"))
    away = replace(table.MODELS[table.DEFAULT], sources=("http://127.0.0.1:9/x.onnx",))
    monkeypatch.setitem(table.MODELS, table.DEFAULT, away)


@pytest.mark.usefixtures("_without_weights_and_network")
def test_without_weights_and_network_there_is_a_sentence_and_ready_cutouts_still_work(picture, tmp_path, capsys):
    ready = Image.new("RGBA", (300, 300))
    ready.paste((120, 60, 20, 255), (80, 80, 220, 220))
    ready.save(picture("photo.jpg").with_name("ready.png"))
    assert main(["photos", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1
    rows = {Path(row["input"]).name: row for row in report(tmp_path / "out")}
    assert rows["ready.png"]["error"] is None
    assert "etalase model get u2netp" in rows["photo.jpg"]["error"]
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.usefixtures("_without_weights_and_network")
def test_brightening_works_without_weights(picture, tmp_path):
    words = ["photos", str(picture("a.jpg")), "--to", "shopee", "--background", "brighten"]
    assert main([*words, "--out", str(tmp_path / "out")]) == 0
    pixels = np.asarray(Image.open(tmp_path / "out" / "a" / "shopee.jpg"))
    assert (pixels[[0, 0, -1, -1], [0, -1, 0, -1]] == 255).all()
    assert pixels[600, 600, 0] > 1.5 * pixels[600, 600, 1]


def test_model_lists_the_table_and_what_is_on_disk(u2netp, capsys):
    assert main(["model"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines if not line.startswith((" ", "folder"))] == list(table.MODELS)
    assert "on disk, verified" in lines[0]
    assert " in use: " in lines[1]


@pytest.mark.usefixtures("_without_weights_and_network")
@pytest.mark.parametrize("there", [True, False])
def test_a_larger_model_comes_with_the_small_one_or_a_word_that_it_is_missing(there, tmp_path, monkeypatch, capsys):
    """The larger one draws what the small one finds."""
    weights = b"weights"
    row = {"sha256": hashlib.sha256(weights).hexdigest(), "size": len(weights)}
    for name in (table.DEFAULT, table.FINE):
        monkeypatch.setitem(table.MODELS, name, replace(table.MODELS[name], **row))
    brought, copy = tmp_path / "brought.onnx", tmp_path / "empty" / ".u2net" / "u2netp.onnx"
    brought.write_bytes(weights)
    if there:
        copy.parent.mkdir(parents=True)
        copy.write_bytes(weights)
    assert main(["model", "get", table.FINE, "--from", str(brought), "--lang", "en"]) == 0
    assert table.on_disk(table.find(table.FINE))
    assert table.on_disk(table.find(table.DEFAULT)) == there
    assert ("etalase model get u2netp" in capsys.readouterr().err) != there


def test_missing_system_libraries_are_one_sentence_not_a_traceback(tmp_path):
    """As on a bare server, where importing cv2 fails for want of libGL."""
    (tmp_path / "cv2.py").write_text("raise ImportError('libGL.so.1: cannot open shared object file')\n")
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from listing.cli.main import main; sys.exit(main(['model']))"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}"},
    )
    assert done.returncode == 1
    assert "apt install libgl1 libglib2.0-0" in done.stderr
    assert "Traceback" not in done.stderr
