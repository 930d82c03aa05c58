"""What the form of the screen "Tulis" asks: kinds of products, boxes with label and hint, groups and examples."""

_Pair = tuple[str, str]

KIND_NAMES: dict[str, _Pair] = {
    "makanan": ("Makanan", "Food"),
    "minuman": ("Minuman", "Drink"),
    "fesyen": ("Pakaian", "Clothes"),
    "batik": ("Batik", "Batik"),
    "rajut": ("Rajutan", "Knitwear"),
    "kerajinan": ("Kerajinan", "Craft"),
    "perawatan tubuh": ("Sabun dan kosmetik", "Soap and cosmetics"),
    "rumah tangga": ("Alat rumah", "For the home"),
    "tanaman": ("Tanaman", "Plants"),
    "mainan": ("Mainan", "Toys"),
    "hampers": ("Hampers", "Hampers"),
    "jasa": ("Jasa", "Services"),
    "lainnya": ("Lainnya", "Other"),
}
"""Kinds of products by their key in a facts file, in the order in which they are offered."""

GROUPS: dict[str, _Pair] = {
    "pokok": ("Yang utama", "First of all"),
    "pilihan": ("Pilihan dan ukuran", "Choices and sizes"),
    "ciri": ("Ceritanya", "What is special"),
    "rawat": ("Simpan, rawat, dan peringatan", "Care and warnings"),
    "pesan": ("Syarat pesan", "How to order"),
    "izin": ("Nomor izin", "Permit numbers"),
    "kirim": ("Stok dan pengiriman", "Stock and parcel"),
}

BOXES: dict[str, tuple[_Pair, _Pair]] = {
    "nama": (("Nama produk", "Product name"), ("", "")),
    "isi": (("Isi", "Contents"), ("Berat, jumlah, atau isi satu kemasan", "Weight, number or content of one pack")),
    "ukuran": (("Ukuran", "Size"), ("Boleh beberapa, misalnya S, M, L atau 30 x 20 cm", "Several, if there are")),
    "tabel_ukuran": (("Tabel ukuran", "Size chart"), ("Tiap ukuran di baris sendiri", "One line for each size")),
    "bahan": (("Bahan", "Made of"), ("Pisahkan dengan koma", "Commas between them")),
    "varian": (("Pilihan", "Choices"), ("Kalau harganya beda, tulis: kecil 40rb, besar 60rb",
        "With prices if they differ")),
    "warna": (("Warna", "Colours"), ("", "")),
    "cara_buat": (("Cara buat", "How it is made"), ("", "")),
    "keunggulan": (("Ciri khas", "What is special"), ("Yang membuat pembeli suka, pisahkan dengan koma",
        "Commas between several")),
    "merek": (("Merek atau nama toko", "Brand or shop name"), ("", "")),
    "asal": (("Dibuat di mana", "Made where"), ("Cukup kota atau desa, tanpa alamat", "The town only, no address")),
    "harga": (("Harga", "Price"), ("Boleh: 15rb, mulai 15rb, 15rb-20rb, 60rb/kg",
        "Such as 15rb, 15rb-20rb, 60rb/kg")),
    "tahan": (("Tahan berapa lama", "Keeps how long"), ("", "")),
    "perawatan": (("Cara merawat", "How to care for it"), ("", "")),
    "peringatan": (("Peringatan", "Warnings"), ("Yang harus pembeli tahu dulu", "What a buyer must know first")),
    "alergen": (("Bahan pemicu alergi", "Allergens"), ("Misalnya kacang, susu, telur", "Such as nuts, milk, eggs")),
    "preorder": (("Dibuat dulu berapa hari (pre-order)", "Days to make it"), ("", "")),
    "minimal": (("Minimal pesan", "Smallest order"), ("", "")),
    "dp": (("Uang muka atau cara bayar", "Deposit or payment"), ("", "")),
    "area": (("Kirim atau antar ke mana", "Delivered where"), ("", "")),
    "jam": (("Hari dan jam buka", "Open when"), ("", "")),
    "retur": (("Boleh dikembalikan?", "Returns"), ("", "")),
    "catatan": (("Syarat lain", "Other terms"), ("", "")),
    "pirt": (("Nomor P-IRT", "P-IRT number"), ("15 angka. Kosongkan kalau belum ada",
        "15 digits; empty if there is none")),
    "halal": (("Nomor sertifikat halal", "Halal certificate"), ("ID dan 17 angka", "ID and 17 digits")),
    "bpom": (("Nomor BPOM", "BPOM number"), ("MD, ML, NA, atau TR dan angkanya", "MD, ML, NA or TR and digits")),
    "stok": (("Stok", "Stock"), ("", "")),
    "berat_kirim": (("Berat kirim (gram)", "Parcel weight (grams)"), ("Dengan kemasannya", "With its packing")),
}  # fmt: skip
"""Label and hint of each box, by its key in a facts file."""

