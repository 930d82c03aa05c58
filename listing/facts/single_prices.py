"""Words that say whether a price is for a single one or for a pack of them.

>>> is_single("ecer 700"), names_pack("25rb/tray"), is_by_hundreds("250/btg, di atas 1000 btg 200")
(True, True, True)
"""

import re

from listing.facts.levels import SPLIT
from listing.facts.money import LEAST_TYPED

_SINGLE = r"(?:biji|pcs|buah|lembar|butir|tusuk|bibit|batang|keping|saset|bj|bh|lbr|btr|btg|benih|ekor)"
_ONE_OF_THEM = re.compile(
    rf"\b(?:ecer\w*|satuan\w*|bijian|(?:se|per ?){_SINGLE})\b|/ ?{_SINGLE}\b",
    re.IGNORECASE,
)
"""What costs a single one, which is never more than what a pack of them costs."""
_PACK = re.compile(
    r"\b(?:(?:se)?(?:tray|pak|pack|dus|lusin|kodi|ikat|box|kotak|paket|toples|bungkus|kg|kilo|sak|karung|rim|renteng|mika"
    rf"|plastik|bal|gros|kantong|peti|nampan)|isi \d+|\d+ ?{_SINGLE})\b",
    re.IGNORECASE,
)
_EACH = re.compile(rf"/ ?{_SINGLE}\b", re.IGNORECASE)
_HUNDREDS = re.compile(
    r"\b(?:di ?atas|lebih dari|mulai|min(?:imal)?) ?(?:[5-9]\d\d|\d{4,}|\d\.\d{3})\b(?! ?(?:rb|ribu|k)\b)",
    re.IGNORECASE,
)
PERAK = re.compile(
    r"(?<=(?<![\d.,])\d\d) ?(?:perak|rupiah)\b|(?<=(?<![\d.,])\d\d\d) ?(?:perak|rupiah)\b", re.IGNORECASE
)
"""Behind a number it says that it is in rupiah, and the others beside it as well: "sawi 50 perak, kol 150"."""
_ON_TOP = re.compile(r"(?:\+|\b(?:tambah|nambah|plus)\b)(?: [^\W\d]+){0,3}\s*$", re.IGNORECASE)
"""Before what is paid on top."""
_MORE = re.compile(r" (?:lagi|lebih mahal)\b", re.IGNORECASE)
"""Behind it."""
_A_HUNDRED = 100
_MANY = 5
"""How many times the price itself what is paid on top of it cannot be. A choice."""

_TOLD = re.compile(r"(?<![\d.,])(\d{1,3})(?:[.,]000|(?= ?(?:rb|ribu|k|-|/|per|sampai|$)))", re.IGNORECASE)
_COSTS = re.compile(r"(?:rp\.? ?)?(\d+(?:[.,]\d+)?) ?(?:rb|ribu)\b(?= *(?:[,;/.]|$))", re.IGNORECASE)
_BOUGHT = re.compile(
    r"(?:(?<![\w.,])(?P<many>\d{1,2}) (?:pcs|biji|pack|pak|bungkus|buah|set|potong|box|toples|botol|cup|porsi|lembar"
    r"|ekor) |\b(?:beli|ambil) (?P<few>\d{1,2})\b[^,;.@]*? (?:dapat|jadi) |@ ?)"
    r"(?P<cost>\d{2,3})(?![\w.,]\w|\w| ?(?:rb|ribu|k|warna|varian|rasa|gr|gram|cm|ml|pcs|biji)\b)",
    re.IGNORECASE,
)
_MILLIONS = re.compile(
    r"(?<![\w.,@-])\d{1,2}[.,]\d(?![\w.,]| ?(?:jt|juta|rb|ribu|kg|kilo|m|meter|cm|liter|lt|l|ml|gr|gram|x|×|/)\b)"
)
"""Beside a price in millions: "jantan 2,3jt, dengan masak 3,2"."""
_BARE = re.compile(r"(?<=[a-z)] )(\d{2,3})(?=\s*(?:[(,/]|$))", re.MULTILINE | re.IGNORECASE)
"""A number behind the name of an option, with nothing that it counts."""


def is_of_one(text: str, start: int, end: int) -> bool:
    """Whether the words beside a price say that it is for a single one."""
    return is_single(f"{SPLIT.split(text[:start])[-1]} {SPLIT.split(text[end:])[0]}")


FARTHEST = 40
"""How many times the lowest price of a box the highest may be for a bare number to be read. A choice."""


def may_be_rupiah(text: str, start: int, end: int, lowest: int) -> bool:
    """Whether a bare number may be rupiah already: large, of a single one, or far too much as thousands.

    Args:
        text: The prices.
        start: Where the number begins.
        end: Where it ends.
        lowest: The lowest of the prices beside it.
    """
    number = float(re.sub(r"\D", "", text[start:end]))
    too_much = number >= _A_HUNDRED and number * 1000 > FARTHEST * lowest
    return number >= LEAST_TYPED or too_much or is_of_one(text, start, end)


