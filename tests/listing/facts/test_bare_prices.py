"""Several prices in one box: read where every number is sure, else her own words, and nothing half converted."""

import re

import pytest

from listing.draft.write import draft
from listing.facts.bare_prices import prices_out
from listing.facts.form import facts_from, to_mapping
from listing.facts.record import Category, Price
from listing.places.channels import CHANNELS


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("45 ecer, 40 ambil 3, 37 lusin", "Rp45.000 ecer, Rp40.000 ambil 3, Rp37.000 lusin"),
        ("kecil 45, besar 60", "kecil Rp45.000, besar Rp60.000"),
        ("all size 45, jumbo 55", "all size Rp45.000, jumbo Rp55.000"),
        ("all size 38-42 45rb, anak 35rb", "all size 38-42 Rp45.000, anak Rp35.000"),
        ("ecer 12 grosir 10", "ecer Rp12.000, grosir Rp10.000"),
        ("S 45 M 50 L 55", "S Rp45.000, M Rp50.000, L Rp55.000"),
        ("polos 75 / bordir 90", "polos Rp75.000, bordir Rp90.000"),
        ("2800/biji, 100 ke atas 2500", "Rp2.800/biji, 100 ke atas Rp2.500"),
        ("satuan 3500, lusin 36", "satuan Rp3.500, lusin Rp36.000"),
        ("1 lusin 36rb, ecer 3500", "1 lusin Rp36.000, ecer Rp3.500"),
        ("cuci 6rb/kg, setrika 4, bedcover 25-35rb", "cuci Rp6.000/kg, setrika Rp4.000, bedcover Rp25.000-Rp35.000"),
        ("vermak 10-15, resleting 20", "vermak Rp10.000-Rp15.000, resleting Rp20.000"),
        ("25rb/ 1 meter ke atas 60 rb", "Rp25.000, 1 meter ke atas Rp60.000"),
        ("15/20/25", "Rp15.000/Rp20.000/Rp25.000"),
        ("1kg 90, 1/2kg 47", "1kg Rp90.000, 1/2kg Rp47.000"),
        ("isi 10 25, isi 20 45", "isi 10 Rp25.000, isi 20 Rp45.000"),
        ("pijat 1 jam 60, 90 menit 85", "pijat 1 jam Rp60.000, 90 menit Rp85.000"),
        ("wisuda 150, pesta 500", "wisuda Rp150.000, pesta Rp500.000"),
        ("kecil 12.5, besar 20rb", "kecil Rp12.500, besar Rp20.000"),
        ("65 (polos), 70 (bordir)", "Rp65.000 (polos), Rp70.000 (bordir)"),
        ("toples 28/ bungkus 15, ambil 10 14", "toples Rp28.000, bungkus Rp15.000, ambil 10 Rp14.000"),
        ("kecil 40 besar 55, grosir kurangi 5rb", "kecil Rp40.000, besar Rp55.000, grosir kurangi Rp5.000"),
        ("20rb/jar, paket 3 jar 55rb", "Rp20.000/jar, paket 3 jar Rp55.000"),
        ("18/20/25 tergantung lauk", "Rp18.000/Rp20.000/Rp25.000 tergantung lauk"),
        ("25-30 tergantung ukuran", "Rp25.000-Rp30.000 tergantung ukuran"),
        ("tenda 4x6 350, kursi 30rb. pasang 100", "tenda 4x6 Rp350.000, kursi Rp30.000. pasang Rp100.000"),
        ("plakat 25rb giant 75 sepasang nego", "plakat Rp25.000, giant Rp75.000 sepasang nego"),
        ("tamu 85 makan 275rb set (tamu + 2 bantal) 160rb",
         "tamu Rp85.000, makan Rp275.000, set (tamu + 2 bantal) Rp160.000"),
        ("100-299 lembar 2.500, 500 ke atas 1.900", "100-299 lembar Rp2.500, 500 ke atas Rp1.900"),
        ("25rb/tray, ecer 700", "Rp25.000/tray, ecer Rp700"),
        ("lusin 400rb, ecer 40", "lusin Rp400.000, ecer Rp40.000"), ("meja 50rb, lemari 700", None),
        ("springbed 180: 150rb, 160: 130rb", "springbed 180: Rp150.000, 160: Rp130.000"),
        ("ketik 3rb/lembar, print 300, warna 1000, jilid 30rb", None),
        ("4.500 sudah sablon, 2 warna tambah 500", "Rp4.500 sudah sablon, 2 warna tambah Rp500"),
        ("kaos 30s 45rb, logo 10.000", "kaos 30s Rp45.000, logo Rp10.000"),
        ("porsi 15rb (5 pentol, mie, tahu). urat 8rb", "porsi Rp15.000 (5 pentol, mie, tahu). urat Rp8.000"),
        ("d10 55rb, d16 130, d20 190rb", "d10 Rp55.000, d16 Rp130.000, d20 Rp190.000"),
        ("mika 12rb box 20 48rb", "mika Rp12.000, box 20 Rp48.000"),
        ("1.500, tambah keju 500", "Rp1.500, tambah keju Rp500"),
        ("150rb, jumbo tambah 200", "Rp150.000, jumbo tambah Rp200.000"),
        ("80cm 25rb / 1m 40rb/ 1,5m 75rb", "80cm Rp25.000, 1m Rp40.000, 1,5m Rp75.000"),
        ("250/btg, di atas 1000 btg 200", "Rp250/btg, di atas 1000 btg Rp200"),
        ("150/pcs, di atas 100 pcs 120", None),
        ("kursi tamu 321 mulai 1,5jt, jok 60rb", "kursi tamu 321 mulai Rp1.500.000, jok Rp60.000"),
        ("S 35rb (3 bunga) M 65rb (6 bunga)", "S Rp35.000 (3 bunga), M Rp65.000 (6 bunga)"),
        ("wisuda 200, bridesmaid 150/org min 3 org", "wisuda Rp200.000, bridesmaid Rp150.000/org min 3 org"),
        ("hybrid 120, volume 150, art 5/jari", "hybrid Rp120.000, volume Rp150.000, art Rp5.000/jari"),
        ("sampai 50 m2 75.000, 51-100 m2 125.000", "sampai 50 m2 Rp75.000, 51-100 m2 Rp125.000"),
        ("1 jam 150rb dapat 20 edit, +cetak 10R 75rb", "1 jam Rp150.000 dapat 20 edit, +cetak 10R Rp75.000"),
        ("6500 (100-200), 5800 (201-500), 5000 di atas 500",
         "Rp6.500 (100-200), Rp5.800 (201-500), Rp5.000 di atas 500"),
        ("video 60 detik 75rb, berdua 150rb", "video 60 detik Rp75.000, berdua Rp150.000"),
        ("hemat (1 sayur, 1 lauk) 18.000/hari, isi 2 orang 25.000",
         "hemat (1 sayur, 1 lauk) Rp18.000/hari, isi 2 orang Rp25.000"),
        ("35/toples, 30/toples kalau ambil 3", "Rp35.000/toples, Rp30.000/toples kalau ambil 3"),
    ],
)  # fmt: skip
def test_numbers_that_can_only_be_thousands_are_written_as_money(typed, written):
    assert prices_out(typed) == written


