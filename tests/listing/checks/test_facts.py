import pytest

from listing.checks.facts import check_count, check_facts, check_picture
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS
from listing.places.outputs import MARKETS


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
        ({"harga": "15"}, "price_low"), ({"harga": 98}, "price_low"), ({"harga": "0"}, "price_low"),
        ({"harga": "151 juta"}, "price_high"), ({"harga": 150_000_001}, "price_high"),
        ({"harga": "200jt"}, "price_high"),
        ({"stok": 10_000_001}, "stock_high"), ({"stok": "11 juta"}, "stock_high"),
        ({"stok": "99 jt"}, "stock_high"),
        ({"varian": "x" * 21}, "long_option"), ({"varian": "pedas sekali dan manis"}, "long_option"),
        ({"varian": ["a", "y" * 30]}, "long_option"),
    ],
)  # fmt: skip
def test_odd_facts_are_asked_about(typed, rule):
    assert rule in rules(check_facts(facts_from({"nama": "Mug", **typed}), CHANNELS["shopee"]))


@pytest.mark.parametrize(
    "typed",
    [
        {"pirt": "2063505010123-28"}, {"pirt": "206350501012328"}, {"pirt": "P-IRT No. 2063505010123-28"},
        {"halal": "ID35110000123450121"}, {"halal": "ID 35110000123450121"}, {"bpom": "MD 123456789012"},
        {"bpom": "ML123456789012345"}, {"ukuran": "20x30 cm"}, {"ukuran": "XL"}, {"ukuran": "all size"},
        {"harga": "99"}, {"harga": "150 juta"}, {"stok": 10_000_000}, {"stok": 0}, {"varian": "x" * 20},
        {"varian": [str(i) for i in range(20)]},
    ],
)  # fmt: skip
def test_right_facts_are_left_alone(typed):
    assert not check_facts(facts_from({"nama": "Mug", **typed}), CHANNELS["shopee"])


@pytest.mark.parametrize(
    ("place", "picture", "rule", "hard"),
    [
        ("shopee", (1200, 1200, 2_000_001, "JPEG"), "picture_bytes", True),
        ("tokopedia", (1200, 1200, 5_100_000, "JPEG"), "picture_bytes", True),
        ("whatsapp", (1200, 1200, 9_000_000, "PNG"), "picture_bytes", True),
        ("tokopedia", (299, 299, 10_000, "JPEG"), "picture_small", True),
        ("instagram", (319, 319, 10_000, "JPEG"), "picture_small", True),
        ("shopee", (400, 400, 10_000, "JPEG"), "picture_small", False),
        ("shopee", (800, 800, 10_000, "JPEG"), "picture_rather_small", False),
        ("tokopedia", (500, 500, 10_000, "JPEG"), "picture_rather_small", False),
        ("instagram", (600, 600, 10_000, "JPEG"), "picture_rather_small", False),
        ("tokopedia", (4001, 4001, 10_000, "JPEG"), "picture_large", True),
        ("tokopedia", (3200, 4200, 10_000, "JPEG"), "picture_large", True),
        ("tokopedia", (5000, 4500, 10_000, "JPEG"), "picture_large", True),
        ("shopee", (1200, 1600, 10_000, "JPEG"), "picture_ratio", False),
        ("tokopedia", (1000, 1600, 10_000, "JPEG"), "picture_ratio", False),
        ("instagram", (1080, 1920, 10_000, "JPEG"), "picture_ratio", False),
        ("shopee", (1200, 1200, 10_000, "WEBP"), "picture_format", True),
        ("tokopedia", (1200, 1200, 10_000, "heic"), "picture_format", True),
        ("whatsapp", (1200, 1200, 10_000, ".avif"), "picture_format", True),
    ],
)
def test_pictures_that_a_place_refuses_or_spoils(place, picture, rule, hard):
    found = {f.rule: f.is_hard for f in check_picture(CHANNELS[place], *picture)}
    assert found.get(rule) is hard


@pytest.mark.parametrize(
    ("place", "picture"),
    [
        ("shopee", (1200, 1200, 2_000_000, "JPEG")), ("shopee", (1024, 1024, 10_000, "png")),
        ("tokopedia", (4000, 3000, 5_000_000, ".jpg")), ("tokopedia", (600, 800, 10_000, "JPEG")),
        ("instagram", (1080, 1350, 10_000, "JPEG")), ("status", (1080, 1920, 10_000, "JPEG")),
        ("whatsapp", (1080, 1080, 8_000_000, "JPEG")),
    ],
)  # fmt: skip
def test_pictures_that_just_fit(place, picture):
    assert not check_picture(CHANNELS[place], *picture)


@pytest.mark.parametrize(("fill", "low"), [(0.0, True), (0.3, True), (0.59, True), (0.6, False), (0.85, False),
(None, False)])  # fmt: skip
def test_a_product_lost_in_its_picture(fill, low):
    found = check_picture(CHANNELS["shopee"], 1200, 1200, 10_000, "JPEG", fill)
    assert ("picture_fill" in rules(found)) is low


@pytest.mark.parametrize(
    ("place", "count", "found"),
    [
        ("shopee", 0, {"few_pictures"}), ("shopee", 2, {"few_pictures"}), ("tokopedia", 4, {"few_pictures"}),
        ("shopee", 3, set()), ("shopee", 9, set()), ("tokopedia", 5, set()), ("whatsapp", 1, set()),
        ("status", 40, set()),
        ("shopee", 10, {"many_pictures"}), ("whatsapp", 11, {"many_pictures"}),
        ("instagram", 11, {"many_pictures"}),
    ],
)  # fmt: skip
def test_how_many_pictures(place, count, found):
    assert rules(check_count(CHANNELS[place], count)) == found


@pytest.mark.parametrize("market", [m for m in MARKETS if m.key in CHANNELS], ids=lambda m: m.file)
def test_every_picture_that_we_write_is_one_that_the_place_takes(market):
    width, height = market.spec.size
    found = check_picture(CHANNELS[market.key], width, height, market.spec.max_bytes, market.file.rsplit(".")[-1])
    assert not [f for f in found if f.is_hard]


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ({"bahan": "singkong"}, set()), ({"bahan": "gadung"}, {"gadung"}), ({"warna": "merah"}, set()),
        ({"perawatan": "angin-anginkan dulu"}, {"angin-anginkan dulu"}), ({"tahan": "3 bulan"}, set()),
        ({"keunggulan": "gurih, kriuk"}, {"kriuk"}), ({"varian": "original"}, set()),
    ],
)  # fmt: skip
def test_english_names_what_it_cannot_say(typed, named):
    facts = facts_from({"nama": "Keripik", **typed})
    assert {dict(f.words)["found"] for f in check_facts(facts, CHANNELS["shopee"], "en")} == named
    assert not check_facts(facts, CHANNELS["shopee"])


@pytest.mark.parametrize(
    ("place", "count", "found"),
    [
        ("tokopedia", 1, {"few_points"}), ("tokopedia", 2, {"few_points"}), ("tokopedia", 0, set()),
        ("tokopedia", 3, set()),
        ("tokopedia", 5, set()), ("tokopedia", 6, {"many_points"}), ("shopee", 1, set()), ("shopee", 9, set()),
    ],
)  # fmt: skip
def test_how_many_selling_points(place, count, found):
    facts = facts_from({"nama": "Mug", "keunggulan": [f"ciri {i}" for i in range(count)]})
    assert rules(check_facts(facts, CHANNELS[place])) == found
