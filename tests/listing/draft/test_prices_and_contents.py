"""What it costs, what is in it, how many there are: as she told it, each beside what it is said of."""

import pytest

from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS


def _said(typed, place, variant="ringkas"):
    facts = facts_from({"nama": "Zupa", "harga": "25rb", **typed})
    return "\n".join(draft(facts, CHANNELS[place], variant).fields().values())


@pytest.mark.parametrize("place", ["shopee", "whatsapp"])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"varian": "original, wijen, coklat 30rb"}, "original, wijen, coklat (Rp30.000)"),
        ({"varian": "original, wijen, coklat (coklat 30rb)"}, "\nHarga: Rp25.000"),
        ({"varian": "polos, jumbo (isi 3) 60rb"}, "polos, jumbo (isi 3, Rp60.000)"),
        ({"varian": "original, keju (+2rb)"}, "original, keju (+Rp2.000)\n"),
        ({"harga": "soft 7rb, hard 14rb, bludru 25rb (isi 128 hal)"}, "hard Rp14.000, bludru Rp25.000 (isi 128 hal)"),
        ({"harga": "tas 50rb, tambah nama 2rb/biji"}, "Harga: tas Rp50.000, tambah nama Rp2.000/biji"),
        ({"ukuran": "18x18 tinggi 8 cm, 20x20 tinggi 9 cm", "harga": "18 3.500/pasang, 20 4.200/pasang"},
         "Harga: 18 x 18 Rp3.500/pasang, 20 x 20 Rp4.200/pasang"),
        ({"isi": "utk 10 mangkok: cendol 500 gr, santan 1 liter", "kategori": "minuman"},
         "Isi: untuk 10 mangkok (cendol 500 gram, santan 1 liter)"),
        ({"isi": "untuk 4 piring: nasi, mie (telur)", "kategori": "makanan"}, "nasi, mie (telur), untuk 4 piring"),
        ({"isi": "baju, celana, aksesoris. sepatu tidak", "kategori": "jasa"}, "aksesoris. Sepatu tidak"),
        ({"isi": "250 gr isi 14-15"}, "Kemasan: 250 gram isi 14-15"),
        ({"varian": "sudah termasuk furing"}, "Catatan: sudah termasuk furing"),
        ({"warna": "mawar, tulip. warna bebas"}, "Warna: mawar, tulip. Warna bebas"),
        ({"warna": "random motif, tulis mau gelap/terang"}, "Warna: random motif, tulis mau gelap/terang"),
        ({"isi": "biji / kotak 6"}, "Isi: biji / kotak 6"),
        ({"stok": "20 pouch, minggu depan masak lagi"}, "Stok: 20 pouch, minggu depan masak lagi"),
        ({"ukuran": "kecil 20 cm, besar 30 cm", "harga": "kecil 40rb, besar 65rb"},
         "Pilihan: kecil Rp40.000, besar Rp65.000"),
        ({"isi": "botol 250 ml, 500 ml", "harga": "250 ml 15rb, 500 ml 28rb", "varian": "manis, tawar"},
         "manis, tawar\n\nHarga: botol 250 ml Rp15.000, 500 ml Rp28.000"),
        ({"harga": "4rb/biji, 10 biji 38rb, 1 tray (30) 110rb"}, "Rp4.000/biji, 10 biji Rp38.000, 1 tray (30) Rp110"),
        ({"varian": "paket lengkap: 2 baju, henna", "kategori": "jasa"}, "paket lengkap (2 baju, henna)"),
        ({"minimal": "booking 1 bulan", "kategori": "jasa"}, "\nBooking 1 bulan"),
        ({"minimal": "rombongan 4 orang gratis 1 ibu", "kategori": "jasa"}, "Pemesanan: rombongan 4 orang gratis"),
        ({"ukuran": "XL, 3L", "tabel_ukuran": "XL: LP 90 PC 92\n3L: LP 99 PC 94", "kategori": "fesyen"},
         "XL LP 90 PC 92; 3L LP 99 PC 94"),
        ({"tabel_ukuran": "2: LD 62 PB 42\n4: LD 68", "kategori": "fesyen"}, "ukuran: 2: LD 62 PB 42; 4: LD 68"),
        ({"tabel_ukuran": "5: pinggang 50-60, panjang 55\n7: pinggang 54-64", "kategori": "fesyen"},
         "Tabel ukuran: 5: pinggang 50-60, panjang 55; 7: pinggang 54-64"),
        ({"tabel_ukuran": "36: 23 cm\n37: 23,5 cm", "kategori": "fesyen"}, "Tabel ukuran: 36 = 23 cm; 37 = 23,5 cm"),
        ({"ukuran": "XL, XXL, 3L, 4L", "kategori": "fesyen"}, "Ukuran: XL, XXL, 3L, 4L"),
    ],
)  # fmt: skip
def test_it_is_told_as_she_told_it(typed, said, place):
    assert said in _said(typed, place)


