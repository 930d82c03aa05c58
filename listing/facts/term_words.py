"""A term of an order as it is written: amounts, units and names in full, a comma between what is said apart."""

import re

from listing.facts import normalise
from listing.facts.money import BOUGHT_WORD
from listing.facts.names import names_out
from listing.facts.spelling import money_out, parted

_TIME = r"(?:\d+(?: ?- ?\d+)? (?:hari|minggu|bulan|jam)|se(?:hari|minggu|bulan)|h ?-\d+)"
_BEFORE_IT = re.compile(rf"({_TIME} sebelum)$")
_BEFORE_A_TIME = (
    "jahit buat bikin kerja proses produksi masak rajut"
    " dari sampai imal selama dalam tahan cukup sudah tiap lambat telat sekitar butuh perlu tunggu jadi selesai maks"
)
_NO_TIME_YET = "".join(f"(?<!{word})" for word in f"{_BEFORE_A_TIME} ± min per bawah atas tutup".split())
"""Behind these a time belongs to what stands before it."""
_ON_CONDITION = re.compile(
    r"^((?:kalau|jika|bila|untuk|pesanan|di (?:bawah|atas)|lebih dari|kurang dari|lewat)\b[^,;]*?)"
    rf"{_NO_TIME_YET} (?=(?:(?:di)?pesan |order |booking |po )?{_TIME}(?: kerja)?(?: sebelum\w*(?: \w+){{0,2}})?$)",
    re.IGNORECASE,
)
"""A condition with what then holds behind it: "kalau banyak 2 hari sebelumnya"."""
_PAID = re.compile(r"^(\d+ ?%|Rp[\d.]+) (?=(?:tidak|no|non|hangus|sisa\w*|pelunasan|lunas)\b)")
"""An amount that a statement of its own follows: "50% tidak bisa kembali"."""
_LEAST_SPENT = re.compile(
    r"\b(min(?:imal)? )(?=\d{2,3}\.\d{3}(?![\w.,]?\d| ?[a-z]*(?:buah|pcs|biji|lembar)\b))", re.I
)
"""Before what one has to buy for where it is sent: "antar minimal 30.000"."""
_COSTS_EACH = re.compile(r"((?:^|\bmin(?:imal)? )\d+ (?:[a-z]+ )?dapat )(?=Rp\d)", re.IGNORECASE)
"""Before what each costs of so many: "minimal 15 lembar dapat 150rb"."""
_NEXT_AMOUNT = re.compile(
    rf"((?:Rp[\d.]*|\b)\d ?%?)\s*/\s*(?=(?!{BOUGHT_WORD}\b)[^\W\d]{{3}}[^/,;]*(?:Rp\d|\d ?%))", re.IGNORECASE
)
"""An amount and the next one of somebody else behind a slash: "50rb/ rombongan 30%"."""


def on_condition(term: str) -> str:
    """A time of a pre-order with a comma between its condition and itself.

    >>> on_condition("kalau banyak 2 hari sebelumnya")
    'kalau banyak, 2 hari sebelumnya'
    """
    return _ON_CONDITION.sub(r"\1, ", term)


def tidy_term(text: str, of_places: bool = False) -> str:
    """A term with its units, amounts, names, acronyms and beginnings of sentences as they are written.

    >>> tidy_term("1.000.000 untuk tanggal, jemput 15.000 dalam kota"), tidy_term("di atas 10.000 lembar")
    ('Rp1.000.000 untuk tanggal, jemput Rp15.000 dalam kota', 'di atas 10.000 lembar')
    >>> tidy_term("minimal 15 lembar dapat 150rb")
    'minimal 15 lembar dapat harga Rp150.000'
    """
    text = normalise.about(text)
    text = _NEXT_AMOUNT.sub(r"\1, ", money_out(normalise.units_out(text)))
    text = _COSTS_EACH.sub(r"\1harga ", text)
    text = _LEAST_SPENT.sub(r"\1Rp", text) if of_places else text
    text = _BEFORE_IT.sub(r"\1nya", _PAID.sub(r"\1, ", text))
    return normalise.sentences(names_out(normalise.acronyms(parted(text)), of_places))
