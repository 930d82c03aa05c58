"""The boxes of one form, each read once: what belongs elsewhere goes there, what cannot be read is kept for her."""

import re
from collections.abc import Callable, Mapping
from functools import partial

from listing.facts import lists, normalise
from listing.facts.colour_words import (
    NEVER_ALIKE,
    NO_COLOUR,
    REST_OF_COLOURS,
    are_of_several,
    for_whom,
    green_as_typed,
    several_colours,
    small_colours,
    with_names,
)
from listing.facts.ingredients import allergens_of
from listing.facts.keys import KEY_OF
from listing.facts.lines import ONE_TERM, answered, one_line, one_term, unlabelled
from listing.facts.lists import unnumbered
from listing.facts.names import names_out
from listing.facts.options_said import of_what, second_list_said, with_its_no
from listing.facts.permits import permit, permit_named, taken_out
from listing.facts.record import FactError, Unread
from listing.facts.sorting import UNPROVEN, field_of, sort_statements
from listing.facts.spelling import chosen_plainly, money_out, spelled_out, told_plainly
from listing.facts.stock import USED_UP, USED_UP_TWICE
from listing.facts.stops import begins_with_one, ended, sentence_last
from listing.facts.term_words import on_condition, tidy_term
from listing.facts.villages import places_plainly

LONGEST_PRODUCT_NAME = 150
LONGEST_VALUE = 400
MOST_ITEMS = 20

_BARE_TERM = {
    "pre_order": re.compile(r"^(?:sistem )?(?:po|p\.o\.?|(?:pre[- ]?|by )order|mengerjakan|pengerjaannya|garap)"
                            r"\s*[:=,]?\s*(?=[\d±]|h-)", re.IGNORECASE),
    "minimum": re.compile(
        r"^min(?:imal|imum)?\.?\s*(?:order|pesan|pesanan|pemesanan|beli|pembelian|orderan)?\s*[:=]?\s*(?=\d)",
        re.IGNORECASE,
    ),
    "deposit": re.compile(r"^(?:dp|uang muka)\s*[:=]?\s*(?=\d|rp\.? ?\d)", re.IGNORECASE),
    "hours": re.compile(r"^(?:jam\s+)?buka(?:nya)?\s*:?\s+(?=jam|pukul|\d|senin|selasa|rabu|kamis|jumat|sabtu|tiap"
                        r"|setiap)", re.IGNORECASE),
}  # fmt: skip
"""Words that the wording says anew before a number: "PO 5 hari" is a pre-order of "5 hari"."""
_COST = re.compile(r"[\s:=@]*\b(?:rp\.?\s*)?\d[\d.,]*\s*(?:rb|ribu|k|jt|juta)$", re.IGNORECASE)
_COSTS = re.compile(r"\d ?(?:rb|ribu|k|jt|juta)\b|\brp\.? ?\d", re.IGNORECASE)
_LEADING = re.compile(r"^(?:[-•*·,;:]*\s+|[•*·,;:]+|-+(?!\d))+")
"""Bullets before a line; a minus before a number is none."""
_LEAST_FIRST = re.compile(r"min(?:imal|imum)?\b(?!.*\b(?:gratis|free|bonus|diskon|potong\w*|dapat|harga)\b)", re.I)
"""Begins a smallest order; "boleh campur minimal 2 rasa" and "minimal 20 gratis pita" are none."""
_ENDING = frozenset({"variants", "content", "size"})
"""Boxes whose list ends at her full stop; what it is made of is told with the sentence behind it."""
_AS_TYPED = frozenset({"brand", "pirt", "halal", "bpom"})
"""Boxes that hold names and numbers, in which nothing is spelled out."""
_NAMES = frozenset({"name", "origin"})
"""Boxes that hold names, which are spoken as they are typed."""
_CHOSEN_FROM = frozenset({"variants", "content", "colours"})
"""Boxes in which a dish or a motif may stand by its Javanese name."""


