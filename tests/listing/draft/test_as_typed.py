"""Her words stand as typed: names with an apostrophe, an "or" that is a stroke, capitals; halves of a way do not."""

import pytest

from listing.draft.title import title_of
from listing.draft.voice import sought
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
        (
            {"nama": "Cobek", "kategori": "rumah tangga", "perawatan": "Pertama: gosok pakai air, lalu jemur"},
            "ertama: gosok pakai air, lalu jemur",
        ),
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
        ({"nama": "Dakon Kayu Lipat", "kategori": "mainan", "ukuran": "60cm kl dibuka"}, "Dibuka"),
        ({"nama": "Tasbih Kayu 33 Butir", "keunggulan": "butirannya halus, ringan"}, "Butiran"),
        ({"nama": "Serbet Lurik", "kategori": "kerajinan", "ukuran": "Masing-masing 40 x 60 cm"}, "Masing"),
        ({"nama": "Kalung Kucing Ukir Nama", "bahan": "nilon"}, "Nilon"),
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
        ("peringatan", "warnings", "simpan di kulkas jangan di freezer", "simpan di kulkas jangan di freezer"),
        ("preorder", "pre_order", "3 mgg-1 bln", "3 minggu-1 bulan"),
    ],
)
def test_no_comma_parts_whom_it_is_said_to_from_what_is_said(box, field, typed, said):
    assert getattr(facts_from({"nama": "Zupa", box: typed}), field) == (said,)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"varian": "Original | Pedas | Daun jeruk"}, "original, pedas, daun jeruk"),
        ({"varian": "Original • Pedas"}, "original, pedas"),
        ({"isi": "• 2 toples kue\n• 1 sirup"}, "2 toples kue, 1 sirup"),
        ({"harga": "65 ribu s.d. 85 ribu"}, "Harga: Rp65.000-Rp85.000"),
        ({"dp": "DP min. 50 %"}, "DP: minimal 50%"),
        ({"ukuran": "Besar : 40 x 30 cm, Kecil : 30 x 20 cm"}, "Ukuran: besar 40 x 30 cm, kecil 30 x 20 cm"),
        ({"jam": "Senin & Rabu : 15.00-16.30"}, "Senin & Rabu 15.00-16.30"),
        ({"varian": "S (3 tangkai) 45rb | M (5 tangkai) 75rb"}, "S (3 tangkai) Rp45.000, M (5 tangkai) Rp75.000"),
        ({"merek": '"Koro Joss"'}, "Koro Joss"),
        ({"keunggulan": "ringan, cocok u/ seragam"}, "ocok untuk seragam"),
        ({"preorder": "3 hari/psg"}, "3 hari/pasang"),
        ({"area": "Kota Blitar. Ongkir 5.000–15.000"}, "Kota Blitar. Ongkir Rp5.000–Rp15.000"),
        ({"catatan": "wadah bisa diganti (tambah 10.000)"}, "(tambah Rp10.000)"),
        ({"catatan": "terjual tambah 10.000 pcs"}, "tambah 10.000 pcs"),
        ({"minimal": "min belanja 50.000"}, "Minimal belanja Rp50.000"),
        ({"harga": "145rb (8 hal), 175rb (10 hal)"}, "Harga: Rp145.000 (8 hal), Rp175.000 (10 hal)"),
        ({"harga": "Cap 165rb, tulis 250rb, belum dijahit"}, "Harga: cap Rp165.000"),
        ({"warna": "Random (bisa cek stok)"}, "Warna: random (bisa cek stok)"),
        ({"warna": "merah biru ijo acak"}, "Warna: merah, biru, hijau, acak"),
    ],
)  # fmt: skip
def test_how_neat_people_type_is_read_as_well(typed, said, variant):
    assert said in _said({"nama": "Zupa", **typed}, variant)


