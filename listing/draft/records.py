"""The records of a draft: sentences that know their facts, paragraphs, and the finished texts."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, bullet or line.

    Attributes:
        text: The words as they are pasted.
        facts: Names of the facts that it says; empty for neutral words such as how to order.
    """

    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that stand together.

    Attributes:
        sentences: In order, at least one.
        heading: Above them, or empty.
        lines: One a line, rather than running on.
    """

    sentences: tuple[Sentence, ...]
    heading: str = ""
    lines: bool = False

    def __str__(self) -> str:
        body = ("\n" if self.lines else " ").join(s.text for s in self.sentences)
        return f"{self.heading}\n{body}" if self.heading else body


@dataclass(frozen=True, slots=True)
class Draft:
    """What to paste in one place.

    Attributes:
        channel: Key of the channel.
        variant: "lugas", "hangat" or "ringkas".
        lang: "id" or "en".
        texts: Paragraphs by field: "title", "description", "caption".
        tags: Hashtags, already part of the description or caption.
    """

    channel: str
    variant: str
    lang: str
    texts: tuple[tuple[str, tuple[Paragraph, ...]], ...]
    tags: tuple[str, ...]

    def fields(self) -> dict[str, str]:
        """The finished text of each field that the channel has."""
        return {name: written(paragraphs, self.tags if name != "title" else ()) for name, paragraphs in self.texts}

    def sentences(self) -> tuple[tuple[str, Sentence], ...]:
        """Every sentence with the field it stands in."""
        return tuple((name, s) for name, paragraphs in self.texts for p in paragraphs for s in p.sentences)


def written(paragraphs: Iterable[Paragraph], tags: tuple[str, ...]) -> str:
    """Paragraphs and hashtags as they are pasted."""
    return "\n\n".join([*map(str, paragraphs), *([" ".join(tags)] if tags else [])])
