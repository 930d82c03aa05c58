"""Made-up products of every category, the same every time: plausible facts, four to nine of them."""

import random

from listing.facts.form import facts_from
from listing.facts.record import Category, Facts

# nouns that name, materials, processes, cares, selling points
POOLS: dict[Category, tuple[str, str, str, str, str]] = {
    Category.FOOD: (
        "Keripik Tempe|Sambal Bawang|Kue Lapis|Abon Ayam|Rempeyek Kacang|Nasi Bakar|Bumbu Rujak|Brownies Kukus",
        "tempe|tepung beras|bawang putih|daun jeruk|garam|gula jawa|cabai rawit|minyak kelapa|ayam",
        "digoreng dua kali|dikukus dengan api kecil|bumbunya diuleg|tanpa mesin",
        "simpan di tempat kering|tutup rapat setelah dibuka|masukkan kulkas|suhu ruang",
        "tidak terlalu asin|bisa untuk bekal|bumbunya terasa|kemasan bisa ditutup lagi|cocok dengan nasi hangat",
    ),
    Category.DRINK: (
        "Sirup Markisa|Kopi Bubuk|Teh Rosella|Jamu Kunyit|Wedang Uwuh|Es Cincau",
        "markisa|gula pasir|kopi robusta|rosella|kunyit|serai|jahe",
        "direbus lalu disaring|disangrai di wajan tanah|dijemur matahari",
        "simpan di kulkas|kocok dulu sebelum diminum|tempat sejuk",
        "tidak terlalu manis|tinggal diseduh|botolnya bisa dipakai lagi",
    ),
    Category.FASHION: (
        "Gamis Polos|Hijab Segi Empat|Kemeja Lurik|Daster Lengan Pendek|Tas Kanvas|Rok Lipit",
        "katun|rayon|linen|kanvas|voal",
        "dijahit obras rapi|disablon manual|jahitan ganda",
        "cuci dengan air dingin|setrika suhu rendah|jangan pakai pemutih",
        "ada saku|tidak menerawang|kancing depan|pinggang karet|muat buku tulis",
    ),
    Category.BATIK: (
        "Kain Batik Tulis Motif Ikan Koi|Batik Cap Parang|Kemeja Batik Print|Selendang Batik|Batik Kombinasi Sekar",
        "katun primisima|sutra|katun prima|dobi",
        "ditulis dengan canting|dicap dengan tangan|diwarnai dua kali",
        "cuci dengan tangan pakai sampo|jemur di tempat teduh|setrika bagian dalam",
        "bisa untuk kemeja|warnanya tidak mencolok|motif sampai ke tepi",
    ),
    Category.CRAFT: (
        "Tampah Bambu Hias|Besek Kecil|Gantungan Kunci Kayu|Bros Kain Perca|Lampu Batok|Tikar Mendong",
        "bambu|kayu jati|kain perca|batok kelapa|mendong",
        "dianyam tangan|diukir tangan|dirakit sendiri",
        "lap dengan kain kering|jauhkan dari air|tempat kering",
        "permukaannya halus|ringan dibawa|bisa digantung|ada kaitnya",
    ),
    Category.KNIT: (
        "Tas Rajut Selempang|Boneka Amigurumi Kelinci|Syal Rajut|Topi Rajut Bayi|Dompet Rajut",
        "benang katun|benang polyester|dakron|benang wol",
        "dirajut tangan|dirajut dengan hakpen",
        "cuci dengan tangan|jangan diperas|jemur mendatar",
        "ada furing|resletingnya lancar|lembut di kulit|tali bisa dilepas",
    ),
    Category.BODY: (
        "Sabun Batang Kopi|Lulur Beras|Masker Bengkoang|Balsem Sereh|Lilin Aroma Melati",
        "minyak kelapa|beras|kopi bubuk|sereh|susu kambing",
        "diaduk dingin lalu didiamkan|dijemur lalu ditumbuk",
        "simpan di tempat kering|jauhkan dari mata|wadah tertutup",
        "wanginya ringan|busanya lembut|tidak lengket",
    ),
    Category.HOME: (
        "Mug Lurik|Talenan Kayu|Taplak Meja|Sapu Ijuk|Keset Perca|Rak Bumbu",
        "kayu mahoni|kaleng|katun|ijuk|kain perca",
        "dipelitur dua lapis|dijahit mesin|diamplas halus",
        "cuci lalu keringkan|jangan direndam|lap basah",
        "kakinya karet|bisa digantung|pinggirnya rapi",
    ),
    Category.PLANT: (
        "Kaktus Mini|Aglonema Merah|Bibit Cabai|Sukulen Roset|Anggrek Bulan",
        "sekam bakar|tanah humus|pot plastik",
        "dipindah ke pot sejak dua minggu|disemai dari biji",
        "siram dua hari sekali|taruh di tempat terang|sinar pagi",
        "akarnya sudah kuat|daunnya lebat|sudah berbunga",
    ),
    Category.TOY: (
        "Boneka Kain|Balok Susun|Puzzle Huruf|Layangan Naga|Congklak Lipat",
        "kain flanel|kayu pinus|bambu|kertas",
        "dijahit tangan|dihaluskan dan dicat|dipotong laser",
        "lap dengan kain lembap|jangan kena air|simpan dalam kotak",
        "sudutnya tumpul|bisa dilipat|mudah dipegang",
    ),
    Category.HAMPERS: (
        "Hampers Lebaran|Parsel Kue Kering|Hampers Teh",
        "besek bambu|kain perca|pita",
        "dirangkai sendiri|dibungkus rapi dengan kain",
        "simpan di tempat sejuk|jangan ditumpuk",
        "bisa ditulisi nama|sudah dengan kartu|pita bisa dipilih",
    ),
    Category.SERVICE: (
        "Jasa Jahit Kebaya|Katering Nasi Kotak|Rias Wisuda",
        "katun|brokat",
        "diukur dulu di rumah|dikerjakan dua orang",
        "bawa contoh baju|datang lebih awal",
        "bisa dikerjakan di rumah|hasilnya rapi|boleh bawa kain sendiri",
    ),
    Category.OTHER: (
        "Kartu Ucapan Bunga Kering|Hampers Lebaran|Buku Catatan|Dupa|Undangan Kain",
        "kertas daur ulang|bunga kering|karton",
        "dirangkai sendiri|dilipat satu per satu",
        "hindari air|simpan mendatar",
        "bisa ditulisi nama|sudah dengan amplop|pita bisa dipilih",
    ),
}
_PLACES = ("Blitar", "Wlingi, Blitar", "Desa Plosoarang, Kab. Blitar", "Kota Blitar", "Garum", "Srengat, Blitar")
_BRANDS = ("Dapur Bu Rum", "omah ayu", "NDALEM SRI", "Griya 77", "Mbak Tutik")
_CONTENTS = ("250gr", "1/2 kg", "isi 10 bks", "500ml", "isi 3 pcs, 150 gr", "1 toples isi 500gr")
_SIZES = ("20x30 cm", "S/M/L", "200 x 115 cm", "tinggi 12cm", "all size", "30x40cm, 40x60cm")
_COLOURS = ("merah", "biru tua, putih", "hijau", "cokelat, krem, hitam")
_VARIANTS = {
    Category.FOOD: ("original, pedas", "balado, jagung, keju", "pedas sedang"),
    Category.DRINK: ("botol kecil, botol besar", "original", "manis, kurang manis"),
    Category.BODY: ("wangi melati, tanpa wangi", "wangi serai"),
}
_MODELS = ("kecil, sedang, besar", "polos", "model A, model B")
_SHELVES = ("3 bulan", "tahan 7 hari", "1 tahun", "sampai tanggal di kemasan")


