"""Every screen of the participant in both languages, on a phone and on a laptop."""

import pytest
from playwright.sync_api import expect

from tests.e2e.hand import LAPTOP, PHONE
from tests.e2e.scan import decoded, fits


def looked_at(hand, language):
    """Read the screen; on a phone, see that it fits the smallest ones, too."""
    decoded(hand, language)
    if hand.touches:
        fits(hand.page, language)


@pytest.mark.parametrize(
    ("device", "language"), [(PHONE, "id"), (PHONE, "en"), (LAPTOP, "id")], ids=["phone-id", "phone-en", "laptop-id"]
)
def test_every_screen(hand, samples, device, language):
    hand = hand(device)
    page = hand.page
    hand.open(f"/?lang={language}")
    looked_at(hand, language)
    hand.tap(hand.main)
    expect(page.locator(".et-window")).to_be_visible()
    looked_at(hand, language)
    hand.tap(page.locator(".et-head").get_by_role("button", name={"id": "Bantuan", "en": "Help"}[language]))
    looked_at(hand, language)
    hand.tap(page.locator(".et-sheet .et-main"))
    page.locator("input[type=file]").nth(1).set_input_files([samples / "mug_enamel.jpg", samples / "kain_batik.jpg"])
    expect(page.locator(".et-photos .et-ok")).to_have_count(2, timeout=60_000)
    looked_at(hand, language)
    hand.tidy()
    hand.tap(page.locator(".et-colours button").nth(1))
    hand.tap(page.locator(".et-hand summary"))
    looked_at(hand, language)
    hand.tap(page.locator("[data-focus=fix]"))
    expect(page.locator(".et-brush[data-version]")).to_be_visible()
    looked_at(hand, language)
    hand.tap(page.locator(".et-brush .et-main"))
    hand.go_write()
    looked_at(hand, language)
    hand.tap(hand.main)
    expect(page.locator(".et-error")).to_be_visible()
    looked_at(hand, language)
    hand.type()
    hand.tap(hand.main)
    hand.drafted()
    page.locator("textarea").first.fill("keripik TERMURAH 100% asli")
    expect(page.locator(".et-hard").first).to_be_visible()
    looked_at(hand, language)
    hand.go_save()
    looked_at(hand, language)
    hand.tap(page.locator(".et-end").get_by_text("Selesai" if language == "id" else "Finish"))
    looked_at(hand, language)
    assert hand.strangers == []
    assert hand.complaints == []
