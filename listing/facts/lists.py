"""Lists however they were typed, parted where they part: not inside brackets, not in what a negation reaches.

>>> items("jahe, kopi, tanpa gula"), items("cabai (merah, rawit), garam"), items("tanpa pewarna, pengawet, dan MSG")
(('jahe', 'kopi', 'tanpa gula'), ('cabai (merah, rawit)', 'garam'), ('tanpa pewarna, pengawet, dan MSG',))
"""

import re
from itertools import takewhile

from listing.facts.normalise import calm, plain
from listing.phrases.drafts.sayings import PREDICATE
from listing.phrases.drafts.terms import ADDITIVE, ILLNESS, NEGATION

AsTyped = str | list[object] | tuple[object, ...]

_BULLET = re.compile(r"^\s*(?:(?:[-•*·✓✔–]+|dan(?! lain)|sama(?= yang))\s+)+")
_NUMBER = re.compile(r"(?:^|(?<=[\s,;]))(\d{1,2})[.)]\s+(?=\S)")
"""Before one of several: "1. coklat 2. keju"."""
_BREAK = re.compile(r"\s*(?:[;\n]+|(?<!\d),|,(?!\d)|\s/\s)\s*")  # a comma between two digits is a decimal
_COMMA_BREAK = re.compile(r"\s*(?:[;\n]+|(?<!\d),|,(?!\d))\s*")
_LETTER_SLASH = re.compile(r"(?:(?<=[^\W\d])|(?<=[)]))(?<!\drb)(?<!\dk)(?<!\djt)(?<!ribu)(?<!juta)/(?=[^\W\d])")
"""Between two words, not between a price and what it buys: "15rb/hari"."""
_OR = re.compile(r"(?<=[^\W\d])\s/\s(?=[^\W\d])")
_HOW = re.compile(r"\b(?:bisa|boleh|tulis|pilih|request|req|tanya|chat|kalau|sesuai|tergantung)\b", re.IGNORECASE)
_BAR = re.compile(r"[ \t,;]*\|+[ \t,;]*|(?<=\S)[ \t]*[•●▪]+[ \t]*(?=\S)|(?<=[a-z\d)]) \*+ (?=[A-Za-z])")
_SAME_WORD = re.compile(r"\b([a-z]{2,}) ?(\d+)\s*/\s*(?=\1)", re.IGNORECASE)
"""One kind of several: "level 1/level 3"."""
_HEADING = re.compile(r"(?:^|(?<=[,;\n])\s*|(?<=\.)\s+)([a-z]+(?: [a-z\d]+){0,2})\s?[:=]\s*(?=\S)", re.IGNORECASE)
"""A heading within a list: "kulit: terigu, telur. isi: ayam"."""
_BEGINS_ANOTHER = re.compile(r"[^\W\d]{3,} ?: ?[^\W\d]")
"""In an item, a heading: what stands behind it is a list of its own, and may hold what the one before it holds."""
_NEW_HEADING = re.compile(r"(?<=[^\W\d]{3})\s*[;\n]\s*(?=[a-z]{3,}(?: [a-z]+)? ?: ?[^\W\d])", re.IGNORECASE)
"""Where a list under a heading follows one without: "terigu, gula; isian: kacang, gula"."""
_LETTER_DASH = re.compile(r"(?<=[^\W\d]) - (?=[^\W\d])")
LIST_STOP = re.compile(r"(?<=[^\W\d]{3})\.\s+(?=\w)")
"""A full stop between the items of a list and what is said of them: "hitam, putih. Warna lain bisa request"."""
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NEVER_ANY = re.compile(
    r"(?:tanpa|bebas|non|no|tidak (?:pakai|pake|mengandung|ada|menggunakan)|gak pakai)\b", re.IGNORECASE
)
_GIVES = re.compile(r"(?:gratis|free|bonus|(?:sudah |sdh )?termasuk|include)\b", re.IGNORECASE)
_HAS = re.compile(
    r"(?:(?:sudah|sdh|udah) )?(?:ada|punya|memiliki|dilengkapi|berisi|isinya|pakai|pake|memakai|menggunakan|terdiri"
    r"|tersedia|(?:bisa|cocok|pas) (?:untuk|utk|buat)|muat|tahan|anti|dari|dibuat dari"
    r"|termasuk|dapat|gratis|free|bonus)\b|harga (?:sudah|sdh|udah)\b",
    re.IGNORECASE,
)
"""What may be said of a whole list of things: "ada tulisan Arab, latin, dan arti"."""
_TAKES = re.compile(r"(?:menerima|terima|nerima|melayani|layani)\b", re.IGNORECASE)
"""What she works on, a list with or without an "and": "terima singer, juki, brother"."""
_TEACHES = re.compile(r"(?:bisa |buat |untuk |sambil )?(?:belajar|mengenal(?:kan)?)\b", re.IGNORECASE)
_TAUGHT = re.compile(
    r"(?:(?:dan|&) )?(?:warna|angka|huruf|bentuk|hewan|buah|kancing|resleting|abjad|hijaiyah|(?:ber)?hitung(?:an)?"
    r"|(?:mem)?baca|(?:me)?nulis|perkalian|jam|waktu|nama(?:-nama)? \w+)",
    re.IGNORECASE,
)
"""What a toy teaches, which says nothing alone: "belajar kancing, warna, angka"."""
_ALL_TOLD = re.compile(
    r"[^\W\d]+ (?:dan|&) [^\W\d]+(?: [^\W\d]+)? (?:(?:sudah|sdh|udah) (?:termasuk|ada|siap|disediakan)|tersedia"
    r"|disediakan|termasuk|terasa|bisa|boleh|kami|tidak|dari|ikut)\b",
    re.IGNORECASE,
)
"""The end of such a list with what is said of all: "sendok dan tisu sudah termasuk"."""
_FEW = 3
"""From so many words on a piece says something of its own."""
_SLASHED = re.compile(r"[^\W\d]\w*(?: [\w+.,%()-]+)+(?:\s*/\s*[\w+][\w+.%()-]*(?: [\w+.%()-]+)+){2,}")
"""Statements of several words each, slashes between them: "wangi pilih sendiri/antar jemput/dipisah per orang"."""
_LAST = re.compile(r"(?:atau|maupun|ataupun)\s", re.IGNORECASE)
_NOT_THAT = re.compile(r"(?:bukan|bkn)\s", re.IGNORECASE)
_AND = re.compile(r"(?:dan|serta|&)\s", re.IGNORECASE)
_REST = re.compile(r"(?:dan |& )?(?:dll|dst|dsb|dkk|etc|lain-lain|lainnya|sebagainya)\.?", re.IGNORECASE)


