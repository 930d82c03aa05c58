"""`etalase light` on real files."""

import json

import numpy as np
from PIL import Image

from listing.cli.main import main


def photo(path, size=(320, 240), **options):
    """A red box on a yellowish table."""
    image = Image.new("RGB", size, (205, 190, 150))
    image.paste((130, 25, 20), (size[0] // 3, size[1] // 4, 2 * size[0] // 3, 3 * size[1] // 4))
    path.parent.mkdir(exist_ok=True)
    image.save(path, **options)


def test_every_photo_is_written_at_its_own_upright_size_with_what_was_measured(tmp_path, u2netp):
    turned = Image.Exif()
    turned[0x0112] = 6
    photo(tmp_path / "in" / "meja.jpg")
    photo(tmp_path / "in" / "tegak.jpg", exif=turned)
    photo(tmp_path / "in" / "besar.jpg", size=(3000, 2250))
    assert main(["light", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--model", u2netp]) == 0
    rows = json.loads((tmp_path / "out" / "light.json").read_text())
    sizes = {"meja": (320, 240), "tegak": (240, 320), "besar": (3000, 2250)}
    for stem, size in sizes.items():
        with Image.open(tmp_path / "out" / f"{stem}.png") as written:
            assert written.size == size
    for row in rows.values():
        measured = {"roll_deg", "gains", "exposure_ev", "contrast", "noise", "blur"}
        assert set(row) == measured | {"colour_moved", "ask_colour", "certainty"}
        assert set(row["certainty"]) == measured
        assert all(0 <= sure <= 1 for sure in row["certainty"].values())


def test_brighten_makes_the_table_white_and_says_what_it_saw(tmp_path, u2netp):
    photo(tmp_path / "in" / "meja.jpg")
    out = tmp_path / "out"
    assert main(["light", str(tmp_path / "in"), "--out", str(out), "--brighten", "--model", u2netp]) == 0
    row = json.loads((out / "light.json").read_text())["meja"]
    assert row["background"]["trouble"] is None
    assert np.asarray(Image.open(out / "meja.png"))[5, 5].min() >= 245


def test_without_weights_the_scene_alone_tells(tmp_path, monkeypatch):
    from listing.cli import models
    from photo.errors import FetchFailed
    from photo.models import fetch

    def offline(model, given=None):
        raise FetchFailed(model.name, [])

    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "empty"))
    monkeypatch.setattr(fetch, "_earlier_copies", lambda model: [])
    monkeypatch.setattr(models, "fetch_with_bar", offline)
    photo(tmp_path / "in" / "meja.jpg")
    assert main(["light", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--brighten"]) == 0
    assert np.asarray(Image.open(tmp_path / "out" / "meja.png"))[5, 5].min() >= 245


def test_a_bad_file_is_named_and_the_others_are_done(tmp_path, u2netp, capsys):
    photo(tmp_path / "in" / "baik.jpg")
    (tmp_path / "in" / "rusak.jpg").write_bytes(b"\xff\xd8\xff not a photo")
    assert main(["light", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--model", u2netp]) == 1
    assert "rusak.jpg" in capsys.readouterr().err
    assert list(json.loads((tmp_path / "out" / "light.json").read_text())) == ["baik"]


def test_a_photo_that_is_too_large_to_be_kept_whole_is_reduced_and_that_is_said(tmp_path, u2netp, capsys):
    (tmp_path / "in").mkdir()
    Image.new("L", (9000, 6000), 120).save(tmp_path / "in" / "raksasa.jpg", quality=30)
    assert main(["light", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--model", u2netp]) == 0
    assert "4500 x 3000" in capsys.readouterr().err
    assert json.loads((tmp_path / "out" / "light.json").read_text())["raksasa"]["reduced_to"] == [4500, 3000]
