"""How it is kept, how it is used and how long it keeps, in whichever of the boxes it was typed."""

import re

from listing.facts import normalise
from listing.facts.boxes import Boxes
from listing.facts.record import FOODLIKE, Category
from listing.facts.spelling import parted

_KEPT_FOR = re.compile(
    r"(?:di)?simpan\s+(?:di\s+)?(?P<where>kulkas|freezer|chiller|suhu ruang(?:an)?|frezer)\s*,?\s*(?:tahan"
    r"|awet|kuat)?\s*(?:maks\w*\.?|selama|sampai|hingga|bisa|cukup)?\s*"
    r"(?P<time>±?\s?\d+(?:\s?-\s?\d+)?\s?(?:hari|hr|minggu|mgg|bulan|bln|jam))$", re.IGNORECASE)  # fmt: skip
_TO_USE = re.compile(
    r"^(?:[\d.,/]+ \w+ )?(?:panaskan|hangatkan|seduh|larutkan|oleskan|kocok dulu)\b|\b(?:cukup|tinggal|langsung"
    r"|tidak perlu) (?:di)?(?:goreng|seduh|thawing|kukus|panaskan|hangatkan|oven|rebus|oles|kocok|saji\w*|makan"
    r"|minum)\b|\b(?:oles(?:kan)?|bilas)\b", re.IGNORECASE)  # fmt: skip
"""What a buyer does with it, typed where it is told how it was made."""
_UNREADY = re.compile(r"\b(?:mentah|frozen|beku|setengah (?:matang|jadi)|instan)\b", re.IGNORECASE)
_COOKS = re.compile(r"\b(?:goreng|kukus|rebus|panggang|seduh|masak|bakar|oven)\b", re.IGNORECASE)
_USE_LABEL = re.compile(
    r"(?:cara|saran|tips?) (?:me)?(?:n?masak|penyajian|n?yajikan|saji(?:kan)?|makan|minum|n?yeduh|seduh|ng?goreng"
    r"|goreng|pakai|makai|olah|ngolah|konsumsi)(?:nya)?\s*:?\s*",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"(?<=[.!;])\s+|,\s+")
_WORKED = re.compile(
    r"\bdi(?!buka|keluarkan|cairkan|diamkan|amkan)[a-z]{4,}|\b(?:pakai|manual|tangan|homemade|sendiri|process)\b",
    re.IGNORECASE,
)
"""Tells of her work, and of nothing that a buyer does."""
_TOLD_TO_COOK = re.compile(
    r"(?:rebus|rendam|masak|didihkan|siapkan|masukkan|tuang(?:kan)?|campur(?:kan)?|perciki|basahi|ambil|tumis|cairkan"
    r"|keluarkan|celup(?:kan)?|aduk|kukus|goreng|larutkan|seduh|potong|cuci)\b",
    re.IGNORECASE,
)
"""Begins what a buyer is told to do, or how she herself makes it."""
_OF_ONE_PACK = re.compile(
    r"\b(?:\d|satu|se|setengah) ?(?:saset|sachet|bungkus|pouch|pak|pack|kantong|botol|cup|mangkuk|gelas|piring|sdm"
    r"|sendok|centong)\b|\b(?:seperti biasa|sesuai selera|sajikan|rice ?cooker|magic ?com|selagi (?:hangat|panas)"
    r"|(?:dari|keadaan) (?:beku|freezer)|goreng langsung|tanpa (?:di)?(?:cairkan|thawing))\b"
    r"|\bsiap (?:di)?(?:saji|sajikan|santap|makan|minum|nikmati|hidangkan)",
    re.IGNORECASE,
)
"""Measures of one meal: they tell a buyer what to do with the pack."""
_SHELF_WORDS = re.compile(
    r"^(?:(?:masa|umur|daya) simpan(?:nya)?|tahan(?: sampai| hingga)?|awet(?: sampai)?|kuat|selama"
    r"|exp(?:ired)?(?: date)?|ed|kadaluw?arsa|kedaluwarsa|kadaluarsa)"
    r"\b[\s.:]*(?=\S)", re.IGNORECASE)  # fmt: skip

_TIME = re.compile(
    r"\d|\b(?:se|hari|minggu|bulan|tahun|jam|lama|(?:sampai|hingga) (?:pagi|siang|sore|malam|besok|lusa))",
    re.IGNORECASE,
)
_STORED = re.compile(r"\b(?:freezer|kulkas|chiller|suhu ruang\w*)\b", re.IGNORECASE)
_ORDERED = re.compile(r"(?:jangan|hindari|hindarkan|jauhkan|simpan|taruh|tutup)\b", re.IGNORECASE)
_FOR_BUYERS = re.compile(
    r"\b(?:pesan|order|beli|request)\b.*\bmin(?:imal)?(?: (?:order|pesan|beli))? \d", re.IGNORECASE
)
"""What is to be had from so many on, which keeps nothing: "manis bisa dikurangi asal pesan minimal 10 botol"."""
_CAPITAL_INSIDE = re.compile(
    r"(?<=[,;] )(?:Suhu|Kulkas|Freezer|Chiller|Di|Dalam|Setelah|Sebelum|Kalau|Bila|Jika|Tanpa|Sudah|Belum|Bisa)\b"
)
"""A capital that begins another of her lines: "freezer 1 bulan, Chiller 3 hari"."""
_EXPIRES = re.compile(
    r"(?:exp(?:ired)?(?: date)?|ed|kad[ae]luw?arsa|kedaluwarsa)\b[\s.:]*((?:\d{1,2}[/.-])?\d{1,2}[/-](?:20)?\d\d)",
    re.IGNORECASE,
)
"""A date after which it is not good any more, and no time that it keeps."""


