"""Does a text say more than the facts? Every word must be a fact's, or on the reviewed list of neutral words.

The words of a sentence are compared with those of the facts that the sentence names, not of all facts.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from listing.checks.statements import loose_numbers, turned
from listing.draft.hashtags import hashtags
from listing.draft.records import Draft, Sentence
from listing.draft.shop_page import told_at
from listing.draft.title_parts import headline, kin_of, search_word
from listing.draft.translate import translated
from listing.draft.values import values_of
from listing.facts.record import Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts.neutral_words import CATEGORY_WORDS, FACT_WORDS, NEUTRAL_WORDS
from listing.phrases.drafts.product_kinds import KINDS, kind_of
from listing.places.channels import CHANNELS

_WORD = re.compile(r"\d+(?:[.,/]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*")


def words_of(text: str) -> frozenset[str]:
    """The words and numbers of a text, in small letters; "15.000" is one number, "onde-onde" one word."""
    return frozenset(_WORD.findall(text.casefold()))


@lru_cache(maxsize=64)
def _by_fact(facts: Facts, lang: str) -> dict[str, frozenset[str]]:
    """The words that each fact may put into a text, in the language asked for."""
    found = {
        name: words_of(
            " \n ".join([*spoken_fact(facts, name), *(translated(s, lang, name) for s in spoken_fact(facts, name))])
        )
        | FACT_WORDS.get(name, frozenset())
        for name in facts.given()
    }
    for value in values_of(facts, lang).values():
        for name in value.facts:
            found[name] |= words_of(value.text)
    if re.search(r"\btangan\b", facts.process.casefold()):
        found["process"] |= {"hand"}  # the glossary's word for it
    if facts.points:
        found["points"] |= words_of(" ".join(map(headline, facts.points)))
        said = (part for point in facts.points for part in point.casefold().split(", "))
        found["points"] |= {f"{word}nya" for part in said for word in part.split()[:2]}
    kind = kind_of(facts.name)
    if kind:
        found["name"] |= CATEGORY_WORDS[KINDS[kind][0]]
    return found | {"category": CATEGORY_WORDS[facts.category] | words_of(search_word(facts) + " " + kin_of(facts))}


def speaks_of(text: str, facts: Facts, lang: str) -> tuple[str, ...]:
    """Names of the facts that a text seems to come from: those with a word in it that is not neutral."""
    spoken = words_of(text) - NEUTRAL_WORDS[lang]
    return tuple(name for name, words in _by_fact(facts, lang).items() if spoken & words)


def ungrounded(
    text: str, names: Iterable[str], facts: Facts, lang: str, neutral: frozenset[str] | None = None
) -> tuple[str, ...]:
    """Words of a text that are neither neutral nor in the facts it names, in alphabetical order.

    Args:
        text: A sentence or a whole text, without hashtags.
        names: Names of the facts it may speak of.
        facts: What she typed.
        lang: "id" or "en".
        neutral: Words that claim nothing; the reviewed list when None.
    """
    by_fact = _by_fact(facts, lang)
    allowed = (NEUTRAL_WORDS[lang] if neutral is None else neutral).union(
        *(by_fact.get(name, frozenset()) for name in names)
    )
    return tuple(sorted(words_of(text) - allowed))


def _loose(sentence: Sentence, field: str, facts: Facts, lang: str) -> tuple[str, ...]:
    words = ungrounded(sentence.text, sentence.facts, facts, lang) or turned(sentence.text, facts, lang)
    return words or (loose_numbers(sentence.text, facts, lang) if field != "title" else ())


def claims(draft: Draft, facts: Facts) -> tuple[tuple[Sentence, tuple[str, ...]], ...]:
    """Sentences of a draft that say more than their facts, or their opposite, each with the words that do."""
    facts = told_at(facts, CHANNELS[draft.channel])
    found = [(s, loose) for field, s in draft.sentences() if (loose := _loose(s, field, facts, draft.lang))]
    tags = set(draft.tags) - set(hashtags(facts))
    return (*found, *((Sentence(tag, ()), (tag,)) for tag in sorted(tags)))
