"""How it is kept and how it is used, told apart: a cream is put on before it is put away.

>>> keeping("campur air mawar, gosok, bilas, simpan di kulkas", Category.BODY)
('simpan di kulkas', 'campur air mawar, gosok, bilas')
"""

import re

from listing.facts.normalise import capital
from listing.facts.record import EATEN, FOODLIKE, Category

_KEEPS = re.compile(
    r"\b(?:(?:di)?simpan|kulkas|freezer|chiller|frezer|suhu ruang\w*|tempat (?:yang )?(?:kering|sejuk|teduh|tertutup"
    r"|dingin|terang)|tutup(?:nya)? rapat|rapat|wadah|toples|kedap|lembap|lembab|dibekukan|sinar|matahari"
    r"|sendok kering|kena air|setelah dibuka|jauhkan|taruh|letakkan)\b", re.IGNORECASE)  # fmt: skip
_USES = re.compile(
    r"^(?:[\d.,/]+ (?:sd[mt]|sendok(?: \w+)?|gram) )?(?:(?:cukup|tinggal|bisa|boleh|harus|langsung|lalu|kemudian"
    r"|setelah itu|tidak perlu) )*(?:(?:di)?(?:campur|gosok|oles|usap"
    r"|diam|pakai|guna|tuang|seduh|rebus|goreng|kukus|panas|hangat|oven|bakar|saji|santap|kocok|rendam|larut|masak"
    r"|cair|tambah|aduk|nikmati|minum|makan|basahi|rata|semprot|pijat|balur|siram|celup|tetes|pencet|tim|sangrai"
    r"|thawing|busa)(?:kan)?|bilas|diamkan|tunggu|enak|nikmat|basuh|cuci|jemur)\b"
    r"|\bsebelum (?:di\w+|makan|minum|pakai)|\bair (?:panas|hangat|mendidih|es)\b",
    re.IGNORECASE)  # fmt: skip


def keeping(care: str, category: Category) -> tuple[str, str]:
    """The part that says how it is kept or looked after, and the part that says how it is used.

    Args:
        care: As typed, tidy.
        category: Only what is eaten, drunk or put on the skin is used up; all else is looked after.
    """
    if category not in FOODLIKE or not care:
        return care, ""
    parts: dict[str, list[str]] = {"kept": [], "used": []}
    clauses = re.split(r"(?<=[.!;])\s+|,\s+", care)
    last = next(filter(None, map(_kind, clauses)), "kept" if category in EATEN else "used")
    for clause in clauses:
        last = _kind(clause) or last
        parts[last].append(clause)
    return _said(parts["kept"]), _said(parts["used"])


def _kind(clause: str) -> str:
    return "kept" if _KEEPS.search(clause) else "used" if _USES.search(clause) else ""


def _said(clauses: list[str]) -> str:
    """The clauses as one text; a sentence stays one."""
    text = ""
    for clause in clauses:
        ended = text.endswith((".", "!", ";"))
        text += ("" if not text else " " if ended else ", ") + (capital(clause) if ended else clause)
    return text.rstrip(".; ")
