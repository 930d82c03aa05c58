"""Each statement to the field that its type belongs to, in whichever box it was typed.

>>> sort_statements(("renyah", "PO 3 hari", "tidak dianjurkan untuk ibu hamil"))
{'points': ('renyah',), 'pre_order': ('PO 3 hari',), 'warnings': ('tidak dianjurkan untuk ibu hamil',)}
"""

import re
from collections.abc import Iterable

from listing.facts.money import value_of
from listing.phrases.drafts.terms import BY_HAND, FLAW, NEGATION, NO_PERMIT, TERMS

_NOT_HALAL = re.compile(
    r"\b(?:non[- ]?halal|(?:tidak|bukan|tdk) halal|haram|(?<!tanpa )(?<!no )(?<!mengandung )babi)\b", re.IGNORECASE
)
_AGAINST = re.compile(r"\banti\b", re.IGNORECASE)
_KEEPS = re.compile(
    r"^(?:tahan|awet|exp(?:ir\w+)?(?: date)?|kadaluarsa|kedaluwarsa|masa simpan|umur simpan|kuat)\b\W*(?:"
    r"sampai |hingga |\w+ )?\d+(?:\s?-\s?\d+)? ?"
    r"(?:hari|hr|minggu|mgg|bulan|bln|tahun|thn|jam)\b", re.IGNORECASE)  # fmt: skip
_SENT_TO_US = re.compile(
    r"\b(?:gambar|foto|desain|file|logo|katalog)\b.*\b(?:di)?kirim\b"
    r"|\bkirim (?:\w+ )?(?:gambar|foto|desain|file|logo)\b",
    re.I,
)
"""A picture that is sent is no delivery."""
_KEEPS_OUT = re.compile(
    r"\b(?:lalat|nyamuk|semut|serangga|debu|tikus|kutu|angin) tidak (?:bisa |dapat |mudah )?(?:masuk|tembus)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?<=\w) ?\((?:jangan|jgn|asal)\b[^()]*\)$", re.IGNORECASE)
