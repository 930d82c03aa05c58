import pytest

from listing.draft.write import draft
from listing.facts import normalise
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS


@pytest.mark.parametrize(
    ("typed", "calm"),
    [
        ("PEDAS NAMPOL", "pedas nampol"), ("TANPA MSG YA", "tanpa MSG ya"), ("Pedas Sedang", "Pedas Sedang"),
        ("KEMASAN  BISA\nDITUTUP", "kemasan bisa ditutup"), ("MSG", "MSG"), ("ABC", "ABC"), ("tidak ada", ""),
        ("-", ""), ("3XL: LD 140, PB 118", "3XL: LD 140, PB 118"),
    ],
)  # fmt: skip
def test_capital_lock_is_calmed(typed, calm):
    assert normalise.calm(typed) == calm


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("KERIPIK SINGKONG", "Keripik Singkong"), ("sambal pecel", "Sambal Pecel"),
        ("Keripik PISANG", "Keripik Pisang"),
        ("tas dari pandan dan rotan untuk ibu", "Tas dari Pandan dan Rotan untuk Ibu"), ("dari hati", "Dari Hati"),
        ("onde-onde", "Onde-Onde"), ("keripik 250 gram", "Keripik 250 gram"), ("kabel USB", "Kabel USB"),
        ("RIAS WISUDA & LAMARAN by Dwi MUA", "Rias Wisuda & Lamaran by Dwi MUA"),
        ("ukuran 20 x 30 cm", "Ukuran 20 x 30 cm"), ("kaos XL", "Kaos XL"),
        ("seragam TK/PAUD", "Seragam TK/PAUD"), ("nomor 35 s/d 43", "Nomor 35 s/d 43"),
    ],
)  # fmt: skip
def test_titles_have_capitals_as_in_print(typed, title):
    assert normalise.title_case(typed) == title


@pytest.mark.parametrize(
    ("box", "typed", "said"),
    [
        ("ukuran", "S TK, M SD kelas 1-3, XL SMP", "XL SMP"), ("ukuran", "m tk, xl smp", "XL SMP"),
        ("varian", "PAUD 45rb, TK B 50rb", "PAUD Rp45.000, TK B"), ("varian", "ORI 10rb, BBQ 12rb", "BBQ"),
        ("varian", "Iqro 50rb, berdua 80rb", "Iqro"), ("varian", "Original, Keju, pedas", "original, keju, pedas"),
        ("tabel_ukuran", "TK A: LD 60; SMP: LD 80", "SMP: LD 80"), ("bahan", "KATUN HALUS, SABLON DTF", "sablon DTF"),
        ("catatan", "ANTAR KE SDN 2 GARUM", "ke SDN 2 Garum"), ("warna", "motif Doraemon, MERAH", "Doraemon, merah"),
        ("jam", "senin sd jumat sma sabtu", "sampai Jumat"),
    ],
)  # fmt: skip
def test_capitals_of_short_forms_and_names_are_hers(box, typed, said):
    facts = facts_from({"nama": "Seragam Anak", "kategori": "fesyen", box: typed})
    assert said in draft(facts, CHANNELS["whatsapp"]).fields()["description"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("bubur saring 6m+", "bubur saring 6 bulan ke atas"), ("MPASI 8m", "MPASI 8 bulan"),
        ("kain bayi lebar 2m", "kain bayi lebar 2 meter"), ("jam tangan kedap air 10m+", "jam tangan kedap air 10m+"),
        ("pita 5m", "pita 5 meter"), ("baju bayi S 3 M 2", "baju bayi S 3 M 2"),
        ("air 1,5 ltr. masukkan bumbu", "air 1,5 liter. masukkan bumbu"),
        ("gula 50 gr. aduk rata", "gula 50 gram. aduk rata"), ("gula 50 gr. garam", "gula 50 gram garam"),
        ("abon 100 gr. ikan asin", "abon 100 gram ikan asin"),
    ],
)  # fmt: skip
def test_units_leave_ages_and_the_ends_of_sentences(typed, said):
    assert normalise.units_out(typed) == said


@pytest.mark.parametrize(
    ("price", "options", "told"),
    [
        ("mulai 60rb per hari", "adat Jawa 60rb, profesi 50rb", True), ("60rb", "Jawa 60rb, Bali 85rb", False),
        ("60rb per hari", "Jawa 60rb per hari, Bali 85rb per hari", False),
    ],
)  # fmt: skip
def test_a_price_for_a_time_is_told_beside_options_that_do_not_say_for_how_long(price, options, told):
    facts = facts_from({"nama": "Sewa kostum", "kategori": "jasa", "harga": price, "varian": options})
    text = draft(facts, CHANNELS["shopee"], "lugas").fields()["description"]
    assert ("Rp60.000/hari\n" in text) is told
