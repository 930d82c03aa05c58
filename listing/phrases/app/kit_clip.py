"""Wording of "Klip Pendek": the screen where a clip is made."""

CLIP = {
    "name": ("Klip Pendek", "Short Clip"),
    "what": ("Video 10–20 detik untuk Status WA dan Instagram.", "A video of 10–20 s for Status and Instagram."),
    "lead": (
        "Semua foto produk ini jadi satu video, dengan kata-kata Ibu sendiri. Tanpa suara, jadi bisa ditambah musik "
        "di WhatsApp atau Instagram.",
        "All photos of this product become one video, with your own words. It is silent: add music in WhatsApp or "
        "Instagram.",
    ),
    "designs_title": ("Gaya", "Style"),
    "preview": ("Klip produk Ibu", "The clip of your product"),
    "blind": (
        "Klipnya jadi, tapi HP ini tidak bisa memutarnya. Simpan dulu, lalu buka dari galeri HP.",
        "The clip is made, but this phone cannot play it. Save it and open it from the phone's gallery.",
    ),
    "make": ("Buat Klip", "Make the Clip"),
    "making": ("Membuat klip, kira-kira satu menit…", "Making the clip, about a minute…"),
    "save": ("Simpan Klip", "Save the Clip"),
    "saved": ("Klip tersimpan di folder Download: {name}", "The clip is in the Download folder: {name}"),
    "failed": (
        "Klipnya belum jadi. Coba tekan sekali lagi, ya, Bu.",
        "No clip yet. Please press once more.",
    ),
    "unnamed": ("Klip memakai nama dan harga dari Tulis. {why}", "A clip takes name and price from Write. {why}"),
}
