"""Wording of the screen Tulis."""

from listing.phrases.app.listing_screens import SHOPS

WRITE = {
    "title": ("Ceritakan produk Ibu", "Tell us about your product"),
    "lead": (
        "Isi yang Ibu tahu saja. Kami hanya menulis apa yang Ibu isi.",
        "Fill in what you know. We only write what you typed.",
    ),
    "kind": ("Jenis produk", "Kind of product"),
    "example": ("Contoh: {example}", "Example: {example}"),
    "make": ("Buatkan Keterangan", "Write It for Me"),
    "making": ("Sedang menulis…", "Writing…"),
    "skip": ("Lewati", "Skip"),
    "ready": ("Keterangan untuk Ibu", "Your words"),
    "check": (
        "Baca dulu, ya. Ibu boleh mengubah langsung di kotaknya.",
        "Please read it. You may change it right in the box.",
    ),
    "facts": ("Ubah Jawaban", "Change Facts"),
    "other": ("Contoh Lain", "Another Version"),
    "variants": {
        "lugas": ("Gaya rapi, pakai daftar", "To the point"),
        "hangat": ("Gaya akrab", "Warm"),
        "ringkas": ("Gaya singkat", "Brief"),
    },
    "places": ("Tempat jualan", "Places to sell"),
    "shops": SHOPS,
    "fields": {
        "title": ("Judul", "Title"),
        "description": ("Keterangan", "Description"),
        "caption": ("Tulisan", "Caption"),
    },
    "count": ("{count} dari {most} huruf", "{count} of {most} letters"),
    "ours": ("Tulisan Awal", "First Text"),
    "fine": ("Sesuai aturan {place}.", "Within the rules of {place}."),
    "must": ("Harus diperbaiki", "Must be mended"),
    "may": ("Saran", "Advice"),
    "older": (
        "Tulisan Ibu ini dari sebelum jawaban diubah. Periksa lagi, ya.",
        "You wrote this before the facts were changed. Please check it again.",
    ),
    "newer": ("Pakai Usulan Baru", "Use the New Text"),
    "text_language": {
        "id": ("Bahasa tulisan: Indonesia", "Language: Indonesian"),
        "en": ("Bahasa tulisan: Inggris", "Language: English"),
    },
    "away": ("Menunggu sambungan…", "Waiting for the connection…"),
    "not_kept": (
        "Tulisan terakhir belum tersimpan di laptop. Masih aman di HP ini.",
        "The latest words are not on the computer yet. They are safe on this phone.",
    ),
    "show": ("Tunjukkan", "Show Me"),
    "next": ("Sudah Saya Periksa, Lanjut", "I Have Checked It, Next"),
}
