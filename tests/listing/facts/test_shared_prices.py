"""One price said of several: each option is told with its own, or her words stand whole."""

import pytest

from listing.facts.form import facts_from
from listing.facts.options import told
from listing.facts.spelling import told_plainly


def _read(**typed: str):
    return facts_from({"nama": "Zupa", "kategori": "makanan", **typed})


def _told(**typed: str):
    facts = _read(**typed)
    return "|".join(map(told, facts.variants)), facts.price_said


@pytest.mark.parametrize(
    "harga",
    [
        "kelapa dan nangka 30rb, durian 35rb", "kelapa nangka 30rb, durian 35rb", "kelapa/nangka 30rb durian 35rb",
        "kelapa & nangka 30, durian 35", "rasa kelapa sama nangka 30rb, rasa durian 35rb",
        "durian 35rb, yang lain 30rb",
    ],
)  # fmt: skip
def test_each_that_a_price_names_costs_that(harga):
    options, said = _told(varian="kelapa, nangka, durian", harga=harga)
    assert set(options.split("|")) == {"kelapa Rp30.000", "nangka Rp30.000", "durian Rp35.000"}
    assert said == ""


def test_a_name_that_is_typed_shortly_is_hers_where_no_other_can_be_meant():
    varian = "kelapa muda, nangka, durian montong"
    options, _ = _told(varian=varian, harga="kelapa 30rb, nangka 25rb, durian 35rb")
    assert options == "kelapa muda Rp30.000|nangka Rp25.000|durian montong Rp35.000"
    options, _ = _told(varian=varian, harga="kelapa dan durian 30rb, nangka 25rb")
    assert options == "kelapa muda Rp30.000|nangka Rp25.000|durian montong Rp30.000"
    options, _ = _told(varian="jahit gamis 120rb, permak 20rb", harga="gamis mulai 120rb, kebaya mulai 250rb")
    assert options == "jahit gamis mulai Rp120.000|permak Rp20.000|kebaya mulai Rp250.000"
    assert _told(varian="nastar keju, nastar nanas, lidah", harga="nastar 50rb, lidah 60rb")[1].startswith(
        "nastar Rp"
    )


@pytest.mark.parametrize(
    ("varian", "harga", "options"),
    [
        ("pot kecil, pot sedang, pot besar", "kecil sedang 15rb, besar 25rb",
            "pot kecil Rp15.000|pot sedang Rp15.000|pot besar Rp25.000"),
        ("paket A, paket B, paket C", "A 50rb, B dan C 60rb", "paket A Rp50.000|paket B Rp60.000|paket C Rp60.000"),
        ("nasi ayam, nasi telur", "nasi ayam 12rb, nasi telur 10rb, ayam 8rb",
            "nasi ayam Rp12.000|nasi telur Rp10.000|ayam Rp8.000"),
        ("motif bunga, motif daun, polos", "motif 40rb, polos 35rb", "motif bunga|motif daun|polos"),
    ],
)  # fmt: skip
def test_a_word_that_all_begin_with_may_be_left_out(varian, harga, options):
    assert _told(varian=varian, harga=harga)[0] == options


def test_what_is_paid_on_top_stands_behind_what_it_is_paid_on_top_of():
    options, _ = _told(varian="tambah boneka 35rb, tambah balon 10rb", harga="S 75rb, M 120rb")
    assert options == "S Rp75.000|M Rp120.000|tambah boneka Rp35.000|tambah balon Rp10.000"


def test_what_costs_many_times_as_much_is_not_sold_by_the_same_unit():
    options, said = _told(varian="softcover 1.500, kalender 2.500, video 75rb", harga="mulai 1.500/lbr")
    assert (options, said) == ("softcover Rp1.500|kalender Rp2.500|video Rp75.000", "mulai Rp1.500/lembar")


def test_sizes_and_colours_are_named_as_well():
    assert _told(ukuran="S, M, L", harga="S dan M 50rb, L 55rb")[0] == "S Rp50.000|M Rp50.000|L Rp55.000"
    assert _told(warna="hitam, putih", harga="hitam/putih 45rb, motif 50rb")[0].startswith(
        "hitam Rp45.000|putih Rp45"
    )


