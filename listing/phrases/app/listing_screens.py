"""Wording of the welcome, of the head and the help that every screen has, and the names of places."""

FIRST_WORDS = {
    "title": ("Etalase", "Etalase"),
    "lead": ("Foto produk Ibu jadi rapi dalam 4 langkah.", "Tidy product photos in 4 steps."),
    "wait": ("Sebentar, ya. Halamannya sedang dibuka…", "One moment. The page is opening…"),
}
OFFLINE = {
    "title": ("Etalase belum bisa dihubungi.", "Etalase cannot be reached."),
    "says": (
        "Lihat apakah HP tersambung ke Wi-Fi dan laptopnya menyala. Yang sudah terkirim tetap tersimpan di laptop.",
        "See whether the phone is on the Wi-Fi and the computer is on. What has been sent is kept on the computer.",
    ),
    "again": ("Coba Lagi", "Try Again"),
}
FRAME = {
    "title": ("Etalase: foto dan tulisan jualan", "Etalase: photos and words that sell"),
    "path": ("Langkah", "Steps"),
    "steps": [("Foto", "Photo"), ("Rapikan", "Tidy up"), ("Tulis", "Write"), ("Simpan", "Save")],
    "back": ("Kembali", "Back"),
    "help": ("Bantuan", "Help"),
    "shelf": ("Produk Ibu", "Your products"),
    "other": ("English", "Bahasa Indonesia"),
    "close": ("Mengerti", "Got it"),
    "lost": (
        "Sambungan putus sebentar. Pekerjaan Ibu aman, kami sambungkan lagi.",
        "The connection dropped for a moment. Your work is safe; reconnecting.",
    ),
    "gone": (
        "Pekerjaan ini sudah dihapus dari laptop. Foto yang sudah Ibu simpan ke HP tetap ada.",
        "This work has been removed from the computer. Photos you saved on the phone are still there.",
    ),
    "anew": ("Mulai Lagi", "Start Again"),
    "code": (
        "Kode produk ini: {code}. Sebutkan ke pelatih.",
        "This product: {code}. Tell it to the trainer.",
    ),
    "guide": ("Panduan Bergambar (PDF)", "Picture Guide (PDF, Indonesian)"),
    "install": ("Pasang Etalase di HP", "Install Etalase on This Phone"),
    "private": (
        "Foto Ibu hanya terkirim ke laptop pelatihan ini, tidak ke tempat lain.",
        "Your photos go to this computer only, and nowhere else.",
    ),
}
HELP = {
    0: [
        (
            "Pekerjaan Ibu tersimpan sendiri di laptop. Simpan ke HP supaya tetap ada.",
            "Your work is kept on the computer by itself. Save it to the phone to have it for good.",
        ),
        ("Tekan Mulai, lalu ikuti tombol besar di bawah.", "Press Start, then follow the big button below."),
    ],
    1: [
        ("Taruh produk dekat jendela yang terang.", "Put the product near a bright window."),
        ("Pakai alas polos: kertas, kain, atau meja.", "Use a plain base: paper, cloth or a table."),
        ("Tekan Ambil Foto. Foto terkirim sendiri.", "Press Take Photo. It travels by itself."),
        ("Kalau sinyal putus, tunggu saja. Foto dikirim lagi.", "If the signal drops, wait. It is sent again."),
    ],
    2: [
        ("Geser garis putih untuk melihat sebelum dan sesudah.", "Slide the white line to see before and after."),
        ("Pilih latar yang Ibu suka.", "Choose the background you like."),
        (
            "Ada yang hilang, atau ada barang lain yang ikut? Tekan tombolnya, lalu usap.",
            "Is a part missing, or is something else in the picture? Press its button, then rub.",
        ),
    ],
    3: [
        ("Isi yang Ibu tahu saja. Yang lain boleh kosong.", "Fill in what you know. The rest may stay empty."),
        ("Kami hanya menulis apa yang Ibu isi.", "We only write what you typed."),
        ("Baca lagi sebelum lanjut. Boleh diubah.", "Read it again before going on. You may change it."),
    ],
    4: [
        ("Pilih tempat jualan, lalu simpan fotonya ke HP.", "Choose a place to sell, then save the photo."),
        ("Salin judul dan keterangan, lalu tempel di aplikasi.", "Copy title and description, paste in the app."),
        ("Mau produk lain? Tekan Foto Produk Lain.", "Another product? Press Another Product."),
    ],
}
WELCOME = {
    "title": ("Selamat datang, Ibu", "Welcome"),
    "lead": ("Foto produk Ibu jadi rapi dalam 4 langkah.", "Tidy product photos in 4 steps."),
    "before": ("Sebelum", "Before"),
    "after": ("Sesudah", "After"),
    "points": [
        ("Foto jadi bersih dan terang", "Clean, bright photos"),
        ("Keterangan jualan ditulis dari kata Ibu sendiri", "Selling words, made from what you say"),
        ("Siap untuk Shopee, Tokopedia, WhatsApp, Instagram", "Ready for Shopee, Tokopedia, WhatsApp, Instagram"),
    ],
    "start": ("Mulai", "Start"),
    "resume": ("Lanjutkan yang Terakhir", "Continue My Last One"),
    "shelf": ("Semua Produk Ibu", "All Your Products"),
    "gone": (
        "Pekerjaan ini sudah dihapus dari laptop. Ibu bisa mulai lagi.",
        "This work has been removed from the computer. You can start again.",
    ),
    "spent": (
        "Kode pindah HP ini sudah tidak berlaku. Minta pelatih menampilkan kode baru.",
        "This code for another phone is no longer valid. Ask the trainer to show a new one.",
    ),
}
SHOPS = {
    "shopee": ("Shopee", "Shopee"),
    "tokopedia": ("Tokopedia", "Tokopedia"),
    "whatsapp": ("WhatsApp", "WhatsApp"),
    "status": ("Status WA", "WA Status"),
    "instagram": ("Instagram", "Instagram"),
}