@pytest.mark.parametrize("typed", ["15rb isi 3", "10rb dapat 3",
                                   "15", "12.5", "500", "750/pcs", "25rb gratis antar 3 km",
                                   "20rb sudah termasuk 2 sendok", "motif 3 50rb", "paket 12 jar 55rb",
                                   "paket 3 sabun 25rb", "set 3 jilbab 100rb", "35.000/kg", "nego"])  # fmt: skip
def test_one_price_is_left_as_it_is(typed):
    assert prices_out(typed) == typed


@pytest.mark.parametrize(
    "typed",
    ["meja 2, lemari 5", "kecil 450 besar 750", "250/lembar, 100 lembar 200", "5rb 3", "75, 100", "5rb, 20 2",
     "kaos 55 lengan panjang 65", "biasa 10, spesial 450", "plakat 25rb giant 75 gerak",
     "lemari 1.5, meja 2.5", "50 3 pcs"],
)  # fmt: skip
def test_what_may_be_a_count_or_millions_is_never_made_a_price(typed):
    facts = facts_from({"nama": "Zupa", "kategori": "kerajinan", "harga": typed})
    assert prices_out(typed, Category.CRAFT) is None
    assert (facts.price, facts.price_said, [box.field for box in facts.unread]) == (None, typed, ["price"])


