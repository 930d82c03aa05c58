"""Small things that a reader stumbles over: whose it is, what one looks for, where a sentence ends, what is mixed."""

import pytest

from listing.checks.facts import check_facts
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.phrases.drafts.product_kinds import thing_of
from listing.places.channels import CHANNELS


def _said(typed, variant="hangat", place="whatsapp"):
    facts = facts_from({"kategori": "kerajinan", "harga": "10rb", **typed})
    return "\n".join(draft(facts, CHANNELS[place], variant).fields().values())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"nama": "Kap Lampu Gantung", "kategori": "kerajinan"}, "Lagi cari kap lampu, Kak?"),
        ({"nama": "Tatakan Gelas Rotan", "kategori": "kerajinan"}, "Lagi cari tatakan gelas, Kak?"),
        ({"nama": "Kandang Ayam Bambu", "kategori": "lainnya"}, "Lagi cari kandang buat ayam, Kak?"),
        ({"nama": "Snack Box Pengajian", "kategori": "makanan"}, "acara"),
        ({"nama": "Nasi Berkat", "kategori": "makanan"}, "acara"),
        ({"nama": "Boneka Wisuda", "kategori": "rajut"}, "Lagi cari boneka, Kak?"),
        ({"nama": "Pijat Bayi", "kategori": "jasa", "keunggulan": "saya bidan, minyak dari kami"},
         "Lagi cari jasa pijat bayi, Kak? Ini rinciannya, ya. Saya bidan. Minyak dari kami."),
        ({"nama": "Les Ngaji", "kategori": "jasa", "merek": "Ustadzah Nur"}, "Kenalkan, Ustadzah Nur"),
        ({"nama": "les renang anak", "kategori": "jasa"}, "Lagi cari les renang anak, Kak?"),
        ({"nama": "Creambath Panggilan kerumah", "kategori": "jasa"}, "Lagi cari creambath panggilan ke rumah, Kak?"),
        ({"nama": "Tiwul", "kategori": "makanan", "perawatan": "Simpan kering. Cara masak: basahi, kukus 15 menit"},
         "\nCara masak: basahi, kukus 15 menit"),
        ({"nama": "Les Bahasa Inggris Bu Tin", "kategori": "jasa"}, "ini Les Bahasa Inggris Bu Tin."),
        ({"nama": "Rias Manten", "kategori": "jasa", "keunggulan": "konsultasi dan fitting gratis"},
         "onsultasi dan fitting gratis"),
        ({"nama": "Sate Ayam", "kategori": "makanan", "keunggulan": "siap hangatkan, gurih"}, "siap dihangatkan"),
        ({"nama": "Sate Ayam", "kategori": "makanan", "keunggulan": "siap masak, gurih"}, "siap masak"),
        ({"nama": "Gamis", "warna": "dino, mobil. motif ganti2 tanya dulu"}, "dino, mobil. Motif ganti-ganti tanya"),
        ({"nama": "Gamis", "warna": "hitam, putih. Warna lain bisa request"}, "putih. Warna lain bisa request"),
        ({"nama": "Gamis", "warna": "hitam, putih, bisa request"}, "hitam, putih, bisa request"),
        ({"nama": "Kain Batik", "perawatan": "jgn pake deterjen, jemur ojo kepanasan"}, "jemur jangan kepanasan"),
        ({"nama": "Kap", "ukuran": "Diameter 30 x tinggi 25 cm"}, "diameter 30 x tinggi 25 cm"),
        ({"nama": "Kotak", "ukuran": "p30 l20 t15"}, "P 30, L 20, T 15"),
        ({"nama": "Vas", "perawatan": "- Lap kering\n- Jangan direndam"}, "Perawatan: lap kering. Jangan direndam"),
        ({"nama": "Vas", "perawatan": "1. lap kain\n2. jangan direndam"}, "Perawatan: lap kain, jangan direndam"),
        ({"nama": "Risol", "kategori": "makanan", "tahan": "Freezer: 1 bulan, Chiller: 3 hari"},
         "freezer 1 bulan, chiller 3 hari"),
        ({"nama": "Katering", "kategori": "makanan", "alergen": "beritahu kami kalau ada alergi"},
         "Perhatian: beritahu kami kalau ada alergi"),
        ({"nama": "Tumpeng", "kategori": "makanan", "isi": "untuk 10 orang: nasi, ayam goreng, urap"},
         "Isi: untuk 10 orang (nasi, ayam goreng, urap)"),
        ({"nama": "Lilin Mainan", "ukuran": "6 warna @ 60 gram + 4 cetakan"}, "Isi: 6 warna @ 60 gram + 4 cetakan"),
        ({"nama": "Kaos Kaki", "kategori": "fesyen", "bahan": "spandek, jempol pisah"}, "Bahan: spandek, jempol"),
        ({"nama": "Sofa Anak", "bahan": "kain katun, busa"}, "Dibuat dari kain katun dan busa."),
        ({"nama": "Bolu", "kategori": "makanan", "bahan": "Tepung Terigu, Telur, Blue Band"},
         "Bahan: tepung terigu, telur, Blue Band"),
        ({"nama": "MUA", "kategori": "jasa", "bahan": "Wardah, Make Over"}, "Bahan: Wardah, Make Over"),
        ({"nama": "Lilin dari Minyak Jelantah", "merek": "Srikandi", "asal": "Rungkut"},
         "Lilin dari Minyak Jelantah (Srikandi, Rungkut)."),
        ({"nama": "Ular Tangga", "kategori": "mainan", "keunggulan": "bisa untuk outbound, pion dari botol"},
         ": bisa untuk outbound, pion dari botol."),
        ({"nama": "Bumbu Rawon", "kategori": "makanan", "perawatan": "tumis sampai harum, masukkan daging"},
         "Cara pakai: tumis sampai harum, masukkan daging"),
        ({"nama": "Gamis", "kategori": "fesyen", "ukuran": "M L XL XXL", "harga": "M-XL 89rb, XXL 95rb"},
         "Harga: M-XL Rp89.000, XXL Rp95.000"),
        ({"nama": "Les Jahit", "kategori": "jasa", "harga": "400rb 8 pertemuan, mesin disediakan"},
         "Harga: Rp400.000 (8 pertemuan, mesin disediakan)"),
        ({"nama": "Teh", "kategori": "minuman", "minimal": "antar 5 botol"}, "Pengiriman: minimal antar 5 botol"),
        ({"nama": "Ciput", "kategori": "fesyen", "harga": "10rb 3 25rb"}, "Harga: Rp10.000, ambil 3 Rp25.000"),
        ({"nama": "Sarung Bantal", "ukuran": "40x40 45x45", "harga": "20rb 25rb"},
         "Pilihan: 40 x 40 Rp20.000, 45 x 45 Rp25.000"),
        ({"nama": "Sprei", "kategori": "rumah tangga", "ukuran": "120x200 160x200",
          "harga": "120: 95rb, 160: 120rb"},
         "Pilihan: 120 x 200 Rp95.000, 160 x 200 Rp120.000"),
        ({"nama": "Daster", "kategori": "fesyen", "harga": "50rb /3 140rb"}, "Harga: Rp50.000, ambil 3 Rp140.000"),
        ({"nama": "Hoodie", "kategori": "fesyen", "ukuran": "S M L XXL(+10rb)"}, "S, M, L, XXL (tambah Rp10.000)"),
        ({"nama": "Es Lilin", "kategori": "minuman", "varian": "mangga, durian (+500)"}, "mangga, durian (+Rp500)"),
        ({"nama": "Melon", "kategori": "makanan", "keunggulan": "manis, petik sendiri boleh"},
         ": manis, petik sendiri boleh."),
        ({"nama": "Mie Beku", "kategori": "makanan", "perawatan": "mie direbus dari beku. Simpan di freezer"},
         "Cara penyajian: mie direbus dari beku"),
        ({"nama": "Parsel", "area": "Madiun, ongkir Rp 10.000"}, "Pengiriman: Madiun, ongkir Rp10.000"),
        ({"nama": "Baju Adat", "kategori": "fesyen", "dp": "Jaminan Rp 50.000 untuk sewa"},
         "Jaminan Rp50.000 untuk sewa"),
        ({"nama": "Ayam Ungkep", "kategori": "makanan", "perawatan": "Keluarkan dari freezer dulu. Goreng sebentar."},
         "Cara penyajian: keluarkan dari freezer dulu. Goreng sebentar"),
        ({"nama": "Jasa Terjemah Dokumen", "kategori": "jasa"}, "jasa terjemah dokumen"),
        ({"nama": "Jasa Menjaga Orang Tua di Rumah Sakit", "kategori": "jasa"}, "orang tua di rumah sakit, Kak?"),
        ({"nama": "Foto Produk", "kategori": "jasa", "harga": "15rb per foto, video 30 detik 75rb"},
         "Rp15.000 per foto, video 30 detik Rp75.000"),
        ({"nama": "Privat Renang", "kategori": "jasa", "harga": "4x pertemuan 300rb, belum tiket"},
         "Harga: Rp300.000 (4x pertemuan, belum tiket)"),
        ({"nama": "Papan Nama", "harga": "45rb bolak balik 60rb"}, "Harga: Rp45.000, bolak balik Rp60.000"),
        ({"nama": "Kasur", "harga": "kapuk 175rb 220rb, busa 150rb 190rb"},
         "Harga: kapuk Rp175.000 / Rp220.000, busa Rp150.000 / Rp190.000"),
        ({"nama": "Buket", "harga": "mulai 50rb s/d 200rb sesuai isi"}, "mulai Rp50.000-Rp200.000 (sesuai isi)"),
        ({"nama": "Celana", "kategori": "fesyen", "harga": "s 35 m 40 l 45 xl 50"}, "S Rp35.000, M Rp40.000, L Rp"),
        ({"nama": "Kancing", "kategori": "mainan", "peringatan": "2th+"}, "Perhatian: 2 tahun ke atas"),
        ({"nama": "Kue", "kategori": "makanan", "catatan": "mika isi 2 @3500"}, "mika isi 2 @Rp3.500"),
        ({"nama": "Tunik", "kategori": "fesyen", "ukuran": "M LD 98, L LD 104, PB 100"},
         "Ukuran: M (LD 98), L (LD 104), PB 100"),
        ({"nama": "Parsel", "minimal": "10 paket antar gratis"}, "Pengiriman: minimal 10 paket antar gratis"),
        ({"nama": "Flashcard", "kategori": "mainan", "keunggulan": "Inggris, Jawa"}, ": Inggris, Jawa."),
        ({"nama": "Les", "kategori": "jasa", "jam": "Minggu 09.00-11.00"}, "Jadwal: Minggu 09.00-11.00"),
        ({"nama": "Les Mengaji", "kategori": "jasa", "harga": "infak seikhlasnya, buku 15rb"},
         "Harga: infak seikhlasnya, buku Rp15.000"),
        ({"nama": "Rompi", "kategori": "fesyen", "ukuran": "M, L, 2L, 3L +10rb"}, "M, L, 2L, 3L (tambah Rp10.000)"),
        ({"nama": "Sosis", "kategori": "makanan", "varian": "ayam, daging +500"}, "Pilihan: ayam, daging +Rp500"),
        ({"nama": "Sulam Alis", "kategori": "jasa", "area": "Studio di rumah kami"}, "Tempat: studio di rumah kami"),
        ({"nama": "Kulot", "kategori": "fesyen", "bahan": "linen, pinggang karet"}, "Bahan: linen, pinggang karet"),
        ({"nama": "Daster", "kategori": "fesyen", "ukuran": "all size LD 110 panjang 105, jumbo LD 130 panjang 115"},
         "all size (LD 110, panjang 105), jumbo (LD 130, panjang 115)"),
    ],
)  # fmt: skip
def test_it_is_said_as_people_say_it(typed, said):
    assert said in _said(typed)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ({"nama": "Les Ngaji", "kategori": "jasa", "merek": "Ustadzah Nur"}, "Pengajar: Ustadzah Nur"),
        ({"nama": "Les Tari", "kategori": "jasa", "merek": "Sanggar Sore"}, "Oleh: Sanggar Sore"),
        ({"nama": "Rias Wisuda", "kategori": "jasa", "merek": "Dinda MUA"}, "Oleh: Dinda MUA"),
        ({"nama": "Rendang", "kategori": "makanan", "merek": "Dapur Bu Sri"}, "Merek: Dapur Bu Sri"),
    ],
)
def test_who_serves_is_no_brand(typed, line):
    assert line in _said(typed, "lugas").split("\n")


