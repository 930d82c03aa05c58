"""Tidy facts as a woman types them on a phone between two customers: shortened, glued, drawn out, shouted, decorated.

What comes out means what went in, so it must be read as the same facts.
"""

import random
import re
from collections.abc import Callable

SHORTENED = {
    "yang": "yg|yng", "dengan": "dgn|dg", "untuk": "utk|untk", "tidak": "tdk|gak|ga|gk|nggak|ndak", "saja": "aja|sj",
    "dalam": "dlm", "karena": "krn|karna", "bisa": "bs|bsa", "banget": "bgt|bgtt", "kalau": "klo|kalo|klu",
    "sudah": "udh|sdh|udah", "belum": "blm|blum", "juga": "jg", "dari": "dr", "tapi": "tp", "jadi": "jd",
    "harus": "hrs", "pakai": "pake|pke", "jangan": "jgn|jngn", "setelah": "stlh|stelah", "sebelum": "sblm|sblum",
    "bungkus": "bks|bgks", "botol": "btl", "hari": "hr", "minggu": "mgg", "bulan": "bln", "tahun": "thn",
    "langsung": "lgsg|lsg", "masih": "msh", "banyak": "byk|bnyk", "sampai": "smp|sampe|smpe",
    "paling lambat": "plg lambat",
    "di rumah": "dirumah|dirmh", "di kulkas": "dikulkas", "di tempat": "ditempat", "taruh": "taro",
    "segar": "seger", "pedas": "pedes", "sebentar": "bentar|bntar", "hanya": "hny|hnya", "cuma": "cm|cuman",
    "kirim": "krm", "seluruh": "slrh", "pesan": "psn|pesen", "lebih": "lbh", "semua": "smua", "rapat": "rapet",
    "direndam": "direndem", "diperas": "diperes", "tergantung": "tgantung|tgt", "terima": "trima", "tanpa": "tnp",
    "telur": "telor", "bawang putih": "bw putih", "bawang merah": "bw merah", "menit": "mnt", "datang": "dtg|dateng",
    "ke rumah": "k rumah", "tinggal goreng": "tgl goreng|tggl goreng", "siap makan": "siap mkn", "hitam": "item",
    "hijau": "ijo", "sekali": "skali", "sedikit": "dikit|sdikit", "transfer": "tf", "kotak": "ktk",
    "diantar": "dianter", "hangatkan": "angetin", "tebal": "tebel", "sekitar": "sktr|skitar",
    "gampang": "gmpg|gampng",
}  # fmt: skip
"""How a word is typed on a phone; in the neighbourhood of others where it needs them to be understood."""
_TALK = (" ya kak", " ya bun", " kak", " ya say", " lho", "👍", " 🔥🔥", " ❤️", "!!!", "..")
_DRAWN = re.compile(r"\b(?:enak|lembut|renyah|lucu|murah|gurih|cantik)\b")

Change = Callable[[str, random.Random], str]


def _shortened(text: str, turn: random.Random) -> str:
    for word, spellings in SHORTENED.items():
        if turn.random() < 0.8:
            text = re.sub(rf"\b{word}\b", turn.choice(spellings.split("|")), text)
    return text


def _glued(text: str, turn: random.Random) -> str:
    return re.sub(r"(?<=[a-z]), (?=[a-z])", turn.choice((",", " ,", " , ")), text)


def _drawn(text: str, turn: random.Random) -> str:
    return _DRAWN.sub(lambda m: m[0] + m[0][-1] * turn.randint(2, 4), text)


def _decorated(text: str, turn: random.Random) -> str:
    return text + turn.choice(_TALK)


def _shouted(text: str, _turn: random.Random) -> str:
    return text.upper()


def _twice(text: str, _turn: random.Random) -> str:
    return re.sub(r"\b([a-z]{3,})-\1\b", r"\g<1>2", text)


def rough(text: str, turn: random.Random) -> str:
    """The text as it is typed on a phone; the same turn gives the same text."""
    changes: list[Change] = [_twice, *turn.sample((_shortened, _glued, _drawn, _decorated), turn.randint(1, 4))]
    for change in changes:
        text = change(text, turn)
    return _shouted(text, turn) if turn.random() < 0.1 and text.isascii() else text
