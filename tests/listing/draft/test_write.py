import itertools
import re
from pathlib import Path

import pytest

from listing.draft.write import draft
from listing.facts.form import facts_from, read_facts
from listing.facts.record import Category
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS

SAMPLES = Path(__file__).parents[3] / "samples"
SHOPEE, TOKOPEDIA = CHANNELS["shopee"], CHANNELS["tokopedia"]
EVERY = list(itertools.product(CHANNELS.values(), VARIANTS, ("id", "en")))


def sambal():
    return read_facts(SAMPLES / "sambal_pecel.toml")


def test_the_plain_variant_of_a_sambal_reads_like_this():
    assert draft(sambal(), SHOPEE, "lugas").fields()["description"] == (
        "Sambal Pecel dari Dapur Bu Lastri, Blitar, isi 200 gram.\n\n"
        "KEUNGGULAN\n- Cukup diseduh air hangat\n- Aroma daun jeruknya terasa\n- Dikemas dalam toples kaca\n\n"
        "DETAIL PRODUK\nMerek: Dapur Bu Lastri\nIsi: 200 gram\n"
        "Komposisi: kacang tanah, cabai rawit, gula merah, kencur, bawang putih, daun jeruk, asam jawa, garam\n"
        "Varian: pedas sedang, pedas\nCara buat: kacangnya disangrai, lalu ditumbuk bersama bumbu\nAsal: Blitar\n\n"
        "CARA SIMPAN\nSimpan di tempat kering dan tutup rapat setelah dibuka.\nTahan 3 bulan.\n\n"
        "CARA PESAN\nPilih varian, tentukan jumlahnya, lalu pesan lewat aplikasi ini.\n"
        "Ada pertanyaan? Kirim lewat chat sebelum memesan.\n\n"
        "#SambalPecel #SambalBlitar #Sambal #DapurBuLastri #Blitar"
    )


def test_the_warm_variant_speaks_to_the_buyer_in_paragraphs():
    text = draft(sambal(), SHOPEE, "hangat").fields()["description"]
    assert "Kak" in text
    assert "- " not in text
    assert not re.search(r"^[A-Z ]{5,}$", text, re.MULTILINE)


@pytest.mark.parametrize("category", Category)
def test_the_brief_variant_is_the_shortest_in_every_category(category):
    facts = facts_from(
        {"nama": "Zupa Ayu", "kategori": category, "bahan": "a, b", "keunggulan": "c d, e f", "asal": "Wlingi"}
    )
    lengths = {v: len(draft(facts, SHOPEE, v).fields()["description"]) for v in VARIANTS}
    assert lengths["ringkas"] == min(lengths.values())


@pytest.mark.parametrize(("channel", "variant", "lang"), EVERY)
def test_a_bare_name_gives_a_short_text_and_not_one_empty_section(channel, variant, lang):
    drafted = draft(facts_from({"nama": "Zupa"}), channel, variant, lang)
    body = list(drafted.fields().values())[-1]
    assert "Zupa" in body
    assert not re.search(r"\{|\}|\[|\]|: ?(?:\n|$)|\n\n\n|  ", body)
    assert {fact for _, s in drafted.sentences() for fact in s.facts} <= {"name", "category"}


@pytest.mark.parametrize(("channel", "variant", "lang"), EVERY)
def test_every_sentence_ends_and_begins_as_one(channel, variant, lang):
    for _, sentence in draft(sambal(), channel, variant, lang).sentences():
        start = sentence.text.removeprefix("- ")[0]
        assert start == start.upper()
        assert ".." not in sentence.text


def test_a_sentence_knows_its_facts():
    by_text = {s.text: s.facts for _, s in draft(sambal(), SHOPEE, "lugas").sentences()}
    assert by_text["Merek: Dapur Bu Lastri"] == ("brand",)
    assert by_text["Sambal Pecel dari Dapur Bu Lastri, Blitar, isi 200 gram."] == (
        "name",
        "brand",
        "origin",
        "content",
    )
    assert by_text["Ada pertanyaan? Kirim lewat chat sebelum memesan."] == ()


