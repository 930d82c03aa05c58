"""What stands once holds for its row; what is said twice is told once; what belongs together stays so."""

import pytest

from listing.facts.form import facts_from
from listing.facts.options import told


def _read(**typed: str):
    return facts_from({"nama": "Zupa", **typed})


@pytest.mark.parametrize(
    ("varian", "options"),
    [
        ("kecil 20cm 15rb, sedang 25 20rb", "kecil 20 cm Rp15.000|sedang 25 cm Rp20.000"),
        ("100gr 8rb, 250 18rb, 500 35rb", "100 gram Rp8.000|250 gram Rp18.000|500 gram Rp35.000"),
        ("1 kg 38rb, motif 2 40rb", "1 kg Rp38.000|motif 2 Rp40.000"),
        ("paket 1 (nasi, es) 15rb, paket 2 (nasi) 13rb", "paket 1 (nasi, es) Rp15.000|paket 2 (nasi) Rp13.000"),
        ("pot 12 15rb, pot 17 35rb", "pot 12 Rp15.000|pot 17 Rp35.000"),
        ("s-m 18rb, xl 20rb", "S-M Rp18.000|XL Rp20.000"),
    ],
)  # fmt: skip
def test_a_unit_that_stands_once_holds_for_its_row(varian, options):
    assert "|".join(map(told, _read(varian=varian).variants)) == options


def test_a_unit_of_a_row_reaches_sizes_and_prices_but_no_count():
    assert _read(ukuran="S 20x20, M 25x25, L 30x30 cm").size == ("S 20 x 20 cm", "M 25 x 25 cm", "L 30 x 30 cm")
    assert _read(harga="1/4 10rb, 1kg 38rb").price_said == "1/4 kg Rp10.000, 1 kg Rp38.000"
    assert _read(ukuran="tinggi 25-30cm, pot 12, daun 4-6").size == ("tinggi 25-30 cm", "pot 12", "daun 4-6")
    assert _read(isi="1 kg, 500").content == ("1 kg", "isi 500")


@pytest.mark.parametrize(
    "harga", ["75rb sama 115rb", "75rb, 115rb", "75rb dan 115rb", "75rb / 115rb", "a 75rb b 115rb"]
)
def test_prices_that_only_tell_the_options_again_are_no_second_price(harga):
    facts = _read(varian="A tanpa mug 75rb, B lengkap 115rb", harga=harga)
    assert facts.price_said == ""
    assert [one.price for one in facts.variants][:2] == [75000, 115000]


def test_what_else_is_said_of_the_price_stays():
    said = _read(varian="ayam 15rb, bebek 20rb", harga="15rb sama 20rb, nasi uduk tambah 2rb").price_said
    assert said == "Rp15.000 dan Rp20.000, nasi uduk tambah Rp2.000"
    assert _read(harga="20rb sama 35rb").price_said == "Rp20.000 dan Rp35.000"


@pytest.mark.parametrize(
    ("isi", "content"),
    [
        ("1 lampion dengan kabel 1,5 meter dan fitting", ("1 lampion dengan kabel 1,5 meter dan fitting",)),
        ("1 sprei 120x200, 2 sarung bantal", ("1 sprei 120 x 200", "2 sarung bantal")),
        ("1 karung 5kg, isine tanah, sekam", ("1 karung 5 kg", "isinya tanah", "sekam")),
        ("isinya nasi, ayam", ("nasi", "ayam")),
    ],
)
def test_what_is_in_it_stays_there_with_her_words(isi, content):
    facts = _read(isi=isi, ukuran="diameter 15 cm", kategori="kerajinan")
    assert (facts.content, facts.size) == (content, ("diameter 15 cm",))


