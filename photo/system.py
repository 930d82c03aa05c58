"""What the operating system must have before anything here can run, and what is taken off it again."""

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from photo.errors import SystemLibraryMissing


def check_opencv() -> None:
    """See that OpenCV loads: the first thing that needs libGL and libglib, which a bare server lacks.

    Raises:
        SystemLibraryMissing: It does not.
    """
    try:
        import cv2  # noqa: F401
    except ImportError as error:
        raise SystemLibraryMissing(str(error)) from None


def forget_reports() -> None:
    """Delete what ONNX Runtime kept to send home before it was forbidden: a device id and a queue of events."""
    store = _caches() / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    shutil.rmtree(store, ignore_errors=True)
    for folder in (store.parent, store.parent.parent):
        with suppress(OSError):  # others keep something there
            folder.rmdir()


def _caches() -> Path:
    """Return the folder in which ONNX Runtime keeps its store on this system."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
