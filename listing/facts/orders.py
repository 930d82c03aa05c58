"""Orders to whoever uses a thing, a comma between two: "cuci tangan, jangan disikat".

>>> orders_apart("cuci tangan jangan disikat"), orders_apart("ring kecil jangan ditelan")
('cuci tangan, jangan disikat', 'ring kecil jangan ditelan')
"""

import re

from listing.phrases.word_set import word_set

_JOINING = word_set("dan atau tapi agar supaya lalu yang kalau jika sebaiknya maka biar juga jadi sudah pun kakak")
_DONE_NOT_SO = re.compile(
    r"(?:^|(?<=[,.;] ))"
    r"((?:jemur|cuci|setrika|simpan|rendam|goreng|kukus|masak|siram|lipat|gantung|memberi)) (?=jangan )",
    re.IGNORECASE,
)
"""What is done, but not in such a way: "jemur jangan kepanasan" forbids no drying."""
_BUT_NOT = re.compile(r"(\w{3,})(?<!nya) (?=jangan |tidak usah )", re.IGNORECASE)
_ORDER = re.compile(
    r"(?:simpan|taruh|cuci|kucek|jemur|setrika|goreng|kukus|rebus|siram|tutup|lap|rendam|gantung|lipat|tunggu|bilas|kocok"
    r"|aduk|oles|gosok|seduh|bakar|oven|buka|pesan|kirim|muat|pakai|cukup|langsung|khusus|hanya|untuk|tahan|awet|kalau"
    r"|setelah|habis|tiap|yang|maks\w*|paling|suhu|kulkas|freezer|tempat|di|se(?:hari|minggu|bulan))(?:nya)?\b"
    r"|\d|(?:di|me|ber)[a-z]{4,}|[a-z-]+kan\b", re.IGNORECASE)  # fmt: skip
"""Begins an order, behind which the next one starts; "ring kecil jangan ditelan" is one order about a ring."""
_TO_WHOM = re.compile(r"(?:yang|bagi|buat|untuk) (?:\w+ ){1,4}(?:jangan|tidak usah) $", re.IGNORECASE)
"""Whom a "jangan" is said to: "yang maag jangan banyak-banyak" is one clause."""
_CLAUSE = re.compile(r"[,.;] ?|\b(?:tapi|tetapi|sedangkan|cuma) ")
_FROM_A_CLAUSE = 4
"""From so many words on, what stands before a "jangan" says something of its own. A choice."""


def orders_apart(text: str) -> str:
    """A text with a comma before each "jangan" that begins an order of its own."""
    return _BUT_NOT.sub(_but_not, _DONE_NOT_SO.sub(r"\1nya ", text))


def _but_not(said: re.Match[str]) -> str:
    """The last word before a "jangan", with a comma where the "jangan" begins an order of its own."""
    clause = _CLAUSE.split(said.string[: said.end()])[-1]
    if _TO_WHOM.match(f"{clause}jangan "):
        return said[0]
    about = len(clause.split()) < _FROM_A_CLAUSE and not _ORDER.match(clause)
    return said[0] if about or said[1].lower() in _JOINING else f"{said[1]}, "
