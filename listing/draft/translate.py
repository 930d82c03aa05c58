"""English for what she typed: units, colours, and the phrases of the glossary; the rest stays hers."""

import re

from listing.phrases.drafts import glossary
from listing.phrases.drafts.colours import COLOURS

_COLOURS = {**dict(COLOURS.values()), **glossary.SHADES}
_BETWEEN = re.compile(r",\s*(?:dan |lalu |atau )?|\s+(?:dan|lalu)\s+")
_AMOUNT = re.compile(r"(\d[\d.,/]*) ([a-z]+)\b")


def _one(word: str) -> str:
    return word[:-2] if word.endswith(("xes", "ches")) else word.removesuffix("s")


def _unit(match: re.Match[str]) -> str:
    word = glossary.UNITS.get(match[2])
    if word is None:
        return match[0]
    return f"{match[1]} {_one(word) if match[1] == '1' else word}"


def _phrase(text: str) -> str:
    """English for a phrase, or for each of its parts: "simpan di kulkas dan tutup rapat"; empty when not known."""
    whole = glossary.PHRASES.get(text.casefold())
    if whole:
        return whole
    parts = [glossary.PHRASES.get(part) for part in _BETWEEN.split(text.casefold())]
    known = [part for part in parts if part]
    return ", ".join(known[:-1]) + f" and {known[-1]}" if len(known) == len(parts) > 1 else ""


def _amounts(text: str) -> str:
    """English units, with what stands behind an amount: "3 hari di kulkas", "1 kotak isi 20", "isi 25"."""
    english = _AMOUNT.sub(_unit, re.sub(r"^isi (\d+)$", r"\1 buah", text))
    if english == text:
        return text
    english = re.sub(r"(?<=\w) isi (?=\d)", " of ", english)
    for phrase, said in glossary.TAILS.items():
        english = re.sub(rf"(?<=\w) {phrase}\b", f" {said}", english)
    return english


def translated(text: str, lang: str, fact: str = "") -> str:
    """A phrase of hers in the language asked for; unchanged when it is Indonesian or not known here.

    >>> translated("cokelat", "en"), translated("cokelat", "en", "colours"), translated("1 botol", "en")
    ('chocolate', 'brown', '1 bottle')

    Args:
        text: What she typed, tidy.
        lang: "id" or "en".
        fact: The fact it is from; colours have words of their own.
    """
    if lang == "id":
        return text
    if fact == "colours":
        return _COLOURS.get(text.casefold(), text)
    if fact == "size":
        text = re.sub(r"[a-z]+", lambda m: glossary.SIDES.get(m[0], m[0]), text)
    return _phrase(text) or _amounts(text)