class Boxes:
    """The boxes of one form, with what was found in them that belongs elsewhere.

    Attributes:
        keeps: Whether such a thing spoils, so that "tahan 3 hari" says how long it keeps.
        eaten: Whether it is food or drink.
        said_of: Her sentences behind what is in it and how big it is, which belong to nothing else.
        unread: What could not be used.
    """

    def __init__(self, typed: Mapping[str, object]) -> None:
        self._typed = {
            field: unlabelled(value, field) if isinstance(value, str) else value for field, value in typed.items()
        }
        self.keeps = True
        self.eaten = False
        self._elsewhere: dict[str, list[str]] = {}
        self.said_of: dict[str, tuple[str, ...]] = {}
        self.unread: list[Unread] = []
        self._called = frozenset(re.findall(r"[^\W\d_]+", str(typed.get("name", "")).lower()))

    def _spell_of(self, field: str) -> Callable[[str], str]:
        if field in _AS_TYPED:
            return str
        if field in _NAMES | _CHOSEN_FROM:
            return spelled_out if field in _NAMES else chosen_plainly
        return partial(places_plainly if field == "area" else told_plainly, called=self._called)

    def text(self, field: str) -> lists.AsTyped:
        """What stands in a box: a text or a list.

        Raises:
            FactError: When it is neither.
        """
        key, value, spell = KEY_OF[field], self._typed.get(field, ""), self._spell_of(field)
        if isinstance(value, list | tuple):
            return [self._in_her_word(one, spell(one)) if isinstance(one, str) else one for one in value]
        if isinstance(value, str | int | float):
            typed = str(int(value)) if isinstance(value, float) and value == int(value) else unnumbered(str(value))
            return self._in_her_word(typed, spell(typed))
        raise FactError(key, f"“{key}” harus berupa tulisan atau daftar.", f"“{key}” must be a text or a list.")

    def line(self, field: str) -> str:
        """One tidy line of a box.

        Raises:
            FactError: When it is too long.
        """
        typed = self._typed.get(field, "")
        text = one_line(typed, field) if isinstance(typed, str) else self.text(field)
        joined = ", ".join(map(str, text)) if isinstance(text, list | tuple) else self._spell_of(field)(text)
        joined = self._in_her_word(str(typed), joined)
        line = normalise.plain(_LEADING.sub("", normalise.calm(joined)).rstrip(" .!,;:"))
        _short(KEY_OF[field], line)
        return "" if re.fullmatch(r"\W*0\W*", line) and field != "stock" else line

    def _in_her_word(self, typed: str, spelled: str) -> str:
        return green_as_typed(typed, spelled, str(self._typed.get("name", ""))) if self.eaten else spelled

    def statements(
        self, field: str, split: Callable[[lists.AsTyped], tuple[str, ...]] = lists.listed
    ) -> tuple[str, ...]:
        """The items of a box, without those that are terms, warnings or permits: these are kept for their field."""
        text = self.text(field)
        if field in _ENDING and isinstance(text, str):
            text = second_list_said(of_what(text)) if field == "variants" else text
            text, behind = ended(text, of_amounts=field != "variants", of_options=field == "variants")
            tell = partial(self._tell_of_options, text) if field == "variants" else partial(self._tell, home=field)
            tell(behind)
        found = counted(KEY_OF[field], split(text))
        found = self.there(with_its_no(found)) if field == "variants" else found
        rest = tuple(left for item in found if (left := self._without_permits(item)))
        rest = tuple(one for item in rest for one in _sentence_apart(item, field)) if field != "points" else rest
        by_field = sort_statements(rest, field, self.keeps)
        mine = by_field.pop(field, ())
        self._send(by_field)
        return mine

    def _tell(self, sentences: tuple[str, ...], home: str) -> None:
        """Keep what is said behind a list for the field that it belongs to; the rest beside it or among the terms."""
        by_field = sort_statements(self.there(sentences), home, self.keeps)
        if home in ("content", "size"):
            mine = (*by_field.pop(home, ()), *(by_field.pop("terms", ()) if home == "size" else ()))
            apart = tuple(one for one in mine if home == "content" and _COSTS.search(one))
            self.said_of[home] = tuple(tidy_term(one) for one in mine if one not in apart)
            by_field["terms"] = (*by_field.get("terms", ()), *apart)
        self._send({"terms" if field == home else field: some for field, some in by_field.items()})

    def _tell_of_options(self, options: str, sentences: tuple[str, ...]) -> None:
        """Keep what is said behind the options beside them, unless it surely is a term of another box."""
        for one in self.there(sentences):
            by_field = sort_statements((one,), "variants", self.keeps)
            least = "minimum" in by_field and not _LEAST_FIRST.match(one)
            hers = by_field.keys() <= {"variants", "options_said"} or least or begins_with_one(one, options)
            self._send({"options_said": (normalise.capital(one),)} if hers else by_field)

    def _send(self, by_field: Mapping[str, tuple[str, ...]]) -> None:
        for field, some in by_field.items():
            if field == UNPROVEN:
                self.unread += [Unread(permit_named(text), text) for text in some]
            else:
                self.keep(field, *some)

    def colours(self) -> tuple[tuple[str, ...], str]:
        """The colours, and how one is chosen: "random, bisa request kalau stok ada"."""
        raw = self._typed.get("colours", "")
        if are_of_several(raw):
            return (), tidy_term(self.line("colours"))
        typed: lists.AsTyped
        if isinstance(raw, str):
            text, behind = ended(for_whom(chosen_plainly(small_colours(unnumbered(raw)))))
            typed = several_colours(text)
        else:
            typed, behind = sentence_last(self.text("colours"))
        found = self.there(counted(KEY_OF["colours"], lists.choices(typed)))
        unlike = tuple(item for item in (*found, *behind) if NEVER_ALIKE.match(item))
        what = "motif" if re.search(r"\bmotif\b", str(raw), re.IGNORECASE) else "warna"
        self.keep("warnings", *(item if item.startswith(("warna", "motif")) else f"{what} {item}" for item in unlike))
        found = tuple(item for item in found if item not in unlike)
        how = tuple(one for one in behind if one not in unlike and self._is_of_colours(one))
        self._tell(tuple(one for one in behind if one not in (*how, *unlike)), "colours")
        chosen = tuple(item for item in found if NO_COLOUR.search(item))
        said = self.line("colours") if chosen and chosen == found and not (behind or unlike) else ", ".join(chosen)
        first = next((at for at, item in enumerate(found) if item in chosen), len(found))
        if any(REST_OF_COLOURS.match(item) or ":" in item for item in chosen) or found[first:] != chosen:
            chosen, said = found, ", ".join(found)  # "hitam ready, yang lain PO": none is understood alone
        by_field = sort_statements([item for item in found if item not in chosen], "colours", self.keeps)
        mine = by_field.pop("colours", ())
        self._send(by_field)
        told = normalise.acronyms(". ".join(filter(None, (said, *map(normalise.capital, how)))))
        return tuple(with_names(money_out(small_colours(item))) for item in mine), names_out(money_out(told))

    def _is_of_colours(self, sentence: str) -> bool:
        """Whether what is said behind the colours is said of them, and is no term of another box."""
        belongs = sort_statements((sentence,), "colours", self.keeps).keys()
        return NO_COLOUR.search(sentence) is not None or belongs <= {"colours", "terms"}

    def there(self, items: tuple[str, ...]) -> tuple[str, ...]:
        """The items of a choice without those that are sold out, "merah (habis)", which the stock tells."""
        items = tuple(USED_UP_TWICE.sub(r"\1 (habis)", item) for item in items)
        gone = {item: f"{_COST.sub(_aside, USED_UP.sub('', item))} habis" for item in items if USED_UP.search(item)}
        told = str(self._typed.get("stock", "")).casefold()
        self.keep("stock", *(said for item, said in gone.items() if USED_UP.sub("", item).casefold() not in told))
        return tuple(item for item in items if item not in gone)

    def _without_permits(self, item: str) -> str:
        rest, numbers = taken_out(item)
        for name, number in numbers.items():
            self._elsewhere.setdefault(name, []).append(number)
        return rest.strip(" ,;:-") if numbers else item

    def also(self, field: str) -> tuple[str, ...]:
        """What belongs to a field and was typed into another box."""
        return tuple(self._elsewhere.get(field, ()))

    def keep(self, field: str, *some: str) -> None:
        """Keep a statement for the field that it belongs to."""
        self._elsewhere.setdefault(field, []).extend(some)

    def permit(self, field: str) -> str:
        """The number of a box, or one typed elsewhere; what is no such number is unread."""
        typed = self.line(field)
        number = permit(field, typed) if typed else ""
        if typed and not number:
            self.unread.append(Unread(field, typed))
        return number or next(iter(self.also(field)), "")

    def prose(self, field: str) -> str:
        """A sentence of a box; empty when it is a term of the order, which is kept for its field."""
        line = normalise.sentences(normalise.acronyms(normalise.units_out(self.line(field))))
        belongs = field_of(line, flaws=False) if line and "," not in line else ""
        if belongs in ("pre_order", "minimum", "deposit", "area", "hours", "returns") and field == "process":
            self.keep(belongs, line)
            return ""
        return line

    def terms(self, field: str) -> tuple[str, ...]:
        """The terms of one kind: from their own box, and from wherever else they were typed."""
        text = self.text(field)
        text = answered(text) if field == "returns" and isinstance(text, str) else text
        split = lists.items if field == "allergens" else _lines
        own = counted(KEY_OF[field], split(text))
        own = (one_term(own, field),) if field in ONE_TERM and own else own
        own = allergens_of(own) if field == "allergens" else own
        bare = _BARE_TERM.get(field)
        told = (bare.sub("", one) if bare else one for one in (*own, *self.also(field)))
        told = (on_condition(one) if field == "pre_order" else one for one in told)
        return tuple(dict.fromkeys(tidy_term(one, field == "area") for one in told))