@pytest.mark.parametrize(
    ("box", "typed", "field", "read"),
    [
        ("dp", "dp 50rb/ rombongan 30%", "deposit", ("Rp50.000, rombongan 30%",)),
        ("dp", "dp 25rb/orang", "deposit", ("Rp25.000/orang",)),
        ("minimal", "grosir 12 biji potongan 3rb/bj", "terms", ("grosir 12 biji potongan Rp3.000/biji",)),
        ("varian", "gold, silver. tambah grafir nama 5.000", "options_said", "Tambah grafir nama Rp5.000"),
        ("harga", "25rb/tray, ecer 700", "price_said", "Rp25.000/tray, ecer Rp700"),
        ("isi", "200 gr per bungkus", "content", ("200 gram per bungkus",)),
        ("alergen", "cookiesnya ada telur susu kacang", "allergens", ("cookiesnya ada telur, susu, kacang",)),
        ("alergen", "telur susu kedelai", "allergens", ("telur", "susu kedelai")),
        ("bahan", "tepung terigu telur santan, pandan", "materials", ("tepung terigu", "telur", "santan", "pandan")),
        ("bahan", "ayam kampung bumbu kuning", "materials", ("ayam kampung bumbu kuning",)),
        ("area", "pare plosoklaten gurah", "area", ("Pare, Plosoklaten, Gurah",)),
        ("area", "Sidoarjo surabaya, grab/gojek", "area", ("Sidoarjo Surabaya, Grab/Gojek",)),
        ("area", "jne, jnt, gosend", "area", ("JNE, J&T, GoSend",)),
        ("peringatan", "ring kecil jangan dimasukkan mulut", "warnings", ("ring kecil jangan dimasukkan mulut",)),
    ],
)
def test_what_was_typed_shortly_and_without_a_comma(box, typed, field, read):
    assert getattr(_read(kategori="makanan", **{box: typed}), field) == read


def test_whom_it_is_for_is_no_colour():
    facts = _read(warna="motif anak campur, cewek/cowok")
    assert (facts.colours, facts.colour_choice) == ((), "motif anak campur, perempuan / laki-laki")


def test_a_colour_that_only_some_lack_is_no_colour_that_is_gone():
    read = facts_from({"nama": "Gamis", "warna": "olive, dusty (dusty anak sold), navy (sold)"})
    assert (read.colours, read.stock_said) == (("olive", "dusty (dusty anak sold)"), "navy habis")


def test_sizes_from_and_to_have_the_unit_of_their_row_and_a_young_fish_is_no_plant():
    read = facts_from({"nama": "Bibit Lele", "ukuran": "3-4, 5-7, 7-9 cm"})
    assert (read.size, read.category) == (("3-4 cm", "5-7 cm", "7-9 cm"), "lainnya")


def test_what_is_frozen_and_named_after_food_is_eaten():
    assert [facts_from({"nama": name}).category for name in ("Tahu Walik Frozen", "Baju Frozen")] == [
        "makanan",
        "fesyen",
    ]


@pytest.mark.parametrize(
    ("harga", "said"),
    [
        ("toples 35rb, pouch 13rb, reseller tanya dl", "reseller tanya dulu"),
        ("toples 35rb, pouch 13rb. grosir chat", "grosir chat"),
        ("35rb dan 13rb, beli 10 gratis 1", "Rp35.000 dan Rp13.000, beli 10 gratis 1"),
    ],
)
def test_of_the_price_only_that_is_told_which_the_options_do_not_tell(harga, said):
    assert _read(varian="toples 35rb pouch 13rb", harga=harga).price_said == said


@pytest.mark.parametrize(
    ("kategori", "isi", "content"),
    [
        ("makanan", "utk 8-10 org: nasi liwet, ayam 10 ptg", ("untuk 8-10 orang", "nasi liwet", "ayam 10 potong")),
        ("makanan", "buat 20 porsi = soto, nasi", ("untuk 20 porsi", "soto", "nasi")),
        ("makanan", "1 loyang 20x20 potong 20", ("1 loyang 20 x 20 isi 20 potong",)),
        ("tanaman", "tanaman + pot sabut kelapa + media", ("tanaman + pot sabut kelapa + media",)),
    ],
)
def test_a_list_keeps_its_first_thing_and_what_comes_along_is_no_size(kategori, isi, content):
    facts = _read(kategori=kategori, isi=isi)
    assert (facts.content, facts.size) == (content, ())