def _some(dice: random.Random, pool: str, most: int) -> list[str]:
    words = pool.split("|")
    return dice.sample(words, dice.randint(1, min(most, len(words))))


def product(category: Category, number: int) -> Facts:
    """Facts of one product; the same for the same number."""
    dice = random.Random(f"{category}{number}")
    names, materials, processes, cares, points = POOLS[category]
    keeps = category in (Category.FOOD, Category.DRINK, Category.BODY)
    optional: dict[str, object] = {
        "bahan": _some(dice, materials, 5), "keunggulan": _some(dice, points, 3), "merek": dice.choice(_BRANDS),
        "cara_buat": dice.choice(processes.split("|")), "perawatan": dice.choice(cares.split("|")),
        "asal": dice.choice(_PLACES), "harga": dice.choice(["15rb", "Rp 22.500", "1,2 juta", 45000]),
        "stok": dice.randint(1, 90), "varian": dice.choice(_VARIANTS.get(category, _MODELS)),
    } | ({"isi": dice.choice(_CONTENTS), "tahan": dice.choice(_SHELVES)} if keeps else
         {"ukuran": dice.choice(_SIZES), "warna": dice.choice(_COLOURS)})  # fmt: skip
    chosen = dice.sample(sorted(optional), dice.randint(3, len(optional)))
    name = dice.choice(names.split("|"))
    typed = {"nama": dice.choice([name, name.lower(), name.upper()]), "kategori": category.value}
    return facts_from(typed | {key: optional[key] for key in chosen})


def products(each: int) -> tuple[Facts, ...]:
    """`each` products of every category."""
    return tuple(product(category, number) for category in Category for number in range(each))
