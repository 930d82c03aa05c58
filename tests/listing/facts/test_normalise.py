import pytest

from listing.facts import normalise


@pytest.mark.parametrize(
    ("typed", "calm"),
    [
        ("PEDAS NAMPOL", "pedas nampol"), ("TANPA MSG YA", "tanpa MSG ya"), ("Pedas Sedang", "Pedas Sedang"),
        ("KEMASAN  BISA\nDITUTUP", "kemasan bisa ditutup"), ("MSG", "MSG"), ("ABC", "ABC"), ("tidak ada", ""),
        ("-", ""),
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
    ],
)  # fmt: skip
def test_titles_have_capitals_as_in_print(typed, title):
    assert normalise.title_case(typed) == title
