"""The tables of wording fit together: every sentence that a plan asks for is there, in both languages."""

import re

import pytest

from listing.draft.items import EACH, each_of
from listing.draft.values import values_of
from listing.facts.form import facts_from
from listing.facts.keys import KEY_OF
from listing.facts.record import Category
from listing.phrases.app import demo, manage, photo_screens, trainer
from listing.phrases.drafts import english, indonesian
from listing.phrases.drafts.colours import COLOURS
from listing.phrases.drafts.outlines import FULLER, OUTLINES
from listing.phrases.drafts.product_kinds import (
    CATERED,
    CLASS,
    CLEANER,
    FEAST,
    KEEPSAKE,
    KINDS,
    USED,
    category_of,
    head_of,
    kind_of,
    thing_of,
)
from listing.places.channels import CHANNELS
from tests.listing.products import products

BOTH = pytest.mark.parametrize("words", [indonesian, english], ids=["id", "en"])
EVERYTHING = facts_from(
    {
        "nama": "Lulur Kopi", "pirt": "2063505010123-28", "halal": "ID35110001234560123", "bpom": "NA18201234567",
        "asal": "asli Blitar", "stok": 0, "harga": "mulai 15rb", "varian": "kecil 10rb, besar 15rb", "isi": "isi 10",
        "tahan": "tidak tahan lama", "tabel_ukuran": "S: LD 96", "cara_buat": "diaduk tangan",
        "preorder": "3 hari", "minimal": "5 pcs", "dp": "50%", "area": "Blitar", "jam": "08.00-16.00",
        "retur": "2 hari",
        "catatan": "warna acak", "peringatan": "bukan mainan", "alergen": ["kacang", "mengandung susu"],
        "keunggulan": "wangi, tali rami", "ukuran": "umur 2 bulan",
    }
)  # fmt: skip
"""Every kind of fact at once, those that stand alone and those that need a word before them."""
KINDS_OF_TERM = {
    "preorder": ("2 hari sebelum acara", "PO kalau ramai", "pesan dulu, ya", "jahit 2 hari", "pengerjaan 3 hari",
                 "ready", "masak tiap pagi", "2 jam"),
    "minimal": ("minimal order lusinan", "bisa satuan", "luar kota minimal 2", "tidak terima ecer"),
    "dp": ("bayar lunas", "DP seikhlasnya"),
    "area": ("ambil di rumah", "depan pasar", "di rumah saya", "lapak di Wlingi, antar 2 km"),
    "jam": ("Minggu libur", "buka saat musim saja", "jadwal dikirim"),
    "retur": ("tidak bisa retur", "batal hangus", "boleh kalau cacat"),
}  # fmt: skip
"""Terms by how they begin, each of which has a label of its own or none."""
MISSING_ON_PURPOSE = {"ask"}  # only marketplaces ask for questions first


@pytest.mark.parametrize("table", [photo_screens, trainer, manage, demo], ids=lambda table: table.__name__)
def test_every_sentence_of_the_screens_is_in_both_languages_with_the_same_places(table):
    def pairs(part):
        if isinstance(part, tuple):
            return [part]
        return [pair for one in (part if isinstance(part, list) else part.values()) for pair in pairs(one)]

    for indonesian_says, english_says in pairs({name: part for name, part in vars(table).items() if name.isupper()}):
        assert bool(indonesian_says.strip()) == bool(english_says.strip())
        assert sorted(re.findall(r"{\w+}", indonesian_says)) == sorted(re.findall(r"{\w+}", english_says))


@BOTH
def test_every_slot_of_every_plan_has_words(words):
    for (variant, _), sections in OUTLINES.items():
        for slot in {s for section in sections for s in section.slots}:
            keys = {f"{variant}.{slot}", *(f"{variant}.{slot}.{c.order}" for c in CHANNELS.values())}
            assert keys & words.SLOTS.keys(), f"{variant}.{slot}"


@BOTH
def test_no_words_lie_about_unused(words):
    asked = {
        f"{variant}.{slot}" for (variant, _), plan in OUTLINES.items() for section in plan for slot in section.slots
    }
    asked |= {f"ringkas.{slot}" for section in FULLER for slot in section.slots}
    for key in words.SLOTS:
        assert key in asked or key.rsplit(".", 1)[0] in asked, key


