"""What stands on a line of its own in a box is a statement of its own, and a list under a heading is whole."""

import pytest

from listing.facts.form import facts_from


def told(field, **typed):
    return getattr(facts_from({"nama": "Zupa", **typed}), field)


@pytest.mark.parametrize(
    ("key", "field", "typed", "kept"),
    [
        ("ukuran", "size", "kecil 20 x 18 cm\nsedang 35x30 cm", ("kecil 20 x 18 cm", "sedang 35 x 30 cm")),
        ("ukuran", "size", "dewasa : 90x200 cm\nanak : 70x140", ("dewasa: 90 x 200 cm", "anak: 70 x 140")),
        ("ukuran", "size", "- kecil 15cm\n- besar 25cm", ("kecil 15 cm", "besar 25 cm")),
        ("ukuran", "size", "panjang 20cm\nlebar 30cm", ("panjang 20 cm, lebar 30 cm",)),
        ("isi", "content", "5 jenis kue\nair mineral\ntisu", ("5 jenis kue", "air mineral", "tisu")),
        ("isi", "content", "paket A: nasi, ayam\npaket B: nasi, ikan",
         ("paket A (nasi, ayam)", "paket B (nasi, ikan)")),
        ("perawatan", "care", "lap kain kering\njangan direndam", "lap kain kering, jangan direndam"),
        ("perawatan", "care", "ayam: 1 tutup per liter\nbuka tutupnya tiap 3 hari",
         "ayam: 1 tutup per liter. Buka tutupnya tiap 3 hari"),
        ("perawatan", "care", "jangan kena jeruk nanti warnanya hilang\ncuci tangan saja",
         "jangan kena jeruk nanti warnanya hilang. Cuci tangan saja"),
        ("retur", "returns", "rusak, saya ganti\nsalah pilih tidak", ("rusak, saya ganti. Salah pilih tidak",)),
        ("jam", "hours", "Senin, Rabu: 8-10\nSabtu: 9-11", ("Senin, Rabu: 8-10; Sabtu: 9-11",)),
        ("asal", "origin", "Senduro, lereng semeru", "Senduro, lereng Semeru"),
        ("ukuran", "size", "M (SD), L (SMP), XL (SMA)", ("M (SD)", "L (SMP)", "XL (SMA)")),
        ("cara_buat", "process", "digoreng dua kali\nditiriskan pakai mesin",
         "digoreng dua kali, ditiriskan pakai mesin"),
        ("asal", "origin", "Desa Ngrogung\nPonorogo", "Desa Ngrogung, Ponorogo"),
        ("nama", "name", "Keripik\nPisang", "Keripik Pisang"), ("nama", "name", "jual es batu", "Es Batu"),
        ("retur", "returns", "boleh tukar\nmaksimal 2 hari", ("boleh tukar, maksimal 2 hari",)),
        ("dp", "deposit", "50%\nSisanya waktu ambil", ("50%. Sisanya waktu ambil",)),
        ("jam", "hours", "Senin-Jumat 8-16\nSabtu 8-12", ("Senin-Jumat 8-16, Sabtu 8-12",)),
    ],
)  # fmt: skip
def test_the_end_of_her_line_ends_what_she_says_there(key, field, typed, kept):
    assert told(field, **{key: typed}) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ikan, sagu, telur. cuko: gula, asam, telur", ("ikan", "sagu", "telur. Cuko: gula", "asam", "telur")),
        ("terigu, gula; isian: kacang, gula", ("terigu", "gula. Isian: kacang", "gula")),
        ("ketan, santan\nkinca: gula jawa, santan", ("ketan", "santan. Kinca: gula jawa", "santan")),
        ("ayam, garam, sambal: cabai, garam", ("ayam", "garam", "sambal: cabai", "garam")),
        ("terigu, gula, gula", ("terigu", "gula")),
    ],
)  # fmt: skip
def test_a_list_under_a_heading_may_hold_what_the_one_before_it_holds(typed, kept):
    assert told("materials", bahan=typed) == kept


@pytest.mark.parametrize(
    ("key", "field", "typed", "kept"),
    [
        ("bahan", "materials", "bahan: tepung, gula", ("tepung", "gula")),
        ("bahan", "materials", "Komposisi = tepung, gula", ("tepung", "gula")),
        ("bahan", "materials", "kulit: terigu, telur", ("kulit: terigu", "telur")),
        ("warna", "colours", "warna: merah, biru", ("merah", "biru")),
        ("keunggulan", "points", "kelebihan: renyah, gurih", ("renyah", "gurih")),
        ("cara_buat", "process", "proses: dijemur, digoreng", "dijemur, digoreng"),
        ("asal", "origin", "asal: Blitar", "Blitar"), ("nama", "name", "nama produk: tahu walik", "Tahu Walik"),
        ("alergen", "allergens", "alergen: susu, telur", ("susu", "telur")),
        ("catatan", "terms", "NB: tanya stok dulu", ("tanya stok dulu",)),
        ("jam", "hours", "jam operasional: 8-16", ("8-16",)),
        ("perawatan", "care", "cara masak: kukus", "cara masak: kukus"),
    ],
)  # fmt: skip
def test_the_name_of_the_box_is_nothing_that_she_says_in_it(key, field, typed, kept):
    assert told(field, **{key: typed}) == kept


@pytest.mark.parametrize(
    ("key", "field", "typed", "kept"),
    [
        ("isi", "content", "akad, temu manten, resepsi max 4 jam", ("akad", "temu manten", "resepsi maksimal 4 jam")),
        ("isi", "content", "1 paket 5 jenis random + pot", ("1 paket 5 jenis random + pot",)),
        ("isi", "content", "nasi, ayam, maks 2 jam", ("nasi", "ayam")),
        ("cara_buat", "process", "tenun atbm, motif ikat", "tenun ATBM, motif ikat"),
    ],
)
def test_a_limit_of_one_thing_is_said_of_that_thing(key, field, typed, kept):
    assert told(field, **{key: typed}) == kept


def test_what_is_told_of_one_option_in_brackets_is_hers():
    names = [(one.name, one.size) for one in told("variants", varian="pita, boneka (beruang/kelinci)")]
    assert names == [("pita", ""), ("boneka (beruang/kelinci)", "")]
