"""Reads a text about known facts as clauses in which her words, found as she typed them, are marks."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from listing.draft.translate import translated
from listing.draft.values import values_of
from listing.facts.record import Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts.glue import GREETINGS, LIGHT, LOOSE
from listing.phrases.drafts.neutral_words import CATEGORY_WORDS, FACT_WORDS
from listing.phrases.drafts.wording import WORDINGS

_PIECE = re.compile(r"[^\W_]+(?:[.,/\-–&'][^\W_]+)*%?|[,;:.!?()/\n]")
BREAKS = frozenset(",;:.!?()\n")
"""Marks between clauses."""
_ITEM_END = re.compile(r"(?<!\d),|,(?!\d)|[;:\n()]|[.!?…](?=\s|$)")
_OPTION = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{([a-z_]+)\}")
_NEEDS = re.compile(r"^<[a-z_,]+>")
_MOST_OPTIONS = 5  # of a template; ours have four at most
PERMITS = frozenset({"pirt", "halal", "bpom"})
"""Who has the number may say the word: "Halal, Kak."."""
_MOST_READINGS = 64  # three marks of four facts each; more are not worth the time
_SOURCE = frozenset({"brand", "origin"})
_JOINTS = frozenset({",", "dan", "atau", "and", "or", "/", "serta"})

Facing = tuple[str, ...]
"""A clause with its facts as marks: ("isi", "<content>")."""


Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Her words by their first one, longest first, each with its fact."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Her words in a text.

    Attributes:
        fact: The fact they come from, or several parted by "|".
        start: The first token.
        end: The token after the last.
    """

    fact: str
    start: int
    end: int


def tokens_of(text: str) -> list[str]:
    """Words, numbers and marks, in small letters; "Isinya" is "isi", "22.000" and "S-XXL" are one."""
    return [_bare(piece) for piece in _PIECE.findall(text.casefold())]


def _bare(word: str) -> str:
    own = word.endswith("nya") and len(word) > len("punya") and "-" not in word  # "tanya-tanya" asks twice
    return word[:-3] if own else word


def _items(text: str) -> Iterator[tuple[str, ...]]:
    """The parts of a fact that stand for themselves: "jangan direndam" of "setrika hangat, jangan direndam"."""
    yield from filter(None, (tuple(tokens_of(part)) for part in _ITEM_END.split(text)))


@dataclass(frozen=True, slots=True)
class Known:
    """What a text about these facts may be made of.

    Attributes:
        phrases: Her words by their first one, longest first, each with its fact.
        musts: For each fact the parts of which none may be lost.
        frames: Clauses of our templates, her words as marks.
    """

    phrases: Phrases
    musts: dict[str, tuple[tuple[str, ...], ...]]
    frames: frozenset[Facing]


@lru_cache(maxsize=32)
def known(facts: Facts, lang: str) -> Known:
    """Read the facts once for all sentences about them."""
    values = values_of(facts, lang)
    said: dict[tuple[str, ...], set[str]] = {}
    musts: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in facts.given():
        own = spoken_fact(facts, name)
        spoken = tuple(translated(text, lang, name) for text in own)
        musts[name] = tuple(item for text in spoken for item in _items(text))
        for item in (item for text in (*own, *spoken) for item in _items(text)):
            said.setdefault(item, set()).add(name)
        for word in FACT_WORDS[name] if name in PERMITS else ():
            said.setdefault((_bare(word),), set()).add(name)
    for value in values.values():
        fact = value.facts[0] if len(value.facts) == 1 else ""
        for item in _items(value.text) if fact else ():
            if len(spoken_fact(facts, fact)) == 1 or not _JOINTS & set(item):  # "tidak amis dan gurih" is two
                said.setdefault(item, set()).add(fact)
        if "price" in value.facts:
            musts["price"] = tuple(_items(value.text))
    said.setdefault(tuple(tokens_of(facts.name)[:1]), {"name"})  # the thing itself: "potnya" of Pot Semen
    for word in CATEGORY_WORDS[facts.category]:
        said.setdefault((word,), {"category"})
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, names in said.items():
        bare = without(words, LOOSE[lang]) or words
        by_first.setdefault(bare[0], []).append((bare, "|".join(sorted(names))))
    phrases = {first: tuple(sorted(some, key=lambda p: -len(p[0]))) for first, some in by_first.items()}
    return Known(phrases, musts, _frames({key: value.facts for key, value in values.items()}, phrases, lang))


