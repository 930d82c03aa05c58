import itertools
import re

import pytest

from listing.checks.texts import check_text
from listing.draft.title import title_of
from listing.draft.title_parts import headline
from listing.facts.form import facts_from
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS
from tests.listing.products import products

KERIPIK = {"nama": "keripik tempe", "merek": "Omah Ayu", "isi": "250gr", "asal": "Wlingi, Blitar"}
TAS = {"nama": "Tas Rajut", "bahan": "benang katun", "warna": "merah, putih", "ukuran": "20x30cm", "asal": "Blitar"}


def title(typed, place="shopee", variant="lugas", lang="id"):
    return title_of(facts_from(typed), CHANNELS[place], variant, lang).text


@pytest.mark.parametrize(
    ("typed", "place", "variant", "text"),
    [
        (KERIPIK, "shopee", "lugas", "Keripik Tempe Omah Ayu Blitar 250 gram"),
        (KERIPIK, "shopee", "hangat", "Camilan Keripik Tempe Omah Ayu Blitar 250 gram"),
        (KERIPIK, "whatsapp", "lugas", "Keripik Tempe Omah Ayu Blitar 250 gram"),
        ({"nama": "Pentol", "isi": "20, 1 mika"}, "shopee", "lugas", "Pentol Isi 20"),
        ({"nama": "Bluder", "isi": "1 dus isi 6, berat sekitar 480 gram"}, "shopee", "lugas", "Bluder 1 Dus Isi 6"),
        ({"nama": "Nasi Liwet", "kategori": "makanan", "isi": "untuk 8-10 orang: nasi, ayam 10 potong"}, "shopee",
            "lugas", "Nasi Liwet untuk 8-10 Orang"),
        ({"nama": "jilbab bayi", "kategori": "fesyen"}, "whatsapp", "hangat", "Jilbab Bayi"),
        ({"nama": "jilbab bayi", "kategori": "fesyen"}, "shopee", "hangat", "Hijab Jilbab Bayi"),
        ({"nama": "Abon", "kategori": "makanan", "merek": "Mak Sri", "keunggulan": "tanpa daging"}, "shopee",
            "hangat", "Abon Mak Sri"),
        ({"nama": "Cuci Kasur & Sofa", "kategori": "jasa", "varian": "kasur queen 150rb, king 170rb, sofa 35rb"},
            "shopee", "lugas", "Cuci Kasur & Sofa"),
        ({"nama": "Tahu Bakso", "isi": "1 pak 10 biji"}, "whatsapp", "lugas", "Tahu Bakso 1 Pak Isi 10 Biji"),
        ({"nama": "Bandana", "kategori": "fesyen", "ukuran": "bayi 0-1 th, anak 1-4 th"}, "tokopedia", "lugas",
            "Bandana Bayi 0-1 Tahun / Anak 1-4 Tahun"),
        ({"nama": "Keranjang Buah", "kategori": "hampers", "isi": "apel, pir, kadang naga"}, "whatsapp", "lugas",
            "Keranjang Buah"),
        ({"nama": "Es kuwut", "kategori": "minuman", "varian": "cup 5rb, toples 1 liter 25rb"}, "tokopedia", "lugas",
            "Minuman Es Kuwut Cup/Toples 1 liter"),
        ({"nama": "tumpeng mini", "kategori": "makanan", "isi": "nasi jagung, urap, ikan asin, buat 10 org"},
            "tokopedia", "lugas", "Tumpeng Mini Nasi Jagung + Urap + Ikan Asin"),
        ({"nama": "jahit kebaya", "kategori": "jasa", "isi": "ongkos jahit + furing, kain dr pelanggan"}, "tokopedia",
            "lugas", "Jasa Jahit Kebaya Ongkos Jahit + Furing"),
        ({"nama": "nasi kuning hajatan", "kategori": "makanan", "isi": "nasi, ayam",
            "varian": "mika 12rb, kotak 16rb, besek 20rb"}, "tokopedia", "ringkas",
            "Nasi Kuning Hajatan Mika/Kotak/Besek"),
        ({"nama": "Ketan Tampah", "kategori": "makanan", "ukuran": "tampah 30 cm utk 15 org, tampah 40 cm utk 25 org",
            "varian": "30 cm 90rb, 40 cm 140rb"}, "tokopedia", "lugas", "Ketan Tampah 30/40 cm"),
        ({"nama": "Buku Resep Kue", "isi": "45 resep"}, "shopee", "lugas", "Buku Resep Kue"),
        (KERIPIK | {"merek": "sari rasa"}, "shopee", "lugas", "Sari Rasa Keripik Tempe Blitar 250 gram"),
        (KERIPIK | {"merek": "Bu Tin"}, "tokopedia", "lugas", "Keripik Tempe Bu Tin Blitar 250 gram"),
        ({"nama": "Kopi Susu", "merek": "Teras Kopi"}, "shopee", "lugas", "Teras Kopi Susu"),
        ({"nama": "Tas Kanvas", "ukuran": "35x40cm, tali 60cm"}, "shopee", "lugas", "Tas Kanvas 35 x 40 cm"),
        ({"nama": "Es Lilin", "kategori": "minuman", "varian": "nangka, kacang hijau, alpukat, durian"}, "tokopedia",
            "lugas", "Es Lilin Nangka/Kacang Hijau/Alpukat/Durian"),
        ({"nama": "nasi tumpeng", "kategori": "katering"}, "tokopedia", "lugas", "Pesan Nasi Tumpeng"),
        ({"nama": "jajan pasar,tampah,besek"}, "shopee", "lugas", "Jajan Pasar, Tampah, Besek"),
        ({"nama": "jangkrik+kroto+ulat hongkong"}, "shopee", "lugas", "Jangkrik + Kroto + Ulat Hongkong"),
        ({"nama": "makeup wisuda,lamaran by @rias_ayu", "kategori": "jasa"}, "shopee", "lugas",
            "Makeup Wisuda, Lamaran"),
        ({"nama": "Hias Mahar", "kategori": "jasa"}, "tokopedia", "lugas", "Jasa Hias Mahar"),
        ({"nama": "Bakso", "isi": "1 bungkus isi 25, 500gr"}, "shopee", "lugas", "Bakso 500 gram 1 Bungkus Isi 25"),
        ({"nama": "Teh Telang", "asal": "kebun sendiri, di Kec. Garum"}, "shopee", "lugas", "Teh Telang Garum"),
        ({"nama": "Sirup Jahe/ Kencur", "varian": "manis"}, "shopee", "lugas", "Sirup Jahe/Kencur Manis"),
        (TAS, "shopee", "lugas", "Tas Rajut Benang Katun Merah/Putih 20 x 30 cm dari Blitar"),
        (TAS, "tokopedia", "ringkas", "Tas Rajut Benang Katun 20 x 30 cm"),
        ({"nama": "Gamis", "ukuran": "S/M/L"}, "shopee", "lugas", "Gamis Ukuran S M L"),
        ({"nama": "Sendok", "isi": "isi 5 bh"}, "shopee", "lugas", "Sendok Isi 5 Buah"),
        ({"nama": "Sambal", "varian": "pedas, manis"}, "shopee", "lugas", "Sambal Pedas/Manis"),
        ({"nama": "Sambal", "varian": "pedas"}, "shopee", "lugas", "Sambal Pedas"),
        ({"nama": "Geti", "kategori": "makanan", "isi": "200gr toples kecil, 400gr toples besar"}, "shopee", "lugas",
            "Geti Toples 200/400 gram"),
        ({"nama": "Donat", "kategori": "makanan", "isi": "isi 6 / isi 12"}, "shopee", "lugas", "Donat Isi 6 & 12"),
        ({"nama": "Susu Kedelai", "kategori": "minuman", "isi": "botol 250ml, 1 liter"}, "shopee", "lugas",
            "Susu Kedelai Botol 250 ml / 1 liter"),
        ({"nama": "Bumbu Pecel", "isi": "200gr 13rb, 500gr 30rb, 1kg 58rb"}, "shopee", "lugas",
            "Bumbu Pecel 200/500 gram / 1 kg"),
        ({"nama": "Cilok", "kategori": "makanan", "isi": "25 biji + bumbu kacang"}, "shopee", "lugas",
            "Cilok Isi 25 Biji + Bumbu Kacang"),
        ({"nama": "Tampah", "kategori": "kerajinan", "ukuran": "diameter 30, 40, 50 cm"}, "shopee", "lugas",
            "Tampah Diameter 30/40/50 cm"),
        ({"nama": "Hijab Voal", "kategori": "fesyen", "merek": "zahra.hijab"}, "shopee", "lugas",
            "Hijab Voal - zahra.hijab"),
        ({"nama": "Wader Crispy", "kategori": "makanan", "merek": "Wader Mbak Sum"}, "shopee", "lugas",
            "Wader Crispy Mbak Sum"),
        ({"nama": "Petis Udang", "merek": "Petis Ning Fatimah"}, "shopee", "lugas", "Petis Udang Ning Fatimah"),
        ({"nama": "Otak-otak Bandeng", "merek": "Bandeng Bu Khotim"}, "shopee", "lugas",
            "Otak-Otak Bandeng Bu Khotim"),
        ({"nama": "Tas Selempang Rajut", "merek": "Rajut Kinanti"}, "whatsapp", "lugas",
            "Tas Selempang Rajut Kinanti"),
        ({"nama": "Kopi Bubuk", "merek": "Kopi Lereng Kelud"}, "shopee", "lugas", "Kopi Bubuk Lereng Kelud"),
        ({"nama": "Kue Lapis", "merek": "Kue Kering Ibu"}, "shopee", "lugas", "Kue Lapis"),
        ({"nama": "Gethuk", "kategori": "makanan", "asal": "Pare"}, "shopee", "lugas", "Gethuk dari Pare"),
        ({"nama": "Roti Sobek Isi", "kategori": "makanan", "asal": "Pare Kediri"}, "shopee", "lugas",
         "Roti Sobek Isi dari Kediri"),
        ({"nama": "Rias Wisuda dan Lamaran", "kategori": "jasa", "keunggulan": "riasan halus dan tahan lama"},
            "tokopedia", "lugas", "Jasa Rias Wisuda dan Lamaran"),
        ({"nama": "Bunga Hias", "kategori": "kerajinan", "ukuran": "tinggi 40cm sama potnya"}, "shopee", "lugas",
            "Bunga Hias Tinggi 40 cm"),
        ({"nama": "Stik Tahu", "kategori": "makanan", "merek": "Dapur Nia", "keunggulan": "renyah"}, "shopee",
            "hangat", "Camilan Stik Tahu Renyah Dapur Nia"),
        ({"nama": "Mukena Anak", "kategori": "fesyen", "merek": "Bu Nia", "keunggulan": "lembut"}, "shopee",
            "hangat", "Mukena Anak Bu Nia"),
        ({"nama": "Bagiak Osing", "kategori": "makanan", "isi": "200 gram per bungkus"}, "shopee", "lugas",
            "Bagiak Osing Bungkus 200 gram"),
        ({"nama": "pupuk cair", "kategori": "tanaman", "isi": "botol 500ml, jerigen 5 liter"}, "tokopedia", "lugas",
            "Pupuk Cair Botol 500 ml / Jerigen 5 liter"),
        ({"nama": "kolak pisang", "isi": "1 mangkok 300ml, isi pisang, ubi, kolang kaling"}, "tokopedia", "lugas",
            "Kolak Pisang 1 Mangkok 300 ml"),
        ({"nama": "stik keju", "kategori": "makanan", "isi": "1/4 kg. ada juga 1 kg", "asal": "Blitar"}, "shopee",
            "lugas", "Stik Keju Blitar 1/4 kg / 1 kg"),
        ({"nama": "Set Cangkir", "kategori": "rumah tangga", "isi": "6 pcs + nampannya", "asal": "Malang"},
            "shopee", "lugas", "Set Cangkir Isi 6 pcs dari Malang"),
        ({"nama": "dadar gulung", "kategori": "makanan", "varian": "isi kelapa, isi pisang coklat, isi vla durian"},
            "tokopedia", "lugas", "Dadar Gulung Isi Kelapa/Pisang Coklat/Vla Durian"),
        ({"nama": "Peyek Kacang", "kategori": "makanan", "varian": "kacang, teri, ebi", "isi": "250gr"}, "shopee",
            "lugas", "Peyek Kacang/Teri/Ebi 250 gram"),
        ({"nama": "roti sisir", "kategori": "makanan", "varian": "mentega, coklat, keju, mocca, kacang, stroberi"},
            "tokopedia", "lugas", "Roti Sisir Mentega/Coklat/Keju/Mocca/Kacang/Stroberi"),
        ({"nama": "puding sutra", "kategori": "minuman", "varian": "coklat, taro, mangga, stroberi, milo +1rb"},
            "tokopedia", "lugas", "Puding Sutra Coklat/Taro/Mangga/Stroberi/Milo"),
        ({"nama": "jaga bayi", "kategori": "jasa", "varian": "setengah hari 40rb, sehari 70rb"}, "tokopedia",
            "lugas", "Jaga Bayi Setengah Hari/Sehari"),
        ({"nama": "Mochi", "kategori": "makanan", "varian": "coklat, keju", "warna": "putih, pink"}, "shopee",
            "lugas", "Mochi Coklat/Keju"),
        ({"nama": "cuka apel 3in1", "kategori": "minuman", "asal": "Wlingi Blitar", "keunggulan": "kental"},
            "shopee", "hangat", "Cuka Apel 3in1 Kental Blitar"),
        ({"nama": "bantal sofa", "kategori": "rumah tangga", "bahan": "luar kain kanvas, isi silikon"}, "shopee",
            "lugas", "Bantal Sofa Kain Kanvas"),
        ({"nama": "tas hantaran untuk nikahan", "kategori": "kerajinan", "bahan": "rotan", "ukuran": "30x20 cm"},
            "shopee", "lugas", "Tas Hantaran Rotan 30 x 20 cm untuk Nikahan"),
        ({"nama": "kipas kain batik", "kategori": "kerajinan", "bahan": "bambu"}, "shopee", "lugas",
            "Kipas Kain Batik"),
        ({"nama": "Topeng Panji", "kategori": "kerajinan", "bahan": "kayu sengon", "warna": "merah"}, "shopee",
            "lugas", "Topeng Panji Kayu Sengon Warna Merah"),
        ({"nama": "Egg Roll Waluh", "kategori": "makanan", "merek": "Waluhku"}, "whatsapp", "lugas",
            "Waluhku Egg Roll Waluh"),
        ({"nama": "Tempe Mendoan", "kategori": "makanan", "merek": "Tempeku"}, "shopee", "lugas",
            "Tempe Mendoan - Tempeku"),
        ({"nama": "Kain Cap Ponorogo", "kategori": "batik", "asal": "Kertosari Ponorogo"}, "shopee", "lugas",
            "Kain Cap Ponorogo"),
        ({"nama": "les bhs inggris", "kategori": "jasa", "merek": "Ustadzah Nur"}, "shopee", "lugas",
            "Les Bahasa Inggris Ustadzah Nur"),
        ({"nama": "Hampers Lahiran", "kategori": "hampers", "isi": "1 selimut, 2 pasang kaus kaki, kartu ucapan"},
            "tokopedia", "lugas", "Hampers Lahiran Selimut + Kaus Kaki + Kartu Ucapan"),
        ({"nama": "Hampers Lebaran", "kategori": "hampers", "isi": "3 toples kue 250gr, kartu, pita"}, "tokopedia",
            "lugas", "Hampers Lebaran Isi 3 Toples Kue"),
        ({"nama": "Jahit Kebaya", "kategori": "jasa", "area": "Lumajang kota, Sumbersuko. Luar kota chat dulu"},
            "tokopedia", "lugas", "Jasa Jahit Kebaya Lumajang"),
        ({"nama": "Servis AC", "kategori": "jasa", "area": "Blitar dan Kediri"}, "tokopedia", "lugas",
            "Servis AC Blitar & Kediri"),
        ({"nama": "Nasi Jagung Tampah", "kategori": "makanan", "harga": "175rb utk 10 org, 250rb utk 15 org"},
            "tokopedia", "lugas", "Nasi Jagung Tampah untuk 10/15 Orang"),
        ({"nama": "Rok Tutu Anak", "kategori": "fesyen", "bahan": "tile halus 5 lapis, furing katun"}, "tokopedia",
            "lugas", "Rok Tutu Anak Tile Halus 5 Lapis"),
        ({"nama": "Tas Selempang", "kategori": "fesyen", "bahan": "kanvas, furing katun, resleting YKK"}, "tokopedia",
            "lugas", "Tas Selempang Kanvas Furing Katun"),
        ({"nama": "nogosari pisang"}, "tokopedia", "lugas", "Jajanan Pasar Nogosari Pisang"),
        ({"nama": "Sapu Lidi", "bahan": "lidi kelapa, gagang bambu"}, "tokopedia", "lugas",
            "Sapu Lidi Gagang Bambu Alat Kebersihan"),
        ({"nama": "les sd", "kategori": "jasa", "isi": "90 menit", "varian": "kelas 1-3 150rb, kelas 4-6 175rb"},
            "tokopedia", "lugas", "Les SD Kelas 1-3 / 4-6"),
        ({"nama": "Les privat sd smp", "kategori": "jasa"}, "shopee", "lugas", "Les Privat SD SMP"),
        ({"nama": "Snack Tower", "kategori": "hampers", "isi": "20 snack"}, "shopee", "lugas", "Snack Tower Isi 20"),
        ({"nama": "Wedang", "kategori": "minuman", "isi": "10 bungkus @ 20gr"}, "shopee", "lugas",
            "Wedang Isi 10 Bungkus"),
        ({"nama": "celana dalam anak", "kategori": "fesyen"}, "shopee", "lugas", "Celana Dalam Anak"),
        ({"nama": "dawet jabung 5 cup", "isi": "5 cup, santan dipisah"}, "shopee", "lugas", "Dawet Jabung 5 Cup"),
        ({"nama": "Vas", "kategori": "kerajinan", "ukuran": "tinggi 9an cm"}, "shopee", "lugas",
            "Vas Tinggi 9-an cm"),
        ({"nama": "Pastel Tutup", "isi": "cukup 6 orang"}, "shopee", "lugas", "Pastel Tutup untuk 6 Orang"),
        ({"nama": "Bandeng Presto", "isi": "2 ekor, total sekitar 500 gram"}, "shopee", "lugas",
            "Bandeng Presto Isi 2 Ekor"),
        ({"nama": "Besek Bambu", "kategori": "kerajinan"}, "tokopedia", "lugas", "Wadah Besek Bambu"),
        ({"nama": "Hampers Wisuda", "kategori": "hampers", "isi": "boneka wisuda 20 cm, bunga 3 tangkai, kartu"},
            "shopee", "lugas", "Hampers Wisuda Boneka + Bunga + Kartu"),
        ({"nama": "Les Jahit Dasar", "kategori": "jasa", "area": "rumah saya Waru Sidoarjo",
            "isi": "pola kertas dibawa pulang"}, "tokopedia", "lugas", "Les Jahit Dasar Sidoarjo"),
        ({"nama": "Snack Pengajian", "varian": "paket 5rb (2 kue), paket 7rb (3 kue)"}, "tokopedia", "lugas",
            "Snack Pengajian"),
        ({"nama": "Keripik", "isi": "Isi bersih 150 gr"}, "shopee", "lugas", "Keripik 150 gram"),
        ({"nama": "Tempat Bumbu Kayu Jati", "kategori": "rumah tangga", "bahan": "kayu jati, engsel kuningan"},
            "shopee", "lugas", "Tempat Bumbu Kayu Jati"),
        ({"nama": "Hampers Teh dan Madu", "kategori": "hampers", "isi": "teh bunga, madu, kartu"}, "shopee", "lugas",
            "Hampers Teh dan Madu"),
        ({"nama": "Jasa Bikin Website", "kategori": "jasa", "isi": "5 halaman, tombol WA"}, "tokopedia", "lugas",
            "Jasa Bikin Website"),
        ({"nama": "Bakso Isi Cabe", "isi": "1 pak 10 biji"}, "shopee", "lugas", "Bakso Isi Cabe 1 Pak 10 Biji"),
        ({"nama": "Cuci Gudang", "kategori": "jasa", "isi": "2-4 orang, alat"}, "shopee", "lugas", "Cuci Gudang"),
        ({"nama": "pentol isi telur", "isi": "15 biji"}, "shopee", "lugas", "Pentol Isi Telur 15 Biji"),
        ({"nama": "Hiasan Dinding", "kategori": "kerajinan", "bahan": "tali katun 3 mm, kayu jati"}, "shopee",
            "lugas", "Hiasan Dinding Tali Katun"),
        ({"nama": "Dompet", "kategori": "kerajinan", "bahan": "sapi asli pull up tebal, benang nilon"}, "shopee",
            "lugas", "Dompet"),
        ({"nama": "nasi liwet", "isi": "untuk 5 orang, nasi liwet, ayam goreng, sambal"}, "tokopedia", "lugas",
            "Nasi Liwet untuk 5 Orang Ayam Goreng + Sambal"),
        ({"nama": "Keripik Pisang", "varian": "asin tipis, manis karamel", "isi": "180 gr", "asal": "Lumajang"},
            "shopee", "lugas", "Keripik Pisang Lumajang 180 gram"),
        ({"nama": "Beras Kencur", "isi": "250ml botol, 1 liter jg ada"}, "shopee", "lugas",
            "Beras Kencur Botol 250 ml / 1 liter"),
        ({"nama": "Kopi Bubuk Lanang", "isi": "100gr sama 200gr"}, "shopee", "lugas",
            "Kopi Bubuk Lanang 100/200 gram"),
        ({"nama": "Abon Lele", "isi": "100gr sama 250gr standing pouch"}, "whatsapp", "lugas", "Abon Lele"),
        ({"nama": "Tas Rajut Selempang", "kategori": "rajut", "ukuran": "22x16 tali 110"}, "whatsapp", "lugas",
            "Tas Rajut Selempang"),
        ({"nama": "Mukena Parasut dan Rayon", "kategori": "fesyen", "merek": "Mukena Khadijah"}, "whatsapp", "lugas",
            "Mukena Parasut dan Rayon"),
        ({"nama": "Set Selimut Rajut Bayi", "kategori": "rajut", "merek": "Rajut Bunda Sari"}, "shopee", "lugas",
            "Set Selimut Rajut Bayi Bunda Sari"),
        ({"nama": "Hampers Lebaran", "kategori": "hampers", "merek": "Nuraini Hampers"}, "whatsapp", "lugas",
            "Nuraini Hampers Lebaran"),
        ({"nama": "Pentol Ayam Isi", "merek": "Pentol Mbak Rere"}, "whatsapp", "lugas",
            "Pentol Ayam Isi dari Mbak Rere"),
        ({"nama": "Roti Isi", "isi": "6 biji"}, "whatsapp", "lugas", "Roti Isi"),
        ({"nama": "Ledre Pisang Raja", "merek": "Ledre Super Bu Warsini"}, "whatsapp", "lugas",
            "Ledre Pisang Raja Bu Warsini"),
        ({"nama": "Lapis Legit", "isi": "1 loyang ukuran 20 x 20 cm, tinggi sekitar 6 cm"}, "whatsapp", "lugas",
            "Lapis Legit 1 Loyang Ukuran 20 x 20 cm"),
        ({"nama": "Cardigan Kabel", "kategori": "rajut", "merek": "Benang Bu Ratih", "bahan": "benang akrilik"},
            "whatsapp", "lugas", "Cardigan Kabel - Benang Bu Ratih"),
        ({"nama": "Buket Uang", "kategori": "hampers", "isi": "jasa rangkai + wrapping + lampu kecil"}, "tokopedia",
            "lugas", "Buket Uang Wrapping + Lampu Kecil"),
        ({"nama": "Rujak Cingur", "varian": "matengan saja, mentahan saja, campur"}, "tokopedia", "lugas",
            "Rujak Cingur Matengan/Mentahan/Campur"),
        ({"nama": "Kopi Bubuk", "isi": "200gr", "harga": "200gr 30rb, 500gr 70rb, 1kg 135rb", "varian": "halus, biji",
            "asal": "Dampit"}, "shopee", "lugas", "Kopi Bubuk Halus/Biji 200/500 gram / 1 kg dari Dampit"),
        ({"nama": "Madu Hutan", "isi": "250 ml", "harga": "60rb", "varian": "250 ml 60rb, 1 liter 200rb"}, "shopee",
            "lugas", "Madu Hutan 250 ml / 1 liter"),
        ({"nama": "Rok Plisket", "kategori": "fesyen", "ukuran": "M, L, XL", "bahan": "hyget", "asal": "Gresik"},
            "whatsapp", "lugas", "Rok Plisket Hyget dari Gresik Ukuran M L XL"),
        ({"nama": "maggot utk ayam, burung", "asal": "Loceret Nganjuk"}, "shopee", "lugas",
            "Maggot untuk Ayam, Burung - Nganjuk"),
        ({"nama": "Kalung Kucing custom nama + no hp", "merek": "Anabul Ngalam", "asal": "Malang", "bahan": "katun"},
            "whatsapp", "lugas", "Kalung Kucing Custom Nama + No HP - Anabul Ngalam dari Malang"),
        ({"nama": "Tahu tuna isi keju", "isi": "isi 10"}, "tokopedia", "lugas", "Tahu Tuna Isi Keju Isi 10"),
        ({"nama": "Pelet + rumput kering", "isi": "1 kg", "asal": "Batu"}, "shopee", "lugas",
            "Pelet + Rumput Kering 1 kg - dari Batu"),
        ({"nama": "Dakon kayu + biji sawo", "kategori": "mainan", "asal": "Kediri"}, "shopee", "lugas",
            "Dakon Kayu + Biji Sawo - Kediri"),
        ({"nama": "Sinom", "kategori": "minuman", "merek": "Jamu Yu Sum", "isi": "330 ml", "asal": "Blitar"},
            "whatsapp", "lugas", "Sinom 330 ml - Jamu Yu Sum Blitar"),
        ({"nama": "Mukena Bali", "kategori": "fesyen", "keunggulan": "gampang dilipat", "asal": "Tulungagung"},
            "shopee", "hangat", "Mukena Bali Gampang Dilipat"),
    ],
)  # fmt: skip
def test_titles_follow_the_formula_of_the_place(typed, place, variant, text):
    assert title(typed, place, variant) == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ({"nama": "Keripik Tempe Omah Ayu", "merek": "omah ayu"}, "Keripik Tempe Omah Ayu"),
        ({"nama": "Mug Enamel", "bahan": "besi enamel"}, "Mug Enamel"),
        ({"nama": "Sambal Blitar", "asal": "Blitar"}, "Sambal Blitar"),
        (
            {"nama": "Kotak Bisa", "keunggulan": ["bisa dilipat rapi", "bisa digantung juga"]},
            "Kotak Bisa",
        ),
    ],
)
def test_nothing_is_said_twice(typed, text):
    assert title(typed) == text


