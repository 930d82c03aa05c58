"""Her words stand as typed: names with an apostrophe, an "or" that is a stroke, capitals; halves of a way do not."""

import pytest

from listing.draft.title import title_of
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS


def _said(typed, variant, place="whatsapp"):
    fields = draft(facts_from({"kategori": "kerajinan", **typed}), CHANNELS[place], variant).fields()
    return "\n".join(fields.values())


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            {"nama": "Kain Batik", "varian": "motif tase' malaja, motif kar jaga'"},
            "motif tase' malaja, motif kar jaga'",
        ),
        ({"nama": "Nasi Jagung", "isi": "nase', kello' maronggi"}, "nase', kello' maronggi"),
        ({"nama": "Seragam", "varian": "TK 60rb, SMP/SMA 100rb"}, "TK Rp60.000, SMP/SMA Rp100.000"),
        ({"nama": "Rias", "kategori": "jasa", "isi": "makeup, hairdo/hijabdo"}, "hairdo/hijabdo"),
        ({"nama": "Dompet", "preorder": "Grafir nama 2 hari"}, "Pengerjaan: grafir nama 2 hari"),
        ({"nama": "Dompet", "preorder": "Madiun 2 hari, luar kota 3 hari"}, "Pengerjaan: Madiun 2 hari, luar kota"),
        ({"nama": "Lorjuk", "kategori": "makanan", "alergen": "Kerang"}, "Alergen: kerang"),
        ({"nama": "Lorjuk", "kategori": "makanan", "alergen": "MSG"}, "Alergen: MSG"),
        ({"nama": "Lorjuk", "jam": "Setiap hari"}, "Buka: setiap hari"),
        ({"nama": "Lorjuk", "jam": "Senin - Jumat"}, "Buka: Senin - Jumat"),
    ],
)
def test_what_has_a_mark_or_a_capital_keeps_it_where_it_means_something(typed, said, variant):
    assert said in _said(typed, variant)


@pytest.mark.parametrize(
    ("points", "told"),
    [
        ("adem, cocok buat seragam kantor / sekolah", "- Cocok buat seragam kantor/sekolah"),
        ("cocok buat hampers / souvenir / hadiah", "- Cocok buat hampers/souvenir/hadiah"),
        ("bisa isi keju / coklat, lembut", "- Bisa isi keju/coklat"),
        ("adem / tidak luntur / jahitan rapi", "- Tidak luntur"),
        ("ringan / lucu", "- Lucu"),
    ],
)
def test_a_stroke_between_points_parts_them_only_where_each_says_something(points, told):
    assert told in _said({"nama": "Tas Kanvas", "keunggulan": points}, "lugas").split("\n")


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ({"nama": "Balok Susun", "kategori": "mainan", "ukuran": "balok terbesar 12 x 3 x 3 cm"}, "Terbesar"),
        ({"nama": "Kain Batik Jetis", "kategori": "batik", "isi": "1 lembar kain"}, "Lembar"),
        ({"nama": "Basreng", "kategori": "makanan", "merek": "Cemilan Neng Ifa"}, "Camilan"),
    ],
)
def test_no_title_says_of_a_part_or_twice(typed, never, variant):
    assert never not in title_of(facts_from(typed), CHANNELS["shopee"], variant, "id").text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("minyak vco", "Minyak VCO"), ("mc pernikahan", "MC Pernikahan"), ("kue hut ri", "Kue HUT RI"),
        ("tas tk", "Tas TK"), ("bb cream", "BB Cream"), ("jasa ketik cv", "Jasa Ketik CV"),
        ("mie pak di", "Mie Pak di"),
        ("Rias by Rina mua", "Rias by Rina MUA"), ("Ayam Mc D", "Ayam Mc D"), ("wo pernikahan", "WO Pernikahan"),
    ],
)  # fmt: skip
def test_short_forms_of_a_name_have_their_capitals(typed, name):
    assert facts_from({"nama": typed}).name == name


@pytest.mark.parametrize(
    ("box", "field", "typed", "said"),
    [
        ("peringatan", "warnings", "yang maag jgn banyak2", "yang maag jangan banyak-banyak"),
        ("peringatan", "warnings", "simpan di kulkas jangan di freezer", "simpan di kulkas, jangan di freezer"),
        ("preorder", "pre_order", "3 mgg-1 bln", "3 minggu-1 bulan"),
    ],
)
def test_no_comma_parts_whom_it_is_said_to_from_what_is_said(box, field, typed, said):
    assert getattr(facts_from({"nama": "Zupa", box: typed}), field) == (said,)
