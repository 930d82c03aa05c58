"""Facts + channel -> draft: a title, a description or a caption in which every sentence knows its facts.

A template is filled only from `values_of(facts)`, so a sentence cannot say what was not typed; what it says
is kept beside it. See `phrases/` for the wording and the notation.
"""

import re
import zlib
from collections.abc import Mapping

from listing.draft.fitting import Passage, Slotted, fitted, letters_of, unheaded
from listing.draft.hashtags import hashtags
from listing.draft.items import EACH, each_of
from listing.draft.phrasing import in_name
from listing.draft.records import Draft, Paragraph, Sentence
from listing.draft.shop_page import told_at
from listing.draft.title import title_of
from listing.draft.values import Value, values_of
from listing.draft.voice import spoken_of, voice
from listing.facts.normalise import capital
from listing.facts.record import PERISHABLE, Facts
from listing.phrases.drafts.neutral_words import CATEGORY_WORDS
from listing.phrases.drafts.outlines import FULLER, GIVES_WAY, LOOKED_AFTER, OUTLINES, Section
from listing.phrases.drafts.wording import WORDINGS
from listing.places.limits import Channel

_NEEDS = re.compile(r"^<([a-z_,]+)>")
_OPTION = re.compile(r"\[([^\[\]]*)\]")
_PLACE = re.compile(r"\{([a-z_]+)\}")
_HALF_OF_A_BOX = frozenset({"use", "size", "age"})
"""Slots that leave something of their fact to another one: how it is kept, how old it is."""
_ONE_LINE = re.compile(r"[A-Z][^:{}]*: \{[a-z_]+\}")
_SAID_BY_LABEL = re.compile(r"^(Warna|Ukuran): (?i:\1) (?!(?:alam|lain\w*|tidak|sesuai|bisa|boleh|menyesuaikan)\b)")
"""A label of ours and the same word of hers: "Warna: warna pelangi"."""
_HER_LABEL = re.compile(
    r"(?:(?:cara|aturan|saran) [a-z]+|penyimpanan|penyajian|pemakaian|motif|karakter|tema|corak): ", re.IGNORECASE
)
"""What she wrote before a way to use it, which says more than ours: "cara masak: basahi dengan air hangat"."""
_TOLD_TO_DO = frozenset({"care", "process", "warnings"})
_COLON_OF_HERS = re.compile(r"(?P<what>[^:;,.()]*[^\d\s:;,.()]): (?P<rest>[^:;(),.]+,[^:;().]*)")
"""A list under a word of hers."""
_COLON_BEFORE_A_NUMBER = re.compile(r"(?:(?<=[^\W\d])|(?<=\))) ?: (?=[\d±]|Rp\d)")
"""What says no more than a space: "besar: 40 x 30 cm", "Senin: 15.00"."""
_ELSEWHERE = re.compile(
    r"\b(?:(?:pesan|order)(?:nya|an)?|pemesanan|hubungi|chat|daftar|booking|kontak|konfirmasi) "
    r"(?:[^.;]{0,25} )?(?:telepon|telp|tlp|telpon|sms)\b"
    r"|(?<!status )(?<!grup )\b(?:wa|whatsapp)\b(?-i:(?! [A-Z][a-z]))",
    re.IGNORECASE,
)
"""Where she takes orders, or answers; "Wa Iyah" is a name."""
_VARIED = frozenset({"opening", "saying", "order", "order_fully", "ask"})
"""Slots with several wordings that say the same; elsewhere the first that fits is the best."""


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
    own_colon = _ONE_LINE.fullmatch(body) is not None
    if own_colon and (_HER_LABEL.match(values[asked[0]].text) or _instructs(values[asked[0]])):
        body, own_colon = f"{{{asked[0]}}}", False
    text = _PLACE.sub(lambda m: _bracketed(values[m[1]].text) if own_colon else values[m[1]].text, body)
    text = _SAID_BY_LABEL.sub(r"\1: ", text) if own_colon else text
    text = re.sub(r"([.!?…])\.(?=\s|$)", r"\1", text)  # her "enak sekali!" before our full stop
    mark, rest = ("- ", text[2:]) if text.startswith("- ") else ("", text)
    facts = dict.fromkeys(fact for key in (*unseen, *asked) for fact in values[key].facts)
    return Sentence(mark + capital(rest), tuple(facts))


def _instructs(value: Value) -> bool:
    """Whether what is to be done stands behind a colon of hers: "pertama: gosok, lalu bilas"; no option or size."""
    return _TOLD_TO_DO.issuperset(value.facts) and _COLON_OF_HERS.fullmatch(value.text) is not None


def _bracketed(said: str) -> str:
    """What stands behind a label of ours without colons of its own: "tema bebas: putih" -> "tema bebas (putih)"."""
    said = _COLON_BEFORE_A_NUMBER.sub(" ", said)
    found = _COLON_OF_HERS.fullmatch(said)
    return f"{found['what']} ({found['rest']})" if found else said


def _ordered_elsewhere(facts: Facts) -> bool:
    """Whether she says herself that one writes to her by WhatsApp, or orders by telephone."""
    typed = (*facts.hours, *facts.terms, *facts.pre_order, *facts.minimum, *facts.deposit, *facts.area,
             *facts.returns, *facts.warnings, *facts.points)  # fmt: skip
    return any(map(_ELSEWHERE.search, typed))


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
    told = [len(set(s.facts) - {"name", "category"}) for s in sentences]
    best = [s for s, n in zip(sentences, told, strict=True) if n == max(told)]
    return best[zlib.crc32(name.encode()) % len(best)]