@pytest.mark.parametrize(
    ("point", "carried"),
    [
        ("bisa ditutup lagi", False), ("renyah", True), ("terbaik", False), ("harga murah", False),
        ("halal", False), ("paling enak", False),
        ("tanpa pengawet", False), ("chat wa ya", False),
        ("teksturnya renyah", True), ("saya goreng sendiri", False), ("telat bayar 5rb", False),
        ("kalimat yang panjang sekali untuk sebuah judul", False),
    ],
)  # fmt: skip
def test_a_title_carries_short_selling_points_but_no_claims(point, carried):
    assert (
        point.split()[-1] in title({"nama": "Keripik Tempe", "keunggulan": [point]}, variant="hangat").lower()
    ) is carried


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ({"nama": "Mug", "kategori": "rumah tangga"}, "Mug Cangkir"),
        ({"nama": "Keripik Tempe"}, "Camilan Keripik Tempe"),
        ({"nama": "Zupa"}, "Zupa"),
    ],
)
def test_where_25_are_needed_a_search_word_is_added_and_no_padding(typed, text):
    assert title(typed, "tokopedia") == text


@pytest.mark.parametrize("facts", products(4), ids=lambda f: f.name)
def test_our_own_titles_follow_our_own_advice(facts):
    for place, variant in itertools.product(("shopee", "tokopedia", "whatsapp"), VARIANTS):
        text = title_of(facts, CHANNELS[place], variant, "id").text
        found = {f.rule for f in check_text(text, CHANNELS[place], "title", facts)}
        assert found <= {"rather_short", "too_short", "batik_kind"}


