"""Reads a text about known facts as clauses in which her words, found as she typed them, are marks."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from listing.checks.forms import SEAM, alike, forms_of, orders_of, spelt_out
from listing.draft.translate import translated
from listing.draft.values import values_of
from listing.facts.normalise import UNIT_SPELLINGS
from listing.facts.record import Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts.courtesies import COURTESIES, GREETINGS
from listing.phrases.drafts.glue import LIGHT, LOOSE, NOT, PACKS, WITHIN
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
THING = "thing"
"""Marks one word of the name: "kotaknya" of Nasi Kotak."""
_MOST_READINGS = 64  # three marks of four facts each; more are not worth the time
_ASKS = re.compile(r"^(?:tanya-|ber|di|menan|ter)?tanya$")  # no "-nya" of the thing
_COLON = ":"  # "Tinggi: 25 cm"
_LIGHT = LIGHT["id"] | LIGHT["en"]
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
    return [_bare(piece) for piece in _PIECE.findall(spelt_out(text.casefold()))]


def without_courtesies(tokens: list[str], lang: str) -> list[str]:
    """The tokens without what only is polite: "terima kasih sudah mampir", "jangan lupa"."""
    flowing = " ".join(without(tokens, LIGHT[lang]))
    return COURTESIES[lang].sub("", flowing).split()


def _bare(word: str) -> str:
    own = word.endswith("nya") and len(word) > len("punya") and not _ASKS.search(word)
    return word[:-3].removesuffix("-") if own else word


def _items(text: str) -> Iterator[tuple[str, ...]]:
    """The parts of a fact that stand for themselves: "jangan direndam" of "setrika hangat, jangan direndam"."""
    yield from filter(None, (tuple(tokens_of(part)) for part in _ITEM_END.split(text)))


@dataclass(frozen=True, slots=True)
class Known:
    """What a text about these facts may be made of.

    Attributes:
        phrases: Her words by their first one, longest first, each with its fact.
        loose: Words that may stand inside her sayings: "menganyam tas ini dengan tangan".
        forms: For each form of a word of hers the one that stands for all.
        musts: For each fact the parts of which none may be lost.
        frames: Clauses of our templates, her words as marks.
    """

    phrases: Phrases
    loose: frozenset[str]
    forms: dict[str, str]
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
            said.setdefault(item, set()).update({name, *_also(name, item, len(own))})
        for word in FACT_WORDS[name] if name in PERMITS else ():
            said.setdefault((_bare(word),), set()).add(name)
    for value in values.values():
        fact = value.facts[0] if len(value.facts) == 1 else ""
        for item in _items(value.text) if fact else ():
            if len(spoken_fact(facts, fact)) == 1 or not _JOINTS & set(item):  # "tidak amis dan gurih" is two
                said.setdefault(item, set()).add(fact)
        if "price" in value.facts:
            musts["price"] = tuple(_items(value.text))
    first, *others = tokens_of(facts.name)
    said.setdefault((first,), {"name"})  # the thing itself: "potnya" of Pot Semen
    for word in without(others, LOOSE[lang] | NOT[lang]):
        if word.isalpha():
            said.setdefault((word,), {THING})
    for word in CATEGORY_WORDS[facts.category]:
        said.setdefault((word,), {"category"})
    for word in PACKS[lang].intersection(token for item in tuple(said) for token in item):
        said.setdefault((word,), {THING})  # "per botol", where she sells by the bottle
    forms = forms_of(word for item in said for word in item)
    phrases = _by_first(said, forms, lang)
    subject = without((first, *others, *CATEGORY_WORDS[facts.category]), NOT[lang])
    loose = (LOOSE[lang] | WITHIN[lang]).union(alike((word for word in subject if word.isalpha()), forms))
    frames = _frames({key: value.facts for key, value in values.items()}, phrases, forms, lang)
    return Known(phrases, loose, forms, musts, frames)


def _also(name: str, item: tuple[str, ...], count: int) -> frozenset[str]:
    """What else a part of a fact is: "1 pot" in the box for sizes is a content, a material alone the thing itself."""
    pieces = name == "size" and len(item) == 2 and item[0].isdigit() and item[1] not in UNIT_SPELLINGS
    return frozenset({"content"} if pieces else {THING} if name == "materials" and count == 1 else ())


def _by_first(said: dict[tuple[str, ...], set[str]], forms: dict[str, str], lang: str) -> Phrases:
    """Her words in all their orders, by their first one."""
    facts: dict[tuple[str, ...], set[str]] = {}
    for words, names in said.items():
        for order in orders_of(words):
            bare = alike(without(order, LOOSE[lang]) or order, forms)
            facts.setdefault(bare, set()).update(names)
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, names in facts.items():
        found.setdefault(words[0], []).append((words, "|".join(sorted(names))))
    return {first: tuple(sorted(some, key=lambda p: -len(p[0]))) for first, some in found.items()}


def without(words: Iterable[str], some: frozenset[str]) -> tuple[str, ...]:
    """The words that are none of some."""
    return tuple(word for word in words if word not in some)


def length_of(words: Sequence[str], start: int, phrase: tuple[str, ...], loose: frozenset[str]) -> int:
    """How many words from `start` say the phrase, loose ones among them; 0 when they do not. Both are `alike`.

    A colon parts a label from its fact: it stands among her words only where they are the whole label.
    """
    at = start
    skipped = loose | {_COLON} if not start or not words[start - 1][0].isalnum() else loose
    for number, word in enumerate(phrase):
        if word == SEAM:
            while at < len(words) and (words[at] == SEAM or words[at] in _LIGHT):
                at += 1
            continue
        while number and at < len(words) and words[at] != word and words[at] in skipped:
            at += 1
        if at >= len(words) or words[at] != word:
            return 0
        at += 1
    return at - start


def sayings_in(tokens: list[str], phrases: Phrases, forms: dict[str, str], loose: frozenset[str]) -> list[Saying]:
    """Her words in a text, from left to right, the longest first."""
    words = alike(tokens, forms)
    found: list[Saying] = []
    at = 0
    while at < len(words):
        each = ((length_of(words, at, phrase, loose), name) for phrase, name in phrases.get(words[at], ()))
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


@lru_cache(maxsize=2)
def _expanded(lang: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every greeting, heading and template, the last with and without each of its options, and what it asks for."""
    words = WORDINGS[lang]
    headings = (heading for whose in words.HEADINGS.values() for heading in whose.values())
    found: list[tuple[str, tuple[str, ...]]] = [(text, ()) for text in (*GREETINGS[lang], *headings)]
    for whose in words.SLOTS.values():
        for template in (text for texts in whose.values() for text in texts):
            asked = _NEEDS.match(template)
            parts = _OPTION.split(_NEEDS.sub("", template))
            for keep in itertools.product((0, 1), repeat=min(len(parts) // 2, _MOST_OPTIONS)):
                text = "".join(p if i % 2 == 0 else p * keep[i // 2] for i, p in enumerate(parts))
                needs = tuple(asked[0][1:-1].split(",")) if asked else ()
                found.append((text, (*needs, *_SLOT.findall(text))))
    return tuple(dict.fromkeys(found))


def _frames(
    slots: dict[str, tuple[str, ...]], phrases: Phrases, forms: dict[str, str], lang: str
) -> frozenset[Facing]:
    found: set[Facing] = set()
    for text, keys in _expanded(lang):
        if all(key in slots or key == "point" for key in keys):
            text_marked: list[str] = []
            for number, part in enumerate(_SLOT.split(text)):
                words = tokens_of(part)
                mine = marked(words, sayings_in(words, phrases, forms, LOOSE[lang]))
                text_marked += [f"<{f}>" for f in slots.get(part, ("points",))] if number % 2 else mine
            found.update(one for clause in clauses_of(text_marked, lang) for one in readings(clause))
    return frozenset(found)
