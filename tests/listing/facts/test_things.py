"""Things and what each costs, however they stand in a row: none is cut, torn apart or given another's price."""

import pytest

from listing.facts.form import facts_from, to_mapping
from listing.facts.options import told
from listing.facts.record import Price
from listing.facts.things import things


@pytest.mark.parametrize(
    ("typed", "parted"),
    [
        ("S 45rb M 50rb L 55rb", ["S 45rb", "M 50rb", "L 55rb"]),
        ("mini 5000 jumbo 10000", ["mini 5000", "jumbo 10000"]),
        ("polos Rp15.000,- motif Rp18.000,-", ["polos Rp15.000", "motif Rp18.000"]),
        ("isi 6 12rb isi 12 22rb", ["isi 6 12rb", "isi 12 22rb"]),
        ("polos 12rb isi 6 motif 15rb isi 6", ["polos 12rb isi 6", "motif 15rb isi 6"]),
        ("kecil=20rb besar=35rb", ["kecil=20rb", "besar=35rb"]),
        ("kecil 40rb/besar 60rb", ["kecil 40rb", "besar 60rb"]),
        ("merah/biru 15rb, hijau 12rb", ["merah/biru 15rb", "hijau 12rb"]),
        ("lele 15rb/ekor nila 12rb per porsi", ["lele 15rb/ekor", "nila 12rb per porsi"]),
        ("kotak A (5 orang) 100rb kotak B (10 orang) 180rb", ["kotak A (5 orang) 100rb", "kotak B (10 orang) 180rb"]),
        ("besar 100-150rb kecil 50-75rb", ["besar 100-150rb", "kecil 50-75rb"]),
        ("12rb polos, 15rb motif", ["polos 12rb", "motif 15rb"]),
        ("20rb = kecil, 35rb = besar", ["kecil 20rb", "besar 35rb"]),
    ],
)  # fmt: skip
def test_a_thing_ends_behind_its_price(typed, parted):
    assert things(typed) == parted


@pytest.mark.parametrize("typed", ["kecil 10rb belum ongkir", "15rb/20rb/25rb", "dua 10rb 20rb", "nama +5rb"])
def test_what_is_not_sure_stays_one_thing(typed):
    assert things(typed) == [typed]


