"""Facts put together at random, with negations, ranges and terms: nothing is added, lost or turned round."""

import itertools
import re

from hypothesis import given, settings

from listing.checks.grounding import claims, words_of
from listing.draft.shop_page import told_at
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.record import CAUTIONS, ORDER_TERMS
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts.neutral_words import NEUTRAL_WORDS
from listing.phrases.drafts.outlines import VARIANTS
from listing.places.channels import CHANNELS
from tests.listing.any_facts import SETS

TOLD_EVERYWHERE = ("points", "content", "size", "variants", "options_said", "colours", "colour_choice",
                   "shelf_life", "price_said", "stock_said", *ORDER_TERMS, *CAUTIONS)  # fmt: skip
EVERY = list(itertools.product(CHANNELS.values(), VARIANTS))
_TURNED = re.compile(r"\b(tidak|tanpa|bukan|belum|jangan) (\w+)")


def _apart(text):
    """Words, those of "S-XXL" and "S sampai XXL" the same, "kemasannya" and "kemasan" as well."""
    words = words_of(re.sub(r"(?<=\w)-(?=\w)", " ", text))
    return words | {word.removesuffix("nya") for word in words}


@settings(derandomize=True, deadline=None, max_examples=40)  # others: tests.bench.words --random
@given(SETS)
def test_nothing_is_said_without_a_fact_and_no_fact_is_lost_or_turned_round(typed):
    facts = facts_from(typed)
    turned = {(m[1], m[2]) for m in _TURNED.finditer(" \n ".join(map(str, typed.values())).casefold())}
    plain = words_of(_TURNED.sub(" ", " \n ".join(map(str, typed.values())).casefold()))
    for channel, variant in EVERY:
        drafted = draft(facts, channel, variant)
        fields = drafted.fields()
        assert claims(drafted, facts) == ()
        said = _apart(" ".join(text for name, text in fields.items() if name != "title"))
        for name in set(TOLD_EVERYWHERE) & set(facts.given()):
            lost = _apart(" ".join(spoken_fact(told_at(facts, channel), name))) - said
            assert not lost, (channel.key, variant, name, lost)
        text = " ".join(fields.values()).casefold()
        for no, word in turned:
            if word not in plain | NEUTRAL_WORDS["id"]:
                assert not re.search(rf"(?<!{no} )\b{re.escape(word)}\b", text), (channel.key, variant, no, word)
        of_order = {s.facts for field, s in drafted.sentences() if field == "title"}
        assert not {fact for facts_ in of_order for fact in facts_} & {*ORDER_TERMS, *CAUTIONS}
