"""Ingredients and allergens that were typed without a comma, parted where every one of them is known.

>>> ingredients_apart("tepung terigu telur santan"), ingredients_apart("ayam kampung bumbu kuning")
(('tepung terigu', 'telur', 'santan'), ('ayam kampung bumbu kuning',))
>>> allergens_apart("cookiesnya ada telur susu kacang"), allergens_apart("telur susu kedelai")
(('cookiesnya ada telur, susu, kacang',), ('telur', 'susu kedelai'))
"""

import re

from listing.phrases.drafts.ingredients import ALLERGENS, COMPOUNDS, INGREDIENTS

_ALLERGEN = rf"(?:{'|'.join(ALLERGENS)})"
_NEXT_ALLERGEN = re.compile(
    rf"\b({_ALLERGEN}(?: (?:tanah|sapi|bubuk))?(?: \([^()]*\))?) (?={_ALLERGEN}\b)"
    r"(?!(?<=kacang )(?:kedelai|mete|almond|wijen)"
    r"|(?<=susu )(?:kedelai|almond|tepung)|(?<=telur )(?:ikan|udang|kepiting)|(?<=tepung )(?:terigu|gandum|kedelai))",
    re.IGNORECASE,
)
_ONE = rf"{_ALLERGEN}(?: (?:tanah|sapi|{_ALLERGEN}))?"
_ONLY_ALLERGENS = re.compile(rf"{_ONE}(?:, {_ONE})+", re.IGNORECASE)
_BUT = re.compile(r"^(?:tetapi|tapi|namun)\s+", re.IGNORECASE)
_FEWEST = 3
"""Of two known words side by side one may be a kind of the other, "susu coklat". A choice."""


def allergens_apart(text: str) -> tuple[str, ...]:
    """The allergens of a row; a statement that says more is one, with a comma between those that it names."""
    told = _NEXT_ALLERGEN.sub(r"\1, ", text)
    return tuple(told.split(", ")) if _ONLY_ALLERGENS.fullmatch(told) else (told,)


def allergens_of(items: tuple[str, ...]) -> tuple[str, ...]:
    """The allergens of a box; behind her "none" one may stand with its "but": "tidak ada, tapi satu wajan"."""
    told = (_BUT.sub("", one) if not at else one for at, one in enumerate(items))
    return tuple(part for one in told for part in allergens_apart(one))


def ingredients_apart(text: str) -> tuple[str, ...]:
    """The ingredients of one piece of a list; the piece as it is unless it is made of known ones alone."""
    words, found = text.split(), list[str]()
    while words:
        two = " ".join(words[:2])
        if two.casefold() not in COMPOUNDS and words[0].casefold() not in INGREDIENTS:
            return (text,)
        found.append(two if two.casefold() in COMPOUNDS else words[0])
        words = words[len(found[-1].split()) :]
    return tuple(found) if len(found) >= _FEWEST else (text,)
