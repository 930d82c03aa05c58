"""A file of nothing, given up when the disk is full: deleting needs room, too."""

import logging
import os
import shutil
from pathlib import Path
from typing import BinaryIO

log = logging.getLogger(__name__)

BALLAST_BYTES = 32_000_000  # a full day's database twice over: SQLite writes what it deletes, then packs the rest
BLOCK = bytes(1_000_000)


class Ballast:
    """The file. It is best effort: where there is no room for it, there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> None:
        """Lay the file down where it is missing and the disk has room to spare."""
        try:
            if self._path.exists() or shutil.disk_usage(self._path.parent).free < 4 * BALLAST_BYTES:
                return
            with self._path.open("wb") as file:
                _reserve(file)
        except OSError:
            self.give()

    def give(self) -> None:
        """Make room."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("the ballast could not be given up: %s", error.strerror)


def _reserve(file: BinaryIO) -> None:
    """Make the disk keep the room. Linux promises it without writing; elsewhere it has to be written."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)
        return
    for _ in range(BALLAST_BYTES // len(BLOCK)):
        file.write(BLOCK)
    file.flush()
    os.fsync(file.fileno())
