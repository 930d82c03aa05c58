"""What the program says of itself on the error stream: for people, or one JSON object a line; never a secret."""

import logging
import os
import re
import sys
import threading
from datetime import UTC, datetime
from types import TracebackType
from typing import Final

import msgspec

VARIABLE: Final = "ETALASE_LOG"
JSON: Final = "json"
OUR_LOGGERS: Final = ("listing", "photo", "etalase")
"""Loggers of this program; "etalase" is what it tells whoever started it."""
HIDDEN: Final = "***"
_SECRET = re.compile(
    r"(?P<key>://[^\s/:@]*:)[^\s/@]+(?=@)"  # the password in an address
    r"|(?P<bearer>\bBearer\s+)\S+"
    r"|(?<![\w-])(?!(?:[A-Z][a-z]+)+(?![\w-]))[\w-]{22}(?![\w-])"  # opens a work: 16 bytes, and no class name
)


class LogLine(msgspec.Struct, omit_defaults=True):
    """One line of the log.

    Attributes:
        time: ISO 8601, UTC.
        level: "info", "warning", "error" or "critical".
        name: Which part of which program speaks.
        message: What it says.
        error: Traceback, where something unforeseen happened.
    """

    time: str
    level: str
    name: str
    message: str
    error: str = ""


def masked(text: str) -> str:
    """Return a text without what opens a work, and without passwords.

    >>> masked("postgresql://etalase:s3cret@db/etalase, /work/abcdefghijklmnopqrstu1/facts, ConnectionRefusedError")
    'postgresql://etalase:***@db/etalase, /work/***/facts, ConnectionRefusedError'
    """
    return _SECRET.sub(lambda found: f"{found['key'] or found['bearer'] or ''}{HIDDEN}", text)


class AsLine(logging.Formatter):
    """Puts a record as a line for people."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and a traceback below it."""
        return masked(super().format(record))


class AsJson(logging.Formatter):
    """Puts a record as a line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        error = masked(self.formatException(record.exc_info)) if record.exc_info and record.exc_info[0] else ""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = LogLine(time, record.levelname.lower(), record.name, masked(record.getMessage()), error)
        return msgspec.json.encode(line).decode()


def is_json() -> bool:
    """Tell whether whoever runs this program wants JSON."""
    return os.environ.get(VARIABLE, "").strip().lower() == JSON


def speak() -> None:
    """Say on the error stream what goes wrong; as JSON, if that is wanted, also what else happens.

    Call it again where a library may have begun to speak meanwhile in its own way.
    """
    if not is_json():
        form = AsLine("%(levelname)s %(name)s: %(message)s")
        if not logging.root.handlers:
            speaker = logging.StreamHandler()
            speaker.setFormatter(form)
            logging.root.addHandler(speaker)
        return
    known = [one for one in logging.root.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    for logger in known:
        for handler in logger.handlers:
            handler.setFormatter(AsJson())
    speaker = logging.StreamHandler()
    speaker.setFormatter(AsJson())
    logging.root.handlers = [speaker]
    for name in OUR_LOGGERS:
        logging.getLogger(name).setLevel(logging.INFO)
    logging.captureWarnings(True)
    sys.excepthook = _unforeseen
    threading.excepthook = lambda end: _unforeseen(end.exc_type, end.exc_value, end.exc_traceback)


def tell(sentence: str) -> None:
    """Tell whoever started the program a sentence."""
    if is_json():
        logging.getLogger("etalase").info("%s", sentence)
    else:
        sys.stderr.write(f"{sentence}\n")


def _unforeseen(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    if error is not None and not isinstance(error, KeyboardInterrupt | SystemExit):
        logging.getLogger("etalase").critical("ended: %s", kind.__name__, exc_info=(kind, error, where))
