"""How it is kept and how it is used, told apart: a cream is put on before it is put away.

>>> keeping("campur air mawar, gosok, bilas, simpan di kulkas", Category.BODY)
('simpan di kulkas', 'campur air mawar, gosok, bilas')
"""

import re

from listing.facts.normalise import capital, sentences
from listing.facts.record import FOODLIKE, Category
from listing.phrases.drafts.feeding import FODDER, feeds_plants
from listing.phrases.drafts.product_kinds import CLEANS

_KEEPS = re.compile(
    r"\b(?:(?:di)?simpan|kulkas|freezer|chiller|frezer|suhu ruang\w*"
    r"|tempat (?:\w+ )?(?:yang )?(?:kering|sejuk|teduh|tertutup|dingin|terang|berlubang)"
    r"|(?:pakai|gunakan) (?:tempat|tatakan|rak|kotak|tas|pouch|kantong) \w+"
    r"|tutup(?:nya)? rapat|rapat|wadah(?! (?:tahan|anti) panas)|toples|kedap|lembap|lembab|dibekukan|sinar|matahari"
    r"|terendam|tergenang|(?:tempat|tatakan) sabun"
    r"|sendok (?:yang )?(?:kering|bersih)|kena air|setelah dibuka|jauhkan(?! dari (?:mata|wajah|mulut|luka))"
    r"|taruh|letakkan"
    r"|(?:tahan|awet)(?: (?:sampai|hingga))? [±~]?\d+)\b",
    re.IGNORECASE)  # fmt: skip
_USES = re.compile(
    r"^(?:kalau|jika|bila|saat|sebelum) (?:mau |akan |hendak |ingin )?(?:di)?(?:masak|goreng|makan|minum|saji|santap)"
    r"|^(?:[\d.,/]+ (?:sd[mt]|sendok(?: \w+)?|gram) )?(?:(?:cukup|tinggal|bisa|boleh|harus|langsung|lalu|kemudian"
    r"|setelah itu|tidak perlu) )*(?:(?:di)?(?:campur|gosok|oles|usap"
    r"|diam|pakai|guna|tuang|seduh|rebus|goreng|kukus|panas|hangat|oven|bakar|saji|santap|kocok|rendam|larut|masak"
    r"|cair|tambah|aduk|nikmati|minum|makan|basahi|rata|semprot|pijat|balur|siram|celup|tetes|pencet|tim|sangrai"
    r"|thawing|busa|tumis|didih|blender|ulek)(?:kan)?|bilas|diamkan|tunggu|enak|nikmat|basuh|cuci|jemur)\b"
    r"|^(?!jangan|tidak|kalau|jika|bila|sebelum|setelah)(?:[^\W\d]+ ){1,2}"
    r"(?:(?:cukup|tinggal|bisa|langsung) )?di(?:rebus|goreng|kukus|panas|hangat|seduh|oven|bakar"
    r"|panggang|tumis|tuang|campur|aduk|siram|celup|larut)(?:kan|i)?\b"
    r"|\bsebelum (?:di\w+|makan|minum|pakai)|\bair (?:panas|hangat|mendidih|es)\b",
    re.IGNORECASE)  # fmt: skip

_USED_AT_ONCE = re.compile(
    r"^(?:keluarkan|cairkan|ambil) (?:dulu )?dari (?:freezer|kulkas|chiller)\b"
    r"|^(?:[\d.,/]+ (?:sd[mt]|sendok(?: \w+)?|gram) )?"
    r"(?:(?:di)?(?:iris|potong|belah|kupas|cuci|buka|keluarkan|cairkan|lepas(?:kan)?)\b"
    r"(?: (?!atau\b)\w+){0,3}? (?:lalu|kemudian|terus|baru|dan) )?"
    r"(?:(?:cukup|tinggal|lalu|kemudian|langsung) )*(?:di)?"
    r"(?:campur|gosok|oles|usap|tuang|seduh|rebus|goreng|kukus|panas|hangat|oven|bakar|kocok|larut|masak|aduk|basahi|rata"
    r"|semprot|pijat|balur|celup|tetes|sangrai|bilas|basuh|tumis)(?:kan)?\b(?!.*\b(?:simpan|taruh|letakkan|jauhkan|tutup)\b)",
    re.IGNORECASE)  # fmt: skip
"""What is done with it, wherever that is: "oleskan pada kulit lembap" keeps nothing moist."""
_MEASURED = re.compile(
    r"(?:(?:[\d.,/½¼¾-]+|satu|dua|se(?:tengah)?) ?(?:sd[mt]|sendok(?: \w+){0,2}|gram|kg|ml|cc|liter|tetes"
    r"|tutup(?: botol)?|%|genggam|gelas|botol|saset|cup|bagian|semprot\w*)|secukupnya)"
    r" (?:untuk|per|buat|dalam|ke|(?:di)?campur\w*|(?:di)?larut\w*|(?:di)?tuang\w*|[+:])(?= |$)"
    r"|(?:perbandingan|takaran|dosis)(?:nya)?\b.*\d",
    re.IGNORECASE)  # fmt: skip
"""So much of it for so much of something: that is how it is used, of whatever kind it is."""
_USED_UP = re.compile(
    r"^(?:(?:cukup|tinggal|bisa|langsung|lalu) )*(?:di)?(?:campur|tuang|tabur|larut|seduh|nyala|tempel|tetes"
    r"|encer|beri(?!(?:kan)? (?:makan|minum|pupuk|air|cahaya|sinar)))(?:kan|i)?\b", re.IGNORECASE)  # fmt: skip
