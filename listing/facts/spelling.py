"""What people shorten when they type on a phone, spelled out where it can mean only one thing.

>>> spelled_out("jgn kena air, tdk utk dicuci"), money_out("grosir min 3 @50rb")
('jangan kena air, tidak untuk dicuci', 'grosir min 3 @Rp50.000')
"""

import re
from functools import lru_cache, partial

from listing.facts.capitals import may_be_name, small_inside
from listing.facts.endings import di_joined, doubled_out, known_again
from listing.facts.javanese import told_of_her
from listing.facts.letter_sizes import sizes_out
from listing.facts.money import rupiah, thousands_out, value_of
from listing.facts.names import TOWNS
from listing.facts.normalise import calm, schools_out
from listing.phrases.drafts.beside import TOLD_BESIDE
from listing.phrases.drafts.capitals import MONTH, MONTHS
from listing.phrases.drafts.chat_words import CHAT_WORDS
from listing.phrases.drafts.javanese import JAVANESE
from listing.phrases.drafts.javanese_beside import JAVANESE_BESIDE
from listing.phrases.drafts.javanese_things import CUSTOMS, JAVANESE_THINGS, SET_NAMES
from listing.phrases.drafts.javanese_verbs import JAVANESE_VERBS
from listing.phrases.drafts.javanese_words import JAVANESE_WORDS
from listing.phrases.drafts.loanwords import LOANS_BESIDE, LOANWORDS
from listing.phrases.drafts.neighbours import GLUED, GLUED_TO, KNOWN, READ_BESIDE
from listing.phrases.drafts.places import PLACES_TYPED
from listing.phrases.drafts.shorthand import SHORT
from listing.phrases.drafts.slips_beside import SLIPS_BESIDE
from listing.phrases.drafts.spoken_forms import SPOKEN_AS
from listing.phrases.drafts.spoken_verbs import DONE_TO_WHOM, SPOKEN_VERBS
from listing.phrases.drafts.talk import ASKED, GOES_ON, IS_ASKED_OF, TALK, TALK_BETWEEN, TOLD_TO

_PLAINLY = (
    JAVANESE_VERBS
    | JAVANESE_WORDS
    | PLACES_TYPED
    | CHAT_WORDS
    | LOANWORDS
    | SPOKEN_VERBS
    | SHORT
    | JAVANESE
    | SPOKEN_AS
)
_SAID = JAVANESE_THINGS | _PLAINLY
_STAYS = KNOWN | frozenset(_SAID.values())
NO_NAMES: frozenset[str] = frozenset()
_BESIDE = (*SLIPS_BESIDE, *JAVANESE_BESIDE, *READ_BESIDE, *TOLD_BESIDE, *LOANS_BESIDE)
_IN_NAMES = tuple(row for row in READ_BESIDE if row[1] in ("makan", "masak", "tinggal", "bawang", "dan"))
"""Of what neighbours decide, that alone which no name is made of: "Mac n Cheese" and "Kaos Item" stay."""

