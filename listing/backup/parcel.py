"""One file that holds many: a ZIP of stored files with a label, which names each with its bytes and sha256.

What comes in is believed only as far as its label goes: no path but those that belong to its kind, no links, no more
bytes than are told and fit on the disk.
"""

import hashlib
import re
import time
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Literal

import msgspec

from listing.errors import SPOILT_ZIP
from photo.files import written_safely

FORMAT: Final = 1
LABEL: Final = "etalase.json"
MOST_LABEL: Final = 200_000_000  # bytes; a label of a million files has half of it
DEEPEST: Final = 6  # of a path; work.lost/KEY/NUMBER-MARK/FILE has four
COPIED_AT_ONCE: Final = 1_000_000
_PART: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")

ParcelKind = Literal["folder", "shared"]
BackupWhy = Literal[
    "file_there",
    "no_parcel",
    "newer_parcel",
    "spoilt_parcel",
    "other_kind",
    "no_room",
    "runs",
    "has_work",
    "busy",
    "damaged",
]


class BackupTrouble(Exception):
    """Something that cannot be packed or brought back: `why`, and what its sentence says."""

    def __init__(self, why: BackupWhy, **values: object) -> None:
        self.why, self.values = why, values
        super().__init__(f"{why}: {values}")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of parcel may hold.

    Attributes:
        kind: Of the parcel.
        tops: Folders that its files are below.
        singles: Files that are in no folder.
    """

    kind: ParcelKind
    tops: frozenset[str]
    singles: frozenset[str] = frozenset()

    def takes(self, path: str) -> bool:
        """Tell whether a path belongs in it, and leads nowhere else on any system."""
        parts = path.split("/")
        plain = len(parts) <= DEEPEST and all(_PART.fullmatch(part) and not part.endswith(".") for part in parts)
        return plain and (path in self.singles or (parts[0] in self.tops and len(parts) > 1))


class Packed(msgspec.Struct, frozen=True):
    """One file of a parcel."""

    path: str
    bytes: int
    sha256: str


class Label(msgspec.Struct, frozen=True):
    """What a parcel says of itself.

    Attributes:
        format: Of the parcel; a program reads its own and older ones.
        kind: "folder" holds files of a data folder, "shared" tables and files that many servers work on.
        made: When, by the clock of the computer that it was made on.
    """

    format: int
    kind: ParcelKind
    made: str
    files: tuple[Packed, ...]

    @property
    def bytes(self) -> int:
        """Return the bytes of all files."""
        return sum(one.bytes for one in self.files)


def pack(target: Path, shape: Shape, contents: Iterable[tuple[str, IO[bytes]]]) -> Label:
    """Write contents into a file of its owner's own, by their paths, whole or not at all.

    What does not belong, such as a system's own .DS_Store, is left out.

    Raises:
        BackupTrouble: There is such a file already.
        OSError: The disk does not allow it.
    """
    if target.exists():
        raise BackupTrouble("file_there", file=target)
    with written_safely(target) as part:
        part.touch(mode=0o600)
        with zipfile.ZipFile(part, "w") as archive:
            packed = tuple(_packed(archive, path, content) for path, content in contents if shape.takes(path))
            label = Label(FORMAT, shape.kind, time.strftime("%Y-%m-%dT%H:%M:%S%z"), packed)
            archive.writestr(LABEL, msgspec.json.encode(label))
    return label


def _packed(archive: zipfile.ZipFile, path: str, content: IO[bytes]) -> Packed:
    with archive.open(path, "w", force_zip64=True) as into:
        return Packed(path, *_copied(content, into))


class Parcel:
    """A parcel that is open, and whose label fits what is in it.

    Attributes:
        label: What it says of itself.
    """

    def __init__(self, archive: zipfile.ZipFile, label: Label) -> None:
        self._archive, self.label = archive, label

    def copy(self, one: Packed, into: IO[bytes]) -> None:
        """Write out one file. Raises BackupTrouble: it is not what the label says."""
        with self._archive.open(one.path) as content:
            if _copied(content, into, one.bytes) != (one.bytes, one.sha256):
                raise BackupTrouble("spoilt_parcel", file=self._archive.filename)


@contextmanager
def open_parcel(source: Path, shape: Shape) -> Iterator[Parcel]:
    """Open a parcel of a shape.

    Raises:
        BackupTrouble: It is none, a newer one, another kind, or a spoilt one; also while it is read.
        OSError: It cannot be read.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            label = _label(archive, source)
            if label.kind != shape.kind:
                raise BackupTrouble("other_kind", file=source)
            _check(archive, label, source, shape)
            yield Parcel(archive, label)
    except SPOILT_ZIP as error:
        why: BackupWhy = "spoilt_parcel" if zipfile.is_zipfile(source) else "no_parcel"
        raise BackupTrouble(why, file=source) from error


def _label(archive: zipfile.ZipFile, source: Path) -> Label:
    try:
        info = archive.getinfo(LABEL)
        if info.file_size > MOST_LABEL:
            raise BackupTrouble("spoilt_parcel", file=source)
        label = msgspec.json.decode(archive.read(info), type=Label)
    except (KeyError, msgspec.DecodeError) as error:
        raise BackupTrouble("no_parcel", file=source) from error
    if label.format > FORMAT:
        raise BackupTrouble("newer_parcel", file=source)
    return label


def _check(archive: zipfile.ZipFile, label: Label, source: Path, shape: Shape) -> None:
    """See that the label names all there is, each once, and nothing that does not belong."""
    named = sorted(info.filename for info in archive.infolist() if info.filename != LABEL)
    paths = [one.path for one in label.files]
    once = len({path.casefold() for path in paths}) == len(paths)
    belong = all(one.bytes >= 0 and shape.takes(one.path) for one in label.files)
    if not (once and belong and named == sorted(paths)):
        raise BackupTrouble("spoilt_parcel", file=source)


def _copied(content: IO[bytes], into: IO[bytes], most: int | None = None) -> tuple[int, str]:
    """Copy, no more than `most` bytes and a block. Returns the bytes and their sha256."""
    size, digest = 0, hashlib.sha256()
    while block := content.read(COPIED_AT_ONCE):
        into.write(block)
        digest.update(block)
        size += len(block)
        if most is not None and size > most:
            break
    return size, digest.hexdigest()
