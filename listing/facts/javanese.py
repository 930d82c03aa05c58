"""What a whole line says of its words: that they are Javanese, and who does it."""

import re
from collections.abc import Callable

from listing.phrases.drafts.javanese import JAVANESE
from listing.phrases.drafts.javanese_among import AMONG_JAVANESE, HER_DEEDS
from listing.phrases.drafts.javanese_verbs import JAVANESE_VERBS
from listing.phrases.drafts.javanese_words import JAVANESE_WORDS
from listing.phrases.word_set import word_set

_SURE_TOO = word_set("nek wes wis ndek durung dewe dhewe ben tok ambek mbek arep")
_SURE = JAVANESE.keys() | JAVANESE_VERBS.keys() | JAVANESE_WORDS.keys() | _SURE_TOO
_WORD = re.compile(r"[a-z]+")
_HERS = re.compile(r"\b([Tt])ak ([a-z]{3,})(?: i\b)?(?![\w-])")
_DONE_FOR = re.compile(r"(?:no|ke|ne|kan|in|i)$")


def among_javanese(line: str) -> str:
    """The line with what its other words make Javanese.

    >>> among_javanese("wes mari nek iso"), among_javanese("dijahit oleh ibu-ibu")
    ('wes selesai kalau bisa', 'dijahit oleh ibu-ibu')
    """
    if not any(word in _SURE for word in _WORD.findall(line)) and not _does(line):
        return line
    for pattern, full in AMONG_JAVANESE:
        line = pattern.sub(full, line)
    return line


def _does(line: str) -> bool:
    return any(_is_deed(deed[2]) for deed in _HERS.finditer(line))


def _is_deed(verb: str) -> bool:
    return verb in HER_DEEDS or _DONE_FOR.sub("", verb) in HER_DEEDS or f"di{verb}" in _SURE


def done_by_her(line: str, written: Callable[[str], str]) -> str:
    """What she does herself: "tak anter" is "saya antar"; as "di-" would say it, said of her.

    Args:
        line: One line.
        written: How one word is written, in small letters.
    """

    def said(deed: re.Match[str]) -> str:
        verb, done = deed[2], written(f"di{deed[2]}")
        is_read = done != f"di{verb}" and done.startswith("di")
        if not _is_deed(verb) and not (is_read and verb.endswith("no")):
            return deed[0]
        told = done[2:] if is_read else f"{written(verb[:-2])}kan" if verb.endswith("no") else written(verb)
        return f"{'S' if deed[1] == 'T' else 's'}aya {told}"

    return _HERS.sub(said, line)
