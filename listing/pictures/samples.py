"""The example photos that come with the program."""

import io
from functools import lru_cache
from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).resolve().parents[2] / "samples"


@lru_cache(maxsize=1)
def samples() -> dict[str, Path]:
    """Return the examples by name."""
    return {file.stem: file for file in sorted(FOLDER.glob("*.jpg"))}


@lru_cache(maxsize=64)
def small_sample(name: str, width: int) -> bytes:
    """Return an example as a JPEG with a longest side of `width`.

    Raises:
        KeyError: There is no such example.
    """
    out = io.BytesIO()
    with Image.open(samples()[name]) as image:
        image.thumbnail((width, width), Image.Resampling.LANCZOS)
        image.save(out, "JPEG", quality=85)
    return out.getvalue()
