"""Names of files: from the product, safe on every system, no two alike, and the place is in them."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from listing.pictures.file_names import picture_name, product_name, text_name
from listing.places.channels import CHANNELS
from listing.places.outputs import OUTPUTS
from listing.store.records import StoredPhoto, Work

SHOT = StoredPhoto(
    3, "w", "c", "done", None, {}, 0, True, (), 0.9, {}, (), (), 1, False, 0, False, (), "", Path("/nowhere")
)  # fmt: skip
SAFE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)?")


TWO = (SHOT, replace(SHOT, id=7))


def work(name, code="BCDF", photos=TWO):
    return Work("w", code, 4, {"nama": name}, {}, {}, photos)


@pytest.mark.parametrize(("typed", "named"), [
    ("Keripik Tempe Bu Sri", "keripik-tempe-bu-sri-bcdf"),
    ("  Kué Nastar 250 g!! ", "kue-nastar-250-g-bcdf"),
    ("../../etc/passwd", "etc-passwd-bcdf"),
    ("COM1", "produk-com1-bcdf"),
    ("Aux", "produk-aux-bcdf"),
    ("手作り", "produk-bcdf"),
    ("", "produk-bcdf"),
    (None, "produk-bcdf"),
    ({"a": 1}, "produk-bcdf"),
    ("Sambal Bawang Extra Pedas Khas Blitar Buatan Ibu", "sambal-bawang-extra-pedas-khas-blitar-bcdf"),
    ("x" * 400, "x" * 40 + "-bcdf"),
])  # fmt: skip
def test_a_product_is_called_by_what_she_typed_in_whole_words(typed, named):
    assert product_name(work(typed)) == named


@pytest.mark.parametrize("typed", ["a\0b", "a\r\nb", 'a"; filename="x', "nul", "…", "-.-", "Ñandú/\\:*?<>|"])
def test_a_name_is_safe_on_every_system(typed):
    for output in OUTPUTS:
        assert SAFE.fullmatch(picture_name(work(typed), SHOT, output))


def test_no_two_files_share_a_name():
    works = [work("Keripik", "BCDF"), work("Keripik", "GHJK"), work("", "LMNP")]
    names = [picture_name(one, shot, output) for one in works for shot in one.photos for output in OUTPUTS]
    names += [text_name(one, place) for one in works for place in CHANNELS]
    assert len(set(names)) == len(names)


def test_the_place_is_named():
    assert picture_name(work("Mug"), SHOT, OUTPUTS[0]) == "mug-bcdf-1-shopee.jpg"
    assert picture_name(work("Mug"), replace(SHOT, id=7), OUTPUTS[1]) == "mug-bcdf-2-tokopedia.jpg"
    assert text_name(work("Mug"), "whatsapp") == "mug-bcdf-teks-whatsapp.txt"


def test_a_picture_says_which_option_it_shows_as_long_as_there_is_such_an_option():
    shot = replace(SHOT, option="Rasa Pedas")
    facts = {"nama": "Keripik", "varian": "original, Rasa Pedas"}
    shopee = OUTPUTS[0]
    named = Work("w", "BCDF", 4, facts, {}, {}, (shot, replace(SHOT, id=7)))
    assert picture_name(named, shot, shopee) == f"keripik-bcdf-1-rasa-pedas-{shopee.file}"
    renamed = replace(named, facts=facts | {"varian": "original, manis"})
    assert picture_name(renamed, shot, shopee) == f"keripik-bcdf-1-{shopee.file}"
