"""Wording of the way back: where a seller gets her code, and where she types it on another phone."""

WAY_BACK = {
    "offer": ("Kode Kembali", "Code to Come Back"),
    "lead": (
        "Supaya produk Ibu bisa dibuka dari HP lain, kalau HP ini hilang atau ganti.",
        "So that you can open your products from another phone, if this one is lost or replaced.",
    ),
    "warn": (
        "Kode ini hanya ditampilkan sekali. Kode yang dibuat sebelumnya tidak berlaku lagi.",
        "This code is shown only once. A code made before is no longer good.",
    ),
    "make": ("Buat Kode", "Make a Code"),
    "write": (
        "Tulis ketiganya di kertas sekarang, lalu simpan baik-baik. Jangan diberikan ke orang lain.",
        "Write all three on paper now, and keep it safe. Give it to nobody.",
    ),
    "link": ("Alamat", "Address"),
    "name": ("Nama", "Name"),
    "code": ("Kode", "Code"),
    "done": ("Sudah Saya Tulis", "I Have Written It Down"),
    "close": ("Tutup", "Close"),
    "failed": ("Belum berhasil. Coba lagi sebentar lagi, ya, Bu.", "That did not work yet. Please try again soon."),
}
COMEBACK = {
    "title": ("Buka produk Ibu di HP ini", "Open your products on this phone"),
    "lead": (
        "Ketik nama dan kode yang dulu Ibu tulis di kertas. Huruf besar kecil dan garis tidak berpengaruh.",
        "Type the name and the code that you wrote on paper. Capitals and dashes do not matter.",
    ),
    "name": ("Nama (6 huruf)", "Name (6 letters)"),
    "code": ("Kode (8 huruf)", "Code (8 letters)"),
    "open": ("Buka Produk Saya", "Open My Products"),
    "failed": ("Belum terhubung. Coba lagi sebentar lagi, ya, Bu.", "There is no connection. Please try again soon."),
}
COME_BACK_HERE = ("Punya kode kembali? Buka produk Ibu di sini", "Have a code? Open your products here")
