"""Her words stand in their box, as she means them: verbs, answers, places, prices beside prices."""

import pytest

from listing.facts.form import facts_from, to_mapping
from listing.facts.options import told
from listing.facts.spelling import spelled_out, told_plainly


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("talase nandur dewe", "talasnya ditanam sendiri"), ("bumbune ngulek dewe", "bumbunya diulek sendiri"),
        ("nandur dewe nang omah", "ditanam sendiri di rumah"), ("bumbu ngulek sendiri", "bumbu diulek sendiri"),
        ("nggawe dewe, ngrajut dewe", "dibuat sendiri, dirajut sendiri"),
        ("bisa menjahit sendiri", "bisa menjahit sendiri"), ("Bu Tin menjahit sendiri", "Bu Tin menjahit sendiri"),
        ("balikno besoknya", "kembalikan besoknya"),
        ("campurno gula, tulisno jenenge", "campurkan gula, tuliskan jenenge"),
        ("jupuken dewe", "ambil sendiri"), ("dipilihke sing apik", "dipilihkan yang bagus"),
        ("kocok sek sakdurunge diombe", "kocok dulu sebelum diminum"),
        ("ada kantonge samping", "ada kantong samping"), ("ono sakune dua", "ada saku dua"),
        ("ada tutupe", "ada tutupnya"),
        ("mesin vacum frying, divacum", "mesin vacuum frying, divakum"), ("slusin 100rb", "selusin 100rb"),
        ("piano, casino, americano", "piano, casino, americano"),
    ],
)  # fmt: skip
def test_javanese_verbs_say_what_is_done(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tidak", "tidak bisa"), ("Gak.", "tidak bisa"), ("iya", "bisa"), ("-", ""), ("belum ada", ""),
        ("boleh kalo cacat", "boleh kalau cacat"),
    ],
)  # fmt: skip
def test_a_bare_answer_is_an_answer(typed, said):
    assert ", ".join(facts_from({"nama": "Gamis", "retur": typed}).returns) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kota malang: klojen, blimbing, sukun", "kota Malang: Klojen, Blimbing, Sukun"),
        ("blimbing, balung, jember kota", "Blimbing, Balung, Jember kota"),
    ],
)  # fmt: skip
def test_a_place_is_no_javanese_thing(typed, said):
    assert facts_from({"nama": "Katering", "kategori": "jasa", "area": typed}).area == (said,)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("isi 5 20rb (keju 23rb), isi 10 38rb", "isi 5 Rp20.000 (keju Rp23.000)|isi 10 Rp38.000"),
        ("wisuda 200rb, pengantin 1,5jt (luar kota 1,7jt)",
         "wisuda Rp200.000|pengantin Rp1.500.000 (luar kota Rp1.700.000)"),
        ("small (2-3 org) 40rb, large (10 org) 150rb", "small (2-3 orang) Rp40.000|large (10 orang) Rp150.000"),
    ],
)  # fmt: skip
def test_what_some_of_an_option_cost_stands_behind_its_price(typed, said):
    facts = facts_from({"nama": "Zupa", "varian": typed})
    assert "|".join(map(told, facts.variants)) == said
    assert facts_from(to_mapping(facts)) == facts


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("rias n sewa kostum", "rias dan sewa kostum"), ("mac n cheese", "mac n cheese"),
        ("keripik vacuum frying", "keripik vacuum frying"),
    ],
)  # fmt: skip
def test_a_name_keeps_what_is_english(typed, said):
    assert spelled_out(typed) == said
