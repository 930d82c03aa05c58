"""The files of all photos: a folder for each, on this disk or in a store that many machines share."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from listing.errors import DiskFull, NotWritable, is_full
from listing.store.records import ORIGINAL, Folder
from photo.files import sync_folder, written_safely


@dataclass(frozen=True, slots=True)
class Swept:
    """Files that were removed, and their bytes."""

    files: int = 0
    bytes: int = 0

    def __add__(self, other: "Swept") -> "Swept":
        return Swept(self.files + other.files, self.bytes + other.bytes)


class Files(Protocol):
    """Folders by name, `<key of the work>/<number of the photo>`. Safe to use from any thread.

    Whatever a method has written is there for good when it returns. All of them raise OSError where they cannot:
    DiskFull, and Unreachable where the store is on another machine.
    """

    def check(self) -> None:
        """See that there is a place for files. Raises NotWritable, Unreachable."""

    def folder(self, name: str) -> Folder:
        """Return a photo's folder, to read from."""

    def names(self, name: str) -> tuple[str, ...]:
        """Return the names of a photo's files; none where there is no such photo."""

    def take(self, upload: Path, name: str) -> None:
        """Keep an uploaded file as the original of a photo."""

    def keep(self, name: str, contents: Mapping[str, bytes]) -> None:
        """Write files of a photo, by their names; each is there whole or as it was before."""

    def on_disk(self, name: str, file: str) -> AbstractContextManager[Path]:
        """Give a photo's file as one on this disk, to be read as long as the block lasts."""

    def remove(self, name: str) -> Swept:
        """Remove everything below a name: a photo's folder, or that of a work with all of its photos."""

    def remove_all(self) -> Swept:
        """Remove everything."""


class LocalFiles:
    """Folders on this disk, see `Files`.

    Args:
        root: Where they are.
        lost: Where recovery puts what no row speaks of; it goes with the work that it is of.
    """

    def __init__(self, root: Path, lost: Path) -> None:
        self._root, self._lost = root, lost

    def check(self) -> None:
        """See that the folder is there, and may be written to."""
        if not (self._root.is_dir() and os.access(self._root, os.W_OK)):
            raise NotWritable

    def folder(self, name: str) -> Folder:
        """Return a photo's folder."""
        return self._root / name

    def names(self, name: str) -> tuple[str, ...]:
        """Return the names of a photo's files."""
        return tuple(sorted(file.name for file in (self._root / name).glob("*") if file.is_file()))

    def take(self, upload: Path, name: str) -> None:
        """Give an upload its place, on the disk with all the names that lead to it; or leave nothing."""
        folder = self._root / name
        try:
            folder.mkdir(parents=True, mode=0o700)
            _moved(upload, folder / ORIGINAL)
            for place in (folder, folder.parent, self._root):
                sync_folder(place)
        except OSError as error:
            self.remove(name)
            if is_full(error):
                raise DiskFull from error
            raise

    def keep(self, name: str, contents: Mapping[str, bytes]) -> None:
        """Write files of a photo."""
        for file, content in contents.items():
            with written_safely(self._root / name / file) as part:
                part.write_bytes(content)

    @contextmanager
    def on_disk(self, name: str, file: str) -> Iterator[Path]:
        """Give the file itself."""
        yield self._root / name / file

    def remove(self, name: str) -> Swept:
        """Remove everything below a name, and the folder above where it was the last in it."""
        swept = _removed([self._root / name, self._lost / name])
        if "/" in name:
            with suppress(OSError):  # other photos, or somebody else's files, are in it
                (self._root / name).parent.rmdir()
        return swept

    def remove_all(self) -> Swept:
        """Remove everything, what stood aside too."""
        return _removed([self._lost, *self._root.iterdir()])


def _moved(upload: Path, place: Path) -> None:
    try:
        upload.replace(place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with written_safely(place) as part:  # a folder that servers share is on a disk of its own
            shutil.copyfile(upload, part)


def _removed(folders: list[Path]) -> Swept:
    files = {file for folder in folders for file in folder.rglob("*") if file.is_file()}
    swept = Swept(len(files), sum(file.stat().st_size for file in files))
    for folder in folders:
        if folder.is_dir():
            shutil.rmtree(folder)
    return swept
