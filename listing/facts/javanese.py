"""What a whole line says of its words: that they are Javanese, and who does it."""

import re
from collections.abc import Callable

from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.javanese import JAVANESE
from listing.phrases.drafts.javanese_among import AMONG_JAVANESE, HER_DEEDS
from listing.phrases.drafts.javanese_verbs import JAVANESE_VERBS
from listing.phrases.drafts.javanese_words import JAVANESE_WORDS
from listing.phrases.word_set import word_set

_SURE_TOO = word_set("nek wes wis ndek durung dewe dhewe ben tok ambek mbek arep ora ojo nang neng")
_SURE = JAVANESE.keys() | JAVANESE_VERBS.keys() | JAVANESE_WORDS.keys() | _SURE_TOO
_WORD = re.compile(r"[a-z]+")
_ITS = re.compile(
    r"\b(?!(?:vitamin|vit|grade|tipe|type|kelas|golongan|blok|gang|seri|jalur|paket|varian|size) )[a-z]{3,} e\b"
)
"""Also a sure sign: "ember e", the ember's."""
_HERS = re.compile(r"\b([Tt])ak ([a-z]{3,})(?: i\b)?(?![\w-])")
_PREFIXED = re.compile(r"(?:me[mn]?|be|te|di|ke|se)[a-z]{4}")
_ENDS = ("", "no", "kno", "ke", "ne", "kan", "in", "i")


def told_of_her(line: str, written: Callable[[str], str]) -> str:
    """The line with what its other words make Javanese, and what she does herself said of her.

    >>> told_of_her("wes mari nek iso, tak gawe", str), told_of_her("dijahit oleh ibu-ibu, tak luntur", str)
    ('wes selesai kalau bisa, saya gawe', 'dijahit oleh ibu-ibu, tak luntur')

    Args:
        line: One line.
        written: How one word is written, in small letters.
    """
    is_javanese = any(word in _SURE for word in _WORD.findall(line)) or _ITS.search(line) is not None

    def said(deed: re.Match[str]) -> str:
        return _said_of_her(deed, written, is_javanese)

    if is_javanese or any(_is_deed(deed[2], False) for deed in _HERS.finditer(line)):
        for pattern, full in AMONG_JAVANESE:
            line = pattern.sub(full, line)
    return _HERS.sub(said, line)


def _hers(verb: str) -> str:
    """The bare verb of what she does, "ketik" of "ketikno"; empty where it is none that is known."""
    stems = (verb.removesuffix(end) for end in _ENDS if verb.endswith(end))
    return next((stem for stem in stems if stem in HER_DEEDS), "")


def _is_deed(verb: str, is_javanese: bool) -> bool:
    """Whether the word behind "tak" is what she does; in a Javanese line it is also what no table has."""
    if _hers(verb) or f"di{verb}" in _SURE:
        return True
    return is_javanese and verb not in COMMON_WORDS and not _PREFIXED.match(verb)


def _said_of_her(deed: re.Match[str], written: Callable[[str], str], is_javanese: bool) -> str:
    """What "di-" would say, said of her: "tak anter" is "saya antar"."""
    verb, done = deed[2], written(f"di{deed[2]}")
    is_read = done != f"di{verb}" and done.startswith("di")
    if not _is_deed(verb, is_javanese) and not (is_read and verb.endswith("no")):
        return deed[0]
    stem = _hers(verb) if verb.endswith("no") else ""
    told = done[2:] if is_read else f"{written(stem)}kan" if stem else written(verb)
    return f"{'S' if deed[1] == 'T' else 's'}aya {told}"
