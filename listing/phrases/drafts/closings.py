"""How one orders, asks or enrols, by variant and place, in Indonesian: the last words of a text. See `indonesian`."""

Slots = dict[str, dict[str, tuple[str, ...]]]

_GONE = "<sold_out>Stok sedang habis. Tanya dulu lewat chat."
_ASK = "<sold_out>Mau tanya dulu? Balas status ini."
_ASK_WARM = "<sold_out>Mau tanya dulu? Balas status ini, ya, Kak."

CLOSINGS: Slots = {
    "lugas.order.cart": {
        "": (
            "<sold_out>Stok sedang habis.",
            "<variants_or,colours_or,size_or>Pilih varian, warna, dan ukuran, lalu pesan lewat aplikasi ini.",
            "<variants_or,colours_or>Pilih varian dan warna, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<variants_or,size_or>Pilih varian dan ukuran, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<variants_or>Pilih varian, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<colours_or,size_or>Pilih warna dan ukuran, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<colours_or>Pilih warna, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<size_or>Pilih ukuran, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<one_left>Masukkan ke keranjang, lalu pesan lewat aplikasi ini.",
            "Tentukan jumlahnya, masukkan ke keranjang, lalu pesan lewat aplikasi ini.",
        ),
        "kelas": ("Kirim chat dulu di aplikasi ini, sebutkan siapa yang mau ikut, lalu daftar.",),
        "jasa": ("Kirim chat dulu di aplikasi ini, sebutkan kebutuhannya, lalu pesan.",),
    },
    "lugas.order.chat": {
        "": (_GONE, "<one_left>Kirim chat, sebutkan nama produk.",
             "Kirim chat, sebutkan nama produk dan jumlahnya.",),
        "kelas": ("Daftar lewat chat, sebutkan siapa yang mau ikut.",),
        "jasa": ("Kirim chat, sebutkan kebutuhan dan waktunya.",),
    },
    "lugas.order.status": {
        "": (_ASK, "Mau pesan? Balas status ini.",),
        "kelas": (_ASK, "Mau daftar? Balas status ini."),
        "jasa": (_ASK, "Berminat? Balas status ini."),
    },
    "lugas.order.dm": {
        "": ("<sold_out>Tanya dulu lewat DM.", "<one_left>Pesan lewat DM, sebutkan nama produk.",
             "Pesan lewat DM, sebutkan nama produk dan jumlahnya.",),
        "kelas": ("Daftar lewat DM, sebutkan siapa yang mau ikut.",),
        "jasa": ("Kirim DM, sebutkan kebutuhan dan waktunya.",),
    },
    "lugas.ask.cart": {"": ("Ada pertanyaan? Kirim lewat chat sebelum memesan.",), "jasa": ()},
    "hangat.order.cart": {
        "": (
            "<sold_out>Stoknya sedang habis, ya, Kak.",
            "<size_or>Pilih ukuran, lalu masukkan keranjang, ya, Kak.",
            "Kalau cocok, masukkan keranjang, ya, Kak.",
            "Kalau sudah cocok, tinggal masukkan keranjang, ya, Kak.",
            "Silakan dipesan, Kak, tinggal masukkan keranjang.",
        ),
        "kelas": ("Mau tanya-tanya dulu, chat saja, ya, Kak. Kalau cocok, daftar di sini.",),
        "jasa": ("Ceritakan dulu kebutuhannya lewat chat, ya, Kak, lalu pesan di sini.",),
    },
    "hangat.order.chat": {
        "": ("<sold_out>Stoknya sedang habis, ya, Kak. Kalau ada yang mau ditanyakan, chat saja dulu.",
             "Mau pesan atau tanya-tanya dulu, langsung chat saja, ya, Kak.",
             "Kalau cocok, langsung chat saja, ya, Kak."),
        "kelas": ("Mau daftar atau tanya-tanya dulu, chat saja, ya, Kak.",),
        "jasa": ("Ceritakan kebutuhannya lewat chat, ya, Kak.",),
    },
    "hangat.order.status": {
        "": (_ASK_WARM, "Yang mau, balas status ini, ya.", "Mau pesan? Balas status ini, ya."),
        "kelas": (_ASK_WARM, "Mau daftar? Balas status ini, ya."),
        "jasa": (_ASK_WARM, "Berminat? Balas status ini, ya."),
    },
    "hangat.order.dm": {
        "": ("<sold_out>Mau tanya dulu juga boleh, lewat DM.", "Kalau cocok, kirim DM saja, ya, Kak.",
             "Mau pesan? Langsung DM saja, ya, Kak."),
        "kelas": ("Mau daftar? Langsung DM saja, ya, Kak.",),
        "jasa": ("Ceritakan kebutuhannya lewat DM, ya, Kak.",),
    },
    "hangat.ask.cart": {
        "": ("Mau tanya dulu juga boleh, lewat chat.", "Kalau ada yang mau ditanyakan, chat saja dulu."),
        "jasa": (),
    },
    "ringkas.order.cart": {
        "": (_GONE, "Silakan pesan di sini.",),
        "kelas": ("Chat dulu, lalu daftar di sini.",),
        "jasa": ("Chat dulu, lalu pesan di sini.",),
    },
    "ringkas.order_fully.cart": {
        "": (
            "<sold_out>Stok sedang habis.",
            "<variants_or,colours_or,size_or>Pilih varian, warna, dan ukuran, lalu pesan di sini.",
            "<variants_or,colours_or>Pilih varian dan warna, tentukan jumlahnya, lalu pesan di sini.",
            "<variants_or,size_or>Pilih varian dan ukuran, tentukan jumlahnya, lalu pesan di sini.",
            "<variants_or>Pilih varian, tentukan jumlahnya, lalu pesan di sini.",
            "<colours_or,size_or>Pilih warna dan ukuran, tentukan jumlahnya, lalu pesan di sini.",
            "<colours_or>Pilih warna, tentukan jumlahnya, lalu pesan di sini.",
            "<size_or>Pilih ukuran, tentukan jumlahnya, lalu pesan di sini.",
            "<one_left>Silakan pesan di sini.",
            "Tentukan jumlahnya, lalu pesan di sini.",
        ),
        "kelas": ("Chat dulu, sebutkan siapa yang mau ikut, lalu daftar di sini.",),
        "jasa": ("Chat dulu, sebutkan kebutuhannya, lalu pesan di sini.",),
    },
    "ringkas.ask.cart": {"": ("Ada pertanyaan? Kirim lewat chat sebelum memesan.",), "jasa": ()},
    "ringkas.order.chat": {"": (_GONE, "Pesan lewat chat."), "kelas": ("Daftar lewat chat.",),
                           "jasa": ("Tanya atau pesan lewat chat.",)},
    "ringkas.order.status": {"": (_ASK, "Mau? Balas status ini."), "kelas": (_ASK, "Mau ikut? Balas status ini."),
                             "jasa": (_ASK, "Berminat? Balas status ini.")},
    "ringkas.order.dm": {"": ("<sold_out>Tanya dulu lewat DM.", "Pesan lewat DM."), "kelas": ("Daftar lewat DM.",),
                         "jasa": ("Tanya atau pesan lewat DM.",)},
}  # fmt: skip
