"""A server ends with whoever keeps it running: a closed terminal leaves none behind that holds the data folder."""

import logging
import os
import signal
import sys
import threading

log = logging.getLogger(__name__)

LIFELINE = "ETALASE_LIFELINE"
"""Set where the standard input stays open as long as the server shall live: how often it died lately."""


def hold_on() -> None:
    """End this process when its keeper does, if it has one. No process that is started from here is told."""
    deaths = os.environ.pop(LIFELINE, "")
    if not deaths:
        return
    if deaths != "0":
        log.warning("the server died and was started again, deaths lately: %s", deaths)
    threading.Thread(target=_wait, name="lifeline", daemon=True).start()


def _wait() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