_REGENCY = re.compile(r"(?<![\w.])kab\b\.?(?= \+?\w|,|$)", re.IGNORECASE)
_AGAIN = re.compile(
    r"(?<=\w )lg\b|(?:^|(?<=, ))lg(?= (?:ada|kosong|habis|abis|ready|musim|proses"
    r"|produksi|promo|diskon|banyak|po|di|libur|momong|repot|sibuk|masak|ngajar|kerja|jaga)\b)"
)
"""In small letters: an LG is a brand."""
_LEAST = re.compile(r"\bmin\b\.?(?= (?:\d|[hH] ?-\d|belanja))")
_SAID_TWICE = re.compile(r"\b(yang|di|ke|dan|dari|untuk|mulai|dengan|atau|bisa|tidak|isi|sudah) \1\b")
_WORD = re.compile(r"(?<![\w.@-])(?<!\w['’])[^\W\d_]+(?![\w@-]|['’](?:[^\W\d_]|[ ,]|$)|\.\w)")
"""No part of "tase' malaja": an apostrophe is a letter of Madurese, and of names."""
_NYA = re.compile(r"(?<=[a-z]{3}) nya\b")
_PICTURES = re.compile("[\\s,]*[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3]+[\\s,]*")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}(?!\.\w)")
_DRAWN_OUT = re.compile(r"(?i:([abcdefghjklmnopqrstuvyz])\1{2,})|(i)\2{2,}|(?<=[a-z]{3})([hkuia])\3\b")
"""Three of one letter, or two at the end where no word has them; three of an x or a Roman i are a size or a count."""
_SITES = "com|id|co|net|org|ee|my|me|link|app|shop|store|site|web|info|biz"
_MARKS = tuple(
    (re.compile(pattern), mark)
    for pattern, mark in (
        (r"[\s,]+(?=[)\]])", ""),
        (r"(?<=[^\W\d]{2})\((?=[^\W\d]{3})", " ("),
        (r"\s+(?=[,;!?])|(?<=[^\W\d]) (?=:\s)", ""),
        (r"(?<=[^\W\d]{2})/ +(?=[^\W\d])", "/"),
        (r"!{2,}(?=\s*(?:[,;]|$))|!+\s*$", ""),
        (r"([!?])[!?]+", r"\1"),
        (r"\s*\.{2,}\s*(?=\w)", ", "),
        (r",{2,}", ","),
        (r"(?<=\d) %", "%"),
        (r"(\d ?(?:th|thn|tahun|bln|bulan))\+(?=\s*(?:[,.;)]|$))", r"\1 ke atas"),
        (r"(?<=[^\W\d]),(?=[\w@])|(?<=[\d)%]),(?=[^\W\d])", ", "),
        (r"(?<=[\d)%])\.(?=[A-Z][a-z]{2})", ". "),
        (rf"(?<=[a-z]{{3}})(?<!www)\.(?=(?!(?:{_SITES})\b)[A-Za-z]{{3}})", ". "),
    )
)
_ACCOUNT = re.compile(r"(@[\w.]+)")
"""Parted from the rest; what stands in an account is hers."""
_MOST_READINGS = 4
_COUNTED = re.compile(
    r"(?<![\w.,])(\d+(?:[.,]\d+)?)(?=(?:jam|mnt|hri|org|sdm|sdt|oz|pax|mlm|pgi|pg|sre)\b|[a-z]{4,}\b)"
)
"""Where a space is missing between a number and what it counts."""
_FROM = re.compile(
    rf"\bdr(?= (?:[a-z\d]|H-|(?:Kota|Kab|Kabupaten|Kec|Kecamatan|Desa|Dusun|Pasar|Jawa|Bali|Solo|{TOWNS})\b))"
)
_SPAN = r"(?:hari|minggu|bulan|tahun|jam)"
_ROOM = r"(?:di )?(?:suhu ruang(?:an)?|ruangan|kulkas|freezer|chiller|mentah|matang|basah|kering|beku|frozen)"
_TIME_FIRST = re.compile(rf"((?:^|, ?)±? ?\d[\d-]* ?{_SPAN} {_ROOM}) (?=±? ?\d)", re.IGNORECASE)
_ROOM_FIRST = re.compile(rf"((?:^|, ?){_ROOM} ±? ?\d[\d-]* ?{_SPAN}) (?={_ROOM})", re.IGNORECASE)
_NO_AND_NO = re.compile(r"\b((no|tanpa|non) \w+) (?=\2 \w)", re.IGNORECASE)
"""Two things that are not in it: "no MSG no pengawet"."""
_OTHERWISE = re.compile(
    rf"\b(h-\d+|\d[\d-]* ?{_SPAN}(?: {_ROOM})?) (?=kalau (?:[a-z]+ ){{1,4}}(?:h-\d|\d[\d-]* ?{_SPAN}\b))",
    re.IGNORECASE,
)
"""A time, and another one on a condition: "H-3 kalau musim wisuda H-7"."""
_CLOSED = re.compile(
    r"(?<=\d) (?=(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|hari besar) (?:tutup|libur|off|istirahat)\b)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?:(?<![\w.,-])(?<!isi )(?<!level )(?<!ukuran )(?<!nomor )(?<!size )"
    r"(?:rp\.?\s*)?(?P<least>\d{1,3}(?:[.,]\d)?)-)?"
    r"(?<![\w.,])(?:rp\.?\s*)?(?P<digits>\d+(?:[.,]\d+)*)\s*(?P<scale>rb|rbu|ribu|rebu|jt|jta|juta|(?-i:k))"
    r"(?!\w| ?(?:pcs|orang|pembeli|buah|bungkus|terjual))"
    r"|(?<![\w.,])rp\.?\s*(?P<whole>\d+(?:[.,]\d+)*)", re.IGNORECASE)  # fmt: skip
