"""The Indonesian wording. `{…}` is a fact, `[…]` is left out when its fact is missing, `<…>` asks for a fact unseen.

`SLOTS[variant.slot][who]`: `who` is a kind ("sambal"), a category ("makanan") or "" for the rest. Where several
wordings fit, the product's name decides, so that neighbours in a hall do not all sell with one sentence.
"""

from listing.phrases.drafts.closings import CLOSINGS, Slots

_KEPT = ("makanan", "minuman", "perawatan tubuh")
_STORED = ("perawatan tubuh", "hampers", "pupuk", "pembersih", "lainnya")
"""What is used and put away, and is nothing that one serves."""
_CARE = ("Cara simpan: {stored}", "Perawatan: {care}")
_HANDMADE = ("batik", "rajut", "kerajinan", "fesyen", "mainan", "hampers", "lainnya")

HEADINGS: dict[str, dict[str, str]] = {
    "points": {"": "KEUNGGULAN"},
    "spec": {"": "DETAIL PRODUK", "batik": "DETAIL BATIK", "tanaman": "DETAIL TANAMAN", "jasa": "RINCIAN",
             "hampers": "ISI DAN RINCIAN"},
    "use": {"": "CARA PAKAI", "bumbu": "CARA PAKAI", "mainan": "CARA MAIN",
            "makanan": "CARA PENYAJIAN", "minuman": "CARA PENYAJIAN"},
    "care": {"": "PENYIMPANAN"},
    "kept": {"": "PERAWATAN"},
    "mixed": {"": "PEMAKAIAN DAN PERAWATAN",
              **dict.fromkeys(("makanan", "minuman"), "PENYIMPANAN DAN PENYAJIAN"),
              **dict.fromkeys(_STORED, "PEMAKAIAN DAN PENYIMPANAN")},
    "order": {"": "CARA PESAN", "kelas": "CARA DAFTAR"},
    "note": {"": "CATATAN"},
}  # fmt: skip

LABELS = {
    "name": "Nama", "category": "Kategori", "brand": "Merek", "content": "Isi", "size": "Ukuran",
    "size_chart": "Tabel ukuran", "materials": "Bahan", "variants": "Varian", "colours": "Warna",
    "colour_choice": "Warna", "options_said": "Varian",
    "process": "Cara buat", "care": "Perawatan atau cara simpan", "shelf_life": "Tahan", "origin": "Asal",
    "price": "Harga", "price_said": "Harga", "stock": "Stok", "stock_said": "Stok",
    "weight": "Berat kirim (gram)", "pirt": "P-IRT", "halal": "No. halal",
    "bpom": "No. BPOM", "points": "Keunggulan", "pre_order": "Pre-order", "minimum": "Minimal pesan",
    "deposit": "Pembayaran", "area": "Pengiriman", "hours": "Jam buka", "returns": "Retur", "terms": "Ketentuan",
    "warnings": "Peringatan", "allergens": "Alergen",
}  # fmt: skip

_FROM = "[ {source}]"
_MEET = f"Halo, Kak! Kenalkan, ini {{name}}{_FROM}."
_THIS = f"Halo, Kak! Ini {{name}}{_FROM}."
_HERE = f"<now>Halo, Kak! Ini ada {{name}}{_FROM}."
_LOOK = f"Lagi cari {{thing}}, Kak? Coba lihat dulu {{name}}{_FROM}."
_SOUGHT = f"Lagi cari {{thing}}, Kak? Ini ada {{name}}{_FROM}."


def _orders(work: str = "", time: str = "Pre-order", own: str = "Pemesanan", lasts: str = "") -> tuple[str, ...]:
    """The labels of when it is ordered and made; of what is not made for one buyer, her work is a sentence."""
    made = f"{work}: {{pre_order_made}}" if work else "{pre_order_made}"
    said, ready = "{pre_order_said}", "Ketersediaan: {pre_order_ready}"
    times = (
        f"{lasts or time}: {{pre_order_lasts}}",
        f"{time}: {{pre_order_time}}",
        f"{work or time}: {{pre_order_work}}",
        made,
    )
    return f"{own}: paling lambat {{pre_order_latest}}", *times, said, ready, f"{own}: {{pre_order_own}}"


