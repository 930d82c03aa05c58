"""A list keeps all its items; a sentence, a surcharge or a price behind them stands where its kind belongs."""

import pytest

from listing.facts.form import facts_from
from listing.facts.options import told as shown
from listing.facts.record import Price


def told(field, **typed):
    return getattr(facts_from({"nama": "Zupa", **typed}), field)


@pytest.mark.parametrize(
    ("typed", "content", "field", "said"),
    [
        ("tenda, kursi, meja. sound tdk termasuk", ("tenda", "kursi", "meja"), "terms", "sound tidak termasuk"),
        ("nasi, lauk, sambal. Ongkir ditanggung pembeli", ("nasi", "lauk", "sambal"), "area",
         "Ongkir ditanggung pembeli"),
        ("kebaya, jarik, selop. Tidak bisa ditukar", ("kebaya", "jarik", "selop"), "returns", "Tidak bisa ditukar"),
        ("brownies, lilin, pisau. Pesan H-2", ("brownies", "lilin", "pisau"), "pre_order", "Pesan H-2"),
    ],
)  # fmt: skip
def test_the_last_item_stays_with_its_list(typed, content, field, said):
    facts = facts_from({"nama": "Zupa", "isi": typed})
    assert (facts.content, getattr(facts, field)) == (content, (said,))


@pytest.mark.parametrize("kept", ["garam. Tanpa borax", "tahu no. 2", "ukuran no. 3"])
def test_a_dot_within_a_statement_parts_nothing(kept):
    assert len(told("materials", bahan=f"tahu, {kept}")) == 2


@pytest.mark.parametrize(
    "typed",
    ["harga reseller 23rb (100 gram) mulai 20 bungkus", "reseller 18rb mulai 12 pcs", "agen 40rb ambil 10 box",
     "ambil 6 harga 9rb"],
)  # fmt: skip
def test_a_price_for_many_is_no_least_order(typed):
    facts = facts_from({"nama": "Zupa", "minimal": typed})
    assert (facts.minimum, len(facts.terms)) == ((), 1)


@pytest.mark.parametrize("typed", ["12 pcs", "5 kotak, harga di atas", "grosir 20 pcs", "harga grosir min 6 10rb"])
def test_a_least_order_stays_one(typed):
    assert len(told("minimum", minimal=typed)) == 1


@pytest.mark.parametrize(
    "typed",
    ["telor baru max 3 hr", "sayur baru petik maks 1 hari", "jagung manis baru panen maksimal 12 jam",
     "telur selalu baru paling lama 2 hari"],
)  # fmt: skip
def test_how_fresh_it_is_speaks_for_it(typed):
    facts = facts_from({"nama": "Zupa", "keunggulan": f"gurih, {typed}"})
    assert (len(facts.points), facts.warnings) == (2, ())


def test_how_long_one_may_wait_is_a_caution():
    assert told("warnings", keunggulan="gurih, setelah dibuka maksimal 3 hari")


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("di studio, di rumah (tambah 25rb per jam), di kebun", (
            "di studio", "di rumah (tambah Rp25.000 per jam)", "di kebun")),
        ("polos, bordir nama (+5rb per huruf)", ("polos", "bordir nama (+Rp5.000 per huruf)")),
        ("jalan kaki, antar jemput (nambah 10rb sekali jalan)", (
            "jalan kaki", "antar jemput (tambah Rp10.000 sekali jalan)")),
    ],
)  # fmt: skip
def test_an_option_that_costs_more_stays_with_the_others(typed, options):
    facts = facts_from({"nama": "Zupa", "varian": typed})
    assert (tuple(map(shown, facts.variants)), facts.terms) == (options, ())


@pytest.mark.parametrize(
    ("varian", "harga", "said"),
    [
        (
            "mawar, melati",
            "botol 50 ml 20rb, jirigen 1 liter 150rb",
            "botol 50 ml Rp20.000, jirigen 1 liter Rp150.000",
        ),
        (
            "keju, coklat, kacang",
            "loyang kecil 40rb; loyang besar 70rb",
            "loyang kecil Rp40.000, loyang besar Rp70.000",
        ),
        ("rasa bebas pilih 3, campur", "tampah 90rb, mika 15rb", "tampah Rp90.000, mika Rp15.000"),
    ],
)
def test_scents_and_sizes_with_prices_are_two_lists(varian, harga, said):
    facts = facts_from({"nama": "Zupa", "varian": varian, "harga": harga})
    assert (all(one.price is None for one in facts.variants), facts.price_said.replace(";", ",")) == (True, said)


