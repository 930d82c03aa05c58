"""Amounts and sums as people type them; what can be read in two ways is asked."""

from decimal import Decimal

import pytest

from listing.kit.price.amounts import Unreadable, amount_of, money_of, percent_of


@pytest.mark.parametrize(
    ("typed", "size", "measure"),
    [
        ("1 kg", 1000, "gram"), ("1kg", 1000, "gram"), ("½ kg", 500, "gram"), ("1 1/2 kilo", 1500, "gram"),
        ("setengah kg", 500, "gram"), ("sekilo", 1000, "gram"), ("2,5 ons", 250, "gram"), ("0.250 kg", 250, "gram"),
        ("1,5 liter", 1500, "ml"), ("600ml", 600, "ml"), ("2 sdm", 30, "ml"), ("120 cm", 120, "cm"),
        ("1.25 m", 125, "cm"), ("2 yard", "182.88", "cm"), ("1 lusin", 12, "buah"), ("30 butir", 30, "buah"),
        ("1 pak", 1, "pak"), ("90 menit", 90, "menit"), ("2 jam", 120, "menit"), ("12", 12, ""),
        ("1.500.000 gram", 1500000, "gram"), ("seliter", 1000, "ml"),
        ("1.500 gr", 1500, "gram"), ("kg", 1000, "gram"),
        ("per liter", 1000, "ml"), ("2 hari", 2, "hari"),
        ("2 pak isi 500 gr", 1000, "gram"), ("3 x 250 ml", 750, "ml"),
        ("1 dus isi 12 botol", 12, "botol"), ("250 gram x 4", 1000, "gram"), ("1 karung isi 25 kg", 25000, "gram"),
    ],
)  # fmt: skip
def test_an_amount(typed, size, measure):
    amount = amount_of(typed)
    assert (amount.size, amount.measure) == (Decimal(size), measure)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1.500 kg", "two_ways"), ("1,500 gr", "two_ways"), ("secukupnya", "no_amount"), ("2 genggam", "unit"),
        ("0 kg", "zero"), ("1/0 kg", "no_number"), ("-2 kg", "no_amount"), ("9999999999999 kg", "too_much"),
        ("1,2,3 kg", "no_number"),
    ],
)  # fmt: skip
def test_an_amount_that_is_asked_again(typed, why):
    with pytest.raises(Unreadable) as caught:
        amount_of(typed)
    assert caught.value.why == why


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [
        ("12500", 12500), ("12.500", 12500), ("12,500", 12500), ("Rp 12.500,-", 12500), ("Rp12.500,00", 12500),
        ("15rb", 15000), ("15 ribu", 15000), ("12,5rb", 12500), ("1,5 jt", 1500000), ("20k", 20000), ("0", 0),
        ("1.444,70", "1444.70"), ("10rb/pcs", 10000), ("1.250 per pesanan", 1250), ("50", 50),
    ],
)  # fmt: skip
def test_a_sum(typed, rupiah):
    assert money_of(typed) == Decimal(rupiah)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("15", "small_money"), ("12.5", "small_money"), ("gratis", "no_money"), ("-5000", "no_money"),
        ("1.2.3", "no_money"), ("500rb per bulan", "for_a_time"),
        ("10rb/jam", "for_a_time"), ("99999999 jt", "too_much"), ("", "no_money"),
    ],
)  # fmt: skip
def test_a_sum_that_is_asked_again(typed, why):
    with pytest.raises(Unreadable) as caught:
        money_of(typed)
    assert caught.value.why == why


def test_a_share():
    assert [percent_of(typed) for typed in ("8%", "8,5 %", "8.5", "0")] == [
        Decimal(n) for n in ("8", "8.5", "8.5", "0")
    ]
