"""What is said when the data folder cannot be worked with, or had to be mended: (Indonesian, English)."""

TROUBLES_AT_START = {
    "InUse": (
        "Etalase sudah berjalan di laptop ini. Pakai jendela yang sudah terbuka, atau tutup dulu yang itu.",
        "Etalase is running on this computer already. Use the window that is open, or close that one first.",
    ),
    "DiskFull": (
        "Disk laptop penuh, jadi Etalase belum bisa mulai. Kosongkan sedikit ruang, lalu jalankan lagi.",
        "The disk is full, so Etalase cannot start. Free some room, then start it again.",
    ),
    "NotWritable": (
        "Folder data {folder} tidak bisa ditulisi. Periksa pemiliknya, atau pilih yang lain: ETALASE_HOME.",
        "The data folder {folder} cannot be written to. See who owns it, or choose another by ETALASE_HOME.",
    ),
    "Unreachable": (
        "Database di ETALASE_DATABASE tidak menjawab. Periksa alamatnya dan apakah sudah berjalan, lalu coba lagi.",
        "The database of ETALASE_DATABASE does not answer. Check its address and that it is running, then try again.",
    ),
    "NotSetUp: tables": (
        "Tabel di database belum sesuai dengan versi ini. Jalankan dulu: etalase migrate",
        "The database has not the tables of this version. First run: etalase migrate",
    ),
    "NotSetUp: extra": (
        "ETALASE_DATABASE perlu paket tambahan. Pasang dulu: pip install etalase[hosted]",
        "ETALASE_DATABASE needs more packages. First run: pip install etalase[hosted]",
    ),
    "NotSetUp: files": (
        "ETALASE_DATABASE sudah diisi, tetapi ETALASE_FILES belum: s3://bucket/awalan atau folder bersama.",
        "ETALASE_DATABASE is set, but ETALASE_FILES is not: s3://bucket/prefix, or a folder that all servers share.",
    ),
}
MENDED = {
    "damaged": (
        "Database tadi rusak dan disimpan di work.lost. {photos} foto dari {works} produk ditemukan lagi di disk; "
        "tulisan yang tidak terbaca perlu diketik ulang.",
        "The database was damaged and stands in work.lost. {photos} photos of {works} products were found again on "
        "the disk; words that could not be read have to be typed again.",
    ),
    "found": (
        "Database tadi hilang. {photos} foto dari {works} produk ditemukan lagi di disk; tulisan diketik ulang, ya.",
        "The database was missing. {photos} photos of {works} products were found again on the disk; their words "
        "have to be typed again.",
    ),
    "aside": (
        "{aside} foto yang tidak dikenal disimpan di folder work.lost, tidak dihapus.",
        "{aside} photos that nobody knew of were put into the folder work.lost, not deleted.",
    ),
}
STORE_CHECKS = {
    "files": {
        "name": ("Layar sekaligus", "Screens at once"),
        "good": ("Cukup untuk {screens} HP sekaligus.", "Enough for {screens} phones at once."),
        "bad": (
            "Hanya cukup untuk {screens} HP sekaligus. Sebelum mulai, jalankan: ulimit -n 4096",
            "Enough for {screens} phones at once only. Before the start, run: ulimit -n 4096",
        ),
    },
    "records": {
        "name": ("Catatan hari lalu", "Records of earlier days"),
        "good": ("Lengkap.", "Whole."),
        "ask": (
            "Database tadi rusak atau hilang. {photos} foto dari {works} produk ditemukan lagi di disk.",
            "The database was damaged or missing. {photos} photos of {works} products were found again.",
        ),
        "ask.aside": (
            "{aside} foto tak dikenal disimpan di folder work.lost, tidak dihapus.",
            "{aside} unknown photos were put into the folder work.lost, not deleted.",
        ),
    },
}
"""Two checks of "Siap Latihan?", as in `trainer.py`."""
