"""Wording of the demonstration: name -> (Indonesian, English). One sentence a stage, for the back row."""

DEMO = {
    "samples": {
        "kue_nastar": ("Kue", "Cookies"),
        "keranjang_anyaman": ("Anyaman", "Basket"),
        "kain_batik": ("Batik", "Batik"),
        "sirup_jahe": ("Kaca", "Glass"),
        "mug_putih": ("Putih di putih", "White on white"),
        "tas_rajut": ("Ada barang lain", "Things near"),
    },
    "own": ("Foto Sendiri", "My Own Photo"),
    "choose": ("Foto untuk demo", "Photo for the demo"),
    "working": ("Mesin sedang melihat fotonya…", "The machine is looking at the photo…"),
    "held": ("Antrean sedang dijeda. Lanjutkan dulu di Kelola.", "The line is paused. Continue it under Manage."),
    "sorry": ("Tahap ini belum bisa untuk foto ini.", "This stage cannot be shown for this photo."),
    "before": ("Sebelumnya", "Back"),
    "after": ("Berikutnya", "Next"),
    "keys": (
        "Pindah: panah kiri kanan. Geser: panah atas bawah.",
        "Move: left, right, or a clicker. Slide: up, down.",
    ),
    "stages": {
        "photo": ("Foto asli", "The photo"),
        "light": ("Terang dan tegak", "Light and upright"),
        "seen": ("Yang dilihat mesin", "What the machine sees"),
        "edge": ("Tepi", "The edge"),
        "square": ("Kotak putih", "Square on white"),
        "words": ("Tulisan", "Words"),
        "way": ("Kalau gagal", "When it goes wrong"),
    },
    "says": {
        "photo": ("Seperti keluar dari HP, belum diapa-apakan.", "As it comes from the phone, untouched."),
        "light": (
            "Warna lampu dan gelapnya dibetulkan; barangnya tetap sama.",
            "The lamp's colour and the darkness are put right; the product stays the same.",
        ),
        "seen": ("Yang gelap dianggap latar, dan akan dibuang.", "What is dark counts as background and will go."),
        "edge": (
            "Pinggirnya diperbesar 8 kali. Sisa warna latar dibersihkan.",
            "The edge, 8 times larger. What is left of the background's colour is cleaned away.",
        ),
        "square": (
            "Di tengah, dengan ruang di tepi, seperti kata toko.",
            "Centred, with room around, as shops ask.",
        ),
        "words": ("Hanya dari jawaban Ibu, tidak ditambah janji.", "Only from what she typed; no promise is added."),
        "way": (
            "Kalau potongannya kurang pas, pilih Cerahkan Saja.",
            "Where the cut-out is not right, choose Brighten Only.",
        ),
    },
    "knobs": {
        "light": ("Kuatnya", "Strength"),
        "seen": ("Gelapkan latar", "Darken the rest"),
        "edge": ("Bersihkan", "Clean"),
        "square": ("Besar barang", "Size"),
        "words": ("Gaya tulisan", "Style"),
        "way": ("Besar barang", "Size"),
    },
    "cases": {
        "sirup_jahe": (
            "Kaca membawa warna latarnya; kalau kotor, pilih Cerahkan Saja.",
            "Glass carries the colour behind it; where it looks dirty, choose Brighten Only.",
        ),
        "mug_putih": (
            "Putih di atas putih hampir hilang; pilih Warna Lembut.",
            "White on white nearly vanishes; choose a soft colour.",
        ),
        "tas_rajut": (
            "Barang di dekatnya bisa ikut; singkirkan dulu, atau hapus dengan jari di Perbaiki.",
            "Things close by may come along; take them away first, or erase them by finger under Fix.",
        ),
    },
    "ways": {
        "photo": ("Foto asli", "The photo"),
        "square": ("Dipotong, latar putih", "Cut out, on white"),
        "bright": ("Cerahkan Saja", "Brighten Only"),
        "soft": ("Warna Lembut", "Soft Colour"),
    },
    "nofacts": ("Untuk foto sendiri, jawab pertanyaannya di HP.", "For your own photo, type the facts on a phone."),
}
