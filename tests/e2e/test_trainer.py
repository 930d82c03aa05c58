"""The trainer's screens in a real browser: closed without the PIN, readable from where they are read, and live."""

import json

import pytest
from playwright.sync_api import expect

from listing.phrases.app.demo import DEMO
from listing.phrases.app.manage import MANAGE
from listing.phrases.app.trainer import READY
from tests.e2e.conftest import PIN
from tests.e2e.hand import LAPTOP, PHONE, PROJECTOR, SLOW
from tests.e2e.scan import decoded

TABS = ("siap", "layar", "demo", "kelola", "angka")
BACK_ROW = 28  # px of text on a projector of 1920 x 1080
BOTH = pytest.mark.parametrize("language", ["id", "en"])


def enter(hand):
    hand.page.goto(f"{hand.address}/?pelatih")
    return unlock(hand)


def unlock(hand):
    """Answer the question for the PIN."""
    page = hand.page
    page.fill("#pin", PIN)
    page.keyboard.press("Enter")
    expect(page.locator(".et-hall")).to_be_visible(timeout=30_000)
    return page


def turn_to(hand, tab, language="id"):
    hand.page.goto(f"{hand.address}/?pelatih={tab}&lang={language}")
    expect(hand.page.locator(".et-hall h1")).to_be_visible(timeout=30_000)


ASK = """([method, path, body]) => fetch(path, { method, body, headers: { "X-Etalase": "1" } })
  .then(async (answer) => ({ http: answer.status, ...await answer.json().catch(() => ({})) }))"""
LOADED = "() => [...document.querySelectorAll('.et-show img, .et-wall figure:not([hidden]) img')].every((image) => image.naturalWidth)"


def ask(hand, method, path, body=None):
    """Ask the server from the page that is open; the answer's JSON, and its status as `http`."""
    return hand.page.evaluate(ASK, [method, path, body])


def arrange(hand, **settings):
    assert ask(hand, "PUT", "/etalase/hall/settings", json.dumps(settings))["http"] == 200


@pytest.fixture
def hall(laptop):
    """The trainer at her laptop, with two in the hall: one whose photo is fine, one whose photo is none."""
    enter(laptop)
    for method, photo, content in (
        ("POST", "samples/mug_enamel", None),
        ("PUT", "photos/c1", "GIF89a, but no picture"),
    ):
        token = ask(laptop, "POST", "/etalase/work")["token"]
        assert ask(laptop, method, f"/etalase/work/{token}/{photo}", content)["http"] == 200
    return laptop


@pytest.mark.parametrize("tab", [*TABS, "", "siap&w=x", "layar&s=2"])
def test_nothing_is_shown_without_the_pin(laptop, tab):
    laptop.page.goto(f"{laptop.address}/?pelatih={tab}")
    expect(laptop.page.locator("#pin")).to_be_visible(timeout=30_000)
    assert laptop.page.locator(".et-hall").count() == 0
    assert laptop.complaints == []


@BOTH
def test_the_question_for_the_pin(laptop, language):
    laptop.page.goto(f"{laptop.address}/?pelatih&lang={language}")
    expect(laptop.page.locator("#pin")).to_be_visible(timeout=30_000)
    decoded(laptop, language)
    laptop.page.fill("#pin", "000000")
    laptop.page.keyboard.press("Enter")
    expect(laptop.page.locator(".et-note")).to_be_visible()
    decoded(laptop, language)
    assert laptop.strangers == []


@BOTH
def test_every_screen(hall, language):
    page = hall.page
    turn_to(hall, "siap", language)
    expect(page.locator(".et-wait")).to_have_count(0, timeout=SLOW)
    decoded(hall, language)
    for wall in (False, True):
        arrange(hall, wall=wall)
        turn_to(hall, "layar", language)
        expect(page.locator(".et-qr img, .et-way-value:not(:empty)").first).to_be_visible()
        expect(page.locator(".et-wall-empty")).to_be_visible(visible=wall)
        decoded(hall, language)
    arrange(hall, wall=False)
    turn_to(hall, "kelola", language)
    expect(page.locator(".et-is-failed").first).to_be_visible(timeout=SLOW)
    decoded(hall, language)
    page.locator(".et-product .et-button").first.click()
    expect(page.locator("dialog")).to_be_visible()
    decoded(hall, language)
    turn_to(hall, "angka", language)
    expect(page.locator(".et-numbers").first).to_be_visible()
    decoded(hall, language)
    assert (hall.complaints, hall.strangers) == ([], [])