@pytest.mark.parametrize(
    ("varian", "options", "said"),
    [
        ("S 75rb M 85rb L 95rb + tas 10rb", "S Rp75.000|M Rp85.000|L Rp95.000|+ tas Rp10.000", ""),
        ("dino, nama huruf A-Z. huruf 8rb karakter 15rb", "dino|nama huruf A-Z", "Huruf Rp8.000, karakter Rp15.000"),
    ],
)
def test_prices_in_a_row_have_a_comma_between_them(varian, options, said):
    facts = _read(varian=varian)
    assert ("|".join(map(told, facts.variants)), facts.options_said) == (options, said)


@pytest.mark.parametrize(
    ("kategori", "varian", "content", "said"),
    [
        ("mainan", "isine: pawon, kendil, wajan", ("pawon", "kendil", "wajan"), ""),
        ("makanan", "isinya keju, coklat, kacang", (), ""),
        (
            "tanaman",
            "jenis random, kl minta tertentu tanya dulu",
            (),
            "jenis random, kalau minta tertentu tanya dulu",
        ),
    ],
)
def test_what_is_no_option_is_told_as_what_it_is(kategori, varian, content, said):
    read = facts_from({"nama": "Zupa", "kategori": kategori, "varian": varian})
    assert (read.content, read.options_said) == (content, said)


@pytest.mark.parametrize(
    ("harga", "said"),
    [
        ("sawi 50 perak, kol 150, tomat 250", "sawi Rp50, kol Rp150, tomat Rp250"),
        ("12.000 / gelas, 6 gelas 65.000", "Rp12.000/gelas, 6 gelas Rp65.000"),
    ],
)
def test_what_a_price_is_told_in_or_buys_stands_with_it(harga, said):
    assert facts_from({"nama": "Zupa", "harga": harga}).price_said == said


@pytest.mark.parametrize(
    ("ukuran", "harga", "said"),
    [
        ("50cm, 60cm", "50 = 75rb, 60 = 90rb", "50 cm Rp75.000, 60 cm Rp90.000"),
        ("dia 30cm, 35cm", "30 20rb, 35 27rb", "30 cm Rp20.000, 35 cm Rp27.000"),
        (
            "diameter 60 tinggi 70, diameter 80 tinggi 80",
            "60 = 45rb, 80 = 65rb, ambil 10 dapat 1",
            "ukuran 60 Rp45.000, ukuran 80 Rp65.000, ambil 10 dapat 1",
        ),
        ("20 cm", "5 = 37rb, 10 = 70rb", "ambil 5 Rp37.000, ambil 10 Rp70.000"),
    ],
)
def test_a_size_called_by_its_number_has_its_unit_beside_the_price(ukuran, harga, said):
    assert facts_from({"nama": "Kukusan", "ukuran": ukuran, "harga": harga}).price_said == said


def test_a_slash_within_one_of_several_sizes_is_her_or():
    ukuran = "galon std 19 lt, kulkas 1 pintu / 2 pintu 120x55"
    assert _read(kategori="rumah tangga", ukuran=ukuran).size[1] == "kulkas 1 pintu / 2 pintu 120 x 55"
    assert _read(kategori="fesyen", ukuran="S / M, XL").size == ("S", "M", "XL")


@pytest.mark.parametrize("ukuran", ["umur 2-3, 4-5, 6-7", "usia 1-2 tahun, 3-4 tahun", "umur 3/4/5 tahun"])
def test_ages_behind_one_word_stay_one(ukuran):
    assert _read(kategori="fesyen", ukuran=ukuran).size == (ukuran,)


