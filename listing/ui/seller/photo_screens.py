"""The screens "Foto" and "Rapikan". Their words come in from outside: this package knows pictures only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from listing.ui.component import component

STATIC = Path(__file__).parent / "static"

Words = Mapping[str, Any]
"""Wording of one screen in one language: sentences, lists and tables of them, by name."""

_picker = component("picker", ("next",), (STATIC / "picker.css",), STATIC / "picker.js")
_tidy = component("tidy", ("next", "retake"), (STATIC / "tidy.css", STATIC / "brush.css"), STATIC / "tidy.js")


@dataclass(frozen=True, slots=True)
class Sample:
    """An example photo: the name of its file without ending, and what to call it on the screen."""

    name: str
    label: str


def photo_screen(token: str, language: str, words: Words, samples: Sequence[Sample]) -> bool:
    """Take and choose photos.

    Args:
        token: Of the work that the photos belong to.
        language: "id" or "en".
        words: See `Words`.
        samples: Example photos to offer.

    Returns:
        Whether she wants to go on.
    """
    tray = [{"name": sample.name, "label": sample.label} for sample in samples]
    data = {"token": token, "language": language, "words": dict(words), "samples": tray}
    return bool(_picker.draw(data).next)


def tidy_screen(token: str, language: str, words: Words, colours: Sequence[str]) -> Literal["next", "retake"] | None:
    """Compare before and after, choose the look, correct by brush.

    Args:
        token: Of the work.
        language: "id" or "en".
        words: See `Words`.
        colours: Soft backgrounds, "#RRGGBB", in the order of their names in `words`.

    Returns:
        Whether she wants to go on, or to take the photo again.
    """
    data = {"token": token, "language": language, "words": dict(words), "colours": list(colours)}
    told = _tidy.draw(data)
    return "next" if told.next else "retake" if told.retake else None
