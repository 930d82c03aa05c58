"""A size chart: lines with measures stay a chart, lines with nothing but a price are options."""

import pytest

from listing.draft.values import values_of
from listing.facts.form import facts_from, to_mapping
from listing.facts.options import told


@pytest.mark.parametrize(
    ("typed", "chart"),
    [
        ("S: ld 96, pb 130\nM: ld 100, pb 132", "S LD 96, PB 130; M LD 100, PB 132"),
        ("all size: pinggang 60-100\njumbo: pinggang 80-120", "all size (pinggang 60-100); jumbo (pinggang 80-120)"),
        ("S umur 3-5 th\nM umur 6-8 thn", "S umur 3-5 tahun; M umur 6-8 tahun"),
        ("2th panjang 40, 4th panjang 45", "2 tahun panjang 40; 4 tahun panjang 45"),
        ("M LD 100, panjang 70", "M LD 100, panjang 70"),
        ("36: 23 cm\n37: 23,5 cm", "36 = 23 cm; 37 = 23,5 cm"),
        ("S: LD 94, PL 55\nM: LD 98, PL 56", "S LD 94, PL 55; M LD 98, PL 56"),
        ("S LD 90 75rb\nM LD 96 80rb", "S LD 90 Rp75.000; M LD 96 Rp80.000"),
    ],
)
def test_a_chart_reads_alike_in_all_its_lines(typed, chart):
    facts = facts_from({"nama": "Zupa", "kategori": "fesyen", "tabel_ukuran": typed})
    assert values_of(facts, "id")["size_chart"].text == chart
    assert facts_from(to_mapping(facts)) == facts


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("200ml 10rb\n350ml 17rb", "200 ml Rp10.000|350 ml Rp17.000"),
        ("kecil 15rb\nbesar 25rb", "kecil Rp15.000|besar Rp25.000"),
        ("16 cm = 120rb\n20 cm = 170rb", "16 cm Rp120.000|20 cm Rp170.000"),
        ("20x20 : 45rb\n30x30 : 60rb", "20 x 20 Rp45.000|30 x 30 Rp60.000"),
    ],
)
def test_sizes_with_nothing_but_a_price_are_options(typed, options):
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", "tabel_ukuran": typed})
    assert ("|".join(map(told, facts.variants)), facts.size_chart) == (options, ())
