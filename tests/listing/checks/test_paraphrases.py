"""What a writer may say in other words, and what no wording hides: shares over texts, held-back ones apart.

Honest texts are counted, not asked for one by one: a text of eight sentences falls with one of them, and some
sentences only seem to add nothing ("cuma", "satu botol").
"""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from listing.checks.rewrite import Rewrite, judged, with_ours
from listing.checks.statements import turned, unfounded
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS

TABLES = Path(__file__).parent / "tables"


def table(name, key):
    return tomllib.loads((TABLES / name).read_text(encoding="utf-8"))[key]


@cache
def _drafted(number):
    facts = facts_from(table("paraphrases.toml", "set")[number]["facts"])
    return facts, draft(facts, CHANNELS["shopee"], "hangat")


def judgement(number, text) -> Rewrite:
    facts, drafted = _drafted(number)
    return judged(text, drafted, "description", facts)


def with_ours_from(number, text) -> Rewrite:
    facts, drafted = _drafted(number)
    return with_ours(text, drafted, "description", facts)


def lie_in(text, old, new):
    """The text with a lie; None when it has no such words."""
    if old == "+":
        return f"{text} {new}"
    found = next(
        ((o, n) for o, n in ((old, new), (old[:1].upper() + old[1:], new[:1].upper() + new[1:])) if o in text), None
    )
    return text.replace(*found) if found else None


def of(half):
    """Each honest text of a half, whether it is used, and what it is with each of its lies."""
    for number, one in enumerate(table("paraphrases.toml", "set")):
        for text in one["honest"] if one["half"] == half else ():
            lies = [(kind, lie) for old, new, kind in one["lies"] if (lie := lie_in(text, old, new))]
            yield number, text, judgement(number, text).used, lies


@pytest.mark.parametrize(("half", "least_used", "most_lies"), [("choosing", 0.75, 0.0), ("held", 0.5, 0.03)])
def test_other_words_are_believed_and_lies_are_not(half, least_used, most_lies):
    texts = list(of(half))
    used = [text for _, text, is_used, _ in texts if is_used]
    lies = [(number, kind, lie) for number, _, is_used, some in texts if is_used for kind, lie in some]
    believed = [(kind, lie) for number, kind, lie in lies if judgement(number, lie).used]
    assert len(used) >= least_used * len(texts)
    assert len(believed) <= most_lies * len(lies), believed


def added_by(half):
    """Each honest text of a half with a lie added to it or put into it, and the words that only the lie has."""
    for number, one in enumerate(table("paraphrases.toml", "set")):
        for text in one["honest"] if one["half"] == half else ():
            for old, new, _ in one["lies"]:
                lie = lie_in(text, old, new)
                if lie and new.casefold() not in text.casefold():
                    yield number, lie, new.casefold()


def test_strange_sentences_give_way_to_ours_and_no_lie_stays():
    texts = [(number, text) for number, text, _, _ in of("held")]
    refused = [text for number, text in texts if not with_ours_from(number, text).used]
    assert len(refused) <= 0.05 * len(texts), refused
    after = ((new, with_ours_from(number, lie)) for number, lie, new in added_by("held"))
    told = ((new, found.draft.fields()["description"].casefold()) for new, found in after if found.used)
    assert [(new, text) for new, text in told if new in text] == []


def is_believed(said, facts):
    return not (unfounded(said, facts, "id") or turned(said, facts, "id"))


@pytest.mark.parametrize("product", table("sentences.toml", "product"), ids=lambda one: one["facts"]["nama"])
def test_no_sentence_says_more_than_its_fact(product):
    facts = facts_from(product["facts"])
    assert [lie for lie in product["lies"].splitlines() if is_believed(lie, facts)] == []


def test_most_sentences_that_say_the_same_are_believed():
    products = [(facts_from(one["facts"]), one["honest"]) for one in table("sentences.toml", "product")]
    said = [(facts, line) for facts, honest in products for line in honest.splitlines()]
    refused = [line for facts, line in said if not is_believed(line, facts)]
    assert len(refused) <= 0.15 * len(said), refused
