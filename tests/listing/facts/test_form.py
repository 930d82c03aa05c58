import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listing.facts.form import facts_from, read_facts, to_mapping
from listing.facts.keys import FACT_KEYS
from listing.facts.measures import measures
from listing.facts.record import Category, FactError, Facts, Option, Price, Unread

SAMPLES = sorted((Path(__file__).parents[3] / "samples").glob("*.toml"))
KERIPIK = {
    "nama": "KERIPIK SINGKONG", "kategori": "Makanan", "isi": "250gr", "bahan": "singkong, garam",
    "harga": "15rb", "asal": "dari garum,blitar", "tahan": "Tahan 3 bln",
    "keunggulan": "- RENYAH SEKALI\n- tidak alot",
}  # fmt: skip


def test_only_the_name_is_required():
    assert facts_from({"nama": "lulur"}) == Facts("Lulur", Category.BODY)


def test_nothing_typed_is_nothing():
    assert facts_from({"nama": "Zupa", "harga": None, "bahan": "-", "merek": "No brand", "isi": ""}) == Facts("Zupa")


def test_what_was_typed_becomes_tidy_and_nothing_is_added():
    assert facts_from(KERIPIK) == Facts(
        "Keripik Singkong", Category.FOOD, content=("250 gram",), materials=("singkong", "garam"),
        price=Price(15_000),
        origin="Garum, Blitar", shelf_life="3 bulan", points=("renyah sekali", "tidak alot"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("hitam/putih", ("hitam", "putih")), ("merah / biru tua", ("merah", "biru tua")),
        ("1/2 kg, 1 kg", ("1/2 kg", "1 kg")),
    ],
)  # fmt: skip
def test_choices_may_be_parted_by_slashes(typed, several):
    assert facts_from({"nama": "Zupa", "varian": typed}).variants == tuple(map(Option, several))


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("Keripik Tempe", Category.FOOD), ("Es Teh", Category.DRINK), ("Kain Batik", Category.BATIK),
        ("Tas Rajut", Category.KNIT), ("Keranjang Pandan", Category.CRAFT), ("Zupa", Category.OTHER),
    ],
)  # fmt: skip
def test_a_missing_category_follows_from_the_name(name, category):
    assert facts_from({"nama": name}).category is category


@pytest.mark.parametrize(
    ("typed", "name", "category"),
    [
        ("bumbu", "Cabe Bubuk", Category.FOOD), ("Makanan ringan", "Zupa", Category.FOOD),
        ("snack", "Zupa", Category.FOOD),
        ("hewan", "Bebek Hibrida", Category.OTHER), ("unggas", "Ayam Kampung", Category.OTHER),
        ("ikan", "Ikan Cupang", Category.OTHER), ("ikan", "Ikan Asin", Category.FOOD),
        ("ATK", "Buku Tulis", Category.OTHER),
        ("skincare", "Zupa", Category.BODY), ("jasa jahit", "Permak", Category.SERVICE),
        ("fashion muslim", "Zupa", Category.FASHION), ("perabot dapur", "Zupa", Category.HOME),
        ("bimbel", "Zupa", Category.SERVICE), ("burung", "Lovebird", Category.OTHER),
        ("tanaman_hias", "Zupa", Category.PLANT), ("rengginang", "Zupa", Category.FOOD),
    ],
)  # fmt: skip
def test_everyday_words_name_a_category(typed, name, category):
    facts = facts_from({"nama": name, "kategori": typed})
    assert (facts.category, facts.unread) == (category, ())


def test_prices_in_turn_belong_to_whichever_box_holds_as_many():
    typed = {"nama": "Zupa", "isi": "50gr 100gr 250gr", "ukuran": "botol, plastik", "harga": "8rb/15rb/35rb"}
    assert [(one.name, one.price) for one in facts_from(typed).variants] == [
        ("50 gram", 8_000), ("100 gram", 15_000), ("250 gram", 35_000),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "category"), [("Mug Blirik", Category.HOME), ("Zupa", Category.OTHER), ("Keripik Tempe", Category.FOOD)]
)
def test_a_word_that_names_no_category_costs_nothing_and_she_is_told(name, category):
    facts = facts_from({"nama": name, "kategori": "Mobil"})
    assert (facts.category, facts.unread) == (category, (Unread("category", "mobil"),))


