"""Wording of the kit's cards: what stands on them beside her own words, and the screen where she chooses one."""

ON_CARDS = {
    "keeps": ("tahan {time}", "keeps {time}"),
    "mulai": ("mulai", "from"),
    "sekitar": ("sekitar", "about"),
    "chat": ("Pesan lewat WhatsApp", "Order on WhatsApp"),
}
ON_SLIDES = {
    "detail": ("Dari dekat", "Close up"),
    "isi": ("Isi", "Contents"),
    "ukuran": ("Ukuran", "Size"),
    "pesan": ("Cara pesan", "How to order"),
    "content": ("Isi", "Content"),
    "materials": ("Bahan", "Made of"),
    "variants": ("Pilihan", "Options"),
    "colours": ("Warna", "Colours"),
}
CARDS = {
    "name": ("Kartu Jualan", "Sales Cards"),
    "what": (
        "Gambar siap kirim untuk WhatsApp, Status WA, dan Instagram.",
        "Ready pictures for WhatsApp, its Status, and Instagram.",
    ),
    "forms_title": ("Ukuran", "Size"),
    "forms": {
        "square": ("Kotak", "Square"),
        "tall": ("Agak Tegak", "Rather Tall"),
        "story": ("Satu Layar HP", "Whole Screen"),
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
KIT_TERMINAL = {
    "written": ("Tersimpan: {path}", "Written: {path}"),
    "no_facts": ("Tidak ada berkas data produk di {path}.", "There is no facts file at {path}."),
    "no_photo": (
        "Tidak ada foto untuk {path}. Simpan foto dengan nama yang sama di sebelahnya.",
        "There is no photo for {path}. Put one of the same name beside it.",
    ),
    "no_shop": ("Berkas toko {path} tidak terbaca.", "The shop file {path} cannot be read."),
}
PRINTS = {
    "name": ("Cetak untuk Lapak", "Print for the Stall"),
    "what": (
        "Label harga, label rak, kartu meja, dan katalog dalam PDF.",
        "Price tags, labels, table card, catalogue: PDF.",
    ),
    "lead": (
        "PDF ukuran A4, bisa dicetak di tukang fotokopi. Garis tepi menunjukkan tempat memotong.",
        "A4 PDF for any copy shop. Thin lines at the edge show where to cut.",
    ),
    "kinds_title": ("Mau cetak apa?", "What to print?"),
    "kinds": {
        "label-harga": ("Label harga, 24 lembar kecil", "Price tags, 24 on a sheet"),
        "label-rak": ("Label rak dengan QR, 12 lembar", "Shelf labels with QR, 12 on a sheet"),
        "kartu-meja": ("Kartu meja, dilipat dua", "Table card, folded in half"),
        "katalog": ("Katalog A4, 6 produk per halaman", "A4 catalogue, 6 products a page"),
        "katalog-a6": ("Katalog A6, 1 produk per halaman", "A6 catalogue, 1 product a page"),
    },
    "which": ("Produk mana?", "Which products?"),
    "this": ("Produk ini saja", "This product only"),
    "all": ("Semua produk di HP ini ({count})", "All products on this phone ({count})"),
    "get": ("Buat PDF", "Make PDF"),
    "making": ("Menyiapkan PDF…", "Making the PDF…"),
    "done": ("PDF tersimpan di folder Download: {name}", "PDF saved in the Download folder: {name}"),
    "failed": ("Belum berhasil. Coba sekali lagi, ya, Bu.", "That did not work. Please try once more."),
}
SLIDE_SCREEN = {
    "name": ("Foto Geser", "Carousel"),
    "what": (
        "Beberapa gambar serangkai: depan, detail, isi, ukuran, cara pesan.",
        "Pictures that belong together: front, detail, contents, size, how to order.",
    ),
    "lead": (
        "Unggah berurutan sebagai satu kiriman. Isinya dari data yang Ibu tulis.",
        "Post them in this order, all together. They say what you typed.",
    ),
    "forms_title": ("Ukuran gambar", "Shape"),
    "forms": {"square": ("Kotak", "Square"), "tall": ("Agak Tegak", "Rather Tall")},
    "collage": ("Kolase foto", "Collage of photos"),
    "slide": ("Gambar {name}", "Picture {name}"),
    "tap": (
        "Ketuk bagian foto yang mau diperlihatkan dari dekat.",
        "Tap the part of the photo to be shown close up.",
    ),
    "tap_label": ("Foto untuk diketuk", "Photo to tap on"),
    "measures": (
        "Panah ukuran digambar sesuai yang Ibu pilih. Kami tidak menebak.",
        "Lines are drawn the way you choose. Nothing is guessed.",
    ),
    "axes": {"a": ("Mendatar", "Across"), "u": ("Tegak", "Upright"), "n": ("Tidak", "None")},
    "photo": ("Foto {number}", "Photo {number}"),
    "opening": ("Sebentar, ya…", "One moment…"),
    "drawing": ("Menggambar…", "Drawing…"),
    "broken": ("Gambar belum datang. Kami coba lagi sebentar.", "The picture has not come. Trying again soon."),
    "no_photo": (
        "Belum ada foto yang siap. Rapikan satu foto dulu, ya, Bu.",
        "No photo is ready yet. Please tidy up one photo first.",
    ),
    "unnamed": ("Isi dulu di Tulis. {why}", "Please fill it in under Write. {why}"),
    "save": ("Simpan Semua Gambar", "Save All Pictures"),
    "save_one": ("Simpan gambar ini", "Save this picture"),
    "saving": ("Menyimpan {number} dari {all}…", "Saving {number} of {all}…"),
    "saved": ("{count} gambar tersimpan di folder Download.", "{count} pictures saved in the Download folder."),
    "failed": ("Belum tersimpan. Coba tekan sekali lagi, ya, Bu.", "Not saved yet. Please press once more."),
}
