"""Wording of the screen "Hitung Harga"; lines and troubles of the sum stand in kit_price."""

from listing.phrases.app.kit_price import PRICE_LINES

PRICE = {
    "name": ("Hitung Harga", "Work Out the Price"),
    "what": (
        "Modal per buah, harga jual, dan sisa setelah potongan toko.",
        "Cost of a piece, selling price, and what is left after a shop's fees.",
    ),
    "lead": (
        "Isi bahan untuk sekali buat. Semua hitungan ditunjukkan, dan tersimpan sendiri.",
        "Type what goes into one making. Every sum is shown, and kept by itself.",
    ),
    "kinds": {
        "bahan": {
            "title": ("Bahan", "Ingredients and material"),
            "hint": (
                "Harga yang Ibu bayar, untuk berapa banyak, dan berapa yang dipakai sekali buat.",
                "What you paid, for how much, and how much of it one making uses.",
            ),
            "add": ("Tambah Bahan", "Add Ingredient"),
        },
        "tenaga": {
            "title": ("Tenaga", "Work"),
            "hint": (
                "Waktu Ibu juga ada harganya. Kosongkan jam kalau borongan.",
                "Your time is worth something, too. Leave the hours empty for a lump sum.",
            ),
            "add": ("Tambah Tenaga", "Add Work"),
        },
        "lain": {
            "title": ("Gas, listrik, lain-lain", "Gas, electricity, other"),
            "hint": ("Untuk sekali buat, kira-kira saja.", "For one making, roughly."),
            "add": ("Tambah Biaya", "Add Cost"),
        },
        "kemasan": {
            "title": ("Kemasan per buah", "Packing of one piece"),
            "hint": (
                "Plastik, toples, stiker: yang dipakai untuk satu buah.",
                "Bag, jar, sticker: used for one piece.",
            ),
            "add": ("Tambah Kemasan", "Add Packing"),
        },
        "potongan": {
            "title": ("Potongan toko online", "Fees of an online shop"),
            "hint": (
                "Lihat di aplikasi penjual, lalu tulis di sini: persen (8%) atau rupiah (1.250). Kami tidak "
                "menyimpan angkanya, karena sering berubah.",
                "Look it up in the seller's app and type it here: percent (8%) or rupiah (1.250). We keep no figures "
                "of our own, since they change often.",
            ),
            "add": ("Tambah Potongan", "Add Fee"),
        },
        "tingkat": {
            "title": ("Reseller dan grosir", "Resellers and wholesale"),
            "hint": (
                "Mulai beli berapa buah, dan untung Ibu berapa persen.",
                "From how many pieces, and how many percent you keep.",
            ),
            "add": ("Tambah Harga", "Add Price"),
        },
    },
    "boxes": {
        "nama": ("Nama", "Name"),
        "harga": ("Harga", "Price"),
        "beli": ("Untuk", "For"),
        "pakai": ("Dipakai", "Used"),
        "upah": ("Upah", "Pay"),
        "jam": ("Berapa jam", "Hours"),
        "potong": ("Dipotong", "They keep"),
        "mulai": ("Mulai buah", "From pieces"),
        "untung": ("Untung %", "Profit %"),
    },
    "examples": {
        "bahan": {
            "nama": ("Tepung terigu", "Flour"),
            "harga": ("12rb", "12rb"),
            "beli": ("1 kg", "1 kg"),
            "pakai": ("500 gr", "500 gr"),
        },
        "bahan_kriya": {
            "nama": ("Benang katun", "Cotton yarn"),
            "harga": ("25rb", "25rb"),
            "beli": ("100 gr", "100 gr"),
            "pakai": ("250 gr", "250 gr"),
        },
        "tenaga": {
            "nama": ("Waktu saya", "My time"),
            "upah": ("10rb", "10rb"),
            "jam": ("3 jam", "3 jam"),
        },
        "lain": {"nama": ("Gas", "Gas"), "harga": ("5rb", "5rb")},
        "kemasan": {
            "nama": ("Toples", "Jar"),
            "harga": ("42rb", "42rb"),
            "beli": ("1 lusin", "1 lusin"),
            "pakai": ("1", "1"),
        },
        "potongan": {"nama": ("Biaya admin", "Admin fee"), "potong": ("8%", "8%")},
        "tingkat": {"nama": ("Reseller", "Reseller"), "mulai": ("10", "10"), "untung": ("15", "15")},
    },
    "example": ("Contoh: {example}", "Example: {example}"),
    "making": ("Jadinya", "What it makes"),
    "jumlah": ("Jadi berapa buah?", "How many pieces?"),
    "gagal": ("Yang tidak jadi (buah atau %)", "Spoilt (pieces or %)"),
    "more": ("Potongan toko, reseller, coba harga", "Shop fees, resellers, try a price"),
    "coba": ("Coba harga Ibu sendiri", "Try a price of your own"),
    "profit": ("Mau untung berapa?", "How much profit?"),
    "bases": {
        "margin": {
            "title": ("Dari harga jual", "Of the selling price"),
            "example": (
                "30%: dari harga Rp10.000, untungnya Rp3.000.",
                "30%: of a price of Rp10.000, Rp3.000 is profit.",
            ),
        },
        "markup": {
            "title": ("Dari modal", "Of the cost"),
            "example": ("30%: modal Rp10.000 dijual Rp13.000.", "30%: a cost of Rp10.000 is sold at Rp13.000."),
        },
    },
    "percent": ("Untung {number} (%)", "Profit {number} (%)"),
    "remove": ("Hapus {name}", "Remove {name}"),
    "reckon": ("Hitung", "Work It Out"),
    "reckoning": ("Menghitung…", "Working it out…"),
    "result": ("Hasilnya", "The result"),
    "first": ("Lengkapi dulu, ya, Bu:", "Please complete this first:"),
    "how": ("Dari mana biayanya", "Where the cost comes from"),
    "take": ("Pakai Harga Ini", "Use This Price"),
    "taken": ("Harga {name} sekarang {price}. Tulisan dan kartu ikut.", "The price of {name} is now {price}."),
    "taken_back": ("Harga lama dipakai lagi.", "The old price is back."),
    "undo": ("Kembalikan yang Lama", "Put the Old One Back"),
    "product": ("produk ini", "this product"),
    "now": ("Harga di data Ibu sekarang: {price}", "The price in your facts now: {price}"),
    "not_kept": (
        "Belum tersimpan di laptop, masih ada di HP ini. Coba lagi sebentar lagi.",
        "Not kept on the computer yet, but still on this phone. Try again in a moment.",
    ),
    "away": (
        "Laptop belum menjawab. Coba sekali lagi, ya, Bu.",
        "The computer does not answer. Please try once more.",
    ),
    "rule": PRICE_LINES["rule"],
    "guide": (
        "Ini hitungan, bukan saran harga. Lihat juga harga di pasar.",
        "This is arithmetic, no advice. Look at prices around you, too.",
    ),
}
