"""What the operating system must have before anything here can run, and what is taken off it again."""

import ctypes
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


_ARENA_MAX, _MMAP_THRESHOLD, _TRIM_THRESHOLD = -8, -3, -1  # their numbers in malloc.h
HEAPS = 2  # enough for threads that mostly wait; glibc would make eight for each core
LARGE_BLOCK = 15_000_000  # bytes; Pillow keeps pictures in blocks of 16 MiB, which go back as soon as they are free
MOST_FREE = 256_000_000  # bytes that stay with us for the next photo


def share_memory() -> None:
    """Let all threads share a few heaps, and large blocks go back to the system when they are free.

    To be called before anything large is taken. Does nothing where the C library is another one than glibc.
    """
    try:
        library = ctypes.CDLL(None)
        for number, value in ((_ARENA_MAX, HEAPS), (_MMAP_THRESHOLD, LARGE_BLOCK), (_TRIM_THRESHOLD, MOST_FREE)):
            library.mallopt(number, value)
    except (AttributeError, OSError, TypeError):
        return


def limit_memory(more: int) -> None:
    """Let this process have so many more bytes of memory and no more; a larger demand is then a MemoryError.

    It is a limit on data (RLIMIT_DATA), not on addresses: networks reserve gigabytes of those, the more cores the
    more, and never use them. Does nothing where the system has no such limit.
    """
    if sys.platform != "linux":
        return
    import resource

    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    most = int(fields["VmData"].split()[0]) * 1024 + more
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


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
