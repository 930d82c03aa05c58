import itertools
import re
from pathlib import Path

import pytest

from listing.draft.write import draft
from listing.facts.form import facts_from, read_facts
from listing.facts.record import Category
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS

SAMPLES = Path(__file__).parents[3] / "samples"
SHOPEE, TOKOPEDIA = CHANNELS["shopee"], CHANNELS["tokopedia"]
EVERY = list(itertools.product(CHANNELS.values(), VARIANTS, ("id", "en")))


def sambal():
    return read_facts(SAMPLES / "sambal_pecel.toml")


def test_the_plain_variant_of_a_sambal_reads_like_this():
    assert draft(sambal(), SHOPEE, "lugas").fields()["description"] == (
        "Sambal Pecel dari Dapur Bu Lastri, Blitar.\n\n"
        "KEUNGGULAN\n- Cukup diseduh air hangat\n- Aroma daun jeruknya terasa\n- Dikemas dalam toples kaca\n\n"
        "DETAIL PRODUK\nMerek: Dapur Bu Lastri\nIsi: 200 gram\n"
        "Komposisi: kacang tanah, cabai rawit, gula merah, kencur, bawang putih, daun jeruk, asam jawa, garam\n"
        "Varian: pedas sedang, pedas\nCara buat: kacangnya disangrai, lalu ditumbuk bersama bumbu\nAsal: Blitar\n\n"
        "PENYIMPANAN\nSimpan di tempat kering dan tutup rapat setelah dibuka.\nMasa simpan: 3 bulan\n\n"
        "CARA PESAN\nPilih varian, tentukan jumlahnya, lalu pesan lewat aplikasi ini.\n"
        "Ada pertanyaan? Kirim lewat chat sebelum memesan.\n\n"
        "#SambalPecel #SambalBlitar #Sambal #DapurBuLastri #Blitar"
    )


def test_the_warm_variant_of_a_sambal_reads_like_this():
    assert draft(sambal(), SHOPEE, "hangat").fields()["description"] == (
        "Buat Kakak yang suka sambal, ini ada Sambal Pecel dari Dapur Bu Lastri, Blitar. Nilai plusnya: cukup "
        "diseduh air hangat, aroma daun jeruknya terasa, dikemas dalam toples kaca. Kacangnya disangrai, lalu "
        "ditumbuk bersama bumbu.\n\n"
        "Isi: 200 gram\n"
        "Bahan: kacang tanah, cabai rawit, gula merah, kencur, bawang putih, daun jeruk, asam jawa, garam\n"
        "Pilihan: pedas sedang, pedas\n"
        "Cara simpan: simpan di tempat kering dan tutup rapat setelah dibuka\nMasa simpan: 3 bulan\n\n"
        "Kalau cocok, masukkan keranjang, ya, Kak. Kalau ada yang mau ditanyakan, chat saja dulu.\n\n"
        "#SambalPecel #SambalBlitar #Sambal #DapurBuLastri #Blitar"
    )


def test_the_warm_variant_speaks_to_the_buyer_in_paragraphs():
    text = draft(sambal(), SHOPEE, "hangat").fields()["description"]
    assert "Kak" in text
    assert "- " not in text
    assert not re.search(r"^[A-Z ]{5,}$", text, re.MULTILINE)


@pytest.mark.parametrize("category", Category)
def test_the_brief_variant_is_the_shortest_in_every_category(category):
    facts = facts_from(
        {"nama": "Zupa Ayu", "kategori": category, "bahan": "a, b", "keunggulan": "c d, e f", "asal": "Wlingi"}
    )
    lengths = {v: len(draft(facts, SHOPEE, v).fields()["description"]) for v in VARIANTS}
    assert lengths["ringkas"] == min(lengths.values())


@pytest.mark.parametrize(("channel", "variant", "lang"), EVERY)
def test_a_bare_name_gives_a_short_text_and_not_one_empty_section(channel, variant, lang):
    drafted = draft(facts_from({"nama": "Zupa"}), channel, variant, lang)
    body = list(drafted.fields().values())[-1]
    assert "Zupa" in body
    assert not re.search(r"\{|\}|\[|\]|: ?(?:\n|$)|\n\n\n|  ", body)
    assert {fact for _, s in drafted.sentences() for fact in s.facts} <= {"name", "category"}


@pytest.mark.parametrize(("channel", "variant", "lang"), EVERY)
def test_every_sentence_ends_and_begins_as_one(channel, variant, lang):
    for _, sentence in draft(sambal(), channel, variant, lang).sentences():
        start = sentence.text.removeprefix("- ")[0]
        assert start == start.upper()
        assert ".." not in sentence.text


