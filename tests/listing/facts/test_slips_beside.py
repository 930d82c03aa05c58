"""Slips that what stands beside them makes sure are spelled right, and nothing else of what she typed changes."""

import pytest

from listing.facts.form import facts_from
from listing.facts.normalise import acronyms, units_out
from listing.facts.spelling import parted, told_plainly


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("bayi suka gigit gigit", "bayi suka gigit-gigit"), ("angin anginkan saja", "angin-anginkan saja"),
        ("kompos dibolak balik, lauk pauk", "kompos dibolak-balik, lauk-pauk"),
        ("resep turun temurun", "resep turun-temurun"), ("jangan ditarik tarik", "jangan ditarik-tarik"),
        ("bermacam macam warna", "bermacam-macam warna"), ("obat obatan", "obat-obatan"),
        ("iris tipis tipis, motif kotak kotak", "iris tipis-tipis, motif kotak-kotak"),
        ("kemana mana, di mana mana", "ke mana-mana, di mana-mana"), ("mudah mudahan awet", "mudah-mudahan awet"),
    ],
)  # fmt: skip
def test_what_is_said_twice_has_its_hyphen(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    "kept",
    ["kalau kering keringkan lagi", "dicuci cuci tangan saja", "Toko Gigit Gigit", "terima masak masakan Jawa",
     "kain tipis tipis sekali", "anak main mainan", "bolak balik 60rb",
     "berwarna warna merah"],
)  # fmt: skip
def test_where_the_second_may_begin_another_clause_or_is_a_name_it_stays(kept):
    assert told_plainly(kept) == kept


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("isi -+ 24 biji, -/+2 jam", "isi ± 24 biji, ± 2 jam"), ("nama -+5rb", "nama -+5rb"),
        ("0-3bl, 6-12 bl, umur 6bl", "0-3 bulan, 6-12 bulan, umur 6 bulan"), ("isi 2 bl", "isi 2 bl"),
        ("layar 6,8 inchi", "layar 6,8 inci"), ("jarak 3 km, lantai km mandi", "jarak 3 km, lantai kamar mandi"),
        ("bukan essen, esen pandan", "bukan esens, esens pandan"),
        ("setelah di acc", "setelah di-ACC"), ("acc hijab", "acc hijab"),
        ("TPQ nya, hp nya, hpnya, tas nya", "TPQ-nya, HP-nya, HP-nya, tasnya"),
        ("buka Senin Sabtu 8-16", "buka Senin-Sabtu 8-16"), ("selasa minggu jam 8-16", "selasa-minggu jam 8-16"),
        ("Senin Jumat 15-17, Senin Kamis 8-16", "Senin Jumat 15-17, Senin Kamis 8-16"),
        ("senin rabu sabtu 8-16", "senin rabu sabtu 8-16"), ("Jum'at libur", "Jumat libur"),
        ("8.30-16.30 Jumat istirahat 11-13", "8.30-16.30, Jumat istirahat 11-13"),
        ("di letakkan, di serahkan, disekitar", "diletakkan, diserahkan, di sekitar"),
        ("di tumpukan jerami, di cetakan, di pekan raya", "di tumpukan jerami, di cetakan, di pekan raya"),
        ("ter laris, ber garansi, walau pun, dari pada", "terlaris, bergaransi, walaupun, daripada"),
        ("foto copy ktp, foto kopi asli", "fotokopi KTP, foto kopi asli"),
        ("isi 3.Tidak pedas, DP 50%,lunas", "isi 3. Tidak pedas, DP 50%, lunas"),
        ("mekah sempurna, kurma mekah", "merekah sempurna, kurma mekah"),
        ("ekstrim, cidera, hapal, mentaati", "ekstrem, cedera, hafal, menaati"),
        ("katagori, frekwensi, atlit, hadist", "kategori, frekuensi, atlet, hadis"),
        ("pinsil, menejer, mempengaruhi, pebruari", "pensil, manajer, memengaruhi, Februari"),
        ("bertanggungjawab penuh", "bertanggung jawab penuh"),
        ("kain bludru, raport tk, kalau kendor", "kain bludru, rapor tk, kalau kendur"),
    ],
)  # fmt: skip
def test_marks_months_days_and_words(typed, plain):
    assert parted(acronyms(units_out(told_plainly(typed)))) == plain


def test_a_cooled_room_has_capitals_in_how_long_it_keeps():
    facts = facts_from({"nama": "Kue Tart", "kategori": "makanan", "tahan": "1 hari suhu ruang ac, 4 hari kulkas"})
    assert facts.shelf_life == "1 hari suhu ruang AC, 4 hari kulkas"