@pytest.mark.parametrize(
    "harga",
    [
        "ayam + telur 8rb, sosis 4rb", "ayam isi telur 8rb, sosis 4rb", "semua 8rb, sosis 4rb",
        "ayam dan tahu 8rb, sosis 4rb",
    ],
)  # fmt: skip
def test_what_may_be_one_thing_stays_in_her_words(harga):
    options, said = _told(varian="ayam, telur, sosis", harga=harga)
    assert options == "ayam|telur|sosis"
    assert said == harga.replace("8rb", "Rp8.000").replace("4rb", "Rp4.000")


def test_two_together_are_a_thing_of_their_own_where_each_has_its_price():
    options, _ = _told(varian="ayam, telur", harga="ayam 5rb, telur 4rb, ayam dan telur 8rb")
    assert options == "ayam Rp5.000|telur Rp4.000|ayam dan telur Rp8.000"


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("dilipat, diplastik", "dilipat, diplastik"), ("simpan ditoples rapat", "simpan di toples rapat"),
        ("dioven 10 menit", "dioven 10 menit"), ("dipanggang dioven", "dipanggang di oven"),
        ("panaskan di oven 120 derajat", "panaskan di oven 120 derajat"),
        ("dikirim dikardus tebal", "dikirim di kardus tebal"), ("dijemur dirumah", "dijemur di rumah"),
        ("pakaian dalam gak nerima", "pakaian dalam tidak diterima"), ("gak nerima retur", "tidak menerima retur"),
        ("hari libur gak nerima", "hari libur tidak menerima"), ("kami gak nerima", "kami tidak menerima"),
        ("plg lambat jam 5", "paling lambat jam 5"), ("ditaruh kamar", "ditaruh di kamar"),
        ("hiasan gantung dinding", "hiasan gantung dinding"), ("simpan rapat", "simpan rapat"),
    ],
)  # fmt: skip
def test_what_is_done_and_what_is_denied(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("batu sama malang kota", "Batu dan Malang kota"), ("semen sama wates", "Semen dan Wates"),
        ("pare serta kediri", "Pare serta Kediri"), ("ongkir sama semua", "ongkir sama semua"),
        ("kirim sama kurir", "kirim sama kurir"), ("ponorogo kota siman babadan", "Ponorogo kota, Siman, Babadan"),
    ],
)  # fmt: skip
def test_places_that_stand_together(typed, written):
    assert _read(area=typed).area == (written,)


def test_the_same_words_are_told_once_and_where_they_warn():
    facts = _read(warna="biru campur, motif tiap tas tidak sama")
    assert (facts.colour_choice, facts.warnings) == ("biru campur", ("motif tiap tas tidak sama",))
    facts = _read(
        catatan="jangan dilipat", keunggulan="kuat, jangan dilipat", peringatan="jangan dilipat, jangan basah"
    )
    assert (facts.terms, facts.points, facts.warnings) == ((), ("kuat",), ("jangan dilipat, jangan basah",))
    facts = _read(catatan="tanpa pengawet", keunggulan="gurih, tanpa pengawet")
    assert (facts.terms, facts.points) == ((), ("gurih", "tanpa pengawet"))


def test_the_least_order_keeps_what_many_cost_behind_it():
    assert _read(minimal="1 boleh, 10 ke atas harga 38rb").minimum == ("1 boleh, 10 ke atas harga Rp38.000",)
    assert _read(minimal="harga reseller 23rb mulai 20 pak").minimum == ()


def test_portions_and_the_weight_of_all_are_content():
    facts = _read(isi="500 gram, untuk 2 porsi")
    assert (facts.content, facts.size) == (("500 gram", "untuk 2 porsi"), ())
    assert _read(isi="apel, jeruk, kadang naga. kira2 4 kg").content == ("apel", "jeruk", "kadang naga", "± 4 kg")


def test_a_negation_that_stands_last_is_written_first():
    typed = "tembus air enggak, licin enggak, kain gerah enggak"
    assert _read(keunggulan=typed).points == ("tidak tembus air", "tidak licin", "kain tidak gerah")


@pytest.mark.parametrize(
    ("harga", "options", "said"),
    [
        ("120rb-240rb per bulan", "privat Rp240.000/bulan|grup Rp120.000/bulan", ""),
        ("120rb-240rb tiap pertemuan", "privat Rp240.000/pertemuan|grup Rp120.000/pertemuan", ""),
        ("mulai 120rb / anak", "privat Rp240.000/anak|grup Rp120.000/anak", ""),
        ("120rb-240rb", "privat Rp240.000|grup Rp120.000", ""),
        ("120rb-240rb, belum ongkir", "privat Rp240.000|grup Rp120.000", "Rp120.000-Rp240.000 (belum ongkir)"),
        ("120rb-240rb nego", "privat Rp240.000|grup Rp120.000", "Rp120.000-Rp240.000 (nego)"),
    ],
)
def test_what_is_said_of_the_price_of_all_is_said_of_each_or_stands_behind_it(harga, options, said):
    assert _told(varian="privat 240rb, grup 120rb", harga=harga) == (options, said)


