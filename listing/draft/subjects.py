"""The subject of a point: "lidi tua" is "lidinya tua", "tutup botol tebal" is "tutup botolnya tebal"."""

import re

from listing.draft.phrasing import is_turned
from listing.phrases.drafts.headlines import COLOUR_WORDS, SEARCHED_MATERIAL
from listing.phrases.drafts.parts import FITTED, HAD, OF_A_PRODUCT, ON_ANYTHING, WHICH
from listing.phrases.drafts.sayings import ADJECTIVE, HELPERS_ALONE, MARKERS, NO_SUBJECT, PREDICATE
from listing.phrases.drafts.wording import WORDINGS
from listing.phrases.word_set import word_set

_OWN_SUBJECT = re.compile(
    r"(?:(?!(?:sampai|hingga|di|ke|dari|untuk|buat|dengan) )[^\W\d]+ ){0,2}[^\W\d]{2,}(?:-[^\W\d]+)?nya\b",
    re.IGNORECASE,
)
_OWN_SUBJECT_LATER = re.compile(r" [^\W\d]{3,}nya [^\W\d]", re.IGNORECASE)
_TWO_THINGS = re.compile(rf"\bdan (?!{ADJECTIVE}\b|tidak\b|bisa\b|di\w{{4,}})", re.IGNORECASE)
"""A noun behind an "and" is another part: "daging ayam asli dan urat sapi"."""
_NO_PREDICATE = re.compile(r"(?:tiap|setiap|semua|ke|dan|untuk|per)\b", re.IGNORECASE)
_NO_STATE = re.compile(r"(?:jadi|makin|semakin|terasa jadi|bikin|buat)\b", re.IGNORECASE)
"""What a thing does to another: "bulu jadi lembut" is said of no part of a feed."""
_LONGEST_HAVING = len("punya")
_ADDED = re.compile(r"(?:pewarna|pemanis|perasa|penyedap|pengembang|pengental|pewangi) (?!tidak\b)\w", re.IGNORECASE)
"""What is put in and is no advantage by its bare name: "pewarna makanan" is told as what it is made with."""
_SCENTED = re.compile(r"wangi (?!(?:dari|di|ke|pilih|sesuai|tiap|setiap)\b|.*nya\b)\w", re.IGNORECASE)
"""How it smells, and no part of it, where nothing is said of the smell: "wangi kelapa"."""
_BY_HERSELF = re.compile(
    r"(?:petik|panen|tanam|ternak|buat|bikin|masak|olah|racik|giling|sangrai|goreng|jahit|rajut|anyam|potong|cetak|tumbuk)"
    r" sendiri\b"
)
"""What she does to a part herself, without the prefix of the verb: "jamur petik sendiri"."""
_BEHIND = re.compile(
    rf"(?P<told>{ADJECTIVE}|terasa|di[a-z]{{4,}}(?: (?:tangan|mesin|sendiri|rapi|halus|dulu|bersih))?)"
    r" (?P<part>[^\W\d]{3,})nya",
    re.IGNORECASE,
)
"""A part behind what is said of it: "dijahit tangan pinggirnya"."""
_THERE = re.compile(r"di [^\W\d]+(?: [^\W\d]+)?")
"""Where a part is: "krecek di dalam"."""
_FROM = re.compile(r"(?P<part>[^\W\d]+(?: [^\W\d]+)?) dari (?P<what>\D+)", re.IGNORECASE)
_MEASURED = re.compile(r"[^\W\d]+ \d+(?:[.,]\d+)?\b(?: ?[^\W\d%]+)?%?", re.IGNORECASE)
"""A part and its number: "kabel 2 meter"."""
_COUNTED = re.compile(r"\d+ (?P<part>[^\W\d]+)(?: [^\W\d]+){0,2}", re.IGNORECASE)
"""How many of a part: "6 slot kartu"."""
_INCLUDED = re.compile(rf"{ADJECTIVE} (?:sudah )?(?:termasuk|ikut|tersedia)", re.IGNORECASE)
"""Of which part it is said that it comes along: "saus kental sudah termasuk"."""
_YOUNG = "muda"
"""A "kelapa muda" is a thing of its own."""
_TWO_TOLD = re.compile(
    r"(?:tua|muda|kering|basah|segar|mentah|matang|besar|kecil|panjang) (?!sekali|banget)"
    rf"(?:{ADJECTIVE}|di[a-z]{{5,}})\b",
    re.IGNORECASE,
)
"""Of two things told the first may say which part it is: no "batoknya tua kuat", no "durinya kecil dipisahkan"."""
_SAYS_WHICH = frozenset({"bahan", "model", "kombinasi"})
"""Of these all that follows says which it is: "model ujung terbuka bisa disesuaikan"."""
_BY_WHAT = frozenset({"tangan", "mesin", "sendiri"})
"""How it was made is said of no part: "jahitan tangan"."""
_OF_PRICE = frozenset({"harga"})
"""Of these not everything may be said that stands behind them: "harga anak sekolah"."""
_TWOFOLD = frozenset({"dobel", "double", "ganda", "rangkap"})
"""Said of a part behind the words that tell which: "jahitan dagu dobel"."""
_OF_EACH = frozenset({"tiap", "setiap", "masing-masing"})
"""Behind a part they tell whose it is: "motif batik tiap bros berbeda"."""
_SENSED = frozenset({"rasa", "warna", "aroma"})
"""Of these the next word says which: "rasa mangga asli"."""
_SENSED_OF = word_set(
    "seduhan kuah air kain benang kayu bunga daging kulit isian adonan buah daun cat tinta saus krim"
)
_TOLD_OF_IT = re.compile(rf"(?:{'|'.join(COLOUR_WORDS)}|{ADJECTIVE}|tidak|tetap|terasa)\b", re.IGNORECASE)
"""What is said of the colour of a part: "warna seduhan merah" is the colour of what is brewed."""
_TELLS_WHICH = WHICH | OF_A_PRODUCT | SEARCHED_MATERIAL
_LONG = re.compile(
    r"(?P<much>panjang|lebar|tinggi|besar|tebal|berat|pedas|manis|asin|asam)"
    r" (?P<what>(?:bisa|boleh|menyesuaikan|sesuai) (?!di(?!atur|pesan|pilih|sesuaikan|custom)).+)"
)
"""An adjective that is a measure where something is allowed of it: "panjang bisa request"."""
_OF_WHOM = re.compile(
    r"[^\W\d]+ (?:pria|wanita|ibu|bapak|ayah|bunda|mama|papa|anak|dewasa|cewek|cowok|laki-laki|perempuan|suami|istri"
    r"|kakak|adik|remaja|bayi)\b .+",
    re.IGNORECASE,
)
"""Whose part it is stands behind it, so that it takes no -nya: "ukuran pria dan wanita boleh beda"."""
_COLOURED = re.compile(rf"(?:{'|'.join(COLOUR_WORDS)}) {ADJECTIVE}", re.IGNORECASE)
_HAS_A_COLOUR = frozenset({"kuah", "daun", "bunga", "daging", "kulit", "warna"})
"""Of these a colour behind them is told, and names no other thing as in "ketan hitam"."""
_MOST_FITTED = 3
"""Words of a part without anything said of it: "saku kanan kiri". A choice."""