# The same in every variant: each kind of fact has one label and one way to be said.
_LINES: Slots = {
    "content": {"": ("Kemasan: {content_packed}", "Isi: {content_bare}"),
                "kelas": ("Durasi: {content_lasts}", "Sudah termasuk: {content_included}", "Isi: {content}"),
                "jasa": ("Durasi: {content_lasts}", "Isi: {content}")},
    "size": {"": ("Ukuran: {size_csv}",)},
    "age": {"": ("Umur: {age}",)},
    "serves": {"": ("Ukuran: {serves}",), "makanan": ("Porsi: {serves}",), "minuman": ("Porsi: {serves}",)},
    "size_chart": {"": ("Tabel ukuran: {size_chart}",)},
    "stuff": {**dict.fromkeys(("", "pupuk"), ("Bahan: {stuff}",)),
              "tanaman": ("Media dan bahan: {medium}", "Bahan: {stuff}")},
    "variants": {"": ("Pilihan: {variants_csv}",)},
    "colours": {"": ("Motif: {motifs}", "Warna dan motif: {colours_motifs}", "Warna: {colours_csv}")},
    "process": {"": ("Cara buat: {process}",), "jasa": ("Cara kerja: {process}",)},
    "brand": {"": ("Merek: {brand}",), "kelas": ("Pengajar: {teacher}", "Oleh: {brand}"), "jasa": ("Oleh: {brand}",)},
    "origin": {"": ("Asal: {origin_plain}",), "jasa": ()},
    "site": {"jasa": ("Lokasi: {origin_plain}",)},
    "use": {**dict.fromkeys(("", "bumbu"), ("Cara pakai: {use}",)), "mainan": ("Cara main: {use}",),
            **dict.fromkeys(("makanan", "minuman"), ("Cara penyajian: {use}",))},
    "care": {"": (*_CARE, "Pemakaian dan perawatan: {mixed}"),
             **dict.fromkeys(("makanan", "minuman"), (*_CARE, "Penyimpanan dan penyajian: {mixed}")),
             **dict.fromkeys(_STORED, (*_CARE, "Pemakaian dan penyimpanan: {mixed}"))},
    "shelf": {"": (), **dict.fromkeys((*_KEPT, "hampers"), ("Masa simpan: {shelf}", "{expiry}"))},
    "lasts": {"": ("Tahan {lasting}", "Lama nyala: {burning}", "Daya tahan: {shelf}", "{expiry}"),
              **dict.fromkeys((*_KEPT, "hampers"), ())},
    "pirt": {"": ("P-IRT No. {pirt}",)},
    "halal": {"": ("No. sertifikat halal: {halal}",)},
    "bpom": {"": ("No. BPOM: {bpom}",)},
    "reach": {"": ("Harga: {price_reach}",)},
    "price": {"": ("Harga: {price}",)},
    "stock": {"": ("Stok: {stock}", "<none_left>Stok habis")},
    "only_one": {"": ("<one_left>Stok: {stock}",)},
    "stock_said": {"": ("Stok: {stock_said}",)},
    "pre_order": {
        "": _orders(),
        **dict.fromkeys(("fesyen", "batik", "rajut", "kerajinan", "rumah tangga", "mainan"), _orders("Pengerjaan")),
        "jasa": _orders("Pengerjaan", "Pengerjaan", lasts="Durasi"),
        "kelas": _orders(time="Lama belajar", own="Pendaftaran"),
    },
    "minimum": {
        "": ("Minimal pesan: {minimum_least}", "{minimum_said}", "Pembelian: {minimum_told}",
             "Pembelian: {minimum_own}"),
        "kelas": ("Minimal: {minimum_least}", "{minimum_said}", "{minimum_told}", "Pendaftaran: {minimum_own}"),
        "jasa": ("Minimal pesan: {minimum_least}", "{minimum_said}", "{minimum_told}", "Pemesanan: {minimum_own}"),
    },
    "deposit": {"": ("DP: {deposit_part}", "{deposit_said}", "Pembayaran: {deposit_own}")},
    "area": {
        "": ("{area_said}", "Lokasi: {area_site}", "Lokasi: {area_place}", "Lokasi dan pengiriman: {area_both}",
             "Pengiriman: {area_own}"),
        "jasa": ("{area_said}", "Tempat: {area_site}", "Lokasi: {area_place}", "Area: {area_both}",
                 "Area: {area_own}"),
    },
    "hours": {"": ("Buka: {hours_open}", "{hours_said}", "{hours_told}", "Jadwal: {hours_own}"),
              "kelas": ("Jadwal: {hours_open}", "Jadwal: {hours_said}", "{hours_told}", "Jadwal: {hours_own}")},
    "returns": {
        "": ("{returns_said}", "Pembatalan: {returns_cancel}", "Retur: {returns_bare}", "Retur: {returns_own}"),
        "jasa": ("{returns_said}", "Pembatalan: {returns_cancel}", "Pengembalian: {returns_bare}", "{returns_own}"),
    },
    "allergens": {"": ("Alergen: {allergens}", "{allergens_said}")},
    "warnings": {"": ("Perhatian: {warnings}",)},
    "terms": {"": ("Catatan: {terms}",)},
}  # fmt: skip
_BELOW_HEADINGS: Slots = {
    "stuff": {**_LINES["stuff"], **dict.fromkeys(_KEPT, ("Komposisi: {stuff}",))},
    "used": {"": ("{use}.",)},
    "stored": {"": ("{stored}.",)},
    "kept": {"": ("{care}.",)},
    "mixed": {"": ("{mixed}.",)},
    "warned": {"": ("{warnings}.",)},
    "noted": {"": ("{terms}.",)},
    "variants": {"": ("Varian: {variants_csv}",), "jasa": ("Pilihan: {variants_csv}",)},
}


