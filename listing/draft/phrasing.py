"""Small pieces of language that several parts of a draft need."""

import re
from collections.abc import Callable, Iterable

from listing.facts.lists import is_rest
from listing.facts.names import TOWNS
from listing.facts.normalise import small_start
from listing.facts.origin import SPOKEN
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.headlines import COLOUR_WORDS
from listing.phrases.drafts.ingredients import is_ingredient
from listing.phrases.drafts.places import REGENCIES
from listing.phrases.drafts.product_kinds import head_of, names_a_thing
from listing.phrases.drafts.terms import NEGATION

_OFFICE = re.compile(
    r"^(?:kabupaten|kab\.?|kota|kec\.?|kecamatan|desa|ds\.?|kel\.?|kelurahan)\s+(?=\S)", re.IGNORECASE
)

_ROW = re.compile(r"([^:;()]{1,20}?)\s*:\s*([^:;()]+)")
"""A size and its measures."""
_NUMBERED = re.compile(r"\d+\s*:\s*[^\W\d]")
"""A size that is a bare number, before what is measured."""
_LONGEST_SIZE = 5
"""Letters of what is a size by itself; what is longer stands before brackets. A choice."""
SERVES = re.compile(
    r"(?:untuk|for) [\d± -]+(?:orang|people|pax|porsi|servings|mangkok|mangkuk|piring|cangkir|gelas)\b", re.IGNORECASE
)
"""For how many it is enough."""
_FEW = 2
"""So many pieces may be a dish and for how many it is; so many capitals are no chance."""
_SPELLED_VARIOUSLY = 5
"""Letters from which a word that sounds alike is the same. A choice."""
_HEARD = (
    ("y", "i"), ("x", "ks"), ("c(?=[aou])", "k"), ("v", "f"), ("z", "s"), ("u", "o"), ("(.)\\1", "\\1"), ("e", ""),
    ("ks$", "k"),
)  # fmt: skip
"""Letters that Indonesian and English spellings of one word exchange, in order."""
_SAME = {"koton": "katon"}
"""What sounds otherwise and is the same as well: cotton and katun."""


ENDS_WITH_ANOTHER = re.compile(r", | (?:untuk|buat) ", re.IGNORECASE)
"""In such a name a "dari" would be said of its last word: "untuk Ikan, Ayam, Burung dari Krian"."""
_WHOLE_NAME = {"Batu": "Kota Batu"}
"""A town that alone would be a stuff, "Viscose dari Batu"."""


def _is_regency(place: str) -> bool:
    return _OFFICE.sub("", place).casefold() in REGENCIES


def place_of(origin: str) -> str:
    """The town of an origin, the part that people search: "Desa Plosoarang, Kab. Blitar" -> "Blitar".

    Of a regency and a village of it the regency, whichever stands first: "Lumajang, Senduro".
    An origin that says something else ("dibuat di rumah sendiri") has none.
    """
    parts = [part.strip() for part in re.sub(r"\s*\([^)]*\)$", "", origin).split(",")]
    last = next(filter(_is_regency, reversed(parts)), parts[-1])
    if last.endswith(" mdpl"):
        return ""
    spoken = SPOKEN.match(last)
    if spoken:
        last = last[spoken.end() :].strip().rsplit(" di ", 1)[-1].removeprefix("di ")
        last = last if last.istitle() and len(last.split()) < 3 else ""
    town = re.sub(r"(?<=\w) (?:kota|kab|kabupaten)$", "", _OFFICE.sub("", last), flags=re.IGNORECASE)
    return _WHOLE_NAME.get(town, town)


_NAMED_INSIDE = re.compile(rf" (?!Rp\d|{TOWNS}\b)[A-Z][a-z]")


def as_listed(options: list[str]) -> list[str]:
    """Options as they stand behind a label: names typed with capitals keep them, one that a keyboard set goes.

    A keyboard raises the first of them alone: where each has a capital, or two behind it, and is no common word, they
    are names.

    >>> as_listed(["Panji", "Klana"]), as_listed(["Angka", "huruf hijaiyah"]), as_listed(["Sapi", "Ayam"])
    (['Panji', 'Klana'], ['angka', 'huruf hijaiyah'], ['sapi', 'ayam'])
    >>> as_listed(["Balado", "Daun Jeruk"]), as_listed(["Hias cupcake Rp50.000", "pizza mini"])
    (['Balado', 'Daun Jeruk'], ['hias cupcake Rp50.000', 'pizza mini'])
    >>> as_listed(["Semar", "Petruk", "gunungan", "Srikandi"]), as_listed(["Original", "Keju", "pedas"])
    (['Semar', 'Petruk', 'gunungan', 'Srikandi'], ['original', 'keju', 'pedas'])
    """
    called = [_is_called(one.split(" ", 1)[0]) for one in options]
    named = (len(called) > 1 and all(called)) or sum(called[1:]) >= _FEW or any(map(_NAMED_INSIDE.search, options))
    return options if named else [small_start(one) for one in options]