def without(words: Iterable[str], some: frozenset[str]) -> tuple[str, ...]:
    """The words that are none of some."""
    return tuple(word for word in words if word not in some)


def length_of(tokens: list[str], start: int, phrase: tuple[str, ...], loose: frozenset[str]) -> int:
    """How many tokens from `start` say the phrase, loose words among them; 0 when they do not."""
    at = start
    for number, word in enumerate(phrase):
        while number and at < len(tokens) and tokens[at] != word and tokens[at] in loose:
            at += 1
        if at >= len(tokens) or tokens[at] != word:
            return 0
        at += 1
    return at - start


def sayings_in(tokens: list[str], phrases: Phrases, lang: str) -> list[Saying]:
    """Her words in a text, from left to right, the longest first."""
    found: list[Saying] = []
    at = 0
    while at < len(tokens):
        each = ((length_of(tokens, at, words, LOOSE[lang]), name) for words, name in phrases.get(tokens[at], ()))
        length, name = max(each, default=(0, ""), key=lambda pair: pair[0])
        if length:
            found.append(Saying(name, at, at + length))
        at += length or 1
    return found


def marked(tokens: list[str], found: list[Saying]) -> list[str]:
    """The tokens with her words as marks."""
    starts = {one.start: one for one in found}
    result: list[str] = []
    at = 0
    while at < len(tokens):
        one = starts.get(at)
        result.append(f"<{one.fact}>" if one else tokens[at])
        at = one.end if one else at + 1
    return result


def facts_meant(token: str) -> frozenset[str]:
    """The facts that a mark may stand for; none for a word. "Telur" may be an ingredient and an allergen."""
    return frozenset(token[1:-1].split("|")) if token.startswith("<") else frozenset()


def readings(clause: Facing) -> Iterator[Facing]:
    """A clause with each mark for one fact, in every way."""
    each = ([f"<{fact}>" for fact in sorted(facts_meant(token))] or [token] for token in clause)
    yield from itertools.islice(itertools.product(*each), _MOST_READINGS)


def clauses_of(flowing: Iterable[str], lang: str) -> list[Facing]:
    """A text as clauses; lists of one fact, and a maker with her town, are one mark or two without a comma."""
    flat: list[str] = []
    for token in without(flowing, LIGHT[lang]):
        back = len(flat)
        while back and flat[back - 1] in _JOINTS:
            back -= 1
        before, now = facts_meant(flat[back - 1]) if back else frozenset[str](), facts_meant(token)
        if before & now:
            flat[back - 1 :] = [f"<{'|'.join(sorted(before & now))}>"]
            continue
        if before | now == _SOURCE:
            del flat[back:]
        flat.append(token)
    groups = itertools.groupby(flat, key=lambda token: token in BREAKS)
    return [
        tuple(token for token in group if token[0].isalnum() or token[0] == "<") for end, group in groups if not end
    ]


@lru_cache(maxsize=64)
def _expanded(lang: str) -> tuple[str, ...]:
    """Every greeting, heading and template, the last with and without each of its options."""
    words = WORDINGS[lang]
    found: list[str] = [*GREETINGS[lang]]
    found += [heading for whose in words.HEADINGS.values() for heading in whose.values()]
    for whose in words.SLOTS.values():
        for template in (text for texts in whose.values() for text in texts):
            parts = _OPTION.split(_NEEDS.sub("", template))
            for keep in itertools.product((0, 1), repeat=min(len(parts) // 2, _MOST_OPTIONS)):
                found.append("".join(p if i % 2 == 0 else p * keep[i // 2] for i, p in enumerate(parts)))
    return tuple(dict.fromkeys(found))


def _frames(slots: dict[str, tuple[str, ...]], phrases: Phrases, lang: str) -> frozenset[Facing]:
    found: set[Facing] = set()
    for text in _expanded(lang):
        keys = _SLOT.findall(text)
        if all(key in slots or key == "point" for key in keys):
            text_marked: list[str] = []
            for number, part in enumerate(_SLOT.split(text)):
                words = tokens_of(part)
                mine = marked(words, sayings_in(words, phrases, lang))
                text_marked += [f"<{f}>" for f in slots.get(part, ("points",))] if number % 2 else mine
            found.update(one for clause in clauses_of(text_marked, lang) for one in readings(clause))
    return frozenset(found)
