"""The Indonesian wording. `{…}` is a fact, `[…]` is left out when its fact is missing, `<…>` asks for a fact unseen.

`SLOTS[variant.slot][who]`: `who` is a kind ("sambal"), a category ("makanan") or "" for the rest. Where several
wordings fit, the product's name decides, so that neighbours in a hall do not all sell with one sentence.
"""

_KEPT = ("makanan", "minuman", "perawatan tubuh")
_HANDMADE = ("batik", "rajut", "kerajinan", "fesyen", "mainan")

HEADINGS: dict[str, dict[str, str]] = {
    "points": {"": "KEUNGGULAN"},
    "spec": {"": "SPESIFIKASI", "makanan": "DETAIL PRODUK", "minuman": "DETAIL PRODUK", "batik": "DETAIL BATIK",
             "fesyen": "BAHAN DAN UKURAN", "tanaman": "DETAIL TANAMAN"},
    "care": {"": "PERAWATAN", **dict.fromkeys(_KEPT, "CARA SIMPAN")},
    "order": {"": "CARA PESAN"},
    "note": {"": "CATATAN"},
}  # fmt: skip

LABELS = {
    "name": "Nama", "category": "Kategori", "brand": "Merek", "content": "Isi", "size": "Ukuran",
    "materials": "Bahan", "variants": "Varian", "colours": "Warna", "process": "Cara buat",
    "care": "Perawatan atau cara simpan", "shelf_life": "Tahan", "origin": "Asal", "price": "Harga",
    "stock": "Stok", "pirt": "P-IRT", "halal": "No. halal", "bpom": "No. BPOM", "points": "Keunggulan",
}  # fmt: skip

_FROM = "[ dari {source}]"