@pytest.mark.parametrize(
    ("device", "smallest", "language"), [(LAPTOP, 16, "en"), (PROJECTOR, BACK_ROW, "id")], ids=["laptop", "projector"]
)
def test_every_stage_of_the_demo(hand, device, smallest, language):
    hand = hand(device)
    page = enter(hand)
    turn_to(hand, "demo", language)
    for stage in DEMO["stages"]:
        expect(page.locator(".et-show > img, .et-pair img, .et-written").first).to_be_visible(timeout=SLOW)
        page.wait_for_function(LOADED)
        decoded(hand, language, smallest)
        if stage not in ("words", "way"):
            shown, screen = page.locator(".et-show > img").bounding_box(), page.viewport_size
            assert shown["height"] > 0.85 * screen["height"] or shown["width"] > 0.6 * screen["width"]
        page.keyboard.press("PageDown")
    assert (hand.complaints, hand.strangers) == ([], [])


def test_on_a_trainers_phone(hand):
    phone = hand(PHONE)
    enter(phone)
    for tab in TABS:
        turn_to(phone, tab)
        phone.page.wait_for_timeout(1500)
        decoded(phone, "id")
    assert (phone.complaints, phone.strangers) == ([], [])


def test_the_demo_works_from_a_clicker(laptop):
    page = enter(laptop)
    turn_to(laptop, "demo")
    expect(page.locator(".et-show img")).to_be_visible(timeout=SLOW)
    for stage in range(2, 8):
        page.keyboard.press("PageDown")
        expect(page.locator(".et-stages [aria-current]")).to_have_text(str(stage))
    page.keyboard.press("PageUp")
    expect(page.locator(".et-written h2")).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(page.locator("#knob")).to_have_value("10")
    assert laptop.complaints == []


def test_a_paused_line_says_why_the_demo_waits(laptop):
    enter(laptop)
    arrange(laptop, held=True)
    turn_to(laptop, "demo")
    expect(laptop.page.get_by_text(DEMO["held"][0])).to_be_visible()
    arrange(laptop, held=False)
    expect(laptop.page.locator(".et-show > img")).to_be_visible(timeout=SLOW)


@pytest.mark.parametrize(("sample", "way_out"), [("sirup_jahe", "bright"), ("mug_putih", "soft")])
def test_what_goes_wrong_shows_its_way_out(laptop, sample, way_out):
    page = enter(laptop)
    turn_to(laptop, "demo")
    page.click(f"[data-sample={sample}]")
    page.get_by_role("button", name=DEMO["stages"]["way"][0]).click()
    expect(page.locator("figcaption").last).to_have_text(DEMO["ways"][way_out][0], timeout=SLOW)
    expect(page.locator(".et-demo-says")).to_have_text(DEMO["cases"][sample][0])
    page.wait_for_function(LOADED)


def test_help_opens_her_work_beside_the_list(hall):
    turn_to(hall, "kelola")
    hall.page.locator(".et-is-failed .et-product .et-button").first.click(timeout=SLOW)
    with hall.page.context.expect_page() as opened:
        hall.page.get_by_role("button", name=MANAGE["yes"][0]).click()
    expect(opened.value.locator(".et-steps")).to_be_visible(timeout=SLOW)
    assert hall.page.locator(".et-people").is_visible()


def test_a_code_is_found_among_many(hall):
    turn_to(hall, "kelola")
    people = hall.page.locator(".et-person")
    code = people.first.locator(".et-letters").first.inner_text()
    hall.page.fill("#find", code.lower())
    expect(people).to_have_count(1)
    expect(people.locator(".et-letters", has_text=code)).to_be_visible()
    hall.page.fill("#find", "AAAA")  # no code has a vowel
    expect(people).to_have_count(0)


def test_the_readiness_check_ends_with_a_sentence_for_each(laptop):
    enter(laptop)
    turn_to(laptop, "siap")
    lines = laptop.page.locator("[data-check]")
    expect(laptop.page.locator(".et-wait")).to_have_count(0, timeout=SLOW)
    assert lines.count() == len(READY["checks"])
    assert all("{" not in text for text in lines.all_inner_texts())