def test_a_title_stays_in_the_room_that_is_read():
    long = {
        "nama": "Keripik Tempe",
        "keunggulan": ["a" * 28, "b" * 28],
        "varian": [f"rasa nomor {i}" for i in range(9)],
    }
    assert len(title(long)) <= 100


def test_brackets_marks_and_shouting_are_gone():
    assert title({"nama": "KERIPIK TEMPE!!! (PEDAS)", "isi": "250 gr"}) == "Keripik Tempe Pedas 250 gram"


@pytest.mark.parametrize(
    ("point", "short"),
    [
        ("kainnya adem", "kain adem"), ("Gagangnya lebar", "Gagang lebar"), ("hanya satu", "hanya satu"),
        ("punya saku", "punya saku"), ("bisa dilipat", "bisa dilipat"), ("wanginya", "wanginya"),
    ],
)  # fmt: skip
def test_a_clause_becomes_a_headline(point, short):
    assert headline(point) == short


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ({"nama": "Taplak Rajut", "kategori": "rajut"}, r"Rajutan"),
        ({"nama": "Sabun Cuci", "bahan": "texapon, garam"}, r"Texapon"),
        ({"nama": "Playdough 6 Warna", "kategori": "mainan", "warna": "merah, biru"}, r"Merah"),
        ({"nama": "Mawar Mini", "kategori": "tanaman", "warna": "merah, pink, kuning, putih, ungu"}, r"Merah"),
        ({"nama": "Telur Asin", "isi": "10 biji / 1 tray 30"}, r"Tray"),
        ({"nama": "Tahu", "isi": "12 buah, 1 ember 100"}, r"Ember"),
        ({"nama": "Les Privat", "kategori": "jasa", "isi": "60-75 menit setiap pertemuan, 2 kali seminggu"}, r"Isi"),
        ({"nama": "Pijat Bayi", "kategori": "jasa", "isi": "45 menit"}, r"Isi"),
        ({"nama": "Hampers Lahiran", "kategori": "hampers", "warna": "biru, merah muda, kuning, krem"}, r"Biru"),
        ({"nama": "Dompet", "kategori": "kerajinan", "warna": "hitam, cokelat tua, krem, navy"}, r"Hitam|Navy"),
        ({"nama": "Getuk", "isi": "1 lonjor 300 gram, 1 ikat isi 3 lonjor"}, r"Ikat"),
        ({"nama": "Pot Semen", "kategori": "kerajinan", "varian": "kecil, besar"}, r"Kecil|Besar"),
        ({"nama": "Mawar", "kategori": "tanaman", "varian": "merah, pink, kuning, putih, ungu, salem, jingga"},
            r"Merah"),
        ({"nama": "Kaftan Ceruty", "kategori": "fesyen", "bahan": "ceruti babydoll"}, r"Ceruti|Ceruty.*Ceruty"),
        ({"nama": "Lontong isi", "kategori": "makanan", "varian": "isi wortel, isi ayam"}, r"Isi.*Isi|Isi/"),
        ({"nama": "jasa ketik,print", "kategori": "jasa"}, r"print"),
        ({"nama": "Nasi Krawu Bu Hj. Khotim", "kategori": "makanan"}, r"Hj "),
        ({"nama": "Vas", "kategori": "kerajinan", "varian": "kecil, sedang, besar"}, r"Pilihan"),
        ({"nama": "Keranjang", "keunggulan": "buat tempat mainan, baju kotor, pot"}, r"Baju|Pot"),
        ({"nama": "Keranjang", "kategori": "kerajinan", "keunggulan": "telat mulihno 5rb/hari"}, r"Telat"),
        ({"nama": "Antar Jemput", "kategori": "jasa", "keunggulan": "supir ibu-ibu, ada ac"}, r"Ada|Ibu"),
        ({"nama": "Kulot", "kategori": "fesyen", "warna": "htm, army", "keunggulan": "no saku"}, r"Htm|Saku"),
        ({"nama": "Jasa Jahit", "varian": "potong celana 10rb, jahit gamis mulai 90rb"}, r"Mulai\b"),
        ({"nama": "Daster", "warna": "random, bisa request kalo stok ada"}, r"Request|Random"),
        ({"nama": "Krupuk", "isi": "1 kg / 500 gr / 250gr"}, r"1 kg / 500/250"),
        ({"nama": "Anglo", "kategori": "rumah tangga", "varian": "kecil 15rb, besar 40rb, arang 9rb"}, r"Arang"),
        ({"nama": "Krupuk", "isi": "1kg, 500gr"}, r"1 kg 500"),
        ({"nama": "Madu Randu", "isi": "botol kaca 250ml", "varian": "250ml 45rb"}, r"250 ml.*250 ml"),
        ({"nama": "Jamu Kunyit", "merek": "Jamu Mbah Yem"}, r"Jamu.*Jamu|^Mbah"),
        ({"nama": "Hampers Toples 3 in 1", "kategori": "hampers", "bahan": "butter"}, r"Butter|3 in 1 \w"),
        ({"nama": "Bibit Alpukat", "asal": "Kanigoro", "keunggulan": "belajar berbuah"}, r"Berbuah.*Kanigoro"),
        ({"nama": "Geti", "kategori": "makanan", "asal": "Blitar", "keunggulan": "tidak lengket"}, r"Lengket.*Bl"),
        ({"nama": "Keripik Tempe", "kategori": "minuman", "isi": "250gr", "varian": "tanpa gula, manis"}, r"Gula"),
        ({"nama": "Keripik Tempe", "kategori": "minuman", "isi": "250gr", "varian": "manis, tanpa gula"}, r"Gula"),
        ({"nama": "Les Privat", "keunggulan": "guru lulusan PGSD"}, r"Pgsd"),
        ({"nama": "Layangan", "kategori": "mainan", "warna": "merah hitam, biru kuning"}, r"Hitam Biru"),
        ({"nama": "Madumongso", "warna": "bungkus kertas minyak warna warni"}, r"Kertas"),
        ({"nama": "Gamis Ceruty", "bahan": "ceruty babydoll"}, r"Ceruty.*Ceruty"),
        ({"nama": "Sambel Bawang", "kategori": "makanan"}, r"Sambal"),
        ({"nama": "Gamis", "ukuran": "S-XXL", "varian": "S-L 165rb, XL-XXL 175rb"}, r"Pilihan"),
        ({"nama": "Lilin", "bahan": "soy wax campur sedikit palm wax"}, r"Campur"),
        ({"nama": "Abon", "isi": "100gr dan 250gr"}, r"dan 250"),
        ({"nama": "Laundry Kiloan", "kategori": "jasa", "ukuran": "per kilo"}, r"per Kilo"),
        ({"nama": "Undangan", "keunggulan": "gratis desain, plastik, label nama"}, r"Plastik|Label"),
        ({"nama": "Kalung", "keunggulan": "motif tiap kalungnya beda, krim tidak eneg"}, r"nya|Tidak"),
        ({"nama": "Gantungan", "ukuran": "3x4cm/huruf 4cm"}, r"Huruf"),
        ({"nama": "Kue Ultah", "ukuran": "16cm 150rb, 20cm 210rb"}, r"Rp"),
        ({"nama": "Pempek isi 10", "kategori": "makanan", "isi": "10 pcs + cuko"}, r"Isi 10.*Isi"),
        ({"nama": "Pakan Lele", "isi": "1kg, 30kg"}, r"1/30"),
        ({"nama": "Pastel", "kategori": "makanan", "isi": "setengah kilo / 1 kilo"}, r"1 kg"),
        ({"nama": "Sabun Cuci", "isi": "1 liter, 5 liter"}, r"1/5"),
        ({"nama": "Keset", "kategori": "rumah tangga", "varian": "bulat, kotak"}, r"Bulat Kotak"),
        ({"nama": "Seprei", "kategori": "rumah tangga", "bahan": "katun lokal / disperse"}, r"Katun Lokal$"),
        ({"nama": "Sprei", "kategori": "rumah tangga", "isi": "1 sprei 2 sarung bantal"}, r"1 Sprei"),
        ({"nama": "Tas", "kategori": "rajut", "ukuran": "20x30cm", "asal": "Blitar", "keunggulan": "kuat"}, r"Kuat$"),
        ({"nama": "Wedang Uwuh", "kategori": "minuman", "bahan": "jahe, kayu manis"}, r"Kayu"),
        ({"nama": "Keripik Apel", "kategori": "makanan", "varian": "asli, kayu manis", "asal": "Kota Batu"},
            r"Manis (?:dari )?Batu"),
        ({"nama": "Peyek", "kategori": "makanan", "varian": "kacang 15rb, teri sama ebi 18rb, udang 20rb"},
            r"Varian"),
        ({"nama": "Rok", "kategori": "fesyen", "ukuran": "0-6 bulan, 6-12 bulan"}, r"6/6"),
        ({"nama": 'Gamis "Naura"', "merek": "Naura Modest"}, r"Naura.*Naura"),
        ({"nama": "Sepatu", "kategori": "fesyen", "ukuran": "35 s/d 43"}, r"S/D"),
        ({"nama": "Pakan Kucing", "isi": "cup 200 gr, 1 pack isi 5 cup"}, r"Cup Cup"),
        ({"nama": "Kue Kacang", "isi": "isi 20, 400 gram"}, r"20/400"),
        ({"nama": "Nasi Jagung", "keunggulan": "sayur metik pagi"}, r"Dipetik"),
        ({"nama": "Dakon", "kategori": "mainan", "ukuran": "60 cm kalau dibuka"}, r"Kalau"),
        ({"nama": "Legen", "kategori": "minuman", "keunggulan": "baru turun dari pohon pagi itu"}, r"Itu"),
        ({"nama": "Mie", "kategori": "makanan", "varian": "mie biasa, porsi jumbo tanya dulu"}, r"Tanya"),
        ({"nama": "Buket Uang", "keunggulan": "uangnya utuh, cuma dijepit plastik"}, r"Cuma"),
        ({"nama": "Lip Balm", "kategori": "kosmetik", "bahan": "lilin, madu", "varian": "madu, mint"}, r"Madu$"),
        ({"nama": "Tahu tuna isi keju", "isi": "isi 10"}, r"Isi.*Isi"),
        ({"nama": "Paket Bedong Bayi", "kategori": "fesyen", "ukuran": "bedong 80x100 cm"}, r"Bedong.*Bedong"),
        ({"nama": "Make up wisuda by Rere", "kategori": "jasa", "keunggulan": "tahan keringat"}, r"Rere Tahan"),
        ({"nama": "Gelang Manik", "kategori": "kerajinan"}, r"Aksesori"),
        ({"nama": "Tas Rajut Kinanti", "merek": "rajutkinanti"}, r"Rajutkinanti"),
        ({"nama": "Kopi Susu 1 Liter", "kategori": "minuman", "merek": "Kopi Teras"}, r"Teras"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_title_neither_stumbles_nor_says_a_thing_twice(variant, typed, never):
    assert not re.search(never, title(typed, variant=variant))
