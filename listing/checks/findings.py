"""A finding: what a check saw, how grave it is, where it stands, the rule in words, what to do."""

from dataclasses import dataclass
from enum import StrEnum

from listing.phrases.app.fact_findings import FACT_FINDINGS
from listing.phrases.app.text_findings import TEXT_FINDINGS
from listing.places.rules import Source

FINDINGS = TEXT_FINDINGS | FACT_FINDINGS


class Severity(StrEnum):
    """HARD: the place refuses it, takes it down, or asks for proof. SOFT: advice."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    Attributes:
        rule: Name of the rule.
        severity: Hard or soft.
        start: Where it begins in the text; 0 when it is about the whole.
        end: Where it ends.
        field: The field it stands in, or the fact or picture that it is about.
        words: What the sentences are filled with, by name.
        source: Who says so and when it was read; None for plain advice.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    field: str
    words: tuple[tuple[str, str], ...] = ()
    source: Source | None = None

    @property
    def is_hard(self) -> bool:
        """Whether it must be mended before publishing."""
        return self.severity is Severity.HARD

    def says(self, lang: str = "id") -> str:
        """The rule in words, "id" or "en"."""
        return FINDINGS[self.rule][0 if lang == "id" else 2].format_map(dict(self.words))

    def advice(self, lang: str = "id") -> str:
        """What to do, "id" or "en"."""
        return FINDINGS[self.rule][1 if lang == "id" else 3].format_map(dict(self.words))

    def says_who(self, lang: str = "id") -> str:
        """The rule's source and when it was read, "id" or "en"; empty for plain advice."""
        if self.source is None:
            return ""
        read = "dibaca" if lang == "id" else "read on"
        where = f", {self.source.address}" if self.source.address else ""
        return f"{self.source.name}{where} ({read} {self.source.checked})"


def finding(
    rule: str,
    hard: bool,
    field: str,
    span: tuple[int, int] = (0, 0),
    source: Source | None = None,
    **words: object,
) -> Finding:
    """A finding whose sentences are filled with `words`."""
    return Finding(
        rule,
        Severity.HARD if hard else Severity.SOFT,
        *span,
        field,
        tuple((name, str(word)) for name, word in words.items()),
        source if source and source.name else None,
    )
