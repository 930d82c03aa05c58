"""What a photo may do to the process that opens it. The process imports this file by its name."""

import ctypes
import os
import signal
import time

from photo.errors import DamagedFile, TooSmall


def do(job):
    """Do what a job's name says; `once FILE` does it the first time only."""
    name, _, file = job.partition(" ")
    if file:
        if os.path.exists(file):  # noqa: PTH110
            return "second time"
        with open(file, "w"):  # noqa: PTH123
            pass
    match name:
        case "segfault" | "once":
            ctypes.string_at(1)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(60)
        case "hang":
            time.sleep(60)
        case "memory":
            raise MemoryError
        case "damaged":
            raise DamagedFile
        case "small":
            raise TooSmall((3, 4), 16)
        case "fault":
            raise KeyError("x")
        case "odd":
            return lambda: None
        case "slow":
            time.sleep(0.2)
    return f"{name} done"