KIND_LABELS: dict[str, dict[str, _Pair]] = {
    "makanan": {"bahan": ("Bahan (komposisi)", "Ingredients"), "varian": ("Rasa atau pilihan", "Flavours or choices"),
                "perawatan": ("Cara menyimpan", "How to keep it")},
    "minuman": {"bahan": ("Bahan (komposisi)", "Ingredients"), "varian": ("Rasa atau pilihan", "Flavours or choices"),
                "perawatan": ("Cara menyimpan", "How to keep it")},
    "perawatan tubuh": {"bahan": ("Bahan (komposisi)", "Ingredients"), "varian": ("Aroma atau pilihan", "Scents"),
                        "perawatan": ("Cara pakai dan menyimpan", "How to use and keep it"),
                        "bpom": ("Nomor BPOM (NA)", "BPOM number (NA)")},
    "batik": {"varian": ("Motif atau pilihan", "Motifs or choices"), "cara_buat": ("Tulis, cap, atau printing?",
        "Made how")},
    "tanaman": {"ukuran": ("Tinggi, pot, jumlah daun", "Height, pot, leaves"), "bahan": ("Media tanam", "Soil")},
    "mainan": {"peringatan": ("Untuk umur berapa, peringatan", "Age and warnings")},
    "hampers": {"isi": ("Isinya apa saja", "What is inside"), "perawatan": ("Cara menyimpan", "How to keep it")},
    "jasa": {"nama": ("Nama jasa", "Service"), "varian": ("Paket atau pilihan", "Packages"),
             "harga": ("Harga (boleh mulai …)", "Price (from ...)"), "area": ("Melayani daerah mana", "Where"),
             "preorder": ("Lama pengerjaan", "How long it takes"), "isi": ("Yang didapat", "What is included")},
}  # fmt: skip
"""Labels that say it better for one kind."""

