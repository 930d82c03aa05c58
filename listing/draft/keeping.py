"""Whether it is told how a thing is kept or how it is used, where each of her sentences surely tells one of them.

>>> keeping("Campur air mawar, gosok, bilas. Simpan di kulkas", Category.BODY)
{'use': 'Campur air mawar, gosok, bilas', 'stored': 'Simpan di kulkas'}
>>> keeping("kalau masuk kulkas jadi keras, tinggal dikukus", Category.FOOD)
{'mixed': 'kalau masuk kulkas jadi keras, tinggal dikukus'}
"""

import re

from listing.facts.normalise import capital, sentences
from listing.facts.record import EATEN, FOODLIKE, PERISHABLE, Category
from listing.phrases.drafts.feeding import FODDER, feeds_plants
from listing.phrases.drafts.product_kinds import CLEANS

_STORED = re.compile(
    r"\b(?:(?:di)?simpan\w*|(?<!dari )(?:kulkas|freezer|chiller|frezer)|suhu ruang\w*"
    r"|tempat (?:\w+ )?(?:yang )?(?:kering|sejuk|teduh|tertutup|dingin|terang|panas|berlubang|lembap|lembab)"
    r"|(?:pakai|gunakan) (?:tempat|tatakan|rak|kotak|tas|pouch|kantong) \w+"
    r"|rapat(?:-rapat)?|tutup (?:kembali|lagi)|wadah(?! (?:tahan|anti) panas)|s?toples|kedap|(?:di)?bekukan|sinar"
    r"|(?:beku|dingin) terus|(?:di)?tutup lagi|kena semut|(?:di)?kembalikan ke"
    r"|(?<!sebelum )matahari|(?:jangan|kena|kalau) (?:lembap|lembab)|(?<!harus )(?<!minyak )(?<!sampai )terendam"
    r"|tergenang|tempat sabun"
    r"|tatakan (?:sabun|yang|kering)|tatakan berlubang|sendok(?:nya)? (?:harus )?(?:yang )?(?:kering|bersih)"
    r"|(?<!setelah )kena air|setelah dibuka"
    r"|habis buka|jauhkan(?! dari (?:mata|wajah|mulut|luka))|(?:di)?(?:taruh|letakkan)"
    r"|(?:tahan|awet)(?: (?:sampai|hingga))? [±~]?\d+)\b",
    re.IGNORECASE)  # fmt: skip
_TAKEN_OUT = re.compile(
    r"\b(?:di|meng)?ambil(?:nya)? (?:\w+ )?(?:pakai|memakai|dengan) (?:\w+ )*?(?:sendok|spatula|centong|garpu)",
    re.IGNORECASE,
)
"""How some of it is taken: no serving, and not how it is kept."""
_USES = re.compile(
    r"\b(?:di)?(?:campur|gosok|oles|usap|tuang|seduh|rebus|goreng|kukus|panas(?=i|kan)|hangat(?=kan)|oven|bakar|panggang"
    r"|saji|santap|kocok|rendam|larut|masak|cair(?=kan)|tambah|aduk|nikmati|minum|makan|basahi|ratakan|semprot|pijat"
    r"|balur|siram|celup|tetes|sangrai|thawing|tumis|didih|blender|ulek|bilas|basuh|jemur|keramas)(?:kan|i)?\b"
    r"|\bkeluarkan (?:dulu )?dari\b|\bsebelum di\w+|\bair (?:panas|hangat|mendidih|es)\b"
    r"|\b(?:api|minyak(?:nya)?|teflon|wajan|microwave)\b",
    re.IGNORECASE)  # fmt: skip
_MEASURED = (
    r"(?:(?:(?:di)?(?:pakai|gunakan|beri(?:kan)?) )?(?:[\d.,/½¼¾-]+|satu|dua|se(?:tengah)?)"
    r" ?(?:sd[mt]|sendok(?: \w+){0,2}|gram|kg|ml|cc|liter|tetes|tutup(?: botol)?|%"
    r"|genggam|gelas|botol|saset|cup|bagian|semprot\w*)|secukupnya)"
    r" (?:untuk|per|buat|dalam|ke|(?:di)?campur\w*|(?:di)?larut\w*|(?:di)?tuang\w*|[+:])(?= |$)"
    r"|(?:perbandingan|takaran|dosis)(?:nya)?\b.*\d"
)
"""So much of it for so much of something: that is how it is used, of whatever kind it is."""
_USED_UP = re.compile(
    rf"^(?:{_MEASURED}|(?:(?:cukup|tinggal|bisa|langsung|lalu) )*(?:di)?(?:campur|tuang|tabur|larut|seduh|nyala"
    r"|tempel|tetes|encer|beri(?!(?:kan)? (?:makan|minum|pupuk|air|cahaya|sinar)))(?:kan|i)?\b)",
    re.IGNORECASE,
)
"""What one does with a thing that is no food and not worn."""
_EATEN = re.compile(f"{_USED_UP.pattern}|{_USES.pattern}", re.IGNORECASE)
_PLAYED = re.compile(
    r"\b(?:(?:di)?main(?:kan|nya)?|pemain|bermain|giliran|lempar|susun|cocokkan|tebak|kocok|putar|tiup|pasang|acak|bagi"
    r"|menang|kalah|skor|poin)\b", re.IGNORECASE)  # fmt: skip
