"""Files that are there whole, or not at all."""

import atexit
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import platformdirs


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a name to write to; it becomes `path` only when everything went well."""
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


_UNFINISHED: set[Path] = set()


@contextmanager
def written_together(folder: Path) -> Iterator[Path]:
    """Give a folder to write files to; they get into `folder` only when everything went well, and else are gone."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = folder.with_name(f".{secrets.token_hex(8)}.part")
    _UNFINISHED.add(aside)
    try:
        aside.mkdir()
        yield aside
        folder.mkdir(exist_ok=True)
        for file in aside.iterdir():
            file.replace(folder / file.name)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        _UNFINISHED.discard(aside)


@lru_cache(maxsize=1)
def folder_for_now() -> Path:
    """Return a folder that lasts as long as the program."""
    folder = Path(tempfile.mkdtemp(prefix="etalase-"))
    _UNFINISHED.add(folder)
    atexit.register(forget_unfinished)
    return folder


def forget_unfinished() -> None:
    """Remove what was being written, or was for now only, when the program ends, if in the middle of it."""
    for aside in tuple(_UNFINISHED):
        shutil.rmtree(aside, ignore_errors=True)


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
