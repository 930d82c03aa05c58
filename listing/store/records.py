"""What the store hands out: frozen records of a work and its photos."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from photo.cutout.confidence import UNSURE

Status = Literal["queued", "working", "done", "failed"]
Json = dict[str, Any]
LAST_STEP = 4
"""Foto, Rapikan, Tulis, Simpan."""
ORIGINAL, BEFORE, ALPHA = "original", "before.jpg", "alpha.png"
"""Names of the files in a photo's folder: as uploaded; small, upright, without metadata; the product's opacity."""


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """One photo of a work.

    Attributes:
        work: Key of the work.
        client_id: What the phone calls it.
        error: Class name of the error when `status` is "failed", and `details` its attributes.
        tries: How often its study was begun without an end.
        decoded: Whether its small upright copy is there.
        advice: What could be better about it, see `photo/advice.py`.
        confidence: How sure the cut-out is of itself, 0..1; None where it does not say.
        look: What differs from the look of the work.
        strokes, undone: Corrections by hand: those that count, and those taken back, the latest last.
        version: Counts everything that changes its picture, the look aside.
        agreed: Whether its owner lets the front screen of the hall show it.
        folder: Where its files are.
    """

    id: int
    work: str
    client_id: str
    status: Status
    error: str | None
    details: Json
    tries: int
    decoded: bool
    advice: tuple[str, ...]
    confidence: float | None
    look: Json
    strokes: tuple[Json, ...]
    undone: tuple[Json, ...]
    version: int
    agreed: bool
    folder: Path

    @property
    def is_unsure(self) -> bool:
        """Whether its cut-out needs a look by her: a confidence of 0.0 does, None (she did it herself) does not."""
        return self.confidence is not None and self.confidence < UNSURE


@dataclass(frozen=True, slots=True)
class Work:
    """One product: what she typed, how it shall look, its photos in the order they came."""

    key: str
    code: str
    step: int
    facts: Json
    texts: Json
    look: Json
    photos: tuple[StoredPhoto, ...]


@dataclass(frozen=True, slots=True)
class Removed:
    """What a deletion took away, counted before and found gone after."""

    works: int
    files: int
    bytes: int


def key_of(token: str) -> str:
    """Return the key of a token: not to be turned back, and safe as the name of a folder."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