@pytest.mark.parametrize(
    ("place", "word", "there"),
    [
        ("shopee", "DM", False), ("tokopedia", "DM", False), ("shopee", "status", False), ("instagram", "DM", True),
        ("status", "status", True), ("shopee", "chat", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("variant", ["lugas", "hangat"])
def test_how_to_order_belongs_to_its_place(place, word, there, variant):
    text = " ".join(draft(sambal(), CHANNELS[place], variant).fields().values())
    assert (re.search(rf"\b{word}\b", text) is not None) is there


@pytest.mark.parametrize(
    ("place", "shown"), [("shopee", False), ("tokopedia", False), ("whatsapp", False), ("status", True),
    ("instagram", True)]
)  # fmt: skip
def test_the_price_is_told_where_the_place_has_no_box_for_it(place, shown):
    assert ("Rp22.000" in str(draft(sambal(), CHANNELS[place]).fields())) is shown


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"cara_buat": "digoreng dua kali"}, "Keripiknya digoreng dua kali."),
        ({"cara_buat": "bumbunya diuleg"}, "Bumbunya diuleg."),
        ({"cara_buat": "goreng dadakan"}, "Cara buatnya: goreng dadakan."),
        ({"perawatan": "simpan di tempat kering"}, "Simpan di tempat kering, ya, Kak."),
        ({"perawatan": "tempat kering"}, "Cara simpannya: tempat kering."),
        ({"varian": "asin, manis"}, "Mau yang asin atau manis? Tinggal pilih sesuai selera, Kak."),
        ({"varian": "asin"}, "Rasanya asin."),
        ({"ukuran": "S/M"}, "Ukurannya ada S dan M."),
        ({"ukuran": "tinggi 9 cm, lebar 4 cm"}, "Tinggi 9 cm, lebar 4 cm."),
        ({"bahan": "gula dan garam, air"}, "Dibuat dari gula dan garam, air."),
        ({"bahan": "singkong, gula, garam"}, "Dibuat dari singkong, gula, dan garam."),
        ({"isi": "isi 5 buah"}, "Isinya 5 buah."),
        ({"isi": "1 toples isi 500gr"}, "Kemasannya 1 toples isi 500 gram."),
        ({"perawatan": "simpan di kulkas. jangan dibuka"}, "Simpan di kulkas. Jangan dibuka, ya, Kak."),
        ({"pirt": "2063505010123-28"}, "P-IRT No. 2063505010123-28."),
    ],
)  # fmt: skip
def test_what_she_typed_bends_into_a_sentence(typed, sentence):
    said = {s.text for _, s in draft(facts_from({"nama": "Keripik Tempe", **typed}), SHOPEE, "hangat").sentences()}
    assert sentence in said


@pytest.mark.parametrize(
    ("points", "ending"),
    [
        ("pedas, manis", " Keripiknya pedas dan manis."),
        ("tidak keras, gurih", " Keripiknya gurih, tidak keras."),
        ("gurih, kemasan toples", " Keripiknya gurih. Kemasan toples."),
        ("bumbunya meresap", " Bumbunya meresap."),
        ("Enak sekali! Tidak alot.", " Keripiknya tidak alot. Enak sekali!"),
        (
            ["Bumbunya kami tumis dulu sampai harum, baru dicampur kacang tanah sangrai", "pedas"],
            "Keripiknya pedas. Bumbunya kami tumis dulu sampai harum, baru dicampur kacang tanah sangrai.",
        ),
    ],
)
def test_her_sentences_stay_sentences(points, ending):
    text = draft(facts_from({"nama": "Keripik", "keunggulan": points}), SHOPEE, "hangat").fields()["description"]
    assert text.split("\n")[0].endswith(ending)


def test_an_opening_does_not_say_what_the_name_says():
    facts = facts_from({"nama": "Es Kopi 1 Liter", "isi": "1L"})
    assert draft(facts, SHOPEE, "ringkas").fields()["description"].startswith("Es Kopi 1 liter.\n")


def test_neighbours_do_not_all_sell_with_one_sentence():
    names = ("Keripik Tempe", "Keripik Pisang", "Keripik Bayam", "Keripik Usus", "Keripik Gadung")
    openings = {
        draft(facts_from({"nama": n}), SHOPEE, "hangat").fields()["description"].split(".")[0].replace(n, "")
        for n in names
    }
    assert len(openings) > 1


def test_the_same_facts_give_the_same_draft():
    assert draft(sambal(), SHOPEE, "hangat") == draft(sambal(), SHOPEE, "hangat")


@pytest.mark.parametrize(("channel", "variant", "lang"), EVERY)
def test_the_longest_facts_still_fit(channel, variant, lang):
    long = ["kata " * 79 + str(i) for i in range(20)]
    typed = dict.fromkeys(("bahan", "varian", "warna", "keunggulan", "ukuran", "isi"), long)
    typed |= dict.fromkeys(("cara_buat", "perawatan", "merek", "asal"), "kata " * 80)
    drafted = draft(facts_from({"nama": "Nama Panjang " * 11, **typed}), channel, variant, lang)
    for field, text in drafted.fields().items():
        assert len(text) <= channel.fields[field].most.value


def test_english_is_english_and_leaves_her_words_alone():
    text = draft(sambal(), SHOPEE, "lugas", "en").fields()["description"]
    assert "Ingredients: peanuts, bird's eye chili, palm sugar" in text
    assert "Cukup diseduh air hangat" in text
    assert "Keeps for 3 months." in text
    assert "KEUNGGULAN" not in text


@pytest.mark.parametrize(("typed", "english"), [("1 botol", "1 bottle"), ("2 botol", "2 bottles"),
("1 kotak", "1 box"), ("250 gr", "250 g")])  # fmt: skip
def test_english_units_know_one_from_many(typed, english):
    facts = facts_from({"nama": "Zupa", "isi": typed})
    assert f"Contents: {english}" in draft(facts, SHOPEE, "lugas", "en").fields()["description"]
