"""Her full stop within a list: the list ends there, and what stands behind it is said of it."""

import pytest

from listing.facts.form import facts_from, to_mapping
from listing.facts.options import told


@pytest.mark.parametrize(
    ("varian", "options", "said"),
    [
        ("level 0, 1, 3, 5. bumbu tabur balado / keju / abon", "level 0|level 1|level 3|level 5",
            "Bumbu tabur balado / keju / abon"),
        ("motif parang, kawung. XXL nambah 10rb", "motif parang|kawung", "XXL tambah Rp10.000"),
        ("kecil 25rb, besar 40rb, tambah nama bordir +10rb", "kecil Rp25.000|besar Rp40.000",
         "tambah nama bordir +Rp10.000"),
        ("kotak 28rb, toples 65rb. ada yg pedas sama ndak pedas", "kotak Rp28.000|toples Rp65.000",
         "Ada yang pedas sama tidak pedas"),
        ("coklat, ubi. boleh mix max 2 rasa", "coklat|ubi", "Boleh mix maksimal 2 rasa"),
        ("coklat, abon. mix 2 rasa boleh", "coklat|abon", "Mix 2 rasa boleh"),
        ("merah, kuning dll. tanya dulu stoknya", "merah|kuning dll", "Tanya dulu stoknya"),
        ("coklat, tiramisu. topping: kacang, keju", "coklat|tiramisu", "Topping: kacang, keju"),
        ("paket hemat 17rb, lengkap 25rb. karakter: panda, kucing", "paket hemat Rp17.000|lengkap Rp25.000",
         "Karakter: panda, kucing"),
        ("gel 50rb, motif 75rb. kaki + 40rb", "gel Rp50.000|motif Rp75.000", "Kaki + Rp40.000"),
        ("bunga, monstera. set sama tutup galon 65rb", "bunga|monstera", "Set sama tutup galon Rp65.000"),
        ("gambuh, ikan koi. tulis 450rb, cap 225rb", "gambuh|ikan koi", "Tulis Rp450.000, cap Rp225.000"),
        ("sapi 22rb, ayam 18rb. mix bisa", "sapi Rp22.000|ayam Rp18.000", "Mix bisa"),
        ("huruf 8rb, nama 12rb. min 20 pcs gratis pita", "huruf Rp8.000|nama Rp12.000", "Minimal 20 pcs gratis pita"),
        ("paha, utuh. utuh 75rb, potong 18rb", "paha|utuh Rp75.000|potong Rp18.000", ""),
        ("coklat, keju. kacang", "coklat|keju|kacang", ""),
        ("no. 1, no. 2", "no. 1|no. 2", ""),
        ("setelan 150rb. atasan saja 90rb", "setelan Rp150.000|atasan saja Rp90.000", ""),
        ("1. coklat 10rb\n2. keju 12rb", "coklat Rp10.000|keju Rp12.000", ""),
        ("asli\nkurang manis, hanya kalau pesan minimal 6 botol",
         "asli|kurang manis (hanya kalau pesan minimal 6 botol)", ""),
        ("Paket A 150rb: rias, kebaya\nPaket B 300rb: rias, 2 kebaya",
         "Paket A (rias, kebaya) Rp150.000|Paket B (rias, 2 kebaya) Rp300.000", ""),
        ("Teri: 200 gram 18.000, toples 45.000\nKacang: toples 38.000",
         "Teri (200 gram Rp18.000, toples Rp45.000)|Kacang toples Rp38.000", ""),
        ("tanpa garam, botol saja, 32.000\npedas, 29.000", "tanpa garam (botol saja) Rp32.000|pedas Rp29.000", ""),
        ("original, jahe, less sugar bisa", "original|jahe", "less sugar bisa"),
        ("Tulisan: Basmalah, nama keluarga. Gaya: Naskhi, Diwani",
         "Tulisan (Basmalah, nama keluarga)|Gaya (Naskhi, Diwani)", ""),
        ("Tema Kota: mobil, jam\nTema Salat dan Doa: sajadah, masjid, tambah 10.000",
         "Tema Kota (mobil, jam)|Tema Salat dan Doa (sajadah, masjid, tambah Rp10.000)", ""),
        ("vanila, lapis. Isi stroberi, krim, atau keju", "vanila|lapis", "Isi stroberi, krim, atau keju"),
        ("kunir asem, beras kencur\nGula aren atau tanpa gula, harga sama", "kunir asem|beras kencur",
         "Gula aren atau tanpa gula, harga sama"),
        ("1.800: nagasari, cenil\n2.000: lemper, klepon", "Rp1.800 (nagasari, cenil)|Rp2.000 (lemper, klepon)", ""),
        ("kaki lipat atau kaki tetap. Kaki tetap 10.000 lebih murah, untuk anak di bawah 5 tahun",
         "kaki lipat atau kaki tetap", "Kaki tetap Rp10.000 lebih murah, untuk anak di bawah 5 tahun"),
    ],
)  # fmt: skip
def test_what_stands_behind_a_list_of_options(varian, options, said):
    facts = facts_from({"nama": "Zupa", "varian": varian})
    assert ("|".join(map(told, facts.variants)), facts.options_said) == (options, said)
    assert facts_from(to_mapping(facts)) == facts