"""Also a range whose end alone has its thousands: "25-35rb"."""

_CARATS = frozenset({"14", "16", "17", "18", "22", "23", "24"})
"""Before a k: gold."""


def _cased(full: str, typed: str) -> str:
    if typed.isupper():
        return full if typed == "TF" else full.upper()
    return full[:1].upper() + full[1:] if typed[:1].isupper() else full


def spelled_out(text: str) -> str:
    """A name with the words that were shortened in full; how it is spoken stays."""
    text = re.sub(r"(?<=[^\W\d]{2})/ +(?=[^\W\d])", "/", _PICTURES.sub(" ", text))
    apart = GLUED_TO.sub(r"ke \1", GLUED.sub(r"di \1", text))
    return _in_full(_in_turn(apart, _IN_NAMES), SHORT).strip()


def _in_turn(text: str, rows: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, full in rows:
        text = pattern.sub(full, text)
    return text


@lru_cache(maxsize=256)
def _beside(text: str) -> str:
    """What neighbours decide; kept for a moment, since every line is read until nothing changes."""
    return _in_turn(text, _BESIDE)


def _in_full(text: str, table: dict[str, str], called: frozenset[str] = NO_NAMES) -> str:
    text = _REGENCY.sub(lambda m: _cased("kabupaten", m[0].rstrip(".")), text)
    text = di_joined(doubled_out(_NYA.sub("nya", text), table), table)
    text = _LEAST.sub("minimal", _AGAIN.sub("lagi", _FROM.sub("dari", text)))
    read = partial(_word_in_full, table=table)

    def in_full(word: re.Match[str]) -> str:
        stays = (
            word[0].lower() in called
            or DONE_TO_WHOM.match(text, word.start())
            or (table is not SHORT and may_be_name(word, read))
        )
        return word[0] if stays else read(word[0])

    full = _WORD.sub(in_full, text)
    return re.sub(r"\b([Mm]aksimal)\.(?= )", r"\1", full)


def _word_in_full(word: str, table: dict[str, str]) -> str:
    typed = small = word.lower()
    if word not in (small, small.capitalize(), word.upper()) or word == "BS":
        return word  # "McD" is no word, and BS is what a factory casts off
    if table is not SHORT and small not in table and small not in _STAYS:
        small = known_again(small, table, word.islower())
    return _cased(table.get(small, small), word) if small in table or small != typed else word


def told_plainly(text: str, called: frozenset[str] = NO_NAMES) -> str:
    """A statement as one writes it to a stranger: nothing shortened, nothing drawn out, no talk, no picture signs.

    >>> told_plainly("enaaak bgt👍,gak amis ya bun"), told_plainly("taro dikulkas,jgn dimakan lgsg!!")
    ('enak banget, tidak amis', 'taruh di kulkas, jangan dimakan langsung')

    Args:
        text: What was typed.
        called: Words of the product's name, in small letters, which stay where they name things.
    """
    called |= {word for name in SET_NAMES.findall(text) for word in name.split()}
    called &= JAVANESE_THINGS.keys()
    called |= {f"{word}nya" for word in called}
    called |= {word for name in CUSTOMS.findall(text) for word in name.split()}
    return "\n".join(
        small_inside(_line_plainly(line, _SAID, called)) for line in _PICTURES.sub(", ", text).split("\n")
    )


def chosen_plainly(text: str) -> str:
    """The same where things are chosen from: what they are called stays, "iwak kali"."""
    return "\n".join(_line_plainly(line, _PLAINLY) for line in _PICTURES.sub(", ", text).split("\n"))


def _line_plainly(line: str, table: dict[str, str], called: frozenset[str] = NO_NAMES) -> str:
    """One line; read again where reading changed what stands beside a word, so that it is the same when stored."""
    for _ in range(_MOST_READINGS):
        before, line = line, _read_once(line, table, called)
        if line == before:
            break
    return line


def _read_once(line: str, table: dict[str, str], called: frozenset[str]) -> str:
    line = _COUNTED.sub(r"\1 ", _LONG_WORD.sub(_drawn_in, _marks_in_place(sizes_out(schools_out(_calmed(line))))))
    line = TALK.sub(_talk_behind, TALK_BETWEEN.sub(_talk_between, MONTH.sub(lambda m: MONTHS[m[0].lower()], line)))
    line = told_of_her(line, partial(_word_in_full, table=table))
    line = _beside(_in_full(GLUED_TO.sub(r"ke \1", GLUED.sub(r"di \1", _beside(line))), table, called)).lstrip(", ")
    return _SAID_TWICE.sub(r"\1", line)


def _talk_between(talk: re.Match[str]) -> str:
    of_it = IS_ASKED_OF.match(talk.string, talk.end())
    ya = " ya" if of_it or TOLD_TO.search(talk.string[: talk.start()]) else ""
    return f"{ya} " if of_it or GOES_ON.match(talk.string, talk.end()) else f"{ya}, "


def _talk_behind(talk: re.Match[str]) -> str:
    return " ya" if ASKED.search(talk.string[: talk.start()]) else ""


def _drawn_in(word: re.Match[str]) -> str:
    return word[0] if len(set(word[0].lower())) == 1 else _DRAWN_OUT.sub(r"\1\2\3", word[0])


def _calmed(line: str) -> str:
    quiet = calm(line) or line  # what says that there is nothing is told elsewhere
    return quiet if quiet == line else _WORD.sub(lambda m: m[0].lower() if m[0].lower() in _PLAINLY else m[0], quiet)


def _marks_in_place(text: str) -> str:
    """One mark where she typed several, a space behind it and none before."""
    pieces = _ACCOUNT.split(text)
    for pattern, mark in _MARKS:
        pieces[::2] = (pattern.sub(mark, piece) for piece in pieces[::2])
    return "".join(pieces)


def no_and_no(text: str) -> str:
    """Two things that are not in it with a comma between them: "tanpa MSG, tanpa pengawet"."""
    return _NO_AND_NO.sub(r"\1, ", text)


def parted(text: str) -> str:
    """Times and places that were typed without a comma between them, with one; what else runs on is hers.

    >>> parted("4 hari suhu ruang 8 hari kulkas"), parted("suhu ruang jangan di kulkas")
    ('4 hari suhu ruang, 8 hari kulkas', 'suhu ruang jangan di kulkas')
    """
    text = _OTHERWISE.sub(r"\1, ", no_and_no(text))
    for pattern in (_TIME_FIRST, _ROOM_FIRST):
        text = pattern.sub(r"\1, ", text)
    return _CLOSED.sub(", ", text)


def money_out(text: str) -> str:
    """Amounts that are certainly money as they are written: "50rb" is Rp50.000; all else as typed."""

    def written(match: re.Match[str]) -> str:
        before, digits, scale = text[: match.start()].rstrip(), match["digits"] or match["whole"], match["scale"]
        if scale == "k" and not before.endswith(("+", "@")) and (len(digits) < 2 or digits in _CARATS):
            return match[0]
        value, least = value_of(digits, scale), value_of(match["least"], scale) if match["least"] else None
        if value is None or (match["least"] and (least is None or least >= value)):
            return match[0]
        return f"{rupiah(least)}-{rupiah(value)}" if least else rupiah(value)

    return _MONEY.sub(written, thousands_out(text))
