"""What a page of a shop cannot do: hand a thing over at her door, and take money there.

How much is paid before, and when, is a fact of the order and stays; so does what she refuses or insists on.
"""

import re

_ASKED = r"(?:(?:bisa|boleh|silakan|silahkan|monggo|dapat|mau|juga|atau|dan|serta|cukup|langsung|bebas)\s+)*"
_FETCH = r"(?:(?:di|meng)?ambil|(?:di|men)?jemput|pengambilan|pick ?up)(?:nya)?"
_HERS = r"(?:rumah|omah|tempat|lokasi|toko|kios|outlet|warung|gerai|workshop|dapur|alamat|lapak|pasar|galeri|sini)"
_THEIRS = r"(?! (?:pelanggan|pembeli|murid|siswa|klien|customer|konsumen|kakak|bunda|masing))"
_AT_HERS = rf"(?:di ?|dari ){_HERS}\b{_THEIRS}(?: (?:kami|saya|produksi|admin))?(?: (?-i:[A-Z])\w+)*"
_SOMEWHERE = (
    r" (?:di|ke) (?:(?!(?:atau|dan|serta|bisa|boleh|kalau|lewat|pakai|(?:di)?(?:kirim|antar|jemput)|cod|minimal)\b)"
    r"[^\s,.;/()]+(?: (?=[^\s/(])|))+"
)
"""Where that is, in her own words: "di pinggir jalan Semanding"."""
_FETCHED = re.compile(
    rf"\b{_ASKED}(?:{_FETCH}(?: (?:barang|pesanan|langsung))* sendiri\b(?:{_SOMEWHERE}| {_AT_HERS})?"
    rf"|(?:(?:di|meng)?ambil|pengambilan|pick ?up)(?:nya)?(?: (?:langsung|saja|aja|barang|pesanan|juga))* {_AT_HERS}"
    r"|self pick ?up\b)(?: \([^()]*\))?(?: (?:juga|boleh|bisa|silakan|silahkan|monggo|gratis|ya|kok))*"
    r"|(?:(?<=antar)|(?<=kirim)) ?(?:/|\b(?:atau|dan)\b) ?(?:di)?ambil$",
    re.IGNORECASE,
)
"""She hands it over herself: "ambil sendiri juga silakan", "bisa ambil di rumah"."""
_PAYS = (
    r"(?:(?:dan|lalu|terus) )?(?:sisa(?:nya)?|(?:ke)?kurang(?:an)?(?:nya)?|pelunasan(?:nya)?|(?:di)?lunas(?:i|nya)?"
    r"|(?:di)?bayar(?:nya)?|pembayaran(?:nya)?)"
)
_AT_HAND = (
    r"(?:(?:di|peng)?(?:ambil|antar)(?:kan|an|nya)?|(?:di|pen)?jemput(?:an)?|ketemu(?:an)?|serah terima|datang|tiba)"
)
_PAID_BY_HAND = re.compile(
    rf"\b{_PAYS}\b(?: (?!sebelum)\w+){{0,2}}? (?:pas|saat|waktu|ketika|sambil|sekalian|begitu|(?:di )?hari)"
    r" (?:mau |sudah |hari |(?:barang|pesanan|baju|kue|orang)(?:nya)? )*"
    rf"{_AT_HAND}\b(?: (?:barang|pesanan)(?:nya)?)?(?: (?:ke|di) {_HERS}\w*)?",
    re.IGNORECASE,
)
"""Money that changes hands where the thing does: "sisanya pas diantar", "lunas waktu diambil"."""
_KEPT_BEFORE = re.compile(
    r"\b(?:hanya|cuma|khusus|harus|wajib|tidak|belum|jangan|kami|saya|kurir|sopir|pakai|naik|mobil|luar [^\W\d]+"
    r"|(?:lebih|terlalu) jauh)"
    r"(?: (?:bisa|boleh|ada))?\s*$",
    re.IGNORECASE,
)
"""What she insists on, refuses, or does herself, and where she does not send: "luar kota ambil sendiri"."""
_KEPT_BEHIND = re.compile(r"\s+(?:saja|aja|only)\b", re.IGNORECASE)
_HANGS = re.compile(r"\b(?:kalau|jika|bila|apabila|yang|untuk|asal|bagi|khusus|saat|pas|setelah)\s*$", re.IGNORECASE)
_SENDS = re.compile(
    r"\b(?:(?:di|meng)?antar(?:kan)?|pengantaran|(?:di)?kirim(?:an)?|pengiriman|(?:go|o)jek|gosend"
    r"|go ?car|grab\w*|maxim|lalamove|kurir|ekspedisi|cod|jne|j&t|paket|travel|k?cargo|kargo|bus)\b",
    re.IGNORECASE,
)
_OF_PAYING = re.compile(
    r"\d|\b(?:separ\w*|seteng\w*|lunas|dp|uang muka|dulu|\w*cicil\w*|tempo|\w*transfer|di (?:muka|depan|awal))\b",
    re.IGNORECASE,
)
_IN_CASH = re.compile(
    r"(?:\b(?:di)?bayar(?:nya)? |\bpembayaran |\b(?:via|secara|dengan|bisa|boleh|pakai) )*(?<!uang )"
    r"\b(?:cash|tunai|kontan)\b(?: (?:saja|aja|only|keras|ya))*",
    re.IGNORECASE,
)
_LAST_JOINT = re.compile(r"[\s,;/&+(]*(?:\b(?:atau|dan|serta|lalu|terus))?\s*$")
_FIRST_JOINT = re.compile(r"^[\s,;/&+)]*(?:(?:atau|dan|serta|lalu)\b\s*)?")
_HOW_MUCH = re.compile(r"^(?!jam\b|pukul\b).*\d", re.IGNORECASE)
_COUNT_ALONE = re.compile(r"(?:min(?:imal)? )?\d[\d.,/]* ?\w+", re.IGNORECASE)
"""How many may be fetched, which without the fetching would be how many are sold: "1 botol ambil di rumah"."""
_COD = re.compile(r"\bcod\b|\bdi tempat\b", re.IGNORECASE)
"""A courier of the shop takes that money."""