@pytest.mark.parametrize(
    ("varian", "options"),
    [
        ("wisuda 150rb, bridesmaid 175rb/orang", ("wisuda Rp150.000", "bridesmaid Rp175.000/orang")),
        ("ayam 11rb, bebek 15rb per ekor", ("ayam Rp11.000", "bebek Rp15.000 per ekor")),
        ("polos isi 6 12rb, isi 12 22rb. topping (keju, oreo) isi 6 20rb, isi 12 38rb", (
            "polos isi 6 Rp12.000", "polos isi 12 Rp22.000", "topping (keju, oreo) isi 6 Rp20.000",
            "topping isi 12 Rp38.000")),
        ("ayam 15rb / 10 tusuk, sapi 25rb/10 tusuk", ("ayam Rp15.000/10 tusuk", "sapi Rp25.000/10 tusuk")),
        ("tamu 20rb, meja 35rb / box isi 6 50rb", ("tamu Rp20.000", "meja Rp35.000", "box isi 6 Rp50.000")),
        ("hemat 75rb (3 toples), akad mulai 750rb (sudah termasuk baju)", (
            "hemat Rp75.000 (3 toples)", "akad mulai Rp750.000 (sudah termasuk baju)")),
        ("paket A: nasi, ayam 15rb\npaket B: nasi, lele 13rb", (
            "paket A (nasi, ayam) Rp15.000", "paket B (nasi, lele) Rp13.000")),
        ("coklat, keju 3rb; sosis, abon 4rb", ("coklat, keju Rp3.000", "sosis, abon Rp4.000")),
        ("ayam, teri @ 12rb, telur 10rb", ("ayam Rp12.000", "teri Rp12.000", "telur Rp10.000")),
        ("cupcake isi 6 45rb/ isi 12 85", ("cupcake isi 6 Rp45.000", "isi 12 Rp85.000")),
        ("coklat, keju. Semua 8rb", ("coklat Rp8.000", "keju Rp8.000")),
        ("polos 45 sablon nama 60", ("polos Rp45.000", "sablon nama Rp60.000")),
        ("motif 12, motif 15", ("motif 12", "motif 15")),
        ("biasa 50rb (5 foto), lengkap 100rb (15 foto + musik)", (
            "biasa Rp50.000 (5 foto)", "lengkap Rp100.000 (15 foto + musik)")),
        ("dengan pot, tanpa pot, motif random", ("dengan pot", "tanpa pot", "motif random")),
        ("paha, utuh. utuh 75rb, potong 18rb", ("paha", "utuh Rp75.000", "potong Rp18.000")),
        ("kelompok 5 anak 100rb/anak/bulan, privat 250rb/bulan", (
            "kelompok 5 anak Rp100.000/anak/bulan", "privat Rp250.000/bulan")),
        ("inisial / nama max 6 huruf", ("inisial", "nama maksimal 6 huruf")),
        ("privat 75rb/jam, kelompok (min 3 anak) 40rb/anak", (
            "privat Rp75.000/jam", "kelompok (minimal 3 anak) Rp40.000/anak")),
        ("boleh pilih 4 macam, tampah kecil 75rb, tampah besar 140rb", (
            "tampah kecil Rp75.000", "tampah besar Rp140.000", "boleh pilih 4 macam")),
        ("kecil isi 40 75rb, besar isi 80 140rb", ("kecil isi 40 Rp75.000", "besar isi 80 Rp140.000")),
    ],
)  # fmt: skip
def test_an_option_has_its_own_name_and_price(varian, options):
    assert tuple(map(told, facts_from({"nama": "Zupa", "varian": varian}).variants)) == options


def test_what_a_price_buys_is_kept_when_it_is_stored():
    own = facts_from({"nama": "Zupa", "varian": "tamu 175rb/orang, paket mulai 300rb/meja"}).variants
    rows = [{"nama": one.name, "harga": f"{one.lead} {one.price}/{one.unit}"} for one in own]
    assert facts_from({"nama": "Zupa", "varian": rows}).variants == own


