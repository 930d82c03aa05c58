"""A ZIP that is sent while it is made: no copy on the disk, and whoever leaves ends the work on it."""

import io
import zipfile
from collections.abc import Iterable, Iterator

from typing_extensions import Buffer


class _Pipe(io.RawIOBase):
    """Takes what the archive writes and gives it away; cannot be sought, which makes `zipfile` write a stream."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def writable(self) -> bool:
        """Return True."""
        return True

    def write(self, piece: Buffer, /) -> int:
        """Take a piece."""
        self._waiting += piece
        return len(memoryview(piece))

    def taken(self) -> bytes:
        """Give away what has come."""
        piece, self._waiting = bytes(self._waiting), bytearray()
        return piece


def zipped(files: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    """Yield a ZIP of files, (path, content), a piece for each."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w") as archive:  # stored: JPEG does not get smaller
        for path, content in files:
            archive.writestr(path, content)
            yield pipe.taken()
    yield pipe.taken()