def _is_called(word: str) -> bool:
    """Whether a word with a capital may be a name."""
    known = word.casefold() in COMMON_WORDS or is_ingredient(word)
    return word.isalpha() and word[:1].isupper() and not known


def charted(rows: tuple[str, ...]) -> str:
    """The lines of a size chart without the colon behind each size: another one stands before the chart.

    Where not all can do without, each keeps its own: "2 LD 62" would run together.

    >>> charted(("S: LD 96", "M: LD 100")), charted(("all size: panjang 90", "jumbo: panjang 95"))
    ('S LD 96; M LD 100', 'all size (panjang 90); jumbo (panjang 95)')
    >>> charted(("36: 23 cm", "37: 23,5 cm"))
    '36 = 23 cm; 37 = 23,5 cm'
    >>> charted(("L (5 tahun): LD 72", "XL: LD 78"))
    'L (5 tahun): LD 72; XL: LD 78'
    >>> charted(("2: LD 62", "4 : LD 68"))
    '2: LD 62; 4: LD 68'
    """
    named = [_ROW.fullmatch(row) for row in rows]
    if all(named) and any(len(one[1]) > _LONGEST_SIZE for one in named if one):
        return "; ".join(f"{one[1]} ({one[2]})" for one in named if one)
    short = [re.fullmatch(rf"(\w{{1,{_LONGEST_SIZE}}})\s*:\s*(.+)", row) for row in rows]
    if not all(short):
        return "; ".join(rows)
    if any(map(_NUMBERED.match, rows)):
        return "; ".join(f"{one[1]}: {one[2]}" for one in short if one)
    return "; ".join(f"{one[1]} {'= ' if one[2][0].isdigit() else ''}{one[2]}" for one in short if one)


def is_turned(text: str) -> bool:
    """Whether a phrase begins with a negation: "tanpa gula", "bukan sutra", "tidak keras"."""
    return NEGATION.match(text) is not None


_NEXT_LINE = re.compile(
    rf"(?<=[,;] )(?!{TOWNS}\b|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)([A-Z][a-z]+) (?!(?!Rp)[A-Z][a-z])"
    r"(?P<more>(?!yang\b|di\b)\(?[a-z]{2}|[A-Z\d]\b)?"
)
"""Where a line of hers began, with what tells whether its first word is no name: "Biaya gambar 35rb"."""


def _small_again(line: re.Match[str]) -> str:
    plain = line["more"] or line[1].casefold() in COMMON_WORDS or names_a_thing(line[1].casefold())
    return small_start(line[0]) if plain else line[0]


def small_behind(said: str) -> str:
    """Her words behind a label, without the capitals of a keyboard; a name of two words keeps its own.

    >>> small_behind("Cap Rp165.000, Logo dada Rp7.000"), small_behind("Mbak Rina menjahit")
    ('cap Rp165.000, logo dada Rp7.000', 'Mbak Rina menjahit')
    """
    said = _NEXT_LINE.sub(_small_again, said)
    return said if re.match(r"\w+ (?!Rp)[A-Z][a-z]", said) else small_start(said)


def with_remark(pieces: list[str], remark: str) -> str:
    """A list, and what is said of all of it: a sentence of its own where it begins as one.

    >>> with_remark(["dino", "mobil"], "Motif lain tanya dulu"), with_remark(["hitam", "putih"], "bisa request")
    ('dino, mobil. Motif lain tanya dulu', 'hitam, putih, bisa request')
    """
    own = pieces and remark[:1].isupper() and not remark[1:2].isupper()
    return (
        f"{', '.join(pieces)}. {remark}" if own else ", ".join([*pieces, remark if pieces else small_behind(remark)])
    )


_MOTIF = re.compile(r"(?:^|(?<=, ))motif ")
"""Begins what is no colour, in a box for colours."""
_SAYS_MOTIF = re.compile(
    r"(?:^|(?<=, )|(?<= sama )|(?<= dan ))motif (?!alam|lain|tidak|bisa|boleh|menyesuaikan|tanya)"
)
"""The word that the label says already; "motif lain tanya dulu" needs its own."""