@pytest.mark.parametrize(
    ("box", "typed", "beside", "field", "kept"),
    [
        ("isi", "isi 6 / isi 12", {"varian": "polos isi 6 12rb, isi 12 22rb"}, "content", ("isi 6", "isi 12")),
        ("isi", "isi 5/isi 10", {}, "content", ("isi 5", "isi 10")),
        ("isi", "10 halaman, nama di sampul", {"varian": "6 halaman 140rb, 10 halaman 210rb"}, "content", (
            "10 halaman", "nama di sampul")),
        ("ukuran", "allsize, jumbo", {}, "size", ("all size", "jumbo")),
        ("ukuran", "M, L, XL, XXL", {"harga": "M-XL 60rb, XXL 70rb"}, "size", ("M", "L", "XL", "XXL")),
        ("isi", "rias, hijab do / hair do, bulu mata", {}, "content", ("rias", "hijab do / hair do", "bulu mata")),
        ("bahan", "katun lokal / disperse", {}, "materials", ("katun lokal / disperse",)),
        ("isi", "backdrop 3x2 m, bunga, kursi 2", {}, "content", ("backdrop 3 x 2 meter", "bunga", "kursi 2")),
        ("bahan", "kulit: terigu, telur. isi: ayam, udang", {}, "materials", (
            "kulit (terigu, telur)", "isi (ayam, udang)")),
        ("bahan", "merah: cabe tomat. putih: kemiri", {}, "materials", ("merah (cabe tomat)", "putih (kemiri)")),
        ("ukuran", "t 30 d 15 / t 45 d 20", {}, "size", ("T 30, D 15", "T 45, D 20")),
        ("ukuran", "all size (lp 60-110 karet)", {}, "size", ("all size (LP 60-110 karet)",)),
        ("ukuran", "S,M,L,XL (XXL +10rb)", {}, "size", ("S", "M", "L", "XL (XXL +Rp10.000)")),
        ("ukuran", "S 1-2th M 3-4th", {}, "size", ("S 1-2 tahun", "M 3-4 tahun")),
        ("ukuran", "all size LD 110, jumbo LD 130 nambah 15rb", {}, "size", (
            "all size (LD 110)", "jumbo (LD 130) tambah Rp15.000")),
        ("isi", "200, 350, 500 gr", {}, "content", ("200 gram", "350 gram", "500 gram")),
        ("isi", "1 pot + media, arang", {"kategori": "tanaman"}, "content", ("1 pot + media", "arang")),
        ("warna", "Salem, lilac (sisa L)", {}, "colours", ("salem", "lilac (sisa L)")),
        ("ukuran", "botol / klip, botol nambah 2rb", {}, "size", ("botol", "klip")),
        ("ukuran", "LD 120; bisa sampai LD 140 +20rb", {}, "size", ("LD 120", "bisa sampai LD 140 +Rp20.000")),
        ("isi", "boneka, bunga (asli/palsu), pita nama +25rb", {}, "content", (
            "boneka", "bunga (asli/palsu)", "pita nama +Rp25.000")),
        ("isi", "motor / mobil (min 3 anak)", {}, "content", ("motor / mobil (minimal 3 anak)",)),
        ("ukuran", "d 20/30/40", {}, "size", ("diameter 20", "diameter 30", "diameter 40")),
        ("isi", "isi 1/2 kg", {}, "content", ("1/2 kg",)),
        ("isi", "isi 10/20", {}, "content", ("isi 10", "isi 20")),
        ("isi", "jam dinding, kartu garansi, baterai", {}, "content", ("jam dinding", "kartu garansi", "baterai")),
        ("warna", "hitam ready, silver PO", {}, "colours", ()),
        ("ukuran", "36 37 38", {}, "size", ("36", "37", "38")),
        ("bahan", "ketan, santan, isi: ayam", {}, "materials", ("ketan", "santan", "isi: ayam")),
    ],
)  # fmt: skip
def test_a_list_is_neither_cut_nor_flattened(box, typed, beside, field, kept):
    assert getattr(facts_from({"nama": "Zupa", box: typed, **beside}), field) == kept


def test_sizes_that_the_options_tell_are_told_once():
    facts = facts_from({"nama": "Zupa", "ukuran": "allsize, jumbo", "harga": "allsize 45rb jumbo 55rb"})
    assert (facts.size, tuple(map(told, facts.variants))) == ((), ("all size Rp45.000", "jumbo Rp55.000"))


@pytest.mark.parametrize("typed", ["tema bebas: putih, sage", "bebas request, merah", "random, hitam, putih"])
def test_colours_keep_their_order(typed):
    facts = facts_from({"nama": "Zupa", "warna": typed})
    assert ", ".join((*facts.colours, facts.colour_choice)) == typed


def test_prices_before_what_they_are_for_are_turned():
    facts = facts_from({"nama": "Zupa", "harga": "85rb daun 5 120rb daun 7"})
    assert (tuple(map(told, facts.variants)), facts.price) == (
        ("daun 5 Rp85.000", "daun 7 Rp120.000"), Price(85_000, 120_000))  # fmt: skip


@pytest.mark.parametrize(
    ("varian", "names", "said"),
    [
        ("sereh, jahe, gelas 90 gr 38rb, kaleng 65rb", ("sereh", "jahe"), "gelas 90 gram Rp38.000, kaleng Rp65.000"),
        ("cup 8rb, botol 250ml 15rb, jahe, pandan", ("jahe", "pandan"), "cup Rp8.000, botol 250 ml Rp15.000"),
        ("ori, balado, keju 12rb, mercon 13rb", ("original", "balado", "keju", "mercon"), ""),
    ],
)  # fmt: skip
def test_how_much_of_it_is_no_flavour(varian, names, said):
    facts = facts_from({"nama": "Zupa", "varian": varian})
    assert (tuple(one.name for one in facts.variants), facts.price_said) == (names, said)