@pytest.mark.parametrize(
    ("typed", "told", "alone"),
    [
        (
            {"ukuran": "kemasan 100gr 10rb, 500gr 25rb"},
            "Harga: kemasan 100 gram Rp10.000, 500 gram Rp25.000\n",
            False,
        ),
        ({"isi": "500gr", "ukuran": "100gr 10rb, 500gr 25rb"}, "Isi: 500 gram\n", False),
        ({"isi": "100gr 10rb, 500gr 25rb"}, "Harga: 100 gram Rp10.000, 500 gram Rp25.000\n", False),
        ({"ukuran": "S 25rb, M 30rb"}, "Harga: S Rp25.000, M Rp30.000\n", False),
        ({"ukuran": "100gr 10rb, 500gr 30rb"}, "Ukuran: 100 gram Rp10.000, 500 gram Rp30.000\n", True),
        ({"ukuran": "500 gr, 1 kg tambah 25rb"}, "Ukuran: 500 gram, 1 kg tambah Rp25.000\n", True),
    ],
)
def test_a_price_that_is_one_of_those_of_the_packs_is_not_told_alone(typed, told, alone):
    said = _said(typed, "whatsapp", "lugas")
    assert told in f"{said}\n"
    assert ("Harga: Rp25.000" in said) == alone


@pytest.mark.parametrize(
    ("typed", "told", "stock"),
    [
        (
            {"stok": "5", "preorder": "yang ready 5 lembar, warna lain 30 hari"},
            "yang ready 5 lembar, warna lain",
            False,
        ),
        ({"stok": "8", "catatan": "ready stok 8 potong"}, "eady stok 8 potong", False),
        ({"stok": "5", "preorder": "ready 5 hari setelah pesan"}, "ready 5 hari setelah pesan", True),
        ({"stok": "5", "catatan": "ready 50 lembar"}, "eady 50 lembar", True),
        ({"stok": "5", "catatan": "ready 5 warna"}, "eady 5 warna", True),
        ({"stok": "5", "preorder": "ready 5 lembar per motif"}, "eady 5 lembar per motif", True),
    ],
)
def test_a_stock_that_the_terms_tell_more_fully_is_told_once(typed, told, stock):
    said = _said(typed, "instagram")
    assert told in said
    assert ("Stok: " in said) == stock


def test_the_price_of_an_extra_is_none_of_the_thing():
    assert facts_from({"nama": "Zupa", "harga": "tas 50rb, tambah nama 2rb/biji"}).price.least == 50000