_HOW_TOO = re.compile(
    r"(?:kasar|sedikit|larut|kinclong|banter|maknyus|glossy|matte|gacor|matang|tawar|gembul|keriting|bergelombang|kesed"
    r"|kempel|mempur|semriwing|ramai|variatif|beragam|konsisten|stabil)\b|ganti(?:-ganti)? (?:tiap|setiap) ",
    re.IGNORECASE,
)
"""How a thing is, in words that decide nothing where lists are read."""
_WORKED_HERSELF = re.compile(r"(?P<part>[^\W\d]+(?: [^\W\d]+)??) (?P<told>[^\W\d]+ sendiri\b.*)")
_OWN_GROUND = re.compile(
    r"(?P<part>[^\W\d]+(?: [^\W\d]+)??)"
    r" (?P<where>(?:kolam|kebun|kandang|tambak|sawah|ladang|pekarangan|peternakan) sendiri)",
    re.IGNORECASE,
)
"""Where a part grows: "lele kolam sendiri"."""
_SIDES = word_set("bawah atas dalam luar depan belakang samping")
_OF_A_SIDE = re.compile(r"(?:bisa|dapat|boleh|ada|pakai|di[a-z]{4,}|luas|lega|halus|kasar|lembut|empuk)\b")
"""What is said of a side, where it is no modifier: "dalam dilapisi furing"."""
_HANDWORK = re.compile(
    r"(?P<work>jahit|rajut|anyam|ukir|sulam|bordir|tenun)"
    rf" (?P<how>(?!asli|murni){ADJECTIVE}(?: (?:dan )?{ADJECTIVE})?)",
    re.IGNORECASE,
)
"""How it is worked: "jahit rapi"."""
_PLACED = re.compile(r" (?:di|pada|sampai|sepanjang|untuk|buat) [^\W\d]+(?: [^\W\d]+){0,2}$")
"""Where a part is, or what for, behind it: "kancing kayu di bahu"."""
_REALLY = re.compile(r"(?P<what>.+ asli)(?P<instead> (?:bukan|tanpa) .+)?")
_COMES_ALONG = word_set("tas pouch kotak box dus kardus botol toples dompet boneka kartu bunga")
_LOOKS = re.compile(r"kecil|besar|mini|lucu|cantik|panjang|pendek")
"""Which one comes along, rather than how a part is: "tas kecil"."""
_WORK = re.compile(r"(?:lukis|ukir|sulam|tulis|jahit|rajut|anyam|bordir|tenun|gambar)(?:an)?$")
"""Work, which is no stuff that anything is made with."""
_BARE_WORK = word_set("iris potong goreng bakar kukus giling parut rebus panggang cincang tumbuk")
"""Work without its prefix: no "tempe irisnya tipis"."""
_PART_BY_COLOUR = re.compile(r"(?:kuning|putih) telur ", re.IGNORECASE)