"""How one plays with a toy."""
_PERISHES = re.compile(
    r"\b(?:(?:di)?simpan|tempat (?:sejuk|kering)|kulkas|freezer|chiller|beku\w*|dibekukan|rapat|wadah|s?toples|kedap"
    r"|kukus|hangatkan)\b",
    re.IGNORECASE,
)
"""What nobody says of a thing that does not spoil."""
_CONDITION = re.compile(r"(?:kalau|jika|bila|apabila|waktu)\b", re.IGNORECASE)
_TO_EAT = re.compile(
    r"\w+ (?:(?:mau|akan|hendak|ingin) )?(?:di)?(?:masak|goreng|makan|minum|saji|santap|pakai)", re.IGNORECASE
)
"""Behind "kalau": no case of its own, for all of it is eaten."""
_ONCE_MORE = re.compile(
    r"(?:sisanya )?(?:jangan|tidak (?:boleh|bisa|dianjurkan))\b.* (?:lagi|kembali|ulang)\b"
    r"|(?:sisa\b[^,]* )?jangan disimpan$",
    re.IGNORECASE,
)
"""What is understood only behind what stands before it: "jangan dibekukan lagi", "sisa campuran jangan disimpan"."""
_GOES_ON = re.compile(
    r"(?:sisa\b|jangan|tidak|tanpa|biar|supaya|cukup|maks\w*|\d|se(?:hari|minggu|bulan)\b)", re.IGNORECASE
)
"""Begins a sentence that tells more of the one before it."""
_HEADED = re.compile(
    r"(?:(?:cara|aturan|saran|tips) )?(?:(?P<keeps>(?:meny|peny)?impan(?:an)?|simpan|(?:per|me)awat(?:an)?|rawat|cuci"
    r"|mencuci|pencucian)|[a-z]{4,}(?:an)?)(?:nya)? ?: ",
    re.IGNORECASE,
)
"""Her own word for what a whole sentence of hers tells: "Cara masak: basahi, kukus 15 menit"."""
_MAY_CLEAN = frozenset({Category.HOME, Category.OTHER, Category.FASHION})
_LOOKED_AFTER = frozenset({Category.FASHION, Category.BATIK, Category.KNIT, Category.PLANT, Category.SERVICE})


def keeping(care: str, category: Category, name: str = "", shelf_life: str = "") -> dict[str, str]:
    """What she says of keeping and using it: "stored", "care" (how it is looked after), "use", or all of it "mixed".

    Args:
        care: As typed, tidy.
        category: Clothes and plants are looked after; all else may be used up.
        name: Of the product: a cleaner is used up, and so is what a plant is fed with.
        shelf_life: As typed: what keeps for a time may spoil, of whatever kind it is.
    """
    used_up = feeds_plants(name, category) or (category in _MAY_CLEAN and CLEANS.search(name) is not None)
    if not care or (category in _LOOKED_AFTER and not used_up):
        return {"care": care} if care else {}
    used_up = used_up or (category is Category.OTHER and FODDER.match(name) is not None)
    may_spoil = category in PERISHABLE and (category in FOODLIKE or shelf_life or _PERISHES.search(care))
    spoils = bool(used_up or may_spoil)
    uses = _PLAYED if category is Category.TOY else _EATEN if spoils else _USED_UP
    parts: dict[str, list[str]] = {"use": [], "stored": [], "care": []}
    last = ""
    for sentence in (whole := re.split(r"(?<=[.!;])\s+", care)):
        known = _kind(sentence, uses) if spoils or uses.search(sentence) else "care"
        last = known or (_GOES_ON.match(sentence) and last) or ("use" if used_up else "mixed")
        parts.setdefault(last, []).append(sentence)
    if "mixed" in parts:
        parts = {_only(whole, uses) if category in EATEN else "mixed": whole}
    return {kind: _said(told) for kind, told in parts.items() if told}


def _kind(sentence: str, uses: re.Pattern[str]) -> str:
    """What a sentence surely tells of: "stored" or "use", "mixed" where of both or of a case; empty: neither."""
    headed = _HEADED.match(sentence)
    if headed:
        return "stored" if headed["keeps"] else "use"
    clauses = re.split(r",\s+", sentence)
    case = _CONDITION.match(sentence) and not _TO_EAT.match(sentence)
    kinds = [_kind_of(clause, uses) for clause in clauses]
    known = {*kinds} - {""}
    late = "use" in known and any(map(_CONDITION.match, clauses[1:]))
    sure = len(known) == 1 and (kinds[0] or _CONDITION.match(sentence)) and not late and not (case and "use" in known)
    return known.pop() if sure else "mixed" if known else ""


def _only(sentences: list[str], uses: re.Pattern[str]) -> str:
    """What food whose every clause is not surely one of both is told of: "mixed" only where both are there."""
    clauses = [clause.rstrip(".!; ") for one in sentences for clause in re.split(r",\s+", one)]
    kinds = {clause: _kind_of(clause, uses) for clause in clauses}
    loose = any(not (_GOES_ON.match(one) or _CONDITION.match(one)) for one, kind in kinds.items() if not kind)
    told = {*kinds.values()} - {""}
    if told == {"stored"} and loose:  # "es batu disiapkan sendiri, santan simpan di kulkas"
        return "mixed"
    return "mixed" if len(told) > 1 else next(iter(told), "stored")  # the box asks how it is kept


def _kind_of(clause: str, uses: re.Pattern[str]) -> str:
    if _ONCE_MORE.match(clause):
        return ""
    if _TAKEN_OUT.search(clause):
        return "mixed"
    stored, used = _STORED.search(clause), uses.search(clause)
    return "mixed" if stored and used else "stored" if stored else "use" if used else ""


def _said(clauses: list[str]) -> str:
    """Her sentences as one text."""
    return " ".join((clauses[0], *map(capital, clauses[1:]))).rstrip(".; ")


def kept_alone(kept: str) -> str:
    """How it is kept without the word for it, which the label says: "simpan jangan kena matahari"."""
    return sentences(re.sub(r"\bsimpan(?:nya)? (?=jangan\b)", "", kept, flags=re.IGNORECASE))
