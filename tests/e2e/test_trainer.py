"""The trainer's screens in a real browser: closed without the PIN, readable, and live."""

import pytest
from playwright.sync_api import expect

from tests.e2e.test_screens import SMALLEST_TEXT, STREAMLIT_SAYS, TEXTS, WIDE

TABS = ("siap", "layar", "demo", "kelola", "angka")
PIN = "402817"


@pytest.fixture
def opened(server, monkeypatch, tmp_path_factory):
    """A server whose PIN is known."""
    server.kill()
    monkeypatch.setenv("ETALASE_PIN", PIN)
    server.start()


def enter(hand):
    page = hand.page
    page.goto(f"{hand.address}/?pelatih")
    page.fill("#pin", PIN)
    page.keyboard.press("Enter")
    expect(page.locator(".et-hall")).to_be_visible(timeout=30_000)
    return page


@pytest.mark.parametrize("tab", [*TABS, "", "siap&w=x", "layar&s=2"])
def test_nothing_is_shown_without_the_pin(laptop, opened, tab):
    laptop.page.goto(f"{laptop.address}/?pelatih={tab}")
    expect(laptop.page.locator("#pin")).to_be_visible(timeout=30_000)
    assert laptop.page.locator(".et-hall").count() == 0
    assert laptop.complaints == []


@pytest.mark.parametrize("device", ["laptop", "phone"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_screen_is_readable(request, opened, device, language):
    hand = request.getfixturevalue(device)
    page = enter(hand)
    for tab in TABS:
        page.goto(f"{hand.address}/?pelatih={tab}&lang={language}")
        expect(page.locator(".et-hall h1")).to_be_visible(timeout=30_000)
        page.wait_for_timeout(1500)
        texts = page.evaluate(TEXTS)
        assert [text for text, size in texts if size < SMALLEST_TEXT] == []
        assert page.evaluate(WIDE) is False
        assert page.evaluate("document.documentElement.lang") == language
        shown = " ".join(text for text, _ in texts)
        assert [word for word in STREAMLIT_SAYS if f" {word} " in f" {shown} "] == []
    assert (hand.complaints, hand.strangers) == ([], [])


def test_the_demo_works_from_a_clicker(laptop, opened):
    page = enter(laptop)
    page.goto(f"{laptop.address}/?pelatih=demo")
    expect(page.locator(".et-show img")).to_be_visible(timeout=60_000)
    for stage in range(2, 8):
        page.keyboard.press("PageDown")
        expect(page.locator(".et-stages [aria-current]")).to_have_text(str(stage))
    page.keyboard.press("PageUp")
    expect(page.locator(".et-written h2")).to_be_visible()
    assert laptop.complaints == []
