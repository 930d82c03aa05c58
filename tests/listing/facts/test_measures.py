import pytest

from listing.facts import alternatives, measures
from listing.facts.form import facts_from


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("250gr", "250 gram"), ("250 G", "250 gram"), ("1/2 kg", "1/2 kg"), ("1/2kg", "1/2 kg"),
        ("1,5 KG", "1,5 kg"),
        ("netto 250 gr", "250 gram"), ("Berat bersih: 250gr", "250 gram"), ("500ml", "500 ml"),
        ("1 ltr", "1 liter"), ("20x30cm", "20 x 30 cm"),
        ("20 X 30 X 10 cm", "20 x 30 x 10 cm"),
        ("20cm x 30cm", "20 cm x 30 cm"), ("20x30", "20 x 30"), ("uk. 200x115 cm", "200 x 115 cm"), ("xl", "XL"),
        ("ukuran L", "L"), ("tinggi 12cm", "tinggi 12 cm"), ("2 m", "2 meter"), ("1 toples", "1 toples"),
        ("5 bks @ 50gr", "5 bungkus @ 50 gram"),
        ("lingkar 14-20cm", "lingkar 14-20 cm"), ("lingkar 48-52cm tinggi 18cm", "lingkar 48-52 cm, tinggi 18 cm"),
    ],
)  # fmt: skip
def test_amounts_and_sizes_get_their_units_written_out_and_none_added(typed, tidied):
    assert measures.tidy_size(typed) == tidied


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("S/M/L", ("S", "M", "L")), ("s, m, l, xl", ("S", "M", "L", "XL")), ("S-M-L", ("S", "M", "L")),
        ("Ukuran S/M", ("S", "M")), ("250gr, isi 10 bks", ("250 gram", "10 bungkus")), ("1,5 kg", ("1,5 kg",)),
        ("isi 5 bh", ("5 buah",)), ("isi 10", ("isi 10",)),
        (["30x40 cm", "40x60cm"], ("30 x 40 cm", "40 x 60 cm")), ("", ()),
    ],
)  # fmt: skip
def test_several_sizes_in_one_box(typed, several):
    amounts, sizes = measures.measures(typed, "")
    assert (*amounts, *sizes) == several


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tinggi 35 an, daun 6-8", ("tinggi 35-an", "daun 6-8")), ("tinggi 35an", ("tinggi 35-an",)),
        ("diameter 20an, tinggi 10 an", ("diameter 20-an", "tinggi 10-an")), ("30an cm", ("30-an cm",)),
        ("tinggi 40 an cm", ("tinggi 40-an cm",)), ("20-an cm", ("20-an cm",)), ("tinggi 35", ("tinggi 35",)),
    ],
)  # fmt: skip
def test_about_so_much_is_never_made_exact(typed, said):
    assert measures.measures("", typed) == ((), said)
    assert measures.measures("isi 30an biji, 500 an gram", "")[0] == ("30-an biji", "500-an gram")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("20 x 30 cm", True), ("XL", True), ("tinggi 12 cm", True), ("all size", True), ("2 meter", True),
        ("250 gram", False), ("5 buah", False), ("1 liter", False),
    ],
)  # fmt: skip
def test_a_size_is_told_from_an_amount(text, size):
    assert measures.is_size(text) is size


@pytest.mark.parametrize(
    ("sizes", "choice"),
    [
        (("S", "M"), True), (("S-XXL",), True), (("30 x 40 cm", "40 x 60 cm"), True), (("350 ml", "1 liter"), True),
        (("6-12 bulan", "1-2 tahun"), True), (("20 x 20 cm", "8 halaman"), False), (("20 x 20 cm",), False),
        (("30 x 20 cm", "3 kantong"), False), (("M (LD 100)", "L (LD 106)"), True),
    ],
)  # fmt: skip
def test_sizes_to_choose_from_are_told_from_two_measures_of_one_thing(sizes, choice):
    assert alternatives.are_choices(sizes) is choice