def _aside(cost: re.Match[str]) -> str:
    """The price of what is sold out, in brackets behind its name."""
    return f" ({money_out(cost[0].strip(' :=@'))})"


def _lines(value: lists.AsTyped) -> tuple[str, ...]:
    return lists.items(value if isinstance(value, list | tuple) else re.split(r"[;\n]+", value))


def _short(key: str, line: str) -> None:
    longest = LONGEST_PRODUCT_NAME if key == "nama" else LONGEST_VALUE
    if len(line) > longest:
        raise FactError(
            key,
            f"“{key}” terlalu panjang ({len(line)} huruf). Paling banyak {longest} huruf, coba diringkas.",
            f"“{key}” is too long ({len(line)} characters). Keep it within {longest}.",
        )


def counted(key: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """The items of a box.

    Raises:
        FactError: When there are too many, or one is too long.
    """
    for value in values:
        _short(key, value)
    if len(values) > MOST_ITEMS:
        raise FactError(
            key,
            f"“{key}” berisi {len(values)} butir. Paling banyak {MOST_ITEMS}, pilih yang penting saja.",
            f"“{key}” has {len(values)} items. Keep it to {MOST_ITEMS}.",
        )
    return values


def _sentence_apart(item: str, home: str) -> tuple[str, ...]:
    """The last item of a list and a sentence behind it that belongs elsewhere: "topi. Sepatu tidak termasuk"."""
    stop = lists.LIST_STOP.search(item)
    if not stop or field_of(item[stop.end() :], flaws=False) in (home, "points", "shelf_life"):
        return (item,)
    return item[: stop.start()], item[stop.end() :]
