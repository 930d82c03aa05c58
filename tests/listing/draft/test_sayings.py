import pytest

from listing.draft.making import making
from listing.draft.together import given_together
from listing.draft.voice import said_of
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS


def facts(points, name="Tas Kanvas", category="fesyen", **more):
    return facts_from({"nama": name, "kategori": category, "keunggulan": points} | more)


@pytest.mark.parametrize(
    ("points", "whole"),
    [
        ("buat tempat mainan, baju kotor, pot", "buat tempat mainan, baju kotor, pot"),
        ("bisa untuk kosmetik, obat, alat tulis, awet", "bisa untuk kosmetik, obat, alat tulis"),
        ("nama di sampul, ada latihan kancing, tali sepatu, jam", "ada latihan kancing, tali sepatu, jam"),
        ("gratis desain, plastik, tebal", "gratis desain, plastik"),
        ("awet; mata dirajut, bukan kancing", "mata dirajut, bukan kancing"),
        ("pakai kulit sapi, bukan sintetis, ringan", "pakai kulit sapi, bukan sintetis"),
        ("awet, ada tulisan Arab, latin, dan arti", "ada tulisan Arab, latin, dan arti"),
    ],
)
def test_a_list_that_one_word_governs_is_never_cut_up(points, whole):
    assert whole in said_of(facts(points), "id").listed


@pytest.mark.parametrize(
    ("name", "category", "points", "sentence"),
    [
        ("Dawet", "minuman", "bisa diminum dingin, segar", "Dawetnya bisa diminum dingin dan segar"),
        ("Bed Cover Perca", "rumah tangga", "adem, tidak luntur", "Bed covernya adem dan tidak luntur"),
        ("Celana Dalam Bambu", "fesyen", "adem, melar", "Celana dalamnya adem dan melar"),
        ("Hair Clip Pita", "fesyen", "lucu, jepitannya kuat", "Hair clipnya lucu dan jepitannya kuat"),
        ("Kaki Naga Ayam", "makanan", "tinggal goreng", "Kaki naganya tinggal goreng"),
        ("Lidah Mertua", "tanaman", "gampang hidup", "Tanamannya gampang hidup"),
        ("Bagiak", "makanan", "wangi kelapa, renyah", "Bagiaknya wangi kelapa dan renyah"),
        ("Kain Tenun", "kerajinan", "asli buatan tangan, tebal", "Kainnya asli buatan tangan dan tebal"),
        ("Serundeng", "makanan", "kering tidak berminyak, gurih", "Serundengnya kering tidak berminyak dan gurih"),
        ("Keripik", "makanan", "keripiknya renyah, awet", "Keripiknya renyah dan awet"),
        ("Keripik", "makanan", "bumbunya meresap, aroma daun jeruknya terasa",
            "Bumbunya meresap dan aroma daun jeruknya terasa"),
    ],
)  # fmt: skip
def test_what_is_surely_said_of_it_is_a_sentence_in_her_order(name, category, points, sentence):
    assert said_of(facts(points, name, category), "id").sentences == (sentence,)


@pytest.mark.parametrize(
    ("name", "category", "points"),
    [
        ("Sweter Rajut", "rajut", "hangat, kancing kayu"),
        ("Telur Asin", "makanan", "kuning telur masir, tidak amis"),
        ("Hampers Lahiran", "hampers", "kartu bisa ditulis nama, harga tidak ikut dimasukkan"),
        ("Cobek", "rumah tangga", "batu utuh bukan cor semen, boleh dites siram cuka"),
        ("Selada & Pakcoy Hidroponik", "lainnya", "tidak pakai pestisida, dipanen waktu ada pesanan"),
        ("Keripik", "makanan", "tidak keras, gurih"),
        ("Keripik", "makanan", "merahnya asli dari pisang, lembut"),
        ("Les Anak", "jasa", "sabar, semua mapel"),
        ("Es Teler", "minuman", "segar, kelapa muda"),
        ("Hijab", "fesyen", "tegak di dahi, jahit tepi lasercut"),
        ("Bibit Jambu", "tanaman", "cepat berbuah, kurang biji"),
        ("Sabun Cuci Piring", "rumah tangga", "busa banyak, kinclong"),
        ("Lulur", "perawatan tubuh", "lembut di kulit, cerah"),
        ("Risol", "makanan", "reseller boleh, lumer"),
        ("Roti Goreng", "makanan", "empuk, dimakan hangat enak"),
    ],
)
def test_where_anything_is_no_sentence_all_stands_in_a_list_as_typed(name, category, points):
    read = facts(points, name, category)
    said = said_of(read, "id")
    assert (said.sentences, ", ".join(said.listed)) == ((), ", ".join(read.points))


@pytest.mark.parametrize(
    ("points", "listed", "own"),
    [
        ("saya bidan, ada sertifikat baby spa", (), ("Saya bidan", "Ada sertifikat baby spa")),
        ("bunyi beneran, saya bubut sendiri", ("bunyi beneran",), ("Saya bubut sendiri",)),
        ("sabar, kami jemput", ("sabar",), ("Kami jemput",)),
    ],
)
def test_what_she_says_of_herself_is_a_sentence_and_no_item_of_a_list(points, listed, own):
    said = said_of(facts(points, "Pijat Bayi", "jasa"), "id")
    assert (said.listed, said.sentences) == (listed, own)


