"""What the server says when it does not take something on: kind -> (HTTP status, Indonesian, English)."""

from listing.errors import Refusal
from photo.read import MAX_BYTES

MEGABYTES = MAX_BYTES // 1_000_000

WAY_OUT = ("Ke halaman depan", "To the front page")
FOR_TRAINERS = ("Masukkan PIN", "Enter the PIN")

REFUSALS: dict[Refusal, tuple[int, str, str]] = {
    Refusal.NO_PIN: (
        401,
        "Layar ini hanya untuk pelatih. Masukkan PIN dulu.",
        "This screen is for the trainer. The PIN, please.",
    ),
    Refusal.ONLY_TRAINER: (
        403,
        "Petugas hanya bisa melihat. Yang mengubah adalah pelatih, dengan PIN-nya.",
        "Officers only look. Changes are the trainer's, with her PIN.",
    ),
    Refusal.NO_SUCH_WORK: (
        404,
        "Foto ini sudah tidak ada di laptop, mungkin sudah dihapus. Mulai lagi dari halaman depan, ya.",
        "This work is not on the laptop any more; it may have been deleted. Please begin again at the front page.",
    ),
    Refusal.NO_SUCH_PHOTO: (404, "Foto ini sudah dihapus.", "This photo has been deleted."),
    Refusal.NO_SUCH_PAGE: (404, "Halaman ini tidak ada.", "There is no such page."),
    Refusal.NOT_READY: (409, "Fotonya masih dirapikan. Tunggu sebentar, ya.", "The photo is still being worked on."),
    Refusal.TOO_MANY_PHOTOS: (
        409,
        "Foto untuk produk ini sudah penuh. Hapus satu dulu, atau mulai produk lain.",
        "This product has as many photos as it can hold. Remove one first, or begin another product.",
    ),
    Refusal.TOO_MANY_STROKES: (
        409,
        "Usapannya sudah terlalu banyak. Ketuk Dari Awal, ya.",
        "There are too many strokes. Please start again.",
    ),
    Refusal.TOO_MANY_WORKS: (
        409,
        "Sudah banyak produk dari HP ini. Hapus satu produk yang tidak dipakai dulu, lalu mulai lagi.",
        "This phone has begun many products. Delete one that is not needed, then begin again.",
    ),
    Refusal.TOO_MUCH_WAITING: (
        503,
        "Foto dari HP Ibu masih banyak yang antre. Yang ini dikirim sendiri nanti, sesudah sebagian selesai.",
        "Many photos of this phone are still waiting. This one will be sent by itself when some are done.",
    ),
    Refusal.STOPPED: (
        403,
        "Pengiriman dari HP ini sedang dihentikan pelatih. Tanyakan ke pelatih, ya. Foto di HP Ibu tetap aman.",
        "The trainer has stopped what this phone sends. Please ask the trainer. The photo on your phone is safe.",
    ),
    Refusal.TOO_LARGE: (
        413,
        f"File ini terlalu besar: paling besar {MEGABYTES} MB. Ambil foto lagi dengan kamera biasa.",
        f"This file is too large: {MEGABYTES} MB at most. Take the photo again with the normal camera.",
    ),
    Refusal.NOT_AN_IMAGE: (
        415,
        "File ini bukan foto. Pilih foto produk dari galeri, ya.",
        "This file is not a photo. Please choose a photo of the product.",
    ),
    Refusal.EMPTY_FILE: (
        400,
        "File ini kosong, sepertinya pengirimannya terputus. Kirim sekali lagi, ya.",
        "This file is empty; the transfer seems to have stopped. Please send it once more.",
    ),
    Refusal.CUT_SHORT: (
        400,
        "Pengirimannya terputus di tengah jalan. Kirim sekali lagi, ya.",
        "The transfer stopped half-way. Please send it once more.",
    ),
    Refusal.TOO_SLOW: (
        408,
        "Pengirimannya terlalu lama. Dekatkan HP ke Wi-Fi, lalu coba sekali lagi, ya.",
        "That took too long. Please bring the phone nearer to the Wi-Fi and try again.",
    ),
    Refusal.NO_LENGTH: (
        411,
        "HP tidak menyebut ukuran fotonya. Coba sekali lagi, ya.",
        "The phone did not say how large the photo is. Please try again.",
    ),
    Refusal.BAD_REQUEST: (400, "Permintaan ini tidak bisa dibaca.", "This request cannot be read."),
    Refusal.ONLY_HERS: (
        403,
        "Hanya pemiliknya yang bisa menyetujui, dari HP-nya sendiri.",
        "Only its owner can agree, from her own phone.",
    ),
    Refusal.WRONG_ORIGIN: (
        403,
        "Permintaan ini tidak datang dari halaman Etalase.",
        "This request does not come from a page of Etalase.",
    ),
    Refusal.NO_SUCH_WAY: (
        403,
        "Nama atau kodenya belum cocok. Lihat lagi catatan Ibu, huruf demi huruf.",
        "Name or code do not fit. Please look at what you wrote down, letter by letter.",
    ),
    Refusal.WAIT_FIRST: (
        429,
        "Sudah beberapa kali belum cocok, jadi tunggu dulu. Coba lagi kira-kira satu jam lagi, ya, Bu.",
        "That did not fit several times, so it has to rest. Please try again in about an hour.",
    ),
    Refusal.TOO_FAST: (429, "Pelan-pelan, ya. Coba lagi sebentar lagi.", "Slow down, please. Try again in a moment."),
    Refusal.QUEUE_FULL: (
        503,
        "Antreannya sedang penuh. Foto Ibu dikirim lagi sebentar lagi.",
        "The queue is full at the moment. Your photo will be sent again shortly.",
    ),
    Refusal.DISK_FULL: (
        507,
        "Ruang simpan di laptop sudah penuh. Beri tahu pelatih, ya. Foto di HP Ibu tetap aman.",
        "The laptop has no room left. Please tell the trainer. The photo on your phone is safe.",
    ),
    Refusal.CANNOT_KEEP: (
        503,
        "Laptop sedang tidak bisa menyimpan. Beri tahu pelatih, ya. Foto di HP Ibu tetap aman.",
        "The laptop cannot save anything at the moment. Please tell the trainer. The photo on your phone is safe.",
    ),
}