def test_a_unit_beside_another_is_told_as_she_typed_it():
    told_apart = _told(varian="privat 240rb, grup 120rb/anak", harga="120rb-240rb per bulan")
    assert told_apart == ("privat Rp240.000|grup Rp120.000/anak", "Rp120.000-Rp240.000/bulan")


@pytest.mark.parametrize(
    ("harga", "said"),
    [
        ("8rb, beli 5 = 37rb", "Rp8.000, beli 5 Rp37.000"), ("8rb, 5 = 37rb", "Rp8.000, ambil 5 Rp37.000"),
        ("10rb; ambil 10 = 90rb", "Rp10.000; ambil 10 Rp90.000"),
        ("12rb (beli 2 = 20rb)", "Rp12.000 (beli 2 Rp20.000)"),
        ("satuan 8rb, paket 5 = 37rb", "satuan Rp8.000, paket 5 Rp37.000"),
        ("250gr=15rb, 500gr=28rb", "250 gram Rp15.000, 500 gram Rp28.000"),
        ("ecer: 10rb, 1 lusin : 100rb", "ecer Rp10.000, 1 lusin Rp100.000"),
        ("15rb, isi 2 = 28rb", "Rp15.000, isi 2 Rp28.000"),
        ("38rb, souvenir min 50pcs @25rb", "Rp38.000, souvenir minimal 50 pcs @Rp25.000"),
        ("15rb, reseller @12rb", "Rp15.000, reseller @Rp12.000"),
    ],
)  # fmt: skip
def test_a_sign_between_what_it_is_and_its_price_is_no_word(harga, said):
    assert _told(harga=harga) == ("", said)


@pytest.mark.parametrize(
    ("varian", "options"),
    [
        ("polos 45rb, tambah saku 55rb", "polos Rp45.000|tambah saku Rp55.000"),
        ("tanpa furing 85rb, tambah furing 110rb", "tanpa furing Rp85.000|tambah furing Rp110.000"),
        ("paket A 100rb, paket B tambah foto 150rb", "paket A Rp100.000|paket B tambah foto Rp150.000"),
        ("polos 45rb, tambah nama 10rb", "polos Rp45.000|tambah nama Rp10.000"),
        ("polos 45rb, tambah saku +50rb", "polos Rp45.000"),
        ("dp 150rb, polos 100rb", "polos Rp100.000"),
    ],
)  # fmt: skip
def test_what_costs_as_much_as_the_others_is_one_of_them(varian, options):
    assert _told(varian=varian, kategori="fesyen")[0] == options


def test_an_option_that_tells_what_its_price_buys_takes_no_other_unit():
    facts = facts_from({"nama": "Katering", "varian": "mingguan 75rb, bulanan 280rb", "harga": "mulai 75rb/minggu"})
    assert [one.unit for one in facts.variants] == ["", ""]
    assert facts.price_said == "mulai Rp75.000/minggu"


def test_a_level_that_is_named_once_is_that_of_all():
    assert _told(varian="level 1, 3, 5", harga="level 1 10rb, level 3 & 5 11rb") == (
        "level 1 Rp10.000|level 3 Rp11.000|level 5 Rp11.000",
        "",
    )


def test_what_is_told_in_brackets_of_a_thing_sends_it_nowhere():
    assert _read(isi="mobil, sopir, bbm (dalam kota)").content == ("mobil", "sopir", "BBM (dalam kota)")


@pytest.mark.parametrize(
    ("varian", "harga", "told_each"),
    [
        ("coklat 45, keju 50, durian 60 (musiman)", "45-60 per box", "coklat Rp45.000|keju Rp50.000|durian Rp60.000"),
        ("kecil 35, besar 50", "mulai 35rb", "kecil Rp35.000|besar Rp50.000"),
        ("motif 12, motif 15", "80rb", "motif 12|motif 15"),
    ],
)
def test_bare_prices_of_options_are_sure_where_the_price_box_says_their_ends(varian, harga, told_each):
    assert _told(varian=varian, harga=harga)[0].removesuffix(" (musiman)") == told_each
