"""How it is made: what can be said of the product, what is a sentence already, and whether it is all handwork."""

import re

_DONE = re.compile(
    r"(?:(?:lalu|terus|kemudian|baru|langsung|dan) )?di(?!hidang\b)[a-z]{3,}(?:-[a-z]+)?(?: (?!\w{3,}nya\b)\S+)*",
    re.I,
)
_OF_A_PART = re.compile(r"[^\W\d]{3,}nya ")
_BY_HAND = re.compile(
    r"(?:[^\W\d]+ )?\b(?:di[a-z]+|buatan|dengan|pakai|pake|tulis|jahit|rajut|anyam)\s+tangan\b"
    r"(?! (?:pertama|kedua|\w{3,}nya\b))",
    re.IGNORECASE,
)
"""Handwork, told first: what comes behind a casting or a machine is no more than a part of the work."""
_NOT_BY = re.compile(r"\b(?:bukan|tidak|tanpa|mesin)\b", re.IGNORECASE)


def making(process: str, said: str, noted: str = "") -> dict[str, str]:
    """How it is made by the part of a sentence that it can be.

    >>> making("Kacangnya disangrai, lalu ditumbuk", "kacangnya disangrai, lalu ditumbuk")
    {'process_own': 'kacangnya disangrai, lalu ditumbuk'}
    >>> making("Dirajut tangan dengan hakpen", "dirajut tangan dengan hakpen")
    {'process_do': 'dirajut tangan dengan hakpen', 'by_hand': 'Dirajut tangan dengan hakpen'}
    >>> making("Diayak, dibolak-balik", "diayak, dibolak-balik")
    {'process_do': 'diayak, dibolak-balik'}
    >>> making("Diukir suami, cat saya", "diukir suami, cat saya")
    {'process_noun': 'diukir suami, cat saya'}

    Args:
        process: As typed.
        said: As running text says it.
        noted: Her own notes: where one speaks of handwork, ours would say it again.
    """
    found = {_part_of_speech(process): said}
    hand = _BY_HAND.match(process) if "tangan" not in noted else None
    if hand and not _NOT_BY.search(process[: hand.end()]):
        found["by_hand"] = process
    return found


def _part_of_speech(process: str) -> str:
    """Whether all of it is done to the product, is a sentence of a part already, or neither for sure."""
    if _OF_A_PART.match(process):
        return "process_own"
    done = " " in process and all(map(_DONE.fullmatch, process.split(", ")))
    return "process_do" if done else "process_noun"