def without_hand_over(clause: str) -> str:
    """A clause without fetching and without paying by hand; empty where it was about nothing else.

    >>> without_hand_over("50% sisanya pas diantar"), without_hand_over("diantar atau ambil sendiri")
    ('50%', 'diantar')
    >>> without_hand_over("Madiun kota bisa ambil di rumah"), without_hand_over("tidak bisa ambil sendiri")
    ('', 'tidak bisa ambil sendiri')
    >>> without_hand_over("eceran ambil sendiri atau ekspedisi"), without_hand_over("1 botol ambil di rumah")
    ('eceran ekspedisi', '')
    >>> without_hand_over("lebih jauh ambil sendiri")
    'lebih jauh ambil sendiri'
    """
    if not _COD.search(clause):
        for by_hand in (_PAID_BY_HAND, _IN_CASH):
            clause = _cut(clause, by_hand, _OF_PAYING)
    return _cut(clause, _FETCHED, _SENDS)


def _cut(clause: str, gone: re.Pattern[str], tells: re.Pattern[str]) -> str:
    """The clause without what is gone, where what stays still tells something by itself."""
    found = gone.search(clause)
    if found is None or _KEPT_BEFORE.search(clause[: found.start()]) or _KEPT_BEHIND.match(clause, found.end()):
        return clause
    before, behind = _LAST_JOINT.sub("", clause[: found.start()]), _FIRST_JOINT.sub("", clause[found.end() :])
    if _HANGS.search(before) or (gone is _FETCHED and _COUNT_ALONE.fullmatch(before)):
        return ""
    if tells.search(behind):
        return f"{before} {behind}".strip()
    return before if tells.search(before) or _HOW_MUCH.search(before) else ""