@pytest.mark.parametrize("place", ["whatsapp", "status", "instagram"])
def test_words_of_hers_that_are_no_price_stand_where_a_price_does(place):
    found = draft(facts_from({"nama": "Zupa", "harga": "meja 2, lemari 5"}), CHANNELS[place], "lugas").fields()
    assert any("Harga: meja 2, lemari 5" in text for text in found.values())
    assert not any(re.search(r"Rp\d", text) for text in found.values())


def test_five_and_eight_are_everyday_prices_of_what_is_eaten():
    assert prices_out("kecil 5, besar 8", Category.FOOD) == "kecil Rp5.000, besar Rp8.000"
    assert prices_out("kecil 5, besar 8", Category.CRAFT) is None


def test_prices_in_the_boxes_beside_tell_what_a_number_is():
    facts = facts_from({"nama": "Kue Ulang Tahun", "harga": "mulai 110", "ukuran": "16cm 110rb, 20cm 160rb"})
    assert facts.price == Price(110_000, lead="mulai")
    assert facts_from({"nama": "Kue Ulang Tahun", "harga": "mulai 110", "ukuran": "16cm"}).price is None


@pytest.mark.parametrize("asked", ["lihat di isi", "liat isi ya", "sama kayak di atas", "-", ""])
def test_prices_in_the_box_for_the_content_go_where_prices_are_asked(asked):
    facts = facts_from({"nama": "Madu", "isi": "250ml 130rb/ 100ml 60rb", "harga": asked})
    assert facts.price_said == "250 ml Rp130.000, 100 ml Rp60.000"
    assert (facts.price, facts.content, facts.unread) == (Price(130_000), (), ())


def test_a_price_beside_another_is_no_content():
    facts = facts_from({"nama": "Rambak", "isi": "15rb", "harga": "1 kg 140rb"})
    assert (facts.content, [(box.field, box.typed) for box in facts.unread]) == ((), [("content", "Rp15.000")])
    assert facts_from({"nama": "Rambak", "isi": "15rb"}).price == Price(15_000)


def test_options_with_a_range_of_prices_have_no_single_one():
    facts = facts_from({"nama": "Gamis", "harga": "anak 25-35rb, dewasa 50-60rb"})
    assert facts.price_said == "anak Rp25.000-Rp35.000, dewasa Rp50.000-Rp60.000"
    assert not facts.variants


@pytest.mark.parametrize("typed", ["45 ecer, 40 ambil 3", "motif 3 50rb", "kecil 9 besar 15rb", "kecil 120 besar 225",
                                   "meja 2, lemari 5", "2800/biji, 100 keatas 2500",
                                   "25-30 tergantung ukuran"])  # fmt: skip