@pytest.mark.parametrize(
    ("box", "typed", "field", "items", "said"),
    [
        ("isi", "1/4 kg. ada juga 1 kg", "content", ("1/4 kg", "1 kg"), ()),
        ("ukuran", "25 cm. ada yg utk anak 20 cm", "size", ("25 cm", "ada yang untuk anak 20 cm"), ()),
        ("isi", "nasi, sambel. bungkus daun pisang", "content", ("nasi", "sambel. Bungkus daun pisang"), ()),
        ("isi", "nasi, buah. ada info kalori tiap menu. sendok sudah termasuk", "content",
         ("nasi", "buah. Ada info kalori tiap menu. Sendok sudah termasuk"), ()),
        ("isi", "nasi kuning, urap, telur. Tampah dipinjami", "content",
         ("nasi kuning", "urap", "telur. Tampah dipinjami"), ()),
        ("isi", "rok, celana, tunik. modul, minum dan camilan", "content",
         ("rok", "celana", "tunik. Modul", "minum dan camilan"), ()),
        ("isi", "rok, blus, gamis. kain latihan blacu 3 meter, buku pola", "content",
         ("rok", "blus", "gamis. Kain latihan blacu 3 meter", "buku pola"), ()),
        ("isi", "selimut, topi. kartu ucapan, pita 2 meter", "content",
         ("selimut", "topi. Kartu ucapan", "pita 2 meter"), ()),
        ("isi", "nastar, kastengel. toples 500 gram, toples 250 gram", "content",
         ("nastar", "kastengel", "toples 500 gram", "toples 250 gram"), ()),
        ("isi", "kursi, karpet. lampu tambah 100rb", "content", ("kursi", "karpet"), ("lampu tambah Rp100.000",)),
        ("isi", "apel, salak. kira2 4 kg", "content", ("apel", "salak", "± 4 kg"), ()),
        ("isi", "nasi, urap. cukup utk 6 org", "content", ("nasi", "urap", "cukup untuk 6 orang"), ()),
        ("isi", "1 kg. isi sekitar 12 buah", "content", ("1 kg", "isi sekitar 12 buah"), ()),
        ("isi", "Hemat: 3 toples (nastar, kacang)\nBesar: 5 toples, sirup", "content",
         ("Hemat (3 toples: nastar, kacang)", "Besar (5 toples, sirup)"), ()),
        ("ukuran", "Remaja pot 10 cm, tinggi 20 cm\nDewasa pot 12 cm, 3 sampai 5 batang", "size",
         ("Remaja pot 10 cm (tinggi 20 cm)", "Dewasa pot 12 cm (3 sampai 5 batang)"), ()),
        ("ukuran", "S: lingkar muka 50, panjang depan 55\nM: lingkar muka 54, panjang depan 60", "size",
         ("S (lingkar muka 50, panjang depan 55)", "M (lingkar muka 54, panjang depan 60)"), ()),
        ("ukuran", "P. 60 cm, L. 40 cm", "size", ("P 60 cm, L 40 cm",), ()),
        ("isi", "250gr. kemasan pouch", "content", ("250 gram dalam pouch",), ()),
        ("ukuran", "S, M, L. XL tambah 5rb", "size", ("S", "M", "L", "XL (tambah Rp5.000)"), ()),
        ("ukuran", "30x40 cm, 40x60 cm. ukuran lain bisa pesan", "size",
         ("30 x 40 cm", "40 x 60 cm. Ukuran lain bisa pesan"), ()),
        ("ukuran", "Serbet 45x45 cm. Celemek anak tinggi 55 cm.", "size",
         ("Serbet 45 x 45 cm", "Celemek anak tinggi 55 cm"), ()),
        ("keunggulan", "daging padat isi 12. tidak amis", "points", ("daging padat isi 12", "tidak amis"), ()),
    ],
)  # fmt: skip
def test_a_list_ends_at_her_stop(box, typed, field, items, said):
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", box: typed})
    assert (getattr(facts, field), facts.terms) == (items, said)


def test_how_a_colour_is_chosen_is_a_sentence_behind_the_colours():
    facts = facts_from({"nama": "Zupa", "warna": "hitam, navy. warna lain bisa request"})
    assert (facts.colours, facts.colour_choice) == (("hitam", "navy"), "Warna lain bisa request")
    assert facts_from(to_mapping(facts)) == facts


def test_what_comes_by_chance_is_a_sentence_behind_the_colours():
    facts = facts_from({"nama": "Zupa", "warna": "sogan, biru. motif acak"})
    assert (facts.colours, facts.colour_choice) == (("sogan", "biru"), "Motif acak")


@pytest.mark.parametrize(
    ("typed", "colours", "said"),
    [
        ("natural, putih. Warna pastel tambah 10rb", ("natural", "putih"), "Warna pastel tambah Rp10.000"),
        ("garis biru, merah. Lurik ada belang kecil", ("garis biru", "merah"), "Lurik ada belang kecil"),
        ("Parasut: hitam, mint. Rayon: motif daun, ganti tiap Senin", (),
         "Parasut: hitam, mint. Rayon: motif daun, ganti tiap Senin"),
    ],
)  # fmt: skip
def test_what_is_said_of_the_colours_stands_behind_them(typed, colours, said):
    facts = facts_from({"nama": "Zupa", "warna": typed})
    assert (facts.colours, facts.colour_choice, facts.terms) == (colours, said, ())


@pytest.mark.parametrize("said", ["motif cek chat", "lihat foto"])
def test_where_colours_are_seen_is_no_colour(said):
    facts = facts_from({"nama": "Zupa", "warna": said})
    assert (facts.colours, facts.colour_choice) == ((), said)


def test_of_work_what_is_there_and_what_is_brought_stays_whole():
    facts = facts_from(
        {"nama": "Les", "kategori": "jasa", "bahan": "Mesin ada. Bawa kain, gunting; benang dari kami."}
    )
    assert facts.materials == ("Mesin ada. Bawa kain, gunting; benang dari kami",)


def test_until_when_it_is_good_is_told_where_it_is_asked_how_long():
    facts = facts_from({"nama": "Nasi", "kategori": "makanan", "tahan": "sampai sore, jangan di kulkas"})
    assert (facts.shelf_life, facts.care) == ("sampai sore, jangan di kulkas", "")
