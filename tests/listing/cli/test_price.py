"""`etalase price`: every line of the sum, in both languages, from a file of costs or from a facts file."""

import json

import pytest

from listing.cli.main import main
from listing.facts.form import read_facts

FACTS = 'nama = "Kue Nastar"\nharga = "65rb"\n'
COSTS = 'jumlah = 20\nbahan = [{ nama = "Mentega", harga = "50rb", beli = "500 gr", pakai = "1 kg" }]\n'


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "nastar.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("text", [COSTS, f"{FACTS}[hpp]\n{COSTS}"], ids=["alone", "in a facts file"])
def test_the_sum_is_printed_line_by_line(file, capsys, text):
    assert main(["price", str(file(text)), "--lang", "id"]) == 0
    printed = capsys.readouterr().out
    for line in ("Mentega: Rp100.000", "Rp50.000 untuk 500 gram, dipakai 1 kg", "Modal per buah: Rp5.000"):
        assert line in printed
    assert "Untung 20% dari harga: Rp6.250\n    Rp5.000 ÷ (100% − 20%)" in printed
    assert "Dibulatkan ke atas, mudah dibayar: Rp6.500" in printed


def test_it_speaks_english_and_json(file, capsys):
    assert main(["price", str(file(COSTS)), "--lang", "en", "--json"]) == 0
    sections = json.loads(capsys.readouterr().out)
    assert sections[1]["title"] == "Cost of a piece"
    assert sections[1]["lines"][-1]["sum"] == "Rp5.000"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (COSTS.replace("1 kg", "1 liter"), "bahan1.pakai: Mentega: dibeli “500 gr” tetapi dipakai “1 liter”"),
        ('harga = "5rb"\n' + COSTS, "“harga” belum dikenal"),
        (COSTS.replace("beli", "belli"), "“bahan.belli” belum dikenal"),
        ("bahan = [3]", "“bahan” belum dikenal"),
        ("jumlah = ", "belum benar"),
    ],
)
def test_what_cannot_be_read_is_said(file, capsys, text, says):
    assert main(["price", str(file(text)), "--lang", "id"]) == 2
    assert says in capsys.readouterr().err


def test_costs_are_no_fact(file):
    assert read_facts(file(f"{FACTS}[hpp]\n{COSTS}")).given() == ("name", "price")