@BOTH
def test_templates_ask_for_known_values_only(words):
    known = {
        key
        for facts in (
            *products(30),
            EVERYTHING,
            facts_from(
                {
                    "nama": "Zupa",
                    "harga": "mulai 15rb",
                    "tahan": "di kulkas 3 hari",
                    "stok": "ready",
                    "ukuran": "untuk 8 orang",
                }
            ),
            facts_from({"nama": "Zupa", "tahan": "exp 08/2027"}),
            facts_from({"nama": "Lilin", "tahan": "nyala 20 jam"}),
            facts_from({"nama": "Tumbler", "tahan": "panas 8 jam"}),
            facts_from({"nama": "Bibit", "kategori": "tanaman", "bahan": "tanah, sekam"}),
            facts_from({"nama": "Les", "kategori": "jasa", "isi": "90 menit", "warna": "motif daun"}),
            facts_from({"nama": "Les", "kategori": "jasa", "isi": "modul", "warna": "hitam, motif daun"}),
            facts_from({"nama": "Bakso"}),
            facts_from({"nama": "Topi Bayi"}),
            facts_from({"nama": "Jahit Baju"}),
            facts_from({"nama": "Terima Jahitan", "kategori": "jasa", "retur": "saya perbaiki"}),
            facts_from({"nama": "Jahit Bisa Ditunggu", "kategori": "jasa"}),
        )
        for key in values_of(facts, "id")
    }
    listed = facts_from({"nama": "Zupa", "keunggulan": "untuk semua"})
    more = facts_from({"nama": "Zupa", "keunggulan": "untuk semua, untuk siapa saja"})
    bound = facts_from({"nama": "Zupa", "keunggulan": "rapi, kain bawa sendiri"})
    alone = [facts_from({"nama": "Zupa", key: one}) for key, several in KINDS_OF_TERM.items() for one in several]
    plain = facts_from({"nama": "Zupa", "keunggulan": "isinya banyak"})
    told = (EVERYTHING, listed, more, bound, plain, *alone)
    known |= {key for facts in told for slot in EACH for values in each_of(slot, facts, "id") for key in values}
    asked = [t for whose in words.SLOTS.values() for texts in whose.values() for t in texts]
    for template in asked:
        needs = re.match(r"<([a-z_,]+)>", template)
        assert set(re.findall(r"\{(\w+)\}", template)) | set(needs[1].split(",") if needs else ()) <= known, template


@BOTH
def test_wordings_are_for_kinds_and_categories_that_exist(words):
    who = {w for whose in [*words.SLOTS.values(), *words.HEADINGS.values()] for w in whose}
    assert who <= {"", CATERED, CLASS, CLEANER, FEAST, KEEPSAKE, USED, *KINDS, *(c.value for c in Category)}


def test_both_languages_have_the_same_tables():
    assert indonesian.SLOTS.keys() == english.SLOTS.keys()
    assert indonesian.HEADINGS.keys() == english.HEADINGS.keys()
    assert indonesian.LABELS.keys() == english.LABELS.keys() == {*KEY_OF}


@pytest.mark.parametrize(
    ("name", "head", "thing", "kind", "category"),
    [
        ("Tas Rajut Mini", "rajut", "tas", "rajut", "rajut"), ("Kain Batik Cap", "batik", "kain", "batik", "batik"),
        ("Sambal Tempe", "sambal", "sambal", "sambal", "makanan"),
        ("Keripik Sambal", "keripik", "keripik", "camilan", "makanan"),
        ("Keranjang Anyaman", "anyaman", "keranjang", "anyaman", "kerajinan"),
        ("Es Teh", "es", "es", "minuman", "minuman"), ("Es Lilin Kacang", "es", "es lilin", "minuman", "minuman"),
        ("Tukang Masak Hajatan", "", "", "", "jasa"), ("Dekorasi Lamaran", "", "", "", "jasa"),
        ("MC Pengantin", "", "", "", "jasa"), ("Facial Wajah", "", "", "", "jasa"), ("Facial Wash", "", "", "", ""),
        ("Dekorasi Dinding", "", "", "", ""), ("Bedak Dingin", "bedak", "bedak", "perawatan", "perawatan tubuh"),
        ("Jahit Kebaya", "", "", "", "jasa"), ("Jahitan Tas", "", "", "", ""), ("Les Renang", "", "", "", "jasa"),
        ("Zupa", "", "", "", ""), ("Esok Hari", "", "", "", ""), ("Batiksari", "", "", "", ""),
    ],
)  # fmt: skip
def test_a_name_tells_what_it_is(name, head, thing, kind, category):
    assert (head_of(name), thing_of(name), kind_of(name), category_of(name)) == (head, thing, kind, category)


@pytest.mark.parametrize("key", COLOURS)
def test_colour_words(key):
    indonesian, english = COLOURS[key]
    assert indonesian
    assert english == key
