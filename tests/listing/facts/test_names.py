"""Names of places, days and ways to pay are raised, each where it is one."""

import pytest

from listing.facts.names import names_out


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Kota kediri, mojoroto, semen", "Kota Kediri, Mojoroto, Semen"),
        ("semen, pasir, batu", "semen, pasir, batu"),
        ("cod pare, kirim jawa", "cod Pare, kirim Jawa"), ("pare isi daging", "pare isi daging"),
        ("malang kota, batu, dau", "Malang kota, Batu, Dau"), ("kauman boyolangu", "Kauman Boyolangu"),
        ("senin - minggu 9.00", "Senin - Minggu 9.00"),
        ("minggu sampai kamis, 1 minggu", "Minggu sampai Kamis, 1 minggu"),
        ("jumat legi libur, pasar pon buka", "Jumat Legi libur, pasar Pon buka"), ("kopi legi", "kopi legi"),
        ("transfer bca/mandiri/dana", "transfer bca/Mandiri/DANA"),
        ("kembali dana penuh, via bca", "kembali dana penuh, via bca"),
        ("sekitar kampung inggris", "sekitar Kampung Inggris"), ("sidoarjo, waru, taman", "Sidoarjo, Waru, Taman"),
        ("Semen, batu, pasir", "Semen, batu, pasir"), ("nganjuk, baron, pace", "Nganjuk, Baron, Pace"),
        ("kraksaan, leces, maron", "Kraksaan, Leces, Maron"), ("lewat jne, tokped", "lewat JNE, Tokopedia"),
        ("idul fitri dan natal libur", "Idul Fitri dan Natal libur"), ("kecuali minggu", "kecuali Minggu"),
        ("dihias taman dan waru", "dihias taman dan waru"), ("bekam dan gurah hidung", "bekam dan gurah hidung"),
        ("asem jawa, cabe jawa, gula jawa", "asem jawa, cabe jawa, gula jawa"), ("sapu glagah", "sapu glagah"),
        ("gurah, pare jauh", "gurah, pare jauh"), ("kediri, pare jauh", "Kediri, Pare jauh"),
        ("minggu jam 8-10, 1 minggu jam 2", "Minggu jam 8-10, 1 minggu jam 2"),
        ("sisa sayur pasar bukan bangkai", "sisa sayur pasar bukan bangkai"),
        ("kentang dieng", "kentang Dieng"), ("cod gurah, pagu", "cod Gurah, Pagu"), ("emping garut", "emping garut"),
    ],
)  # fmt: skip
def test_a_name_that_is_a_word_is_raised_among_names_alone(typed, written):
    assert names_out(typed) == written


def test_where_she_is_asked_for_places_one_alone_is_a_place():
    assert names_out("pare, gurah", of_places=True) == "Pare, Gurah"
    assert names_out("semen", of_places=True) == "Semen"
    assert names_out("kirim jawa, dampit turen", of_places=True) == "kirim Jawa, Dampit Turen"
    assert names_out("pare plosoklaten gurah", of_places=True) == "Pare, Plosoklaten, Gurah"
    assert names_out("blitar kota srengat wlingi", of_places=True) == "Blitar kota, Srengat, Wlingi"


@pytest.mark.parametrize(
    "typed",
    [
        "Tulungagung antar sendiri, Blitar Kediri titip travel", "ambil Pare, antar Gurah Plosoklaten ongkir 8-12rb",
        "perempatan Mojoroto kota Kediri", "Kanigaran, Mayangan kota Probolinggo", "ambil di Papar Kediri",
        "Caruban, Mejayan antar tiap Jumat",
        "Malang, luar kecamatan transport 25rb", "Sidoarjo, Surabaya, Grab/Gojek",
    ],
)  # fmt: skip
def test_a_comma_parts_towns_only_where_nothing_else_stands_with_them(typed):
    assert names_out(typed, of_places=True) == typed


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("kota banyuwangi, giri, kalipuro", "kota Banyuwangi, Giri, Kalipuro"),
        ("situbondo kota & panji", "Situbondo kota & Panji"),
        ("wlingi, beru, talun", "Wlingi, Beru, Talun"),
        ("jember, kurir toko", "Jember, kurir toko"),
        ("rungkut, medokan ayu, gunung anyar", "Rungkut, Medokan Ayu, Gunung Anyar"),
        ("rungkut, kota baru, dekat kulon", "Rungkut, kota baru, dekat kulon"),
        ("madiun kota, winongo, klegen gratis. luar itu 5rb", "Madiun kota, Winongo, Klegen gratis. luar itu 5rb"),
        ("blitar kota, garum, sekitarnya", "Blitar kota, Garum, sekitarnya"),
        ("blitar, tulungagung, ojol", "Blitar, Tulungagung, ojol"),
        ("surabaya (instan/sameday)", "Surabaya (instan/sameday)"),
        ("malang, ekspres, nextday", "Malang, ekspres, nextday"),
        ("sekolah, kantor, masjid", "sekolah, kantor, masjid"),
        ("Blitar kota antar ke RS / bidan", "Blitar kota antar ke RS / bidan"),
        ("ponorogo kota, diantar, dikirim", "Ponorogo kota, diantar, dikirim"),
    ],
)
def test_among_places_a_word_that_is_nothing_else_is_a_village(typed, written):
    assert names_out(typed, of_places=True) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("rukun islam, buah", "rukun Islam, buah"),
        ("tulisan arabnya besar", "tulisan Arabnya besar"),
        ("al-qur'an kecil, bahasa jawa", "Al-Qur'an kecil, bahasa Jawa"),
        ("roti arab, kacang arab, gula jawa", "roti arab, kacang arab, gula jawa"),
        ("motif islami", "motif islami"),
    ],
)
def test_religions_and_languages_have_their_capital_where_they_surely_are_such(typed, written):
    assert names_out(typed) == written