@pytest.mark.parametrize(
    ("content", "size", "category", "sorted_out"),
    [
        ("S-XXL", "", "fesyen", ((), ("S-XXL",))), ("", "S-L", "fesyen", ((), ("S-L",))),
        ("P 30 L 20 T 15 cm", "", "", ((), ("P 30, L 20, T 15 cm",))), ("S 80 M 90 L 100", "", "", ((), ("S 80",
            "M 90", "L 100"))),
        ("LD 120 PB 110", "", "batik", ((), ("LD 120, PB 110",))), ("", "LD 100, PB 135", "fesyen", ((),
        ("LD 100, PB 135",))),
        ("0-6 bulan, 6-12 bulan", "", "rajut", ((), ("0-6 bulan", "6-12 bulan"))), ("size 38", "", "fesyen", ((),
        ("size 38",))),
        ("38", "", "fesyen", ((), ("38",))), ("10", "", "makanan", (("isi 10",), ())),
        ("kapasitas 2 L", "", "", ((), ("kapasitas 2 liter",))), ("500g toples", "", "",
            (("500 gram dalam toples",), ())),
        ("pot 15, 5-7 daun", "", "tanaman", ((), ("pot 15", "5-7 daun"))), ("± 250gr", "", "", (("± 250 gram",), ())),
        ("", "M LD 100, L LD 106, XL LD 112 pjg 138", "fesyen", ((), ("M (LD 100)", "L (LD 106)",
            "XL (LD 112, panjang 138)"))),
        ("", "S: LD 92, PB 120, M: LD 96, PB 122", "fesyen", ((), ("S (LD 92, PB 120)", "M (LD 96, PB 122)"))),
        ("250 gram, untuk 2 porsi", "", "makanan", (("250 gram", "untuk 2 porsi"), ())),
        ("S, M, XXL (+10rb)", "", "", ((), ("S", "M", "XXL (tambah Rp10.000)"))),
        ("kebaya, anak: baju, bando", "", "jasa", (("kebaya", "anak: baju", "bando"), ())),
        ("dewasa (S-XL), anak: 5-10 tahun", "", "jasa", ((), ("dewasa (S-XL)", "anak: 5-10 tahun"))),
        ("diameter 16, 20, 24 cm", "", "makanan", ((), ("diameter 16", "20", "24 cm"))),
        ("tinggi 7 cm, bulat 16, 20", "", "makanan", ((), ("tinggi 7 cm", "bulat 16", "20"))),
        ("loyang 20, 22, isi 12 potong", "", "makanan", (("12 potong",), ("loyang 20", "22"))),
        ("nastar, putri salju @250gr", "", "hampers", (("nastar", "putri salju", "masing-masing 250 gram"), ())),
    ],
)  # fmt: skip
def test_ranges_labels_ages_and_packs_stay_what_they_are(content, size, category, sorted_out):
    assert measures.measures(content, size, category) == sorted_out


@pytest.mark.parametrize(
    ("typed", "inside"),
    [
        ("1 sprei, 2 sarung guling (yang 90x200 cuma 1)", ("1 sprei", "2 sarung guling (yang 90 x 200 cuma 1)")),
        ("1 meja (60x40 cm), 2 kursi", ("1 meja (60 x 40 cm)", "2 kursi")),
        ("tas (20x30 cm)", ()),
    ],
)
def test_what_stands_in_brackets_behind_one_of_several_things_belongs_to_it(typed, inside):
    assert measures.measures(typed, "")[0] == inside


def test_a_measure_keeps_its_letter_beside_others_in_capitals():
    facts = facts_from({"nama": "Kaos", "ukuran": "tinggi 25cm diameter 4 inch", "tabel_ukuran": "XXL: LD 118 P 76"})
    assert (facts.size, facts.size_chart) == (("tinggi 25 cm, diameter 4 inci",), ("XXL: LD 118 P 76",))