@pytest.mark.parametrize(
    ("varian", "harga", "prices"),
    [
        ("pedas, manis", "pedas 10rb, manis 12rb", [10_000, 12_000]),
        ("pedas, manis", "manis 12rb, keju 15rb", [None, 12_000, 15_000]),
        ("keju 10rb, coklat 12rb", "oreo 15rb, ovaltine 16rb", [10_000, 12_000, 15_000, 16_000]),
    ],
)
def test_options_in_both_boxes_are_one_list(varian, harga, prices):
    facts = facts_from({"nama": "Zupa", "varian": varian, "harga": harga})
    assert [one.price for one in facts.variants] == prices


@pytest.mark.parametrize(
    ("typed", "caution"),
    [
        ("merah, biru. warna tiap helai tdk bisa sama", "warna tiap helai tidak bisa sama"),
        ("merah, biru, motif tiap kain beda", "motif tiap kain beda"),
        ("merah, biru. setiap batch berbeda sedikit", "warna setiap batch berbeda sedikit"),
        ("merah, biru. Warna asli sedikit beda dari foto", "warna asli sedikit beda dari foto"),
    ],
)
def test_what_says_that_no_two_are_alike_is_no_colour(typed, caution):
    facts = facts_from({"nama": "Zupa", "warna": typed})
    assert (facts.colours, facts.colour_choice, facts.warnings) == (("merah", "biru"), "", (caution,))


@pytest.mark.parametrize(
    "typed", ["mulai 85rb. polos 115rb", "start from 40rb, bordir 60rb", "mulai dari 20rb, L 35rb"]
)
def test_from_is_no_name_of_an_option(typed):
    facts = facts_from({"nama": "Zupa", "harga": typed})
    assert facts.variants == ()
    assert isinstance(facts.price, Price)
    assert facts.price_said.lower().split().count("mulai") <= 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kacang, teri, ebi. kacang 15rb, teri sama ebi 18rb", ["kacang Rp15.000", "teri Rp18.000", "ebi Rp18.000"]),
        ("pandan, pelangi. pelangi 60rb yg lain 55rb", ["pandan Rp55.000", "pelangi Rp60.000"]),
        ("ayam, sapi, ikan. sapi 20rb sisanya 15rb", ["ayam Rp15.000", "sapi Rp20.000", "ikan Rp15.000"]),
        ("ayam kemangi, cumi pedas, tuna. cumi tuna 14rb lainnya 12rb",
            ["ayam kemangi Rp12.000", "cumi pedas Rp14.000", "tuna Rp14.000"]),
        ("huruf besar, huruf kecil. 1 set 25rb, 3 set 65rb", ["huruf besar", "huruf kecil"]),
        ("rasa pandan, rasa coklat. coklat lebih mahal 2rb", ["rasa pandan", "rasa coklat"]),
        ("manis, tawar, coklat (coklat 6rb)", ["manis", "tawar", "coklat Rp6.000"]),
        ("coklat (coklat 6rb), vanila 5rb", ["coklat Rp6.000", "vanila Rp5.000"]),
        ("ori, pedas (ori 10rb, pedas 12rb)", ["original Rp10.000", "pedas Rp12.000"]),
        ("keju, kacang (keju 2rb lebih mahal)", ["keju", "kacang (keju Rp2.000 lebih mahal)"]),
        ("susu sama madu 20rb, polos 10rb", ["susu dan madu Rp20.000", "polos Rp10.000"]),
        ("sarung aja 35rb, sama isi 55rb", ["sarung saja Rp35.000", "sama isi Rp55.000"]),
    ],
)  # fmt: skip
def test_names_and_then_the_prices_of_the_same_names_are_options_with_their_prices(typed, said):
    assert [shown(one) for one in facts_from({"nama": "Zupa", "varian": typed}).variants] == said
