"""What a participant does: tap, type, wait. Counts her taps, and notes what the browser complains of."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

HOST = "etalase.test"
SLOW = 60_000  # ms; a photo on two busy cores
TYPED = {"nama": "keripik tempe bu sri", "isi": "250gr", "bahan": "tempe, daun jeruk", "harga": "15rb"}

expect.set_options(timeout=15_000)


class Hand:
    """One page and one person."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
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

    @property
    def main(self) -> Locator:
        """The one main button of the screen."""
        return self.page.locator(".et-bar .et-main")

    def open(self, rest: str = "/") -> None:
        self.page.goto(self.address + rest)
        expect(self.main).to_be_visible(timeout=SLOW)

    def start(self, rest: str = "/") -> None:
        self.open(rest)
        self.tap(self.main)
        expect(self.page.locator(".et-window")).to_be_visible()

    def take(self, photo: Path) -> None:
        """Press "Ambil Foto" and let the camera answer."""
        with self.page.expect_file_chooser() as chooser:
            self.tap(self.main)
        chooser.value.set_files(photo)

    def arrived(self) -> None:
        expect(self.page.locator(".et-photos > li:not([data-id])").first).to_be_visible(timeout=SLOW)

    def tidy(self) -> None:
        self.tap(self.main)
        self.tidied()

    def tidied(self) -> None:
        expect(self.page.locator(".et-compare:not(.et-waiting)")).to_be_visible(timeout=SLOW)
        expect(self.page.locator('.et-compare > img[src*="after.jpg"]')).to_be_visible(timeout=SLOW)

    def go_write(self) -> None:
        self.tap(self.main)
        expect(self.page.locator("[data-fact=nama]")).to_be_visible()

    def type(self) -> None:
        for key, value in TYPED.items():
            self.page.fill(f"[data-fact={key}]", value)

    def drafted(self, unit: str = "gram") -> None:
        expect(self.page.locator("textarea").first).to_have_value(f"Keripik Tempe Bu Sri 250 {unit}")

    def go_save(self) -> None:
        self.tap(self.main)
        expect(self.page.locator(".et-result > img")).to_be_visible(timeout=SLOW)

    def token(self) -> str:
        return self.page.evaluate("new URL(location).searchParams.get('w')")