@pytest.mark.parametrize(
    ("points", "together"),
    [
        (("bisa buat seragam ibu PKK", "disamakan sama kain bajunya", "ringan"), 2),
        (("boleh custom nama", "ditulis di belakangnya"), 1),
        (("bisa dicuci mesin", "dijahit dobel"), 2),
        (("bisa buat kado", "dinding tebal"), 2),
    ],
)
def test_how_a_thing_is_done_stays_with_what_may_be_had_so(points, together):
    assert len(given_together(points)) == together


def test_a_list_has_no_capital_of_a_line_inside():
    points = "Dua saku samping\nPanjangnya bisa diatur sampai 20 cm dengan simpul geser"
    assert said_of(facts(points), "id").listed[-1].startswith("panjangnya bisa diatur")


def test_where_she_wrote_sentences_they_stand_as_she_wrote_them():
    said = said_of(facts("Enak sekali! Tidak alot.", "Keripik", "makanan"), "id")
    assert (said.sentences, said.listed) == (("Enak sekali!", "Tidak alot"), ())
    long = "Semua gambar dijahit, tidak hanya dilem, dan pinggirnya ditutup bisban.\nAda tali pegangan di atas."
    assert said_of(facts(long), "id").sentences[1:] == ("Ada tali pegangan di atas",)


@pytest.mark.parametrize(
    ("points", "offers"),
    [
        ("adem, bisa langganan", ("Bisa langganan",)),
        ("adem, bisa request isi, gratis kartu ucapan", ("Bisa request isi", "Gratis kartu ucapan")),
        ("adem, tersedia video pembuatan", ("Tersedia video pembuatan",)),
    ],
)
def test_what_is_offered_to_the_buyer_is_no_property_of_the_thing(points, offers):
    assert said_of(facts(points), "id").sentences == ("Tasnya adem", *offers)


@pytest.mark.parametrize(
    "cost",
    [
        "telat mulihno 5rb/hari/pc", "denda telat 50rb", "terlambat sehari 10rb", "rusak kena biaya 30rb",
        "hilang diganti", "tambah nama 5rb", "nambah bordir 10rb", "no saku",
    ],
)  # fmt: skip
def test_what_costs_or_is_lacking_is_no_advantage(cost):
    read = facts(f"awet, {cost}")
    assert read.points == ("awet",)
    assert read.terms


@pytest.mark.parametrize("plus", ["tidak pernah telat", "tambah nama gratis", "anti rusak", "no pengawet"])
def test_what_only_looks_like_a_cost_stays_an_advantage(plus):
    assert len(facts(f"awet, {plus}").points) == 2


def test_work_on_half_of_it_is_no_handwork_of_the_whole():
    made = {
        "dirajut tangan": True, "dibuat dengan tangan": True, "batik tulis tangan": True,
        "dilukis tangan dari foto": True,
        "dicor lalu diukir tangan": False, "perca disambung mesin, dikuilting tangan": False,
        "dijahit tangan pinggirnya": False, "dirajut mesin, bukan tangan": False,
    }  # fmt: skip
    assert {process: "by_hand" in making(process, process) for process in made} == made


@pytest.mark.parametrize(
    ("points", "listed"),
    [
        ("Setiap lembar berbeda, tidak ada yang persis sama.\nRingan.",
         ("setiap lembar berbeda, tidak ada yang persis sama", "ringan")),
        ("Peniti kuningan tidak karat.\nLem dan jahit, tidak gampang lepas.\nRingan, tidak menarik kerudung.",
         ("peniti kuningan tidak karat", "lem dan jahit, tidak gampang lepas", "ringan, tidak menarik kerudung")),
        ("Tidak pakai pengawet, jadi sesudah dibuka masuk kulkas.\nTerinya kami goreng terpisah.",
         ("tidak pakai pengawet, jadi sesudah dibuka masuk kulkas", "terinya kami goreng terpisah")),
    ],
)  # fmt: skip
def test_in_a_list_each_of_her_sentences_stands_whole(points, listed):
    assert said_of(facts(points, name="Bros Kain"), "id").listed == listed


@pytest.mark.parametrize(
    ("materials", "said"),
    [
        ("katun toyobo, jilbab ceruti", "Bahan: katun toyobo, jilbab ceruti"),
        ("parasut korea, renda katun, tas bahan sama", "Bahan: parasut korea, renda katun, tas bahan sama"),
        ("kanvas, katun", "Bahannya kanvas dan katun."),
    ],
)
def test_only_what_surely_is_a_stuff_stands_in_a_sentence(materials, said):
    text = draft(facts("awet", bahan=materials), CHANNELS["whatsapp"], "hangat").fields()["description"]
    assert said.casefold() in text.casefold()
