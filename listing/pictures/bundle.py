"""A work as one ZIP: the pictures for every place and the texts."""

import re
import secrets
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from listing.pictures.previews import Pictures
from listing.places.outputs import OUTPUTS
from listing.store.records import Json, Work
from photo.errors import PhotoError

NAMELESS, LONGEST_FILE_NAME = "produk", 40


def product_name(facts: Json) -> str:
    """Return the product's name as part of a file's name: a-z, 0-9 and hyphens, whatever she typed.

    >>> product_name({"name": "Keripik Tempe “Bu Sri” 250 g/../"})
    'keripik-tempe-bu-sri-250-g'
    """
    typed = facts.get("name")
    plain = unicodedata.normalize("NFKD", typed if isinstance(typed, str) else "")
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())
    return "-".join(words)[:LONGEST_FILE_NAME].strip("-") or NAMELESS


def packed_work(work: Work, pictures: Pictures, folder: Path) -> Path:
    """Write the ZIP of a work to a new file in a folder. A picture that cannot be made is left out."""
    path = folder / f"{secrets.token_hex(16)}.zip"
    try:
        with zipfile.ZipFile(path, "x") as archive:  # stored: JPEG does not get smaller
            for file, content in entries(work, pictures):
                archive.writestr(file, content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def entries(work: Work, pictures: Pictures) -> Iterator[tuple[str, bytes]]:
    """Make the files of a work, one after the other: (path, content). A picture that cannot be made is left out."""
    name = product_name(work.facts)
    ready = [shot for shot in work.photos if shot.decoded and shot.status in ("done", "failed")]
    for number, shot in enumerate(ready, 1):
        place = name if len(ready) == 1 else f"{name}-{number}"
        for market in OUTPUTS:
            try:
                content = pictures.market(shot, work.look | shot.look, market)
            except (PhotoError, FileNotFoundError):  # no product found; deleted while the rest was packed
                continue
            yield f"{place}/{market.file}", content
    for title, text in _texts(work.texts):
        yield f"{name}/{title}.txt", text.encode()


def _texts(texts: Json) -> list[tuple[str, str]]:
    """Return (file name, content) for every place that has words."""
    found = []
    for place, content in texts.items():
        lines = "\n\n".join(_lines(content))
        if lines:
            found.append((product_name({"name": place}), lines + "\n"))
    return found


def _lines(content: Any) -> list[str]:
    if isinstance(content, str):
        return [content] if content.strip() else []
    parts = content.values() if isinstance(content, dict) else content if isinstance(content, list) else ()
    return [line for part in parts for line in _lines(part)]
