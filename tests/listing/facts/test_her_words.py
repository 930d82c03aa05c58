"""Her words stand in their box, as she means them: verbs, answers, places, prices beside prices."""

import pytest

from listing.facts.form import facts_from, to_mapping
from listing.facts.money import price_words
from listing.facts.options import told
from listing.facts.spelling import spelled_out, told_plainly


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("talase nandur dewe", "talasnya ditanam sendiri"), ("bumbune ngulek dewe", "bumbunya diulek sendiri"),
        ("nandur dewe nang omah", "ditanam sendiri di rumah"), ("bumbu ngulek sendiri", "bumbu diulek sendiri"),
        ("sayur metik pagi, daginge mulai ngungkep jam 9", "sayur dipetik pagi, dagingnya mulai diungkep jam 9"),
        ("daunnya metik di kebun sendiri", "daunnya dipetik di kebun sendiri"),
        ("penjual daun metik di kebun, petaninya metik di sawah",
            "penjual daun memetik di kebun, petaninya memetik di sawah"),
        ("nggawe dewe, ngrajut dewe", "dibuat sendiri, dirajut sendiri"),
        ("bisa menjahit sendiri", "bisa menjahit sendiri"), ("Bu Tin menjahit sendiri", "Bu Tin menjahit sendiri"),
        ("balikno besoknya", "kembalikan besoknya"),
        ("campurno gula, tulisno jenenge", "campurkan gula, tuliskan namanya"),
        ("baru tak rajut, putus tak benerin", "baru saya rajut, putus saya perbaiki"),
        ("sudah tak ada, tak mudah luntur", "sudah tak ada, tak mudah luntur"),
        ("enak dipake nganter anak, bs nganter", "enak dipakai mengantar anak, bisa antar"),
        ("klo mepet april antri", "kalau mepet April antre"),
        ("no 7 kosong smp juli", "no 7 kosong sampai Juli"),
        ("fc kk, ready ya kk", "fc kk, ready"), ("ready semua kec mustard", "ready semua kecuali mustard"),
        ("umur 3th+, bw botol sendiri", "umur 3th ke atas, bawa botol sendiri"),
        ("jupuken dewe", "ambil sendiri"), ("dipilihke sing apik", "dipilihkan yang bagus"),
        ("kocok sek sakdurunge diombe", "kocok dulu sebelum diminum"),
        ("ada kantonge samping", "ada kantong samping"), ("ono sakune dua", "ada saku dua"),
        ("ada tutupe", "ada tutupnya"),
        ("mesin vacum frying, divacum", "mesin vacuum frying, divakum"), ("slusin 100rb", "selusin 100rb"),
        ("keris kayu ya bukan besi", "keris kayu, bukan besi"), ("25ewu", "25 ribu"),
        ("gratis kl 10 meja lebih", "gratis kalau 10 meja lebih"), ("isi kl 20 biji", "isi kl 20 biji"),
        ("ecer yo oleh", "ecer juga boleh"), ("kodi an 280rb, 85 persen an", "kodian 280rb, sekitar 85 persen"),
        ("tampah buat 7 bulanan", "tampah buat tujuh bulanan"), ("umur 4 bulanan", "umur sekitar 4 bulan"),
        ("ireng, putih, abang, ijo", "hitam, putih, merah, hijau"), ("umur 3 th munggah", "umur 3 th ke atas"),
        ("gk bs garansi y pak tergantung mesin", "tidak bisa garansi, tergantung mesin"),
        ("belum sama burungnya ya pak hehe, isi 5 pak", "belum sama burungnya, isi 5 pak"),
        ("ongkirnya mahal krn volume bu, mending ambil", "ongkirnya mahal karena volume, mending ambil"),
        ("tali ne rotan duduk plastik", "talinya rotan bukan plastik"), ("alas duduk plastik", "alas duduk plastik"),
        ("bambu ori, rasa ori", "bambu duri, rasa original"),
        ("cabai ori 212, ori 100%", "cabai ori 212, original 100%"), ("gak ketarik", "tidak ketarik"),
        ("ttp ati2", "tetap hati-hati"),
        ("ada yg ngawasin", "ada yang mengawasi"),
        ("sekrupe kuat, lubange kecil", "sekrupnya kuat, lubangnya kecil"),
        ("piano, casino, americano", "piano, casino, americano"),
        ("putus saya benerin gratis", "putus saya perbaiki gratis"), ("saya bawain lilin", "saya bawakan lilin"),
        ("dipikirin ibunya juga, disuapin gurunya", "dipikirin ibunya juga, disuapin gurunya"),
        ("nambah di belakang beda warna", "nambah di belakang beda warna"), ("nambah ongkir", "tambah ongkir"),
        ("titik titik malam itu wajar", "titik-titik malam itu wajar"),
        ("motif kembang bayem, sayur bayem", "motif kembang bayem, sayur bayem"), ("sayur bayem", "sayur bayam"),
        ("8 pagi sd 9 malam, sabtu sd jam 12", "8 pagi sampai 9 malam, sabtu sampai jam 12"),
        ("dicek dulu ya kak barangnya, luntur ya kak warnanya bisa pudar",
         "dicek dulu ya barangnya, luntur, warnanya bisa pudar"),
        ("6 pagi sd habis, jam 8 sd maghrib", "6 pagi sampai habis, jam 8 sampai maghrib"),
        ("kancing dicek ya bunda kl bayi suka gigit gigit", "kancing dicek ya kalau bayi suka gigit-gigit"),
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