@pytest.mark.parametrize(
    ("name", "category", "opening"),
    [
        ("Cardigan Anak Rajut", "rajut", "Lagi cari cardigan buat anak, Kak?"),
        ("Sabun Bayi", "perawatan", "Lagi cari sabun buat bayi, Kak?"),
        ("Pakan Kucing", "lainnya", "Lagi cari pakan buat kucing, Kak?"),
        ("Pupuk Kandang Kambing", "lainnya", "suka berkebun"),
        ("Sarung Bantal Kursi", "lainnya", "Halo, Kak!"),
        ("Asah Pisau", "jasa", "jasa asah pisau"),
        ("Boneka Kucing", "mainan", "Coba lihat dulu Boneka Kucing."),
        ("Setelan Ibu dan Anak", "fesyen", "Lagi cari setelan, Kak?"),
        ("Bibit Cabai", "tanaman", "Buat Kakak yang suka berkebun,"),
        ("Buket Pengantin", "kerajinan", "Buket Pengantin."),
        ("Cairan Pel Sereh", "rumah tangga", "Lagi cari cairan pel, Kak?"),
        ("Snack Box Rapat", "makanan", "acara"),
        ("Ayam Ingkung Kenduri", "makanan", "acara"),
        ("Air Mata Pengantin", "tanaman", "tanaman"),
        ("Bantal Leher Karakter", "rumah tangga", "Lagi cari bantal leher, Kak?"),
        ("Kap Lampu Bambu", "rumah tangga", "isi rumah"),
        ("Set Topi Sepatu Rajut Bayi", "rajut", "Halo, Kak! Kenalkan, ini Set Topi"),
        ("Serbet Dapur dan Celemek Lurik", "rumah tangga", "Halo, Kak! Ini Serbet Dapur dan"),
        ("Garam Rendam Kaki Sereh Jeruk Purut", "perawatan", "Lagi cari garam rendam kaki, Kak?"),
        ("Susu Sapi Sabun Batang", "perawatan", "merawat diri"),
        ("Nadia Tunik Jumbo", "fesyen", "Halo, Kak! Kenalkan, ini Nadia Tunik Jumbo."),
        ("Parcel Buah Duka Cita", "hampers", "Halo, Kak! Ini Parcel Buah Duka Cita."),
        ("Make Up Wisuda + Hijab Do", "jasa", "jasa make up wisuda + hijab do"),
        ("Pijet Bayi Panggilan Mak Nik", "jasa", "ini Pijet Bayi Panggilan Mak Nik."),
        ("Bimbel Cerdas Ceria", "jasa", "ini Bimbel Cerdas Ceria."),
        ("Terima Jahitan Gorden", "jasa", "Halo, Kak! Kami terima jahitan gorden."),
        ("Rias Wajah Ika Make Up", "jasa", "ini Rias Wajah Ika Make Up."),
        ("Sambal Goreng Ati", "makanan", "Bingung mau makan apa"),
        ("Dompet Batik", "batik", "Buat Kakak yang suka batik, ini Dompet Batik."),
        ("Pashmina Ecoprint Daun Jati", "batik", "Halo, Kak! Ini Pashmina Ecoprint Daun Jati."),
        ("Batik Shibori", "batik", "batik"),
        ("Ngecat Rumah", "jasa", "Lagi cari jasa ngecat rumah, Kak?"),
    ],
)
def test_a_warm_opening_suits_who_uses_it(name, category, opening):
    assert (
        opening in draft(facts_from({"nama": name, "kategori": category}), SHOPEE, "hangat").fields()["description"]
    )


@pytest.mark.parametrize("name", ["Les Tari", "Make Up Wisuda", "Tukang Kebun", "Catering Harian", "Nasi Kotak"])
def test_nobody_serves_what_is_from_herself(name):
    text = draft(facts_from({"nama": name, "kategori": "jasa", "merek": "Sanggar Sore"}), SHOPEE, "hangat")
    first = text.fields()["description"].split("\n")[0]
    assert "Sanggar Sore" in first
    assert "Kami melayani" not in first


@pytest.mark.parametrize(
    ("typed", "channel", "variant", "said"),
    [
        ({"keunggulan": "saya jahit sendiri", "asal": "Pare"}, "shopee", "hangat", "Saya dari Pare terima"),
        ({"keunggulan": "rapi", "retur": "salah ukur kami perbaiki"}, "shopee", "hangat", "Kami terima"),
        ({"keunggulan": "rapi, kain bawa sendiri"}, "shopee", "hangat", "kebaya. Rapi, kain bawa sendiri."),
        ({"keunggulan": "rapi"}, "instagram", "lugas", "Kebaya\n\nRapi.\n"),
        ({"nama": "Kursus Jahit"}, "shopee", "lugas", "CARA DAFTAR\n"),
        ({"nama": "Kursus Jahit"}, "whatsapp", "ringkas", "Daftar lewat chat."),
        ({"nama": "Sewa Kebaya"}, "whatsapp", "ringkas", "Tanya atau pesan lewat chat."),
        ({"nama": "Rantangan Harian", "kategori": "makanan"}, "shopee", "hangat", " Ini Rantangan Harian."),
    ],
)
def test_a_frame_suits_her_words_and_how_it_is_taken(typed, channel, variant, said):
    facts = facts_from({"nama": "Terima Jahit Kebaya", "kategori": "jasa", **typed})
    assert said in list(draft(facts, CHANNELS[channel], variant).fields().values())[-1]


def test_a_sentence_knows_its_facts():
    by_text = {s.text: s.facts for _, s in draft(sambal(), SHOPEE, "lugas").sentences()}
    assert by_text["Merek: Dapur Bu Lastri"] == ("brand",)
    assert by_text["Sambal Pecel dari Dapur Bu Lastri, Blitar."] == ("name", "brand", "origin")
    assert by_text["Ada pertanyaan? Kirim lewat chat sebelum memesan."] == ()


