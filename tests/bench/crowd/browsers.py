"""Real browsers among the phones: each walks the whole way, photo, tidy, words, save, as a finger would."""

import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from tests.e2e.hand import HOST, LAUNCH, PHONE, TYPED, Hand

PATIENCE = 600_000  # ms; a hundred others wait too
TEXTS = (TYPED["nama"], "Keripik Tempe Bu Sri", TYPED["bahan"])


@dataclass(frozen=True, slots=True)
class Walk:
    """How a walk ended.

    Attributes:
        token: Of her work; empty where it came to none.
        picture: The file that was saved.
        seconds: From the first page to the saved file.
        trouble: What went wrong, or what the browser complained of; empty for nothing.
    """

    token: str
    picture: bytes
    seconds: float
    trouble: str


def walk(port: int, photos: list[Path], later: float, *, calm: bool) -> Walk:
    """Wait so many seconds, then go the whole way; where it is not `calm`, lost calls are no complaint."""
    time.sleep(later)
    begun = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        hand = Hand(browser.new_context(**PHONE).new_page(), f"http://{HOST}:{port}", PATIENCE)
        picture, trouble = b"", ""
        try:
            hand.start()
            hand.choose(*photos)
            hand.arrived(len(photos))
            _, picture = hand.finish()
        except (Error, AssertionError) as error:
            trouble = str(error)
        token = hand.token() or ""
        browser.close()
    complaints = hand.complaints if calm else []
    return Walk(token, picture, time.monotonic() - begun, trouble or "; ".join(complaints))
