"""Wording of the kit's cards: what stands on them beside her own words, and the screen where she chooses one."""

ON_CARDS = {
    "keeps": ("tahan {time}", "keeps {time}"),
    "mulai": ("mulai", "from"),
    "sekitar": ("sekitar", "about"),
    "chat": ("Pesan lewat WhatsApp", "Order on WhatsApp"),
}
CARDS = {
    "name": ("Kartu Jualan", "Sales Cards"),
    "what": (
        "Gambar siap kirim untuk WhatsApp, Status, Story, dan feed.",
        "Ready pictures for WhatsApp, Stories and feed.",
    ),
    "forms_title": ("Ukuran", "Size"),
    "forms": {
        "square": ("Kotak 1:1", "Square 1:1"),
        "tall": ("Feed 4:5", "Tall 4:5"),
        "story": ("Status & Story 9:16", "Stories 9:16"),
    },
    "designs_title": ("Gaya", "Style"),
    "photo": ("Foto {number}", "Photo {number}"),
    "card": ("Kartu gaya {design}", "Card in the style {design}"),
    "code": ("Pakai kode QR", "With QR code"),
    "no_shop": (
        "Tulis nama toko dan nomor WhatsApp sekali saja, nanti muncul di semua kartu.",
        "Type your shop and WhatsApp number once, and they appear on every card.",
    ),
    "to_shop": ("Isi Toko Ibu", "Fill In Your Shop"),
    "colours": ("Warna dan nama toko diatur di Toko Ibu.", "Colours and name are set in Your Shop."),
    "opening": ("Sebentar, ya…", "One moment…"),
    "drawing": ("Menggambar kartu…", "Drawing the card…"),
    "no_photo": (
        "Belum ada foto yang siap. Rapikan satu foto dulu, ya, Bu.",
        "No photo is ready yet. Please tidy up one photo first.",
    ),
    "unnamed": (
        "Kartu memakai nama dan harga dari Tulis. {why}",
        "A card takes name and price from Write. {why}",
    ),
    "save": ("Simpan Kartu", "Save Card"),
    "saving": ("Menyimpan kartu…", "Saving the card…"),
    "saved": ("Tersimpan di folder Download: {name}", "Saved in the Download folder: {name}"),
    "failed": ("Belum tersimpan. Coba tekan sekali lagi, ya, Bu.", "Not saved yet. Please press once more."),
    "broken": ("Gambar belum datang. Kami coba lagi sebentar.", "The picture has not come. Trying again soon."),
}
