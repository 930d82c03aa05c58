"""A word typed without some of its vowels, known again where only one common word can be meant: "lmbut" is lembut.

Of what can be said as it stands, "krim", "bros", "gram", only long words that lack a single vowel are looked at, and
are no words of their own: "klapa" is kelapa, "makann" and "maknan" makanan.
"""

import re
from collections import defaultdict
from functools import lru_cache

from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.word_set import word_set

_VOWELS = "aeiou"
_FEWEST = 4
"""Letters; shorter ones fit several words, or are a bank's name. A choice."""
_FEWEST_SAID = 5
"""Letters of what can be said as it stands; shorter ones are words: "klor", "kras", "brat". A choice."""
OF_THEIR_OWN = word_set(
    """
    adnan bagan berbagi bisanya blong daduk darah diris dulang gerbak hasan kelar kring maron memaki member merta
    panti parti pass pring plangi
    plang raman ranti relax santi sasana satan sebagi serang serbu slang sman smkn smpn sprei suvenir sweter terjal
    terms warni
    """
)
"""Words and names that lack one vowel of a common word, or have a letter more."""
_TWICE_AT_END = re.compile(r"([a-z])\1$")
_ONE_SOUND = re.compile("ng|ny|sy|kh")
_BEGINS = [
    "bl",
    "br",
    "dr",
    "fl",
    "fr",
    "gl",
    "gr",
    "kl",
    "kr",
    "pl",
    "pr",
    "sk",
    "sl",
    "sm",
    "sn",
    "sp",
    "st",
    "sw",
    "tr",
    "tw",
    "cr",
    "cl",
    "sc",
    "ch",
    "sh",
    "th",
    "wh",
    "ps",
]
_ENDS = [
    "ks",
    "ns",
    "rs",
    "lt",
    "nt",
    "nd",
    "rt",
    "rd",
    "st",
    "sk",
    "lm",
    "rm",
    "ps",
    "lk",
    "ck",
    "ll",
    "ss",
    "ft",
    "mp",
    "rk",
    "rl",
    "rn",
    "sh",
    "th",
    "ct",
]
"""Two consonants with which words borrowed from other languages begin and end."""
_FROM_OTHERS = re.compile(rf"^(?:{'|'.join(_BEGINS)}|str|spr|skr)|(?:{'|'.join(_ENDS)})$")
_MANY = re.compile(rf"[^{_VOWELS}]{{3}}")


def _bare(word: str) -> str:
    return "".join(c for c in word if c not in _VOWELS)


def _by_consonants() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in COMMON_WORDS:
        found[_bare(word)].append(word)
    return dict(found)


_KNOWN = _by_consonants()


def is_speakable(word: str) -> bool:
    """Whether it can be said as it stands, in Indonesian or as a loan."""
    sounds = _ONE_SOUND.sub("n", word)
    if not any(c in _VOWELS for c in sounds):
        return False
    inner = _FROM_OTHERS.sub("a", _FROM_OTHERS.sub("a", sounds))
    begins = inner[0] not in _VOWELS and inner[1:2] not in (*_VOWELS, "")
    ends = inner[-1] not in _VOWELS and inner[-2:-1] not in (*_VOWELS, "")
    return not begins and not ends and _MANY.search(inner) is None


@lru_cache(maxsize=4096)
def with_vowels(word: str) -> str:
    """The common word that is meant, in small letters; empty when none or more than one can be.

    >>> with_vowels("lmbut"), with_vowels("klapa"), with_vowels("enakk"), with_vowels("krim"), with_vowels("bsi")
    ('lembut', 'kelapa', 'enak', '', '')
    """
    if len(word) < _FEWEST or not word.isascii() or word in COMMON_WORDS or word in OF_THEIR_OWN:
        return ""
    if _TWICE_AT_END.search(word):
        return word[:-1] if word[:-1] in COMMON_WORDS else ""
    least = 0
    if is_speakable(word):
        if len(word) < _FEWEST_SAID:
            return ""
        least = len(word) + 1
    meant = [one for one in _KNOWN.get(_bare(word), ()) if _leads_to(word, one) and least in (0, len(one))]
    return meant[0] if len(meant) == 1 else ""


def _leads_to(short: str, word: str) -> bool:
    """Whether the word has the letters in their order, begins and ends alike."""
    letters = iter(word)
    return short[0] == word[0] and short[-1] == word[-1] and all(letter in letters for letter in short)