@pytest.mark.parametrize(
    ("place", "word", "there"),
    [
        ("shopee", "DM", False), ("tokopedia", "DM", False), ("shopee", "status", False), ("instagram", "DM", True),
        ("status", "status", True), ("shopee", "chat", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("variant", ["lugas", "hangat"])
def test_how_to_order_belongs_to_its_place(place, word, there, variant):
    text = " ".join(draft(sambal(), CHANNELS[place], variant).fields().values())
    assert (re.search(rf"\b{word}\b", text) is not None) is there


@pytest.mark.parametrize(
    ("hours", "there"),
    [
        ("pesan lewat wa jam 7 pagi - 8 malam", False),
        ("order WA jam 8-5", False),
        ("pesan h-1 lewat wa", False),
        ("WA sehari sebelumnya", False),
        ("di rumah Wa Iyah", True),
        ("jam 7 pagi - 8 malam", True),
    ],
)
@pytest.mark.parametrize("variant", VARIANTS)
def test_where_she_says_how_to_order_no_call_of_ours_says_otherwise(hours, there, variant):
    typed = {"nama": "Nasi Kotak", "kategori": "makanan", "jam": hours}
    caption = draft(facts_from(typed), CHANNELS["instagram"], variant).fields()["caption"]
    assert ("DM" in caption) is there


@pytest.mark.parametrize("name", ["Permak Baju & Jahit Kebaya", "Les Calistung", "Sewa Tenda", "Pijat Bayi", "Antar"])
def test_a_service_is_not_introduced_like_a_person(name):
    facts = facts_from({"nama": name, "kategori": "jasa"})
    assert "enalkan" not in draft(facts, SHOPEE, "hangat").fields()["description"]


@pytest.mark.parametrize(
    ("place", "shown"), [("shopee", False), ("tokopedia", False), ("whatsapp", True), ("status", True),
    ("instagram", True)]
)  # fmt: skip
def test_the_price_is_told_where_words_travel_without_a_box_for_it(place, shown):
    assert ("Rp22.000" in str(draft(sambal(), CHANNELS[place]).fields())) is shown


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"cara_buat": "digoreng dua kali"}, "Keripiknya digoreng dua kali."),
        ({"cara_buat": "digoreng dua kali", "keunggulan": "renyah"}, "Digoreng dua kali."),
        ({"cara_buat": "bumbunya diuleg"}, "Bumbunya diuleg."),
        ({"cara_buat": "dikupas dulu singkongnya, lalu digoreng"},
            "Cara buat: dikupas dulu singkongnya, lalu digoreng"),
        ({"kategori": "batik", "cara_buat": "batik cap"}, "Cara buat: batik cap"),
        ({"cara_buat": "goreng dadakan"}, "Cara buat: goreng dadakan"),
        ({"perawatan": "simpan di tempat kering"}, "Cara simpan: simpan di tempat kering"),
        ({"perawatan": "panaskan dulu, simpan di kulkas"},
            "Penyimpanan dan penyajian: panaskan dulu, simpan di kulkas"),
        ({"perawatan": "simpan di kulkas. jangan dibuka"}, "Cara simpan: simpan di kulkas. Jangan dibuka"),
        ({"varian": "tidak pedas, pedas"}, "Pilihan: tidak pedas, pedas"),
        ({"varian": "jahit gamis mulai 90rb"}, "Pilihan: jahit gamis mulai Rp90.000"),
        ({"ukuran": "S/M"}, "Ukuran: S, M"),
        ({"ukuran": "16cm 150rb, 20cm 210rb"}, "Ukuran: 16 cm Rp150.000, 20 cm Rp210.000"),
        ({"bahan": "gula, 10% garam"}, "Bahan: gula, 10% garam"),
        ({"bahan": "singkong, gula, garam"}, "Dibuat dari singkong, gula, dan garam."),
        ({"isi": "isi 5 buah"}, "Isi: 5 buah"),
        ({"isi": "isi 20, 400gr"}, "Isi: 20 (400 gram)"),
        ({"isi": "1 toples isi 500gr"}, "Kemasan: 1 toples isi 500 gram"),
        ({"pirt": "2063505010123-28"}, "P-IRT No. 2063505010123-28"),
        ({"tahan": "exp 6 bln"}, "Masa simpan: 6 bulan"),
        ({"tahan": "-18 C tahan 3 bulan"}, "Masa simpan: -18 C tahan 3 bulan"),
        ({"varian": "D15 18rb, D20 30rb"}, "Pilihan: D15 Rp18.000, D20 Rp30.000"),
        ({"ukuran": "M, L (7-8th) +5rb"}, "Ukuran: M, L (7-8 tahun) (tambah Rp5.000)"),
        ({"preorder": "ready, seragam PO 2 minggu"}, "Ketersediaan: ready, seragam PO 2 minggu"),
        ({"preorder": "PO H-2"}, "Pemesanan: H-2"),
        ({"preorder": "pengerjaan 3-5 hr kerja"}, "Pengerjaan 3-5 hari kerja"),
        ({"minimal": "min order 10 utk souvenir"}, "Minimal pesan: 10 untuk souvenir"),
        ({"minimal": "ecer 10 batang"}, "Minimal pesan: ecer 10 batang"),
        ({"area": "area selorejo kesamben doko, cod"}, "Pengiriman: Selorejo Kesamben Doko, COD"),
        ({"area": "garum gratis, luar kec 5rb"}, "Pengiriman: Garum gratis, luar kecamatan Rp5.000"),
        ({"isi": "1 papan isi 10"}, "Kemasan: 1 papan isi 10"),
        ({"isi": "kemasan 150 gram, isi sekitar 12 lembar"}, "Kemasan: 150 gram, isi sekitar 12 lembar"),
        ({"minimal": "ecer boleh, grosir min 3 @50rb"}, "Pembelian: ecer boleh, grosir minimal 3 @Rp50.000"),
        ({"minimal": "mug 1 pcs boleh, tumbler 6 pcs"}, "Minimal pesan: mug 1 pcs boleh, tumbler 6 pcs"),
        ({"kategori": "perawatan", "cara_simpan": "tempat sejuk", "cara_pakai": "oles tipis, bilas"},
            "Pemakaian dan penyimpanan: tempat sejuk, oles tipis, bilas"),
        ({"ukuran": "M LD 100, L LD 106"}, "Ukuran: M (LD 100), L (LD 106)"),
        ({"minimal": "1 jg boleh"}, "Minimal pesan: 1 juga boleh"),
        ({"minimal": "souvenir 25 biji, eceran polos boleh 1"},
            "Minimal pesan: souvenir 25 biji, eceran polos boleh 1"),
        ({"minimal": "beli 3"}, "Minimal pesan: 3"),
        ({"minimal": "boleh 1. untuk dijual lagi 50 pcs harga 7rb"},
            "Minimal pesan: boleh 1. Untuk dijual lagi 50 pcs harga Rp7.000"),
        ({"dp": "setengahnya"}, "DP: setengahnya"),
        ({"kategori": "jasa", "preorder": "45 menit, janjian sehari sebelumnya"},
            "45 menit, janjian sehari sebelumnya"),
        ({"kategori": "jasa", "preorder": "sekitar 2 jam"}, "Durasi: sekitar 2 jam"),
        ({"preorder": "disangrai tiap Rabu, kirim Kamis"}, "Disangrai tiap Rabu, kirim Kamis"),
        ({"preorder": "tiap Senin bikin, Selasa kirim"}, "Tiap Senin bikin, Selasa kirim"),
        ({"kategori": "jasa", "nama": "Kursus Rajut", "isi": "benang 2 gulung, hakpen 1, teh hangat"},
            "Sudah termasuk: benang 2 gulung, hakpen 1, teh hangat"),
        ({"kategori": "jasa", "nama": "Kursus Jahit", "isi": "bikin pola rok, kain 3 meter"},
            "Isi: bikin pola rok, kain 3 meter"),
        ({"kategori": "jasa", "isi": "bayi 30 menit, ibu 75 menit pijat + lulur"},
            "Durasi: bayi 30 menit, ibu 75 menit pijat + lulur"),
        ({"warna": "motif daun, motif ayam, polka"}, "Motif: daun, ayam, polka"),
        ({"warna": "hitam, navy, motif bunga"}, "Warna dan motif: hitam, navy, motif bunga"),
        ({"area": "blitar tulungagung kediri"}, "Pengiriman: Blitar, Tulungagung, Kediri"),
        ({"area": "wates kediri, kandat, ringinrejo"}, "Pengiriman: Wates Kediri, Kandat, Ringinrejo"),
        ({"area": "wlingi, talun blitar, batu malang"}, "Pengiriman: Wlingi, Talun Blitar, Batu Malang"),
        ({"keunggulan": "no msg no pengawet"}, "Keripiknya tanpa MSG dan tanpa pengawet."),
        ({"harga": "10rb/5kg. 1 karung 20kg 35rb"}, "Harga: Rp10.000/5 kg. 1 karung 20 kg Rp35.000"),
        ({"catatan": "campur tanah 1:2. kirim besok"}, "Catatan: campur tanah 1:2. Kirim besok"),
        ({"isi": "1 tray 100 btg"}, "Isi: 1 tray 100 batang"),
        ({"bahan": "ketan, santan, daun pisang"}, "Bahan: ketan, santan, daun pisang"),
        ({"tahan": "6 bulan suhu ruang klo sudah dibuka kulkas 1 minggu"},
            "Masa simpan: 6 bulan suhu ruang, kalau sudah dibuka kulkas 1 minggu"),
        ({"catatan": "goreng api sedang gausah nunggu cair"},
            "Catatan: goreng api sedang tidak usah menunggu cair"),
        ({"area": "blitar raya, luar +bbm"}, "Pengiriman: Blitar Raya, luar +BBM"),
        ({"keunggulan": "tidak luntur dicuci (jgn pake sabut kasar)"},
            "Kelebihannya: tidak luntur dicuci (jangan pakai sabut kasar)."),
        ({"dp": "dp 50% tdk bisa kembali"}, "DP: 50%, tidak bisa kembali"),
        ({"jam": "buka 07.00-16.00, minggu libur"}, "Buka: 07.00-16.00, Minggu libur"),
        ({"area": "luar kota blm bisa. ambil boleh"}, "Pengiriman: luar kota belum bisa. Ambil boleh"),
        ({"retur": "tdk bisa retur"}, "Tidak bisa retur"),
        ({"catatan": "motif acak; tdk termasuk bros"}, "Catatan: motif acak. Tidak termasuk bros"),
        ({"warna": "merah, bisa request kalo stok ada"}, "Warna: merah, bisa request kalau stok ada"),
        ({"warna": "campur"}, "Warna: campur"),
        ({"retur": "batal H-1 DP hangus"}, "Pembatalan: batal H-1 DP hangus"),
        ({"retur": "Tidak bisa, batal H-1 DP hangus"}, "Retur: tidak bisa, batal H-1 DP hangus"),
        ({"retur": "rusak di jalan diganti, batal tidak bisa"}, "Retur: rusak di jalan diganti, batal tidak bisa"),
        ({"area": "pinggir jalan Kali Brantas"}, "Lokasi: pinggir jalan Kali Brantas"),
        ({"alergen": "telur susu gluten"}, "Alergen: telur, susu, gluten"),
        ({"alergen": "mengandung susu, telur"}, "Mengandung susu, telur"),
        ({"alergen": "ada telur"}, "Alergen: telur"),
        ({"alergen": "tiap menu beda, ada ikan, telur"}, "Alergen: tiap menu beda, ada ikan, telur"),
        ({"dp": "DP separuh"}, "DP: separuh"),
        ({"preorder": "pesan 2 hari sebelumnya"}, "Pesan 2 hari sebelumnya"),
        ({"nama": "Lilin", "kategori": "kerajinan", "tahan": "nyala 22 jam"}, "Lama nyala: 22 jam"),
        ({"nama": "Tumbler", "kategori": "rumah tangga", "tahan": "panas 8 jam"}, "Tahan panas 8 jam"),
        ({"nama": "Tas", "kategori": "kerajinan", "tahan": "5 tahun"}, "Daya tahan: 5 tahun"),
        ({"nama": "Bumbu Dasar", "cara_pakai": "1 sdm utk 1/4 kg daging"}, "Cara pakai: 1 sdm untuk 1/4 kg daging"),
        ({"tahan": "4 hari suhu ruang 8 hari kulkas"}, "Masa simpan: 4 hari suhu ruang, 8 hari kulkas"),
        ({"perawatan": "simpan suhu ruang jangan di kulkas"}, "Cara simpan: simpan di suhu ruang jangan di kulkas"),
        ({"harga": "12rb/batang", "minimal": "20"}, "Minimal pesan: 20 batang"),
        ({"ukuran": "M L XL XXL"}, "Ukuran: M, L, XL, XXL"),
        ({"ukuran": "S-3XL (2XL +10rb, 3XL +15rb)"}, "Ukuran: S-3XL (2XL +Rp10.000, 3XL +Rp15.000)"),
        ({"ukuran": "umur 30 hari, tinggi 15 cm"}, "Umur: 30 hari"),
        ({"ukuran": "umur 30 hari tinggi 15 cm"}, "Umur: 30 hari"),
        ({"ukuran": "tinggi 30cm umur 3 bulan"}, "Ukuran: tinggi 30 cm"),
        ({"harga": "S 75rb M 80rb XL 85rb"}, "Pilihan: S Rp75.000, M Rp80.000, XL Rp85.000"),
        ({"stok": "S 3, M 2 L habis"}, "Stok: S 3, M 2, L habis"),
        ({"nama": "Lumpia Frozen", "cara_buat": "gak perlu dithawing, langsung goreng sampe coklat"},
            "Cara penyajian: tidak perlu dithawing, langsung goreng sampai coklat"),
        ({"kategori": "minuman", "cara_buat": "1,5 sdm seduh 200ml air panas"},
            "Cara penyajian: 1,5 sdm seduh 200 ml air panas"),
        ({"kategori": "perawatan", "cara_buat": "campur air, oles, diamkan 15 mnt, bilas"},
            "Cara pakai: campur air, oles, diamkan 15 menit, bilas"),
        ({"kategori": "perawatan", "catatan": "oles, diamkan, bilas"}, "Catatan: oles, diamkan, bilas"),
        ({"alergen": "susu, jgn dipakai di kulit luka"}, "Perhatian: jangan dipakai di kulit luka"),
        ({"kategori": "jasa", "minimal": "luar kota min 2 unit"}, "Luar kota minimal 2 unit"),
        ({"minimal": "ecer boleh, luar kota 3 pohon"}, "Minimal pesan: ecer boleh, luar kota 3 pohon"),
        ({"kategori": "jasa", "area": "studio di Sutojayan; home service +50rb"},
            "Tempat: studio di Sutojayan; home service +Rp50.000"),
        ({"preorder": "3 hari sebelum acara"}, "Pemesanan: paling lambat 3 hari sebelum acara"),
        ({"preorder": "kalau banyak 2 hari sebelumnya"}, "Pemesanan: kalau banyak, 2 hari sebelumnya"),
        ({"preorder": "min h-2"}, "Pemesanan: minimal H-2"),
        ({"preorder": "masak tiap pagi"}, "Masak tiap pagi"),
        ({"preorder": "yg tulisan bebas 3 hari"}, "Pre-order: yang tulisan bebas 3 hari"),
        ({"kategori": "jasa", "preorder": "bayi 30-45 menit, nifas 90 menit"},
            "Pengerjaan: bayi 30-45 menit, nifas 90 menit"),
        ({"stok": "300", "preorder": "stok 300, lebih dari itu 7-10 hari"}, "Stok: 300, lebih dari itu 7-10 hari"),
        ({"keunggulan": "sulamnya tangan jadi tiap kain agak beda"},
            "Catatan: sulamnya tangan jadi tiap kain agak beda"),
        ({"kategori": "jasa", "keunggulan": "softlens bawa sendiri"}, "Catatan: softlens bawa sendiri"),
        ({"kategori": "kerajinan", "nama": "Vas", "preorder": "dianyam 2 hari"}, "Pengerjaan: dianyam 2 hari"),
        ({"area": "perempatan wlingi, antar 2 km"}, "Lokasi dan pengiriman: perempatan Wlingi, antar 2 km"),
        ({"area": "jawa bali, paling lama 3 hari jalan"}, "Pengiriman: Jawa Bali, paling lama 3 hari jalan"),
        ({"jam": "telpon sebelum datang"}, "Telepon sebelum datang"),
        ({"kategori": "jasa", "nama": "Les Tari", "asal": "Tuban"}, "Lokasi: Tuban"),
        ({"kategori": "jasa", "nama": "Cetak Stiker", "isi": "1 lembar A3 jadi 48 stiker"},
            "Isi: 1 lembar A3 jadi 48 stiker"),
        ({"kategori": "jasa", "nama": "Rias", "minimal": "rombongan 4 orang gratis 1 ibu"},
            "Pemesanan: rombongan 4 orang gratis 1 ibu"),
        ({"nama": "Bibit Stroberi", "keunggulan": "jadi 2 bulan bisa berbuah"},
            "Kelebihannya: jadi 2 bulan bisa berbuah."),
        ({"kategori": "jasa", "nama": "Les Tari", "jam": "Sabtu jam 3 sore"}, "Jadwal: Sabtu jam 3 sore"),
        ({"kategori": "jasa", "nama": "Les Tari", "area": "di rumah saya"}, "Tempat: di rumah saya"),
        ({"kategori": "tanaman", "isi": "1 pot isi 7 tangkai"}, "Isi: 1 pot (7 tangkai)"),
        ({"isi": "1 toples isi 20 biji"}, "Kemasan: 1 toples isi 20 biji"),
        ({"preorder": "h-2, khusus lebaran"}, "Pemesanan: H-2, khusus Lebaran"),
        ({"kategori": "jasa", "warna": "tema bebas: putih, sage, dusty"}, "Warna: tema bebas (putih, sage, dusty)"),
        ({"kategori": "makanan", "isi": "utk 8-10 org"}, "Porsi: untuk 8-10 orang"),
        ({"isi": "12 biji / mika"}, "Isi: 12 biji per mika"),
        ({"isi": "500 gram / 1 kg"}, "Isi: 500 gram / 1 kg"),
        ({"minimal": "5 karung gratis antar kota blitar", "area": "tdk kirim ekspedisi"},
            "Pengiriman: tidak kirim ekspedisi, minimal 5 karung gratis antar kota Blitar"),
    ],
)  # fmt: skip
def test_what_she_typed_finds_its_sentence_or_its_label(typed, sentence):
    said = {s.text for _, s in draft(facts_from({"nama": "Keripik Tempe", **typed}), SHOPEE, "hangat").sentences()}
    assert sentence in said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"harga": "10rb, 3 pcs 27rb"}, "Harga: Rp10.000, 3 pcs Rp27.000"),
        ({"harga": "satuan 3.500, lusinan 36rb"}, "Harga: satuan Rp3.500, lusinan Rp36.000"),
        ({"harga": "1000/bibit, min 50"}, "Harga: Rp1.000/bibit (minimal 50)"),
        ({"harga": "tergantung model"}, "Harga: tergantung model"),
        ({"harga": "650rb/hari, hari ke 2 setengah harga"}, "Harga: Rp650.000/hari (hari ke 2 setengah harga)"),
        ({"stok": "ready 4, sisanya po"}, "Stok: 4, sisanya PO"),
        ({"stok": "polos ready, karakter PO"}, "Stok: polos ready, karakter PO"),
        ({"stok": "terbatas 50 paket"}, "Stok: terbatas 50 paket"),
    ],
)
@pytest.mark.parametrize("place", CHANNELS.values(), ids=lambda place: place.key)
def test_what_no_number_can_say_is_told_in_her_words(place, typed, told):
    assert told in draft(facts_from({"nama": "Zupa", **typed}), place, "ringkas").fields()[_body(place)].split("\n")


