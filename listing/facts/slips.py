"""A long word with one letter wrong, known again where only one common word can be meant: "kerign" is kering.

Only where the fingers say it themselves: what nobody can say as it stands, two letters changed over, one typed twice.

>>> one_slip("kerign"), one_slip("kemassan"), one_slip("renayh"), one_slip("kemiri"), one_slip("krim")
('kering', 'kemasan', 'renyah', '', '')
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from listing.facts.vowels import OF_THEIR_OWN, is_speakable
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.look_alikes import OF_OTHERS

_FEWEST = 5
"""Letters of the word that is meant; a shorter one has too many others beside it. A choice."""
_TWICE = re.compile(r"([a-z])\1")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@lru_cache(maxsize=4096)
def one_slip(word: str) -> str:
    """The common word that is meant, in small letters; empty when none or more than one can be."""
    if len(word) < _FEWEST or not word.isascii() or not word.isalpha():
        return ""
    if word in COMMON_WORDS or word in OF_THEIR_OWN or word in OF_OTHERS:
        return ""
    slips = set(_changed_over(word)) | set(_typed_twice(word))
    if not is_speakable(word):
        slips |= set(_one_wrong(word))
    meant = [one for one in slips if one in COMMON_WORDS and len(one) >= _FEWEST]
    return meant[0] if len(meant) == 1 else ""


def _changed_over(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def _typed_twice(word: str) -> Iterator[str]:
    for pair in _TWICE.finditer(word):
        yield word[: pair.start()] + word[pair.start() + 1 :]


def _one_wrong(word: str) -> Iterator[str]:
    """A letter left out, put in or taken for another, behind the first, which the thumb hits."""
    for at in range(1, len(word) + 1):
        yield word[:at] + word[at + 1 :]
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]