def test_how_much_of_a_material_there_is_stands_in_no_sentence():
    said = _said({"bahan": "gula, kelapa, jahe sedikit", "kategori": "minuman"}, "whatsapp", "hangat")
    assert "\nBahan: gula, kelapa, jahe sedikit" in said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"ukuran": "diameter 45 dan 55 cm", "harga": "70rb, 95rb", "varian": "polos, lukis tambah 20rb"},
         "Pilihan: polos, lukis tambah Rp20.000\n\nHarga: Rp70.000 / Rp95.000"),
        ({"isi": "250ml dan 500ml", "harga": "25rb, 45rb", "varian": "original, melati"},
         "Pilihan: original, melati\n\nHarga: Rp25.000 / Rp45.000"),
        ({"varian": "lengkap, tanpa udeng kurang 15rb"}, "lengkap, tanpa udeng kurang Rp15.000\n"),
        ({"varian": "asli, tanpa kotak potong 3rb"}, "asli, tanpa kotak potong Rp3.000\n"),
        ({"varian": "kebaya saja, + selop 10rb"}, "kebaya saja, + selop Rp10.000\n"),
        ({"varian": "ayam potong 35rb, ayam utuh 60rb"}, "ayam potong Rp35.000, ayam utuh Rp60.000"),
        ({"varian": "A: kue, teh\nB: kue, cangkir", "harga": "A 100rb / B 150rb"},
         "A (kue, teh) Rp100.000, B (kue, cangkir) Rp150.000"),
        ({"ukuran": "All size LD 110, super jumbo LD 145"}, "all size (LD 110), super jumbo (LD 145)"),
        ({"tabel_ukuran": "L (5 th): LD 72\nXL: LD 78"}, "L (5 tahun): LD 72; XL: LD 78"),
        ({"isi": "1 loyang diameter 16, 18, 22 cm"}, "Isi: 1 loyang diameter 16, 18, 22 cm"),
        ({"isi": "1 box isi 6, 12", "harga": "30rb, 55rb"}, "1 box isi 6, 12\n\nHarga: Rp30.000 / Rp55.000"),
        ({"isi": "5 kg", "harga": "12rb, sak 25kg 50rb"}, "Isi: 5 kg\n\nHarga: Rp12.000, sak 25 kg Rp50.000"),
        ({"isi": "1 galon 5, 10, 19 liter", "harga": "50/90/150rb"},
         "1 galon 5, 10, 19 liter\n\nHarga: Rp50.000 / Rp90.000 / Rp150.000"),
        ({"isi": "10 / 25 batang", "harga": "10rb, 20rb"}, "10 / 25 batang\n\nHarga: Rp10.000 / Rp20.000"),
        ({"harga": "mulai 8rb per lembar A3+", "varian": "kertas chromo 8rb/A3+, vinyl 15rb/A3+"},
         "\nHarga: mulai Rp8.000/lembar (A3+)"),
        ({"varian": "lengan panjang, lengan pendek (-10rb)"}, "lengan pendek (-Rp10.000)"),
        ({"minimal": "min 12 pcs dapat 20rb"}, "\nCatatan: minimal 12 pcs dapat harga Rp20.000"),
        ({"minimal": "min 12 pcs harga 20rb"}, "\nCatatan: minimal 12 pcs harga Rp20.000"),
        ({"kategori": "jasa", "harga": "mulai 175rb", "varian": "wisuda 175rb sudah hijab, ibu 150rb min 3 orang"},
         "ibu Rp150.000 minimal 3 orang\n\nTanya"),
    ],
)  # fmt: skip
def test_a_price_is_that_of_what_she_typed_it_for(typed, said):
    assert said in _said(typed, "whatsapp")


@pytest.mark.parametrize(
    ("typed", "order"),
    [
        ({"warna": "merah, biru, gading", "stok": "1"}, "Masukkan ke keranjang, lalu"),
        ({"warna": "merah, biru, gading", "stok": "masing-masing 1"}, "Pilih warna, tentukan"),
        ({"warna": "lorek merah, celana hitam"}, "Tentukan jumlahnya, masukkan"),
        ({"warna": "celana merah, celana hitam"}, "Pilih warna, tentukan"),
    ],
)
def test_nobody_chooses_where_there_is_but_one(typed, order):
    assert f"\n{order}" in _said({"kategori": "fesyen", **typed}, "shopee", "lugas")


def test_that_there_is_one_left_is_said_where_no_box_says_it():
    assert "\nStok: 1" in _said({"stok": "cuma 1"}, "whatsapp")
    assert "Stok" not in _said({"stok": "cuma 1"}, "shopee")
    assert "Stok" not in _said({"stok": "35"}, "whatsapp")