@pytest.mark.parametrize(
    ("typed", "gone"),
    [
        ({"warna": "sage, navy", "stok": "navy habis"}, "navy"),
        ({"varian": "60ml 25rb, 100ml 38rb", "stok": "100ml kosong, 60ml ready 8"}, "100 ml"),
        ({"ukuran": "M, L, XL", "stok": "ukuran XL sold out"}, "XL"),
        ({"warna": "merah (habis), biru"}, "merah"),
        ({"harga": "kacang 16rb, teri 20rb, kedelai 15rb", "stok": "teri lagi kosong"}, "teri (Rp20.000)"),
        ({"varian": "merah 20rb (habis), biru 30rb"}, "merah (Rp20.000)"),
        ({"ukuran": "S, M, L", "stok": "S habis semua, M sisa 3"}, "S habis"),
        ({"varian": "pendek 35rb, panjang 45rb (kosong)", "stok": "20"}, "panjang"),
    ],
)
@pytest.mark.parametrize("variant", VARIANTS)
def test_what_is_sold_out_is_named_as_that_alone(variant, typed, gone):
    fields = draft(facts_from({"nama": "Zupa", **typed}), SHOPEE, variant).fields()
    assert gone.casefold() not in fields["title"].casefold()
    assert [line[:5] for line in fields["description"].split("\n") if gone in line] == ["Stok:"]