EXAMPLES: dict[str, dict[str, _Pair]] = {
    "makanan": {
        "nama": ("Keripik Tempe", "Keripik Tempe"), "isi": ("250 gram", "250 gram"),
        "bahan": ("tempe, daun jeruk, bawang", "tempe, lime leaf, garlic"), "harga": ("15.000", "15.000"),
        "varian": ("asli, pedas", "plain, hot"), "keunggulan": ("renyah, digoreng hari itu juga",
            "crisp, fried the same day"),
        "tahan": ("2 bulan", "2 months"), "perawatan": ("tutup rapat", "keep it closed"),
        "alergen": ("kacang", "nuts"), "minimal": ("10 bungkus", "10 packs"),
    },
    "minuman": {
        "nama": ("Sirup Jahe", "Ginger Syrup"), "isi": ("350 ml", "350 ml"),
        "bahan": ("jahe, gula, serai", "ginger, sugar, lemongrass"), "harga": ("20.000", "20.000"),
        "varian": ("asli, kurang manis", "plain, less sweet"), "keunggulan": ("tinggal diseduh",
            "just add hot water"),
        "tahan": ("3 hari di kulkas", "3 days in the fridge"), "perawatan": ("kocok dulu, simpan di kulkas",
            "shake, keep cool"),
    },
    "batik": {
        "nama": ("Kain Batik Tulis Motif Kawung", "Kawung Batik Cloth"), "ukuran": ("200 x 115 cm", "200 x 115 cm"),
        "bahan": ("katun", "cotton"), "harga": ("350.000", "350.000"), "warna": ("cokelat, hitam", "brown, black"),
        "keunggulan": ("kainnya adem", "cool to wear"), "cara_buat": ("ditulis dengan canting",
            "drawn with a canting"),
        "perawatan": ("cuci tangan, jangan diperas", "hand wash, do not wring"),
    },
    "kerajinan": {
        "nama": ("Tas Anyaman Pandan", "Woven Pandan Bag"), "ukuran": ("30 x 25 cm", "30 x 25 cm"),
        "bahan": ("daun pandan, katun", "pandan leaf, cotton"), "harga": ("85.000", "85.000"),
        "varian": ("polos, garis", "plain, striped"), "keunggulan": ("anyaman rapat, ringan", "tight weave, light"),
        "perawatan": ("lap dengan kain kering", "wipe with a dry cloth"),
    },
    "rajut": {
        "nama": ("Tas Rajut", "Crochet Bag"), "ukuran": ("28 x 22 cm", "28 x 22 cm"), "bahan": ("benang katun",
            "cotton yarn"),
        "harga": ("145.000", "145.000"), "warna": ("krem, merah bata", "cream, brick red"),
        "keunggulan": ("ada furing, muat dompet", "lined, holds a purse"), "preorder": ("7 hari", "7 days"),
    },
    "fesyen": {
        "nama": ("Gamis Katun", "Cotton Gamis"), "ukuran": ("S, M, L", "S, M, L"), "bahan": ("katun", "cotton"),
        "harga": ("120.000", "120.000"), "warna": ("hitam, krem", "black, cream"),
        "tabel_ukuran": ("S: LD 96, PB 130", "S: LD 96, PB 130"), "keunggulan": ("tidak menerawang",
            "not see-through"),
        "perawatan": ("setrika suhu sedang", "iron at medium heat"),
    },
    "perawatan tubuh": {
        "nama": ("Sabun Batang Sereh", "Lemongrass Soap"), "isi": ("90 gram", "90 gram"),
        "bahan": ("minyak kelapa, sereh", "coconut oil, lemongrass"), "harga": ("18.000", "18.000"),
        "keunggulan": ("busanya lembut", "soft foam"), "bpom": ("NA18201234567", "NA18201234567"),
        "peringatan": ("untuk pemakaian luar", "for external use"),
    },
    "rumah tangga": {
        "nama": ("Talenan Kayu", "Wooden Board"), "ukuran": ("30 x 20 cm", "30 x 20 cm"), "bahan": ("kayu", "wood"),
        "harga": ("45.000", "45.000"), "keunggulan": ("bisa digantung", "can be hung"),
    },
    "tanaman": {
        "nama": ("Aglonema Merah", "Red Aglonema"), "ukuran": ("pot 15 cm, 5-7 daun", "pot 15 cm, 5-7 leaves"),
        "harga": ("60.000", "60.000"), "perawatan": ("siram dua hari sekali", "water every two days"),
        "area": ("hanya Jawa dan Bali", "Java and Bali only"),
    },
    "mainan": {
        "nama": ("Boneka Kain", "Cloth Doll"), "ukuran": ("tinggi 25 cm", "25 cm tall"), "bahan": ("katun, dakron",
            "cotton"),
        "harga": ("65.000", "65.000"), "peringatan": ("ada bagian kecil, tidak untuk bayi", "small parts"),
    },
    "hampers": {
        "nama": ("Hampers Kue Kering", "Cookie Hampers"), "isi": ("nastar, kastengel, putri salju",
            "three kinds of cookies"),
        "harga": ("150.000", "150.000"), "keunggulan": ("bisa ditulisi nama", "with a name on it"),
        "preorder": ("3 hari", "3 days"),
    },
    "jasa": {
        "nama": ("Jasa Jahit Kebaya", "Kebaya Tailoring"), "harga": ("mulai 250rb", "from 250rb"),
        "keunggulan": ("boleh bawa kain sendiri", "bring your own cloth"), "preorder": ("14 hari", "14 days"),
        "dp": ("50%", "50%"), "jam": ("Senin-Sabtu 08.00-16.00", "Monday-Saturday 08.00-16.00"),
    },
    "lainnya": {
        "nama": ("Lap Dapur", "Kitchen Cloth"), "isi": ("3 lembar", "3 pieces"), "bahan": ("katun", "cotton"),
        "harga": ("25.000", "25.000"), "keunggulan": ("tebal", "thick"),
    },
}  # fmt: skip
"""What may stand in a box, by kind of product; a box without one has no example."""

ANY_EXAMPLES: dict[str, _Pair] = {
    "merek": ("Dapur Bu Sri", "Dapur Bu Sri"), "asal": ("Blitar", "Blitar"), "stok": ("20", "20"),
    "berat_kirim": ("350", "350"), "retur": ("tidak bisa dikembalikan", "no returns"),
    "pirt": ("2063505010123-28", "2063505010123-28"), "halal": ("ID35110000123450121", "ID35110000123450121"),
}  # fmt: skip
"""The same for every kind."""