def motifs(colours: str) -> dict[str, str]:
    """What is a motif, of the words of a box for colours; a colour beside it shares the label.

    >>> motifs("motif daun, motif ayam, polka"), motifs("hitam, motif bunga"), motifs("hitam, navy")
    ({'motifs': 'daun, ayam, polka'}, {'colours_motifs': 'hitam, motif bunga'}, {})
    """
    pieces = colours.split(", ")
    others = " ".join(piece for piece in pieces if not _MOTIF.match(piece)).casefold().split()
    if not _MOTIF.search(colours):
        return {}
    coloured = not COLOUR_WORDS.isdisjoint(others) or any(word.startswith("warna") for word in others)
    return {"colours_motifs": colours} if coloured else {"motifs": _SAYS_MOTIF.sub("", colours)}


def in_order(pieces: Iterable[str]) -> tuple[str, ...]:
    """What it is before what it is not, and "dll" last, so that no negation is read over what follows it."""
    return tuple(sorted(pieces, key=lambda piece: 2 * is_rest(piece) + is_turned(piece)))


def enumerated(pieces: Iterable[str], word: str) -> str:
    """Pieces with commas between them and a word before the last one: "a dan b", "a, b, dan c"."""
    *head, last = pieces
    return f"{', '.join(head)}{',' if len(head) > 1 else ''} {word} {last}" if head else last


def joined(pieces: Iterable[str], word: str) -> str:
    """A list as people say it: "a", "a dan b", "a, b, dan c"; a negation and "dll" stand behind a comma.

    >>> joined(("jahe", "tanpa gula", "kopi"), "dan"), joined(("apel", "pir", "dll"), "dan")
    ('jahe dan kopi, tanpa gula', 'apel, pir, dll')
    """
    ordered = in_order(pieces)
    plain = [piece for piece in ordered if not is_turned(piece) and not is_rest(piece)]
    behind = [piece for piece in ordered if is_turned(piece) or is_rest(piece)]
    if not plain:
        plain, behind = behind, []
    inside = any(own in f" {piece} " for piece in plain for own in (f" {word} ", " dan ", " atau ", ", "))
    if len(plain) > 1 and (inside or any(map(is_rest, behind))):
        return ", ".join([*plain, *behind])  # "muat HP dan dompet" is one thing
    return ", ".join([enumerated(plain, word), *behind])


def joined_by(pieces: list[str], mark: str, those: Callable[[Iterable[bool]], bool]) -> str:
    """Pieces with commas between them, or a stronger mark where any or all of them hold a comma themselves."""
    inner = (", " in re.sub(r"\([^()]*\)", "", piece) for piece in pieces)
    return (mark if len(pieces) > 1 and those(inner) else ", ").join(pieces)


def in_name(text: str, name: str) -> bool:
    """Whether a product name already says every word of a text."""
    words = re.findall(r"\w+", text.casefold())
    return set(words) <= set(re.findall(r"\w+", name.casefold()))


def ends_alike(place: str, *names: str) -> bool:
    """Whether a name says the place already: "Manisan Belimbing Karangsari" from Karangsari."""
    last = place.casefold().split()[-1:]
    return len(place) > 3 and any(last[0] in name.casefold().split()[1:] for name in names)


def heard_in(word: str, name: str) -> bool:
    """Whether a name carries a word, in whatever spelling: "ceruti" of "Kaftan Ceruty", "sprei" of "Seprei"."""
    return _sound(word) in map(_sound, re.findall(r"\w+", name))


def _sound(word: str) -> str:
    """How a word sounds, for those who spell it otherwise; a short one as it stands, for "tape" is no "tepi"."""
    said = word.casefold()
    if len(said) < _SPELLED_VARIOUSLY:
        return said
    for typed, heard in _HEARD:
        said = re.sub(typed, heard, said)
    return _SAME.get(said, said)


def shares_a_name(brand: str, name: str) -> bool:
    """Whether brand and name share a word that is no small one: "Sambal Pecel Bu Lastri" of "Dapur Bu Lastri"."""
    words = {w for w in brand.casefold().split() if len(w) > 2 and not head_of(w)}
    return bool(words & set(name.casefold().split()))


def begins_with_word_of(brand: str, name: str) -> bool:
    """Whether a name has the first word of a brand: "Batik Tulis" and "Batik Bu Tumini"."""
    return brand != "" and in_name(brand.split()[0], name)


def served_of(pieces: list[str]) -> list[str]:
    """For how many it is, and in brackets the dishes: it is none of them; behind them where one has its own brackets.

    >>> served_of(["untuk 10 orang", "nasi kuning", "ayam goreng", "mie"])
    ['untuk 10 orang (nasi kuning, ayam goreng, mie)']
    """
    if len(pieces) <= _FEW or not SERVES.fullmatch(pieces[0]):
        return pieces
    first, *dishes = pieces
    return [f"{first} ({', '.join(dishes)})"] if "(" not in "".join(dishes) else [*dishes, first]
