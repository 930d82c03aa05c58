"""Words that say whether a price is for a single one or for a pack of them.

>>> is_single("ecer 700"), is_single("25rb/tray"), names_pack("25rb/tray")
(True, False, True)
"""

import re

_SINGLE = r"(?:biji|pcs|buah|lembar|butir|tusuk|bibit|batang|keping|saset)"
_ONE_OF_THEM = re.compile(
    rf"\b(?:ecer\w*|satuan\w*|bijian|(?:se|per ?){_SINGLE})\b|/ ?{_SINGLE}\b",
    re.IGNORECASE,
)
"""What costs a single one, which is never more than what a pack of them costs."""
_PACK = re.compile(
    r"\b(?:(?:se)?(?:tray|pak|pack|dus|lusin|kodi|ikat|box|kotak|paket|toples|bungkus|kg|kilo|sak|karung|rim|renteng|mika"
    rf"|plastik|bal|gros|kantong|peti|nampan)|isi \d+|\d+ ?{_SINGLE})\b",
    re.IGNORECASE,
)


def is_single(words: str) -> bool:
    """Whether the words beside a price say that it is for a single one: "ecer", "per biji"."""
    return _ONE_OF_THEM.search(words) is not None


def names_pack(text: str) -> bool:
    """Whether a text names what holds several: "tray", "isi 50", "100 lembar"."""
    return _PACK.search(text) is not None
