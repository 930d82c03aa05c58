"""Free memory goes back to the system. glibc keeps it for itself, in pieces, once for every thread that draws."""

import ctypes
import threading
import time

EVERY = 3.0  # seconds at least between two times; each takes some milliseconds

_lock = threading.Lock()
_last = 0.0


def give_back() -> None:
    """Return what is free; does nothing where the C library is another one, or when it was just done."""
    global _last
    with _lock:
        if time.monotonic() - _last < EVERY:
            return
        _last = time.monotonic()
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError, TypeError):  # not glibc: no such function, or no such way to ask
        return