@pytest.mark.parametrize(
    ("content", "size", "sorted_out"),
    [
        ("250gr", "", (("250 gram",), ())), ("20x30 cm", "", ((), ("20 x 30 cm",))),
        ("20x30cm, 250gr", "", (("250 gram",), ("20 x 30 cm",))), ("", "S/M", ((), ("S", "M"))),
    ],
)  # fmt: skip
def test_amount_and_size_find_their_own_place(content, size, sorted_out):
    assert measures(content, size) == sorted_out


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({}, "nama"), ({"nama": "  "}, "nama"), ({"nama": "!?"}, "nama"), ({"nama": "x" * 151}, "nama"),
        ({"nama": "Mug", "hargaa": 1}, "hargaa"), ({"nama": "Mug", "bahan": {"a": 1}}, "bahan"),
        ({"nama": "Mug", "bahan": "x" * 401}, "bahan"),
        ({"nama": "Mug", "varian": [str(i) for i in range(21)]}, "varian"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_in_both_languages(data, key):
    with pytest.raises(FactError) as caught:
        facts_from(data)
    assert caught.value.key == key
    assert caught.value.says["id"] != caught.value.says["en"]


@pytest.mark.parametrize("content", ['nama = "Mug', '{"nama": 1', "[1]", "\x00"])
@pytest.mark.parametrize("suffix", [".toml", ".json"])
def test_a_broken_file_is_a_sentence(tmp_path, content, suffix):
    path = tmp_path / f"facts{suffix}"
    path.write_text(content)
    with pytest.raises(FactError):
        read_facts(path)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("bebek e dewe", "dari bebek sendiri"),
        ("kandang sendiri ds. krenceng", "dari kandang sendiri, Desa Krenceng"),
        ("dari kandang sendiri, Desa Krenceng", "dari kandang sendiri, Desa Krenceng"),
        ("srengat", "Srengat"),
        ("buatan sendiri", "buatan sendiri"),
        ("dibuat sendiri di rumah", "dibuat sendiri di rumah"),
    ],
)
def test_what_is_hers_is_no_place(typed, place):
    assert facts_from({"nama": "Zupa", "asal": typed}).origin == place


def test_a_missing_file_and_a_binary_file_are_sentences(tmp_path):
    with pytest.raises(FactError):
        read_facts(tmp_path / "none.toml")
    (tmp_path / "photo.toml").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(FactError):
        read_facts(tmp_path / "photo.toml")


@settings(derandomize=True, deadline=None)  # letters at random make words of no language once in a thousand sets
@given(
    st.fixed_dictionaries(
        {"nama": st.text("abcXYZ 0123\"'\\é-", min_size=1, max_size=40).filter(lambda t: any(map(str.isalnum, t)))},
        optional={key: st.text("abcXYZ 0123\"\\/é,;-\n", max_size=40) for key in FACT_KEYS if key not in
                  ("nama", "kategori", "harga", "stok")} | {"harga": st.integers(0, 10**8)},
    )
)  # fmt: skip
def test_stored_facts_come_back_the_same(tmp_path_factory, data):
    try:
        facts = facts_from(data)
    except FactError:
        return
    file = tmp_path_factory.mktemp("facts") / "f.json"
    file.write_text(json.dumps(to_mapping(facts)), encoding="utf-8")
    assert read_facts(file) == facts


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_sample_has_facts_and_no_permit_number_is_made_up(path):
    facts = read_facts(path)
    assert len(facts.given()) >= 6
    assert not facts.pirt + facts.halal + facts.bpom


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Madiun, Taman", "Taman, Madiun"), ("kota madiun, taman", "Taman, Kota Madiun"),
        ("Ponorogo, Siman, Demangan", "Demangan, Siman, Ponorogo"),
        ("kab. malang, dampit", "Dampit, Kabupaten Malang"),
        ("Blitar, Kediri", "Blitar, Kediri"), ("blitar, jawa timur", "Blitar, Jawa Timur"),
        ("Ngebel, Ponorogo", "Ngebel, Ponorogo"), ("ds. modangan kec nglegok", "Desa Modangan, Kecamatan Nglegok"),
        ("Kediri kota (Bandar Kidul)", "Bandar Kidul, Kediri Kota"), ("Madiun (Taman)", "Taman, Madiun"),
        ("Wonogiri, produksi di Blitar", "Wonogiri, produksi di Blitar"),
        ("Ngebel (lereng Wilis), Ponorogo", "Ngebel (Lereng Wilis), Ponorogo"),
        ("kel sananwetan kota blitar", "Kelurahan Sananwetan, Kota Blitar"),
        ("dlanggu mojokerto", "Dlanggu, Mojokerto"), ("asli batu malang", "asli Batu Malang"),
        ("Wagir Kab. Malang", "Wagir, Kabupaten Malang"), ("Blitar kota", "Blitar Kota"),
    ],
)  # fmt: skip
def test_a_place_is_told_as_an_address_tells_it(typed, place):
    assert facts_from({"nama": "Zupa", "asal": typed}).origin == place
