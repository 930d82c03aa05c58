"""Sentences for everything that can go wrong with a picture: class of the error -> (Indonesian, English).

Each says what happened, why, and what to do now. `{name}` and the like are the error's own attributes.
"""

ERRORS = {
    "EmptyFile": (
        "File ini kosong, sepertinya pengirimannya terputus. Kirim sekali lagi, ya.",
        "This file is empty; the transfer seems to have stopped. Please send it once more.",
    ),
    "FileTooLarge": (
        "Fotonya terlalu besar: {megabytes} MB, paling besar {limit_megabytes} MB. "
        "Ambil foto lagi dengan kamera biasa.",
        "The photo is too large: {megabytes} MB, the limit is {limit_megabytes} MB. "
        "Take it again with the normal camera.",
    ),
    "NotAnImage": (
        "File ini bukan foto. Pilih foto produk dari galeri, ya.",
        "This file is not a photo. Please choose a photo of the product.",
    ),
    "TooManyPixels": (
        "Gambar ini terlalu besar untuk dibuka: lebih dari {megapixels} juta titik. Pilih foto biasa dari HP.",
        "This picture is too large to open: more than {megapixels} megapixels. Choose a normal phone photo.",
    ),
    "TooSmall": (
        "Gambar ini terlalu kecil: {width} x {height} titik. Pilih foto aslinya, bukan gambar kecilnya.",
        "This picture is too small: {width} x {height} pixels. Choose the original photo, not its thumbnail.",
    ),
    "DamagedFile": (
        "Foto ini rusak atau terpotong waktu disalin. Kirim sekali lagi, atau foto ulang.",
        "This photo is damaged or was cut short while copying. Send it once more, or take it again.",
    ),
    "UnknownModel": (
        "Tidak ada model bernama {name}. Yang ada: {known}.",
        "There is no model called {name}. Choose one of: {known}.",
    ),
    "ModelMissing": (
        "Alat pemotong latar ({name}) belum ada di laptop ini. Sambungkan ke internet sekali, lalu jalankan: "
        "etalase model get {name}. Mencerahkan foto tetap bisa.",
        "The cut-out tool ({name}) is not on this computer yet. Connect to the internet once and run: "
        "etalase model get {name}. Brightening works without it.",
    ),
    "FetchFailed": (
        "Alat pemotong latar ({name}) belum bisa diambil. Periksa sambungan internet lalu coba lagi, atau salin "
        "filenya dari laptop lain: etalase model get {name} --from FILE.",
        "The cut-out tool ({name}) could not be fetched. Check the internet connection and try again, or copy the "
        "file from another computer: etalase model get {name} --from FILE.",
    ),
    "ProductNotFound": (
        "Produknya belum kelihatan jelas di foto ini. Taruh di alas polos yang terang lalu foto ulang, "
        "atau pakai Cerahkan Saja.",
        "The product cannot be told from its surroundings. Put it on a plain, bright surface and take the photo "
        "again, or only brighten it.",
    ),
    "DoesNotFit": (
        "Gambar ini tidak bisa dibuat lebih kecil dari batas {limit_kilobytes} kB. Pilih ukuran yang lebih kecil.",
        "This picture cannot be made smaller than the limit of {limit_kilobytes} kB. Choose a smaller size.",
    ),
    "FileTrouble": (
        "Laptop tidak bisa membaca atau menyimpan file ini ({reason}). Periksa foldernya dan sisa ruang simpan.",
        "The computer cannot read or write this file ({reason}). Check the folder and the free disk space.",
    ),
    "Unexpected": (
        "Maaf, foto ini gagal diolah karena kesalahan program. Foto lain tidak terganggu. Coba foto yang lain dulu.",
        "Sorry, the program itself failed on this photo. The others are not affected. Try another photo.",
    ),
    "Crashed": (
        "Foto ini dua kali membuat program pembuka foto berhenti, jadi dilewati. Foto lain tidak terganggu. Simpan "
        "ulang fotonya dengan aplikasi lain, atau foto lagi.",
        "This photo ended the program that opens photos, twice, so it was set aside. The others are not affected. "
        "Save it anew with another program, or take it again.",
    ),
    "OutOfMemory": (
        "Memori laptop tidak cukup untuk foto ini. Tutup program lain lalu coba lagi, atau kecilkan fotonya.",
        "This computer's memory is not enough for this photo. Close other programs and try again, or make the "
        "photo smaller.",
    ),
    "TookTooLong": (
        "Foto ini belum selesai setelah {seconds} detik, jadi dilewati. Kecilkan fotonya, atau foto lagi.",
        "This photo was not done after {seconds} seconds, so it was set aside. Make it smaller, or take it again.",
    ),
    "WorkersLost": (
        "Sudah {tries} komputer di klaster berhenti waktu mengerjakan foto ini, jadi fotonya dilewati. Nyalakan lagi "
        "komputernya, lalu jalankan perintah yang sama dengan --resume.",
        "While they worked on this photo, {tries} computers of the cluster went away, so it was set aside. Start "
        "them again, then run the same command with --resume.",
    ),
    "NoFilmMaker": (
        "Klip dibuat oleh ffmpeg, dan ffmpeg belum ada di laptop ini. Pasang dulu, misalnya di Debian atau Ubuntu: "
        "sudo apt install ffmpeg",
        "Clips are made by ffmpeg, which is not on this computer. Install it first, for example on Debian or Ubuntu: "
        "sudo apt install ffmpeg",
    ),
    "FilmFailed": (
        "Klipnya gagal dibuat ({reason}). Periksa sisa ruang simpan di laptop, lalu coba lagi.",
        "The clip could not be made ({reason}). Check the free disk space and try again.",
    ),
    "SystemLibraryMissing": (
        "Laptop ini belum punya pustaka untuk OpenCV. Di Debian atau Ubuntu: sudo apt install libgl1 libglib2.0-0",
        "This computer lacks libraries that OpenCV needs. On Debian or Ubuntu: sudo apt install libgl1 libglib2.0-0",
    ),
}

