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
        ({"ukuran": "XL, XXL, 3L, 4L", "kategori": "fesyen"}, "Ukuran: XL, XXL, 3L, 4L"),
    ],
)  # fmt: skip
def test_it_is_told_as_she_told_it(typed, said, place):
    assert said in _said(typed, place)


def test_the_price_of_an_extra_is_none_of_the_thing():
    assert facts_from({"nama": "Zupa", "harga": "tas 50rb, tambah nama 2rb/biji"}).price.least == 50000


def test_how_much_of_a_material_there_is_stands_in_no_sentence():
    said = _said({"bahan": "gula, kelapa, jahe sedikit", "kategori": "minuman"}, "whatsapp", "hangat")
    assert "\nBahan: gula, kelapa, jahe sedikit" in said


def test_that_there_is_one_left_is_said_where_no_box_says_it():
    assert "\nStok: 1" in _said({"stok": "cuma 1"}, "whatsapp")
    assert "Stok" not in _said({"stok": "cuma 1"}, "shopee")
    assert "Stok" not in _said({"stok": "35"}, "whatsapp")
