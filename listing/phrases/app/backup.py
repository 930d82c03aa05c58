"""Why work cannot be packed into a file, or brought back from one: (Indonesian, English)."""

BACKUP_TROUBLES: dict[str, tuple[str, str]] = {
    "file_there": (
        "File '{file}' sudah ada, jadi tidak ditimpa. Pilih nama lain.",
        "There is a file '{file}' already, and it is not written over. Choose another name.",
    ),
    "no_parcel": (
        "'{file}' bukan cadangan dari Etalase. Pilih file yang dibuat dengan: etalase backup",
        "'{file}' is no backup of Etalase's. Choose a file that was made by: etalase backup",
    ),
    "newer_parcel": (
        "'{file}' dibuat oleh Etalase yang lebih baru. Perbarui Etalase di laptop ini dulu.",
        "'{file}' was made by a newer Etalase. Bring this one up to date first.",
    ),
    "spoilt_parcel": (
        "'{file}' rusak atau tidak utuh, jadi tidak ada yang diubah. Salin ulang filenya, atau pakai cadangan lain.",
        "'{file}' is spoilt or not whole, so nothing was changed. Copy the file again, or take another backup.",
    ),
    "other_kind": (
        "'{file}' dari pemasangan lain: cadangan satu laptop dikembalikan ke laptop, cadangan layanan bersama ke "
        "layanan bersama (ETALASE_DATABASE).",
        "'{file}' is of another kind: a laptop's backup goes back to a laptop, that of a shared service to a shared "
        "service (ETALASE_DATABASE).",
    ),
    "no_room": (
        "Ruang simpan tidak cukup untuk isi '{file}'. Kosongkan sebagian dulu; belum ada yang diubah.",
        "There is no room for what is in '{file}'. Free some first; nothing was changed.",
    ),
    "runs": (
        "Etalase sedang berjalan di {home}. Hentikan dulu, lalu ulangi.",
        "Etalase is running in {home}. Stop it first, then try again.",
    ),
    "has_work": (
        "Di {home} sudah ada hasil kerja, jadi tidak ditimpa. Simpan dulu dengan etalase backup; kalau memang mau "
        "diganti, tambahkan --replace.",
        "There is work in {home} already, and it is not written over. Keep it first with etalase backup; if it shall "
        "go, add --replace.",
    ),
    "busy": (
        "{file} sedang ditulisi terus-menerus. Coba lagi sebentar lagi.",
        "{file} is being written to without a pause. Try again in a moment.",
    ),
    "damaged": (
        "Basis data di {home} rusak. Jalankan Etalase sekali supaya diperbaiki, lalu ulangi.",
        "The database in {home} is damaged. Start Etalase once, which mends it, then try again.",
    ),
}