def is_in_rupiah(text: str, start: int, end: int, highest: int) -> bool:
    """Whether a bare number is some hundred rupiah.

    As thousands one would cost more than the pack of them, what is paid on top many times the price, and hundreds of
    them what nobody pays at home.

    Args:
        text: The prices.
        start: Where the number begins.
        end: Where it ends.
        highest: The highest of the prices beside it that are sure; zero where none is.
    """
    if PERAK.search(text):
        return True
    number = float(re.sub(r"\D", "", text[start:end]))
    if number < _A_HUNDRED or not highest:
        return number >= _A_HUNDRED and is_by_hundreds(text)
    if number * 1000 > _MANY * _of_the_same(text, end, highest):
        return True
    of_pack = names_pack(text) and number * 1000 > highest and is_of_one(text, start, end)
    return of_pack or (number * 1000 > _MANY * highest and is_on_top(text, start, end))


def _of_the_same(text: str, end: int, highest: int) -> int:
    """What another price for the same is, "3.000/lembar" beside "500/lembar"; the highest where there is none."""
    unit = re.match(r" ?/ ?([a-z]+)", text[end:], re.IGNORECASE)
    same = re.search(rf"(?<![\w.,])(\d{{1,2}}\.\d{{3}}) ?/ ?{unit[1]}\b", text, re.IGNORECASE) if unit else None
    return int(same[1].replace(".", "")) if same else highest * 1000


def is_on_top(text: str, start: int, end: int) -> bool:
    """Whether a number is paid on top of the price: "tambah 500", "500 lagi"."""
    return bool(_ON_TOP.search(text, 0, start) or _MORE.match(text, end))


def is_each(text: str, number: re.Match[str]) -> bool:
    """Whether a number of thousands is what one of what follows it costs: "4500 butir", "6500 pcs min 50"."""
    before, after = SPLIT.split(text[: number.start()])[-1], SPLIT.split(text[number.end() :])[0]
    alone = not re.search(r"\w", before) and not re.search(r"\d(?:\d{2}|\s?(?:rb|ribu|k)\b)", after)
    return alone and re.fullmatch(r"[1-9]\d{0,2}[05]00", number["digits"]) is not None


def is_single(words: str) -> bool:
    """Whether the words beside a price say that it is for a single one: "ecer", "per biji"."""
    return _ONE_OF_THEM.search(words) is not None


def names_pack(text: str) -> bool:
    """Whether a text names what holds several: "tray", "isi 50", "100 lembar"."""
    return _PACK.search(text) is not None


def may_cost_hundreds(text: str) -> bool:
    """Whether it may cost some hundred rupiah: "250/lembar" is not surely Rp250.000."""
    return _EACH.search(text) is not None


def is_by_hundreds(text: str) -> bool:
    """Whether so many are sold at once that each costs some hundred rupiah: "250/btg, di atas 1000 btg 200"."""
    return may_cost_hundreds(text) and _HUNDREDS.search(text) is not None


def are_its_ends(price: str, typed: str) -> bool:
    """Whether a price box says the least, and most, of the bare numbers of the options.

    >>> are_its_ends("45-60 per box", "coklat 45, keju 50, durian 60"), are_its_ends("60rb", "isi 6, isi 12")
    (True, False)
    """
    told, bare = {int(one) for one in _TOLD.findall(price)}, {int(one) for one in _BARE.findall(typed)}
    return len(bare) > 1 and bool(told) and told <= bare and min(told) == min(bare)


def several_out(text: str) -> str:
    """What several cost in thousands, where beside the price of one it can be nothing else.

    >>> several_out("55rb, 3 pcs 150 campur"), several_out("65rb, ambil 3 @60"), several_out("20rb, isi 6 12 warna")
    ('55rb, 3 pcs 150rb campur', '65rb, ambil 3 @60rb', '20rb, isi 6 12 warna')
    >>> several_out("25rb, beli 3 pot 10 dapat 65"), several_out("5rb, beli 10 dapat 12")
    ('25rb, beli 3 pot 10 dapat 65rb', '5rb, beli 10 dapat 12')
    """
    if re.search(r"\d ?(?:jt|juta)\b", text, re.IGNORECASE):
        text = _MILLIONS.sub(r"\g<0>jt", text)
    one = _COSTS.match(text)
    if one is None:
        return text
    cost = float(one[1].replace(",", "."))

    def bought(found: re.Match[str]) -> str:
        many = int(found["many"] or found["few"] or 0)
        least, most = (
            (max(cost, 2 * int(found["few"] or 0)), cost * many) if many else (0, cost)
        )  # "beli 10 dapat 12"
        return f"{found[0]}rb" if least < int(found["cost"]) <= most else found[0]

    return _BOUGHT.sub(bought, text)
