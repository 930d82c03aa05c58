"""Can this server take and keep her work now? Asked by whatever stands before it, and watches it."""

import shutil
from collections.abc import Callable
from typing import Final

from listing.backend.service import Service
from listing.errors import DiskFull
from listing.store.opening import is_hosted
from photo.errors import ModelError

GOOD: Final = "ok"


def _database(service: Service) -> None:
    service.store.check()


def _files(service: Service) -> None:
    service.store.photos.check()


def _disk(service: Service) -> None:
    if shutil.disk_usage(service.store.incoming).free < service.limits.reserve_bytes:
        raise DiskFull


def _weights(service: Service) -> None:
    if not is_hosted():  # there only workers need them
        service.model()


QUESTIONS: dict[str, Callable[[Service], None]] = {
    "database": _database,
    "files": _files,
    "disk": _disk,
    "weights": _weights,
}


def readiness(service: Service) -> dict[str, str]:
    """Return an answer to each question: "ok", or the name of the error that its trial ended with."""
    found = {}
    for name, ask in QUESTIONS.items():
        try:
            ask(service)
            found[name] = GOOD
        except (OSError, ModelError) as error:
            found[name] = type(error).__name__
    return found


def is_ready(answers: dict[str, str]) -> bool:
    """Tell whether every answer is good."""
    return set(answers.values()) == {GOOD}