@pytest.mark.parametrize(
    ("typed", "sizes"),
    [
        ("37 38 39, ukuran lain bisa pesen", "37|38|39|ukuran lain bisa pesan"),
        ("S, M, L, yang lain PO", "S|M|L|yang lain PO"),
        ("S M L, ukuran lain PO 5 hari", "S|M|L|ukuran lain PO 5 hari"),
        ("S(2-3th) M(4-5th)", "S (2-3 tahun)|M (4-5 tahun)"),
    ],
)  # fmt: skip
def test_what_she_says_of_other_sizes_stays_beside_the_sizes(typed, sizes):
    facts = facts_from({"nama": "Sandal", "kategori": "fesyen", "ukuran": typed})
    assert ("|".join(facts.size), facts.pre_order) == (sizes, ())


@pytest.mark.parametrize(
    ("typed", "colours"),
    [
        ("ungu - pink, hijau - kuning", "ungu - pink|hijau - kuning"), ("ungu - pink", "ungu|pink"),
        ("merah - putih - hitam", "merah|putih|hitam"),
    ],
)  # fmt: skip
def test_a_dash_beside_commas_joins_two_colours(typed, colours):
    assert "|".join(facts_from({"nama": "Kain", "kategori": "batik", "warna": typed}).colours) == colours


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("7rb / beli 5 gratis 1", "Rp7.000 (beli 5 gratis 1)"), ("12rb/min 5", "Rp12.000 (minimal 5)"),
        ("450.000 untuk 8 pertemuan", "Rp450.000 untuk 8 pertemuan"), ("35rb dapat 3 biji", "Rp35.000 dapat 3 biji"),
        ("15rb / ekor", "Rp15.000/ekor"), ("25 ewu", "Rp25.000"), ("1L 11rb", "Rp11.000/liter"),
    ],
)  # fmt: skip
def test_what_a_price_buys_is_a_thing(typed, said):
    assert price_words(facts_from({"nama": "Es", "harga": typed}).price) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("10 foto 150rb, video 30 detik 100rb", "10 foto Rp150.000, video 30 detik Rp100.000"),
        ("15rb/2 25rb", "Rp15.000, ambil 2 Rp25.000"),
        ("28rb/10 lembar", ""),
        ("45rb ecer, 40rb ambil 3", "Rp45.000 ecer, Rp40.000 ambil 3"),
        ("8rb satuan 5rb ambil 10", "Rp8.000 satuan, Rp5.000 ambil 10"),
        ("ibu 195 ayah 145 anak 95-120", "ibu Rp195.000, ayah Rp145.000, anak Rp95.000-Rp120.000"),
        ("15k tanpa durian 12k", "Rp15.000, tanpa durian Rp12.000"),
        ("12rb/kartu 10 kartu 100rb", "Rp12.000/kartu, 10 kartu Rp100.000"),
        ("15rb per pak 4 pak 55rb", "Rp15.000 per pak, 4 pak Rp55.000"),
        ("35rb ambil 3 100rb", "Rp35.000, ambil 3 Rp100.000"),
        ("10rb/pcs lusinan 100rb", "Rp10.000/pcs, lusinan Rp100.000"),
    ],
)
def test_what_several_cost_stands_behind_a_comma(typed, said):
    assert facts_from({"nama": "Jepit", "harga": typed}).price_said == said


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("45rb polos 50rb coklat 55rb keju", [("polos", 45000), ("coklat", 50000), ("keju", 55000)]),
        ("rp 5rb kecil rp 12rb jumbo isi 10", [("kecil", 5000), ("jumbo isi 10", 12000)]),
        ("no 2-6 110, no 8-12 130", [("no 2-6", 110000), ("no 8-12", 130000)]),
        ("120.000 S 130.000 M", [("S", 120000), ("M", 130000)]),
    ],
)
def test_prices_before_what_they_are_for_are_those_of_options(typed, options):
    assert [(one.name, one.price) for one in facts_from({"nama": "Bolu", "harga": typed}).variants] == options


