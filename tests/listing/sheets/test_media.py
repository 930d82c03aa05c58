"""The addresses that a Media Center exports find the pictures that we named."""

import io

import openpyxl
import pytest

from listing.sheets.media import addresses_of
from listing.sheets.refusal import SheetRefused, Why

NAMES = ("keripik-1.jpg", "keripik-2.jpg", "tas-1.jpg")
ONE, TWO = "https://p16.example/tos/abc~tplv-o3.jpeg", "https://p16.example/tos/def~tplv-o3.jpeg"


@pytest.mark.parametrize(
    "text",
    [
        f"File Name,URL\nkeripik-1.jpg,{ONE}\nkeripik-2.jpg,{TWO}\n",
        f"\ufeffURL;Nama\n{ONE};keripik-1\n{TWO};Keripik-2.JPG\n",
        f"keripik-1.jpg\t{ONE}\nkeripik-2.jpg\t{TWO}",
        f'"1","keripik-1.jpg","x","{ONE}"\r\n"2","keripik-2.jpg","y","{TWO}"\r\n',
    ],
    ids=["csv", "semicolons and a mark", "tabs", "quoted"],
)
def test_a_name_in_the_row_brings_its_address(tmp_path, text):
    file = tmp_path / "daftar.csv"
    file.write_text(text, encoding="utf-8", newline="")
    assert addresses_of(file.read_bytes(), NAMES) == {"keripik-1.jpg": ONE, "keripik-2.jpg": TWO}


def test_a_name_in_the_address_is_enough(tmp_path):
    file = tmp_path / "daftar.txt"
    file.write_text("https://cdn.example/a/tas-1.jpg?x=1\nhttps://cdn.example/a/lain.jpg\n")
    assert addresses_of(file.read_bytes(), NAMES) == {"tas-1.jpg": "https://cdn.example/a/tas-1.jpg?x=1"}


def test_a_workbook_too(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Nama file", "Tautan"])
    book.active.append(["keripik-2.jpg", TWO])
    out = io.BytesIO()
    book.save(out)
    (tmp_path / "d.xlsx").write_bytes(out.getvalue())
    assert addresses_of((tmp_path / "d.xlsx").read_bytes(), NAMES) == {"keripik-2.jpg": TWO}


@pytest.mark.parametrize("text", ["", "tidak ada", f"lain.jpg,{ONE}"])
def test_a_list_of_other_pictures_is_said(tmp_path, text):
    file = tmp_path / "daftar.csv"
    file.write_text(text)
    with pytest.raises(SheetRefused) as refused:
        addresses_of(file.read_bytes(), NAMES)
    assert refused.value.why is Why.NO_ADDRESSES
