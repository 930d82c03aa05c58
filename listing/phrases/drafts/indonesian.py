"""The Indonesian wording. `{…}` is a fact, `[…]` is left out when its fact is missing, `<…>` asks for a fact unseen.

`SLOTS[variant.slot][who]`: `who` is a kind ("sambal"), a category ("makanan") or "" for the rest. Where several
wordings fit, the product's name decides, so that neighbours in a hall do not all sell with one sentence.
"""

Slots = dict[str, dict[str, tuple[str, ...]]]

_KEPT = ("makanan", "minuman", "perawatan tubuh")
_HANDMADE = ("batik", "rajut", "kerajinan", "fesyen", "mainan", "hampers", "lainnya")

HEADINGS: dict[str, dict[str, str]] = {
    "points": {"": "KEUNGGULAN"},
    "spec": {"": "SPESIFIKASI", "makanan": "DETAIL PRODUK", "minuman": "DETAIL PRODUK", "batik": "DETAIL BATIK",
             "fesyen": "BAHAN DAN UKURAN", "tanaman": "DETAIL TANAMAN", "jasa": "RINCIAN",
             "hampers": "ISI DAN RINCIAN"},
    "care": {"": "PERAWATAN", **dict.fromkeys(_KEPT, "CARA SIMPAN"), "hampers": "CARA SIMPAN"},
    "order": {"": "CARA PESAN"},
    "note": {"": "CATATAN"},
}  # fmt: skip

LABELS = {
    "name": "Nama", "category": "Kategori", "brand": "Merek", "content": "Isi", "size": "Ukuran",
    "size_chart": "Tabel ukuran", "materials": "Bahan", "variants": "Varian", "colours": "Warna",
    "process": "Cara buat", "care": "Perawatan atau cara simpan", "shelf_life": "Tahan", "origin": "Asal",
    "price": "Harga", "stock": "Stok", "weight": "Berat kirim (gram)", "pirt": "P-IRT", "halal": "No. halal",
    "bpom": "No. BPOM", "points": "Keunggulan", "pre_order": "Pre-order", "minimum": "Minimal pesan",
    "deposit": "Pembayaran", "area": "Pengiriman", "hours": "Jam buka", "returns": "Retur", "terms": "Ketentuan",
    "warnings": "Peringatan", "allergens": "Alergen",
}  # fmt: skip

_FROM = "[ {source}]"

# The same in every variant: what a buyer must know is said once, and plainly.
_PLAIN: Slots = {
    "pre_order": {
        "": ("Pre-order {pre_order_plain}.", "{pre_order_own}."),
        "jasa": ("Pengerjaan {pre_order_plain}.", "{pre_order_own}."),
    },
    "minimum": {"": ("Minimal pesan {minimum_plain}.", "{minimum_own}.")},
    "deposit": {"": ("DP {deposit_plain}.", "{deposit_own}.")},
    "area": {
        "": ("Pengiriman: {area_plain}.", "{area_own}."),
        "jasa": ("Melayani {area_plain}.", "{area_own}."),
    },
    "hours": {"": ("Buka {hours_plain}.", "{hours_own}.")},
    "returns": {"": ("Retur: {returns_plain}.", "{returns_own}.")},
    "terms": {"": ("{terms_own}.",)},
    "pirt": {"": ("P-IRT No. {pirt}",)},
    "halal": {"": ("No. sertifikat halal: {halal}",)},
    "bpom": {"": ("No. BPOM: {bpom}",)},
    "reach": {"": ("Harga: {price_reach}",)},
}  # fmt: skip
_NOTES: Slots = {
    "allergens": {"": ("Alergen: {allergens_plain}.", "{allergens_own}.")},
    "warnings": {"": ("{warnings_own}.",)},
}
_RUNNING: Slots = {
    "allergens": {"": ("Alergen: {allergens_plain}.", "{allergens_own}.")},
    "warnings": {"": ("Catatan: {warnings_own}.",)},
}
_STOPPED: Slots = {"pirt": {"": ("P-IRT No. {pirt}.",)}, "halal": {"": ("No. sertifikat halal: {halal}.",)},
            "bpom": {"": ("No. BPOM: {bpom}.",)}, "reach": {"": ("Harganya {price_reach}.",)}}  # fmt: skip