"""A condition in brackets, which makes no warning of what stands before it."""
_COSTS_MORE = re.compile(
    r"\+ ?(?:rp\.? ?)?\d[\d.,]* ?(?:rb|ribu|k|000)\b|\b(?:tambah|nambah) (?:rp\.? ?\d|\d+ ?(?:rb|ribu|k)\b)"
    r"|^(?:soft ?lens|lensa|kebaya|kostum|mukena|alat tulis|laptop|bekal)(?:nya)? bawa sendiri$", re.IGNORECASE
)  # fmt: skip
"""What costs more, or has to be brought, speaks for nothing: "topper +10rb", "softlens bawa sendiri"."""
_THE_REST = re.compile(
    r"(?:yang|yg|warna|motif|ukuran|rasa|model) lain(?:nya)?\b|(?:lainnya|sisanya|soalnya|karena"
    r"|selain (?:itu|yang)|tapi|tetapi|asalkan|kecuali|makanya|supaya|biar|jadi(?!\W*\d))\b",
    re.IGNORECASE,
)
"""What is understood only beside the statement before it: "yang lain PO", "tapi jangan kena air"."""
_HEADS = r"\d+ (?:anak|orang|murid|peserta|siswa|bayi|balita|tamu|klien|pelanggan)"
_SESSION = (
    r"(?:mobil|kelas|sesi|guru|kelompok|rombongan|grup|group|trip|jadwal|terapis|pengasuh|pertemuan|kamar|bus|murid"
    r"|peserta|siswa)"
)
_SMALL_GROUP = re.compile(
    rf"^(?:1|satu|se|per|tiap|setiap) ?{_SESSION}\b.*\bmaks"
    rf"|^{_SESSION}(?:nya)?(?: \w+){{0,2}} (?:maks\w*|paling banyak) {_HEADS}\b"
    rf"|^(?:maks\w*|paling banyak) {_HEADS}(?: (?:saja|per|tiap|setiap|dalam|1|satu))*(?: (?:se)?{_SESSION}|,|$)",
    re.IGNORECASE,
)
"""Few at a time speaks for it: "1 mobil maksimal 6 anak", "kelas kecil maksimal 8 anak"."""
_WITH_CARE = re.compile(
    r"\b(?:(?:di)?(?:kemas|bungkus|packing|kerjakan|jahit|kirim|rawat|cuci|setrika|tangani)|pengemasan)(?:nya)?\b"
    r".*\bhati-hati\b|^hati-hati (?:di)?(?:kemas|bungkus)|\bdidampingi (?:langsung )?(?:oleh )?(?:guru|mentor|tutor"
    r"|kami|saya|pelatih|terapis|instruktur|perawat|bidan|chef|sampai)\b"
    r"|\bbawah \d+ (?:tahun|thn|th) (?:boleh|bisa|gratis|free)\b|^(?:cocok|aman|pas)(?:nya)? .*\bbawah \d"
    r"|\b(?:tidak|anti|tahan|tanpa) (?:mudah |gampang )?terbakar\b",
    re.IGNORECASE,
)
"""Words of warnings in what speaks for it: "dikemas hati-hati", "didampingi guru"."""
_PACKED_WELL = re.compile(
    r"(?:packing|kemasan|pengemasan|dikemas|pengepakan)(?:nya)? (?:\w+ )?(?:aman|rapi|tebal|kuat|rapat|kokoh)\b"
    r"|.*\b(?:sehingga|jadi|supaya|biar) (?:ongkir|ongkos kirim)(?:nya)? (?:murah|hemat|irit|ringan|kecil)\b"
    r"|(?:isi|lauk|menu|karakter|bunga|topping)(?:nya)? (?:\w+ )?(?:boleh|bisa|dapat) (?:di)?(?:tukar|ganti)\b",
    re.IGNORECASE,
)
"""Words of sending and bringing back in what speaks for it: "packing aman sampai luar kota", "isi boleh ditukar"."""
_FOR_SO_MANY = re.compile(
    r"(?:bisa|boleh|gratis|free|bonus|custom|diskon)\b(?!.*\b(?:di|me)?(?:kirim|antar|pesan|order|cod|ambil|beli|jemput|retur))"
    r".*[^\W\d]{3} min(?:imal)? \d+(?: \w+)?",
    re.IGNORECASE,
)
"""What is to be had from a number on, and no least order: "bisa sablon logo min 50"."""
_DRIED = re.compile(
    r"(?:(?:di)?jemur|(?:di)?keringkan)(?: \d+ (?:hari|jam))?(?: \w+)?(?: (?:di|pakai|dengan|bawah|sinar))*"
    r" (?:matahari|alami|manual|sampai kering)(?: (?:langsung|alami))*(?: (?:bukan|tidak|tanpa) (?:di)?oven)?",
    re.IGNORECASE,
)
"""How it was made, and nothing that a buyer has to do: "jemur matahari"."""
_SO_GOOD = re.compile(
    r"^(?:tidak ada|tidak pakai|tanpa|no|non)\b.*\bjadi(?:nya)? (?:(?:lebih|makin|tetap) )?"
    r"(?:aman|nyaman|lembut|enak|adem|awet|ringan|gampang|mudah|praktis|rapi|kuat|muat|cocok|serbaguna"
    r"|bisa (?:buat|untuk|jadi|dipakai|di)(?! \d)|tidak (?:gatal|bau|ribet|panas|seret|sakit|licin|geser|copot"
    r"|bikin))\b",
    re.IGNORECASE,
)
"""What it is good for that something is not there: "tidak ada kancing jadi aman"."""
_LATE = re.compile(
    r"\b(?:telat|terlambat) (?:mengembalikan|kembali|pengembalian|ambil|bayar|balik|pulang)|\b(?:di)?denda\b",
    re.IGNORECASE,
)
_PRICED = re.compile(r"(?:\brp\.? ?\d[\d.]*|\d ?(?:rb|ribu|k))(?: ?/ ?[a-z]+)?$", re.IGNORECASE)
_WITH_COST = re.compile(
    r"(?!(?:(?:gratis|free|bebas|tambah|biaya|tarif) )?(?:ongkir|ongkos|kirim\w*|antar\w*|pengiriman|dp|uang muka"
    r"|bayar\w*|jaminan|denda|po|pre ?order|min\w*|transfer)\b)[^\W\d].*?"
    r"(?:\d ?(?:rb|ribu|k|jt|juta)\b|\brp\.? ?\d|\.000\b)",
    re.IGNORECASE,
)
"""An option with its price, whatever stands behind it: "kecil 10rb belum ongkir"."""
_MIXED = re.compile(r"(?:boleh|bisa|pilih|mix|campur|kombinasi)\b.*\d|\w+ (?:maks|max)\w* \d+ \w+$", re.IGNORECASE)
"""How many one may choose: "mix maksimal 2 rasa", "nama maksimal 6 huruf"."""
_A_KIND = re.compile(
    r"(?:tanpa|belum|dengan|luar|dalam|motif|by) (?!bayar|transfer|ongkir|chat|wa)\w+|tukar tambah|\w+ kota",
    re.IGNORECASE,
)
"""An option of two words, "tanpa pot", that elsewhere would be a condition."""
_GIVEN_ALONG = re.compile(r"(?:kartu|buku|sertifikat) \w+|konsul\w*(?: \w+)?", re.IGNORECASE)
"""What belongs to a parcel or a service, "kartu garansi"."""
_LIMITED = re.compile(
    r"^[±\d]+ .*\b(?:random|acak|campur)\b"
    r"|^(?!maks|paling|isi\b).*\b(?:maks\w*|max|paling (?:lama|banyak)) \d+ ?"
    r"(?:jam|menit|orang|foto|lembar|kali|menu|macam|jenis|anak|tamu|halaman|lagu|km)\b",
    re.IGNORECASE,
)
"""How much of one thing there is at most, or that its kinds are mixed: "resepsi maks 4 jam"."""
_ASIDE_OF_ONE = re.compile(r"(?<=\w) ?\([^()]*\)$")
"""What is told in brackets of one of the things in it: "BBM (dalam kota)"."""
_LISTED_ASIDE = re.compile(r"(?<=\w) ?\([^()]*,[^()]*\)$")
"""The same of an option: "Miki (tahan ulat, hanya ada yang kecil)"."""
_LIMIT_ASIDE = re.compile(
    r"(?<=\w) ?\((?=[^()]*\b(?:min(?:imal)?|maks(?:imal)?|max|pilih|boleh|bisa|mix)\b)[^()]*\)$", re.IGNORECASE
)
"""A limit in brackets behind one of several things: "motor / mobil (min 3 anak)"."""
_COST_ASIDE = re.compile(r"(?<=\w) ?\((?=[^()]*\d ?(?:rb|ribu|k|jt|juta|000)\b)[^()]*\)$", re.IGNORECASE)
"""What some of it costs, in brackets: "pengantin 1,5jt (luar kota 1,7jt)"."""
_GOES_TO = re.compile(r"(?:sampai|hingga|dari|mulai) (?:jam|pukul) \d", re.IGNORECASE)
"""How long a service goes on: "jemput, makan siang, sampai jam 4"."""
_CHOSEN = frozenset({"variants", "colours", "size", "content"})
_MORE_ASIDE = re.compile(
    r"\w ?\((?:\+|tambah|nambah|plus) ?(?:rp\.? ?)?\d[^()]*\)$"
    r"|\w ?(?:\+|tambah|nambah|plus) ?(?:rp\.? ?)?\d[\d.]* ?(?:rb|k|ribu)?$",
    re.IGNORECASE,
)
"""An option that costs more: "di rumah murid (tambah 10rb per pertemuan)"."""
_ADDED = re.compile(r"(?:\+|(?:tambah|nambah|tambahan|plus|add[- ]?on)\b)", re.IGNORECASE)
"""Begins what is paid on top of any of them: "tambah nama bordir +10rb"."""
_COST_LAST = re.compile(
    r"[^\W\d][^+]*?(?<![\w.,+-])(?:rp\.? ?)?(\d[\d.,]*?) ?(rb|ribu|k|jt|juta)?(?: ?/ ?[a-z]+)?$", re.IGNORECASE
)
"""Something and its own price."""
_HOW_CHOSEN = re.compile(r"(?:bisa|boleh) (?:di)?(?:pilih|milih|memilih|request|campur|mix)\b", re.IGNORECASE)
_IS_ALLOWED = re.compile(r"(?:[^\W\d]+ ){1,3}(?:bisa|boleh)(?: juga| saja)?", re.IGNORECASE)
"""What one may have, behind the options: "less sugar bisa"."""
_NEWLY = re.compile(
    r"^\w+ (?:\w+ )?(?:selalu )?baru (?:petik |panen |dipetik |dipanen |bertelur )?(?:maksimal|paling lama)"
    r" \d+ ?(?:hari|jam)$",
    re.IGNORECASE,
)
"""How fresh it is: "telur baru maksimal 3 hari"."""
_HARMLESS = re.compile(
    r"\b(?:tidak|anti|tanpa|bebas|no) (?:(?:mudah|gampang|bikin|menyebabkan|menimbulkan|membuat|sampai) )*"
    r"(?:iritasi|alergi|beracun|tersedak)\b",
    re.IGNORECASE,
)
"""What it does not do to anyone: "lembut, tidak bikin iritasi"."""
_WASHED = re.compile(
    r"^(?:sudah )?dicuci (?:sampai )?(?:\d+ ?(?:x|kali)|berkali-kali|berulang\S*|bersih)\b"
    r"|^(?:sudah )?di[a-z]{3,} .*\bsebelum di(?:kirim|jual|kemas|sewakan|serahkan)\b",
    re.IGNORECASE,
)
"""What was done to it before it was sold: "dicuci 3x", "dicuci dan dibungkus kain sebelum dikirim"."""
_SO_LONG = re.compile(
    r"(?!.*\b(?:pesan|order|booking|sewa|kontrak|langganan|beli|ambil|po)\b).*[^\W\d]{3,} min(?:imal|imum)? \d+ ?"
    r"(?:hari|minggu|bulan|tahun|jam|menit)\b",
    re.IGNORECASE,
)
"""How long something was done, and no least order: "sambungan menyatu minimal 4 bulan"."""
_MADE_ANEW = re.compile(r"^(?:(?:di)?buat |terbuat )?dari (?:[a-z]+ ){1,3}bekas\b", re.IGNORECASE)
"""What it was made of: "dari kayu bekas yang masih kuat"."""
_LESS_FOR_THEM = re.compile(
    r"^(?:dan )?(?:tanpa|no|non|rendah) \w+(?: \w+)? (?:untuk|utk|buat|bagi)"
    r" (?:bayi|balita|batita|anak|bumil|busui|ibu)\b",
    re.IGNORECASE,
)
"""What is left out for their sake: "tanpa garam untuk balita"."""
_AGED = re.compile(r"(?:umur|usia)(?:nya)? (?:min(?:imal|imum)?|maks(?:imal)?|paling \w+)\.? \d", re.IGNORECASE)
"""How old it is, and no least order: "kambing umur minimal 1 tahun"."""
_AS_IT_COMES = re.compile(
    r"(?!(?:harga|ongkir|ongkos|biaya|stok|warna|motif)\w*\b)(?:[^\W\d]+ ){1,3}"
    r"(?:tergantung|sesuai|menyesuaikan|kalau)\b",
    re.IGNORECASE,
)
"""One of the things in it, and when it is: "sembilang tergantung tangkapan"."""
_GOOD = (
    _SENT_TO_US, _MADE_ANEW, _LESS_FOR_THEM, _KEEPS_OUT, _SMALL_GROUP,
    _SO_GOOD, _NEWLY, _HARMLESS, _WITH_CARE, _WASHED
)  # fmt: skip
_SAID_OF_ONE = frozenset({"terms", "warnings", "minimum", "pre_order"})
"""What an option may say of itself beside its price; a "dp 50rb" is none."""
UNPROVEN = "unproven"
"""Where a permit goes that is not there yet."""


