"""A negation that stands behind, as one speaks: "tembus air enggak" is written "tidak tembus air".

>>> no_first(("ringan", "tembus air tidak")), no_first(("warnanya luntur tidak", "kain gerah tidak"))
(('ringan', 'tidak tembus air'), ('warnanya tidak luntur', 'kain tidak gerah'))
>>> no_first(("dijemur boleh", "setrika tidak"))
('dijemur boleh', 'setrika tidak')
"""

import re

from listing.facts.normalise import small_start

_THINGS = "warna|rasa|bahan|kain|kulit|tekstur|aroma|cat|tinta|benang|tali|lem|kayu|kuah"
_NO_LAST = re.compile(
    r"(?!(?:kalau|jika|bila|meski|walau|biar|tapi|apakah|mau|kapan|yang|di[a-z]{3,}|ada yang)\b)"
    r"(?!.*\b(?:tidak|bukan|belum|jangan|tanpa|atau|apa|boleh)\b.* tidak$)"
    rf"(?P<what>(?:[^\W\d]+nya|{_THINGS}) )?(?P<said>[^\W\d]+(?: [^\W\d]+){{0,2}}) tidak",
    re.IGNORECASE,
)
_YES_LAST = re.compile(r"\b(?:boleh|bisa|iya|ya|oke)$", re.IGNORECASE)
"""Beside such a statement a negation at the end says no to the same question."""


def no_first(statements: tuple[str, ...]) -> tuple[str, ...]:
    """Short statements, told plainly, each with its negation in front."""
    return statements if any(map(_YES_LAST.search, statements)) else tuple(map(_turned, statements))


def _turned(statement: str) -> str:
    found = _NO_LAST.fullmatch(statement)
    if found is None:
        return statement
    return f"{found['what']}tidak {found['said']}" if found["what"] else f"tidak {small_start(found['said'])}"
