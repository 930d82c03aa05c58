"""Files in, names of results out: photos are found, and nothing that is there is ever overwritten by mistake."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from listing.cli.bucket import SCHEME, Bucket, BucketPhoto, BucketTrouble, bucket_at
from photo.read import HEAD_BYTES, recognised

SUFFIXES = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif", ".avif", ".tif", ".tiff"}
SUFFIXES |= {".bmp", ".gif"}
REPORT, LIGHT_REPORT = "report.json", "light.json"
MOST_NAME_BYTES = 120  # of 255 that a file system takes; the rest is for numbers and endings
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')  # not allowed on Windows, or half a character
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


PhotoFile: TypeAlias = Path | BucketPhoto
"""Where a photo lies: on a disk, or in a bucket."""


@dataclass(frozen=True, slots=True)
class Job:
    """One photo: where it lies, and the folder for its pictures."""

    source: PhotoFile
    folder: Path


def typed_place(text: str) -> Path | Bucket:
    """Return the path that was typed, or the bucket where it begins with `s3://`."""
    return bucket_at(text) if text.startswith(SCHEME) else Path(text)


def size_of(source: PhotoFile) -> int:
    """Return the bytes of a photo. Raises OSError."""
    return source.size if isinstance(source, BucketPhoto) else source.stat().st_size


def photos_in(paths: Sequence[Path | Bucket]) -> list[PhotoFile]:
    """Return the files named, and the pictures directly inside the folders named, each once.

    Raises:
        FileNotFoundError: A path does not exist.
        BucketTrouble: A bucket cannot be worked with.
    """
    found: dict[PhotoFile, None] = {}
    for path in paths:
        if isinstance(path, Bucket):
            items = path.pictures()
            found |= dict.fromkeys(one for one in items if one.key == path.prefix or is_picture(one))
            continue
        if not path.exists():
            raise FileNotFoundError(path)
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        chosen = [file for file in inside if file == path or (file.is_file() and is_picture(file))]
        found |= dict.fromkeys(chosen)
    return list(found)


def is_picture(file: PhotoFile) -> bool:
    """Tell by its ending, or else by its first bytes: chats and cameras have endings of their own, or none."""
    if file.name.startswith("."):
        return False
    if file.suffix.lower() in SUFFIXES:
        return True
    try:
        return recognised(_head_of(file))
    except BucketTrouble:
        raise
    except OSError:
        return False


def _head_of(file: PhotoFile) -> bytes:
    if isinstance(file, BucketPhoto):
        return file.head(HEAD_BYTES)
    with file.open("rb") as handle:
        return handle.read(HEAD_BYTES)


def jobs_for(sources: Sequence[PhotoFile], out: Path) -> list[Job]:
    """Give every photo a folder of its own, named by its stem; a second `roti` becomes `roti-2`.

    A name is not free where it would lead to one of the photos themselves.
    """
    taken = {REPORT.casefold()}
    taken |= {inside.parent.name.casefold() for inside in _lying_in(sources, out, 2)}
    taken |= {inside.name.casefold() for inside in _lying_in(sources, out, 1)}
    return [Job(source, out / free_name(source.stem, taken)) for source in sources]


def files_for(sources: Sequence[PhotoFile], out: Path) -> list[Job]:
    """Give every photo a file of its own, `folder` with the ending .png; no file among the photos is overwritten."""
    taken = {Path(LIGHT_REPORT).stem.casefold()}
    if _lying_in(sources, out, 1):
        taken |= {file.stem.casefold() for file in out.iterdir()}
    return [Job(source, out / free_name(source.stem, taken)) for source in sources]


def _lying_in(sources: Sequence[PhotoFile], folder: Path, levels: int) -> list[Path]:
    """Return the photos so many levels below a folder, resolved; those of a bucket lie in none."""
    paths = [source.resolve() for source in sources if isinstance(source, Path)]
    whole = folder.resolve()
    return [path for path in paths if len(path.parents) >= levels and path.parents[levels - 1] == whole]


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


def readable(path: PhotoFile | str) -> str:
    """Return a path as text that any file and console takes; what is no UTF-8 in it is shown as a question mark."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
