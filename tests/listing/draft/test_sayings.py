import pytest

from listing.draft.making import making
from listing.draft.voice import said_of
from listing.facts.form import facts_from


def facts(points, name="Tas Kanvas", category="fesyen", **more):
    return facts_from({"nama": name, "kategori": category, "keunggulan": points} | more)


@pytest.mark.parametrize(
    ("points", "whole"),
    [
        ("buat tempat mainan, baju kotor, pot", "Bisa buat tempat mainan, baju kotor, dan pot"),
        ("bisa untuk kosmetik, obat, alat tulis, awet", "Bisa untuk kosmetik, obat, dan alat tulis"),
        ("muat hp, dompet, kunci, jahitan rapi", "Muat HP, dompet, dan kunci"),
        ("cocok untuk kado, oleh-oleh, ringan", "Cocok untuk kado dan oleh-oleh"),
        ("gratis desain, plastik, tebal", "Gratis desain dan plastik"),
        ("awet; mata dirajut, bukan kancing", "Mata dirajut, bukan kancing"),
        ("tali dikepang, bukan dilem, awet", "Tali dikepang, bukan dilem"),
        ("pakai kulit sapi, bukan sintetis, ringan", "Pakai kulit sapi, bukan sintetis"),
        ("saya jahit sendiri, awet", "Saya jahit sendiri"),
        ("awet, ada tulisan Arab, latin, dan arti", "Ada tulisan Arab, latin, dan arti"),
        ("ada huruf, angka dan gambar, awet", "Ada huruf, angka dan gambar"),
    ],
)
def test_a_list_that_one_word_governs_is_never_cut_up(points, whole):
    assert said_of(facts(points), "id").own == (whole,)


@pytest.mark.parametrize(
    ("points", "sentence"),
    [
        ("buat kado, adem, jahitan rapi", "Tasnya buat kado, adem, dan jahitannya rapi"),
        ("jahitan dagu dobel, adem", "Tasnya adem dan jahitan dagunya dobel"),
        ("tutup botol disegel plastik, ringan", "Tasnya ringan dan tutup botolnya disegel plastik"),
        ("isi kacang banyak, awet", "Tasnya awet dan isi kacangnya banyak"),
        ("bikin tiap pagi, ringan", "Tasnya dibikin tiap pagi dan ringan"),
        ("daun hijau segar, awet", "Tasnya awet dan daunnya hijau segar"),
        ("bahan katun adem, awet", "Tasnya awet dan bahannya katun adem"),
        ("warna kain tidak luntur, awet", "Tasnya awet dan warna kainnya tidak luntur"),
        ("rasa pandan, awet", "Tasnya awet dan rasanya pandan"),
        ("pewarna makanan, awet", "Tasnya awet dan pakai pewarna makanan"),
        ("pewarna alami, awet", "Tasnya awet dan pewarnanya alami"),
        ("jatuh, tidak licin", "Tasnya tidak licin dan bahannya jatuh"),
        ("merahnya asli dari pisang, lembut", "Tasnya lembut dan merahnya asli dari pisang"),
        ("beratnya pas 1 kg, lembut", "Tasnya lembut dan beratnya pas 1 kg"),
    ],
)
def test_what_is_said_of_it_and_of_its_parts_is_one_sentence(points, sentence):
    assert said_of(facts(points), "id").sentences == (sentence,)


