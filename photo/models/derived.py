"""What is made of weights and kept beside them, used only while it is what was made, byte for byte."""

import hashlib
from pathlib import Path

from photo.files import written_whole
from photo.models.table import Model


def is_whole(made: Path, model: Model) -> bool:
    """Tell whether a form of a model's weights is all there, and was made from the weights of the table."""
    try:
        digest, of = _mark(made).read_text(encoding="ascii").split()
        return of == model.sha256 and digest == _digest(made)
    except (OSError, ValueError):
        return False


def vouch(made: Path, model: Model) -> None:
    """Note what a form that was just made looks like.

    Raises:
        OSError: The folder can only be read.
    """
    with written_whole(_mark(made)) as part:
        part.write_text(f"{_digest(made)} {model.sha256}\n", encoding="ascii")


def _mark(made: Path) -> Path:
    return made.with_name(f"{made.name}.sha256")


def _digest(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
