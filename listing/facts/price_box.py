"""What stands in the box for the price: one price, prices of options, or prices that only her own words can tell."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from listing.facts.bare_prices import prices_out
from listing.facts.measure_rows import unit_for_all
from listing.facts.money import BOUGHT_WORD, price, rupiah, value_of
from listing.facts.next_prices import several_apart, things_apart
from listing.facts.normalise import UNIT_SPELLINGS, capital, plain, small_start, units_out
from listing.facts.options import ON_TOP, of_two_kinds, priced, span, told
from listing.facts.record import Category, Option, Price
from listing.facts.shared_prices import each_priced, half_alike
from listing.facts.single_prices import PERAK, several_out
from listing.facts.spelling import money_out
from listing.facts.strokes import as_many, several, slashed, with_strokes
from listing.facts.things import COST, commas_in

_LEVEL = re.compile(
    r"(?:harga )?(?:satuan|ecer\w*|grosir\w*|lusin\w*|kodi\w*|reseller|agen|partai|borongan"
    r"|min(?:imal|imum)?\b.*|per\b.*"
    r"|(?:kalau )?(?:di atas|beli|ambil|pesan)\b.*"
    r"|\d+ ?\w+|\d+ ?- ?\d+ ?\w*|\d+ (?:\w+ )?ke atas)$",
    re.IGNORECASE,
)
"""What is no other product but another quantity: "satuan 3.500, lusinan 36rb"."""
_FURTHER = re.compile(r"\s*[,;(]\s*")
_COST = r"(?:rp\.? ?)?\d[\d.,]* ?(?:rb|ribu|k)?"
_EQUALS = re.compile(
    r"(?:(?<![\w.,])(?P<word>[a-z]+ )?(?P<count>\d{1,2})|(?<=[a-z])(?<!\drb)(?<!\dribu)(?<!\dk))"
    rf" ?(?:= ?(?={_COST}(?!\w))|: ?(?={COST}))",
    re.IGNORECASE,
)
"""Between what it is and what it costs, "250gr=15rb", "paket 5 = 37rb", and how many that may be: "5 = 37rb"."""
_PRINTED = re.compile(r"Rp[\d.]*\d")
_AMOUNT = re.compile(r"(?:rp\.?\s*)?\d[\d.,]*\s*(?:rb|ribu|k|jt|juta)?\b", re.IGNORECASE)

_EACH_ONE = re.compile(r"(?:(?<=\d)|(?<=rb)|(?<=ribu)) / (?=[a-z]+(?:$|[,;]))", re.IGNORECASE)
"""Between a price and what it buys: "12.000 / gelas"."""
_MARKED = re.compile(
    r"\brp\.?\s*\d[\d.,]*(?:\s*(?:rb|ribu|jt|juta)\b)?|(?<![\w.,])\d[\d.,]*\s*(?:rb|ribu|jt|juta)\b", re.IGNORECASE
)
"""An amount that is certainly money."""
_COUNTS = re.compile(rf"(?<![\w.,])(?:1|\d+ ?(?={BOUGHT_WORD}\b)) ?[^\W\d]{{3,}}\s+(?={COST})", re.IGNORECASE)
"""How many a certain price buys: "1 tray 110rb", "10 biji 38rb"."""
_OF_SOME = re.compile(r"\s*(?:ke ?atas|ke ?bawah|lebih)\b|[^()]*\)", re.IGNORECASE)
"""Behind a price that is told of some of it: "boneka (yang 100rb ke atas)"."""
_EXTRA = re.compile(r"(?:\+|\b(?:tambah|nambah|plus))\s*$", re.IGNORECASE)
"""Before what is paid on top."""
_OF_OTHERS = re.compile(
    r"[^,\d]*[^\W\d]{3}[^,\d]*, (?!(?:mulai|harga|hrg|dari|sekitar|kira-kira|cuma|hanya|per|rp|jadi|total"
    r"|isi|dapat|beli)\b)[^\W\d]{3,}(?: [^\W\d]+)* (?:rp\.? ?)?\d[\d.]*(?: ?(?:rb|ribu|k|jt)\b|000\b)[^\d]*$",
    re.IGNORECASE,
)
"""The only price is that of something told behind what it costs: "infak seikhlasnya, buku 15rb"."""
_TALK = re.compile(r"nego\b\s*,\s*(?=\S)", re.IGNORECASE)
"""What opens a talk about the price: her words say it better."""
_STOP = re.compile(r"(?<!rp)(?<!hrg)(?<!s\.d)(?<!s/d)\.\s+(?=\w)", re.IGNORECASE)
"""Between two sentences of hers: "10rb/5kg. 1 karung 35rb"."""
_PARTS = re.compile(r", |\. (?=\w)")
"""Between two things that her words tell the price of."""
_THOUSANDS = re.compile(r"(?<=\d)\s?k\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PriceBox:
    """The price as it was typed.

    Attributes:
        price: The one that a shop's box takes, or None.
        options: Options that were typed with their prices.
        said: Her words where one number does not say it, or empty.
    """

    price: Price | None
    options: tuple[Option, ...] = ()
    said: str = ""


def read_price(typed: str, category: Category = Category.OTHER, beside: str = "") -> PriceBox:
    """The price of a box; without a price and with what she said, untouched, where none can be read.

    >>> read_price("10rb, 3 pcs 27rb").said, read_price("12.5")
    ('Rp10.000, 3 pcs Rp27.000', PriceBox(price=None, options=(), said=''))

    Args:
        typed: What stands in the box.
        category: The kind of product.
        beside: What stands in the boxes for content, size and variants.
    """
    typed = several_out(several_apart(_EQUALS.sub(_of_so_many, _EACH_ONE.sub("/", typed))))
    sure = prices_out(typed, category, beside)
    alike = priced(typed) if sure is None else ()
    if alike and len({one.name.split()[0].casefold() for one in alike}) == 1:  # "pot 12 15rb pot 17 35rb"
        return PriceBox(span(alike), alike)
    if sure is None:
        found = _each_sure(_sentences(_bare(typed)), category, beside)
        if not all(is_sure for _, is_sure in found):
            said = _in_a_row(_told([one]) if is_sure else one for one, is_sure in found)
            return PriceBox(None, said=said if re.search(r"[^\W\d]{2}|\d\s*[/;&-]\s*\d|\d,\s+\d", typed) else "")
        sure = ". ".join(one for one, _ in found)
    sentences = [things_apart(one) for one in _sentences(_bare(PERAK.sub("", sure)))]
    typed = ", ".join([sentences[0], *map(small_start, sentences[1:])])
    each = slashed(typed)
    if each:
        least, most = min(each), max(each)
        return PriceBox(Price(least, most if most > least else None), said=with_strokes(each, typed))
    several = priced(typed)
    named_twice = len({one.name.casefold() for one in several}) < len(several)  # "lele, toples. tongkol, toples"
    if several and (named_twice or any(_LEVEL.match(one.name) for one in several)):
        return PriceBox(Price(several[0].price or 0), said=_with_units(_told(sentences)))
    bought = [one for one in several if not ON_TOP.match(one.name)]
    if len(bought) == 1 < len(several):  # "tas 50rb, tambah nama 2rb/biji"
        return PriceBox(span(tuple(bought)), said=_told(sentences))
    if several:
        return PriceBox(span(tuple(bought) or several), several)
    typed = commas_in(typed)
    if _OF_OTHERS.match(typed):
        return PriceBox(None, said=_told(sentences))
    try:
        one = price(typed)
        her_own = one and (_TALK.match(typed) or (one.deal and len(sentences) > 1))
        return PriceBox(Price(one.least), said=_told(sentences)) if one and her_own else PriceBox(one)
    except ValueError:
        words = _told(sentences) if re.search(r"[^\W\d]{2}", typed) else ""
        known = "Rp" in words or not re.search(r"\d", words)
        return PriceBox(_first(typed) or _first_amount(words), said=words if known else _bare(typed))


def prices_home(typed: Mapping[str, object]) -> dict[str, object]:
    """The boxes with prices that stand in the one for the content where they are asked for, if nothing stands there.

    >>> prices_home({"content": "250ml 130rb/ 100ml 60rb", "price": "lihat di isi"})
    {'content': '', 'price': '250ml 130rb/ 100ml 60rb'}
    >>> prices_home({"content": "250gr 25rb"}), prices_home({"content": "15rb"})
    ({'content': '250gr', 'price': '25rb'}, {'content': '', 'price': '15rb'})
    >>> prices_home({"content": "snack, boneka (yang 100rb ke atas)"})
    {'content': 'snack, boneka (yang 100rb ke atas)'}
    """
    content, asked = typed.get("content"), typed.get("price")
    if not isinstance(content, str) or plain(str(asked or "")):
        return dict(typed)
    costs = [cost for cost in _MARKED.finditer(content) if not _EXTRA.search(content, 0, cost.start())]
    if len(costs) == 1 and _OF_SOME.match(content, costs[0].end()):
        return dict(typed)
    if len(costs) == 1:
        rest = f"{content[: costs[0].start()]} {content[costs[0].end() :]}"
        return {**typed, "content": " ".join(rest.split()).strip(" ,=:@/-"), "price": costs[0][0]}
    return {**typed, "content": "", "price": content} if costs else dict(typed)


def _of_so_many(equals: re.Match[str]) -> str:
    """What costs so much without the sign; a bare number says how many one takes."""
    if not equals["count"]:
        return " "
    return f"{equals['word'] or 'ambil '}{equals['count']} "


def paired(box: PriceBox, names: tuple[str, ...], chosen: bool = False) -> PriceBox:
    """Prices behind slashes as those of the sizes or amounts, where there are as many; else as they are.

    Args:
        box: The price as it was typed.
        names: The sizes or amounts.
        chosen: Whether something else is to be chosen already, so that the price itself says what it is for.
    """
    each = slashed(box.said)
    names = several(names)
    if len(each) < 2 or len(each) != len(names) or len({name.isdigit() for name in names}) > 1:  # "10 / 25 batang"
        return box
    if chosen:
        return PriceBox(box.price, said=", ".join(f"{n} {rupiah(c)}" for n, c in zip(names, each, strict=True)))
    return PriceBox(box.price, tuple(Option(name, cost) for name, cost in zip(names, each, strict=True)))


def _unlike(box: PriceBox, own: tuple[Option, ...]) -> PriceBox:
    """The prices of what is none of her options, as words: "gelas 38rb, kaleng 65rb" beside "lavender, melati"."""
    names = {one.name.casefold() for one in own}
    parts = {word for one in box.options for word in one.name.casefold().split()}
    others = names & parts or not all(one.price for one in own)
    if not (own and box.options and others) or any(one.name.casefold() in names for one in box.options):
        return box
    return PriceBox(box.price, said=", ".join(map(told, box.options)))


def apart(
    box: PriceBox, own: tuple[Option, ...], also: tuple[str, ...] = (), content: tuple[str, ...] = ()
) -> tuple[PriceBox, tuple[Option, ...]]:
    """The price with the amounts and prices that stand among her options, and the options without them.

    Args:
        box: The price as it was typed.
        own: The options of their own box.
        also: What else is chosen from: colours, sizes.
        content: How much is in it.
    """
    free, costly = (own, ()) if box.said or box.options else of_two_kinds(own)
    if costly:
        return PriceBox(box.price or span(costly), said=", ".join(map(told, costly))), free
    each = slashed(box.said)
    unpriced = not any("Rp" in told(one) for one in own) and not as_many(each, (*also, *content))
    if own and unpriced and len(each) == len(own):
        return PriceBox(box.price), tuple(replace(one, price=cost) for one, cost in zip(own, each, strict=True))
    found = _each_of(box, own, also)
    if half_alike(found.options, own) and not half_alike(box.options, own):
        found = PriceBox(box.price, said=", ".join(map(told, box.options)))
    return _unlike(found, own), own


def _each_of(box: PriceBox, own: tuple[Option, ...], also: tuple[str, ...]) -> PriceBox:
    """The price with what several options cost told of each; as her words where it is not sure of which."""
    each = each_priced(box.options, own, also)
    return PriceBox(box.price, said=", ".join(map(told, box.options))) if each is None else replace(box, options=each)


def once(box: PriceBox, own: tuple[Option, ...]) -> PriceBox:
    """The price without the words that only tell once more what each option costs: "75rb sama 115rb"."""
    costs = {rupiah(one.price) for one in own if one.price}
    named = {word for one in own for word in one.name.casefold().split()} | {"dan", "sama", "atau", "per"}
    amounts, rest = _PRINTED.findall(box.said), _PRINTED.sub(" ", re.sub(rf"/ ?{BOUGHT_WORD}\b", " ", box.said))
    again = len(set(amounts)) > 1 and costs == set(amounts)
    if again and named.issuperset(re.findall(r"\w+", rest.casefold())):
        return PriceBox(span(own))
    told_already = {told(one).casefold() for one in own if one.price}
    parts = _PARTS.split(box.said)
    others = [part for part in parts if part.casefold() not in told_already]
    if told_already and len(others) <= len(parts) - len(told_already):
        return PriceBox(span(own), said=", ".join(map(small_start, others)))
    return box


def _sentences(typed: str) -> list[str]:
    return [one.strip() for one in _STOP.split(typed)]


def _told(sentences: list[str]) -> str:
    """Her words, sentence by sentence."""
    return _in_a_row(_words(commas_in(one)) for one in sentences)


def _in_a_row(sentences: Iterable[str]) -> str:
    first, *more = sentences
    return ". ".join((first, *map(capital, more)))


def _each_sure(sentences: list[str], category: Category, beside: str) -> list[tuple[str, bool]]:
    """Sentences with their prices in full, and whether each is; not so where a number in it may be a price."""
    certain = ". ".join(prices_out(one, category, beside) or one for one in sentences)
    found = [prices_out(one, category, beside, certain) for one in sentences]
    return [
        (
            things_apart(sure or one),
            sure is not None
            or not re.search(r"\d", _MARKED.sub("", _COUNTS.sub("", re.sub(r"\([^()]*\)", "", one)))),
        )
        for one, sure in zip(sentences, found, strict=True)
    ]


def _bare(typed: str) -> str:
    return re.sub(r"^(?:harga(?:nya)?|hrg)\b\s*:?\s*", "", typed, flags=re.IGNORECASE)


def _words(typed: str) -> str:
    bare = re.sub(r"(?<=/)[a-z]{2,}\b", lambda m: UNIT_SPELLINGS.get(m[0], m[0]), typed)
    words = units_out(money_out(_THOUSANDS.sub("rb", bare)))
    words = re.sub(r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+)(?![\w.,]\d)", r"Rp\1", words)
    return re.sub(r"(Rp[\d.]*\d) (?=Rp\d)", r"\1 / ", words)


def _with_units(words: str) -> str:
    """Amounts and what each costs, the unit that stands once behind each: "250 gram Rp15.000, 500 Rp28.000"."""
    rows = [re.fullmatch(r"(\D*\d[^,]*?) (Rp[\d.]+)", one) for one in words.split(", ")]
    if not all(rows):
        return words
    names = unit_for_all([row[1] for row in rows if row])
    return ", ".join(f"{name} {row[2]}" for name, row in zip(names, rows, strict=True) if row)


def _first_amount(words: str) -> Price | None:
    """The first of several prices that only her words tell apart."""
    found = re.search(r"Rp([\d.]*\d)", words)
    value = value_of(found[1], None) if found else None
    return Price(value) if value else None


def _first(typed: str) -> Price | None:
    """The price before others that each say what they are for: "40rb, polos 30rb"; else None."""
    base, *others = _FURTHER.split(typed)
    told = all(re.search(r"[^\W\d]{2}", _AMOUNT.sub("", other)) for other in others)
    try:
        return price(base) if others and told else None
    except ValueError:
        return None