@pytest.mark.parametrize(
    ("name", "category", "points", "sentence"),
    [
        ("Dawet", "minuman", "bisa diminum dingin, segar", "Dawetnya bisa diminum dingin dan segar"),
        ("Pokak", "minuman", "bisa diminum dingin, segar", "Bisa diminum dingin dan segar"),
        ("Polo Pendem", "makanan", "hangat, empuk", "Polo pendemnya hangat dan empuk"),
        ("Bed Cover Perca", "rumah tangga", "adem, tidak luntur", "Bed covernya adem dan tidak luntur"),
        ("Ikat Pinggang Anyam", "fesyen", "awet, kuat", "Ikat pinggangnya awet dan kuat"),
        ("Celana Dalam Bambu", "fesyen", "adem, melar", "Celana dalamnya adem dan melar"),
        ("Hair Clip Pita", "fesyen", "lucu, jepitannya kuat", "Hair clipnya lucu dan jepitannya kuat"),
        ("Telur Gabus Keju", "makanan", "renyah, tidak keras", "Telur gabusnya renyah dan tidak keras"),
        ("Tutup Galon Renda", "rumah tangga", "awet, renda manis", "Tutup galonnya awet dan rendanya manis"),
        ("Sweter Rajut", "rajut", "hangat, kancing kayu", "Sweternya hangat dan pakai kancing kayu"),
        ("Kain Batik", "batik", "kain adem, motif khas Blitar", "Kainnya adem dan motifnya khas Blitar"),
        ("Ayam Ingkung", "makanan", "ayam kampung asli, empuk", "Ayamnya ayam kampung asli dan empuk"),
        ("Sabun Susu", "perawatan", "busa lembut, susu dari kambing sendiri",
            "Busanya lembut dan susunya dari kambing sendiri"),
        ("Tahu Kuning", "makanan", "padat, warna kuning dari kunyit asli",
            "Tahu kuningnya padat dan warna kuningnya dari kunyit asli"),
        ("Puding Mangga", "makanan", "lembut, rasa mangga asli", "Pudingnya lembut dan rasa mangganya asli"),
        ("Dompet", "fesyen", "ringan, 6 slot kartu", "Dompetnya ringan dan ada 6 slot kartu"),
        ("Dompet", "fesyen", "kulit asli, botol kaca", "Dompetnya pakai kulit asli dan botol kaca"),
        ("Kaos", "fesyen", "adem, sablon plastisol tidak pecah", "Kaosnya adem dan sablon plastisolnya tidak pecah"),
        ("Kalung", "fesyen", "ringan, panjang bisa request", "Kalungnya ringan dan panjangnya bisa request"),
        ("Telur Puyuh", "lainnya", "segar, isi 30", "Telurnya segar dan isi 30"),
        ("Lampu", "lainnya", "terang, kabel 2 meter", "Lampunya terang dan kabelnya 2 meter"),
        ("Balung Kuwuk", "makanan", "renyah, tebal", "Balung kuwuknya renyah dan tebal"),
        ("Kaki Naga Ayam", "makanan", "tinggal goreng", "Kaki naganya tinggal goreng"),
        ("Lidah Mertua", "tanaman", "gampang hidup", "Tanamannya gampang hidup"),
        ("Ote-Ote Porong", "makanan", "gurih, udang utuh", "Ote-otenya gurih dan udangnya utuh"),
        ("Cuka Apel", "minuman", "segar, ada endapannya", "Cukanya segar dan ada endapannya"),
        ("Ledre", "makanan", "renyah, aroma pisang raja asli", "Ledrenya renyah dan aroma pisang rajanya asli"),
        ("Gelang", "kerajinan", "awet, model ujung terbuka bisa diatur",
            "Gelangnya awet dan modelnya ujung terbuka bisa diatur"),
        ("Bagiak", "makanan", "wangi kelapa, renyah", "Bagiaknya wangi kelapa dan renyah"),
        ("Karbol", "rumah tangga", "awet, wangi tahan lama", "Karbolnya awet dan wanginya tahan lama"),
        ("Otak-Otak Bandeng", "makanan", "empuk, bandeng segar dari tambak",
            "Otak-otaknya empuk dan bandengnya segar dari tambak"),
        ("Keripik", "makanan", "renyah, jamur petik sendiri di kumbung",
            "Keripiknya renyah dan jamurnya dipetik sendiri di kumbung"),
        ("Ikat Pinggang", "fesyen", "awet, dijahit tangan pinggirnya",
            "Ikat pinggangnya awet dan pinggirnya dijahit tangan"),
        ("Selai", "makanan", "kental, masih ada potongan buahnya", "Selainya kental dan masih ada potongan buahnya"),
        ("Kentang Balado", "makanan", "pedas, asin", "Pedas dan asin"),
        ("Lumpia", "makanan", "renyah, saus kental sudah termasuk",
            "Lumpianya renyah dan saus kentalnya sudah termasuk"),
        ("Kalung", "fesyen", "ringan, nikel free", "Kalungnya ringan dan nikel-free"),
        ("Keripik", "makanan", "gurih, free gluten", "Keripiknya gurih dan bebas gluten"),
        ("Mukena", "fesyen", "adem, renda di tepi", "Mukenanya adem dan ada renda di tepi"),
        ("Sambal", "makanan", "gurih, tahan tanpa kulkas", "Sambalnya gurih dan tahan tanpa kulkas"),
        ("Lapis Legit", "makanan", "18 lapis, lembut", "Lapis legitnya 18 lapis dan lembut"),
        ("Nasi Bakar", "makanan", "gurih, pedas bisa request", "Nasinya gurih dan pedasnya bisa request"),
        ("Keripik Wortel", "makanan", "renyah, wortel langsung dari petani",
            "Keripiknya renyah dan wortelnya langsung dari petani"),
        ("Baju Tidur", "fesyen", "adem, kantong 2", "Bajunya adem dan ada 2 kantong"),
        ("Semar Mendem", "makanan", "dikasih areh, isi ayam banyak, dadar tipis",
            "Dikasih areh, isi ayamnya banyak, dan dadarnya tipis"),
        ("Bucket Hat Rajut", "rajut", "adem, handmade", "Bucket hatnya adem dan handmade"),
        ("Garang Asem", "makanan", "segar, ayam empuk", "Segar dan ayamnya empuk"),
        ("VCO", "lainnya", "didiamkan semalam, murni", "Didiamkan semalam dan murni"),
        ("Kerupuk", "makanan", "renyah, irisan tipis", "Kerupuknya renyah dan irisannya tipis"),
        ("Telur Asin", "makanan", "kuning telur masir, tidak amis", "Telurnya tidak amis dan kuning telurnya masir"),
        ("Sweter Anak", "rajut", "halus, kancing kayu di bahu", "Sweternya halus dan ada kancing kayu di bahu"),
        ("Daster", "fesyen", "kancing hidup sampai perut, ada saku",
            "Dasternya ada saku dan kancing hidup sampai perut"),
        ("Kerudung", "fesyen", "jahit rapi, bordir padat", "Jahitannya rapi dan bordirnya padat"),
        ("Kotak Tisu", "kerajinan", "kuat, bawah bisa dibuka", "Kotak tisunya kuat dan bawahnya bisa dibuka"),
        ("Kue Kacang", "makanan", "lumer, kacang sangrai sendiri", "Kuenya lumer dan kacangnya disangrai sendiri"),
        ("Abon Lele", "makanan", "gurih, lele kolam sendiri", "Abonnya gurih dan lelenya dari kolam sendiri"),
        ("Kain Tenun", "kerajinan", "asli buatan tangan, tebal", "Kainnya asli buatan tangan dan tebal"),
        ("Lorjuk Goreng", "makanan", "renyah, khas Madura", "Lorjuknya renyah dan khas Madura"),
        ("Kotak Tisu", "kerajinan", "tahan air karena divernis, bisa untuk kado",
            "Kotak tisunya bisa untuk kado dan tahan air karena divernis"),
        ("Dompet", "fesyen", "tebal, 12 tempat kartu", "Dompetnya tebal dan ada 12 tempat kartu"),
        ("Bubur Bayi", "makanan", "lembut, menu ganti setiap hari", "Buburnya lembut dan menunya ganti setiap hari"),
        ("Cardigan Rajut", "rajut", "lembut tidak gatal, kancing kayu",
            "Cardigannya lembut tidak gatal dan pakai kancing kayu"),
        ("Serundeng", "makanan", "kering tidak berminyak, gurih", "Serundengnya kering tidak berminyak dan gurih"),
        ("Sandal", "fesyen", "sol empuk tidak licin, tali lentur", "Solnya empuk tidak licin dan talinya lentur"),
    ],
)  # fmt: skip
def test_the_right_word_gets_the_nya(name, category, points, sentence):
    assert said_of(facts(points, name, category), "id").sentences == (sentence,)