class _Writer:
    """Writes the sections of one draft, remembering which facts were told."""

    def __init__(self, facts: Facts, variant: str, lang: str, channel: Channel) -> None:
        self._facts, self._variant, self._lang, self._order = facts, variant, lang, channel.order
        self._values = values_of(facts, lang)
        self._told = {n for n in ("brand", "origin") if in_name(getattr(facts, n), facts.name)}
        self._told |= {n for n in ("content", "size") if in_name(" ".join(getattr(facts, n)), facts.name)}

    def _each(self, slot: str, templates: tuple[str, ...]) -> list[Sentence]:
        """One sentence for every item."""
        several = each_of(slot, self._facts, self._lang)
        found = ([s for t in templates if (s := fill(t, values))] for values in several)
        return [_choose(fit, self._facts.name) if slot in _VARIED else fit[0] for fit in found if fit]

    def _sentences(self, slot: str, section: Section) -> list[Sentence]:
        who, templates = _candidates(slot, self._variant, self._facts, self._lang, self._order)
        if slot == "order" and self._order == "dm" and _ordered_elsewhere(self._facts):
            return []
        if slot in EACH:
            return self._each(slot, templates)
        found = [s for t in templates if (s := fill(t, self._values))]
        if slot == "opening" and not found:
            anyone = WORDINGS[self._lang].SLOTS[f"{self._variant}.opening"][""]
            who, found = "", [s for t in anyone if (s := fill(t, self._values))]
        if slot == "opening":
            found = [_with_category(s, CATEGORY_WORDS.get(who, frozenset())) for s in found]
        if section.fresh:
            found = [s for s in found if not s.facts or set(s.facts) - self._told - {"name"} or slot == "opening"]
        if not found:
            return []
        return [_choose(found, self._facts.name) if slot in _VARIED else found[0]]

    def _not_thrice(self, told: list[Slotted]) -> list[Slotted]:
        """The sentences, the first of her points without the noun where the opening has said it twice."""
        thing = spoken_of(self._facts)
        if [one.slot for one in told[:2]] != ["opening", "saying"] or not thing:
            return told
        opening, saying, *rest = told
        twice = len(re.findall(rf"\b{re.escape(thing)}\b", opening.sentence.text, re.IGNORECASE)) > 1
        said = re.sub(rf"^{re.escape(thing)}nya ", "", saying.sentence.text, flags=re.IGNORECASE) if twice else ""
        return [opening, Slotted("saying", Sentence(capital(said), saying.sentence.facts)), *rest] if said else told

    def paragraph(self, section: Section) -> Passage | None:
        """The section with the sentences whose facts are there, or None."""
        told: list[Slotted] = []
        all_of = WORDINGS[self._lang].HEADINGS
        for slot in section.slots:
            sentences = self._sentences(slot, section)
            if slot not in _HALF_OF_A_BOX:
                self._told.update(fact for s in sentences for fact in s.facts)
            told += [Slotted(slot, s) for s in sentences]
        told = self._not_thrice(told)
        named = [one.slot for one in told[:1] if section.heading]
        headings = next((all_of[name] for name in (*named, section.heading) if name in all_of), {})
        heading = next((headings[who] for who in voice(self._facts) if who in headings), "")
        return Passage(tuple(told), heading, section.lines) if told else None


def _place(channel: Channel) -> str:
    if "description" in channel.fields:
        return "chat" if channel.order == "chat" else "page"
    return "status" if channel.order == "status" else "post"


def draft(facts: Facts, channel: Channel, variant: str = "lugas", lang: str = "id") -> Draft:
    """The words for one place.

    Args:
        facts: What she typed.
        channel: Where it goes.
        variant: "lugas" (to the point), "hangat" (warm) or "ringkas" (brief).
        lang: "id" or "en".

    Returns:
        A draft within the hard limits of the channel, without what she promises about health. A title stays short
        when the facts are too few for the place's minimum; the checks then say so.
    """
    facts = told_at(facts, channel)
    writer = _Writer(facts, variant, lang, channel)
    tags = hashtags(facts)[: channel.hashtags_advised]
    body = "description" if "description" in channel.fields else "caption"
    limits = channel.fields[body]
    title = title_of(facts, channel, variant, lang) if "title" in channel.fields else None
    blocks = _written(writer, OUTLINES[variant, _place(channel)])
    least = int(limits.advised_least.value) if limits.advised_least else 0
    if variant == "ringkas" and letters_of(blocks, tags) < least:
        blocks = _written(_Writer(facts, variant, lang, channel), FULLER)
    gives_way = GIVES_WAY if facts.category in PERISHABLE else (*GIVES_WAY, *LOOKED_AFTER)
    if title and _place(channel) == "chat":
        blocks = unheaded(blocks, title.text)
    texts = [(body, fitted(blocks, tags, limits, gives_way, facts.name))]
    if title:
        texts.insert(0, ("title", (Paragraph((Sentence(title.text, title.facts),)),)))
    return Draft(channel.key, variant, lang, tuple(texts), tags)


def _written(writer: _Writer, sections: tuple[Section, ...]) -> list[Passage]:
    return [block for section in sections if (block := writer.paragraph(section))]
