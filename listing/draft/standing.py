"""The texts of a work as they stand: the draft from her facts, or her own words where she changed it."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.keys import FACT_KEYS, KEY_OF
from listing.facts.record import FactError
from listing.phrases.drafts.outlines import VARIANTS
from listing.phrases.language import Language
from listing.places.channels import CHANNELS
from listing.places.limits import Channel

_LETTERS = 12
"""Of a fingerprint; it tells two sets of facts of one seller apart, and no more."""
Stored = Mapping[str, Any]
"""Facts or texts as the store keeps them: whatever a phone sent, so every part is looked at before use."""


def typed(facts: Stored) -> dict[str, str]:
    """Return the boxes that were filled, by key of the form."""
    return {key: str(value).strip() for key, value in facts.items() if key in FACT_KEYS and str(value).strip()}


def options_of(facts: Stored) -> tuple[str, ...]:
    """Return the names of what a buyer can choose from; none where nothing can be read yet."""
    boxes = typed(facts)
    if KEY_OF["variants"] not in boxes:
        return ()
    try:
        return tuple(option.name for option in facts_from(boxes).variants)
    except FactError:
        return ()


def variant_of(texts: Stored) -> str:
    """Return the variant that she chose, the first where she chose none."""
    chosen = texts.get("variant")
    return chosen if chosen in VARIANTS else VARIANTS[0]


def language_of(texts: Stored) -> Language:
    """Return the language of her texts: the shop's, not the screen's."""
    return "en" if texts.get("lang") == "en" else "id"


def fingerprint(facts: Stored) -> str:
    """Return what an edit of hers remembers of the facts, to know later that they have changed."""
    return sha256(json.dumps(typed(facts), sort_keys=True).encode()).hexdigest()[:_LETTERS]


def hers(texts: Stored, channel: Channel) -> dict[str, str]:
    """Return her own words for a place, by field."""
    said = {
        field: kept.get("text") if isinstance(kept, dict) else kept for field, kept in _kept(texts, channel).items()
    }
    return {field: text for field, text in said.items() if field in channel.fields and isinstance(text, str)}


def older(texts: Stored, channel: Channel, now: str) -> frozenset[str]:
    """Return the fields whose words she wrote before her facts became what they are; `now` is their fingerprint.

    Words that were kept before edits remembered their facts are never called old.
    """
    kept = _kept(texts, channel)
    return frozenset(
        f for f, one in kept.items() if isinstance(one, dict) and one.get("facts") not in (None, "", now)
    )


def _kept(texts: Stored, channel: Channel) -> dict[str, Any]:
    everywhere = texts.get("hers")
    here = everywhere.get(channel.key) if isinstance(everywhere, dict) else None
    return here if isinstance(here, dict) else {}


def standing_texts(facts: Stored, texts: Stored) -> dict[str, dict[str, str]]:
    """Return the text of each field of each place, by place; {} where she has asked for none and written none.

    Facts that cannot be read any more take away the drafts, never her own words.
    """
    drafted: dict[str, dict[str, str]] = {}
    if texts.get("made") is True:
        try:
            told = facts_from(typed(facts))
        except FactError:
            drafted = {}
        else:
            chosen, language = variant_of(texts), language_of(texts)
            drafted = {key: draft(told, place, chosen, language).fields() for key, place in CHANNELS.items()}
    both = {key: drafted.get(key, {}) | hers(texts, place) for key, place in CHANNELS.items()}
    return {key: fields for key, fields in both.items() if fields}
