"""Wording of the screens: name -> (Indonesian, English), in lists and tables where the screen shows several.

Short everyday words; the reader is called "Ibu" and the phone "HP". {places} are filled on the screen.
"""

FRAME = {
    "title": ("Etalase: foto dan tulisan jualan", "Etalase: photos and words that sell"),
    "path": ("Langkah", "Steps"),
    "steps": [("Foto", "Photo"), ("Rapikan", "Tidy up"), ("Tulis", "Write"), ("Simpan", "Save")],
    "back": ("Kembali", "Back"),
    "help": ("Bantuan", "Help"),
    "other": ("English", "Bahasa Indonesia"),
    "close": ("Mengerti", "Got it"),
    "lost": (
        "Sambungan putus sebentar. Pekerjaan Ibu aman, kami sambungkan lagi.",
        "The connection dropped for a moment. Your work is safe; reconnecting.",
    ),
    "code": ("Kode Ibu: {code}. Sebutkan kode ini ke pendamping.", "Your code: {code}. Tell it to the trainer."),
    "private": (
        "Foto Ibu hanya ada di laptop pelatihan ini, tidak dikirim ke mana-mana.",
        "Your photos stay on this computer and are sent nowhere else.",
    ),
}

HELP = {
    0: [
        ("Pekerjaan Ibu tersimpan sendiri di setiap langkah.", "Your work is saved by itself at every step."),
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
        ("Ada yang terpotong? Tekan Perbaiki lalu usap.", "Something cut off? Press Fix, then rub."),
    ],
    3: [
        ("Isi yang Ibu tahu saja. Yang lain boleh kosong.", "Fill in what you know. The rest may stay empty."),
        ("Kami hanya menulis apa yang Ibu isi.", "We only write what you typed."),
        ("Baca lagi sebelum lanjut. Boleh diubah.", "Read it again before going on. You may change it."),
    ],
    4: [
        ("Simpan fotonya ke HP, satu untuk tiap tempat.", "Save the photo to the phone, one for each place."),
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
    "gone": (
        "Pekerjaan ini sudah dihapus dari laptop. Ibu bisa mulai lagi.",
        "This work has been removed from the computer. You can start again.",
    ),
}

# What can go wrong with a photo on its way to a picture, by kind; short, for a small card.
TROUBLE = {
    "NotAnImage": ("Ini bukan foto. Pilih foto lain, ya.", "This is not a photo. Please choose another."),
    "EmptyFile": ("Fotonya kosong. Kirim sekali lagi, ya.", "The photo is empty. Please send it again."),
    "FileTooLarge": ("Fotonya terlalu besar. Foto ulang, ya.", "The photo is too large. Please take it again."),
    "TooManyPixels": ("Fotonya terlalu besar. Foto ulang, ya.", "The photo is too large. Please take it again."),
    "TooSmall": ("Fotonya terlalu kecil. Pilih foto aslinya.", "The photo is too small. Choose the original."),
    "DamagedFile": ("Fotonya rusak. Foto ulang, ya.", "The photo is damaged. Please take it again."),
    "ProductNotFound": (
        "Produknya belum kelihatan jelas. Foto ulang di alas polos, ya.",
        "The product cannot be seen clearly. Take it again on a plain surface.",
    ),
    "ModelMissing": (
        "Alat pemotong latar belum ada di laptop ini. Panggil pendamping.",
        "The cut-out tool is not on this computer yet. Call the trainer.",
    ),
    "Unexpected": (
        "Maaf, foto ini gagal dirapikan. Coba lagi, atau foto ulang.",
        "Sorry, this photo failed. Try again, or take another.",
    ),
}

PHOTO = {
    "title": ("Foto produk Ibu", "Photograph your product"),
    "yours": ("Foto Ibu", "Your photos"),
    "tips": [
        ("Taruh produk di tempat terang, dekat jendela.", "Put the product in a bright place, near a window."),
        ("Seluruh produk harus kelihatan.", "The whole product must be in view."),
    ],
    "camera": ("Ambil Foto", "Take Photo"),
    "gallery": ("Pilih dari Galeri", "Choose from Gallery"),
    "samples": ("Pakai Contoh", "Use an Example"),
    "more": ("Tambah foto lain", "Add another photo"),
    "next": ("Lanjut Rapikan", "Next: Tidy Up"),
    "photo": ("Foto produk", "Product photo"),
    "preparing": ("Menyiapkan foto…", "Preparing…"),
    "sending": ("Mengirim foto… {percent}%", "Sending… {percent}%"),
    "retry": ("Menunggu sinyal. Foto aman di HP.", "Waiting for signal. It is safe on the phone."),
    "refused": ("Foto belum terkirim.", "The photo was not sent."),
    "again": ("Coba Lagi", "Try Again"),
    "queued": ("Antrean ke-{position}, kira-kira {seconds} detik", "Number {position} in line, about {seconds} s"),
    "working": ("Sedang dirapikan…", "Being tidied up…"),
    "done": ("Siap", "Ready"),
    "remove": ("Hapus Foto", "Remove Photo"),
    "sure": ("Hapus foto ini?", "Remove this photo?"),
    "keep": ("Tidak Jadi", "Keep It"),
    "retake": ("Foto Ulang", "Retake"),
    "keep_it": ("Tetap Pakai", "Use Anyway"),
    "advice": {
        "dark": ("Fotonya agak gelap. Coba dekat jendela.", "It is rather dark. Try near a window."),
        "blurred": ("Fotonya agak buram. Tahan HP lebih diam.", "It is a bit blurred. Hold the phone still."),
        "cut_off": ("Produknya terpotong di tepi. Mundur sedikit.", "The product is cut off. Step back a little."),
    },
    "errors": TROUBLE,
}

BRUSH = {
    "title": ("Perbaiki", "Fix"),
    "hint": (
        "Yang merah muda akan hilang. Usap dengan satu jari, perbesar dengan dua jari.",
        "Pink parts will vanish. Rub with one finger, zoom with two.",
    ),
    "canvas": (
        "Foto. Panah menggeser kuas, spasi mengusap, tambah dan kurang memperbesar.",
        "Photo. Arrows move the brush, space rubs, plus and minus zoom.",
    ),
    "erase": ("Hapus Sisa Latar", "Erase Leftovers"),
    "keep": ("Kembalikan Produk", "Bring Product Back"),
    "size": ("Besar kuas", "Brush size"),
    "sizes": {
        "small": ("Kuas kecil", "Small brush"),
        "medium": ("Kuas sedang", "Medium brush"),
        "large": ("Kuas besar", "Large brush"),
    },
    "undo": ("Urungkan", "Undo"),
    "redo": ("Ulangi lagi", "Redo"),
    "reset": ("Dari Awal", "Start Over"),
    "reset_sure": ("Hapus semua usapan dan mulai dari awal?", "Remove all strokes and start over?"),
    "stay": ("Tidak Jadi", "Keep Them"),
    "zoom_in": ("Perbesar", "Zoom in"),
    "zoom_out": ("Perkecil", "Zoom out"),
    "done": ("Selesai", "Done"),
}

TIDY = {
    "title": ("Rapikan foto", "Tidy up the photo"),
    "photo": ("Foto", "Photo"),
    "slider": ("Geser untuk membandingkan sebelum dan sesudah", "Slide to compare before and after"),
    "before": ("Sebelum", "Before"),
    "after": ("Sesudah", "After"),
    "queued": (
        "Antrean ke-{position}, kira-kira {seconds} detik. HP boleh didiamkan.",
        "Number {position} in line, about {seconds} s. You can leave the phone alone.",
    ),
    "working": ("Sedang merapikan…", "Tidying up…"),
    "empty": ("Belum ada foto. Tekan Kembali dulu.", "No photo yet. Press Back first."),
    "background": ("Latar", "Background"),
    "white": ("Putih Bersih", "Clean White"),
    "bright": ("Cerahkan Saja", "Only Brighten"),
    "soft": ("Warna Lembut", "Soft Colour"),
    "colours": [
        ("Krem", "Cream"),
        ("Merah muda", "Rose"),
        ("Hijau daun", "Leaf green"),
        ("Biru langit", "Sky blue"),
        ("Ungu muda", "Lilac"),
    ],
    "own_colour": ("Warna sendiri", "My own colour"),
    "shadow": ("Bayangan", "Shadow"),
    "fix": ("Perbaiki", "Fix"),
    "by_hand": ("Atur Sendiri", "Adjust by Hand"),
    "drag": (
        "Geser produk dengan jari. Dua jari untuk memperbesar.",
        "Move the product with a finger. Two fingers make it larger.",
    ),
    "zoom": ("Besar produk", "Size"),
    "brightness": ("Terang", "Brightness"),
    "turn": ("Luruskan", "Straighten"),
    "comma": (",", "."),
    "to_left": ("Geser ke kiri", "Move left"),
    "to_right": ("Geser ke kanan", "Move right"),
    "to_top": ("Geser ke atas", "Move up"),
    "to_bottom": ("Geser ke bawah", "Move down"),
    "automatic": ("Kembali ke Otomatis", "Back to Automatic"),
    "unsure": (
        "Latar foto ini sulit dipisahkan. Lihat hasilnya, ya. Kalau kurang pas, Ibu bisa pakai cara ini:",
        "This background is hard to separate. Look at the result. If it is not right, try this:",
    ),
    "again": ("Coba Lagi", "Try Again"),
    "next": ("Sudah Bagus, Lanjut", "Looks Good, Next"),
    "meanwhile": ("Sambil Menunggu, Tulis", "Write While Waiting"),
    "errors": TROUBLE,
    "brush": BRUSH,
}
