"""Findings for any text, written here or pasted: what a place refuses, and what would sell better.

Hard and soft are kept apart by `Finding.severity`. Her own claims pass through the drafts as hers; here they get
their kind word. Lengths count code points after NFC, as positions do.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from listing.checks.findings import Finding, finding
from listing.facts.record import EATEN, Category, Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.word_set import word_set
from listing.places.claim_words import PIRT, names_many_things
from listing.places.forbidden_words import CLAIM_RULES, NO_CLAIMS_WITH_PIRT, ONE_THING_A_TITLE, TEXT_RULES, source_at
from listing.places.limits import Channel, FieldLimits, Limit
from listing.places.rules import TextRule, source_of

_SHOUTING = 0.6  # share of capitals, from the advice that suits every place
_REPEATED = 3
_SHOWN = 40  # characters of what was found that a sentence repeats
_LONG_BY = 1.4  # times the advised letters; a draft that keeps her terms may pass what it aims at. A choice
_SHOWN_BEFORE_MORE = 125  # Instagram, https://blog.aitoearn.ai/instagram-post-character-limit-2025-guide (B)
_VISIT = re.compile(r"(?:datang|langsung) (?:langsung )?ke rumah")
"""Where a service may be had: a teacher or a hairdresser comes to the buyer's house."""
_WITHOUT = re.compile(r"\b(?:non|no|bebas|zero|free)[\s-]+|\btanpa (?:bahan |tambahan |campuran )?")
_TAG = re.compile(r"(?<!\w)#\w+")
_SMALL = word_set(
    """
    dan di ke dari untuk yang dengan atau x and of from with for in the or cm ml gram kg
    """
)


def _facts_words(facts: Facts | None) -> str:
    if facts is None:
        return ""
    return " \n ".join(text for name in facts.given() for text in spoken_fact(facts, name)).casefold()


def _is_proved(rule: TextRule, text: str, facts: Facts | None) -> bool:
    if facts is not None and rule.fact and getattr(facts, rule.fact):
        return True
    return rule.proof is not None and rule.proof.search(f"{text} \n {_facts_words(facts)}".casefold()) is not None


def _is_called_so(rule: TextRule, facts: Facts) -> bool:
    """Whether her product's name has the word in earnest; a name without it leaves that to the chosen kind."""
    if rule.pattern.search(facts.name.casefold()):
        return bool(rule.spans(facts.name))
    return facts.category is Category.BATIK


def _by_rule(rule: TextRule, text: str, field: str, place: Channel, facts: Facts | None) -> Iterator[Finding]:
    if rule.foods and facts is not None and facts.category not in EATEN:
        return
    if rule.named and facts is not None and not _is_called_so(rule, facts):
        return
    spans, visits = rule.spans(text), facts is not None and facts.category is Category.SERVICE
    if spans and not _is_proved(rule, text, facts):
        for start, end in spans:
            found, source = text[start:end][:_SHOWN], source_at(rule, place.key)
            hard = rule.hard and not (visits and _VISIT.fullmatch(found.casefold()))
            yield finding(rule.id, hard, field, (start, end), source, found=found, place=place.name)


def _words(text: str, field: str, place: Channel, facts: Facts | None) -> Iterator[Finding]:
    for rule in TEXT_RULES:
        if place.key in rule.channels and (not rule.fields or field in rule.fields):
            yield from _by_rule(rule, text, field, place, facts)
    if field == "title" and place.marketplace and names_many_things(text):
        yield finding("many_things", False, field, (0, len(text)), ONE_THING_A_TITLE)


def _gap(rule: str, hard: bool, field: str, length: int, limit: Limit, place: Channel) -> Finding:
    value = int(limit.value)
    span = (value, length) if rule == "too_long" else (0, 0)
    words = {"length": length, "limit": value, "gap": abs(value - length), "place": place.name}
    return finding(rule, hard, field, span, source_of(limit, place.name), **words)


def _length(text: str, field: str, place: Channel, limits: FieldLimits) -> Iterator[Finding]:
    length = len(text)
    if not text.strip():
        yield finding("empty", True, field, source=source_of(limits.least or limits.most, place.name))
    elif limits.least and length < limits.least.value:
        yield _gap("too_short", True, field, length, limits.least, place)
    elif limits.advised_least and length < limits.advised_least.value:
        yield _gap("rather_short", False, field, length, limits.advised_least, place)
    elif limits.fewest_words and len(text.split()) < limits.fewest_words.value:
        yield _gap("few_words", False, field, len(text.split()), limits.fewest_words, place)
    if length > limits.most.value:
        yield _gap("too_long", True, field, length, limits.most, place)
    elif limits.advised_most and length > limits.advised_most.value * (1 if field == "title" else _LONG_BY):
        yield _gap("rather_long", False, field, length, limits.advised_most, place)


