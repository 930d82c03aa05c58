"""The program's own log, kept small."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from photo.log import OUR_LOGGERS, AsLine, is_json, speak

LOG_BYTES = 1_000_000


def keep_log(folder: Path) -> None:
    """Write the program's own log to a file: numbers and names of errors, never of people, and no pictures.

    Where JSON is wanted on the error stream, it goes there and nowhere else.
    """
    logging.raiseExceptions = False  # a disk that takes no line more takes no traceback either
    if is_json():
        return speak()
    folder.mkdir(parents=True, exist_ok=True)
    keeper = RotatingFileHandler(
        folder / "etalase.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    keeper.setFormatter(AsLine("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    for name in OUR_LOGGERS:
        logging.getLogger(name).addHandler(keeper)
        logging.getLogger(name).setLevel(logging.INFO)
    return None
