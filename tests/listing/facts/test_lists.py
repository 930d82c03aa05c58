import pytest

from listing.facts import lists


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("singkong, bawang putih,garam", ("singkong", "bawang putih", "garam")),
        ("- pedas\n- manis", ("pedas", "manis")),
        ("1. pedas\n2) manis", ("pedas", "manis")), ("• pedas; manis.", ("pedas", "manis")),
        ("gula 1,5%", ("gula 1,5%",)),
        (["PEDAS SEKALI", "pedas sekali"], ("pedas sekali",)), ("", ()),
    ],
)  # fmt: skip
def test_lists_however_they_were_typed(typed, several):
    assert lists.items(typed) == several


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("pedas, tidak asin", ("pedas", "tidak asin")), ("pedas, manis, dan asin", ("pedas", "manis", "asin")),
        ("digoreng pagi, siang\ntidak alot", ("digoreng pagi, siang", "tidak alot")),
        ("Digoreng pagi, siang. Tidak alot.", ("Digoreng pagi, siang", "Tidak alot")),
        ("lucu, ada huruf Arab, latin, dan arti", ("lucu", "ada huruf Arab, latin, dan arti")),
        ("terima singer, juki, garansi 1 bulan", ("terima singer, juki", "garansi 1 bulan")),
        ("belajar kancing, warna, angka, awet", ("belajar kancing, warna, angka", "awet")),
        ("belajar warna, lucu", ("belajar warna", "lucu")),
        ("Enak! Tidak alot", ("Enak!", "Tidak alot")), ("isi 1.5 kg, awet", ("isi 1.5 kg", "awet")),
        ("1. pedas\n2. manis", ("pedas", "manis")), (["a, b", "c"], ("a, b", "c")), ("", ()),
    ],
)  # fmt: skip
def test_selling_points_are_lines_sentences_or_a_list(typed, several):
    assert lists.points(typed) == several
