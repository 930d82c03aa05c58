"""A draft with her own hand on it: what she changed is hers and stays through every new draft."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from listing.draft.records import Draft
from listing.draft.write import draft
from listing.facts.record import Facts
from listing.places.channels import CHANNELS


@dataclass(frozen=True, slots=True)
class Edited:
    """A draft and the texts she changed.

    Attributes:
        draft: The newest draft from her facts.
        hers: Her text by field, for the fields she touched.
        waiting: Fields she touched whose draft has changed since: ask before using the new one.
    """

    draft: Draft
    hers: tuple[tuple[str, str], ...] = ()
    waiting: tuple[str, ...] = ()

    def fields(self) -> dict[str, str]:
        """The text of each field as it stands: hers where she touched it."""
        return {**self.draft.fields(), **dict(self.hers)}


def edit(edited: Edited, field: str, text: str) -> Edited:
    """Her new text for a field; typing the draft's own text again lets go of the field.

    Raises:
        KeyError: When the channel has no such field.
    """
    hers = dict(edited.hers)
    if text == edited.draft.fields()[field]:
        hers.pop(field, None)
    else:
        hers[field] = text
    waiting = tuple(f for f in edited.waiting if f in hers)
    return Edited(edited.draft, tuple(hers.items()), waiting)


def redraft(old: Edited, facts: Facts, variant: str = "", lang: str = "", accept: Collection[str] = ()) -> Edited:
    """A new draft from changed facts, or another variant, with her own texts kept.

    Args:
        old: What stands now.
        facts: Her facts as they are now.
        variant: The variant wanted; empty for the same.
        lang: The language wanted; empty for the same.
        accept: Touched fields for which she said yes to the new text.

    Returns:
        The new draft. A text she touched stays unless accepted, and is named in `waiting` when the draft under
        it has changed.
    """
    last = old.draft
    new = draft(facts, CHANNELS[last.channel], variant or last.variant, lang or last.lang)
    hers = tuple((field, text) for field, text in old.hers if field not in accept)
    before, now = last.fields(), new.fields()
    changed = {field for field in now if now[field] != before[field]} | set(old.waiting)
    return replace(old, draft=new, hers=hers, waiting=tuple(field for field, _ in hers if field in changed))