@pytest.mark.parametrize(
    ("name", "category", "points"),
    [
        ("Pakan Kucing", "lainnya", "protein tinggi, bulu jadi lembut, kucing doyan"),
        ("Katering Nikah", "jasa", "menu bisa pilih, gratis tester, pelayan seragam"),
        ("Les Anak", "jasa", "sabar, semua mapel"),
        ("Sabun Motor", "lainnya", "cat kinclong, helm bersih"),
        ("Kemeja", "fesyen", "slim fit, saku satu, adem"),
        ("Sprei", "rumah tangga", "hasil jahitan sendiri"),
        ("Batik", "batik", "motif sendiri"),
        ("Kentang Mustofa", "makanan", "kriuk, kentang Dieng"),
        ("Es Teler", "minuman", "segar, kelapa muda"),
        ("Tunik", "fesyen", "adem, kombinasi katun polos"),
        ("Baju Bayi", "fesyen", "lembut, jahitan luar biar adem"),
        ("Hijab", "fesyen", "tegak di dahi, jahit tepi lasercut"),
        ("Jimbe", "kerajinan", "suara bunyi beneran, bisa diukir nama"),
        ("Ledre", "makanan", "renyah, gurih, manis, oleh-oleh khas Bojonegoro"),
        ("Boneka", "mainan", "lucu, bordir komputer bukan sablon"),
        ("Bibit Jambu", "tanaman", "cepat berbuah, kurang biji"),
        ("Bibit Durian", "tanaman", "akar kuat, daging tebal"),
        ("Sabun Cuci Batik", "rumah tangga", "wangi sereh, warna batik awet"),
        ("Sabun Cuci Piring", "rumah tangga", "busa banyak, kinclong"),
        ("Lulur", "perawatan tubuh", "lembut di kulit, cerah"),
        ("Risol", "makanan", "reseller boleh, lumer"),
        ("Mukena", "fesyen", "adem, tas kecil"),
        ("Kering Tempe", "makanan", "gurih, tempe iris tipis"),
        ("Kaos Lukis", "fesyen", "adem, lukisan tangan asli"),
        ("Roti Goreng", "makanan", "empuk, dimakan hangat enak"),
        ("Miniatur Becak", "kerajinan", "bahan bambu, detail sampai rantainya"),
        ("Egrang", "mainan", "batok tua kuat sampai 40 kg, ringan"),
        ("Daster", "fesyen", "adem, jahitan rantai di pundak supaya kuat"),
    ],
)
def test_where_anything_is_no_sentence_all_stands_in_a_list_as_typed(name, category, points):
    read = facts(points, name, category)
    said = said_of(read, "id")
    assert (said.sentences, said.listed, said.own) == ((), read.points, ())


