"""Every screen of the trainer as boxes: nothing lies on anything, nothing is cut off, phones can read the codes."""

import io
import re

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from listing.hall.qr_sheet import Wifi
from tests.e2e.hand import HOST, PROJECTOR, SLOW, Hand
from tests.e2e.scan import BOXES, TEXTS
from tests.e2e.test_trainer import BACK_ROW, LOADED, arrange, ask, enter, turn_to

A4 = {"width": 794, "height": 1123}  # px, at 96 an inch
SIZES = [(1280, 720), (1366, 768), (1600, 900), (1920, 1080)]
WIFI = Wifi("PELATIHAN BLITAR", "keripik;tempe", False)
CLOSED = Wifi("PELATIHAN BLITAR", "", False)
COVERED = "document.querySelector('.et-numbers').style.cssText = 'position: fixed; inset: 200px'"


def troubles(page):
    return page.evaluate(f"() => {{ {BOXES}; return layoutTroubles(document.querySelector('.et-hall')); }}")


def codes(page):
    """What a phone's camera would find on the screen."""
    screen = Image.open(io.BytesIO(page.screenshot())).convert("L")
    return {code.text for code in zxingcpp.read_barcodes(np.asarray(screen))}


def each_size(page):
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(150)
        yield width, height


@pytest.fixture(scope="module")
def projector(browser, server):
    """A trainer's screen with a day behind it: pictures on the wall, one that failed."""
    context = browser.new_context(**PROJECTOR, reduced_motion="reduce")
    hand = Hand(context.new_page(), f"http://{HOST}:{server.port}")
    enter(hand)
    for sample in ("mug_enamel", "kain_batik", "tas_rajut"):
        token = ask(hand, "POST", "/etalase/work")["token"]
        photo = ask(hand, "POST", f"/etalase/work/{token}/samples/{sample}")["id"]
        ask(hand, "PUT", f"/etalase/work/{token}/photos/{photo}/agreed", '{"agreed": true}')
    token = ask(hand, "POST", "/etalase/work")["token"]
    ask(hand, "PUT", f"/etalase/work/{token}/photos/c1", "GIF89a, but no picture")
    yield hand
    arrange(hand, wifi="", password="", wall=False)
    assert ask(hand, "POST", "/etalase/hall/wipe", '{"sure": "HAPUS"}')["http"] == 200
    context.close()


@pytest.mark.parametrize(("language", "wall", "wifi"), [
    ("id", False, WIFI), ("en", False, WIFI), ("id", True, WIFI), ("en", True, WIFI),
    ("id", False, CLOSED), ("id", True, CLOSED),
])  # fmt: skip
def test_the_front_screen(projector, language, wall, wifi):
    page = projector.page
    link = ask(projector, "GET", "/etalase/hall/address")["link"]
    if not link:
        pytest.skip("this machine is in no network")
    arrange(projector, wifi=wifi.name, password=wifi.password, wall=wall, held=wall)
    turn_to(projector, "layar", language)
    expect(page.locator(".et-qr img")).to_have_count(2 if wifi.joins else 1)
    if wall:
        expect(page.locator(".et-wall figure:not([hidden])").first).to_be_visible(timeout=SLOW)
        page.wait_for_function(LOADED)
    for size in each_size(page):
        assert (size, troubles(page)) == (size, [])
        assert (size, codes(page)) == (size, {link, wifi.joins} - {""})
    assert [text for text, size in page.evaluate(TEXTS) if size < BACK_ROW] == []
    arrange(projector, held=False)


@pytest.mark.parametrize("wifi", [WIFI, CLOSED], ids=["two codes", "one code"])
def test_the_sheet_for_the_wall_is_one_page_that_phones_can_read(projector, wifi):
    link = ask(projector, "GET", "/etalase/hall/address")["link"]
    if not link:
        pytest.skip("this machine is in no network")
    arrange(projector, wifi=wifi.name, password=wifi.password)
    page = projector.page.context.new_page()
    page.set_viewport_size(A4)
    page.goto(f"{projector.address}/etalase/hall/sheet")
    assert codes(page) == {link, wifi.joins} - {""}
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1
    page.close()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("tab", ["siap", "demo", "kelola", "angka"])
def test_the_other_screens(projector, tab, language):
    page = projector.page
    turn_to(projector, tab, language)
    ready = {"siap": ".et-checks:not(:has(.et-wait))", "demo": ".et-show > img", "kelola": ".et-is-failed"}
    expect(page.locator(ready.get(tab, ".et-numbers")).first).to_be_visible(timeout=SLOW)
    for size in each_size(page):
        assert (size, troubles(page)) == (size, [])


def test_what_lies_on_something_is_found(projector):
    arrange(projector, wall=False)
    projector.page.set_viewport_size(PROJECTOR["viewport"])
    turn_to(projector, "layar")
    expect(projector.page.locator(".et-numbers")).to_be_visible()
    projector.page.evaluate(COVERED)
    assert any("lie on each other" in trouble for trouble in troubles(projector.page))
    turn_to(projector, "kelola")
    expect(projector.page.locator(".et-person").first).to_be_visible(timeout=SLOW)
    projector.page.evaluate("document.querySelector('.et-person').style.cssText = 'height: 20px; overflow: hidden'")
    assert any("is cut off" in trouble for trouble in troubles(projector.page))
