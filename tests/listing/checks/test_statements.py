"""Each statement is held against its fact: numbers, negations, her own words, what may not be lost."""

import json
from pathlib import Path

import pytest

from listing.checks.grounding import claims
from listing.checks.rewrite import judged
from listing.checks.statements import left_out, loose_numbers, turned, unfounded
from listing.draft.records import Draft, Paragraph, Sentence
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS

ABON = facts_from(
    {
        "nama": "Abon Lele",
        "kategori": "makanan",
        "isi": "100 gram",
        "bahan": "lele, bawang",
        "tahan": "3 bulan",
        "perawatan": "tutup rapat setelah dibuka",
        "harga": 20000,
        "stok": 40,
        "pirt": "2063505010123-27",
        "keunggulan": "tidak amis\nmanis tidak terlalu asin",
    }
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Abon Lele tidak amis.", ()),
        ("Abon Lele amis.", ("amis",)),
        ("Tidak pakai bawang.", ("bawang",)),
        ("Manis, tidak terlalu asin.", ()),
        ("Manis dan asin.", ("asin",)),
        ("P-IRT No. 2063505010123-27.", ()),
        ("Bukan lele.", ("lele",)),
    ],
)
def test_a_negation_belongs_to_its_words(text, words):
    assert turned(text, ABON, "id") == words


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Isinya 100 gram. Tahan 3 bulan. Stok 40. Harganya Rp20.000.", ()),
        ("Isinya 100 kg.", ("100",)),
        ("Isinya 40 gram.", ("40",)),  # 40 is the stock
        ("Tahan 3 tahun.", ("3",)),
        ("Harganya Rp20.", ("rp20",)),
        ("100% lele.", ("100%",)),
    ],
)
def test_a_number_keeps_its_unit(text, numbers):
    assert loose_numbers(text, ABON, "id") == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Ini ada Abon Lele, isi 100 gram.", "Isinya 100 gram per kemasan.", "Bahannya lele dan bawang, Kak.",
        "Tahan sampai 3 bulan.", "Stoknya ada 40.", "Silakan pesan lewat keranjang, ya.", "Halo, Kak!",
        "Tutup rapat setelah dibuka, ya, Kak.", "P-IRT No. 2063505010123-27.", "Kalau suka, langsung chat saja.",
    ],
)  # fmt: skip
def test_what_she_said_may_be_said_in_other_words(text):
    assert unfounded(text, ABON, "id") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Isinya 40 gram.", "Tahan 100 gram.", "Stoknya tinggal sedikit.", "Kakak pasti suka.",
        "Langsung kirim hari ini.",
        "Dibuat dari bahan pilihan.", "Rasanya beda dari yang lain.", "Tutup rapat sebelum dibuka.",
        "Isi sampai 3 bulan.",
        "Tidak amis sampai 3 bulan.", "Boleh coba dulu, Kak.", "Sudah ada sejak dulu.", "Cocok untuk kado.",
    ],
)  # fmt: skip
def test_a_statement_without_its_fact_is_found_though_each_word_is_harmless(text):
    assert unfounded(text, ABON, "id") != ()


def test_what_may_not_be_left_out():
    assert left_out("Dibuat dari lele. Tahan 3 bulan.", ("materials", "shelf_life"), ABON, "id") == ("bawang",)


def judgements():
    """Facts, an answer of a pretended writer, whether it may be used, the kind of lie."""
    for group in json.loads((Path(__file__).parent / "tables" / "lies.json").read_text(encoding="utf-8")):
        for answer in group["honest"]:
            yield group["facts"], answer, True, "honest"
        first = group["honest"][0]
        for old, new, kind in group["lies"]:
            capital = old[:1].upper() + old[1:], new[:1].upper() + new[1:]
            lie = f"{first} {new}" if old == "+" else first.replace(*((old, new) if old in first else capital))
            assert lie != first
            yield group["facts"], lie, False, kind


@pytest.mark.parametrize(("typed", "answer", "may", "kind"), list(judgements()))
def test_a_writer_is_believed_only_what_she_typed(typed, answer, may, kind):
    facts = facts_from(typed)
    got = judged(answer, draft(facts, CHANNELS["shopee"], "hangat"), "description", facts)
    assert got.used is may, (kind, got.note, got.refused)


@pytest.mark.parametrize(
    ("said", "broken"),
    [
        ("Abonnya tidak amis.", "Abonnya amis."),
        ("Tahan 3 bulan.", "Tahan 3 tahun."),
        ("Isi: 100 gram", "Isi: 1000 gram"),
        ("Manis, tidak terlalu asin.", "Manis, asin."),
    ],
)
def test_a_draft_that_says_otherwise_is_found(said, broken):
    facts = ("name", "content", "shelf_life", "points")
    drafted = [
        Draft("shopee", "lugas", "id", (("description", (Paragraph((Sentence(text, facts),)),)),), ())
        for text in (said, broken)
    ]
    assert [bool(claims(one, ABON)) for one in drafted] == [False, True]


@pytest.mark.parametrize(
    ("typed", "line", "lang"),
    [
        ({"perawatan": "simpan di freezer", "tahan": "freezer 2 bulan"}, "Masa simpan: freezer 2 bulan", "id"),
        ({"stok": "ready 4, sisanya po"}, "Stock: 4, sisanya PO", "en"),
        ({"area": "Blitar, ongkir 5rb"}, "Delivery: Blitar, ongkir Rp5.000", "en"),
    ],
)
def test_a_label_of_ours_is_none_of_her_words(typed, line, lang):
    facts = facts_from({"nama": "Risol", "kategori": "makanan", **typed})
    assert unfounded(line, facts, lang) == ()
    assert unfounded(line.replace("2", "9").replace("4", "9").replace("5", "9"), facts, lang) != ()
