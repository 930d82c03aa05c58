"""One price that is said of several options at once: "kelapa dan nangka 30rb" beside "kelapa, nangka, durian"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from listing.facts.money import price_words
from listing.facts.record import Option, Price

_KIND_OF = re.compile(
    r"^(?:level|lv|tipe|type|rasa|varian|warna|motif|model|ukuran|uk|size|yang|yg)\.? (?=\S)", re.IGNORECASE
)
"""What an option is, before its name: in one box it is typed, in the other it is not."""
_LISTED_BEHIND = re.compile(r" \([^()]*,[^()]*\)$")
"""What is in it, which is told once: "Paket A (nasi, ayam)"."""
_JOINT = re.compile(r"\s*(?:[,/&]\s*(?:dan |atau )?|\b(?:dan|sama|serta|atau)\b)\s*|\s+", re.IGNORECASE)
"""Between two names; a plus sign makes one thing of both."""
_THE_REST = re.compile(
    r"(?:semua )?(?:(?:rasa|varian|warna|motif|model|ukuran) )?(?:(?:yang |yg )?lain(?:nya)?|sisanya|selain itu)",
    re.IGNORECASE,
)

_WORD = 3
"""Letters of a word that may stand for the whole name. A choice."""
_OF_ALL = re.compile(r"semua(?:nya)?(?: (?:rasa|varian|warna|motif|model|ukuran))?", re.IGNORECASE)

_OWN_MEASURE = re.compile(
    r"\d ?(?:hari|minggu|bulan|tahun|jam|kg|kilo|gram|ml|liter|pcs|biji|buah|lusin|kali|x|pertemuan|sesi)\b"
    r"|\b(?:harian|mingguan|bulanan|tahunan|(?:se|setengah |per )(?:hari|minggu|bulan|tahun|jam)|satuan|lusinan"
    r"|kodian|borongan|kiloan|eceran|ecer|grosir|kodi|lusin)\b",
    re.IGNORECASE,
)
"""An option that tells itself what its price buys: of "mingguan, bulanan" not both are paid by the week."""
_OF_ONE_KIND = 10
"""How many times the lowest of their prices the highest may be for all to be sold by one unit. A choice."""
_UNIT = re.compile(r"(?:per|tiap|setiap) (\w+)", re.IGNORECASE)
"""What a price buys, in words that are no measure: "tiap pertemuan"."""


def said_of_all(cost: Price | None, own: tuple[Option, ...]) -> tuple[tuple[Option, ...], str]:
    """The options, each with what the price of all buys, "per bulan", and what else is said of it, in her words.

    >>> said_of_all(Price(120, 240, unit="bulan"), (Option("privat", 240), Option("grup", 120)))[0][0].unit
    'bulan'
    >>> said_of_all(Price(7, unit="minggu"), (Option("mingguan", 7), Option("bulanan", 7)))[0][1].unit
    ''
    >>> said_of_all(Price(10000, 15000, deal="nego"), (Option("kecil", 10000), Option("besar", 15000)))[1]
    'Rp10.000-Rp15.000 (nego)'
    """
    costs = [one.price for one in own if one.price]
    if cost is None or not costs or (cost.least, cost.most or max(costs)) != (min(costs), max(costs)):
        return own, ""
    bought = _UNIT.fullmatch(cost.deal)
    unit = cost.unit or (bought[1].lower() if bought else "")
    alike = max(costs) <= _OF_ONE_KIND * min(costs)  # of "softcover 1.500/lbr, video 75rb" not both come by the sheet
    if unit and alike and not any(one.unit or _OWN_MEASURE.search(one.name) for one in own):
        own = tuple(replace(one, unit=unit) if one.price else one for one in own)
    untold = (cost.deal and not bought) or (unit and any(one.unit != unit for one in own if one.price))
    return own, price_words(cost) if untold else ""


def each_priced(
    found: tuple[Option, ...], own: tuple[Option, ...], also: Iterable[str] = ()
) -> tuple[Option, ...] | None:
    """The options of the box for the price, what is said of several of hers at once for each of them.

    >>> her_own = (Option("kelapa"), Option("nangka"), Option("durian"))
    >>> [one.name for one in each_priced((Option("kelapa dan nangka", 30), Option("durian", 35)), her_own)]
    ['kelapa', 'nangka', 'durian']

    Args:
        found: The options with their prices.
        own: The options of their own box.
        also: What else is chosen from: colours, sizes.

    Returns:
        None where the price of one of her options stands there, and cannot be told for sure.
    """
    mine = {_bare(one.name): one.name for one in own}
    names = {_bare(one): one for one in also} | mine
    short_of = _own_words(tuple(mine))
    alone = {_bare(one.name) for one in found if _bare(one.name) in names}
    told: list[Option] = []
    for one in found:
        key = _bare(one.name)
        if key in names:
            told.append(replace(one, name=names[key]))
            continue
        free = {_bare(other.name) for other in own if not other.price} - alone
        several = [] if _THE_REST.fullmatch(one.name) else _names_in(key, (*names, *short_of))
        as_dear = {_bare(other.name) for other in own if other.price == one.price} - alone
        meant = [short_of.get(other, other) for other in several] if len(several) > 1 else []
        meant = meant or _named_shortly(key, free | as_dear)
        if meant and not alone.intersection(meant):
            told += (replace(one, name=names[other]) for other in meant)
            alone.update(meant)
        elif _shares_word(key, map(mine.__getitem__, free)) or (own and _OF_ALL.fullmatch(key)):
            return None
        else:
            told.append(one)
    return _with_the_rest(told, [name for key, name in mine.items() if key not in alone])


def _with_the_rest(told: list[Option], free: list[str]) -> tuple[Option, ...] | None:
    """The options with what is said of all others, "yang lain 30rb", for each of these."""
    rest = [one for one in told if _THE_REST.fullmatch(one.name)]
    if not rest:
        return tuple(told)
    if len(rest) > 1 or not free or rest[0] is not told[-1]:
        return None
    return (*told[:-1], *(replace(rest[0], name=name) for name in free))


def _own_words(names: tuple[str, ...]) -> dict[str, str]:
    """Names by what is theirs alone: "kecil" of "pot kecil, pot besar", "cumi" of "cumi pedas, ayam".

    >>> _own_words(("pot bambu kecil", "pot bambu besar"))
    {'bambu kecil': 'pot bambu kecil', 'bambu besar': 'pot bambu besar', 'kecil': 'pot bambu kecil', \
'besar': 'pot bambu besar'}
    """
    words = [word for name in names for word in set(name.split())]
    heads = {name.split()[0] for name in names}
    alike = len(names) > 1 and len(heads) == 1 and all(" " in name for name in names)
    tails = {name.split(maxsplit=1)[1]: name for name in names} if alike else {}
    own = {word: name for name in names if " " in name for word in name.split() if words.count(word) == 1}
    return tails | {word: name for word, name in own.items() if len(word) >= _WORD}


def _bare(name: str) -> str:
    return _LISTED_BEHIND.sub("", _KIND_OF.sub("", name.strip())).casefold()


def _names_in(text: str, names: Iterable[str]) -> list[str]:
    """The names that a text is made of, joined or side by side; empty where anything else stands in it."""
    longest_first = sorted(names, key=len, reverse=True)
    found: list[str] = []
    while text:
        text = _KIND_OF.sub("", text)
        name = next(_beginning(text, longest_first), None)
        if name is None or name in found:
            return []
        found.append(name)
        rest = text[len(name) :]
        joint = _JOINT.match(rest)
        if rest and not joint:
            return []
        text = rest[joint.end() :] if joint else ""
    return found


def _beginning(text: str, names: Iterable[str]) -> Iterator[str]:
    """The names that a text begins with as whole words."""
    return (name for name in names if text.startswith(name) and not text[len(name) : len(name) + 1].isalnum())


def _named_shortly(text: str, names: Iterable[str]) -> list[str]:
    """The only name that holds all words of a text, "kelapa" of "kelapa muda"; none where it may be another."""
    words = set(re.findall(r"\w+", text))
    alike = [name for name in names if words & set(re.findall(r"\w+", name))]
    return alike if len(alike) == 1 and words.issubset(re.findall(r"\w+", alike[0])) else []


def _shares_word(text: str, names: Iterable[str]) -> bool:
    words = set(re.findall(r"[^\W\d]{3,}", text)) - {"dan", "sama", "atau", "serta"}
    return any(words.intersection(re.findall(r"\w+", name.casefold())) for name in names)


def half_alike(costs: tuple[Option, ...], own: tuple[Option, ...]) -> bool:
    """Whether only some of the prices are of her options, and some options have none: her words tell both lists."""
    names, priced = {one.name.casefold() for one in own}, {one.name.casefold() for one in costs}
    alike = names & priced
    return bool(alike) and alike not in (names, priced) and not any(one.price for one in own)