def unnumbered(text: str) -> str:
    r"""A list that she numbered from one on, each item on a line of its own; any other text as it is.

    >>> unnumbered("1. coklat 2. keju"), unnumbered("level 1, 3, 5. boleh campur")
    ('coklat\nkeju', 'level 1, 3, 5. boleh campur')
    """
    told = [int(number) for number in _NUMBER.findall(text)]
    numbered = len(told) > 1 and told == list(range(1, len(told) + 1)) and _NUMBER.match(text.lstrip())
    return "\n".join(filter(None, (part.strip(" ,;\n") for part in _NUMBER.split(text)[::2]))) if numbered else text


def bars_out(text: str) -> str:
    """A text with a comma where a bar or a bullet parts its lines, "original | pedas"; none at its ends."""
    return _BAR.sub(", ", text).strip(", ") if _BAR.search(text) else text


def is_rest(item: str) -> bool:
    """Whether an item only says that there is more: "dll", "dan lain-lain"."""
    return _REST.fullmatch(item) is not None


def pieces_of(text: str, slashes: bool = True) -> list[str]:
    """A text parted at commas, semicolons, lines and, if wanted, spaced slashes outside brackets."""
    breaks, text = _BREAK if slashes else _COMMA_BREAK, unnumbered(text)
    masked = _BRACKETS.sub(lambda m: re.sub(r"[,;/]", lambda c: chr(0xE000 + ord(c[0])), m[0]), text)
    return [re.sub(r"[\ue000-\ue0ff]", lambda c: chr(ord(c[0]) - 0xE000), part) for part in breaks.split(masked)]


def _reached(first: str, after: list[str]) -> int:
    """How many of the following pieces the negation or the claim of the first one reaches."""
    end = next((i for i, piece in enumerate(after, 1) if _LAST.match(piece.strip())), 0)
    if NEGATION.match(first) and end:
        return end  # "tidak mudah luntur, kusut, atau menyusut"
    given = next((i for i, piece in enumerate(after, 1) if _AND.match(piece.strip())), 0)
    if _GIVES.match(first) and given and all(len(_AND.sub("", one.strip()).split()) < _FEW for one in after[:given]):
        return given  # "gratis desain, plastik, dan label nama"
    if after and " " in first and _NOT_THAT.match(after[0].strip()) and not NEGATION.match(first):
        return 1  # "hitamnya dari merang, bukan pewarna"
    reach = 0
    for piece in after:
        bare = _AND.sub("", piece.strip())
        same = _NEVER_ANY.match(first) and ADDITIVE.match(bare)
        if not same and not (ILLNESS.search(first) and ILLNESS.match(bare)):
            break
        reach += 1
    return reach


