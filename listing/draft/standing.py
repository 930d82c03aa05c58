"""The texts of a work as they stand: the draft from her facts, or her own words where she changed it."""

from collections.abc import Mapping
from typing import Any

from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.keys import FACT_KEYS
from listing.facts.record import FactError
from listing.phrases.drafts.outlines import VARIANTS
from listing.phrases.language import Language
from listing.places.channels import CHANNELS
from listing.places.limits import Channel

Stored = Mapping[str, Any]
"""Facts or texts as the store keeps them: whatever a phone sent, so every part is looked at before use."""


def typed(facts: Stored) -> dict[str, str]:
    """Return the boxes that were filled, by key of the form."""
    return {key: str(value).strip() for key, value in facts.items() if key in FACT_KEYS and str(value).strip()}


def variant_of(texts: Stored) -> str:
    """Return the variant that she chose, the first where she chose none."""
    chosen = texts.get("variant")
    return chosen if chosen in VARIANTS else VARIANTS[0]


def language_of(texts: Stored) -> Language:
    """Return the language of her texts: the shop's, not the screen's."""
    return "en" if texts.get("lang") == "en" else "id"


def hers(texts: Stored, channel: Channel) -> dict[str, str]:
    """Return her own words for a place, by field."""
    everywhere = texts.get("hers")
    here = everywhere.get(channel.key) if isinstance(everywhere, dict) else None
    known = here if isinstance(here, dict) else {}
    said = {field: kept.get("text") if isinstance(kept, dict) else kept for field, kept in known.items()}
    return {field: text for field, text in said.items() if field in channel.fields and isinstance(text, str)}


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
