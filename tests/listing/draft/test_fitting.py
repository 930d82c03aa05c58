"""What leaves a text that its place does not take, and what stays to the last."""

import pytest

from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS

CATERING = {
    "nama": "Katering Harian Rantang Bu Lastri",
    "kategori": "makanan",
    "isi": "Satu rantang untuk 4 orang: sayur, lauk utama, lauk pendamping, sambal",
    "harga": "Rp65.000 sekali antar. Langganan 5 hari Rp300.000, 20 hari Rp1.150.000. Dengan nasi ditambah Rp12.000",
    "keunggulan": "Menu berganti setiap hari dan dikirim tiap Minggu malam.\nTanpa penyedap.\nBoleh tidak pedas.",
    "tahan": "Habiskan hari itu juga, yang bersantan paling lama 6 jam",
    "alergen": "Sebagian menu mengandung udang, telur, dan kacang",
    "preorder": "Pesan paling lambat pukul 18.00 sehari sebelumnya.",
    "dp": "Langganan dibayar di muka. Sekali antar boleh tunai ke pengantar.",
    "area": "Kecamatan Lowokwaru dan Blimbing. Di luar itu ongkos antar Rp7.000.",
    "jam": "Antar pukul 10.00-11.30, Minggu libur",
    "retur": "Kalau lauk basi waktu sampai, kami ganti hari itu juga. Kirim foto sebelum jam 1 siang.",
    "catatan": "Hari yang dilewati bisa diganti asal memberi kabar.\nRantang dikembalikan dalam keadaan dicuci.",
}


def _status(variant="lugas", **other):
    return draft(facts_from({**CATERING, **other}), CHANNELS["status"], variant).fields()["caption"]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    "stays",
    [
        "lauk utama",
        "Rp65.000",
        "Rp1.150.000",
        "Rp12.000",
        "6 jam",
        "udang",
        "pukul 18.00",
        "dibayar di muka",
        "tunai",
    ],
)
def test_a_status_keeps_what_is_in_it_what_it_costs_how_long_it_keeps_and_how_it_is_ordered(variant, stays):
    assert stays in _status(variant)


def test_her_points_and_when_she_is_open_leave_a_status_first():
    said = _status()
    assert "penyedap" not in said
    assert "10.00-11.30" not in said


def test_a_line_loses_its_last_sentence_before_it_leaves():
    said = _status(keunggulan="", jam="", dp="Langganan dibayar di muka, sekali antar tunai ke pengantar kami")
    assert "Retur: kalau lauk basi waktu sampai, kami ganti hari itu juga\n" in said


@pytest.mark.parametrize(("care", "stays"), [("cuci pertama pisah, bisa luntur", True), ("cuci tangan", False)])
def test_a_status_says_what_other_clothes_suffer_from_before_how_it_is_washed_else(care, stays):
    typed = {
        "nama": "Daster Busui Jumbo",
        "kategori": "fesyen",
        "ukuran": "LD 120 panjang 110",
        "keunggulan": "kancing depan bisa buat menyusui, adem, jahitan double",
        "varian": "lengan pendek 55rb, lengan panjang 65rb",
        "perawatan": care,
        "catatan": "Motif random sesuai stok, tanya admin dulu, warna bisa beda sedikit dengan foto karena cahaya",
    }
    said = draft(facts_from(typed), CHANNELS["status"], "hangat").fields()["caption"]
    assert (care in said) is stays


def test_where_a_class_is_stays_longer_than_what_speaks_for_it():
    typed = {"nama": "Kursus Jahit dari Nol", "kategori": "jasa", "asal": "Situbondo kota",
             "keunggulan": "1 kelas cuma 4 orang 1 mesin sendiri, boleh bawa anak", "harga": "650rb 12x pertemuan",
             "catatan": "Tidak masuk bilang sehari sebelumnya bisa diganti hari lain, " * 6}  # fmt: skip
    assert "Situbondo Kota" in draft(facts_from(typed), CHANNELS["status"], "hangat").fields()["caption"]