MOVING = (
    "Ini gambar bergerak; yang dipakai hanya gambar pertamanya.",
    "This is a moving picture; only its first frame was used.",
)
CUT_SHORT = (
    "Berkas fotonya terpotong: baris paling bawah tidak ada. Kalau ada, kirim foto aslinya sekali lagi.",
    "The file was cut short: its lowest rows are missing. If you can, send the original once more.",
)
SMALL = (
    "Produknya kecil di foto ini, jadi hasilnya kurang tajam. Pakai foto aslinya, atau foto lebih dekat.",
    "The product has few pixels in this photo, so the result is not quite sharp. Use the original, or move closer.",
)
DOUBTFUL = (
    "Batas produk dan latarnya kurang jelas. Periksa hasilnya; kalau belum pas, perbaiki dengan jari atau pakai "
    "Cerahkan Saja.",
    "The product is hard to tell from its surroundings. Look at the result; if it is not right, mend it or only "
    "brighten the photo.",
)
FAINT = (
    "Warna latar ini mirip dengan produknya, jadi produknya kurang menonjol. Coba warna lain.",
    "This background is close to the product's colour, so the product hardly stands out. Try another one.",
)

TROUBLES = {
    "dark": (
        "Latarnya gelap, jadi sulit dibuat putih. Lebih baik latarnya dipotong.",
        "The background is dark and hard to make white. Cutting the product out is the better way.",
    ),
    "patterned": (
        "Latarnya bermotif, jadi sulit dibuat putih. Lebih baik latarnya dipotong.",
        "The background is patterned and hard to make white. Cutting the product out is the better way.",
    ),
    "cluttered": (
        "Di latarnya ada barang lain. Lebih baik latarnya dipotong, atau foto ulang di alas polos.",
        "There are other things in the background. Cut the product out, or take the photo on a plain surface.",
    ),
}