def _rejoined(pieces: list[str]) -> list[str]:
    """Pieces of one typed list with those joined again that one negation or one claim reaches."""
    found: list[str] = []
    at = 0
    while at < len(pieces):
        reach = _reached(pieces[at].strip(), pieces[at + 1 :])
        found.append(", ".join(piece.strip() for piece in pieces[at : at + 1 + reach]))
        at += 1 + reach
    return found


def items(value: AsTyped) -> tuple[str, ...]:
    """A list (commas, lines, bullets, a real list), tidied, each item once whatever its capitals."""
    return _each([str(v) for v in value] if isinstance(value, list | tuple) else _rejoined(pieces_of(value)))


def listed(value: AsTyped) -> tuple[str, ...]:
    """A list in which a slash is her "or" and stays; what stands under headings of its own is put into brackets.

    >>> listed("katun lokal / disperse, benang"), listed("kulit: terigu, telur. isi: ayam, wortel")
    (('katun lokal / disperse', 'benang'), ('kulit (terigu, telur)', 'isi (ayam, wortel)'))
    """
    return _each(_rejoined(pieces_of(headed(value), slashes=False))) if isinstance(value, str) else items(value)


def told_or_listed(value: AsTyped) -> tuple[str, ...]:
    """The same of work: where sentences tell what is there and what a buyer brings, they stay whole.

    >>> told_or_listed("kain, benang"), told_or_listed("Mesin ada. Bawa kain, gunting; benang dari kami.")
    (('kain', 'benang'), ('Mesin ada. Bawa kain, gunting; benang dari kami',))
    """
    whole = plain(value).rstrip(". ") if isinstance(value, str) else ""
    return (whole,) if LIST_STOP.search(whole) else listed(value)


def headed(text: str) -> str:
    """A text of two headings or more with what stands under each in brackets; any other as it is."""
    heads = list(_HEADING.finditer(text))
    if len(heads) < 2 or heads[0].start() or re.search(r"[()]", text):
        return _NEW_HEADING.sub(". ", text) if heads and heads[0].start() else text
    ends = [*(head.start() for head in heads[1:]), len(text)]
    bodies = [text[head.end() : end].strip(" ,;.\n") for head, end in zip(heads, ends, strict=True)]
    told_apart = any("," in body for body in bodies) or all(
        re.search(r"[.;\n]\s*$", text[: head.start()]) for head in heads[1:]
    )
    if not told_apart or not all(bodies):
        return text
    return ", ".join(f"{head[1]} ({_one_row(body)})" for head, body in zip(heads, bodies, strict=True))


def _one_row(body: str) -> str:
    return re.sub(r"\s*[;\n]+\s*", ", ", body)


def choices(value: AsTyped) -> tuple[str, ...]:
    """A list in which "hitam/putih" is two, but "1/2 kg" is one."""
    if not isinstance(value, str):
        return items(value)
    value = _dashes_apart(_SAME_WORD.sub(r"\1 \2, ", value))
    if re.search(r"\s/\s", value) and len(pieces_of(value, slashes=False)) > 1:
        return listed(value)  # "halus / kasar, manis / pahit": commas part what slashes join
    return items(_LETTER_SLASH.sub(lambda slash: slash[0] if _is_hers(value, slash.start()) else ",", value))


def _is_hers(text: str, at: int) -> bool:
    """Whether a slash parts no two of a list: in brackets, or in what says how one chooses, "tulis gelap/terang"."""
    piece = re.split(r"[,;\n]", text[:at])[-1] + re.split(r"[,;\n]", text[at:])[0]
    return text.count("(", 0, at) > text.count(")", 0, at) or _HOW.search(piece) is not None


def _dashes_apart(value: str) -> str:
    """A list whose items a dash parts, with commas; beside commas a dash joins two: "ungu - pink, hijau - kuning"."""
    pieces = re.split(r"([,;\n/])", value)
    alone = len(pieces) == 1
    return "".join(
        _LETTER_DASH.sub(", ", one) if alone or len(_LETTER_DASH.findall(one)) > 1 else one for one in pieces
    )