def test_her_word_is_kept_when_it_is_stored():
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", "varian": "teri, ijo"})
    assert facts_from(to_mapping(facts)) == facts


@pytest.mark.parametrize(("kategori", "name"), [("makanan", "ijo"), ("fesyen", "hijau")])
def test_a_green_of_food_is_a_bean_or_a_chilli(kategori, name):
    typed = {"nama": "Zupa", "kategori": kategori, "varian": "teri, ijo", "harga": "teri 10rb, ijo 12rb"}
    assert tuple(map(told, facts_from(typed).variants)) == ("teri Rp10.000", f"{name} Rp12.000")


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("pedesnya bisa request", "pedasnya bisa request"), ("level pedas bisa req", "level pedas bisa request"),
        ("warna random bisa request", "warna random bisa request"), ("gambar, bisa request", "gambar, bisa request"),
    ],
)  # fmt: skip
def test_a_wish_stands_with_what_it_is_for(typed, term):
    assert facts_from({"nama": "Zupa", "catatan": typed}).terms == (term,)


def test_slashes_between_commas_stay():
    names = [one.name for one in facts_from({"nama": "Zupa", "varian": "halus / kasar, manis / pahit"}).variants]
    assert names == ["halus / kasar", "manis / pahit"]


def test_prices_in_the_price_box_have_a_comma_between_them():
    said = facts_from({"nama": "Zupa", "harga": "kecil 25rb besar 45rb nama +5rb"}).price_said
    assert said == "kecil Rp25.000, besar Rp45.000, nama +Rp5.000"


def test_a_price_of_all_keeps_its_reach():
    facts = facts_from({"nama": "Zupa", "harga": "SD 35rb, SMP 45rb per pertemuan"})
    assert (facts.price_said, facts.variants) == ("SD Rp35.000, SMP Rp45.000 per pertemuan", ())


def test_an_option_keeps_what_it_holds_beside_its_price():
    own = facts_from({"nama": "Zupa", "varian": "cup / teko (8 gelas)", "harga": "cup 5rb, teko 35rb"}).variants
    assert tuple(map(told, own)) == ("cup Rp5.000", "teko (8 gelas) Rp35.000")


@pytest.mark.parametrize(
    "typed", ["", "()", "/ / ,", "= = 12rb", "rb rp", ". isi 6", "12rb @ @ ,", "+5rb", "(habis) 3rb (3 pcs) /"]
)
def test_what_is_no_list_is_read_without_fuss(typed):
    for box in ("varian", "harga", "isi", "ukuran", "bahan", "warna"):
        assert facts_from({"nama": "Zupa", box: typed}).name == "Zupa"


@pytest.mark.parametrize(
    ("typed", "said", "options"),
    [
        ("pot 12 15rb pot 17 35rb", "", ("pot 12 Rp15.000", "pot 17 Rp35.000")),
        ("10 tusuk 15rb 20 tusuk 28rb", "10 tusuk Rp15.000, 20 tusuk Rp28.000", ()),
        ("5rb/porsi, 20rb seminggu (5x)", "Rp5.000/porsi, Rp20.000 seminggu (5x)", ()),
    ],
)  # fmt: skip
def test_counts_beside_prices_are_no_prices(typed, said, options):
    facts = facts_from({"nama": "Zupa", "harga": typed})
    assert (facts.price_said, tuple(map(told, facts.variants))) == (said, options)


def test_prices_in_a_row_are_those_of_as_many_options():
    own = facts_from({"nama": "Zupa", "varian": "pendek / tanggung / panjang", "harga": "45/50/55"}).variants
    assert tuple(map(told, own)) == ("pendek Rp45.000", "tanggung Rp50.000", "panjang Rp55.000")