@pytest.mark.parametrize("place", CHANNELS.values(), ids=lambda place: place.key)
@pytest.mark.parametrize("variant", VARIANTS)
def test_what_is_sold_out_as_a_whole_is_offered_nowhere(place, variant):
    text = draft(facts_from({"nama": "Zupa", "stok": "habis"}), place, variant).fields()[_body(place)]
    assert re.search(r"habis", text)
    assert not re.search(r"keranjang|[Pp]esan|Yang mau|Mau\?", text.replace("Mau pesan atau", ""))


def _body(place):
    return "description" if "description" in place.fields else "caption"


@pytest.mark.parametrize(
    ("points", "ending"),
    [
        ("pedas, manis", " Keripiknya pedas dan manis."),
        ("tidak keras, gurih", " Kelebihannya: tidak keras, gurih."),
        ("minyak tdk nempel", " Kelebihannya: minyak tidak menempel."),
        ("hitamnya dr merang, bukan pewarna", " Kelebihannya: hitamnya dari merang, bukan pewarna."),
        ("bumbunya meresap", " Bumbunya meresap."),
        ("manise pas, masir kuning telure", " Kelebihannya: manisnya pas, masir kuning telurnya."),
        ("legit oleh-oleh khas blitar", " Keripiknya legit oleh-oleh khas Blitar."),
        ("renyah, gratis sambal", " Keripiknya renyah. Gratis sambal."),
        ("wis digoreng, renyah", " Keripiknya sudah digoreng dan renyah."),
        ("wangi jeruk", " Keripiknya wangi jeruk."),
        (["gurih, tidak eneg", "minyak sedikit"], " Kelebihannya: gurih, tidak eneg; minyak sedikit."),
        ("Enak sekali! Tidak alot.", " Enak sekali! Tidak alot."),
    ],
)
def test_her_sentences_stay_sentences(points, ending):
    text = draft(facts_from({"nama": "Keripik", "keunggulan": points}), SHOPEE, "hangat").fields()["description"]
    assert text.split("\n")[0].endswith(ending)


