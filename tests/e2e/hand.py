"""What a participant does: tap, type, wait. Counts her taps, and notes what the browser complains of."""

import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

HOST = "etalase.test"  # a name that is no secure context, as in the hall
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
LAUNCH: dict[str, Any] = {
    "executable_path": CHROMIUM,
    "args": [f"--host-resolver-rules=MAP {HOST} 127.0.0.1", "--no-sandbox"],
}
ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36"
)
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "user_agent": ANDROID}
LAPTOP = {"viewport": {"width": 1366, "height": 768}}
PROJECTOR = {"viewport": {"width": 1920, "height": 1080}}
SLOW = 60_000  # ms; a photo on two busy cores
TYPED = {"nama": "keripik tempe bu sri", "isi": "250gr", "bahan": "tempe, daun jeruk", "harga": "15rb"}

expect.set_options(timeout=15_000)


class Hand:
    """One page and one person, who waits for a photo for so many ms."""

    def __init__(self, page: Page, address: str, patience: float = SLOW) -> None:
        self.page, self.address, self.patience = page, address, patience
        self.taps = 0
        self.complaints: list[str] = []
        self.strangers: list[str] = []
        self.touches = bool(page.evaluate("navigator.maxTouchPoints"))
        page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._seen(request.url))

    def _seen(self, url: str) -> None:
        if not url.startswith((self.address, self.address.replace("http", "ws"), "blob:", "data:")):
            self.strangers.append(url)

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap() if self.touches else target.click()

    def drag(self, target: Locator, across: float, up: float) -> None:
        """Put a finger on something, 4/5 of its width from the left, move it so many px, and lift it."""
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box is not None
        x, y = box["x"] + 0.8 * box["width"], box["y"] + box["height"] / 2
        line = self.page.context.new_cdp_session(self.page)
        way = [(x + across * part / 10, y - up * part / 10) for part in range(11)]
        for at, (left, top) in enumerate(way):
            kind = "touchMove" if at else "touchStart"
            line.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": left, "y": top}]})
        line.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        line.detach()

    @property
    def main(self) -> Locator:
        """The one main button of the screen."""
        return self.page.locator(".et-bar .et-main")

    def open(self, rest: str = "/") -> None:
        self.page.goto(self.address + rest)
        expect(self.main).to_be_visible(timeout=self.patience)

    def start(self, rest: str = "/") -> None:
        self.open(rest)
        self.tap(self.main)
        expect(self.page.locator(".et-window")).to_be_visible()

    def take(self, photo: Path) -> None:
        """Press "Ambil Foto" and let the camera answer."""
        with self.page.expect_file_chooser() as chooser:
            self.tap(self.main)
        chooser.value.set_files(photo)

    def choose(self, *photos: Path) -> None:
        """Choose photos from the gallery."""
        self.page.locator("input[type=file]").nth(1).set_input_files(photos)

    def arrived(self, count: int = 1) -> None:
        photos = self.page.locator(".et-photos > li:not([data-id])")
        expect(photos.nth(count - 1)).to_be_visible(timeout=self.patience)

    def tidy(self) -> None:
        self.tap(self.main)
        self.tidied()

    def tidied(self) -> None:
        expect(self.page.locator(".et-compare:not(.et-waiting)")).to_be_visible(timeout=self.patience)
        expect(self.page.locator('.et-compare > img[src*="after.jpg"]')).to_be_visible(timeout=self.patience)

    def go_write(self) -> None:
        self.tap(self.main)
        expect(self.page.locator("[data-fact=nama]")).to_be_visible()

    def type(self) -> None:
        self.page.evaluate("for (const fold of document.querySelectorAll('.et-write details')) fold.open = true")
        for key, value in TYPED.items():
            self.page.fill(f"[data-fact={key}]", value)

    def drafted(self) -> None:
        expect(self.page.locator("[data-field=title]")).to_have_value("Keripik Tempe Bu Sri 250 gram")

    def go_save(self) -> None:
        self.tap(self.main)
        expect(self.page.locator(".et-result > img")).to_be_visible(timeout=self.patience)

    def saved(self) -> tuple[str, bytes]:
        """Save the picture; return the name and the content of the file."""
        with self.page.expect_download() as download:
            self.tap(self.main)
        return download.value.suggested_filename, download.value.path().read_bytes()

    def words(self) -> None:
        """From the photo that has arrived to the drafts."""
        self.tidy()
        self.go_write()
        self.type()
        self.tap(self.main)
        self.drafted()

    def finish(self) -> tuple[str, bytes]:
        """From the photo that has arrived to the saved picture; return the name and the content of the file."""
        self.words()
        self.go_save()
        return self.saved()

    def token(self) -> str:
        return self.page.evaluate("new URL(location).searchParams.get('w')")
