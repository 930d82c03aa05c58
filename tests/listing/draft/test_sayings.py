import pytest

from listing.draft.voice import said_of
from listing.facts.form import facts_from


def facts(points, name="Tas Kanvas", category="fesyen", **more):
    return facts_from({"nama": name, "kategori": category, "keunggulan": points} | more)


@pytest.mark.parametrize(
    ("points", "whole"),
    [
        ("buat tempat mainan, baju kotor, pot", "Buat tempat mainan, baju kotor, pot"),
        ("bisa untuk kosmetik, obat, alat tulis, awet", "Bisa untuk kosmetik, obat, alat tulis"),
        ("muat hp, dompet, kunci, jahitan rapi", "Muat HP, dompet, kunci"),
        ("cocok untuk kado, oleh-oleh, ringan", "Cocok untuk kado, oleh-oleh"),
        ("gratis desain, plastik, tebal", "Gratis desain, plastik"),
        ("awet; mata dirajut, bukan kancing", "Mata dirajut, bukan kancing"),
        ("tali dikepang, bukan dilem, awet", "Tali dikepang, bukan dilem"),
        ("pakai kulit sapi, bukan sintetis, ringan", "Pakai kulit sapi, bukan sintetis"),
        ("saya jahit sendiri, awet", "Saya jahit sendiri"),
    ],
)
def test_a_list_that_one_word_governs_is_never_cut_up(points, whole):
    assert said_of(facts(points), "id").own == (whole,)


@pytest.mark.parametrize(
    ("points", "sentence"),
    [
        ("buat kado, adem, jahitan rapi", "Tasnya buat kado, adem, dan jahitannya rapi"),
        ("tutup botol disegel plastik, ringan", "Tasnya ringan dan tutup botolnya disegel plastik"),
        ("isi kacang banyak, awet", "Tasnya awet dan isi kacangnya banyak"),
        ("bahan katun adem, awet", "Tasnya awet dan bahannya katun adem"),
        ("rasa pandan, awet", "Tasnya awet dan rasanya pandan"),
        ("pewarna makanan, awet", "Tasnya awet dan pakai pewarna makanan"),
        ("pewarna alami, awet", "Tasnya awet dan pewarnanya alami"),
        ("jatuh, tidak licin", "Tasnya tidak licin dan bahannya jatuh"),
        ("merahnya asli dari pisang, lembut", "Tasnya lembut dan merahnya asli dari pisang"),
        ("beratnya pas 1 kg, lembut", "Tasnya lembut dan beratnya pas 1 kg"),
    ],
)
def test_what_is_said_of_it_and_of_its_parts_is_one_sentence(points, sentence):
    assert said_of(facts(points), "id").sentences == (sentence,)


@pytest.mark.parametrize(
    "cost",
    [
        "telat mulihno 5rb/hari/pc", "denda telat 50rb", "terlambat sehari 10rb", "rusak kena biaya 30rb",
        "hilang diganti", "tambah nama 5rb", "nambah bordir 10rb", "no saku",
    ],
)  # fmt: skip
def test_what_costs_or_is_lacking_is_no_advantage(cost):
    read = facts(f"awet, {cost}")
    assert read.points == ("awet",)
    assert read.terms


@pytest.mark.parametrize("plus", ["tidak pernah telat", "tambah nama gratis", "anti rusak", "no pengawet"])
def test_what_only_looks_like_a_cost_stays_an_advantage(plus):
    assert len(facts(f"awet, {plus}").points) == 2
