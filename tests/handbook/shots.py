"""Photographs of the real app for the handbooks: a participant's way on a phone, a trainer's day on a laptop."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, expect

from listing.phrases.app.demo import DEMO
from listing.phrases.app.photo_screens import BRUSH, TIDY
from tests.e2e.hand import HOST, LAPTOP, PHONE, SLOW, Hand
from tests.e2e.test_trainer import LOADED, arrange, ask, enter, turn_to
from tests.server import ROOT, Server

SAMPLES = ROOT / "samples"
QUALITY = 62  # of the JPEGs: text stays sharp, and all handbooks together stay small
SHARP = {"device_scale_factor": 1.5}
WIFI = {"wifi": "PELATIHAN BLITAR", "password": "keripiktempe"}
ON_THE_WALL = ("keranjang_anyaman", "kain_batik")
SEEN = "seen"  # the stage of the demo that shows what the machine sees
TYPED = {"nama": "mug enamel biru", "isi": "350 ml", "bahan": "enamel", "harga": "35rb"}


class Camera:
    """Takes pictures into a folder."""

    def __init__(self, folder: Path, browser: Browser, server: Server) -> None:
        self.folder, self._browser, self._server = folder, browser, server

    @contextmanager
    def hand(self, device: dict[str, object]) -> Iterator[Hand]:
        """Open a page."""
        context = self._browser.new_context(**device | SHARP, reduced_motion="reduce")
        yield Hand(context.new_page(), f"http://{HOST}:{self._server.port}")
        context.close()

    def take(self, hand: Hand, name: str, top: Locator | None = None) -> None:
        """Photograph what is in sight; with `top` at its upper edge."""
        if top is not None:
            top.evaluate("(node) => node.scrollIntoView({ block: 'start' })")
        expect(hand.page.locator("html.et-dressed")).to_have_count(1)  # our own letters are here
        hand.page.wait_for_timeout(400)
        hand.page.screenshot(path=self.folder / f"{name}.jpg", type="jpeg", quality=QUALITY)


def participant(camera: Camera) -> None:
    """Walk from the welcome to the saved picture."""
    with camera.hand(PHONE) as hand:
        hand.open()
        camera.take(hand, "welcome")
        hand.tap(hand.main)
        expect(hand.page.locator(".et-window")).to_be_visible()
        camera.take(hand, "photo")
        hand.take(SAMPLES / "mug_enamel.jpg")  # one that the cut-out is sure of
        hand.arrived()
        hand.tidy()
        hand.tap(hand.page.get_by_role("button", name=TIDY["compare"][0], exact=True))
        camera.take(hand, "tidy")
        hand.tap(hand.page.locator("[data-focus=other]"))
        expect(hand.page.locator(".et-brush[data-version]")).to_be_visible()
        camera.take(hand, "mend")
        hand.tap(hand.page.get_by_role("button", name=BRUSH["cancel"][0]))
        hand.tidied()
        hand.go_write()
        for key, value in TYPED.items():
            hand.page.fill(f"[data-fact={key}]", value)
        camera.take(hand, "write", hand.page.locator("[data-fact=nama]").locator("xpath=.."))
        hand.tap(hand.main)
        expect(hand.page.locator("textarea").first).to_have_value(re.compile("Mug Enamel"))
        camera.take(hand, "texts", hand.page.locator("textarea").first.locator("xpath=.."))
        hand.go_save()
        camera.take(hand, "save")
        rest = hand.page.url.removeprefix(hand.address)
    with camera.hand(LAPTOP) as hand:
        hand.page.goto(hand.address + rest)
        expect(hand.page.locator(".et-result > img")).to_be_visible(timeout=SLOW)
        camera.take(hand, "save-wide")


def trainer(camera: Camera) -> None:
    """Turn to each screen of the trainer, with people in the hall."""
    with camera.hand(PHONE) as guest, camera.hand(LAPTOP) as hand:
        guest.open()  # a phone that is connected
        enter(hand)
        arrange(hand, **WIFI)
        _people(guest)
        _screen(camera, hand, "siap", ".et-checks:not(:has(.et-wait))")
        _screen(camera, hand, "layar", ".et-qr img")
        arrange(hand, wall=True)
        _screen(camera, hand, "layar", ".et-wall figure", "layar-wall")
        arrange(hand, wall=False)
        _screen(camera, hand, "demo", ".et-show > img")
        for _ in range(list(DEMO["stages"]).index(SEEN)):
            hand.page.keyboard.press("ArrowRight")
        expect(hand.page.locator(f'.et-show > img[alt="{DEMO["stages"][SEEN][0]}"]')).to_be_visible(timeout=SLOW)
        camera.take(hand, "demo-seen")
        _screen(camera, hand, "kelola", ".et-is-failed")


def _people(guest: Hand) -> None:
    """Let somebody have two pictures that may hang on the wall, and one photo that failed."""
    for sample in ON_THE_WALL:
        token = ask(guest, "POST", "/etalase/work")["token"]
        photo = ask(guest, "POST", f"/etalase/work/{token}/samples/{sample}")["id"]
        ask(guest, "PUT", f"/etalase/work/{token}/photos/{photo}/agreed", '{"agreed": true}')
    token = ask(guest, "POST", "/etalase/work")["token"]
    ask(guest, "PUT", f"/etalase/work/{token}/photos/c1", "GIF89a, but no picture")


def _screen(camera: Camera, hand: Hand, tab: str, ready: str, name: str = "") -> None:
    turn_to(hand, tab)
    expect(hand.page.locator(ready).first).to_be_visible(timeout=SLOW)
    hand.page.wait_for_function(LOADED)
    camera.take(hand, name or tab)