def test_what_an_offer_costs_stays_with_it():
    assert said_of(facts("awet\nbisa tulis nama, gratis"), "id").sentences == (
        "Tasnya awet",
        "Bisa tulis nama, gratis",
    )


def test_a_list_has_no_capital_of_a_line_inside():
    points = "Dua saku samping\nPanjangnya bisa diatur sampai 20 cm dengan simpul geser"
    assert said_of(facts(points), "id").listed[-1].startswith("panjangnya bisa diatur")


def test_what_she_says_of_herself_stands_behind_a_list():
    points = ["lucu", "suara bunyi beneran", "setiap jimbe tidak sama", "saya bubut sendiri"]
    said = said_of(facts(points, "Jimbe", "kerajinan"), "id")
    assert (said.sentences, said.listed, said.own) == ((), tuple(points[:3]), ("Saya bubut sendiri",))


def test_a_part_with_an_and_of_its_own_has_a_sentence_of_its_own():
    said = said_of(facts("awet, kerang asli dari pantai, disusun tangan", "Cermin Kerang", "kerajinan"), "id")
    assert said.sentences == ("Cerminnya awet", "Kerangnya asli dari pantai dan disusun tangan")


def test_a_line_about_a_part_stays_whole():
    said = said_of(facts("tutup pas, tidak mudah lepas\nringan"), "id")
    assert (said.sentences, said.own) == (("Tasnya ringan",), ("Tutup pas, tidak mudah lepas",))


def test_the_product_is_named_once_where_a_sentence_of_hers_begins_with_it():
    said = said_of(facts("mienya bikin sendiri tanpa bleng, kenyal\ntinggal rebus", "Mie Ayam", "makanan"), "id")
    assert (said.sentences, said.own) == (("Tinggal rebus",), ("Mienya bikin sendiri tanpa bleng, kenyal",))


def test_what_differs_from_each_to_each_is_no_property_of_one():
    said = said_of(facts("motif batik tiap bros berbeda", "Bros Batik", "kerajinan"), "id")
    assert "otifnya" not in str(said)


def test_what_it_is_not_stands_behind_what_is_said_of_its_parts():
    said = said_of(facts("bukan bolu kukus, manisnya sedang", "Bolu Pisang", "makanan"), "id")
    assert (said.sentences, said.own) == (("Manisnya sedang",), ("Bukan bolu kukus",))


@pytest.mark.parametrize(
    ("points", "offer"),
    [
        ("adem, bisa langganan", "Bisa langganan"),
        ("adem, bisa request isi, gratis kartu ucapan", "Bisa request isi dan gratis kartu ucapan"),
        ("adem, dapat tas", "Kakak juga dapat tas"),
        ("adem, tersedia video pembuatan", "Tersedia video pembuatan"),
    ],
)
def test_what_is_offered_to_the_buyer_is_no_property_of_the_thing(points, offer):
    assert said_of(facts(points), "id").sentences == ("Tasnya adem", offer)


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
    ("points", "said"),
    [
        (
            "Setiap lembar berbeda, tidak ada yang persis sama.\nRingan.",
            "Setiap lembar berbeda, tidak ada yang persis sama",
        ),
        ("Tinggal rebus 3 menit, anak kos juga bisa.\nRingan.", "Tinggal rebus 3 menit, anak kos juga bisa"),
    ],
)
def test_a_sentence_of_hers_keeps_what_stands_behind_its_comma(points, said):
    assert said in said_of(facts(points), "id").own


@pytest.mark.parametrize(
    ("points", "listed"),
    [
        ("Peniti kuningan tidak karat.\nLem dan jahit, tidak gampang lepas.\nRingan, tidak menarik kerudung.",
         ("peniti kuningan tidak karat", "lem dan jahit, tidak gampang lepas", "ringan, tidak menarik kerudung")),
        ("Tidak pakai pengawet, jadi sesudah dibuka masuk kulkas.\nTerinya kami goreng terpisah.",
         ("tidak pakai pengawet jadi sesudah dibuka masuk kulkas", "terinya kami goreng terpisah")),
    ],
)  # fmt: skip
def test_in_a_list_each_of_her_sentences_stands_whole(points, listed):
    assert set(said_of(facts(points, name="Bros Kain"), "id").listed) == set(listed)
