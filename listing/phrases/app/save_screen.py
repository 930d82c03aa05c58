"""Wording of the screen Simpan."""

from listing.phrases.app.listing_screens import SHOPS

SAVE = {
    "title": ("Simpan foto dan tulisan", "Save photo and words"),
    "opening": ("Sebentar, ya…", "One moment…"),
    "places": ("Tempat jualan", "Places to sell"),
    "shops": SHOPS,
    "picture": ("Foto untuk {place}", "Photo for {place}"),
    "photo": ("Foto {number}", "Photo {number}"),
    "size": ("Ukurannya pas untuk {name}", "The right size for {name}"),
    "bytes": ("Ringan, di bawah {most} MB", "Light, under {most} MB"),
    "private": ("Tanpa data lokasi", "No location data"),
    "same": ("Foto ini juga pas untuk {places}", "This photo also fits {places}"),
    "unsure": (
        "Kami belum yakin potongan foto ini pas. Coba dilihat lagi, ya, Bu.",
        "We are not sure that this photo is cut out well. Please look at it again.",
    ),
    "to_tidy": ("Lihat di Rapikan", "Look under Tidy Up"),
    "fits": ("Sesuai aturan {place}", "Within the rules of {place}"),
    "look": ("Masih ada saran di Tulis", "There is advice left under Write"),
    "mend": ("Perbaiki di Tulis", "Mend it under Write"),
    "save": ("Simpan ke HP", "Save to Phone"),
    "save_here": ("Simpan Foto", "Save Photo"),
    "kit": ("Alat Jualan: Kartu, Label, Harga", "Selling Kit: Cards, Labels, Price"),
    "save_all": ("Simpan {count} Foto Sekaligus", "Save All {count} Photos"),
    "saving": ("Sedang mengambil foto…", "Fetching the photo…"),
    "saving_many": ("Mengambil foto {number} dari {all}…", "Fetching photo {number} of {all}…"),
    "saved": ("Tersimpan di folder Download: {name}", "Saved in the Download folder: {name}"),
    "saved_many": ("{count} foto tersimpan di folder Download.", "{count} photos saved in the Download folder."),
    "next_step": {
        "shopee": (
            "Buka Shopee, tekan Saya, Toko Saya, Tambah Produk, lalu pilih foto ini.",
            "Open Shopee, Me, My Shop, Add Product, then choose this photo.",
        ),
        "tokopedia": (
            "Buka aplikasi penjual Tokopedia, tambah produk, lalu pilih foto ini.",
            "Open Tokopedia's app for sellers, add a product, then choose this photo.",
        ),
        "whatsapp": (
            "Buka WhatsApp, pilih pembeli atau grup, lalu kirim foto ini. Punya Katalog? Tambahkan juga di sana.",
            "Open WhatsApp, choose a buyer or a group, and send this photo. Have a catalogue? Add it there, too.",
        ),
        "status": (
            "Buka WhatsApp, Pembaruan, Status, lalu pilih foto ini.",
            "Open WhatsApp, Updates, Status, then choose this photo.",
        ),
        "instagram": (
            "Buka Instagram, tekan tanda tambah, lalu pilih foto ini.",
            "Open Instagram, press the plus sign, then choose this photo.",
        ),
    },
    "not_saved": (
        "Belum tersimpan. Coba tekan sekali lagi.",
        "Not saved yet. Please press once more.",
    ),
    "not_saved_away": (
        "Belum tersimpan: sambungan ke laptop putus. Fotonya aman, coba lagi sebentar.",
        "Not saved: the connection to the computer is down. The photo is safe; try again soon.",
    ),
    "tall": ("Simpan Ukuran Tegak", "Save the Tall Size"),
    "copy": {
        "title": ("Salin Judul", "Copy Title"),
        "description": ("Salin Keterangan", "Copy Description"),
        "caption": ("Salin Tulisan", "Copy Caption"),
    },
    "copied": ("Tersalin. Tempel di {place}.", "Copied. Paste it in {place}."),
    "by_hand": (
        "Tekan lama tulisan yang biru, lalu pilih Salin.",
        "Press and hold the blue text, then choose Copy.",
    ),
    "share": ("Kirim Foto dan Tulisan", "Send Photo and Words"),
    "send": ("Kirim ke WhatsApp", "Send to WhatsApp"),
    "wall": {
        "ask": ("Boleh ditampilkan di layar depan?", "May the big screen in front show it?"),
        "says": (
            "Hanya gambar sebelum dan sesudah, tanpa nama. Bisa dibatalkan kapan saja.",
            "Only the picture before and after, no name. You can take it back at any time.",
        ),
        "yes": ("Terima kasih, Ibu. Foto ini boleh tampil.", "Thank you. The screen may show this photo."),
        "no": ("Baik, foto ini tidak ditampilkan.", "All right, this photo is not shown."),
        "saving": ("Sebentar, ya…", "One moment…"),
    },
    "broken": (
        "Gambarnya belum bisa ditampilkan. Kami coba lagi sebentar lagi.",
        "The picture cannot be shown yet. We will try again soon.",
    ),
    "waiting": ("Foto masih dirapikan…", "The photo is still being tidied up…"),
    "empty": ("Belum ada foto. Kembali ke langkah Foto.", "No photo yet. Go back to Photo."),
    "unfound": (
        "Belum ada foto yang bisa disimpan.",
        "There is no photo to save yet.",
    ),
    "ways_out": ("Lihat Cara Lain", "See Other Ways"),
    "no_words": ("Keterangan belum dibuat.", "No words yet."),
    "write": ("Tulis Sekarang", "Write Now"),
    "zip": ("Simpan Semua Jadi Satu (untuk laptop)", "Save All as One File (for a laptop)"),
    "another": ("Foto Produk Lain", "Another Product"),
    "finish": ("Selesai", "Finish"),
    "thanks": ("Selesai. Semoga laris, Ibu!", "Done. May it sell well!"),
    "stays": (
        "Di laptop pekerjaan ini ada sampai dihapus, paling lama {days} hari sejak terakhir dibuka. "
        "Yang sudah disimpan di HP tetap ada.",
        "On the computer this work stays until it is deleted, at most {days} days after it was last opened. "
        "What you saved on the phone stays.",
    ),
    "delete": ("Hapus Pekerjaan Ini", "Delete This Work"),
    "sure": (
        "Hapus foto dan tulisan ini dari laptop? Yang sudah disimpan di HP tetap ada.",
        "Delete these photos and words from the computer? What you saved on the phone stays.",
    ),
    "keep": ("Tidak Jadi", "Keep It"),
}