def field_of(statement: str, flaws: bool = True) -> str:
    """The field of `Facts` that a statement belongs to; "points" where it speaks for the product.

    >>> field_of("tidak bisa retur"), field_of("warna bisa luntur"), field_of("tidak mudah luntur")
    ('returns', 'warnings', 'points')

    Args:
        statement: As it was typed.
        flaws: Whether words such as "bekas" tell a flaw; in a list of materials they tell a material.
    """
    statement = _ASIDE.sub("", statement) or statement
    if _NOT_HALAL.search(statement):
        return "warnings"
    if any(good.search(statement) for good in _GOOD) or _PACKED_WELL.match(statement) or _DRIED.fullmatch(statement):
        return "points"
    if _FOR_SO_MANY.fullmatch(statement):
        return "points"
    if _LATE.search(statement):
        return "terms"
    if NO_PERMIT.search(statement):
        return UNPROVEN
    for field, words in TERMS:
        if words.search(statement) and not (field == "minimum" and _SO_LONG.match(statement)):
            told = {"minimum": _AGED.search, "warnings": BY_HAND.match}.get(field)
            return "terms" if told and told(statement) else field
    flaw = FLAW.search(statement) if flaws else None
    if flaw and not NEGATION.search(statement[: flaw.start()]) and not _AGAINST.search(statement[: flaw.start()]):
        return "warnings"
    return "shelf_life" if _KEEPS.match(statement) else "points"


