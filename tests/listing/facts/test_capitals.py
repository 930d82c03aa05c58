"""Capitals of every-day words inside her statements, and of names, which keep theirs."""

import pytest

from listing.facts.form import facts_from


@pytest.mark.parametrize(
    ("box", "field", "typed", "told"),
    [
        ("retur", "returns", "Bisa Tukar Size, Ongkir Saya", "Bisa tukar size, ongkir saya"),
        ("perawatan", "care", "Jangan dikucek, Setrika suhu rendah", "Jangan dikucek, setrika suhu rendah"),
        ("tahan", "shelf_life", "Suhu Ruang 3 hari", "suhu ruang 3 hari"),
        ("perawatan", "care", "Simpan Di Kulkas", "Simpan di kulkas"),
        ("catatan", "terms", "Titip di Warung Bu Tini", "Titip di Warung Bu Tini"),
        ("bahan", "materials", "tepung Segitiga Biru, gula", "tepung Segitiga Biru, gula"),
        ("catatan", "terms", "Hari Raya tutup", "Hari Raya tutup"),
    ],
)  # fmt: skip
def test_words_of_every_day_have_no_capital_inside_a_statement(box, field, typed, told):
    said = getattr(facts_from({"nama": "Zupa", "kategori": "makanan", box: typed}), field)
    assert (said if isinstance(said, str) else ", ".join(said)).lower() == told.lower()
    assert told[1:] in (said if isinstance(said, str) else ", ".join(said))