@pytest.mark.parametrize("variant", ["hangat", "ringkas"])
@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ({"catatan": "Kostum tidak termasuk. Booking H-7"}, "Catatan: kostum tidak termasuk. Booking H-7"),
        ({"peringatan": "Tes dulu di siku"}, "Perhatian: tes dulu di siku"),
        ({"peringatan": "Mbak Rina yang menjahit"}, "Perhatian: Mbak Rina yang menjahit"),
        ({"catatan": "Madiun saja"}, "Catatan: Madiun saja"),
    ],
)
def test_behind_a_label_of_ours_her_line_begins_small(typed, line, variant):
    assert line in _said({"nama": "Zupa", **typed}, variant).split("\n")


def test_amounts_that_are_told_by_the_piece_stand_in_a_title():
    typed = {"nama": "Keripik Koro", "kategori": "makanan", "isi": "@100 gr / @250 gr"}
    assert title_of(facts_from(typed), CHANNELS["shopee"], "lugas", "id").text == "Keripik Koro 100/250 gram"


@pytest.mark.parametrize(
    ("price", "told"),
    [
        ("1 set 85rb", "Rp85.000/set"),
        ("1/4 kg 15rb", "Rp15.000 per 1/4 kg"),
        ("¼ kg 15rb", "Rp15.000 per ¼ kg"),
        ("15rb/1/4kg", "Rp15.000 per 1/4 kg"),
        ("10rb 1/4 kg", "Rp10.000 (1/4 kg)"),
        ("2 pcs 15rb", "Rp15.000/2 pcs"),
    ],
)
def test_a_price_buys_as_much_as_she_typed(price, told):
    assert f"Harga: {told}" in _said({"nama": "Zupa", "harga": price}, "ringkas").split("\n")


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("60 ml (pipet) / 100 ml (pump)", "Zupa 60/100 ml"),
        ("250 gr (toples)", "Zupa 250 gram"),
        ("1 set (2 pcs)", "Zupa"),
    ],
)
def test_a_remark_behind_an_amount_costs_no_title_the_amount(content, title):
    facts = facts_from({"nama": "Zupa", "kategori": "perawatan", "isi": content})
    assert title_of(facts, CHANNELS["whatsapp"], "lugas", "id").text.startswith(title)


@pytest.mark.parametrize(
    ("name", "sought_as"),
    [
        ("Make Up Karnaval dan Pentas Seni Anak", "jasa make up karnaval dan pentas seni anak"),
        ("Kursus Jahit Ibu-Ibu dari Nol", "kursus jahit ibu-ibu dari nol"),
        ("Cuci Sepatu/Tas/Helm", "jasa cuci sepatu/tas/helm"),
        ("Jahit Seragam Kantor, Sekolah", "jasa jahit seragam kantor, sekolah"),
        ("Rias Sekar Ayu", "jasa rias Sekar Ayu"),
        ("Les Bu Ani dan Bu Sri", "les Bu Ani dan Bu Sri"),
        ("Pijat Bayi dan Ibu Nifas", "jasa pijat bayi dan ibu nifas"),
        ("Sewa Baju Anak (Karnaval, Kartini)", "jasa sewa baju anak (karnaval, Kartini)"),
        ("Jastip Belanja Pasar Keputran/Pabean", "jastip belanja pasar Keputran/Pabean"),
        ("Les Tari di Desa Wisata", "les tari di desa wisata"),
    ],
)
def test_no_service_is_sought_by_half_a_name(name, sought_as):
    assert sought(name) == sought_as


def test_people_said_twice_in_a_name_have_their_hyphen():
    assert facts_from({"nama": "senam ibu ibu"}).name == "Senam Ibu-Ibu"


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("Lulur Pengantin", "Halo, Kak! Buat teman merawat diri"),
        ("Souvenir Sabun Pengantin", "Lagi cari souvenir"),
    ],
)
def test_what_is_put_on_a_skin_is_for_a_feast_where_it_is_given_away(name, opening):
    facts = facts_from({"nama": name, "kategori": "kosmetik", "isi": "pot kaleng 10 gram"})
    assert (facts.content, facts.size) == (("pot kaleng 10 gram",), ())
    assert opening in draft(facts, CHANNELS["whatsapp"], "hangat").fields()["description"]
