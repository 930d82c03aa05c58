"""Everything that listing refuses.

Refused                  a call that is not served; `kind` has its sentence in listing/phrases/app/refusals.py
├── NoSuchWork           the token opens nothing: never given out, expired or deleted
├── NoSuchPhoto          the work has no such photo
├── TooManyPhotos        the work has as many photos as one may have
├── NoSuchWay            no works wait behind this name and code
├── WaitFirst            too many wrong codes were tried on this name
└── BadLook              it is no look: a value of the wrong kind
StoreTrouble (OSError)   what keeps her work cannot be worked with
├── DiskFull             there is no room left to write to
├── InUse                another server works in this folder
├── NotWritable          nothing can be written there
├── Unreachable          the database or the file store of a service on several machines does not answer
├── NotSetUp             such a service lacks its tables, its extra, or a place for files
└── DatabaseDamaged      the database is not whole; whoever opens the store sets it aside
"""

import errno
import sqlite3
import zipfile
import zlib
from enum import StrEnum
from typing import Literal


class Refusal(StrEnum):
    """Why a call is not served."""

    NO_PIN = "NoPin"
    ONLY_TRAINER = "OnlyTrainer"
    NO_SUCH_WORK = "NoSuchWork"
    NO_SUCH_PHOTO = "NoSuchPhoto"
    NO_SUCH_PAGE = "NoSuchPage"
    NOT_READY = "NotReady"
    TOO_MANY_PHOTOS = "TooManyPhotos"
    TOO_MANY_STROKES = "TooManyStrokes"
    TOO_MANY_WORKS = "TooManyWorks"
    TOO_MUCH_WAITING = "TooMuchWaiting"
    STOPPED = "Stopped"
    TOO_LARGE = "TooLarge"
    NOT_AN_IMAGE = "NotAnImage"
    EMPTY_FILE = "EmptyFile"
    CUT_SHORT = "CutShort"
    TOO_SLOW = "TooSlow"
    NO_LENGTH = "NoLength"
    BAD_REQUEST = "BadRequest"
    ONLY_HERS = "OnlyHers"
    WRONG_ORIGIN = "WrongOrigin"
    TOO_FAST = "TooFast"
    NO_SUCH_WAY = "NoSuchWay"
    WAIT_FIRST = "WaitFirst"
    QUEUE_FULL = "QueueFull"
    DISK_FULL = "DiskFull"
    CANNOT_KEEP = "CannotKeep"


class Refused(Exception):
    """The call is not served."""

    def __init__(self, kind: Refusal) -> None:
        self.kind = kind
        super().__init__(kind)


class NoSuchWork(Refused):
    """The token opens nothing: never given out, expired or deleted."""

    def __init__(self) -> None:
        super().__init__(Refusal.NO_SUCH_WORK)


class NoSuchPhoto(Refused):
    """The work has no such photo."""

    def __init__(self) -> None:
        super().__init__(Refusal.NO_SUCH_PHOTO)


class TooManyPhotos(Refused):
    """The work has as many photos as one may have."""

    def __init__(self) -> None:
        super().__init__(Refusal.TOO_MANY_PHOTOS)


class NoSuchWay(Refused):
    """No works wait behind this name and code; which of the two is wrong is not told."""

    def __init__(self) -> None:
        super().__init__(Refusal.NO_SUCH_WAY)


class WaitFirst(Refused):
    """Too many wrong codes were tried on this name; `seconds` to go."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(Refusal.WAIT_FIRST)


class BadLook(Refused):
    """It is no look: a value of the wrong kind. `why` is for whoever reads a traceback."""

    def __init__(self, why: str) -> None:
        super().__init__(Refusal.BAD_REQUEST)
        self.args = (why,)


class StoreTrouble(OSError):
    """The data folder cannot be worked with."""


class DiskFull(StoreTrouble):
    """There is no room left to write to."""

    def __init__(self) -> None:
        super().__init__(errno.ENOSPC, "no space left")


class InUse(StoreTrouble):
    """Another server works in this folder; two would undo each other's work."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, "another Etalase is running on this data folder")


class NotWritable(StoreTrouble):
    """Nothing can be written to the data folder."""

    def __init__(self) -> None:
        super().__init__(errno.EROFS, "the data folder cannot be written to: see who owns it")


class Unreachable(StoreTrouble):
    """The database or the file store of a service on several machines does not answer: it passes."""

    def __init__(self) -> None:
        super().__init__(errno.EHOSTUNREACH, "the database or the file store does not answer")


class NotSetUp(StoreTrouble):
    """Something was not done before a service on several machines can start.

    Attributes:
        missing: The "tables" of this version, the "extra" that is to be installed, or where "files" are.
    """

    def __init__(self, missing: Literal["tables", "extra", "files"]) -> None:
        super().__init__(errno.ENOENT, f"not set up: {missing}")
        self.missing = missing


class DatabaseDamaged(StoreTrouble):
    """The database is not whole, or is no database at all."""

    def __init__(self) -> None:
        super().__init__(errno.EIO, "the database is damaged")


SPOILT_ZIP = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, ValueError),
    NotImplementedError,  # a way of packing that zipfile does not know
    RuntimeError,  # a password
)
"""What reading a ZIP that somebody brought may end with, the disk's own errors aside."""


def is_full(error: BaseException) -> bool:
    """Tell whether an error means that the disk has no room left."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "") or ""
        return name == "SQLITE_FULL" or name in ("SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_FSYNC")
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


def why_not_kept(error: OSError | sqlite3.Error) -> Refusal:
    """Return what to say of trouble with the disk: it is full, or cannot be written to, or is gone."""
    return Refusal.DISK_FULL if is_full(error) else Refusal.CANNOT_KEEP