def sort_statements(
    statements: Iterable[str], at_home: str = "points", keeps: bool = True
) -> dict[str, tuple[str, ...]]:
    """Statements by field; neighbours of one field stay one statement, as they were typed.

    Args:
        statements: From one box, in order.
        at_home: The field of that box: what is no term, warning or the like stays there.
        keeps: Whether such a thing spoils; of a candle, "tahan 20 jam" is an advantage.
    """
    statements = tuple(statements)
    heads = {part.strip().casefold() for one in statements for part in one.split("/")}
    found: dict[str, list[str]] = {}
    last = ""
    things = _costing_as_much(statements) if at_home == "variants" else frozenset()
    told = _with_the_rest(statements) if at_home in ("points", "colours", "content") else statements
    for statement in told:
        bare = _COST_ASIDE.sub("", _LIMIT_ASIDE.sub("", statement)) if at_home in _CHOSEN else statement
        bare = _ASIDE_OF_ONE.sub("", bare) if at_home in ("content", "variants") else bare
        bare = _LISTED_ASIDE.sub("", bare) if at_home == "variants" else bare
        field = field_of(bare or statement, at_home in ("points", "variants"))
        field = at_home if field in ("points", "shelf_life") and at_home != "points" else field
        priced = field in ("warnings", "minimum") and _PRICED.search(statement)
        priced = priced or (at_home == "variants" and field != "warnings" and _WITH_COST.match(statement))
        mixed = field in ("warnings", "terms") and _MIXED.match(statement)
        thing = statement in things and field in _SAID_OF_ONE
        field = at_home if at_home == "variants" and (priced or mixed or thing) else field
        field = at_home if at_home in ("variants", "materials", "size") and _A_KIND.fullmatch(statement) else field
        given = at_home == "content" and (_GIVEN_ALONG.fullmatch(statement) or _LIMITED.search(statement))
        field = at_home if given and field in (*_SAID_OF_ONE, "points", "returns", at_home) else field
        field = at_home if (field, at_home) == ("hours", "content") and _GOES_TO.match(statement) else field
        more = _MORE_ASIDE.search(statement)
        itself = more and statement[: more.start() + 1].casefold() in heads  # "botol, klip, botol tambah 2rb"
        on_top = at_home in _CHOSEN and more and _ADDED.match(statement) and statement not in things
        field = "terms" if on_top else at_home if at_home in _CHOSEN and more and not itself else field
        field = "terms" if field == at_home == "points" and _COSTS_MORE.search(statement) else field
        field = at_home if (field, at_home) == ("terms", "content") and _AS_IT_COMES.match(statement) else field
        field = "options_said" if (field, at_home) == ("terms", "variants") else field
        field = at_home if field == "shelf_life" and not keeps else field
        field = at_home if at_home in ("materials", "points", *_CHOSEN) and _AGED.search(statement) else field
        field = at_home if at_home in ("variants", "colours") and " " not in statement else field
        field = at_home if at_home in ("variants", "colours") and _HOW_CHOSEN.match(statement) else field
        field = "options_said" if at_home == "variants" and _IS_ALLOWED.fullmatch(statement) else field
        field = at_home if at_home == "size" and _THE_REST.match(statement) else field  # "S, M, yang lain PO"
        if field == last and field not in (at_home, "allergens"):
            found[field][-1] += f", {statement}"
        else:
            found.setdefault(field, []).append(statement)
        last = field
    return {field: tuple(some) for field, some in found.items()}


def _costing_as_much(statements: tuple[str, ...]) -> frozenset[str]:
    """Options, one of them with what it has more, by their prices: "polos 45rb, tambah saku 55rb" are two bags.

    What is paid on top of any of them costs less than they do, or says so with its "+".
    """
    costs = {one: value_of(found[1], found[2]) for one in statements if (found := _COST_LAST.search(one))}
    least = min((cost for one, cost in costs.items() if cost and not _ADDED.match(one)), default=None)
    return frozenset(one for one, cost in costs.items() if least and cost and cost >= least)


def _with_the_rest(statements: Iterable[str]) -> list[str]:
    """The statements, each with the one behind it that is understood only beside it."""
    found: list[str] = []
    for statement in statements:
        if found and _THE_REST.match(statement):
            found[-1] += f", {statement}"
        else:
            found.append(statement)
    return found