@pytest.mark.parametrize("typed", [{"stok": "0"}, {"nama": "Jahit Baju", "kategori": "jasa"}])
@pytest.mark.parametrize(("place", "variant"), list(itertools.product((SHOPEE, TOKOPEDIA), VARIANTS)))
def test_no_two_sentences_say_to_chat_first(typed, place, variant):
    text = draft(facts_from({"nama": "Keripik", **typed}), place, variant).fields()["description"]
    assert text.casefold().count("chat") == 1


def test_neighbours_do_not_all_sell_with_one_sentence():
    names = ("Keripik Tempe", "Keripik Pisang", "Keripik Bayam", "Keripik Usus", "Keripik Gadung")
    openings = {
        draft(facts_from({"nama": n}), SHOPEE, "hangat").fields()["description"].split(".")[0].replace(n, "")
        for n in names
    }
    assert len(openings) > 1


def test_the_same_facts_give_the_same_draft():
    assert draft(sambal(), SHOPEE, "hangat") == draft(sambal(), SHOPEE, "hangat")


@pytest.mark.parametrize(("channel", "variant", "lang"), EVERY)
def test_the_longest_facts_still_fit(channel, variant, lang):
    long = ["kata " * 79 + str(i) for i in range(20)]
    typed = dict.fromkeys(("bahan", "varian", "warna", "keunggulan", "ukuran", "isi"), long)
    typed |= dict.fromkeys(("cara_buat", "perawatan", "merek", "asal"), "kata " * 80)
    drafted = draft(facts_from({"nama": "Nama Panjang " * 11, **typed}), channel, variant, lang)
    for field, text in drafted.fields().items():
        assert len(text) <= channel.fields[field].most.value


@pytest.mark.parametrize(
    ("least", "line"),
    [("umur 1-5 tahun", "\nUmur 1-5 tahun"), ("jalan kalau 4 orang", "\nJalan kalau 4 orang"),
     ("bisa satuan, boleh 1 potong", "boleh 1 potong\n"), ("3 kg", "Minimal pesan: 3 kg")],
)  # fmt: skip
def test_a_least_that_is_no_number_of_pieces_has_no_label_for_it(least, line):
    facts = facts_from({"nama": "Penitipan Anak", "kategori": "jasa", "minimal": least, "harga": "50rb"})
    assert line in draft(facts, CHANNELS["whatsapp"], "lugas").fields()["description"] + "\n"


