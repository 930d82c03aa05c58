import pytest

from listing.facts import money
from listing.facts.term_words import tidy_term


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
    found = money.price(str(typed))
    assert (found and found.least) == rupiah


@pytest.mark.parametrize("typed", ["murah", "10.000 / 15.000", "nego", "12.5", "15", "0", "20rb-15rb", "15rb, 20rb"])
def test_a_price_that_is_none_or_two_is_refused(typed):
    with pytest.raises(ValueError, match=typed.split(" ")[0]):
        money.price(typed)


@pytest.mark.parametrize(("amount", "written"), [(500, "Rp500"), (15_000, "Rp15.000"), (1_500_000, "Rp1.500.000")])
def test_rupiah_are_written_the_indonesian_way(amount, written):
    assert money.rupiah(amount) == written


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("15rb-20rb", "Rp15.000-Rp20.000"), ("15-20rb", "Rp15.000-Rp20.000"), ("15.000 s/d 20.000",
            "Rp15.000-Rp20.000"),
        ("mulai 250rb", "mulai Rp250.000"), ("dari 50rb", "mulai Rp50.000"), ("250rb+", "mulai Rp250.000"),
        ("sekitar 50rb", "sekitar Rp50.000"), ("25rb-an", "sekitar Rp25.000"), ("60rb/kg", "Rp60.000/kg"),
        ("60rb per kg", "Rp60.000/kg"), ("60rb sekilo", "Rp60.000/kg"), ("15rb per 100 gr", "Rp15.000/100 gram"),
        ("2000/pcs", "Rp2.000/pcs"), ("10rb dapat 3", "Rp10.000 dapat 3"), ("10rb isi 3", "Rp10.000 isi 3"),
        ("3 pcs 10rb", "Rp10.000/3 pcs"), ("25rb nego", "Rp25.000 (nego)"), ("@15rb", "Rp15.000 (satuan)"),
        ("1jt200rb", "Rp1.200.000"), ("Rp.15.000-", "Rp15.000"), ("harga 15rb aja", "Rp15.000"),
    ],
)  # fmt: skip
def test_a_price_keeps_its_unit_and_its_reach_and_is_read_back(typed, said):
    found = money.price(typed)
    assert money.price_words(found) == said
    assert money.price(said) == found


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("daftar 50.000 sekali saja", "daftar Rp50.000 sekali saja"), ("contoh (150.000)", "contoh (Rp150.000)"),
        ("jemput 10.000-15.000 dalam kota", "jemput Rp10.000-Rp15.000 dalam kota"),
        ("hilang diganti 65.000 per susun", "hilang diganti Rp65.000 per susun"),
        ("minimal 50 cup jadi 4500", "minimal 50 cup jadi Rp4.500"),
        ("ongkir 5000 sampai 10000", "ongkir Rp5.000 sampai Rp10.000"),
        ("pesanan ditutup 10 hari sebelum Lebaran", "pesanan ditutup 10 hari sebelum Lebaran"),
        ("retouch 1x 100rb, 2x 24 jam, 20x30", "retouch 1x Rp100.000, 2x 24 jam, 20 x 30"),
        ("dikirim pas dp. isi bisa diganti, tv tidak", "dikirim pas DP. Isi bisa diganti, TV tidak"),
        ("radius 5 km (kota). lebih tambah 5rb", "radius 5 km (kota). Lebih tambah Rp5.000"),
        ("tambah 1500 ml", "tambah 1500 ml"), ("di atas 10.000 lembar", "di atas 10.000 lembar"),
        ("mahar 171.225 bisa", "mahar 171.225 bisa"), ("minimal 10.000", "minimal 10.000"),
        ("pesan 1.000, cepat", "pesan 1.000, cepat"), ("no. 12.500", "no. 12.500"),
    ],
)  # fmt: skip
def test_bare_thousands_of_a_term_are_money_where_nothing_is_counted(typed, written):
    assert tidy_term(typed) == written


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kaktus lebih mahal 1000", "kaktus lebih mahal Rp1.000"),
        ("tas kain nambah 1500 per biji", "tas kain nambah Rp1.500 per biji"),
        ("rias ibu tambah 100", "rias ibu tambah 100"),
        ("isi tambah 1000 gram", "isi tambah 1000 gram"),
    ],
)
def test_thousands_that_are_paid_on_top_are_money_and_hundreds_may_be_thousands(typed, said):
    assert money.thousands_out(typed) == said
