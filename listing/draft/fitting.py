"""A text within the room of its place: what gives way first, and what a buyer must know last.

Nothing is cut inside a sentence. A line of several sentences loses its last ones before another line leaves.
"""

import re
from dataclasses import dataclass

from listing.draft.records import Paragraph, Sentence, labelled_once, written
from listing.draft.title import shortened
from listing.phrases.drafts.outlines import LEAVES, PRICED
from listing.places.limits import FieldLimits

_SPOILS = re.compile(
    r"\b(?:jangan|tidak boleh|hindari|hindarkan|jauhkan|hati-hati|dilarang|awas|buang|dibuang|hentikan|basi|tengik"
    r"|berlendir|berjamur|berbau|tidak tahan|harus (?:di|masuk|segera|langsung|habis))\b",
    re.IGNORECASE,
)
_STAINS = re.compile(r"(?<!tidak )(?<!anti )(?<!tanpa )(?<!gak )\b(?:ke)?luntur\b", re.IGNORECASE)
"""What its care says that other things of hers suffer from."""
_NEXT_SENTENCE = re.compile(r"(?:(?<=[^\W\d]{4})|(?<=[\d%)]))\. (?=[A-Z])")
"""Between two sentences of one line; "Kec. Sooko" is one."""
_FROM_THERE = re.compile(r"(?P<name>.+) (?P<where>(?:dari|di) [A-Z].+)")


@dataclass(frozen=True, slots=True)
class Slotted:
    """A sentence and the slot that it fills, by which a text that is too long knows what gives way."""

    slot: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph whose sentences still know their slots."""

    told: tuple[Slotted, ...]
    heading: str
    lines: bool

    def with_instead(self, gone: Slotted, kept: Slotted | None) -> "Passage":
        """The block with another sentence for one of its own, or with none for it."""
        told = (kept if t is gone else t for t in self.told)
        return Passage(tuple(t for t in told if t is not None), self.heading, self.lines)

    def greeting(self, name: str) -> "Passage":
        """The block with nothing but the name where its opening says no more than that."""
        if not any(t.slot == "opening" for t in self.told):
            return self
        bare = Sentence(name, ("name",))
        told = (
            Slotted(t.slot, bare) if t.slot == "opening" and set(t.sentence.facts) <= {"name", "category"} else t
            for t in self.told
        )
        return Passage(tuple(told), self.heading, True)

    def finished(self) -> Paragraph:
        """The paragraph, its slots forgotten; one point alone below no heading is no list."""
        said = tuple(t.sentence for t in self.told)
        if len(said) == 1 and said[0].text.startswith("- ") and not self.heading:
            alone = said[0].text.removeprefix("- ")
            said = (Sentence(alone if alone[-1] in ".!?…" else f"{alone}.", said[0].facts),)
        return Paragraph(said, self.heading, self.lines)


def letters_of(blocks: list[Passage], tags: tuple[str, ...]) -> int:
    """Letters of a text."""
    return len(written([b.finished() for b in blocks], tags))


def unheaded(blocks: list[Passage], title: str) -> list[Passage]:
    """The blocks without what the opening says again of the title: one message shows them one below the other.

    Of "Dakon Kayu Lipat dari Sentul" below its name "Dari Sentul" is left.
    """
    first, known = blocks[0].told[0], _words_of(title)
    more = any(t.sentence.facts for b in blocks for t in b.told if t is not first)
    if first.slot != "opening" or not more:
        return blocks
    if _words_of(first.sentence.text) - {"dari", "di"} <= known:
        return _instead(blocks, first, None)
    from_there = _FROM_THERE.fullmatch(first.sentence.text)
    if from_there is None or not _words_of(from_there["name"]) <= known:
        return blocks
    where, facts = from_there["where"], (fact for fact in first.sentence.facts if fact not in {"name", "category"})
    return _instead(blocks, first, Slotted(first.slot, Sentence(where[0].upper() + where[1:], tuple(facts))))


def _words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def fitted(
    blocks: list[Passage], tags: tuple[str, ...], limits: FieldLimits, gives_way: tuple[str, ...], name: str
) -> tuple[Paragraph, ...]:
    """Paragraphs within the room there is.

    Above what people read, only what is nice to know gives way; above what the place takes, the greeting around the
    name goes, then her points, then what a buyer may ask, what binds her, what it costs, the opening last.
    """
    most = int(limits.most.value)
    read = int(limits.advised_most.value) if limits.advised_most else most
    for slot in gives_way:
        for told in [t for b in blocks for t in b.told if t.slot == slot and not (_forbids(t) or _costs(t))]:
            if letters_of(blocks, tags) > read:
                blocks = _instead(blocks, told, None)
    if letters_of(blocks, tags) > most:
        blocks = [b.greeting(name) for b in blocks]
    while (over := letters_of(blocks, tags) - most) > 0:
        opening, *rest = [t for b in blocks for t in b.told]
        if not rest:
            short = shortened(opening.sentence.text, most - len(" ".join(tags)) - 2)
            return (Paragraph((Sentence(short, opening.sentence.facts),)),)
        gone = _least_missed(rest, over)
        blocks = _instead(blocks, gone, _shorter(gone))
    return labelled_once(b.finished() for b in blocks)


def _instead(blocks: list[Passage], gone: Slotted, kept: Slotted | None) -> list[Passage]:
    return [left for b in blocks if (left := b.with_instead(gone, kept)).told]


def _shorter(told: Slotted) -> Slotted | None:
    """A line without its last sentence; None where it has but one."""
    *_, last = [None, *_NEXT_SENTENCE.finditer(told.sentence.text)]
    return Slotted(told.slot, Sentence(told.sentence.text[: last.start()], told.sentence.facts)) if last else None


def _least_missed(told: list[Slotted], over: int) -> Slotted:
    """Of those that leave first the one that loses least, so that the rest fits, or that loses most."""
    first = min(map(_rank, told))
    some = [t for t in told if _rank(t) == first]
    some = [t for t in some if _shorter(t)] or some
    enough = [t for t in some if _lost(t) >= over]
    return min(enough, key=_lost) if enough else max(some, key=_lost)


def _rank(told: Slotted) -> int:
    """When a sentence leaves: a price, and what spoils the thing, with the last."""
    if told.slot in PRICED and _costs(told):
        return len(LEAVES) + 1
    at = next((at for at, slots in enumerate(LEAVES) if told.slot in slots), len(LEAVES))
    return max(at, len(LEAVES) - 1) if _forbids(told) else at


def _lost(told: Slotted) -> int:
    """Letters that leave with a line or its last sentence."""
    left = _shorter(told)
    return len(told.sentence.text) - (len(left.sentence.text) if left else 0)


def _forbids(told: Slotted) -> bool:
    """Whether a sentence about its use says what spoils it, or others, which no shortening may take away."""
    text = told.sentence.text
    return (told.slot in ("use", "mixed") and _SPOILS.search(text) is not None) or (
        told.slot in ("care", "mixed", "kept", "stored") and _STAINS.search(text) is not None
    )


def _costs(told: Slotted) -> bool:
    """Whether a sentence tells a price: sizes with what each of them costs are no small matter of how it measures."""
    return "Rp" in told.sentence.text