def is_predicate(said: str, nouns: frozenset[str]) -> bool:
    """Whether it can follow a subject: "gurih", "mudah dicuci"."""
    first, _, rest = said.casefold().partition(" ")
    if rest and first.endswith("nya") and len(first) > _LONGEST_HAVING:
        return False  # "merahnya asli dari pisang": what only begins like a verb
    if _SCENTED.match(said):
        return not PREDICATE.match(rest) and not is_turned(rest)
    return (PREDICATE.match(said) or _HOW_TOO.match(said)) is not None and (
        first.removesuffix("nya") not in nouns or rest in ("", "sekali", "banget")
    )


def has_subject(said: str, nouns: frozenset[str]) -> bool:
    """Whether it speaks of a part that it names: "airnya banyak", "aroma daun jeruknya terasa"."""
    return _OWN_SUBJECT.match(said) is not None and not is_predicate(said, nouns) and not is_turned(said)


def stands(said: str, nouns: frozenset[str]) -> bool:
    """Whether it reads as a sentence, with or without its subject."""
    return has_subject(said, nouns) or is_predicate(said, nouns) or is_turned(said)


def with_subject(point: str, thing: str, nouns: frozenset[str]) -> str:
    """What is said of a part: "lidi tua" is "lidinya tua", "karet pinggang awet" is "karet pinggangnya awet"."""
    words = point.split(" ")
    first = words[0].casefold()
    if has_subject(point, nouns) or _OWN_SUBJECT_LATER.search(point):
        return point  # "pisang kepok asli manisnya alami" speaks of two
    if (behind := _BEHIND.fullmatch(point)) and behind["part"].casefold() in nouns:
        return f"{behind['part']}nya {behind['told']}"
    if _SCENTED.match(point) and is_predicate(point, nouns):
        return point
    counted = _COUNTED.fullmatch(point)
    if counted and counted["part"].casefold() in HAD | FITTED:
        return f"ada {point}"
    if measure := _LONG.fullmatch(point):
        return f"{measure['much']}nya {measure['what']}"
    if handwork := _HANDWORK.fullmatch(point):
        work = handwork["work"] if handwork["work"] == "bordir" else f"{handwork['work']}an"
        return f"{work}nya {handwork['how']}"
    if first in _SIDES and _OF_A_SIDE.match(" ".join(words[1:])):
        return f"{first}nya {' '.join(words[1:])}"
    if _PART_BY_COLOUR.match(point) and is_predicate(" ".join(words[2:]), nouns):
        return f"{words[0]} {words[1]}nya {' '.join(words[2:])}"
    if not _may_be_part(first, nouns):
        return point
    if _OF_WHOM.fullmatch(point):
        return point
    if first in _HAS_A_COLOUR and _COLOURED.fullmatch(" ".join(words[1:])):
        return f"{first}nya {' '.join(words[1:])}"
    if source := _FROM.fullmatch(point):
        part, _, how = source["part"].partition(" ")
        if PREDICATE.match(how):
            return f"{part}nya {how} dari {source['what']}"
        return f"{source['part']}nya dari {source['what']}"
    if first in HAD | FITTED and _THERE.fullmatch(" ".join(words[1:])):
        return f"ada {point}"
    real = _REALLY.fullmatch(point)
    if real and _WORK.match(first):
        return point
    if real and (words[-1] == "asli" or not _split(words, nouns)):
        return f"{_of_the_real(real['what'].split(' '), thing)}{real['instead'] or ''}"
    if ground := _OWN_GROUND.fullmatch(point):
        return f"{ground['part']}nya dari {ground['where']}"
    worked = _WORKED_HERSELF.fullmatch(point)
    if worked and _BY_HERSELF.match(worked["told"]):
        return f"{worked['part']}nya di{worked['told']}"
    split = _split(words, nouns)
    if split and not (split > 1 and first in _SAYS_WHICH):
        return f"{' '.join(words[:split])}nya {' '.join(words[split:])}"
    return _of_what_it_has(point, first, words[1:])


