"""Where the results of a batch go: a folder, or a bucket."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from listing.cli.bucket import Bucket, BucketTrouble
from listing.cli.jobs import REPORT, readable
from photo.files import written_together, written_whole


class Results(Protocol):
    """Where results go. It travels to whatever process makes them."""

    def begin(self) -> None:
        """See that something can be put there. Raises OSError, BucketTrouble."""

    def keep(self, folder: str, files: Mapping[str, bytes]) -> None:
        """Put files into a folder by their names, all of them or none. Raises OSError."""

    def write(self, name: str, lines: Iterable[str]) -> None:
        """Write a file of text, whole or not at all. Raises OSError."""

    def read(self, name: str) -> bytes:
        """Return a file; b"" where there is none that can be read."""

    def sizes(self) -> Callable[[str], int | None]:
        """Return what tells the bytes of a file by its name; None where there is none."""

    def shown(self, name: str = "") -> str:
        """Return where a file is, for people."""


@dataclass(frozen=True, slots=True)
class FolderResults:
    """A folder."""

    path: Path

    def begin(self) -> None:
        """Make it."""
        self.path.mkdir(parents=True, exist_ok=True)

    def keep(self, folder: str, files: Mapping[str, bytes]) -> None:
        """Put files into a folder of it."""
        with written_together(self.path / folder) as aside:
            for name, content in files.items():
                (aside / name).write_bytes(content)

    def write(self, name: str, lines: Iterable[str]) -> None:
        """Write a file of text."""
        with written_whole(self.path / name) as part, part.open("w", encoding="utf-8") as file:
            file.writelines(lines)

    def read(self, name: str) -> bytes:
        """Return a file."""
        try:
            return (self.path / name).read_bytes()
        except OSError:
            return b""

    def sizes(self) -> Callable[[str], int | None]:
        """Return what looks at the disk."""

        def size(name: str) -> int | None:
            try:
                return (self.path / name).stat().st_size
            except OSError:
                return None

        return size

    def shown(self, name: str = "") -> str:
        """Return the path."""
        return readable(self.path / name)


@dataclass(frozen=True, slots=True)
class BucketResults:
    """What lies below a prefix of a bucket."""

    bucket: Bucket

    def begin(self) -> None:
        """See that there is such a bucket."""
        self.bucket.read(REPORT)

    def keep(self, folder: str, files: Mapping[str, bytes]) -> None:
        """Put files; what was put before one that failed is taken away again."""
        done: list[str] = []
        try:
            for name, content in files.items():
                self.bucket.write(f"{folder}/{name}", content)
                done.append(f"{folder}/{name}")
        except BucketTrouble:
            for name in done:
                self.bucket.delete(name)
            raise

    def write(self, name: str, lines: Iterable[str]) -> None:
        """Write a file of text."""
        self.bucket.write(name, "".join(lines).encode())

    def read(self, name: str) -> bytes:
        """Return a file."""
        return self.bucket.read(name) or b""

    def sizes(self) -> Callable[[str], int | None]:
        """Return what was there when this was asked: one call for all, where each would be a call of its own."""
        return self.bucket.sizes().get

    def shown(self, name: str = "") -> str:
        """Return the address."""
        return f"{self.bucket}/{name}" if name else str(self.bucket)
