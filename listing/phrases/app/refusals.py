"""What the server says when it does not take something on: kind -> (HTTP status, Indonesian, English)."""

WAY_OUT = ("Ke halaman depan", "To the front page")
FOR_TRAINERS = ("Masukkan PIN", "Enter the PIN")

REFUSALS = {
    "NoPin": (
        401,
        "Layar ini hanya untuk pendamping. Masukkan PIN dulu.",
        "This screen is for the trainer. The PIN, please.",
    ),
    "NoSuchWork": (
        404,
        "Foto ini sudah tidak ada di laptop, mungkin sudah dihapus. Mulai lagi dari halaman depan, ya.",
        "This work is not on the laptop any more; it may have been deleted. Please begin again at the front page.",
    ),
    "NoSuchPhoto": (404, "Foto ini sudah dihapus.", "This photo has been deleted."),
    "NoSuchPage": (404, "Halaman ini tidak ada.", "There is no such page."),
    "NotReady": (409, "Fotonya masih dirapikan. Tunggu sebentar, ya.", "The photo is still being worked on."),
    "TooManyPhotos": (
        409,
        "Foto untuk produk ini sudah penuh. Hapus satu dulu, atau mulai produk lain.",
        "This product has as many photos as it can hold. Remove one first, or begin another product.",
    ),
    "TooManyStrokes": (
        409,
        "Coretannya sudah terlalu banyak. Pakai Ulangi dari Awal, ya.",
        "There are too many strokes. Please start again.",
    ),
    "TooLarge": (
        413,
        "File ini terlalu besar: paling besar 40 MB. Ambil foto lagi dengan kamera biasa.",
        "This file is too large: 40 MB at most. Take the photo again with the normal camera.",
    ),
    "NotAnImage": (
        415,
        "File ini bukan foto. Pilih foto produk dari galeri, ya.",
        "This file is not a photo. Please choose a photo of the product.",
    ),
    "EmptyFile": (
        400,
        "File ini kosong, sepertinya pengirimannya terputus. Kirim sekali lagi, ya.",
        "This file is empty; the transfer seems to have stopped. Please send it once more.",
    ),
    "CutShort": (
        400,
        "Pengirimannya terputus di tengah jalan. Kirim sekali lagi, ya.",
        "The transfer stopped half-way. Please send it once more.",
    ),
    "NoLength": (
        411,
        "HP tidak menyebut ukuran fotonya. Coba sekali lagi, ya.",
        "The phone did not say how large the photo is. Please try again.",
    ),
    "BadRequest": (400, "Permintaan ini tidak bisa dibaca.", "This request cannot be read."),
    "OnlyHers": (
        403,
        "Hanya pemiliknya yang bisa menyetujui, dari HP-nya sendiri.",
        "Only its owner can agree, from her own phone.",
    ),
    "WrongOrigin": (
        403,
        "Permintaan ini tidak datang dari halaman Etalase.",
        "This request does not come from a page of Etalase.",
    ),
    "TooFast": (429, "Pelan-pelan, ya. Coba lagi sebentar lagi.", "Slow down, please. Try again in a moment."),
    "QueueFull": (
        503,
        "Antreannya sedang penuh. Foto Ibu dikirim lagi sebentar lagi.",
        "The queue is full at the moment. Your photo will be sent again shortly.",
    ),
    "DiskFull": (
        507,
        "Ruang simpan di laptop sudah penuh. Beri tahu pelatih, ya. Foto di HP Ibu tetap aman.",
        "The laptop has no room left. Please tell the trainer. The photo on your phone is safe.",
    ),
}