def test_what_was_stored_is_read_as_the_same_price(typed):
    facts = facts_from({"nama": "Zupa", "harga": typed})
    assert facts_from(to_mapping(facts)) == facts


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("8rb sing besar 18rb", "Rp8.000, yang besar Rp18.000"),
        ("12.500 yg jumbo 15.000", "Rp12.500, yang jumbo Rp15.000"),
        ("5rb/pcs yang besar 8rb/pcs", "Rp5.000/pcs, yang besar Rp8.000/pcs"),
        ("3rb/biji yg pake telur 5rb", "Rp3.000/biji, yang pakai telur Rp5.000"),
        ("2.500 per biji mika 12rb", "Rp2.500 per biji, mika Rp12.000"),
        ("bulat 16rb/250gr 60rb/kg, pecah 48rb/kg", "bulat Rp16.000/250 gram, Rp60.000/kg, pecah Rp48.000/kg"),
    ],
)
def test_the_price_of_another_one_stands_behind_a_comma_and_is_read_back(typed, said):
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", "harga": typed})
    assert facts.price_said == said
    assert facts_from(to_mapping(facts)) == facts


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Botol 150 gram Rp28.000, yang 250 gram Rp42.000. Kalau ambil 12 ke atas, jadi Rp24.000 per botol.",
            "Botol 150 gram Rp28.000, yang 250 gram Rp42.000. Kalau ambil 12 ke atas, jadi Rp24.000 per botol",
        ),
        (
            "kebaya 100rb 3 hari, adat anak 65. lengkap sama aksesoris tambah 25. deposit 100 balik kalau utuh",
            "kebaya Rp100.000 3 hari, adat anak Rp65.000. Lengkap sama aksesoris tambah Rp25.000. "
            "Deposit Rp100.000 balik kalau utuh",
        ),
        (
            "4500 butir, besek 10 48rb. tengkulak 100 butir 3800 dan 3300",
            "Rp4.500 butir, besek 10 Rp48.000. Tengkulak 100 butir Rp3.800 dan Rp3.300",
        ),
        ("5rb, acara 100 cup 4500. pakai sirup 500 lagi", "Rp5.000, acara 100 cup Rp4.500. Pakai sirup Rp500 lagi"),
        ("Mulai 20 pohon Rp30.000 dan Rp65.000. Satu karung tambah Rp25.000",
         "Mulai 20 pohon Rp30.000 dan Rp65.000. Satu karung tambah Rp25.000"),
        ("Papan 20 huruf 85.000\nNama sampai 6 huruf 70.000, tambah 8.000 per huruf",
         "Papan 20 huruf Rp85.000, nama sampai 6 huruf Rp70.000, tambah Rp8.000 per huruf"),
        ("75.000 per hari (07.00-16.00), setengah hari 45.000. Sabtu sama",
         "Rp75.000 per hari (07.00-16.00), setengah hari Rp45.000. Sabtu sama"),
        ("ketik 3.000/lembar, print 500/lembar, jilid 5.000. Bisa kilat",
         "ketik Rp3.000/lembar, print Rp500/lembar, jilid Rp5.000. Bisa kilat"),
        ("Hemat 165.000, Besar 430.000. Sesudah tanggal 20 Ramadan naik 5 persen",
         "Hemat Rp165.000, Besar Rp430.000. Sesudah tanggal 20 Ramadan naik 5 persen"),
        ("AC 1/2 sampai 1 PK 75.000, 2 PK 95.000. Sofa 60.000 per dudukan",
         "AC 1/2 sampai 1 PK Rp75.000, 2 PK Rp95.000. Sofa Rp60.000 per dudukan"),
        ("Katun S 18.000, M 20.000. Rayon S 24.000, M 27.000",
         "Katun S Rp18.000, M Rp20.000. Rayon S Rp24.000, M Rp27.000"),
        ("Ibu XL 215.000, beli sepasang dikurangi 20.000. Ibu XXL 235.000",
         "Ibu XL Rp215.000, beli sepasang dikurangi Rp20.000. Ibu XXL Rp235.000"),
        ("mentah 22rb, matang 13rb. bulan lalu 20 naik ya", "mentah Rp22.000, matang Rp13.000. Bulan lalu 20 naik"),
        ("soft 7500, hard 14rb. kurang dari 50 tambah 2rb",
         "soft Rp7.500, hard Rp14.000. Kurang dari 50 tambah Rp2.000"),
    ],
)  # fmt: skip
def test_sentences_stay_sentences_and_one_that_is_not_sure_leaves_the_others_in_full(typed, said):
    assert facts_from({"nama": "Zupa", "kategori": "lainnya", "harga": typed}).price_said == said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("55rb, 3 pcs 150 campur motif", "Rp55.000, 3 pcs Rp150.000 campur motif"),
        ("65rb, jumbo 80rb, ambil 3 @60", "Rp65.000, jumbo Rp80.000, ambil 3 @Rp60.000"),
        ("120rb, nego tipis. yang 3 bonggol 250", "Rp120.000, nego tipis. Yang 3 bonggol 250"),
    ],
)
def test_what_several_cost_is_in_thousands_beside_the_price_of_one(typed, told):
    text = draft(facts_from({"nama": "Daster", "harga": typed}), CHANNELS["instagram"], "lugas").fields()["caption"]
    assert f"Harga: {told}" in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("45rb ecer, 40rb ambil 3 37rb lusin", "Rp45.000 ecer, Rp40.000 ambil 3, Rp37.000 lusin"),
        ("75rb 30 menit 120rb 60 menit", "Rp75.000 30 menit, Rp120.000 60 menit"),
        ("50rb 250 gr 95rb", "Rp50.000, 250 gram Rp95.000"),
        ("25rb, beli 3 pot 10 dapat 65", "Rp25.000, beli 3 pot 10 dapat Rp65.000"),
        ("5rb, 10rb/3", "Rp5.000, ambil 3 Rp10.000"),
        ("165, premium 220", "Rp165.000, premium Rp220.000"),
        ("8 hal 160, 12 hal 220", "8 hal Rp160.000, 12 hal Rp220.000"),
        ("18 3500, 20 4000 per biji pakai tutup", "18 Rp3.500, 20 Rp4.000 per biji pakai tutup"),
        ("500an per biji, mika isi 20 10rb", "Rp500-an per biji, mika isi 20 Rp10.000"),
        ("5rb, yang warna tambah 500", "Rp5.000, yang warna tambah Rp500"),
        ("150rb, yang warna tambah 500", "150rb, yang warna tambah 500"),
        ("8rb, 3rb/3", "8rb, 3rb/3"),
        ("500 4700", ""),
    ],
)
def test_the_order_and_the_prices_beside_it_say_what_a_number_is(typed, said):
    assert facts_from({"nama": "Toples", "harga": typed}).price_said == said