def test_a_status_that_is_too_long_keeps_what_it_costs_and_what_binds():
    packs = ", ".join(f"paket {name} (backdrop, bunga segar, lampu, karpet, kursi) {150 + at}rb"
                      for at, name in enumerate(("melati", "kenanga", "cempaka", "mawar", "anggrek")))  # fmt: skip
    typed = {"nama": "Dekorasi Lamaran", "kategori": "jasa", "harga": packs, "preorder": "pesan 2 minggu sebelumnya",
             "area": "Blitar, Kediri", "jam": "setiap hari 08.00-16.00, hari besar tutup, Jumat mulai 13.00",
             "peringatan": "perlu ruang 3 meter dan stopkontak", "dp": "50% saat memesan, lunas sesudah terpasang",
             "retur": "tanggal dapat diganti sekali selama kosong, paling lambat seminggu sebelumnya"}  # fmt: skip
    text = draft(facts_from(typed), CHANNELS["status"], "lugas").fields()["caption"]
    assert "Rp154.000" in text
    assert "50%" in text
    assert "stopkontak" in text
    assert "tanggal dapat diganti" not in text


def test_english_is_english_and_leaves_her_words_alone():
    text = draft(sambal(), SHOPEE, "lugas", "en").fields()["description"]
    assert "Ingredients: peanuts, bird's eye chili, palm sugar" in text
    assert "Cukup diseduh air hangat" in text
    assert "Keeps: 3 months" in text
    assert "KEUNGGULAN" not in text


@pytest.mark.parametrize(("typed", "english"), [("1 botol", "1 bottle"), ("2 botol", "2 bottles"),
("1 kotak", "1 box"), ("250 gr", "250 g")])  # fmt: skip
def test_english_units_know_one_from_many(typed, english):
    facts = facts_from({"nama": "Zupa", "isi": typed})
    assert f"Contents: {english}" in draft(facts, SHOPEE, "lugas", "en").fields()["description"]


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ({"nama": "Nasi Tumpeng", "kategori": "makanan", "preorder": "H-2"}, r"hari ini|Lagi ada|pengin"),
        ({"nama": "Dawet Ireng", "kategori": "minuman", "preorder": "minimal H-3"}, r"hari ini|Lagi ada"),
        ({"nama": "Nasi Box", "kategori": "makanan", "minimal": "20 box, pesan H-2"}, r"hari ini|Lagi ada"),
        ({"nama": "Madumongso", "kategori": "makanan"}, r"pengin madumongso"),
        ({"nama": "Bubur Bayi", "kategori": "makanan"}, r"makan apa"),
        ({"nama": "Gula Aren Semut", "kategori": "makanan"}, r"pengin"),
        ({"nama": "Kue Ultah Custom", "kategori": "makanan"}, r"suguhan"),
        ({"nama": "Besek Hajatan", "kategori": "kerajinan"}, r"kado"),
        ({"nama": "Sambal", "kategori": "makanan"}, r"suka sambal|belum ada sambal"),
    ],
)
def test_an_opening_promises_nothing_for_today_and_says_no_name_twice(typed, never):
    opening = draft(facts_from(typed), SHOPEE, "hangat").fields()["description"].split("\n")[0]
    assert typed["nama"] in opening
    assert not re.search(never, opening)


