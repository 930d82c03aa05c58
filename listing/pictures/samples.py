"""The example photos that come with the program."""

from functools import lru_cache
from pathlib import Path

from photo.export import preview

FOLDER = Path(__file__).resolve().parents[2] / "samples"
SAMPLE_QUALITY = 85  # of the small JPEGs


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
    return preview(samples()[name].read_bytes(), width, SAMPLE_QUALITY)