def _of_the_real(words: list[str], thing: str) -> str:
    """What it is really made of: "pakai daging sapi asli", "rasa mangganya asli"; an ayam is "ayam kampung asli"."""
    first, point = words[0].casefold(), " ".join(words)
    if first in ON_ANYTHING | _SENSED:
        return f"{' '.join(words[:-1])}nya asli" if first in _SENSED else f"{first}nya {' '.join(words[1:])}"
    return f"{WORDINGS['id'].NYA.format(thing)} {point}" if first == thing else f"pakai {point}"


def _split(words: list[str], nouns: frozenset[str]) -> int:
    """How many words name the part of which the others say something; 0 where that is not sure."""
    for end in range(1, min(len(words), _MOST_FITTED + 1)):
        part, rest = words[:end], " ".join(words[end:])
        known = all(_may_be_part(word, nouns) for word in part)
        told = end > 1 and all(_may_be_part(word, nouns) for word in part[:-1]) and _is_modifier(part[-1])
        if (end > 1 and part[-1] in _SENSED) or (not known and not (told and MARKERS.match(rest))):
            return 0
        if _NO_PREDICATE.match(rest) or _NO_STATE.match(rest) or rest == _YOUNG or _TWO_TOLD.match(rest):
            return 0
        if rest.startswith("bukan ") or (part[0] in _COMES_ALONG and _LOOKS.fullmatch(rest)):
            return 0
        if _INCLUDED.fullmatch(rest):
            return end + 1
        follows = is_predicate(rest, nouns) or is_turned(rest) or (end == 1 and _THERE.fullmatch(rest))
        follows = follows or _BY_HERSELF.match(rest) is not None
        if follows and rest not in HELPERS_ALONE and not _TWO_THINGS.search(rest):
            return end
    return 0


def _is_modifier(word: str) -> bool:
    """Whether an unknown word can tell which part is meant: "sablon plastisol tidak pecah"."""
    return word.isalpha() and word.islower() and word not in NO_SUBJECT | _BARE_WORK and not PREDICATE.match(word)


def _of_what_it_has(point: str, first: str, others: list[str]) -> str:
    """A part of which nothing is said: "pakai kancing kayu", "ada saku depan", "kabelnya 2 meter"."""
    if not others:
        return point
    if _ADDED.match(point):
        return f"pakai {point}"
    if first in HAD and len(others) == 1 and others[0].isdigit():
        return f"ada {others[0]} {first}"
    if _MEASURED.fullmatch(point):
        return point if first == "isi" else f"{first}nya {' '.join(others)}"
    placed = _PLACED.search(point)
    base = point[: placed.start()].split(" ")[1:] if placed else others
    if others[1:] and " ".join(others[1:]).casefold() in _TWOFOLD:
        return f"{first} {others[0]}nya {others[1]}"
    bare = len(base) < _MOST_FITTED and {word.casefold() for word in base} <= _TELLS_WHICH
    if bare and placed and first in HAD | FITTED:
        return f"ada {point}"
    if bare and first in HAD:
        return f"ada {point}"
    if bare and first in FITTED:
        return f"pakai {point}"
    if point.casefold() == "warna alam":
        return f"pakai {point}"
    if _OF_EACH.intersection(others):
        return point
    if first in _SENSED and others[0].casefold() in _SENSED_OF and _TOLD_OF_IT.match(" ".join(others[1:])):
        return f"{first} {others[0]}nya {' '.join(others[1:])}"
    if first in ON_ANYTHING - _OF_PRICE and not _NO_PREDICATE.match(others[0]) and not _NO_STATE.match(others[0]):
        alone = others[0] in _BY_WHAT or (others[0] in WHICH and len(others) > 1)  # "jahitan luar biar adem"
        told = first in _SAYS_WHICH or PREDICATE.match(" ".join(others))
        alone = alone or (len(others) > _MOST_FITTED and not told)  # "jahitan rantai di pundak supaya kuat"
        return point if alone else f"{first}nya {' '.join(others)}"
    return point


def _may_be_part(word: str, nouns: frozenset[str]) -> bool:
    return word.replace("-", "").isalpha() and word.casefold() in nouns and word.casefold() not in NO_SUBJECT
