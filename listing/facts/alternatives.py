"""Whether several sizes or amounts are there to choose from, or belong together."""

import re

from listing.facts.measures import is_choice, is_range
from listing.facts.normalise import LENGTHS
from listing.facts.strokes import several

_KIND_OF_UNIT = {
    **dict.fromkeys(LENGTHS, "length"), **dict.fromkeys(("gram", "kg", "ons"), "weight"),
    **dict.fromkeys(("ml", "liter"), "volume"), **dict.fromkeys(("hari", "minggu", "bulan", "tahun"), "age"),
}  # fmt: skip


def are_choices(sizes: tuple[str, ...]) -> bool:
    """Whether sizes are there to choose from: "S, M", "S-XXL", "30 cm, 40 cm"; not "20 x 20 cm, 8 halaman"."""
    kinds = {_KIND_OF_UNIT.get(unit, unit) for size in sizes if (unit := _last_unit(size))}
    return all(map(is_choice, sizes)) and len(kinds) < 2 and (len(sizes) > 1 or any(map(is_range, sizes)))


def _last_unit(size: str) -> str:
    """The word behind the number of a size that begins with one: "cm" of "30 x 40 cm (tambah Rp5.000)"."""
    found = re.fullmatch(r"\d[\d.,/ x±-]*(?:(?:cm|mm|meter) x [\d.,]+ ?)*([^\W\d]+)", re.sub(r" ?\(.*", "", size))
    return found[1] if found else ""


def are_alternatives(amounts: tuple[str, ...]) -> bool:
    """Whether amounts are one or the other, "6 biji, 10 biji": of one unit each, and nothing else.

    >>> are_alternatives(("250 gram", "1 kg")), are_alternatives(("isi 6", "isi 12")), are_alternatives(("10 biji",))
    (True, True, False)
    """
    units = [_unit_of(one) for one in amounts]
    kinds = {unit and _KIND_OF_UNIT.get(unit, unit) for unit in units}
    return len(amounts) > 1 and len(kinds) == 1 and None not in units


def _unit_of(amount: str) -> str | None:
    """What an amount counts, "isi" of a bare "isi 6"; None where it says more than an amount."""
    found = re.fullmatch(r"(isi )?[±\d.,/½¼¾ -]*\d[\d ½¼¾]*([a-z]*)", amount)
    return (found[2] or found[1] or "") if found else None


def untold(some: tuple[str, ...], names: set[str]) -> tuple[str, ...]:
    """Sizes or amounts as they were typed; none where the options tell each of them. A list is never cut."""
    return () if {one.casefold() for one in several(some)} <= {name.casefold() for name in names} else some


def all_told(some: tuple[str, ...], said: str) -> bool:
    """Whether a text tells each of several sizes or amounts.

    >>> all_told(("25 kg",), "satu sak 25 kg Rp50.000"), all_told(("5 kg",), "satu sak 25 kg Rp50.000")
    (True, False)
    """
    return all(re.search(rf"(?<![\w.,]){re.escape(one)}(?!\w)", said) for one in some)


def with_holders(said: str, amounts: tuple[str, ...]) -> str:
    """Prices of amounts with what holds them, which stands in the box for the amounts; any other words as they are.

    >>> with_holders("250 ml Rp15.000, 500 ml Rp28.000", ("botol 250 ml", "500 ml"))
    'botol 250 ml Rp15.000, 500 ml Rp28.000'
    """
    rows = said.split(", ")
    bare = [re.sub(r"^[a-z]+ (?=\d)", "", one) for one in amounts]
    if len(rows) != len(bare) or not all(row.startswith(f"{one} Rp") for row, one in zip(rows, bare, strict=True)):
        return said
    return ", ".join(f"{held}{row[len(one) :]}" for held, row, one in zip(amounts, rows, bare, strict=True))
