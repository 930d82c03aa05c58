"""Wording of the trainer's screen Kelola: name -> (Indonesian, English). {places} are filled later."""

MANAGE = {
    "title": ("Kelola", "Manage"),
    "nobody": ("Belum ada yang mulai.", "Nobody has begun."),
    "find": ("Cari kode", "Find a code"),
    "steps": [("Foto", "Photo"), ("Rapikan", "Tidy up"), ("Tulis", "Write"), ("Simpan", "Save")],
    "trouble": {
        "failed": ("Ada foto gagal", "A photo failed"),
        "stuck": ("Lama diam", "Quiet for long"),
        "unsure": ("Latar sulit dipisah", "Hard background"),
        "": ("Lancar", "Fine"),
        "finished": ("Selesai", "Finished"),
        "away": ("Sudah pergi", "Gone"),
        "left": ("Ditinggal, lanjut ke produk lain.", "Left for another product."),
    },
    "quiet": ("{minutes} menit", "{minutes} min"),
    "photos": ("{done} selesai, {waiting} antre", "{done} done, {waiting} waiting"),
    "help": ("Bantu", "Help"),
    "move": ("Pindah HP", "Another phone"),
    "move_says": (
        "Pindai dengan HP barunya, atau buka alamat ini di sana. {works} produk ikut. Berlaku {minutes} menit, "
        "untuk satu HP.",
        "Scan it with the other phone, or open this address there. {works} products go along. Valid {minutes} "
        "minutes, for one phone.",
    ),
    "move_code": ("Kode QR untuk HP baru", "QR code for the other phone"),
    "close": ("Tutup", "Close"),
    "stop": ("Hentikan HP ini", "Hold this phone"),
    "goOn": ("Izinkan lagi", "Let it go on"),
    "stopped": ("Dihentikan", "On hold"),
    "stopAsk": (
        "Hentikan HP dengan kode {code}? Foto barunya ditolak dulu, yang sudah ada tetap aman.",
        "Hold the phone of {code}? Its new photos are refused for now; what is there stays safe.",
    ),
    "stopYes": ("Hentikan", "Hold it"),
    "asked": (
        "Kode {code} minta dibantu? Pekerjaannya akan terbuka.",
        "Did {code} ask for help? Her work opens.",
    ),
    "yes": ("Ya, buka", "Yes, open it"),
    "no": ("Tidak", "No"),
    "gone": ("Kode {code} sudah tidak ada.", "Code {code} is gone."),
    "hold": ("Jeda Antrean", "Pause the Line"),
    "release": ("Lanjutkan Antrean", "Continue the Line"),
    "saving": ("Mode Hemat", "Saving Mode"),
    "savingSays": ("Mesin kecil: lebih cepat, tepi kurang halus.", "The small network: faster, rougher edges."),
    "counts": (
        "{people} orang, {finished} selesai · Foto: {done} jadi, {waiting} antre, {failed} gagal",
        "{people} people, {finished} finished · Photos: {done} done, {waiting} waiting, {failed} failed",
    ),
    "all": ("Simpan Semua", "Save All"),
    "allSays": ("Semua foto dan tulisan, satu folder tiap kode.", "All pictures and words, a folder for each code."),
    "wipe": ("Hapus Semua Foto", "Delete All Photos"),
    "wipeSays": (
        "Semua foto dan tulisan di laptop ini dihapus untuk selamanya. Ketik {word} kalau sudah yakin.",
        "All photos and words on this computer are deleted for good. Type {word} if you are sure.",
    ),
    "wiping": ("Menghapus, lalu mencari sisa…", "Deleting, then searching for remains…"),
    "proof": (
        "{works} pekerjaan, {files} berkas, {megabytes} MB dihapus. {marks} potongan foto dan tulisan dicari di "
        "{searched} berkas yang tersisa: {traces} ditemukan.",
        "{works} works, {files} files, {megabytes} MB deleted. {marks} pieces of photos and words were searched for "
        "in the {searched} files that are left: {traces} found.",
    ),
    "clean": ("Bersih. Tidak ada sisa.", "Clean. Nothing remains."),
    "dirty": ("Masih ada sisa. Hapus sekali lagi.", "Something remains. Delete once more."),
    "failed": ("Belum berhasil. Coba lagi.", "That did not work. Try again."),
}
