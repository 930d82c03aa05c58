"""Files in, names of results out: photos are found, and nothing that is there is ever overwritten by mistake."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photo.read import HEAD_BYTES, recognised

SUFFIXES = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif", ".avif", ".tif", ".tiff"}
SUFFIXES |= {".bmp", ".gif"}
REPORT, LIGHT_REPORT = "report.json", "light.json"
MOST_NAME_BYTES = 120  # of 255 that a file system takes; the rest is for numbers and endings
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')  # not allowed on Windows, or half a character
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Job:
    """One photo: where it lies, and the folder for its pictures."""

    source: Path
    folder: Path


def photos_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files named, and the pictures directly inside the folders named, each once.

    Raises:
        FileNotFoundError: A path does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(path)
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        chosen = [file for file in inside if file == path or (file.is_file() and is_picture(file))]
        found |= dict.fromkeys(chosen)
    return list(found)


def is_picture(file: Path) -> bool:
    """Tell by its ending, or else by its first bytes: chats and cameras have endings of their own, or none."""
    if file.name.startswith("."):
        return False
    if file.suffix.lower() in SUFFIXES:
        return True
    try:
        with file.open("rb") as handle:
            return recognised(handle.read(HEAD_BYTES))
    except OSError:
        return False


def jobs_for(sources: Sequence[Path], out: Path) -> list[Job]:
    """Give every photo a folder of its own, named by its stem; a second `roti` becomes `roti-2`.

    A name is not free where it would lead to one of the photos themselves.
    """
    taken = {REPORT.casefold()}
    taken |= {source.resolve().parent.name.casefold() for source in sources if _lies_in(source, out, 2)}
    taken |= {source.name.casefold() for source in sources if _lies_in(source, out, 1)}
    return [Job(source, out / free_name(source.stem, taken)) for source in sources]


def files_for(sources: Sequence[Path], out: Path) -> list[Job]:
    """Give every photo a file of its own, `folder` with the ending .png; no file among the photos is overwritten."""
    taken = {Path(LIGHT_REPORT).stem.casefold()}
    beside = any(_lies_in(source, out, 1) for source in sources)
    if beside:
        taken |= {file.stem.casefold() for file in out.iterdir()}
    return [Job(source, out / free_name(source.stem, taken)) for source in sources]


def _lies_in(source: Path, folder: Path, levels: int) -> bool:
    parents = source.resolve().parents
    return len(parents) >= levels and parents[levels - 1] == folder.resolve()


def free_name(stem: str, taken: set[str]) -> str:
    """Return a name for a file, safe on every system, with a number where another has it; case does not count."""
    plain = safe_name(stem)
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain}-{number}"
    taken.add(name.casefold())
    return name


def safe_name(stem: str) -> str:
    r"""Return a stem without what some system cannot write.

    >>> [safe_name(stem) for stem in ("roti bakar", "apa?*", "con", "...", "caf\udce9")]
    ['roti bakar', 'apa__', '_con', 'foto', 'caf_']
    """
    name = _UNSAFE.sub("_", stem).strip(". ") or "foto"
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    if len(name.encode()) <= MOST_NAME_BYTES:
        return name
    mark = hashlib.sha256(name.encode()).hexdigest()[:6]  # two long names that begin alike stay two
    return name.encode()[: MOST_NAME_BYTES - 7].decode(errors="ignore") + "-" + mark


def readable(path: Path | str) -> str:
    """Return a path as text that any file and console takes; what is no UTF-8 in it is shown as a question mark."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
