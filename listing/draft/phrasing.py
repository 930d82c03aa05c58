"""Small pieces of language that several parts of a draft need."""

import re
from collections.abc import Iterable


def place_of(origin: str) -> str:
    """The town of an origin, the part that people search: "Desa Plosoarang, Kab. Blitar" -> "Blitar"."""
    last = origin.rsplit(",", 1)[-1].strip()
    return re.sub(r"^(?:kabupaten|kab\.?|kota|kec\.?|kecamatan|desa)\s+(?=\S)", "", last, flags=re.IGNORECASE)


def joined(pieces: Iterable[str], word: str) -> str:
    """A list as people say it: "a", "a dan b", "a, b, dan c"; commas only when an item has its own "dan"."""
    *head, last = pieces = tuple(pieces)
    if head and any(own in f" {piece} " for piece in pieces for own in (f" {word} ", " dan ", " atau ")):
        return ", ".join(pieces)  # "muat HP dan dompet" is one thing
    comma = "," if len(head) > 1 else ""
    return f"{', '.join(head)}{comma} {word} {last}" if head else last


def in_name(text: str, name: str) -> bool:
    """Whether a product name already says every word of a text."""
    words = re.findall(r"\w+", text.casefold())
    return set(words) <= set(re.findall(r"\w+", name.casefold()))