@pytest.mark.parametrize(
    ("category", "typed", "listed"),
    [("minuman", "pink ijo putih", False), ("makanan", "pink, ungu", False), ("kerajinan", "merah, putih", True)],
)
def test_colours_of_what_is_eaten_are_no_choice_of_a_title(category, typed, listed):
    facts = facts_from({"nama": "Zupa", "kategori": category, "warna": typed})
    title = draft(facts, CHANNELS["shopee"]).fields()["title"]
    assert ("/" in title) is listed
    assert "Pilihan" not in title


def test_a_link_as_a_brand_stands_where_links_are_taken():
    typed = {"nama": "Anting Bunga", "merek": "tanahlempung.id"}
    stands = {place: "tanahlempung" in _said(typed, place=place) for place in CHANNELS}
    assert stands == {"shopee": False, "tokopedia": False, "whatsapp": False, "status": True, "instagram": True}
    rules = {f.rule for f in check_facts(facts_from({"kategori": "kerajinan", **typed}), CHANNELS["whatsapp"])}
    assert "link_left_out" in rules


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("Kotak untuk Tisu", "kotak tisu"),
        ("Tempat dan Tutup", ""),
        ("Hiasan Dinding", "hiasan dinding"),
        ("Cetakan Kembang Goyang Kuningan", "cetakan kembang goyang"),
        ("Kotak Alat Tulis", "kotak alat tulis"),
    ],
)
def test_a_holder_is_named_with_what_it_holds(name, thing):
    assert thing_of(name) == thing
