"""From what is stored of a work to what the screens "Tulis" and "Simpan" show: texts, limits, findings by place."""

from typing import Any, TypedDict

from listing.checks.facts import check_facts
from listing.checks.findings import Finding
from listing.checks.texts import check_fields
from listing.draft.standing import Stored, fingerprint, hers, language_of, older, typed, variant_of
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.keys import KEY_OF
from listing.facts.record import Facts
from listing.phrases.language import Language
from listing.places.channels import CHANNELS
from listing.places.limits import Channel
from listing.places.outputs import OUTPUTS, Output

_PICTURES_OF = {"status": ("whatsapp", "status")}  # it takes the picture of another place, and a tall one of its own


def facts_of(stored: Stored) -> Facts:
    """Read the boxes.

    Raises:
        FactError: A box cannot be read, or the name is missing.
    """
    return facts_from(typed(stored))


def is_made(texts: Stored) -> bool:
    """Whether she asked for drafts."""
    return texts.get("made") is True


def places(stored: Stored, texts: Stored, language: Language) -> list[dict[str, Any]]:
    """Give every place with its texts as they stand: the draft, or her own words where she changed it.

    Raises:
        FactError: A box cannot be read, or the name is missing.
    """
    facts, now = facts_of(stored), fingerprint(stored)
    return [_place(channel, facts, texts, now, language) for channel in CHANNELS.values()]


class PlacePicture(TypedDict):
    """The picture of a place: its file, its cap in MB, the file of a tall one, and who else takes the very same."""

    file: str
    most: int
    tall: str | None
    same: list[str]


def pictures(channel_key: str) -> PlacePicture:
    """Describe the picture of a place."""
    rows = _rows(channel_key)
    first, tall = rows[0], next((row for row in rows if row.spec.size[1] > row.spec.size[0]), None)
    same = [c.name for c in CHANNELS.values() if c.key != channel_key and _rows(c.key)[0].spec == first.spec]
    most = first.spec.max_bytes // 1_000_000
    return {"file": first.file, "most": most, "tall": tall.file if tall else None, "same": same}


def _rows(channel_key: str) -> list[Output]:
    keys = _PICTURES_OF.get(channel_key, (channel_key,))
    return [output for output in OUTPUTS if output.key in keys]


def _place(channel: Channel, facts: Facts, texts: Stored, mark: str, language: Language) -> dict[str, Any]:
    drafted = draft(facts, channel, variant_of(texts), language_of(texts)).fields()
    now = {**drafted, **hers(texts, channel)}
    of_facts = check_facts(facts, channel)
    findings = (*check_fields(now, channel, facts), *(found for found in of_facts if found.field in now))
    old = older(texts, channel, mark)
    fields = [
        {**_field(name, channel, drafted[name], now[name], findings, language), "older": name in old} for name in now
    ]
    others = [
        {**_said(found, language), "box": KEY_OF.get(found.field)} for found in of_facts if found.field not in now
    ]
    return {"key": channel.key, "name": channel.name, "fingerprint": mark, "fields": fields, "facts": others}


def _field(
    name: str, channel: Channel, drafted: str, now: str, findings: tuple[Finding, ...], language: Language
) -> dict[str, Any]:
    limits = channel.fields[name]
    return {
        "name": name,
        "draft": drafted,
        "text": now,
        "least": int(limits.least.value) if limits.least else 0,
        "most": int(limits.most.value),
        "findings": [_said(found, language) for found in findings if found.field == name],
    }


def _said(found: Finding, language: Language) -> dict[str, Any]:
    return {
        "hard": found.is_hard,
        "start": found.start,
        "end": found.end,
        "says": found.says(language),
        "advice": found.advice(language),
        "source": found.says_who(language),
    }
