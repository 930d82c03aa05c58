"""Words of colours: which are colours, which say how one is chosen, and which green is none."""

import re

from listing.facts.names import names_out
from listing.facts.normalise import LETTER_SIZE, acronyms
from listing.phrases.drafts.capitals import ACRONYMS, PROPER
from listing.phrases.word_set import word_set

_SEVERAL_COLOURS = 3
_ALONE = r"(^|[,;/\n] ?|\b(?:dan|sama) )"
_IJO = re.compile(rf"{_ALONE}ijo(?= ?(?:[,;/\n(]|$|\d|rp|habis|kosong|dan |sama ))", re.IGNORECASE)
_GREEN = re.compile(rf"{_ALONE}hijau(?= ?(?:[,;/\n(]|$|\d|rp|habis|kosong|dan |sama ))", re.IGNORECASE)
_SO_CALLED = re.compile(r"(\w+) ijo\b", re.IGNORECASE)
_PLAIN_COLOURS = word_set(
    """
    merah putih hitam biru kuning hijau emas perak coklat cokelat pink ungu oranye krem abu-abu abu navy maroon marun
    cream beige mocca moka milo army sage lilac mint dongker tosca toska jingga peach mustard lavender salem
    """
)
_SHADED = re.compile(
    r"\b(hijau (?:army|sage|mint|tosca|toska|botol|lumut|pupus|daun)"
    r"|biru (?:navy|dongker|tosca|toska|mint|langit|laut)"
    r"|merah (?:maroon|marun|bata|cabe|hati|jambu)|ungu (?:lilac|lavender)|kuning (?:mustard|emas|kunyit)"
    r"|coklat (?:susu|mocca|moka|milo|kopi)|[a-z-]+ (?:muda|tua|gelap|terang|pastel))\b",
    re.IGNORECASE,
)
"""Two words of one colour."""
NO_COLOUR = re.compile(
    r"\b(?:random|acak|request|req|custom|bebas|campur|sesuai|tanya|stok|ready|bisa|boleh|tergantung|pilih\w*|tidak"
    r"|(?<=\w )po$|kalau|jika|menyesuaikan|cek|lihat|chat"
    r"|(?:yang|yg|warna) lain(?:nya)?|lainnya|sisanya)\b", re.IGNORECASE)  # fmt: skip
"""Words of a box for colours that say how a colour is chosen, and are none."""
NEVER_ALIKE = re.compile(
    r"(?:warna(?:nya)?|motif(?:nya)?|tiap|setiap) (?!.*\bharga)"
    r"(?=.*\b(?:tidak (?:\w+ )?(?:sama|persis|seragam)|berbeda|beda)\b)",
    re.IGNORECASE,
)
"""What says that no two are alike, and names no colour: "warna tiap lembar tidak bisa sama persis"."""
REST_OF_COLOURS = re.compile(
    r"(?:(?:yang|yg|warna) lain(?:nya)?|lainnya|sisanya|selain (?:itu|yang))\b", re.IGNORECASE
)
"""What speaks of all others: "warna lain PO"."""


_OF_ONE = re.compile(r"(?:^|[.;\n,]\s*)[^\W\d]+(?: [^\W\d]+)? ?: ?(?=[^\W\d])")
"""Before the colours of one of several things."""


def are_of_several(typed: object) -> bool:
    """Whether each of several things has its own colours, which only the whole tells.

    >>> are_of_several("Parasut: hitam, mint. Rayon: polos putih"), are_of_several("warna: hitam, mint")
    (True, False)
    """
    whole = typed[0] if isinstance(typed, list | tuple) and len(typed) == 1 else typed
    return isinstance(whole, str) and len(_OF_ONE.findall(whole)) > 1


_PARTS = word_set(
    """
    atasan bawahan baju kaos kemeja celana rok jilbab kerudung outer inner badan lengan kerah kancing tali sabuk udeng
    pita renda lis aksen bordir furing dalaman dasar latar tepi pinggir pinggiran tutup gagang sol
    """
)


def are_of_parts(colours: tuple[str, ...]) -> bool:
    """Whether colours are those of the parts of one thing, of which nobody chooses one.

    >>> are_of_parts(("lorek merah putih", "celana hitam")), are_of_parts(("celana hitam", "celana biru"))
    (True, False)
    """
    firsts = {one.split()[0] for one in colours if one}
    return len(firsts) > 1 and not firsts.isdisjoint(_PARTS)


_PEOPLE = "perempuan|laki-laki|cewek|cowok|pria|wanita|putra|putri|ikhwan|akhwat|anak|dewasa"
_FOR_WHOM = re.compile(rf"\b({_PEOPLE})/(?=(?:{_PEOPLE})\b)", re.IGNORECASE)


def for_whom(text: str) -> str:
    """A text with its "perempuan/laki-laki" spaced out: one or the other, and no two colours.

    >>> for_whom("motif campur, perempuan/laki-laki"), for_whom("merah/biru")
    ('motif campur, perempuan / laki-laki', 'merah/biru')
    """
    return _FOR_WHOM.sub(r"\1 / ", text)


def small_colours(text: str) -> str:
    """A text in small letters but for sizes, acronyms and names: "lilac (sisa L)", "katalog di WA"."""

    def small(word: re.Match[str]) -> str:
        return word[0] if word[0] in ACRONYMS or word[0].lower() in PROPER else word[0].lower()

    return acronyms(re.sub(rf"\b(?!{LETTER_SIZE}\b)[^\W\d_]+", small, text))


def with_names(colour: str) -> str:
    """A colour; what is longer than one has its names of days and places."""
    return names_out(colour) if len(colour.split()) > _SEVERAL_COLOURS else colour


def several_colours(typed: str) -> str:
    """Three colours or more that were typed without a comma, with one; of two, one may be a shade: "merah muda"."""
    words = re.match(r"[a-z -]+?(?= (?:acak|random|campur)$|[^a-z -]|$)", typed, re.IGNORECASE)
    joined = _SHADED.sub(lambda shade: shade[0].replace(" ", "_"), words[0]) if words else ""
    each = [word.replace("_", " ") for word in joined.split()]
    plain = all(word.split(" ")[0].casefold() in _PLAIN_COLOURS for word in each)
    if words is None or len(each) < _SEVERAL_COLOURS or not plain:
        return typed
    return f"{', '.join(each)}, {typed[words.end() :].strip(' ()')}"


def green_as_typed(typed: str, spelled: str, name: str = "") -> str:
    """Her "ijo" where it stands alone or as in the name: of what is eaten it is a bean, a chilli or a dish.

    >>> green_as_typed("pisang ijo, kacang ijo", "pisang hijau, kacang hijau", "Es Pisang Ijo")
    'pisang ijo, kacang hijau'
    """
    for what in {found.casefold() for found in _SO_CALLED.findall(name)}:
        spelled = re.sub(rf"\b({re.escape(what)}) hijau\b", r"\1 ijo", spelled, flags=re.IGNORECASE)
    return _GREEN.sub(r"\1ijo", spelled) if _IJO.search(typed) else spelled
