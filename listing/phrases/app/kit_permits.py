"""Wording of "Izin Produk Ibu"; what the permits are stands in listing/kit/permits/permits.toml."""

PERMIT_SCREEN = {
    "name": ("Izin Produk Ibu", "Permits for Your Product"),
    "what": (
        "NIB, P-IRT, halal, BPOM, SNI: mana yang perlu, caranya, dan tempatnya.",
        "NIB, P-IRT, halal, BPOM, SNI: which you need, how, and where.",
    ),
    "lead": (
        "Panduan singkat, bukan nasihat hukum. Aturan bisa berubah: tanyakan lagi sebelum mengurus.",
        "A short guide, no legal advice. Rules change: ask again before you apply.",
    ),
    "kind": ("Untuk {name} ({kind})", "For {name} ({kind})"),
    "this": ("produk Ibu", "your product"),
    "must": ("Wajib", "A must"),
    "case": ("Kalau cocok", "In some cases"),
    "have": ("Nomornya sudah Ibu isi: {number}", "You entered its number: {number}"),
    "steps": ("Caranya", "How"),
    "cost": ("Biaya", "Cost"),
    "where": ("Di mana", "Where"),
    "sources": ("Sumber", "Sources"),
    "read": ("dilihat {day}", "looked at on {day}"),
    "sure": {
        "A": ("resmi", "official"),
        "B": ("beberapa sumber sama", "several agree"),
        "C": ("satu sumber", "one source"),
        "D": ("sumber lama", "an old source"),
    },
    "check": ("Cek lagi: {what}", "Check again: {what}"),
    "texts": (
        "Halaman ini tidak menambah apa pun ke tulisan Ibu. Izin baru disebut kalau nomornya sudah Ibu isi.",
        "This page adds nothing to your texts. A permit is named only once you have entered its number.",
    ),
    "no_facts": (
        "Isi nama dan jenis produknya dulu di Tulis, lalu izinnya bisa dipilihkan.",
        "Type the name and kind of the product in Write first, to see which permits concern it.",
    ),
}
