"""`etalase sheet`: folders of facts and photos in, the upload file, its pictures and a page out."""

import shutil

import pytest

from listing.cli.main import main
from listing.sheets.catalogue import entries_at
from listing.sheets.upload import spans
from tests.listing.sheets import templates
from tests.listing.sheets.test_templates import columns_of, read_back


@pytest.fixture
def shelf(tmp_path, samples):
    folder = tmp_path / "produk"
    folder.mkdir()
    for name in ("mug_putih", "mug_enamel"):
        for suffix in (".jpg", ".toml"):
            shutil.copy(samples / f"{name}{suffix}", folder)
    shutil.copy(samples / "mug_putih.jpg", folder / "mug_putih-2.jpg")
    (tmp_path / "shopee.xlsx").write_bytes(templates.build(templates.shopee()))
    return folder


def run(*words):
    return main(["--lang", "id", "sheet", *map(str, words)])


@pytest.mark.model
def test_pictures_file_and_page(shelf, tmp_path, u2netp, capsys):
    out = tmp_path / "out"
    words = (shelf, "--for", "shopee", "--into", tmp_path / "shopee.xlsx", "--out", out, "--model", u2netp)
    assert run(*words) == 0
    rows = read_back((out / "shopee-terisi.xlsx").read_bytes())
    assert len([row for row in rows[6:] if row[columns_of(rows)["ps_product_name"]]]) == 2
    pictures = sorted(file.name for file in (out / "foto").iterdir())
    assert len(pictures) == 3
    page = (out / "foto.html").read_text(encoding="utf-8")
    assert all(f"foto/{name}" in page for name in pictures)
    assert "Baris 7" in page
    said = capsys.readouterr().out
    assert "Foto Sampul" in said
    assert "{" not in said


def test_without_pictures_it_asks_no_model(shelf, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ETALASE_HOME", str(tmp_path / "empty"))
    assert run(shelf, "--for", "list", "--no-pictures", "--out", tmp_path / "out", "--lang", "en") == 0
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["daftar.csv", "daftar.xlsx"]
    assert "2 rows for 2 products" in capsys.readouterr().out


def test_facts_that_cannot_be_read_are_named_and_the_rest_goes_on(shelf, tmp_path, capsys):
    (shelf / "rusak.toml").write_text("nama = ")
    assert run(shelf, "--for", "woocommerce", "--no-pictures", "--out", tmp_path / "out") == 1
    assert (tmp_path / "out" / "woocommerce.csv").is_file()
    assert "Tidak ditulis: rusak.toml" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--for", "shopee"), "--into FILE.xlsx"),
        (("--for", "shopee", "--into", "tidak-ada.xlsx"), "tidak bisa dibuka"),
    ],
)
def test_what_is_missing_is_said(shelf, tmp_path, capsys, words, said):
    assert run(shelf, *words, "--no-pictures", "--out", tmp_path / "out") == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_photos_belong_to_the_facts_whose_name_they_go_on_with(tmp_path):
    for name in ("mug.toml", "mug.jpg", "mug-2.jpg", "mug_enamel.toml", "mug_enamel.jpg", "mugshot.jpg", "lain.jpg"):
        (tmp_path / name).touch()
    (tmp_path / "tas").mkdir()
    for name in ("data.toml", "IMG_1.jpg", "IMG_2.jpg"):
        (tmp_path / "tas" / name).touch()
    found = entries_at([tmp_path], lambda path: path.suffix == ".jpg")
    assert {entry.facts.name: [photo.name for photo in entry.photos] for entry in found} == {
        "mug.toml": ["mug-2.jpg", "mug.jpg"],
        "mug_enamel.toml": ["mug_enamel.jpg"],
        "data.toml": ["IMG_1.jpg", "IMG_2.jpg"],
    }


@pytest.mark.parametrize(
    ("numbers", "short"), [([7], "7"), ([7, 8, 9, 12], "7-9, 12"), ([1, 3, 5], "1, 3, 5"), ([], "")]
)
def test_rows_in_short(numbers, short):
    assert spans(numbers) == short
