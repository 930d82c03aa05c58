"""What the app asks of a phone and of a Wi-Fi: bytes on the wire, taps and seconds from the camera to the picture.

    python -m tests.bench.app PHOTO [PHOTO ...]

Runs the real server on a folder of its own and drives Chromium as a cheap phone over a proxy that counts every byte,
headers and websocket included. The weights come from the usual folder; nothing there is changed. Seconds depend on
the machine: compare them within one run.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from photo.models import table
from tests.e2e.hand import HOST, LAUNCH, PHONE, Hand
from tests.e2e.wire import Wire
from tests.server import Server, give_models

FIRST_WORDS = """() => new Promise((done) => new PerformanceObserver((list) => {
  const [first] = list.getEntriesByName("first-contentful-paint");
  if (first) done(first.startTime);
}).observe({ type: "paint", buffered: true }))"""
SLOW_LINE, LATENCY = 50_000, 50  # bytes a second: 400 kbit/s; ms


class Meter:
    """Prints one line for each thing that is done: seconds, bytes down and up, taps so far."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        print(f"{'':34}{'seconds':>9}{'kB down':>10}{'kB up':>9}{'taps':>6}")

    def __call__(self, name: str, hand: Hand, act: Callable[[], None]) -> None:
        began, down, up = time.perf_counter(), self.wire.down, self.wire.up
        act()
        seconds = time.perf_counter() - began
        hand.page.wait_for_timeout(1500)  # what comes a moment later belongs to it too
        down, up = (self.wire.down - down) / 1000, (self.wire.up - up) / 1000
        print(f"{name:34}{seconds:9.1f}{down:10.0f}{up:9.0f}{hand.taps:6}")


def first_visit(browser: Browser, address: str) -> tuple[float, float]:
    """Return the seconds until a phone that was never here shows its first words, and until it can be used.

    On a crowded access point, see `SLOW_LINE`.
    """
    context = browser.new_context(**PHONE)
    page = context.new_page()
    line = context.new_cdp_session(page)
    speed = {"offline": False, "latency": LATENCY, "downloadThroughput": SLOW_LINE, "uploadThroughput": SLOW_LINE}
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", speed)
    page.goto(address, wait_until="commit")
    words = page.evaluate(FIRST_WORDS)
    expect(page.locator(".et-bar .et-main")).to_be_visible(timeout=60_000)
    usable = page.evaluate("performance.now()")
    context.close()
    return float(words) / 1000, float(usable) / 1000


def walk(browser: Browser, wire: Wire, photo: Path, meter: Meter) -> None:
    """Go the whole way once with one photo."""
    context = browser.new_context(**PHONE)
    hand = Hand(context.new_page(), f"http://{HOST}:{wire.port}")
    meter("first visit", hand, hand.open)
    meter("second visit", hand, hand.open)
    hand.tap(hand.main)
    expect(hand.page.locator(".et-window")).to_be_visible()

    def photographed() -> None:
        hand.take(photo)
        hand.arrived()

    def mended() -> None:
        """Answer where the cut-out is doubted: open the brush, one stroke where it opens, done."""
        if not hand.page.locator(".et-doubt [data-focus=other]").count():
            return
        hand.tap(hand.page.locator("[data-focus=other]"))
        expect(hand.page.locator(".et-brush[data-version]")).to_be_visible()
        hand.tap(hand.page.locator(".et-glass"))
        hand.tap(hand.page.locator(".et-brush .et-main"))
        expect(hand.page.locator(".et-doubt [data-focus=other]")).to_have_count(0)

    def drafted() -> None:
        hand.type()
        hand.tap(hand.main)
        expect(hand.page.locator("textarea").first).to_be_visible()

    def saved() -> None:
        name, content = hand.saved()
        print(f"{'':2}saved {name}, {len(content) / 1000:.0f} kB")

    meter(f"photo sent ({photo.stat().st_size / 1e6:.1f} MB)", hand, photographed)
    meter("tidied and shown", hand, hand.tidy)
    meter("what is doubted, mended", hand, mended)
    meter("on to Tulis", hand, hand.go_write)
    meter("typed and drafted", hand, drafted)
    meter("on to Simpan", hand, hand.go_save)
    meter("saved to the phone", hand, saved)
    context.close()


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("photos", nargs="+", type=Path, help="photos as a phone takes them")
    given = table.best_on_disk()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        give_models(home, given.name)
        server = Server(home, Path(folder) / "server.log")
        server.start()
        wire = Wire(server.port)
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(**LAUNCH)
                words, usable = first_visit(browser, f"http://{HOST}:{server.port}")
                line = f"{SLOW_LINE * 8 // 1000} kbit/s"
                print(f"at {line}: first words after {words:.2f} s, a screen to use after {usable:.1f} s")
                for photo in parser.parse_args().photos:
                    walk(browser, wire, photo, Meter(wire))
        finally:
            wire.close()
            server.kill()


if __name__ == "__main__":
    main()
