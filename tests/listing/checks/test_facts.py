import pytest

from listing.checks.facts import check_facts
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS

TOLD = {"nama": "Mug", "harga": "15rb", "keunggulan": ["halus", "ringan", "rapi"]}
"""Enough to write about, so that nothing is asked for."""


def rules(findings):
    return {f.rule for f in findings}


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ({"pirt": "123"}, "pirt_shape"), ({"pirt": "9063505010123-28"}, "pirt_shape"),
        ({"pirt": "206350501012"}, "pirt_shape"),
        ({"halal": "KH00130123456789"}, "halal_shape"), ({"halal": "ID123"}, "halal_shape"),
        ({"halal": "ada"}, "halal_shape"),
        ({"bpom": "123456789012"}, "bpom_shape"), ({"bpom": "MD 12"}, "bpom_shape"),
        ({"bpom": "sudah"}, "bpom_shape"),
        ({"ukuran": "20x30"}, "no_unit"), ({"ukuran": "20x30x10"}, "no_unit"), ({"isi": "15 x 10"}, "no_unit"),
        ({"nama": "Henna by @cik_fit"}, "account_left_out"), ({"nama": "Rias @ayu.mua"}, "account_left_out"),
        ({"nama": "Kue oleh @dapur_rini"}, "account_left_out"),
        ({"harga": "15"}, "price_unread"), ({"harga": "12.5"}, "price_unread"), ({"harga": "nego"}, "price_said"),
        ({"harga": "2 meja 5 lemari"}, "price_said"), ({"isi": "15rb", "harga": "20rb"}, "content_unread"),
        ({"stok": "banyak"}, "stock_unread"), ({"berat_kirim": "ringan"}, "weight_unread"),
        ({"harga": "151 juta"}, "price_high"), ({"harga": 150_000_001}, "price_high"),
        ({"harga": "200jt"}, "price_high"),
        ({"stok": 10_000_001}, "stock_high"), ({"stok": "11 juta"}, "stock_high"),
        ({"stok": "99 jt"}, "stock_high"),
        ({"varian": "x" * 21}, "long_option"), ({"varian": "pedas sekali dan manis"}, "long_option"),
        ({"varian": ["a", "y" * 30]}, "long_option"),
    ],
)  # fmt: skip
def test_odd_facts_are_asked_about(typed, rule):
    assert rule in rules(check_facts(facts_from({**TOLD, **typed}), CHANNELS["shopee"]))


@pytest.mark.parametrize(
    "typed",
    [
        {"varian": "topping keju +5rb, polos"}, {"varian": "coklat, keju, boleh mix maksimal 2 rasa"},
        {"varian": "hias cupcake 50rb, kue kering 55rb (per anak)"},
        {"varian": "original, ada yang pedas sama tidak pedas"}, {"varian": "level 1 (tidak terlalu pedas), level 2"},
        {"pirt": "2063505010123-28"}, {"pirt": "206350501012328"}, {"pirt": "P-IRT No. 2063505010123-28"},
        {"halal": "ID35110000123450121"}, {"halal": "ID 35110000123450121"}, {"bpom": "MD 123456789012"},
        {"bpom": "ML123456789012345"}, {"ukuran": "20x30 cm"}, {"ukuran": "XL"}, {"ukuran": "all size"},
        {"nama": "Bakpao isi 6 @40 gram"}, {"nama": "Kopi by Ayu"},
        {"ukuran": "100x150, 120 x 180, 160x200 cm"}, {"ukuran": "20x30, 30x40 cm"},
        {"harga": "500"}, {"harga": "150 juta"}, {"stok": 10_000_000}, {"stok": 0}, {"varian": "x" * 20},
        {"varian": [str(i) for i in range(20)]},
    ],
)  # fmt: skip
def test_right_facts_are_left_alone(typed):
    assert not check_facts(facts_from({**TOLD, **typed}), CHANNELS["shopee"])


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ({"bahan": "singkong"}, set()), ({"bahan": "gadung"}, {"gadung"}), ({"warna": "merah"}, set()),
        ({"perawatan": "angin-anginkan dulu"}, {"angin-anginkan dulu"}), ({"tahan": "3 bulan"}, set()),
        ({"keunggulan": "gurih, kriuk"}, {"kriuk"}), ({"varian": "original"}, set()),
    ],
)  # fmt: skip
def test_english_names_what_it_cannot_say(typed, named):
    facts = facts_from({**TOLD, "nama": "Keripik", "keunggulan": "gurih", "isi": "1 kg", **typed})
    assert {dict(f.words)["found"] for f in check_facts(facts, CHANNELS["shopee"], "en")} == named
    assert not check_facts(facts, CHANNELS["shopee"])


@pytest.mark.parametrize("place", CHANNELS.values(), ids=lambda place: place.key)
@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ({"nama": "Keripik Pisang"}, "harga, isi, tahan, keunggulan"),
        ({"nama": "Kain Batik Tulis Motif Ikan Koi"}, "harga, ukuran, bahan, keunggulan"),
        ({"nama": "Jasa Jahit Kebaya"}, "harga, keunggulan, pengiriman, jam buka"),
        ({"nama": "Keripik Pisang", "harga": "12rb"}, "isi, tahan, keunggulan"),
        ({"nama": "Keripik Pisang", "harga": "12rb", "isi": "150 gram"}, None),
    ],
)
def test_a_draft_of_a_name_alone_says_what_is_missing_to_sell(place, typed, asked):
    found = [f for f in check_facts(facts_from(typed), place) if f.rule == "little_told"]
    assert [dict(f.words)["found"] for f in found] == ([asked] if asked else [])
    assert all(f.field in ("description", "caption") and asked in f.says("id") for f in found)


@pytest.mark.parametrize(
    ("place", "count", "found"),
    [
        ("tokopedia", 1, {"few_points"}), ("tokopedia", 2, {"few_points"}), ("tokopedia", 0, set()),
        ("tokopedia", 3, set()),
        ("tokopedia", 5, set()), ("tokopedia", 6, {"many_points"}), ("shopee", 1, set()), ("shopee", 9, set()),
    ],
)  # fmt: skip
def test_how_many_selling_points(place, count, found):
    facts = facts_from({**TOLD, "isi": "1 buah", "keunggulan": [f"ciri {i}" for i in range(count)]})
    assert rules(check_facts(facts, CHANNELS[place])) == found
