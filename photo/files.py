"""Files that are there whole, or not at all."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a name to write to; it becomes `path` only when everything went well."""
    part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def written_safely(path: Path) -> Iterator[Path]:
    """Like `written_whole`, and on the disk when the block ends, so that a power cut takes nothing back."""
    with written_whole(path) as part:
        yield part
        with part.open("rb+") as handle:
            os.fsync(handle.fileno())
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder onto the disk, where the system has a way to (Windows does it by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def home() -> Path:
    """Return the folder of everything that Etalase keeps: `ETALASE_HOME`, or the user's data folder."""
    return Path(os.environ.get("ETALASE_HOME") or platformdirs.user_data_dir("etalase", appauthor=False))
