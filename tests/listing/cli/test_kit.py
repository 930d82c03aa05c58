"""The commands `card` and `labels`: files in, pictures and PDF out, and sentences where something is missing."""

import io

import pytest
from PIL import Image, PdfParser

from listing.cli.main import main

SHOP = 'nama = "Dapur Bu Lastri"\nwa = "0812-3456-7890"\nkota = "Blitar"\n'


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "toko.toml"
    path.write_text(SHOP, encoding="utf-8")
    return path


def test_labels_of_two_products_fill_a_sheet_each(samples, shop, tmp_path, capsys):
    out = tmp_path / "cetak" / "label.pdf"
    facts = [str(samples / f"{name}.toml") for name in ("sambal_pecel", "tas_rajut")]
    assert (
        main(["labels", *facts, "--as", "label-harga", "--shop", str(shop), "--out", str(out), "--lang", "id"]) == 0
    )
    assert len(PdfParser.PdfParser(buf=out.read_bytes()).pages) == 2
    assert "Tersimpan" in capsys.readouterr().out


@pytest.mark.model
def test_a_card_of_a_product_and_its_photo(samples, shop, tmp_path, u2netp):
    facts = str(samples / "mug_enamel.toml")
    words = ["card", facts, "--shop", str(shop), "--form", "tall", "--design", "pita", "--model", u2netp]
    assert main([*words, "--out", str(tmp_path)]) == 0
    made = (tmp_path / "mug_enamel-1-pita-tall.jpg").read_bytes()
    assert Image.open(io.BytesIO(made)).size == (1080, 1350)


@pytest.mark.parametrize(
    ("facts", "toko", "said"),
    [
        ("nama = 'Tape'", "wa = '0812'", "is no complete WhatsApp number"),
        ("nama = 'Tape'", "wa = ", "cannot be read"),
        ("harga = 5000", SHOP, "name"),
    ],
)
def test_what_is_missing_is_said(tmp_path, capsys, facts, toko, said):
    for name, content in (("tape.toml", facts), ("toko/toko.toml", toko)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    words = ["labels", str(tmp_path / "tape.toml"), "--shop", str(tmp_path / "toko" / "toko.toml"), "--lang", "en"]
    assert main([*words, "--out", str(tmp_path / "x.pdf")]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()


def test_a_card_needs_a_photo(tmp_path, capsys):
    (tmp_path / "tape.toml").write_text("nama = 'Tape'", encoding="utf-8")
    assert (
        main(
            ["card", str(tmp_path / "tape.toml"), "--out", str(tmp_path / "out"), "--lang", "en", "--model", "u2netp"]
        )
        == 2
    )
    assert "There is no photo" in capsys.readouterr().err