def test_the_maker_of_glue_is_no_length():
    assert facts_from({"nama": "Gantungan", "bahan": "plastik, perekat 3M"}).materials == ("plastik", "perekat 3M")


def test_litres_before_their_price_are_litres():
    facts = facts_from({"nama": "Sabun", "kategori": "rumah tangga", "harga": "500ml 6rb, 1L 11rb, 5L 48rb"})
    assert facts.price_said == "500 ml Rp6.000, 1 liter Rp11.000, 5 liter Rp48.000"


@pytest.mark.parametrize(
    ("box", "field", "typed", "said"),
    [
        ("varian", "variants", "coklat, matcha (1 box max 3 topping)", "coklat|matcha (1 box maksimal 3 topping)"),
        ("varian", "variants", "random, bisa pilih kalau COD", "random|bisa pilih kalau COD"),
        ("area", "area", "malang, batu (batu + transport 50rb)", "Malang, Batu (Batu + transport Rp50.000)"),
        ("harga", "price", "per meter persegi 55rb", "Rp55.000/meter persegi"),
    ],
)  # fmt: skip
def test_what_she_puts_into_a_box_stays_there(box, field, typed, said):
    value = getattr(facts_from({"nama": "Zupa", "kategori": "jasa", box: typed}), field)
    told_so = price_words(value) if field == "price" else "|".join(map(str, value))
    assert ("|".join(map(told, value)) if field == "variants" else told_so) == said


@pytest.mark.parametrize(
    ("options", "price", "listed", "said"),
    [
        ("bunga, custom nama", "polos 45rb, custom 85rb", "bunga|custom nama", "polos Rp45.000, custom Rp85.000"),
        ("pandan, coklat", "pandan 10rb, mix 12rb", "pandan Rp10.000|coklat|mix Rp12.000", ""),
        ("pandan, coklat, keju", "pandan 10rb, coklat 11rb", "pandan Rp10.000|coklat Rp11.000|keju", ""),
        ("apel, keju", "apel 10rb, keju 12rb", "apel Rp10.000|keju Rp12.000", ""),
    ],
)  # fmt: skip
def test_prices_of_other_things_are_not_put_among_her_options(options, price, listed, said):
    facts = facts_from({"nama": "Zupa", "varian": options, "harga": price})
    assert ("|".join(map(told, facts.variants)), facts.price_said) == (listed, said)
