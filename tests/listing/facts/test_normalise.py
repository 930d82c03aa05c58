import pytest

from listing.facts import normalise


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [
        ("15rb", 15_000), ("15 ribu", 15_000), ("Rp15.000", 15_000), ("Rp 15.000,-", 15_000), ("15.000", 15_000),
        ("15,000", 15_000), ("15000", 15_000), (15000, 15_000), ("15k", 15_000), ("12,5rb", 12_500),
        ("12.5 rb", 12_500),
        ("Rp 1,5 juta", 1_500_000), ("1.5jt", 1_500_000), ("2 juta", 2_000_000), ("Rp1.250.000", 1_250_000),
        ("IDR 20.000", 20_000), ("Rp. 20.000", 20_000), ("15rb per bungkus", 15_000), ("15.000,00", 15_000),
        ("", None), ("-", None),
    ],
)  # fmt: skip
def test_prices_as_people_type_them(typed, rupiah):
    assert normalise.price(typed) == rupiah


@pytest.mark.parametrize("typed", ["murah", "15rb-20rb", "10.000 / 15.000", "nego"])
def test_a_price_that_is_none_or_two_is_refused(typed):
    with pytest.raises(ValueError, match=typed.split(" ")[0]):
        normalise.price(typed)


@pytest.mark.parametrize(("amount", "written"), [(500, "Rp500"), (15_000, "Rp15.000"), (1_500_000, "Rp1.500.000")])
def test_rupiah_are_written_the_indonesian_way(amount, written):
    assert normalise.rupiah(amount) == written


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("250gr", "250 gram"), ("250 G", "250 gram"), ("1/2 kg", "1/2 kg"), ("1/2kg", "1/2 kg"),
        ("1,5 KG", "1,5 kg"),
        ("netto 250 gr", "250 gram"), ("Berat bersih: 250gr", "250 gram"), ("isi 5 bh", "5 buah"),
        ("isi 10pcs", "10 pcs"),
        ("500ml", "500 ml"), ("1 ltr", "1 liter"), ("20x30cm", "20 x 30 cm"),
        ("20 X 30 X 10 cm", "20 x 30 x 10 cm"),
        ("20cm x 30cm", "20 cm x 30 cm"), ("20x30", "20 x 30"), ("uk. 200x115 cm", "200 x 115 cm"), ("xl", "XL"),
        ("ukuran L", "L"), ("tinggi 12cm", "tinggi 12 cm"), ("2 m", "2 meter"), ("1 toples", "1 toples"),
        ("5 bks @ 50gr", "5 bungkus @ 50 gram"),
    ],
)  # fmt: skip
def test_amounts_and_sizes_get_their_units_written_out_and_none_added(typed, tidied):
    assert normalise.tidy_size(typed) == tidied


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("S/M/L", ("S", "M", "L")), ("s, m, l, xl", ("S", "M", "L", "XL")), ("S-M-L", ("S", "M", "L")),
        ("Ukuran S/M", ("S", "M")), ("250gr, isi 10 bks", ("250 gram", "10 bungkus")), ("1,5 kg", ("1,5 kg",)),
        (["30x40 cm", "40x60cm"], ("30 x 40 cm", "40 x 60 cm")), ("", ()),
    ],
)  # fmt: skip
def test_several_sizes_in_one_box(typed, several):
    assert normalise.measures(typed) == several


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("20 x 30 cm", True), ("XL", True), ("tinggi 12 cm", True), ("all size", True), ("2 meter", True),
        ("250 gram", False), ("5 buah", False), ("1 liter", False),
    ],
)  # fmt: skip
def test_a_size_is_told_from_an_amount(text, size):
    assert normalise.is_size(text) is size


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
        ("ukuran 20 x 30 cm", "Ukuran 20 x 30 cm"), ("kaos XL", "Kaos XL"),
    ],
)  # fmt: skip
def test_titles_have_capitals_as_in_print(typed, title):
    assert normalise.title_case(typed) == title


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
    assert normalise.items(typed) == several


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("pedas, tidak asin", ("pedas", "tidak asin")), ("pedas, manis, dan asin", ("pedas", "manis", "asin")),
        ("digoreng pagi, siang\ntidak alot", ("digoreng pagi, siang", "tidak alot")),
        ("Digoreng pagi, siang. Tidak alot.", ("Digoreng pagi, siang", "Tidak alot")),
        ("Enak! Tidak alot", ("Enak!", "Tidak alot")), ("isi 1.5 kg, awet", ("isi 1.5 kg", "awet")),
        ("1. pedas\n2. manis", ("pedas", "manis")), (["a, b", "c"], ("a, b", "c")), ("", ()),
    ],
)  # fmt: skip
def test_selling_points_are_lines_sentences_or_a_list(typed, several):
    assert normalise.points(typed) == several