def stored(boxes: Boxes) -> str:
    """How it is kept, typed where it is asked how long: "cuma di freezer"; empty where a time is told."""
    typed = boxes.line("shelf_life")
    kept = _STORED.search(typed) or _ORDERED.match(typed)
    return typed if kept and not _TIME.search(typed) else ""


def _care(boxes: Boxes) -> str:
    """How to keep it; "simpan di kulkas 2 hari" says how long it keeps, and is no order."""
    kept = _KEPT_FOR.fullmatch(boxes.line("care"))
    if kept:
        boxes.keep("shelf_life", f"{normalise.units_out(kept['time'])} di {kept['where'].lower()}")
        return ""
    told, *also = boxes.prose("care").split(". ")
    for one in filter(_FOR_BUYERS.search, also):
        boxes.keep("terms", one)
    told = ". ".join((told, *(one for one in also if not _FOR_BUYERS.search(one))))
    return parted(told)


def one_after_another(*told: str) -> str:
    """What was typed in several boxes, each as sentences of its own: one tells how it is kept, one how it is used."""
    first, *others = [*filter(None, told), ""]
    return ". ".join((first, *map(normalise.capital, filter(None, others))))


def made_and_used(boxes: Boxes, name: str, category: Category) -> tuple[str, str]:
    """How it was made, and how it is kept and used; what a buyer does with it is no work of hers."""
    process, care = boxes.prose("process"), boxes.prose("care") if category is Category.SERVICE else _care(boxes)
    if category not in FOODLIKE:
        return process, care
    made, used = _work_and_use(process, _UNREADY.search(name) is not None)
    return made, one_after_another(used, care)


def _work_and_use(process: str, unready: bool) -> tuple[str, str]:
    """Her work up to where it is told what a buyer does with it, and that.

    >>> _work_and_use("gaplek dikukus, lalu dikeringkan. Cara masak: kukus 15 menit", True)
    ('gaplek dikukus, lalu dikeringkan', 'kukus 15 menit')
    >>> _work_and_use("buka dulu, goreng langsung", True)
    ('', 'buka dulu, goreng langsung')
    >>> _work_and_use("Rebus 1 liter air. Masukkan 1 saset bumbu", False)
    ('', 'Rebus 1 liter air. Masukkan 1 saset bumbu')
    """
    if _TOLD_TO_COOK.match(process) and _OF_ONE_PACK.search(process) and not _WORKED.search(process):
        return "", process
    starts = [0, *(found.end() for found in _CLAUSE_END.finditer(process))]
    ends = [*starts[1:], len(process)]
    clauses = (process[at:end] for at, end in zip(starts, ends, strict=True))
    uses = (
        at
        for at, clause in zip(starts, clauses, strict=True)
        if _USE_LABEL.match(clause) or _TO_USE.search(clause) or (unready and _COOKS.search(clause))
    )
    at = next(uses, len(process))
    made = process[:at].strip(" ,.;")
    if at < len(process) and not _WORKED.search(made):
        return "", process
    return made, _USE_LABEL.sub("", process[at:])


def shelf_life(boxes: Boxes) -> str:
    """How long it keeps, without the word for it where a time follows."""
    typed = "" if stored(boxes) else boxes.line("shelf_life")
    until = _EXPIRES.fullmatch(typed)
    if until:
        return f"kedaluwarsa: {until[1]}"
    bare = _SHELF_WORDS.sub("", typed)
    bare = (
        _SHELF_WORDS.sub("", bare)
        if re.match(r"(?:sampai|hingga|±|se|\d|\D{1,12}\d)", _SHELF_WORDS.sub("", bare))
        else bare
    )
    timed = re.match(r"(?:±|~|\d|se(?:minggu|hari|bulan|tahun)|sampai|hingga|kurang lebih|maks)", bare, re.IGNORECASE)
    own = normalise.sentences(parted(normalise.units_out(bare if timed else typed)))
    also = (normalise.units_out(_SHELF_WORDS.sub("", one)) for one in boxes.also("shelf_life"))
    told = ", ".join(dict.fromkeys(filter(None, (own, *also))))
    return normalise.acronyms(_CAPITAL_INSIDE.sub(lambda word: word[0].lower(), told))
