"""Wording of the first screen: key -> (Indonesian, English)."""

WORDS = {
    "lead": (
        "Foto produk Ibu jadi rapi, siap dipasang di toko.",
        "Product photos made tidy, ready for the shop.",
    ),
    "upload": ("Pilih foto produk", "Choose product photos"),
    "samples": ("Pakai contoh", "Use the samples"),
    "background": ("Warna latar", "Background"),
    "white": ("Putih bersih", "Clean white"),
    "cream": ("Krem lembut", "Soft cream"),
    "clear": ("Tanpa latar (PNG)", "No background (PNG)"),
    "before": ("Sebelum", "Before"),
    "after": ("Sesudah", "After"),
    "save": ("Simpan untuk {place}", "Save for {place}"),
    "all": ("Simpan semua (ZIP)", "Save all (ZIP)"),
    "working": ("Sedang merapikan {name}…", "Tidying {name}…"),
    "fetching": (
        "Menyiapkan alat pemotong latar, sekali saja…",
        "Getting the cut-out tool ready, just this once…",
    ),
    "empty": (
        "Belum ada foto. Pilih foto dari HP atau laptop, atau coba dengan contoh.",
        "No photos yet. Choose some, or try the samples.",
    ),
    "better": ("Ambil model yang lebih teliti (176 MB)", "Get the more precise model (176 MB)"),
    "better_coming": (
        "Model yang lebih teliti sedang diambil; foto berikutnya memakainya begitu siap.",
        "The more precise model is being fetched; photos use it as soon as it is there.",
    ),
}

BACKGROUNDS = {"white": (255, 255, 255), "cream": (245, 239, 230), "clear": None}