def test_a_long_status_leaves_out_how_to_look_after_it_and_never_a_term():
    typed = {
        "nama": "Gamis", "kategori": "fesyen", "keunggulan": "adem, tidak menerawang", "ukuran": "S, M, L, XL",
        "perawatan": "cuci dengan tangan, jangan dijemur di bawah matahari langsung, setrika dari dalam",
        "tabel_ukuran": "S: LD 96, PB 130; M: LD 100, PB 135; L: LD 106, PB 138; XL: LD 112, PB 140",
        "preorder": "14 hari", "dp": "50%, pelunasan H-1", "retur": "salah ukuran bisa tukar 3 hari, ongkir pembeli",
        "peringatan": "warna bisa sedikit luntur pada cucian pertama", "harga": "165rb",
    }  # fmt: skip
    text = draft(facts_from(typed), CHANNELS["status"], "hangat").fields()["caption"]
    assert len(text) <= 350
    assert "Perawatan" not in text
    for told in ("14 hari", "50%", "tukar 3 hari", "luntur", "Rp165.000", "S, M, L, XL"):
        assert told in text
    food = typed | {"kategori": "makanan", "perawatan": "simpan di kulkas, jangan di suhu ruang"}
    assert "simpan di kulkas" in draft(facts_from(food), CHANNELS["status"], "hangat").fields()["caption"]
    fried = food | {"perawatan": "goreng selagi beku, jangan dicairkan dulu nanti kulitnya sobek"}
    assert "jangan dicairkan" in draft(facts_from(fried), CHANNELS["status"], "hangat").fields()["caption"]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ({"varian": "Hias cupcake 50rb, pizza mini 60rb (per anak)"}, "Varian: hias cupcake Rp50.000, pizza mini"),
        ({"varian": "Balado, Daun Jeruk"}, "Varian: Balado, Daun Jeruk"),
        ({"catatan": "Pesan H-2"}, "Catatan: pesan H-2"), ({"catatan": "Jumat libur"}, "Catatan: Jumat libur"),
        ({"area": "Di rumah saya"}, "Lokasi: di rumah saya"), ({"area": "Seluruh Jawa"}, "Pengiriman: seluruh Jawa"),
        ({"area": "Pasar wlingi"}, "Lokasi: Pasar Wlingi"),
        ({"alergen": "Telur, susu"}, "Alergen: telur, susu"),
        ({"dp": "Tanda jadi 50rb"}, "Pembayaran: tanda jadi Rp50.000"), ({"dp": "Dana 50rb"}, "Dana Rp50.000"),
        ({"jam": "Minggu libur"}, "Minggu libur"),
        ({"jam": "slow respon magrib, lg momong"}, "Slow respon magrib, lagi mengasuh"),
        ({"kategori": "jasa", "area": "Kota Malang ditambah ongkos jalan 20.000"},
         "Area: Kota Malang ditambah ongkos jalan Rp20.000"),
        ({"minimal": "1 botol. Warung 10 botol harga 9rb"}, "Minimal pesan: 1 botol. Warung 10 botol harga Rp9.000"),
    ],
)  # fmt: skip
def test_what_follows_a_label_begins_small_unless_it_is_a_name(typed, line):
    facts = facts_from({"nama": "Zupa", "kategori": "makanan", **typed})
    assert line in draft(facts, CHANNELS["instagram"]).fields()["caption"]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    "options",
    [
        "Paket Mungil Rp125.000 (tanpa selimut), Paket Sayang Rp185.000, Paket Istimewa Rp275.000 nama dibordir",
        "toples kecil isi 20 biji 45rb, toples besar isi 50 biji 95rb, kaleng 150rb dengan kartu ucapan dan pita",
        "ayunan kayu jati dengan tali tambang kuat untuk dewasa 350rb, ayunan anak dengan sandaran punggung 275rb",
    ],
)
def test_no_status_leaves_out_what_there_is_to_choose_from_and_its_price(options, variant):
    long = ", ".join(f"bagian nomor {at} dari isinya" for at in range(6))
    typed = {
        "nama": "Hampers Kelahiran Bayi", "kategori": "hampers", "isi": long, "varian": options,
        "warna": "biru, merah muda, kuning, netral krem", "keunggulan": "kain sudah dicuci, sabun bermerek",
        "preorder": "Siap kirim hari yang sama bila pesan sebelum pukul 12.00, kecuali bordir nama 3 hari",
        "area": "Gresik dan Surabaya dengan kurir instan; luar kota dengan ekspedisi reguler",
    }  # fmt: skip
    text = draft(facts_from(typed), CHANNELS["status"], variant).fields()["caption"]
    assert text.count("Rp") >= options.count("Rp") + options.count("rb,") + options.count("rb ")
    assert "Gresik" in text
    assert "pukul 12.00" in text


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    "chart",
    [
        "Diameter luar 40 cm, cermin 20 cm, 95rb\nDiameter luar 50 cm, cermin 30 cm, 140rb",
        "S: LD 96, PB 130, 165rb; M: LD 100, PB 135, 170rb",
        "Panjang 60 lebar 30 tinggi 75, laci 1, 350rb; panjang 80 lebar 40 tinggi 75, laci 2, 475rb",
    ],
)
def test_no_status_leaves_out_what_each_size_costs(chart, variant):
    typed = {
        "nama": "Barang Panjang Namanya", "kategori": "kerajinan", "tabel_ukuran": chart, "ukuran": "3 ukuran",
        "varian": "model matahari, model bunga", "warna": "natural, putih, cokelat", "preorder": "5 hari",
        "keunggulan": "anyaman rapi, ringan, sudah ada gantungan di belakang", "asal": "Balearjosari, Malang",
        "perawatan": "bersihkan dengan lap kering, jangan di tempat lembap supaya tidak jamuran",
        "catatan": "kirim luar kota wajib packing kayu, tambah 25rb",
    }  # fmt: skip
    text = draft(facts_from(typed), CHANNELS["status"], variant).fields()["caption"]
    assert text.count("Rp") == chart.count("rb") + 1


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ({"kategori": "jasa", "preorder": "paling lambat H-2", "minimal": "luar kota min 2 unit"}, "Pemesanan: "),
        ({"preorder": "PO H-2, PO ditutup Jumat"}, "Pemesanan: "),
    ],
)
def test_a_label_stands_once(typed, label, variant):
    text = draft(facts_from({"nama": "Kain", **typed}), CHANNELS["instagram"], variant).fields()["caption"]
    assert text.count(label) == 1


@pytest.mark.parametrize(
    ("typed", "place", "variant", "first"),
    [
        ({"nama": "Klepon Gempol", "isi": "15 biji"}, "whatsapp", "ringkas", "Isi: 15 biji"),
        ({"nama": "Klepon Gempol"}, "whatsapp", "ringkas", "Klepon Gempol"),
        ({"nama": "Klepon Gempol", "isi": "15 biji", "asal": "Beji, Pasuruan"}, "whatsapp", "ringkas",
            "Dari Beji, Pasuruan."),
        ({"nama": "Klepon Gempol", "isi": "15 biji", "asal": "Beji, Pasuruan"}, "shopee", "ringkas",
            "Klepon Gempol dari Beji, Pasuruan."),
        ({"nama": "Cobek Batu", "kategori": "rumah tangga", "isi": "1 set", "asal": "Gandusari"}, "whatsapp", "lugas",
            "DETAIL PRODUK"),
        ({"nama": "Cetak Yasin", "kategori": "jasa", "isi": "foto", "asal": "Srengat"}, "whatsapp", "hangat",
            "Halo, Kak! Kami dari Srengat melayani jasa cetak Yasin."),
        ({"nama": "Klepon Gempol", "isi": "15 biji"}, "status", "ringkas", "Klepon Gempol"),
        ({"nama": "Kopi Bubuk", "merek": "Kopi Pak Tukiran", "asal": "Lumajang"}, "status", "lugas",
            "Kopi Bubuk dari Lumajang."),
        ({"nama": "Batik Tanjung Bumi", "kategori": "batik", "asal": "Tanjung Bumi Bangkalan"}, "shopee", "lugas",
            "Batik Tanjung Bumi dari Bangkalan."),
        ({"nama": "Maggot untuk Ikan, Ayam", "asal": "Krian"}, "status", "lugas", "Maggot untuk Ikan, Ayam"),
        ({"nama": "Gantungan Kunci Wayang", "kategori": "kerajinan", "keunggulan": "ringan, kuat"},
            "status", "hangat", "Lagi cari gantungan kunci, Kak? Ini ada Gantungan Kunci Wayang. Ringan dan kuat."),
    ],
)  # fmt: skip
def test_a_first_line_says_no_title_brand_or_noun_again_and_lets_no_town_hang_on_a_list(typed, place, variant, first):
    said = list(draft(facts_from(typed), CHANNELS[place], variant).fields().values())[-1]
    assert said.split("\n")[0] == first
    lines = {"merek": "Merek: {}", "asal": "Asal: {}"}
    assert all(lines[box].format(typed[box]) in said or typed[box] in first for box in lines.keys() & typed.keys())