def _in(variant: str, *tables: Slots) -> Slots:
    return {f"{variant}.{slot}": who for table in tables for slot, who in table.items()}


SLOTS: Slots = {
    # lugas: says it and stops
    **_in("lugas", _PLAIN, _NOTES),
    "lugas.opening": {
        "": ("{name}[ {source}][, {sized}][, {filled}].",),
        "makanan": ("{name}[ {source}][, {filled}].",),
        "minuman": ("{name}[ {source}][, {filled}].",),
        "batik": ("{name}[ {source}][, berbahan {of}][, {sized}].",),
        "fesyen": ("{name}[ {source}][, berbahan {of}][, {sized}].",),
        "rajut": ("{name}[ {source}][, berbahan {of}][, {sized}].",),
        "kerajinan": ("{name}[ {source}][, dibuat dari {of}][, {sized}].",),
        "rumah tangga": ("{name}[ {source}][, berbahan {of}][, {sized}][, {filled}].",),
        "mainan": ("{name}[ {source}][, berbahan {of}][, {sized}].",),
    },
    "lugas.point": {"": ("- {point}",)},
    "lugas.brand": {"": ("Merek: {brand}",)},
    "lugas.content": {"": ("Isi: {content_bare}",)},
    "lugas.size": {"": ("Ukuran: {size_csv}",)},
    "lugas.size_chart": {"": ("Tabel ukuran: {size_chart}",)},
    "lugas.stuff": {
        "": ("Bahan: {stuff}",),
        "tanaman": ("Media dan bahan: {stuff}",),
        **dict.fromkeys(_KEPT, ("Komposisi: {stuff}",)),
    },
    "lugas.variants": {"": ("Varian: {variants_csv}",), "jasa": ("Pilihan: {variants_csv}",)},
    "lugas.colours": {"": ("Warna: {colours_csv}",)},
    "lugas.process": {"": ("Pengerjaan: {process}",), **dict.fromkeys(_KEPT, ("Cara buat: {process}",))},
    "lugas.origin": {"": ("Asal: {origin_plain}",)},
    "lugas.care": {"": ("{care}.",)},
    "lugas.shelf": {"": ("Tahan {shelf_timed}.", "Tahan: {shelf_where}.", "{shelf_own}.")},
    "lugas.price": {"": ("Harga: {price}",)},
    "lugas.stock": {"": ("Stok: {stock}", "<sold_out>Stok habis")},
    "lugas.colour_note": {"": ("<colours>Warna di foto bisa sedikit berbeda karena cahaya dan layar HP.",)},
    "lugas.hand_note": dict.fromkeys(
        _HANDMADE, ("<by_hand>Karena dikerjakan dengan tangan, hasilnya bisa sedikit berbeda-beda.",)
    ),
    "lugas.order.cart": {
        "": (
            "<variants_or,size_or>Pilih varian dan ukuran, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<variants_or>Pilih varian, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "<size_or>Pilih ukuran, tentukan jumlahnya, lalu pesan lewat aplikasi ini.",
            "Tentukan jumlahnya, masukkan ke keranjang, lalu pesan lewat aplikasi ini.",
        ),
        "jasa": ("Kirim chat dulu di aplikasi ini, sebutkan kebutuhannya, lalu pesan.",),
    },
    "lugas.order.chat": {
        "": ("Kirim chat, sebutkan nama produk dan jumlahnya.",),
        "jasa": ("Kirim chat, sebutkan kebutuhan dan waktunya.",),
    },
    "lugas.order.status": {"": ("Mau pesan? Balas status ini.",)},
    "lugas.order.dm": {
        "": ("Pesan lewat DM, sebutkan nama produk dan jumlahnya.",),
        "jasa": ("Kirim DM, sebutkan kebutuhan dan waktunya.",),
    },
    "lugas.ask.cart": {"": ("Ada pertanyaan? Kirim lewat chat sebelum memesan.",)},
    # hangat: speaks to her buyer
    **_in("hangat", _PLAIN, _RUNNING, _STOPPED),
    "hangat.opening": {
        "": (f"Halo, Kak! Kenalkan, ini {{name}}{_FROM}.", f"Halo, Kak! Ini {{name}}{_FROM}."),
        "sambal": (
            f"Makan rasanya kurang kalau belum ada {{head}}, ya, Kak? Ini ada {{name}}{_FROM}.",
            f"Buat Kakak yang suka {{head}}, ini ada {{name}}{_FROM}.",
        ),
        "bumbu": (f"Buat Kakak yang suka masak di rumah, ini ada {{name}}{_FROM}.",),
        "camilan": (
            f"Lagi cari teman ngemil, Kak? Ini ada {{name}}{_FROM}.",
            f"Buat Kakak yang suka ngemil {{head}}, kenalkan, {{name}}{_FROM}.",
        ),
        "kue": (
            f"Buat suguhan tamu atau dimakan sendiri, ini ada {{name}}{_FROM}.",
            f"Lagi pengin {{head}}, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "lauk": (f"Bingung mau makan apa hari ini, Kak? Ini ada {{name}}{_FROM}.",),
        "makanan": (f"Halo, Kak! Lagi ada {{name}}{_FROM}, nih.",),
        "minuman": (
            f"Buat Kakak yang suka minum {{head}}, ini ada {{name}}{_FROM}.",
            f"Duduk dulu, Kak, minum dulu. Ini ada {{name}}{_FROM}.",
        ),
        "batik": (
            f"Buat Kakak yang suka batik, ini {{name}}{_FROM}.",
            f"Lagi cari batik, Kak? Coba lihat dulu {{name}}{_FROM}.",
        ),
        "busana": (f"Lagi cari {{head}}, Kak? Coba lihat dulu {{name}}{_FROM}.",),
        "rajut": (f"Suka barang rajut, Kak? Kenalkan, ini {{name}}{_FROM}.",),
        "kerajinan": (
            f"Buat dipakai sendiri atau jadi kado, ini {{name}}{_FROM}.",
            f"Suka barang kerajinan, Kak? Kenalkan, ini {{name}}{_FROM}.",
        ),
        "perawatan tubuh": (f"Halo, Kak! Buat teman merawat diri di rumah, ini {{name}}{_FROM}.",),
        "rumah tangga": (f"Lagi melengkapi isi rumah, Kak? Coba lihat dulu {{name}}{_FROM}.",),
        "tanaman": (
            f"Buat Kakak yang suka tanaman, ini ada {{name}}{_FROM}.",
            f"Mau menambah tanaman di rumah, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "mainan": (f"Lagi cari mainan, Kak? Coba lihat dulu {{name}}{_FROM}.",),
        "hampers": (f"Lagi cari kado atau hantaran, Kak? Ini ada {{name}}{_FROM}.",),
        "jasa": (f"Halo, Kak! Kami melayani {{name}}{_FROM}.",),
    },
    "hangat.saying": {"": ("{saying}.",)},
    "hangat.materials": {
        "": ("Bahannya {materials}.",),
        "makanan": ("Dibuat dari {materials}.",),
        "minuman": ("Dibuat dari {materials}.",),
        "kerajinan": ("Dibuat dari {materials}.",),
        "rajut": ("Bahannya pakai {materials}.",),
        "tanaman": ("Pakai {materials}.",),
    },
    "hangat.process": {
        "": ("{thing_nya} {process_do}.", "{process_do}.", "{process_own}.", "Cara buatnya: {process_noun}.")
    },
    "hangat.content": {"": ("Isinya {content_plain}.", "Kemasannya {content_packed}.", "{content_own}."),
    "jasa": ("Paketnya {content_plain}.", "{content_packed}.", "{content_own}.")},
    "hangat.size": {"": ("<size_or>Ukurannya ada {size}.", "Ukurannya {size_one}.", "{size_sides}.",
                         "Ukuran: {size_csv}.")},
    "hangat.size_chart": {"": ("Tabel ukurannya: {size_chart}.",)},
    "hangat.brand": {"": ("Mereknya {brand}.",)},
    "hangat.origin": {"": ("Asalnya dari {origin_plain}.",)},
    "hangat.variants": {
        "": (
            "<variants_or>Pilihannya ada {variants_told}. Tinggal pilih yang Kakak suka.",
            "Pilihannya {variants_one}.",
            "Pilihannya ada {variants_csv}.",
        ),
        **dict.fromkeys(
            ("makanan", "minuman"),
            (
                "<variants_or,option_price>Pilihannya ada {variants_told}. Tinggal pilih sesuai selera, Kak.",
                "Mau yang {variants_or}? Tinggal pilih sesuai selera, Kak.",
                "Rasanya {taste_one}.",
                "Pilihannya {variants_one}.",
                "Pilihannya ada {variants_csv}.",
            ),
        ),
    },
    "hangat.colours": {"": ("Warnanya {colour_one}.", "Warna: {colours_csv}.")},
    "hangat.care": {
        "": ("Merawatnya begini: {care_do}.", "Perawatannya: {care_noun}."),
        **dict.fromkeys((*_KEPT, "hampers"), ("{care_do}, ya, Kak.", "Cara simpannya: {care_noun}.")),
    },
    "hangat.shelf": {
        "": ("Tahan {shelf_timed}.", "Tahan: {shelf_where}.", "{shelf_own}."),
        "makanan": ("Tahan sampai {shelf_plain}.", "Tahan {shelf_timed}.", "Tahan: {shelf_where}.", "{shelf_own}."),
    },
    "hangat.price": {"": ("Harganya {price}.",)},
    "hangat.stock": {"": ("Stoknya {stock}.", "<sold_out>Stoknya habis.")},
    "hangat.colour_note": {"": ("<colours>Oh ya, warna di foto bisa sedikit beda karena cahaya dan layar HP.",)},
    "hangat.hand_note": dict.fromkeys(
        _HANDMADE, ("<by_hand>Karena dikerjakan dengan tangan, hasilnya bisa sedikit beda-beda.",)
    ),
    "hangat.order.cart": {
        "": (
            "<size_or>Pilih ukuran yang pas, lalu masukkan keranjang, ya, Kak.",
            "Kalau cocok, langsung masukkan keranjang, ya, Kak.",
            "Kalau sudah pas di hati, tinggal masukkan keranjang, ya, Kak.",
            "Silakan dipesan, Kak, tinggal masukkan keranjang.",
        ),
        "jasa": ("Ceritakan dulu kebutuhannya lewat chat, ya, Kak, lalu pesan di sini.",),
    },
    "hangat.order.chat": {
        "": ("Mau pesan atau tanya-tanya dulu, langsung chat saja, ya, Kak.",),
        "jasa": ("Ceritakan kebutuhannya lewat chat, ya, Kak.",),
    },
    "hangat.order.status": {"": ("Yang mau, balas status ini, ya.",)},
    "hangat.order.dm": {
        "": ("Kalau suka, kirim DM saja, ya, Kak.",),
        "jasa": ("Ceritakan kebutuhannya lewat DM, ya, Kak.",),
    },
    "hangat.ask.cart": {
        "": ("Mau tanya dulu juga boleh, lewat chat.", "Kalau ada yang mau ditanyakan, chat saja dulu.")
    },
    # ringkas: a few short lines
    **_in("ringkas", _PLAIN, _RUNNING, _STOPPED),
    "ringkas.reach": {"": ("Harga {price_reach}.",)},
    "ringkas.opening": {
        "": ("{name}[ {whose}][, {amount}][, {sized}].",),
        "batik": ("{name}[ {whose}][, {of}][, {dim}].",),
        "fesyen": ("{name}[ {whose}][, {of}][, {sized}].",),
    },
    "ringkas.points": {"": ("{points}.",)},
    "ringkas.materials": {"": ("Bahan: {materials_csv}.",)},
    "ringkas.process": {"": ("{process}.",)},
    "ringkas.content": {"": ("Isi {content_plain}.", "{content_packed}.", "{content_own}.")},
    "ringkas.size": {"": ("Ukuran {size_one}.", "{size_sides}.", "Ukuran: {size_csv}.")},
    "ringkas.size_chart": {"": ("Tabel ukuran: {size_chart}.",)},
    "ringkas.variants": {"": ("Pilihan: {variants_csv}.",)},
    "ringkas.colours": {"": ("Warna {colours_csv}.",)},
    "ringkas.brand": {"": ("Merek {brand}.",)},
    "ringkas.origin": {"": ("Dari {origin_plain}.", "{origin_own}.")},
    "ringkas.care": {"": ("{care}.",)},
    "ringkas.shelf": {"": ("Tahan {shelf_timed}.", "Tahan: {shelf_where}.", "{shelf_own}.")},
    "ringkas.price": {"": ("Harga {price}.",)},
    "ringkas.stock": {"": ("Stok {stock}.", "<sold_out>Stok habis.")},
    "ringkas.order.cart": {
        "": ("Langsung pesan di sini.",),
        "jasa": ("Chat dulu, lalu pesan di sini.",),
    },
    "ringkas.order_fully.cart": {
        "": (
            "<variants_or,size_or>Pilih varian dan ukuran, tentukan jumlahnya, lalu langsung pesan di sini.",
            "<variants_or>Pilih varian, tentukan jumlahnya, lalu langsung pesan di sini.",
            "<size_or>Pilih ukuran, tentukan jumlahnya, lalu langsung pesan di sini.",
            "Tentukan jumlahnya, lalu langsung pesan di sini.",
        ),
        "jasa": ("Chat dulu, sebutkan kebutuhannya, lalu pesan di sini.",),
    },
    "ringkas.ask.cart": {"": ("Ada pertanyaan? Kirim lewat chat sebelum memesan.",)},
    "ringkas.order.chat": {"": ("Pesan lewat chat.",)},
    "ringkas.order.status": {"": ("Mau? Balas status ini.",)},
    "ringkas.order.dm": {"": ("Pesan lewat DM.",)},
}  # fmt: skip

TITLE_NOUNS = {
    "makanan": "Produk Makanan", "minuman": "Produk Minuman", "fesyen": "Produk Fesyen", "batik": "Produk Batik",
    "kerajinan": "Produk Kerajinan", "rajut": "Produk Rajut", "perawatan tubuh": "Produk Perawatan Tubuh",
    "rumah tangga": "Perlengkapan Rumah Tangga", "tanaman": "Produk Tanaman", "mainan": "Produk Mainan",
    "hampers": "Hampers Kado", "jasa": "Layanan Jasa", "lainnya": "Produk",
}  # fmt: skip
"""What certainly is true of every product of a category; lengthens a title that a place would refuse."""

TITLE_WORDS = {
    "size": "Ukuran {}",
    "content": "Isi {}",
    "origin": "dari {}",
    "variants": "Pilihan {}",
    "shelf": "Tahan {}",
}
AND, OR, TO = "dan", "atau", "sampai"
NYA = "{}nya"
"""A thing already spoken of: "keripiknya"."""