@pytest.mark.parametrize(
    ("typed", "each"),
    [
        ("35rb dewasa anak 25rb", {"dewasa": 35_000, "anak": 25_000}),
        ("usia 2-5 120 6-10 140", {"usia 2-5": 120_000, "usia 6-10": 140_000}),
        ("no 5-8 95 no 9-13 115", {"no 5-8": 95_000, "no 9-13": 115_000}),
        ("18 matang / 16 frozen", {"matang": 18_000, "frozen": 16_000}),
        ("print hitam 500 warna 1000", {"print hitam": 500, "warna": 1_000}),
        ("35rb M L 40rb", {"M": 35_000, "L": 40_000}),
        ("5rb panas dingin 6rb", {"panas": 5_000, "dingin": 6_000}),
        ("100rb sd 150rb smp 200rb sma", {"SD": 100_000, "SMP": 150_000, "SMA": 200_000}),
        ("sd 100 smp 150 sma 200", {"SD": 100_000, "SMP": 150_000, "SMA": 200_000}),
        ("sd 100rb smp 150rb", {"SD": 100_000, "SMP": 150_000}),
        ("35rb anak kecil 25rb", {}),
        ("wisuda 500 wedding 1000", {}),
        ("15 matang 3 mentah 20rb", {}),
    ],
)
def test_the_order_says_which_name_a_price_belongs_to(typed, each):
    assert {one.name: one.price for one in facts_from({"nama": "Pesanan", "harga": typed}).variants} == each