SLOTS: dict[str, dict[str, tuple[str, ...]]] = {
    # lugas: says it and stops
    "lugas.opening": {
        "": ("{name}[ {by}][ dari {from}][, {sized}][, {filled}].",),
        "camilan": ("{name}[ {by}], camilan dari {from}[, {filled}].", "{name}[ {by}][, {filled}]."),
        "makanan": ("{name}[ {by}][ dari {from}][, {filled}].",),
        "minuman": ("{name}[ {by}][ dari {from}][, {filled}].",),
        "batik": ("{name}[ {by}][ dari {from}][, berbahan {of}][, {sized}].",),
        "fesyen": ("{name}[ {by}][, berbahan {of}][, {sized}].",),
        "rajut": ("{name}[ {by}][ dari {from}][, berbahan {of}][, {sized}].",),
        "kerajinan": ("{name}[ {by}][ dari {from}][, dibuat dari {of}][, {sized}].",),
        "rumah tangga": ("{name}[ {by}][, berbahan {of}][, {sized}][, {filled}].",),
        "mainan": ("{name}[ {by}][, berbahan {of}][, {sized}].",),
    },
    "lugas.point": {"": ("- {point}",)},
    "lugas.brand": {"": ("Merek: {brand}",)},
    "lugas.content": {"": ("Isi: {content}",)},
    "lugas.size": {"": ("Ukuran: {size_csv}",)},
    "lugas.stuff": {
        "": ("Bahan: {stuff}",),
        "tanaman": ("Media dan bahan: {stuff}",),
        **dict.fromkeys(_KEPT, ("Komposisi: {stuff}",)),
    },
    "lugas.variants": {"": ("Varian: {variants_csv}",)},
    "lugas.colours": {"": ("Warna: {colours_csv}",)},
    "lugas.process": {"": ("Pengerjaan: {process}",), **dict.fromkeys(_KEPT, ("Cara buat: {process}",))},
    "lugas.origin": {"": ("Asal: {origin}",)},
    "lugas.pirt": {"": ("P-IRT No. {pirt}",)},
    "lugas.halal": {"": ("No. sertifikat halal: {halal}",)},
    "lugas.bpom": {"": ("No. BPOM: {bpom}",)},
    "lugas.care": {"": ("{care}.",)},
    "lugas.shelf": {"": ("Tahan {shelf}.",)},
    "lugas.price": {"": ("Harga: {price}",)},
    "lugas.stock": {"": ("Stok: {stock}",)},
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
        )
    },
    "lugas.order.chat": {"": ("Kirim chat, sebutkan nama produk dan jumlahnya.",)},
    "lugas.order.status": {"": ("Pesan: balas status ini.",)},
    "lugas.order.dm": {"": ("Pesan lewat DM, sebutkan nama produk dan jumlahnya.",)},
    "lugas.ask.cart": {"": ("Ada pertanyaan? Kirim lewat chat sebelum memesan.",)},
    # hangat: speaks to her buyer
    "hangat.opening": {
        "": (
            f"Halo, Kak! Kenalkan, ini {{name}}{_FROM}.",
            f"Halo, Kak! Ini {{name}}{_FROM}.",
        ),
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
        "makanan": (f"Halo, Kak! Lagi cari yang bisa dimakan bareng keluarga? Ini ada {{name}}{_FROM}.",),
        "minuman": (
            f"Buat Kakak yang suka minum {{head}}, ini ada {{name}}{_FROM}.",
            f"Duduk dulu, Kak, minum dulu. Ini ada {{name}}{_FROM}.",
        ),
        "batik": (
            f"Buat Kakak yang suka batik, ini {{name}}{_FROM}.",
            f"Lagi cari batik, Kak? Coba lihat {{name}}{_FROM} ini.",
        ),
        "busana": (f"Lagi cari {{head}}, Kak? Coba lihat {{name}}{_FROM} ini.",),
        "rajut": (f"Suka barang rajut, Kak? Kenalkan, ini {{name}}{_FROM}.",),
        "kerajinan": (
            f"Buat dipakai sendiri atau jadi kado, ini {{name}}{_FROM}.",
            f"Suka barang kerajinan, Kak? Kenalkan, ini {{name}}{_FROM}.",
        ),
        "perawatan tubuh": (f"Halo, Kak! Buat teman merawat diri di rumah, ini {{name}}{_FROM}.",),
        "rumah tangga": (f"Lagi melengkapi isi rumah, Kak? Coba lihat {{name}}{_FROM} ini.",),
        "tanaman": (
            f"Buat Kakak yang suka tanaman, ini ada {{name}}{_FROM}.",
            f"Mau menambah tanaman di rumah, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "mainan": (f"Lagi cari mainan, Kak? Coba lihat {{name}}{_FROM} ini.",),
    },
    "hangat.points": {
        "": (
            "Sedikit cerita soal {thing} ini: {points}.",
            "Sekilas soal {thing} ini: {points}.",
            "Kelebihannya: {points}.",
        )
    },
    "hangat.materials": {
        "": ("Bahannya {materials}.",),
        "makanan": ("Dibuat dari {materials}.",),
        "minuman": ("Dibuat dari {materials}.",),
        "kerajinan": ("Dibuat dari {materials}.",),
        "rajut": ("Bahannya pakai {materials}.",),
        "tanaman": ("Pakai {materials}.",),
    },
    "hangat.process": {
        "": ("{thing} ini {process_do}.", "{process_do}.", "{process_own}.", "Cara buatnya: {process_noun}.")
    },
    "hangat.content": {"": ("Isinya {content_plain}.", "Kemasannya {content_pack}.")},
    "hangat.size": {"": ("<size_or>Ukurannya ada {size}.", "Ukurannya {size_one}.", "{size_sides}.")},
    "hangat.brand": {"": ("Mereknya {brand}.",)},
    "hangat.origin": {"": ("Asalnya dari {origin}.",)},
    "hangat.variants": {
        "": ("<variants_or>Pilihannya ada {variants}. Tinggal pilih yang Kakak suka.",),
        **dict.fromkeys(
            ("makanan", "minuman"),
            ("<variants_or>Mau yang {variants_or}? Tinggal pilih sesuai selera, Kak.",),
        ),
    },
    "hangat.variant": {"": ("Variannya {variants_one}.",)},
    "hangat.colours": {
        "": ("Warnanya {colours}.",),
    },
    "hangat.care": {
        "": ("Merawatnya begini: {care_do}.", "Perawatannya: {care_noun}."),
        **dict.fromkeys(_KEPT, ("{care_do}, ya, Kak.", "Cara simpannya: {care_noun}.")),
    },
    "hangat.shelf": {"": ("Tahan {shelf}.",), "makanan": ("Tahan sampai {shelf_plain}.", "Tahan {shelf}.")},
    "hangat.pirt": {"": ("P-IRT No. {pirt}.",)},
    "hangat.halal": {"": ("Nomor sertifikat halalnya {halal}.",)},
    "hangat.bpom": {"": ("Nomor BPOM-nya {bpom}.",)},
    "hangat.price": {"": ("Harganya {price}.",)},
    "hangat.stock": {"": ("Stoknya {stock}.",)},
    "hangat.colour_note": {"": ("<colours>Oh ya, warna di foto bisa sedikit beda karena cahaya dan layar HP.",)},
    "hangat.hand_note": dict.fromkeys(
        _HANDMADE, ("<by_hand>Karena dikerjakan dengan tangan, hasilnya bisa sedikit beda-beda.",)
    ),
    "hangat.order.cart": {
        "": (
            "Kalau cocok, langsung masukkan keranjang, ya, Kak.",
            "Kalau sudah pas di hati, tinggal masukkan keranjang, ya, Kak.",
            "Silakan dipesan, Kak, tinggal masukkan keranjang.",
        )
    },
    "hangat.order.chat": {"": ("Mau pesan atau tanya-tanya dulu, langsung chat saja, ya, Kak.",)},
    "hangat.order.status": {"": ("Yang mau, balas status ini, ya.",)},
    "hangat.order.dm": {"": ("Kalau suka, kirim DM saja, ya, Kak.",)},
    "hangat.ask.cart": {
        "": ("Mau tanya dulu juga boleh, lewat chat.", "Kalau ada yang mau ditanyakan, chat saja dulu.")
    },
    # ringkas: a few short lines
    "ringkas.opening": {
        "": ("{name}[ {by}][, {amount}][, {sized}].",),
        "batik": ("{name}[ {by}][, {of}][, {dim}].",),
        "fesyen": ("{name}[ {by}][, {of}][, {sized}].",),
    },
    "ringkas.points": {"": ("{points}.",)},
    "ringkas.materials": {"": ("Bahan {materials}.",)},
    "ringkas.process": {"": ("{process}.",)},
    "ringkas.content": {"": ("Isi {content_plain}.", "{content_pack}.")},
    "ringkas.size": {"": ("<size_or>Ukuran {size}.", "Ukuran {size_one}.", "{size_sides}.")},
    "ringkas.variants": {"": ("<variants_or>Pilihan: {variants_or}.", "Varian {variants_one}.")},
    "ringkas.colours": {"": ("Warna {colours}.",)},
    "ringkas.brand": {"": ("Merek {brand}.",)},
    "ringkas.origin": {"": ("Dari {origin}.",)},
    "ringkas.care": {"": ("{care}.",)},
    "ringkas.shelf": {"": ("Tahan {shelf}.",)},
    "ringkas.pirt": {"": ("P-IRT No. {pirt}.",)},
    "ringkas.halal": {"": ("No. halal {halal}.",)},
    "ringkas.bpom": {"": ("No. BPOM {bpom}.",)},
    "ringkas.price": {"": ("{price}.",)},
    "ringkas.stock": {"": ("Stok {stock}.",)},
    "ringkas.order.cart": {"": ("Langsung pesan di sini.",)},
    "ringkas.order.chat": {"": ("Pesan lewat chat.",)},
    "ringkas.order.status": {"": ("Mau? Balas status ini.",)},
    "ringkas.order.dm": {"": ("Pesan lewat DM.",)},
}  # fmt: skip

TITLE_NOUNS = {
    "makanan": "Produk Makanan", "minuman": "Produk Minuman", "fesyen": "Produk Fesyen", "batik": "Produk Batik",
    "kerajinan": "Produk Kerajinan", "rajut": "Produk Rajut", "perawatan tubuh": "Produk Perawatan Tubuh",
    "rumah tangga": "Perlengkapan Rumah Tangga", "tanaman": "Produk Tanaman", "mainan": "Produk Mainan",
    "lainnya": "Produk",
}  # fmt: skip
"""What certainly is true of every product of a category; lengthens a title that a place would refuse."""

TITLE_WORDS = {
    "size": "Ukuran {}",
    "content": "Isi {}",
    "origin": "dari {}",
    "variants": "Pilihan {}",
    "shelf": "Tahan {}",
}
AND, OR = "dan", "atau"
