"""A text as a reader understands it, however its letters are dressed up, with the way back to what was typed.

>>> [view.text for view in views("S e m b u h, h4l4l")]
['s e m b u h, h4l4l', 'sembuh, h4l4l', 'sembuh, halal']
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

# Letters of other alphabets that look like Latin ones; after unicode.org/Public/security/latest/confusables.txt,
# the part that phone keyboards can type (Cyrillic, Greek, small capitals). NFKC folds the rest.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕһԁԛԝвкмнтгьβοραεικνυτɑɡıʟʀɴᴀʙᴄᴅᴇɢʜᴊᴋᴍᴏᴘᴛᴜᴠᴡʏᴢ",
        "aeopcyxijshdqwbkmhtrbbopaeiknvtagilrnabcdeghjkmoptuvwyz",
        strict=True,
    )
)
_LEET = str.maketrans("013456789@$!", "oieasgtbgasi")
_ONE_IS_L = str.maketrans("1", "l")
_LETTERS_FOR_DIGITS = str.maketrans("oilsbgz", "0115892")
_NUMBER_WORDS = {
    word: str(digit)
    for digit, words in enumerate(
        ("nol kosong zero", "satu one", "dua two", "tiga three", "empat four", "lima five", "enam six",
         "tujuh seven", "delapan lapan eight", "sembilan nine")
    )
    for word in words.split()
}  # fmt: skip

_SPLIT = re.compile(r"(?<![^\W_])[^\W\d_](?:([ .\-_*/|,~'·•]{1,3})[^\W\d_])(?:\1[^\W\d_])+(?![^\W_])")
_INSIDE = re.compile(r"(?<=[^\W\d_])[-._*'’·](?=[^\W\d_])")
_MIXED = re.compile(r"(?=[\d@$!]*[^\W\d_])[^\W_@$!]*(?:[\d@$!][^\W_@$!]*)+(?<!!)")
_AMOUNT = re.compile(r"\d+(?:x|rb|k|gr?|kg|ml|l|cm|mm|m|pcs?|in|jt|an|th|hr|bln|gram|liter|meter)")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_GAP = re.compile(r"[^\S\n]+")
_DIGITAL = re.compile(r"(?<![^\W_])(?=[a-z]*\d)[\doilsbgz]{2,}(?![^\W_])")
_SPELT = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(_NUMBER_WORDS)})(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class View:
    """One reading of a text.

    Attributes:
        text: Small letters, without marks, disguises undone.
        origin: For each of its characters where that began in the text as typed, and one more for the end.
    """

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text as typed of a stretch of this reading."""
        return self.origin[start], max(self.origin[end], self.origin[end - 1] + 1)


def _letter(char: str) -> str:
    """What one typed character stands for; nothing for marks and for what has no width."""
    code = ord(char)
    if 0x1F1E6 <= code <= 0x1F1FF:  # flags' letters
        return chr(code - 0x1F1E6 + 97)
    if 0x1F130 <= code <= 0x1F189:  # letters in squares and circles
        return chr((code - 0x1F130) % 32 + 97) if (code - 0x1F130) % 32 < 26 else " "
    if char in "\n\t":
        return char
    folded = "".join(c for c in unicodedata.normalize("NFKD", char) if unicodedata.category(c)[0] not in "CM")
    if folded == "" or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return ""
    small = folded.casefold()
    return "".join(_LOOKALIKES.get(c, c) for c in small)


def _plain(text: str) -> View:
    letters: list[str] = []
    origin: list[int] = []
    for at, char in enumerate(text):
        for letter in char.lower() if char.isascii() else _letter(char):
            letters.append(letter)
            origin.append(at)
    return View("".join(letters), (*origin, len(text)))


def _rewritten(view: View, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> View:
    """The view with each match replaced; what is new begins where the match began."""
    pieces: list[str] = []
    origin: list[int] = []
    last = 0
    for match in pattern.finditer(view.text):
        fresh = new(match)
        pieces += [view.text[last : match.start()], fresh]
        origin += [*view.origin[last : match.start()], *[view.origin[match.start()]] * len(fresh)]
        last = match.end()
    return View("".join((*pieces, view.text[last:])), (*origin, *view.origin[last:])) if last else view


def _joined(view: View) -> View:
    """Single letters put together again: "s e m b u h", "b.p.o.m"."""
    dropped = {at for m in _SPLIT.finditer(view.text) for at in range(*m.span()) if not view.text[at].isalpha()}
    if not dropped:
        return view
    kept = [at for at in range(len(view.text)) if at not in dropped]
    return View("".join(view.text[at] for at in kept), (*(view.origin[at] for at in kept), view.origin[-1]))


def _translated(view: View, pattern: re.Pattern[str], table: dict[int, int]) -> View:
    """The view with letters for digits or digits for letters, amounts such as "250gr" apart."""
    new = pattern.sub(lambda m: m[0] if _AMOUNT.fullmatch(m[0]) else m[0].translate(table), view.text)
    return View(new, view.origin)


def _calm(view: View) -> View:
    return _rewritten(view, _STRETCHED, lambda m: m[1])


@lru_cache(maxsize=64)
def views(text: str) -> tuple[View, ...]:
    """The readings in which words are looked for, the plain one first; mostly there is no other."""
    plain = _rewritten(_plain(text), _GAP, lambda _: " ")
    joined = _rewritten(_joined(_plain(text)), _GAP, lambda _: " ")
    leet = _calm(_translated(joined, _MIXED, _LEET))
    leet_l = _calm(_translated(joined, _MIXED, _LEET | _ONE_IS_L))
    whole = _rewritten(leet, _INSIDE, lambda _: "")
    return tuple({view.text: view for view in (whole, leet_l, leet, joined, plain)}.values())[::-1]


@lru_cache(maxsize=64)
def in_digits(text: str) -> View:
    """The reading in which numbers are looked for: "nol delapan" and "O8I2" are digits."""
    spelt = _rewritten(_plain(text), _SPELT, lambda m: _NUMBER_WORDS[m[0]])
    return _translated(spelt, _DIGITAL, _LETTERS_FOR_DIGITS)
