"""Facts + channel -> draft: a title, a description or a caption in which every sentence knows its facts.

A template is filled only from `values_of(facts)`, so a sentence cannot say what was not typed; what it says
is kept beside it. See `phrases/` for the wording and the notation.
"""

import re
import zlib
from collections.abc import Mapping

from listing.draft.hashtags import hashtags
from listing.draft.phrasing import in_name
from listing.draft.records import Draft, Paragraph, Sentence, written
from listing.draft.title import shortened, title_of
from listing.draft.values import Value, points_of, values_of, voice
from listing.facts.normalise import capital
from listing.facts.record import Facts
from listing.phrases.drafts.neutral_words import CATEGORY_WORDS
from listing.phrases.drafts.outlines import OUTLINES, Section
from listing.phrases.drafts.wording import WORDINGS
from listing.places.limits import Channel

_NEEDS = re.compile(r"^<([a-z_,]+)>")
_OPTION = re.compile(r"\[([^\[\]]*)\]")
_PLACE = re.compile(r"\{([a-z_]+)\}")


def _keys(template: str) -> set[str]:
    return set(_PLACE.findall(template))


def fill(template: str, values: Mapping[str, Value]) -> Sentence | None:
    """A template with its facts put in, or None when one that it needs is missing."""
    needs = _NEEDS.match(template)
    unseen = needs[1].split(",") if needs else []
    body = _OPTION.sub(
        lambda m: m[1] if _keys(m[1]) <= values.keys() else "", template[needs.end() if needs else 0 :]
    )
    asked = _PLACE.findall(body)
    if not {*asked, *unseen} <= values.keys():
        return None
    text = _PLACE.sub(lambda m: values[m[1]].text, body)
    text = re.sub(r"([.!?…])\.(?=\s|$)", r"\1", text)  # her "enak sekali!" before our full stop
    mark, rest = ("- ", text[2:]) if text.startswith("- ") else ("", text)
    facts = dict.fromkeys(fact for key in (*unseen, *asked) for fact in values[key].facts)
    return Sentence(mark + capital(rest), tuple(facts))


def _candidates(slot: str, variant: str, facts: Facts, lang: str, order: str) -> tuple[str, tuple[str, ...]]:
    """Whose wording was found for a slot (a kind, a category or "" for anyone's), and its templates."""
    slots = WORDINGS[lang].SLOTS
    for key in (f"{variant}.{slot}", f"{variant}.{slot}.{order}"):
        for who in voice(facts):
            if who in slots.get(key, {}):
                return who, slots[key][who]
    return "", ()


def _with_category(sentence: Sentence, words: frozenset[str]) -> Sentence:
    """A sentence that names its category ("Suka barang rajut, Kak?") says that fact too."""
    if words.isdisjoint(re.findall(r"[a-z]+", sentence.text.casefold())):
        return sentence
    return Sentence(sentence.text, (*sentence.facts, "category"))


def _choose(sentences: list[Sentence], name: str) -> Sentence:
    told = [len(set(s.facts) - {"name"}) for s in sentences]
    best = [s for s, n in zip(sentences, told, strict=True) if n == max(told)]
    return best[zlib.crc32(name.encode()) % len(best)]


class _Writer:
    """Writes the sections of one draft, remembering which facts were told."""

    def __init__(self, facts: Facts, variant: str, lang: str, channel: Channel) -> None:
        self._facts, self._variant, self._lang, self._order = facts, variant, lang, channel.order
        self._values = values_of(facts, lang)
        self._told = {n for n in ("brand", "origin") if in_name(getattr(facts, n), facts.name)}
        self._told |= {n for n in ("content", "size") if in_name(" ".join(getattr(facts, n)), facts.name)}

    def _sentences(self, slot: str, fresh: bool) -> list[Sentence]:
        who, templates = _candidates(slot, self._variant, self._facts, self._lang, self._order)
        if slot == "point":
            points = points_of(self._facts, self._lang)
            return [s for p in points if (s := fill(templates[0], {"point": p}))]
        found = [s for t in templates if (s := fill(t, self._values))]
        if slot == "opening":
            found = [_with_category(s, CATEGORY_WORDS.get(who, frozenset())) for s in found]
        if fresh:
            found = [s for s in found if not s.facts or set(s.facts) - self._told - {"name"} or slot == "opening"]
        return [_choose(found, self._facts.name)] if found else []

    def paragraph(self, section: Section) -> Paragraph | None:
        """The section with the sentences whose facts are there, or None."""
        written: list[Sentence] = []
        for slot in section.slots:
            sentences = self._sentences(slot, section.fresh)
            self._told.update(fact for s in sentences for fact in s.facts)
            written += sentences
        headings = WORDINGS[self._lang].HEADINGS.get(section.heading, {})
        heading = next((headings[who] for who in voice(self._facts) if who in headings), "")
        return Paragraph(tuple(written), heading, section.lines) if written else None


def _fitted(paragraphs: list[Paragraph], tags: tuple[str, ...], most: int) -> tuple[Paragraph, ...]:
    """Paragraphs within the room there is: the longest sentence goes first, the opening last."""
    while len(written(paragraphs, tags)) > most:
        opening, *rest = [s for p in paragraphs for s in p.sentences]
        if not rest:
            return (Paragraph((Sentence(shortened(opening.text, most - len(" ".join(tags)) - 2), opening.facts),)),)
        longest = max(rest, key=lambda s: len(s.text))
        kept = [Paragraph(tuple(s for s in p.sentences if s is not longest), p.heading, p.lines) for p in paragraphs]
        paragraphs = [p for p in kept if p.sentences]
    return tuple(paragraphs)


def _place(channel: Channel) -> str:
    if "description" in channel.fields:
        return "page"
    return "status" if channel.order == "status" else "post"


def draft(facts: Facts, channel: Channel, variant: str = "lugas", lang: str = "id") -> Draft:
    """The words for one place.

    Args:
        facts: What she typed.
        channel: Where it goes.
        variant: "lugas" (to the point), "hangat" (warm) or "ringkas" (brief).
        lang: "id" or "en".

    Returns:
        A draft within the hard limits of the channel. A title stays short when the facts are too few for the
        place's minimum; the checks then say so.
    """
    writer = _Writer(facts, variant, lang, channel)
    sections = OUTLINES[variant, _place(channel)]
    paragraphs = [p for section in sections if (p := writer.paragraph(section))]
    tags = hashtags(facts)[: channel.hashtags_advised]
    body = "description" if "description" in channel.fields else "caption"
    texts = [(body, _fitted(paragraphs, tags, int(channel.fields[body].most.value)))]
    if "title" in channel.fields:
        title = title_of(facts, channel, variant, lang)
        texts.insert(0, ("title", (Paragraph((Sentence(title.text, title.facts),)),)))
    return Draft(channel.key, variant, lang, tuple(texts), tags)
