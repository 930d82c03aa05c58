"""Months of a baby's age as mothers type them, which look like metres.

>>> months_out("bubur saring 6m+, tim 10m+"), months_out("MPASI 6m"), months_out("kedap air 6m+")
('bubur saring 6 bulan+, tim 10 bulan+', 'MPASI 6 bulan', 'kedap air 6m+')
>>> months_out("bubur bayi 8m, selendang 2m"), months_out("tenda 4 x 6m+")
('bubur bayi 8m, selendang 2m', 'tenda 4 x 6m+')
"""

import re

_MONTHS = r"(?<![\w.,/])(\d{1,2}(?:-\d{1,2})?)"
_FROM_AN_AGE = re.compile(rf"{_MONTHS} ?m(?=\+(?!\w| ?\d))", re.IGNORECASE)
"""From so many months on: "6m+"."""
_AN_AGE = re.compile(rf"{_MONTHS}m(?![\w+²³]| ?x\b| ?\d)")
_GROWS = re.compile(
    r"\b(?:mpasi|bubur|tim|puree|bayi|baby|balita|umur|usia|snack|biskuit|teether)\b|\d ?(?:bulan|bln)\b",
    re.I,
)
"""Beside these "6m+" is an age; alone it may be how deep a watch goes, or how tall a tree is."""
_FED = re.compile(r"\b(?:mpasi|bubur|bayi|umur|usia)\b|\d ?(?:bulan|bln)\b", re.IGNORECASE)
"""Beside these a bare "6m" is one too."""
_LONG = re.compile(
    r"\b(?:lebar|panjang|pjg|tinggi|kain\w*|tali|benang|pita|kabel|selang|renda|gulung\w*|roll|jarik|bedong\w*|gendong\w*"
    r"|selendang|selimut|kelambu|tenda|karpet|tirai|gorden|backdrop"
    r"|pagar|terpal|meter|cm|mm|km|radius|jarak|perekat|lem|masker|stiker)\b"
    r"|\d ?m? ?[x×*] ?\d",
    re.IGNORECASE,
)
"""Beside these it may be a length, and stays as typed."""


def months_out(text: str) -> str:
    """Ages in months written out, where something speaks of a child and nothing of a length; all else as typed."""
    if _LONG.search(text) or not _GROWS.search(text):
        return text
    text = _FROM_AN_AGE.sub(r"\1 bulan", text)
    return _AN_AGE.sub(r"\1 bulan", text) if _FED.search(text) else text
