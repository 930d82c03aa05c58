"""Her facts in their tidy form, for her to confirm."""

from listing.facts.record import Facts
from listing.facts.spoken import spoken_fact
from listing.phrases.drafts.wording import WORDINGS


def shown(facts: Facts, lang: str) -> tuple[tuple[str, str], ...]:
    """Label and tidy form of every given fact, for her to confirm."""
    labels = WORDINGS[lang].LABELS
    rows = [(labels["category"], facts.category.value)]
    return (*rows, *((labels[name], ", ".join(spoken_fact(facts, name))) for name in facts.given()))
