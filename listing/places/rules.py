"""One rule about words: what breaks it, where it holds and who says so, and in which uses the same words are fine."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from listing.places.limits import CHECKED, OUR_ADVICE, Limit
from listing.places.unmask import View, in_digits, views


@dataclass(frozen=True, slots=True)
class Source:
    """Who refuses it.

    Attributes:
        name: The page or the law, as people call it.
        address: Where it was read; empty for our own advice.
        sure: A to D or X, see `limits`.
        checked: ISO date of the reading.
    """

    name: str
    address: str
    sure: str
    checked: str = CHECKED


def source_of(limit: Limit, place: str) -> Source:
    """Who says so, of a figure; nobody when it is our own advice."""
    name = "" if limit.source == OUR_ADVICE or limit.sure == "X" else place
    return Source(name, limit.source, limit.sure, limit.checked)


class ReadAs(StrEnum):
    """In what form of a text a rule looks: disguises undone, numbers in digits, or exactly as typed."""

    WORDS = "words"
    DIGITS = "digits"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class TextRule:
    """A kind of word that a place does not take.

    Attributes:
        id: Its name, the key of its wording.
        pattern: What breaks it.
        channels: Keys of the channels where it holds.
        source: Who says so.
        hard: The place or the law refuses it; else advice.
        fields: Fields where it holds; empty for all.
        read_as: The form of the text in which it looks.
        unless: Phrases in which the same words are innocent ("kotak obat").
        unless_typed: What the words must not look like as typed ("Wa Iyah", a name).
        pardon: What makes the whole sentence innocent, such as a warning.
        deniable: Whether "tidak ...", "bukan ..." before it turn it into its opposite.
        proof: What makes it right when it stands in the text or the facts; None when nothing does.
        fact: The fact that, when given, is the proof.
        foods: Only for what is eaten or drunk, when the category is known.
        once: Whether one finding says it all.
        named: Only where her product is called so, when it is known: a drum with "cat batik" is no batik.
    """

    id: str
    pattern: re.Pattern[str]
    channels: tuple[str, ...]
    source: Source
    hard: bool = True
    fields: tuple[str, ...] = ()
    read_as: ReadAs = ReadAs.WORDS
    unless: re.Pattern[str] | None = None
    unless_typed: re.Pattern[str] | None = None
    pardon: re.Pattern[str] | None = None
    deniable: bool = False
    proof: re.Pattern[str] | None = None
    fact: str = ""
    foods: bool = False
    once: bool = False
    named: bool = False

    @lru_cache(maxsize=2048)  # noqa: B019 rules live as long as the program, and places share texts
    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the text breaks the rule, as typed, in order; overlapping places are one."""
        found = sorted(span for view in self._views(text) for span in self._in(view, text))
        apart: list[tuple[int, int]] = []
        for start, end in found:
            if apart and start < apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((start, end))
        return tuple(apart[:1] if self.once else apart)

    def _views(self, text: str) -> tuple[View, ...]:
        if self.read_as is ReadAs.WORDS:
            return views(text)
        return (in_digits(text),) if self.read_as is ReadAs.DIGITS else (View(text, tuple(range(len(text) + 1))),)

    def _in(self, view: View, typed: str) -> Iterator[tuple[int, int]]:
        innocent = [m.span() for m in self.unless.finditer(view.text)] if self.unless else []
        denied_to = -1
        for match in self.pattern.finditer(view.text):
            start, end = match.span()
            if any(start < last and first < end for first, last in innocent):
                continue
            if self.pardon and self.pardon.search(sentence_around(view.text, start, end)):
                continue
            if self.deniable and (_is_denied(view.text, start) or _goes_on(view.text, denied_to, start)):
                denied_to = end
                continue
            span = view.span(start, end)
            if not (self.unless_typed and self.unless_typed.match(typed, span[0])):
                yield span


def any_of(words: str, ending: str = "(?:nya|ku|mu|lah)?") -> str:
    """A pattern of whole words or phrases, parted by commas or lines (outside brackets); each may be a pattern."""
    flat = re.sub(r"\|\n\s*", "|", words)
    spaced = (
        word.strip().replace(" ?", r"\s*").replace(" ", r"\s+") for word in re.split(r"\n|,(?![^({\[]*[)}\]])", flat)
    )
    groups: dict[str, list[str]] = {}  # by first letter, so that a text's other words are passed over at once
    for word in filter(None, spaced):
        plain = word[0].isalpha() and word[1:2] not in ("?", "*", "{", "")
        groups.setdefault(word[0] if plain else "", []).append(word[1:] if plain else word)
    branches = [f"{first}(?:{'|'.join(rest)})" if first else "|".join(rest) for first, rest in groups.items()]
    return rf"\b(?:{'|'.join(branches)}){ending}\b"


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence or line in which a stretch of a text stands."""
    first = max((m.end() for m in _SENTENCE_END.finditer(text, 0, start)), default=0)
    last = _SENTENCE_END.search(text, end)
    return text[first : last.start() if last else len(text)]


_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")
_REACH = 6  # words over which a negation is felt: "belum memiliki izin BPOM maupun sertifikat halal"
_DENIAL = re.compile(
    r"\b(?:tidak|tdk|tak|bukan(?:lah)?|tanpa|belum|blm|jangan|nggak|ngga|enggak|gak|ga|non|bebas|no|not|never|without|zero)\b"
    r"(?!\s+(?:ada\s+lagi|hanya|cuma|sekadar|sekedar|saja|semata|perlu|usah|heran|ragu|khawatir|takut|diragukan|mungkin|main|"
    r"sembarang|sembarangan|biasa|pernah|kalah|only|just)\b)"
)
_TURN = re.compile(r"[.;:!?\n,()]|\b(?:tapi|tetapi|namun|melainkan|karena|sehingga|malah|justru|but)\b")
_LIST = re.compile(r"(?:[\s,/]|\b(?:dan|atau|maupun|serta|apalagi|or|and|nor)\b)+(?:\w+\s+)?")


def _is_denied(text: str, start: int) -> bool:
    """Whether the words before negate what begins at `start`; two negations are none."""
    turns = [m.end() for m in _TURN.finditer(text, 0, start)]
    clause = text[turns[-1] if turns else 0 : start]
    near = re.split(r"\s+", clause.strip())[-_REACH:]
    return len(_DENIAL.findall(" ".join(near) + " ")) % 2 == 1


def _goes_on(text: str, denied_to: int, start: int) -> bool:
    """Whether it only continues a list that was negated: "tidak mengobati, mencegah, atau menyembuhkan"."""
    return denied_to >= 0 and _LIST.fullmatch(text, denied_to, start) is not None
