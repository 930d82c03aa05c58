"""How it is made: what can be said of the product, what is a sentence already, and whether it is all handwork."""

import re

_MADE_SO = frozenset({"buatan", "handmade", "homemade", "asli", "anyaman", "rajutan"})
"""First words of how it is made that need nothing before them: "anyaman tangan ibu-ibu desa"."""
_LEAST_WORK = 2
"""Words behind the first of how it is made, in a sentence; "dioven" is a line. A choice."""
_PASSIVE = re.compile(r"di(?!hidang\b)[a-z]{3,}", re.IGNORECASE)
_PART_BEHIND = re.compile(
    r"(?P<done>di[a-z]{3,}(?: [^\W\d]+){0,2}) (?P<part>(?!se|akhir|biasa|jadi)[^\W\d]{3,}nya)(?=,|$)", re.IGNORECASE
)
"""Done to a part that stands behind: "dijahit tangan pinggirnya"."""
_BY_HAND = re.compile(
    r"(?:[^\W\d]+ )?\b(?:di[a-z]+|buatan|dengan|pakai|pake|tulis|jahit|rajut|anyam)\s+tangan\b(?! (?:pertama|kedua))",
    re.IGNORECASE,
)
"""Handwork, told first: what comes behind a casting or a machine is no more than a part of the work."""
_NOT_BY = re.compile(r"\b(?:bukan|tidak|tanpa|mesin)\b", re.IGNORECASE)


def making(process: str, said: str, noted: str = "") -> dict[str, str]:
    """How it is made by the part of a sentence that it can be.

    >>> making("Dijahit tangan pinggirnya, disemir", "dijahit tangan pinggirnya, disemir")
    {'process_own': 'pinggirnya dijahit tangan, disemir'}
    >>> making("Dirajut tangan dengan hakpen", "dirajut tangan dengan hakpen")
    {'process_do': 'dirajut tangan dengan hakpen', 'by_hand': 'Dirajut tangan dengan hakpen'}

    Args:
        process: As typed.
        said: As running text says it.
        noted: Her own notes: where one speaks of handwork, ours would say it again.
    """
    turned = _PART_BEHIND.sub(r"\g<part> \g<done>", said, count=1) if _PART_BEHIND.match(said) else said
    if turned != said:
        return {"process_own": turned}
    found = {_part_of_speech(process): said}
    hand = _BY_HAND.match(process) if "tangan" not in noted else None
    if hand and not _NOT_BY.search(process[: hand.end()]):
        found["by_hand"] = process
    return found


def _part_of_speech(process: str) -> str:
    first, *others = process.split(" ")
    if first.endswith("nya") or (len(others) > 1 and first.casefold() in _MADE_SO):
        return "process_own"  # "kacangnya disangrai": a sentence already
    return "process_do" if len(others) >= _LEAST_WORK and _PASSIVE.match(first) else "process_noun"