def points(value: AsTyped) -> tuple[str, ...]:
    """Selling points, each once: a line or a sentence is one; commas part them only where there is neither.

    >>> points("pedas, tidak asin"), points("Digoreng pagi, siang, dan sore. Tidak alot.")
    (('pedas', 'tidak asin'), ('Digoreng pagi, siang, dan sore', 'Tidak alot'))
    """
    if isinstance(value, list | tuple):
        return items(value)
    value = re.sub(r"\s*/\s*", ", ", value) if _SLASHED.fullmatch(value.strip()) else value
    lines = [line for line in re.split(r"[;\n]+", unnumbered(value)) if line.strip()]
    if len(lines) == 1:
        lines = re.split(r"(?<=[^\W\d]{2}[.!?])\s+|(?<=\d\.)\s+(?=[^\W\d]{3})", lines[0])
    if len(lines) > 1:
        return _each(lines)
    pieces, with_slashes = pieces_of(value, slashes=False), pieces_of(value)
    pieces = with_slashes if len(pieces) == 1 and all(map(_says, with_slashes)) else pieces
    return _each(_had_together(_rejoined([_OR.sub("/", piece) for piece in pieces])))


def _says(piece: str) -> bool:
    """Whether a piece between slashes says something of its own, and is no other word for what stands before it."""
    return bool(PREDICATE.match(piece) or NEGATION.match(piece) or len(piece.split()) > 1)


def _had_together(pieces: list[str]) -> list[str]:
    """The pieces with each list in one that has its own "dan", behind what it has or before what is said of all.

    >>> _had_together(["lucu", "ada tulisan Arab", "latin", "dan arti", "awet"])
    ['lucu', 'ada tulisan Arab, latin, dan arti', 'awet']
    >>> _had_together(["awet", "dus", "sendok dan tisu sudah termasuk"])
    ['awet', 'dus, sendok dan tisu sudah termasuk']
    """
    found: list[str] = []
    at = 0
    while at < len(pieces):
        if _TAKES.match(pieces[at]):
            end = _words_end(pieces, at)
        elif _TEACHES.match(pieces[at].strip()):
            end = _taught_end(pieces, at)
        else:
            end = _list_end(pieces, at) if _HAS.match(pieces[at]) else _told_end(pieces, at)
        found.append(", ".join(piece.strip() for piece in pieces[at : end + 1]))
        at = end + 1
    return found


def _list_end(pieces: list[str], at: int) -> int:
    """Where a list of bare things that begins at a piece ends with an "and"; the piece itself where none does."""
    for end in range(at + 1, len(pieces)):
        piece = pieces[end].strip()
        closes = _AND.match(piece)
        first, _, last = piece[closes.end() if closes else 0 :].partition(" dan ")
        if not all(map(_is_thing, (first, last or first))):
            return at
        if last or closes:
            return end
    return at


def _words_end(pieces: list[str], at: int) -> int:
    """Where things of a word each end behind a piece."""
    end = at + 1
    while end < len(pieces) and " " not in pieces[end].strip() and _is_thing(pieces[end].strip()):
        end += 1
    return end - 1


def _taught_end(pieces: list[str], at: int) -> int:
    """Where what else a thing teaches ends behind a piece."""
    taught = takewhile(_TAUGHT.fullmatch, map(str.strip, pieces[at + 1 :]))
    return at + len(tuple(taught))


def _told_end(pieces: list[str], at: int) -> int:
    """Where things of a word each end in one of which something is said, of all of them."""
    for end in range(at, len(pieces) - 1):
        if " " in pieces[end].strip() or not _is_thing(pieces[end].strip()):
            return at
        if _ALL_TOLD.match(pieces[end + 1]):
            return end + 1
    return at


def _is_thing(piece: str) -> bool:
    return len(piece.split()) <= _FEW and not PREDICATE.match(piece) and not NEGATION.match(piece)


def _each(pieces: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    told: set[str] = set()
    whole = " ".join(pieces)
    for piece in pieces:
        item = plain(calm(_BULLET.sub("", plain(piece)), around=whole).rstrip(". "))
        if _BEGINS_ANOTHER.search(item):
            told.clear()
        if item and item.casefold() not in told:
            told.add(item.casefold())
            found.append(item)
    return tuple(found)
