"""A finding: what a check saw, how grave it is, where it stands, the rule in words, what to do."""

from dataclasses import dataclass
from enum import StrEnum

from listing.phrases.app.fact_findings import FACT_FINDINGS
from listing.phrases.app.text_findings import TEXT_FINDINGS

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
    """

    rule: str
    severity: Severity
    start: int
    end: int
    field: str
    words: tuple[tuple[str, str], ...] = ()

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


def finding(rule: str, hard: bool, field: str, span: tuple[int, int] = (0, 0), **words: object) -> Finding:
    """A finding whose sentences are filled with `words`."""
    return Finding(
        rule,
        Severity.HARD if hard else Severity.SOFT,
        *span,
        field,
        tuple((name, str(word)) for name, word in words.items()),
    )
