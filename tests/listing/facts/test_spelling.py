"""What is shortened on a phone is spelled out where it can mean only one thing."""

import pytest

from listing.facts.spelling import money_out, names_out, spelled_out


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("jgn kena air, tdk utk dicuci", "jangan kena air, tidak untuk dicuci"), ("Tdk luntur", "Tidak luntur"),
        ("JGN DIPERAS", "JANGAN DIPERAS"), ("jauhkan dr anak2", "jauhkan dari anak-anak"), ("dr. Siti", "dr. Siti"),
        ("ga amis, gak alot", "tidak amis, tidak alot"), ("max 1x24 jam", "maksimal 1x24 jam"),
        ("maks. jam 3", "maksimal jam 3"), ("teh nya pekat", "tehnya pekat"),
        ("isi2, basah2an", "isi2, basah-basahan"),
        ("foto dr 3 sisi, dr Blitar, diatas meja", "foto dari 3 sisi, dari Blitar, di atas meja"),
        ("bocor lg, AC LG", "bocor lagi, AC LG"),
        ("min 3 pcs, tf dl", "minimal 3 pcs, transfer dulu"), ("min. order", "min. order"),
        ("kemasan baru", "kemasan baru"), ("DPT-1", "DPT-1"),
        ("pake sendok", "pakai sendok"), ("lunas wkt ambil, tgt model", "lunas waktu ambil, tergantung model"),
        ("kab +20rb", "kabupaten +20rb"), ("Kab. Blitar", "Kabupaten Blitar"),
    ],
)  # fmt: skip
def test_words(typed, full):
    assert spelled_out(typed) == full


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("grosir min 3 @50rb", "grosir min 3 @Rp50.000"), ("keju +5rb", "keju +Rp5.000"), ("1,5jt", "Rp1.500.000"),
        ("Rp 12.500 saja", "Rp12.500 saja"), ("free ongkir 3 km", "free ongkir 3 km"), ("emas 24k", "emas 24k"),
        ("terjual 10rb pcs", "terjual 10rb pcs"), ("min 3 pcs", "min 3 pcs"),
        ("pita +15k", "pita +Rp15.000"), ("dp 50k", "dp Rp50.000"), ("kamera 4k", "kamera 4k"),
    ],
)  # fmt: skip
def test_amounts(typed, written):
    assert money_out(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("senin-sabtu, minggu libur", "Senin-Sabtu, Minggu libur"), ("1 minggu", "1 minggu"),
        ("2 minggu libur", "2 minggu libur"), ("kirim jawa bali", "kirim Jawa Bali"),
        ("kota blitar", "kota Blitar"), ("bordir", "bordir"),
    ],
)  # fmt: skip
def test_names(typed, written):
    assert names_out(typed) == written
