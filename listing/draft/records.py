"""The records of a draft: sentences that know their facts, paragraphs, and the finished texts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

_LABELLED = re.compile(r"([A-Z][a-z]+(?: [a-z]+)?: )(?=\S)")
"""How a line of ours begins."""


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


def labelled_once(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs with what stands behind the same label in one line, the first: no "Pemesanan:" comes twice."""
    kept = list(paragraphs)
    found = [list(p.sentences) for p in kept]
    first: dict[str, tuple[list[Sentence], int]] = {}
    for lines in found:
        for line in tuple(lines):
            label = _LABELLED.match(line.text)
            if label is None:
                continue
            if label[0] not in first:
                first[label[0]] = (lines, lines.index(line))
                continue
            lines.remove(line)
            there, at = first[label[0]]
            said = there[at]
            both = f"{said.text.rstrip('.')}; {line.text[label.end() :]}"
            there[at] = Sentence(both, tuple(dict.fromkeys((*said.facts, *line.facts))))
    return tuple(replace(p, sentences=tuple(lines)) for p, lines in zip(kept, found, strict=True) if lines)
