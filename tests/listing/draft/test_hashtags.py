import pytest

from listing.draft.hashtags import hashtags, tag
from listing.draft.phrasing import place_of
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS
from tests.listing.products import products


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("sambal pecel", "#SambalPecel"), ("Griya 77", "#Griya77"), ("onde-onde", "#OndeOnde"), ("77", ""),
        ("!!", ""), ("", ""), ("khimar syar'i", "#KhimarSyari"), ("Al-Qur’an", "#AlQuran"),
    ],
)  # fmt: skip
def test_one_tag(text, written):
    assert tag(text) == written


@pytest.mark.parametrize(
    ("origin", "place"),
    [("Blitar", "Blitar"), ("Wlingi, Blitar", "Blitar"), ("Desa Plosoarang, Kab. Blitar", "Blitar"),
    ("Kota Blitar", "Blitar"), ("Lumajang, Senduro", "Lumajang"), ("Blitar, Jawa Timur", "Blitar"), ("", "")],
)  # fmt: skip
def test_the_town_is_what_people_search(origin, place):
    assert place_of(origin) == place


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        (
            {"nama": "Sambal Pecel", "asal": "Blitar"},
            ("#SambalPecel", "#SambalBlitar", "#Sambal", "#Blitar", "#KulinerBlitar"),
        ),
        ({"nama": "Batik Blitar", "asal": "Blitar"}, ("#BatikBlitar", "#Batik", "#Blitar")),
        (
            {"nama": "Miniatur Dadak Merak Pajangan Meja", "asal": "Ponorogo", "kategori": "kerajinan"},
            ("#MiniaturDadakMerak", "#MiniaturPonorogo", "#Miniatur", "#Ponorogo", "#Kerajinan"),
        ),
        ({"nama": "terima jahit baju", "kategori": "jasa"}, ("#TerimaJahitBaju", "#TerimaJahit", "#Jasa")),
        ({"nama": "Geti Wijen Kacang Bu Sulastri"}, ("#GetiWijen", "#Geti", "#Camilan", "#JajananTradisional")),
        ({"nama": "Sambal Bu Rudy Surabaya Pedas", "merek": "A"}, ("#SambalBuRudy", "#Sambal", "#Kuliner")),
        ({"nama": "manisan kolang kaling", "kategori": "makanan"}, ("#ManisanKolangKaling", "#Manisan", "#Kuliner")),
        (
            {"nama": "balung kuwuk telo", "kategori": "makanan", "area": "ponorogo kota bisa diantar"},
            ("#BalungKuwukTelo", "#BalungKuwuk", "#KulinerPonorogo"),
        ),
        (
            {"nama": "onde-onde njeblos", "kategori": "makanan", "asal": "Nganjuk kota"},
            ("#OndeOndeNjeblos", "#OndeOndeNganjuk", "#OndeOnde", "#Nganjuk", "#JajananPasar", "#KulinerNganjuk"),
        ),
        ({"nama": "caping lukis", "bahan": "bambu, cat akrilik"}, ("#CapingLukis", "#CapingLukisBambu", "#Caping")),
        ({"nama": "bekam panggilan khusus wanita", "kategori": "jasa"}, ("#BekamPanggilan", "#Bekam", "#Jasa")),
        ({"nama": "Jahit & permak baju", "kategori": "jasa"}, ("#Jahit", "#Jasa", "#PermakBaju")),
        (
            {"nama": "handsock jempol panjang", "bahan": "spandek rayon"},
            ("#HandsockJempolPanjang", "#HandsockJempol", "#HandsockSpandekRayon"),
        ),
        ({"nama": "keset sabut", "area": "seluruh indonesia"}, ("#KesetSabut", "#Keset", "#KesetKaki")),
        (
            {"nama": "taplak kulkas saku 6", "kategori": "rumah tangga"},
            ("#TaplakKulkasSaku", "#Taplak", "#TutupKulkas"),
        ),
        (
            {"nama": "minyak rambut urang aring", "kategori": "perawatan tubuh"},
            ("#MinyakRambutUrangAring", "#MinyakRambut", "#PerawatanTubuh"),
        ),
        ({"nama": "krupuk pasir / krupuk upil", "kategori": "makanan"}, ("#KerupukPasir", "#Kerupuk", "#Camilan")),
        ({"nama": "ciput bandana anti pusing"}, ("#CiputBandanaAntiPusing", "#CiputBandana", "#Ciput")),
        ({"nama": "Kaos Kaki Rajut"}, ("#KaosKakiRajut", "#KaosKaki", "#JualanOnline")),
        ({"nama": "Jasa Jahit", "kategori": "jasa"}, ("#JasaJahit", "#Jasa", "#Jahit")),
        (
            {"nama": "Bibit Alpukat", "asal": "di Ponggok"},
            ("#BibitAlpukat", "#BibitPonggok", "#Bibit", "#Ponggok", "#Tanaman"),
        ),
        ({"nama": "Air Mata Pengantin", "kategori": "tanaman"}, ("#AirMataPengantin", "#Tanaman", "#Berkebun")),
        ({"nama": "MUA make up wisuda", "kategori": "jasa"}, ("#MUAMakeUpWisuda", "#Jasa", "#MUAMakeUp")),
        ({"nama": "Hati Ampela", "kategori": "makanan"}, ("#HatiAmpela", "#Kuliner", "#Makanan")),
        (
            {"nama": "Wajik", "asal": "Kademangan Blitar"},
            ("#Wajik", "#WajikBlitar", "#Blitar", "#JajananPasar", "#KulinerBlitar"),
        ),
        ({"nama": "Janda Bolong"}, ("#JandaBolong", "#JualanOnline", "#BelanjaOnline")),
        ({"nama": "Setan Merah"}, ("#SetanMerah", "#JualanOnline", "#BelanjaOnline")),
        (
            {"nama": "onde onde mini wijen", "kategori": "makanan"},
            ("#OndeOndeMiniWijen", "#OndeOnde", "#Kuliner"),
        ),
        ({"nama": "Zupa"}, ("#Zupa", "#JualanOnline", "#BelanjaOnline")),
        ({"nama": "Kue", "merek": "kue"}, ("#Kue", "#Kuliner", "#Makanan")),
        (
            {"nama": "Pashmina Ecoprint", "kategori": "batik", "cara_buat": "bukan batik ya bu, daun dikukus"},
            ("#PashminaEcoprint", "#Pashmina", "#Fashion"),
        ),
    ],
)
def test_tags_are_facts_the_product_first_each_once(typed, tags):
    assert hashtags(facts_from(typed)) == tags


def test_no_place_gets_more_tags_than_it_takes():
    assert all(c.hashtags_advised <= c.hashtags_most.value for c in CHANNELS.values())


@pytest.mark.parametrize("facts", products(1), ids=lambda f: f.name)
def test_tags_are_letters_and_digits(facts):
    assert all(t[0] == "#" and t[1:].isalnum() for t in hashtags(facts))


def test_no_tag_ends_with_what_the_next_word_denies():
    facts = facts_from({"nama": "ceker krispi tanpa tulang", "kategori": "makanan"})
    assert not any(one.endswith("Tanpa") for one in hashtags(facts))
    counted = facts_from({"nama": "bibit durian montong kaki 3", "kategori": "tanaman"})
    assert hashtags(counted)[0] == "#BibitDurianMontong"