"""What one does with a thing that is no food and not worn."""
_PLAYED = re.compile(
    r"\b(?:(?:di)?main(?:kan|nya)?|pemain|bermain|giliran|lempar|susun|cocokkan|tebak|kocok|putar|tiup|pasang|acak|bagi"
    r"|menang|kalah|skor|poin)\b", re.IGNORECASE)  # fmt: skip
"""How one plays with a toy."""
_LEANS = re.compile(
    r"(?:jangan|tapi|tetapi|asal|kalau|jika|bila|supaya|agar|biar|sampai|sisanya)\b"
    r"(?!.*\b(?:(?:di)?simpan|taruh|letakkan|jauhkan|tutup|kulkas|freezer|chiller|suhu|sinar|matahari|lembap|lembab)\b)",
    re.IGNORECASE)  # fmt: skip
"""A condition of the clause before it, where it names no place to keep the thing."""
_CONDITION = re.compile(r"(?:kalau|jika|bila|apabila|untuk)\b", re.IGNORECASE)
_FOR_WHAT = re.compile(r"^untuk [^,]+, ", re.IGNORECASE)
"""What for, before what is done then: "untuk digoreng, rebus dulu"."""
_ONCE_MORE = re.compile(
    r"(?:kalau|jika|bila) (?:belum|tidak)\b(?! (?:di|me|ber)\w+| (?:habis|langsung|segera|mau|sempat|akan)\b)"
    r"|(?:sisanya )?(?:jangan|tidak (?:boleh|bisa|dianjurkan))\b.* (?:lagi|kembali|ulang)\b",
    re.IGNORECASE,
)
"""What is understood only behind what stands before it: "jangan dibekukan lagi", "kalau belum, kulkas dulu"."""
_HEADED = re.compile(
    r"(?:(?:cara|aturan|saran|tips) )?(?:(?P<keeps>(?:meny|peny)?impan(?:an)?|simpan|(?:per|me)awat(?:an)?|rawat|cuci"
    r"|mencuci|pencucian)|[a-z]{4,}(?:an)?)(?:nya)? ?: ",
    re.IGNORECASE,
)
"""Her own word for what a whole sentence of hers tells: "Cara masak: basahi, kukus 15 menit"."""
_MAY_CLEAN = frozenset({Category.HOME, Category.OTHER, Category.FASHION})
_LOOKED_AFTER = frozenset({Category.FASHION, Category.BATIK, Category.KNIT, Category.PLANT, Category.SERVICE})


def keeping(care: str, category: Category, name: str = "") -> tuple[str, str]:
    """The part that says how it is kept or looked after, and the part that says how it is used.

    Args:
        care: As typed, tidy.
        category: Clothes and plants are looked after; all else may be used up.
        name: Of the product: a cleaner is used up, and so is what a plant is fed with.
    """
    cleans = category in _MAY_CLEAN and CLEANS.search(name) is not None
    used_up = cleans or feeds_plants(name, category)
    fed = category is Category.OTHER and FODDER.match(name) is not None
    if not care or (category in _LOOKED_AFTER and not used_up):
        return care, ""
    uses = _USES if category in FOODLIKE or used_up else _PLAYED if category is Category.TOY else _USED_UP
    parts: dict[str, list[str]] = {"kept": [], "used": []}
    parted = re.split(r"(?<=[.!;])\s+", care)
    clauses = [
        one for whole in parted for one in ([whole] if _HEADED.match(whole) else _with_conditions(whole, uses))
    ]
    kinds = [_kind(_FOR_WHAT.sub("", clause), uses) for clause in clauses]
    last = "used" if used_up or fed else next(filter(None, kinds), "used" if category is Category.BODY else "kept")
    ended = True
    for clause, kind in zip(clauses, kinds, strict=True):
        last = last if _belongs_before(clause, ended) and last == "used" else kind or last
        parts[last].append(clause)
        ended = clause.endswith((".", "!", ";"))
    return _said(parts["kept"]), _said(parts["used"])


def _with_conditions(sentence: str, uses: re.Pattern[str]) -> list[str]:
    """The clauses of a sentence, a condition at its beginning with what is done then.

    >>> _with_conditions("Kalau melempem, jemur sebentar, simpan lagi", _USES)
    ['Kalau melempem, jemur sebentar', 'simpan lagi']
    """
    first, *others = re.split(r",\s+", sentence)
    if others and _CONDITION.match(first) and (_FOR_WHAT.match(sentence) or not _kind(first, uses)):
        return [f"{first}, {others[0]}", *others[1:]]
    return [first, *others]


def _belongs_before(clause: str, ended: bool) -> bool:
    """Whether a clause only makes sense behind the one before it: "hangatkan, jangan dibekukan lagi"."""
    return bool(_ONCE_MORE.match(clause) or (not ended and _LEANS.match(clause)))


def _kind(clause: str, uses: re.Pattern[str]) -> str:
    headed = _HEADED.match(clause)
    if headed:
        return "kept" if headed["keeps"] else "used"
    at_once = _MEASURED.match(clause) or (uses is _USES and _USED_AT_ONCE.match(clause))
    return "used" if at_once else "kept" if _KEEPS.search(clause) else "used" if uses.search(clause) else ""


def _said(clauses: list[str]) -> str:
    """The clauses as one text; a sentence stays one."""
    text = ""
    for clause in clauses:
        ended = text.endswith((".", "!", ";"))
        text += ("" if not text else " " if ended else ", ") + (capital(clause) if ended else clause)
    return text.rstrip(".; ")


def kept_alone(kept: str) -> str:
    """How it is kept without the word for it, which the label says: "simpan jangan kena matahari"."""
    return sentences(re.sub(r"\bsimpan(?:nya)? (?=jangan\b)", "", kept, flags=re.IGNORECASE))
