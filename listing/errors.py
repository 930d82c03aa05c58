"""Everything that listing refuses, as a tree."""

import errno
import sqlite3


class DiskFull(OSError):
    """There is no room left to write to."""

    def __init__(self) -> None:
        super().__init__(errno.ENOSPC, "no space left")


class InUse(OSError):
    """Another server works in this folder; two would undo each other's work."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, "another Etalase is running on this data folder")


def is_full(error: BaseException) -> bool:
    """Tell whether an error means that the disk has no room left."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "") or ""
        return name == "SQLITE_FULL" or name in ("SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_FSYNC")
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


class Refused(Exception):
    """The call is not served; `kind` is a key of `listing/phrases/refusals.py`."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(kind)


class BadLook(ValueError):
    """It is no look: a value of the wrong kind."""


class NoSuchWork(LookupError):
    """The token opens nothing: never given out, expired or deleted."""


class NoSuchPhoto(LookupError):
    """The work has no such photo."""


class TooManyPhotos(Exception):
    """The work has as many photos as one may have."""
