"""Holds each statement of a text against the fact that it comes from: its numbers, its negations, its own words.

What a text says beside her words must be a template of ours, or be on the closed lists of `phrases/drafts/glue`.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from listing.checks.forms import alike, orders_of
from listing.checks.reading import (
    BREAKS,
    PERMITS,
    THING,
    Facing,
    Saying,
    clauses_of,
    facts_meant,
    known,
    length_of,
    marked,
    readings,
    sayings_in,
    tokens_of,
    without,
    without_courtesies,
)
from listing.draft.translate import translated
from listing.facts.normalise import UNIT_SPELLINGS
from listing.facts.record import CAUTIONS, ORDER_TERMS, Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts import glossary
from listing.phrases.drafts.courtesies import ONLY_AFTER, ONLY_BEFORE, TO_ORDER
from listing.phrases.drafts.glue import ALIKE, AROUND, COUNTED, EXTENTS, LEADS, LOOSE, NOT
from listing.phrases.drafts.neutral_words import FACT_WORDS, NEUTRAL_WORDS

_NAMES = frozenset({"name", "brand", "origin", "category"})
"""What may stand right beside another fact."""
_STANDING = _NAMES.union({"process", "points", "care", "stock_said", "options_said"}, ORDER_TERMS, CAUTIONS)
"""What says itself what it is, whatever the clause before spoke of: not "dibuat dari tempe, pedas"."""
_TIES = frozenset({"dan", "serta", "yang", "dengan", "lalu", "jadi", "tapi", "and", "which", "then", "but"})
_OF_ORIGIN = frozenset({"asli", "asal", "dari", "from"})
_WHOLE = _NAMES.union({THING, "content", "size"})
"""What is said to come from somewhere is the product, not a part of it."""
_MADE_SO = (frozenset({"process"}), frozenset({"points"}))
_OF_THING = frozenset({"content", "size", "process"})
_MADE = frozenset({"process", "points"})
_SHARE = frozenset({"deposit"})
"""Says nothing without its word: "ada 50%" may be anything."""
_LASTING = frozenset({"untuk", "for"})
_SOURCE = frozenset({"brand", "origin"})
_TO_DO = frozenset(
    {"pesan", "chat", "masukkan", "masukin", "pilih", "klik", "checkout", "order", "tentukan", "tanya"}
)
_REACH = 3  # words over which a negation is felt: "tidak terlalu asin"
_IF = frozenset({"kalau", "jika", "bila", "apabila", "if"})
_UNITS = frozenset({*UNIT_SPELLINGS, *UNIT_SPELLINGS.values(), *glossary.UNITS.values()})


def unfounded(text: str, facts: Facts, lang: str) -> tuple[str, ...]:
    """What a sentence says that no fact does: clauses, in the words that stand in it.

    Args:
        text: A sentence, a line, a heading.
        facts: What she typed.
        lang: "id" or "en".
    """
    tokens = _uncounted(without_courtesies(tokens_of(text), lang), facts)
    clauses = clauses_of(marked(tokens, _sayings(tokens, facts, lang)), lang)
    frames = known(facts, lang).frames
    wrong: list[str] = []
    about = ""
    for clause, follows in zip(clauses, (*clauses[1:], ()), strict=False):
        known_so = any(one in frames for one in readings(clause)) or _is_label(clause, follows, lang)
        if clause and not known_so and not _holds(clause, about, lang):
            wrong.append(" ".join(clause))
        about = _named(clause, lang) or about
    return tuple(wrong)


def _uncounted(tokens: list[str], facts: Facts) -> list[str]:
    """The tokens with counts that are right as marks: "tiga warna" when she named three."""
    found: list[str] = []
    for token in tokens:
        before = ALIKE.get(found[-1], found[-1]) if found else ""
        named = [name for name in COUNTED.get(token, ()) if before == str(len(getattr(facts, name)))]
        found[len(found) - bool(named) :] = [f"<{'|'.join(sorted(named))}>" if named else token]
    return found


def _sayings(tokens: list[str], facts: Facts, lang: str) -> list[Saying]:
    mine = known(facts, lang)
    return sayings_in(tokens, mine.phrases, mine.forms, mine.loose)


def _marks(clause: Facing) -> tuple[frozenset[str], ...]:
    return tuple(facts for token in clause if (facts := facts_meant(token)))


@lru_cache(maxsize=2)
def _around(lang: str) -> dict[str, frozenset[str]]:
    """The words beside each fact; beside a word of the name, those beside the name."""
    return AROUND[lang] | {THING: AROUND[lang]["name"]}


@lru_cache(maxsize=2)
def _namers(lang: str) -> dict[str, set[str]]:
    """For each word beside facts, the facts that it names; words beside any fact name none."""
    found: dict[str, set[str]] = {}
    for fact, words in _around(lang).items():
        for word in words - AROUND[lang][""] - LOOSE[lang]:
            found.setdefault(word, set()).add(fact)
    return found


def _named(clause: Facing, lang: str) -> str:
    """The fact that a clause speaks of, when its words name just one."""
    namers = {word: facts - {THING} for word, facts in _namers(lang).items()}
    named = {next(iter(namers[word])) for word in clause if len(namers.get(word, ())) == 1}
    return named.pop() if len(named) == 1 else ""


def _is_label(clause: Facing, follows: Facing, lang: str) -> bool:
    """Whether a clause only names the fact that follows: "kelebihannya:", "komposisi:"."""
    around = _around(lang)
    named = frozenset[str]().union(*(around.get(fact, frozenset()) for facts in _marks(follows) for fact in facts))
    words = {token for token in clause if not token.startswith("<")}
    told = [facts for facts in _marks(clause) if not facts <= _NAMES | {THING}]
    return not told and words <= named | around[""] and bool(words & (named - around[""]))


def _holds(clause: Facing, about: str, lang: str) -> bool:
    """Whether a clause is founded, or all parts of it are that a joining word ties together."""
    if _is_founded(clause, about, lang):
        return True
    for at, word in enumerate(clause):
        before, after = clause[:at], clause[at + 1 :]
        if word in _TIES and before and _may_follow(after) and _is_founded(before, about, lang):
            return _holds(after, _named(before, lang) or about, lang)
    return False


def _may_follow(clause: Facing) -> bool:
    """Whether a part says something itself: "dan foto" would only add to what was said before."""
    return bool(_marks(clause)) or not _TO_DO.isdisjoint(clause)


def _is_founded(clause: Facing, about: str, lang: str) -> bool:
    marks = _marks(clause)
    if not marks:
        return _only_orders(clause, lang)
    words = tuple(token for token in clause if not token.startswith("<"))
    if not _keep_apart(clause):
        return False
    if not set(words) - LOOSE[lang]:
        return about in _NAMES or not about or all(about in facts or facts & _STANDING for facts in marks)
    around = _around(lang)
    allowed = (around[""] | LOOSE[lang]).union(*(around.get(fact, frozenset()) for facts in marks for fact in facts))
    unnamed = any(facts == _SHARE for facts in marks) and not set(words) & (around["deposit"] - around[""])
    return set(words) <= allowed and not unnamed and _stand_by_their_facts(clause, lang)


def _keep_apart(clause: Facing) -> bool:
    """Whether no fact stands right by one that it would seem to be said of: "semen putih", "kacang dari Blitar"."""
    for one, other in itertools.pairwise(map(facts_meant, clause)):
        of_one = one <= _NAMES or other <= _NAMES or THING in one & other or (one, other) == _MADE_SO
        if one and other and not (of_one or (THING in one and other & _OF_THING)):
            return False
        if one and other and other <= _SOURCE and not one <= _WHOLE | {"process"}:
            return False
    return True


def _stand_by_their_facts(clause: Facing, lang: str) -> bool:
    """Whether each word that names a fact has that fact next to it: not "tahan <content> isi <shelf_life>"."""
    namers = _namers(lang)
    for at, word in enumerate(clause):
        facts = namers.get(word, set())
        near = (*_marks(clause[at:]), *_marks(clause[:at])[::-1])
        told = next((one for one in near if not one <= _NAMES | {THING}), frozenset[str]())
        if facts and not (near[0] | told) & facts:
            return False
        before = facts_meant(clause[at - 1]) if at else frozenset[str]()
        if word in _OF_ORIGIN and not before <= _WHOLE | (_MADE if "materials" in near[0] else frozenset()):
            return False  # "kacang dari Blitar" says where the material is from
        if word == "tahan" and not before <= _NAMES | {THING, "care", "content"}:
            return False  # "renyah tahan 2 bulan" says how long it stays crisp
        if (word in EXTENTS[lang] and before) or (word in _LASTING and "shelf_life" in near[0]):
            return False
        if word in LEADS and not {*clause[at - 1 : at], *clause[at + 1 : at + 2]} & LEADS[word]:
            return False
    return True


def _only_orders(clause: Facing, lang: str) -> bool:
    """Whether a clause without facts only greets, thanks, or says how to ask and order."""
    trios = zip(("", *clause), clause, (*clause[1:], ""), strict=False)
    return set(clause) <= TO_ORDER[lang] and all(map(_is_harmless, *zip(*trios, strict=True)))


def _is_harmless(before: str, word: str, after: str) -> bool:
    """Whether a word of ordering stands where it promises nothing: "kalau suka", "kirim chat"."""
    rules = [before in ONLY_AFTER[word]] if word in ONLY_AFTER else []
    rules += [after in ONLY_BEFORE[word]] if word in ONLY_BEFORE else []
    return not rules or any(rules)


def _is_unit(tokens: list[str], at: int) -> bool:
    """Whether a unit follows that is not hers: the stock "40" in "40 gram"."""
    follows = tokens[at] if at < len(tokens) else ""
    return tokens[at - 1].isdigit() and (follows in _UNITS or follows == "%")


def loose_numbers(text: str, facts: Facts, lang: str) -> tuple[str, ...]:
    """Numbers of a text that are not, with their unit, part of her own words."""
    tokens = tokens_of(text)
    found = _sayings(tokens, facts, lang)
    whole = (one for one in found if not _is_unit(tokens, one.end))
    inside = {at for one in whole for at in range(one.start, one.end)}
    return tuple(t for at, t in enumerate(tokens) if at not in inside and any(c.isdigit() for c in t))


def _senses(tokens: list[str], lang: str, ends: frozenset[int] = frozenset()) -> Iterator[tuple[str, bool]]:
    """Each word, and whether a negation before it in its clause turns it; hers end where her words do.

    What follows an "if" says nothing, as in "kurang kalau belum ada sambal".
    """
    since, supposed = _REACH + 1, False
    for at, token in enumerate(tokens):
        if token in BREAKS or at in ends:
            since = _REACH + 1
        supposed = token not in BREAKS and (supposed or token in _IF)
        if token in BREAKS:
            continue
        if token in NOT[lang] and not supposed and not _is_number_sign(tokens, at):
            since = 0
        else:
            since += 1
            if tokens[at + 1 : at + 2] != [":"]:  # "Retur: tidak bisa" names what it speaks of
                yield token, since <= _REACH


def _is_number_sign(tokens: list[str], at: int) -> bool:
    """Whether a "no" is that of "P-IRT No. 2063505010123-27"."""
    return tokens[at] == "no" and any(c.isdigit() for c in "".join(tokens[at + 1 : at + 3]))


def _ends(tokens: list[str], facts: Facts, lang: str) -> frozenset[int]:
    return frozenset(one.end for one in _sayings(tokens, facts, lang))


@lru_cache(maxsize=32)
def _sense_of_facts(facts: Facts, lang: str) -> dict[str, frozenset[bool]]:
    """How she used each of her words; those of the name alone are free: "a meal is unfinished without sambal"."""
    found: dict[str, set[bool]] = {}
    for name in facts.given():
        for text in spoken_fact(facts, name):
            for said in (text, translated(text, lang, name)):
                tokens = tokens_of(said)
                for word, sense in (*_senses(tokens, lang), *_senses(tokens, lang, _ends(tokens, facts, lang))):
                    found.setdefault(word, set()).add(sense)
    others = (text for name in facts.given() if name != "name" for text in spoken_fact(facts, name))
    elsewhere = {token for text in others for token in tokens_of(text)}
    free = set(tokens_of(facts.name)) - elsewhere if not NOT[lang] & set(tokens_of(facts.name)) else set()
    free = free.union(*(FACT_WORDS[name] for name in PERMITS & set(facts.given())))
    return {word: frozenset(senses) for word, senses in found.items() if word not in free}


def turned(text: str, facts: Facts, lang: str) -> tuple[str, ...]:
    """Words of hers that a text negates and she did not, or the other way round."""
    hers = _sense_of_facts(facts, lang)
    tokens = without_courtesies(tokens_of(text), lang)
    return tuple(
        word
        for word, sense in _senses(tokens, lang, _ends(tokens, facts, lang))
        if word in hers
        and sense not in hers[word]
        and word not in NEUTRAL_WORDS[lang] | AROUND[lang][""]
        and word.isalpha()
    )


def left_out(text: str, names: Iterable[str], facts: Facts, lang: str) -> tuple[str, ...]:
    """Parts of the facts that a text should tell and does not; one that two facts share is to be told twice."""
    mine = known(facts, lang)
    words = alike(tokens_of(text), mine.forms)
    needed = Counter(item for name in names for item in mine.musts.get(name, ()))
    missing: list[str] = []
    for item, times in needed.items():
        orders = {alike(without(order, LOOSE[lang]) or order, mine.forms) for order in orders_of(item)}
        told = sum(any(length_of(words, at, order, mine.loose) for order in orders) for at in range(len(words)))
        missing += [" ".join(item)] * (times - told)
    return tuple(missing)