def _in(variant: str, *tables: Slots) -> Slots:
    return {f"{variant}.{slot}": who for table in tables for slot, who in table.items()}


_WORK = ("<thing_said>{process_do}.", "{thing_nya} {process_do}.", "{process_own}.")

SLOTS: Slots = {
    # lugas: says it and stops
    **CLOSINGS,
    **_in("lugas", _LINES, _BELOW_HEADINGS),
    "lugas.opening": {"": ("{name} {source}.", "{name}")},
    "lugas.point": {"": ("- {point}",)},
    "lugas.hand_note": dict.fromkeys(_HANDMADE, ("<by_hand>Produk ini dikerjakan dengan tangan.",)),
    # hangat: speaks to her buyer
    **_in("hangat", _LINES),
    "hangat.opening": {  # <now>: nothing speaks against having it today
        "": (_MEET, _THIS),
        "sambal": (
            f"Makan rasanya kurang kalau belum ada {{head}}, ya, Kak? Ini ada {{name}}{_FROM}.",
            f"Buat Kakak yang suka {{head}}, ini ada {{name}}{_FROM}.",
        ),
        "bumbu": (f"Buat Kakak yang suka masak di rumah, ini ada {{name}}{_FROM}.", _SOUGHT),
        "camilan": (
            f"<nibbled>Lagi cari teman ngemil, Kak? Ini ada {{name}}{_FROM}.",
            f"<nibbled>Buat Kakak yang suka ngemil {{head}}, kenalkan, ini {{name}}{_FROM}.",
        ),
        "kue": (
            _SOUGHT,
            _MEET,
            f"<now>Lagi pengin {{craved}}, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "lauk": (f"<now,meal>Bingung mau makan apa hari ini, Kak? Ini ada {{name}}{_FROM}.",),
        "makanan": (_HERE, _THIS, _MEET, f"<now>Lagi pengin {{craved}}, Kak? Ini ada {{name}}{_FROM}."),
        "acara": (
            f"Buat acara Kakak, ini ada {{name}}{_FROM}.",
            f"Mau ada acara, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "kenangan": (_SOUGHT, _MEET),
        "minuman": (f"Buat Kakak yang suka minum {{sipped}}, ini ada {{name}}{_FROM}.", _HERE),
        "batik": (
            f"Buat Kakak yang suka batik, ini {{name}}{_FROM}.",
            f"<cloth>Lagi cari batik, Kak? Coba lihat dulu {{name}}{_FROM}.",
        ),
        "busana": (
            f"Lagi cari {{head}}, Kak? Coba lihat dulu {{name}}{_FROM}.",
            f"Buat Kakak yang lagi cari {{head}}, ini {{name}}{_FROM}.",
        ),
        "rajut": (f"Suka barang rajut, Kak? Kenalkan, ini {{name}}{_FROM}.", _LOOK, _MEET),
        "kerajinan": (_SOUGHT, _LOOK),
        "perawatan tubuh": (f"Halo, Kak! Buat teman merawat diri di rumah, ini {{name}}{_FROM}.", _SOUGHT),
        "pembersih": (_SOUGHT,),
        "rumah tangga": (f"<furnishing>Lagi melengkapi isi rumah, Kak? Coba lihat dulu {{name}}{_FROM}.", _SOUGHT),
        **dict.fromkeys(("pupuk", "bibit"), (f"Buat Kakak yang suka berkebun, ini ada {{name}}{_FROM}.",)),
        "pemakai": (
            f"Lagi cari {{thing}} buat {{user}}, Kak? Coba lihat dulu {{name}}{_FROM}.",
            f"Lagi cari {{thing}} buat {{user}}, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "tanaman": (
            f"Buat Kakak yang suka tanaman, ini ada {{name}}{_FROM}.",
            f"<plant>Mau menambah tanaman di rumah, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "fesyen": (_MEET, _LOOK),
        "mainan": (f"Lagi cari mainan, Kak? Coba lihat dulu {{name}}{_FROM}.",),
        "hampers": (
            f"<gift>Lagi cari kado atau hantaran, Kak? Ini ada {{name}}{_FROM}.",
            f"<gift>Mau kirim kado, Kak? Ini ada {{name}}{_FROM}.",
        ),
        "jasa": (
            "Lagi cari {sought}, Kak? Kenalkan, {by}[ dari {town}].",
            "Lagi cari {sought}, Kak? Ini rinciannya, ya.",
            "<work,together>Halo, Kak! Kami[ dari {town}] melayani {sought}.",
            "<work,alone>Halo, Kak! Saya[ dari {town}] melayani {sought}.",
            "<together>Halo, Kak! Kami[ dari {town}] {taken}.",
            "<alone>Halo, Kak! Saya[ dari {town}] {taken}.",
            f"<signboard>{{name}}{_FROM}. Ini rinciannya, ya, Kak.",
        ),
        "katering": (
            "Halo, Kak! {by}[ dari {town}] melayani pesanan {name}.",
            "<together>Halo, Kak! Kami[ dari {town}] melayani pesanan {name}.",
            "<alone>Halo, Kak! Saya[ dari {town}] melayani pesanan {name}.",
        ),
    },
    "hangat.saying": {"": ("{saying}.", "{among}.", "Kelebihannya: {listed}.", "Nilai plusnya: {listed}.")},
    "hangat.made": {
        "": (*_WORK, "Bahannya {materials_plain}."),
        **dict.fromkeys((*_KEPT, "kerajinan"), (*_WORK, "Dibuat dari {materials_plain}.")),
        **dict.fromkeys(("tanaman", "hampers", "jasa", "lainnya"), _WORK),
    },
    # ringkas: a few short lines
    **_in("ringkas", _LINES),
    "ringkas.opening": {"": ("{name} {source}.", "{name}")},
    "ringkas.points": {"": ("{points}.",)},
}  # fmt: skip

TITLE_WORDS = {
    "size": "Ukuran {}",
    "content": "Isi {}",
    "origin": "dari {}",
    "place": "di {}",
    "colours": "{} Pilihan Warna",
    "kinds": "{} Varian",
}
AND = "dan"
NYA = "{}nya"
"""A thing already spoken of: "keripiknya"."""