def _style(text: str, field: str) -> Iterator[Finding]:
    letters = [c for c in text if c.isalpha()]
    shouted = [w for w in re.findall(r"[^\W\d_]{4,}", text) if w.isupper()]  # SKU and RED are no shouting
    if len(shouted) > 1 and sum(c.isupper() for c in letters) > _SHOUTING * len(letters):
        yield finding("capitals", False, field, (0, len(text)))
    if field != "title":
        return
    words = Counter(w for w in re.findall(r"[^\W\d_]{2,}", text.casefold()) if w not in _SMALL)
    for word, times in words.items():
        if times >= _REPEATED:
            start = text.casefold().find(word)
            yield finding("repeated_word", False, field, (start, start + len(word)), found=word, length=times)


def _tags(text: str, field: str, place: Channel) -> Iterator[Finding]:
    tags = list(_TAG.finditer(text))
    most = int(place.hashtags_most.value)
    if not tags or field == "title":
        return
    span = (tags[most if 0 < most < len(tags) else 0].start(), tags[-1].end())
    if most == 0:
        yield finding("useless_tags", False, field, span, place=place.name)
    elif len(tags) > most:
        source = source_of(place.hashtags_most, place.name)
        yield finding("too_many_tags", True, field, span, source, length=len(tags), limit=most, place=place.name)
    elif len(tags) > place.hashtags_advised:
        yield finding("more_tags_than_help", False, field, span, length=len(tags))


def _pirt(text: str, field: str, facts: Facts | None) -> Iterator[Finding]:
    """P-IRT foods had better carry no claims at all (one source, C)."""
    if not PIRT.search(text.casefold()) and not (facts and facts.pirt):
        return
    for rule in CLAIM_RULES:
        for start, end in rule.spans(text):
            yield finding("pirt_claim", False, field, (start, end), NO_CLAIMS_WITH_PIRT, found=text[start:end])


def _each_once(found: list[Finding]) -> tuple[Finding, ...]:
    """The findings, the hard ones first, without a second piece of advice about one claim.

    What a rule of the place says of words, the advice for P-IRT foods need not say again; "non MSG" in a title and
    "tanpa MSG" below it are one claim.
    """
    told: set[tuple[str, str]] = set()
    kept = []
    for one in found:
        words = dict(one.words).get("found", "")
        claim = ("claim" if one.rule in _CLAIMS else one.rule, _WITHOUT.sub("tanpa ", words.casefold()))
        if one.is_hard or not words or claim not in told:
            kept.append(one)
        told.add(claim)
    return tuple(sorted(kept, key=lambda f: not f.is_hard))


_CLAIMS = frozenset({"pirt_claim", "promise", *(rule.id for rule in CLAIM_RULES)})


def check_text(text: str, channel: Channel, field: str, facts: Facts | None = None) -> tuple[Finding, ...]:
    """Everything to say about one text.

    Args:
        text: A title, description or caption; hers, ours or pasted.
        channel: Where it goes.
        field: "title", "description" or "caption".
        facts: What she typed, when known: her numbers are proof, her words are hers.

    Returns:
        Findings, the hard ones first, then by place in the text.

    Raises:
        KeyError: When the channel has no such field.
    """
    text = unicodedata.normalize("NFC", text)
    found = [
        *_length(text, field, channel, channel.fields[field]),
        *_words(text, field, channel, facts),
        *_style(text, field),
        *_tags(text, field, channel),
        *_pirt(text, field, facts),
    ]
    return _each_once(sorted(found, key=lambda f: (not f.is_hard, f.start)))


def check_fields(texts: Mapping[str, str], channel: Channel, facts: Facts | None = None) -> tuple[Finding, ...]:
    """Findings for all texts of one place, and for how they stand together.

    Args:
        texts: Text by field, such as `Draft.fields()` or her edited ones.
        channel: Where they go.
        facts: What she typed, when known.
    """
    found = [f for field, text in texts.items() for f in check_text(text, channel, field, facts)]
    title, description = texts.get("title", "").strip(), texts.get("description", "").strip()
    if title and title == description:
        found.append(finding("same_as_title", False, "description", (0, len(description))))
    caption = texts.get("caption", "")
    late = facts is not None and facts.name.casefold() not in caption[:_SHOWN_BEFORE_MORE].casefold()
    if channel.key == "instagram" and len(caption) > _SHOWN_BEFORE_MORE and late:
        found.append(finding("name_late", False, "caption", (0, _SHOWN_BEFORE_MORE), limit=_SHOWN_BEFORE_MORE))
    return _each_once(found)