def test_an_ijo_of_the_name_stays_and_of_a_bean_is_green():
    facts = facts_from({"nama": "es pisang ijo", "kategori": "makanan", "isi": "pisang ijo, kacang ijo"})
    assert facts.content == ("pisang ijo", "kacang hijau")


def test_two_packs_with_two_prices_are_two_options():
    facts = _read(kategori="minuman", isi="50gr pouch / 100gr toples", harga="15rb / 32rb")
    assert list(map(told, facts.variants)) == ["50 gram dalam pouch Rp15.000", "100 gram dalam toples Rp32.000"]


def test_a_price_that_tells_of_some_is_no_price_of_all():
    facts = _read(kategori="hampers", isi="snack, boneka kecil (yg 100rb ke atas)", varian="50rb, 100rb")
    assert facts.content == ("snack", "boneka kecil (yang Rp100.000 ke atas)")
    assert facts.price is None


@pytest.mark.parametrize("box", ["harga", "varian"])
def test_things_under_heads_of_their_own_keep_each_its_price(box):
    typed = "toples: rebon 38rb kacang 35rb. plastik: rebon 17rb kacang 15rb"
    assert "|".join(map(told, _read(**{box: typed}).variants)) == (
        "toples rebon Rp38.000|toples kacang Rp35.000|plastik rebon Rp17.000|plastik kacang Rp15.000"
    )


def test_a_deposit_of_bare_thousands_is_money_and_a_count_is_none():
    assert _read(dp="Uang muka 30.000").deposit == ("Rp30.000",)
    assert _read(minimal="1.000 pcs").minimum == ("1.000 pcs",)


def test_how_long_a_service_goes_on_stays_in_its_list():
    facts = _read(kategori="jasa", isi="jemput, makan siang, sampai jam 4")
    assert (facts.content, facts.hours) == (("jemput", "makan siang", "sampai jam 4"), ())


@pytest.mark.parametrize(
    ("box", "typed", "field", "said"),
    [
        ("alergen", "susu telur gandum keju", "allergens", ("susu", "telur", "gandum", "keju")),
        ("isi", "100 stik + lampu led", "content", ("100 stik + lampu LED",)),
        ("isi", "loyang 22x10, sm yg cup kecil", "content", ("loyang 22 x 10", "yang cup kecil")),
        ("area", "gresik kota, kebomas, manyar deket2", "area", ("Gresik kota, Kebomas, Manyar dekat-dekat",)),
        ("area", "Wlingi, luar kecamatan ongkos solar", "area", ("Wlingi, luar kecamatan ongkos solar",)),
    ],
)
def test_rows_and_names_within_a_box(box, typed, field, said):
    assert getattr(_read(kategori="makanan", **{box: typed}), field) == said


def test_prices_between_strokes_are_those_of_the_amounts_between_strokes():
    typed = {"isi": "isi 10 / isi 20 / loyang", "harga": "22.000 / 42.000 / 35.000"}
    facts = _read(varian="kelapa, nangka, durian", **typed)
    assert facts.price_said == "isi 10 Rp22.000, isi 20 Rp42.000, loyang Rp35.000"
    assert [one.price for one in facts.variants] == [None] * 3
    assert [one.price for one in _read(**typed).variants] == [22_000, 42_000, 35_000]


def test_what_is_in_each_option_stands_in_brackets_behind_it():
    facts = _read(varian="Paket A: nasi, ayam\nPaket B: nasi, lele", harga="Paket A 18rb, Paket B 20rb")
    assert list(map(told, facts.variants)) == ["Paket A (nasi, ayam) Rp18.000", "Paket B (nasi, lele) Rp20.000"]
    facts = _read(varian="manis: nogosari, pukis\nasin: pastel, martabak (+500)", harga="isi 2 6rb, isi 3 8rb")
    assert "|".join(map(told, facts.variants)) == "manis (nogosari, pukis)|asin (pastel, martabak +Rp500)"
