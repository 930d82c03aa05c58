"""All works in one ZIP, by code, sent while it is made: no copy on the disk, and the first byte at once."""

import io
import zipfile
from collections.abc import Iterator

from typing_extensions import Buffer

from listing.pictures.bundle import entries
from listing.pictures.previews import Pictures
from listing.store.works import Store


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


def packed_works(store: Store, pictures: Pictures) -> Iterator[bytes]:
    """Yield the ZIP: a folder a code, in it the folders of `bundle.packed`."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w") as archive:  # stored: JPEG does not get smaller
        for work in store.all():
            for file, content in entries(work, pictures):
                archive.writestr(f"{work.code}/{file}", content)
                yield pipe.taken()
            for shot in work.photos:
                pictures.forget(shot)
    yield pipe.taken()
