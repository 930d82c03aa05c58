"""No screen says what is not so: each state is brought about, and the screen is read in it."""

import io
import re
import zipfile

import pytest
from playwright.sync_api import expect

from listing.errors import Refusal
from listing.phrases.app.listing_screens import FRAME
from listing.phrases.app.photo_screens import BRUSH, PHOTO, TIDY
from listing.phrases.app.refusals import REFUSALS
from listing.phrases.app.save_screen import SAVE
from listing.phrases.explain import explain_named
from tests.e2e.hand import HOST, SLOW
from tests.e2e.test_brush import ACROSS, stroke

WORK = re.compile(r"/etalase/work/[\w-]{22}$")


def told(page, **changed):
    """Let the server's answers about the photos be changed, as they would be in another state."""

    def answer(route):
        if route.request.method != "GET":
            return route.continue_()
        work = route.fetch(url=route.request.url.replace(HOST, "127.0.0.1")).json()
        work |= {key: changed[key] for key in ("held",) if key in changed}
        work["photos"] = [
            photo | {key: value for key, value in changed.items() if key != "held"} for photo in work["photos"]
        ]
        return route.fulfill(json=work)

    page.route(WORK, answer)


@pytest.fixture
def arrived(phone, samples):
    """A phone with one photo that is done."""
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    expect(phone.page.locator(".et-ok")).to_be_visible(timeout=SLOW)
    return phone


def loaded(page):
    """Addresses of the pictures on the screen that did not come."""
    return page.evaluate("""() => [...document.images].filter((one) => one.checkVisibility() && one.src && one.complete
        && !one.naturalWidth).map((one) => one.src)""")


def step(page, number):
    """Open a step by its address."""
    page.goto(re.sub(r"&s=\d", "", page.url) + f"&s={number}")


def test_no_product_is_said_on_every_screen_with_ways_out_and_nothing_is_broken(arrived):
    page = arrived.page
    sentence = explain_named("ProductNotFound", {}, "id")
    told(page, status="failed", error="ProductNotFound", confidence=None, say={"id": sentence})
    page.reload()
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.get_by_role("button", name=PHOTO["other_ways"][0])).to_be_visible()
    expect(page.locator(".et-ok")).to_have_count(0)
    step(page, 4)
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.locator(".et-checks")).to_have_count(0)
    expect(arrived.main).to_have_count(0)
    arrived.tap(page.get_by_role("button", name=SAVE["ways_out"][0]))
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.locator(".et-whole img")).to_be_visible()
    expect(arrived.main).to_have_text(TIDY["onward"][0])
    arrived.tap(page.get_by_role("button", name=TIDY["mark"][0]))
    expect(page.get_by_text(BRUSH["hint_new"][0])).to_be_visible()
    arrived.tap(page.locator(".et-brush .et-main"))
    arrived.tap(page.locator(".et-note").get_by_role("button", name=TIDY["ways"]["original"][0]))
    expect(page.locator('.et-compare > img[src*="after.jpg"]')).to_be_visible(timeout=SLOW)
    expect(arrived.main).to_have_text(TIDY["next"][0])
    assert loaded(page) == []


def test_a_low_confidence_is_never_green(arrived):
    page = arrived.page
    told(page, confidence=0.1, faults=[{"kind": "missing", "box": [0.6, 0.3, 0.8, 0.7]}])
    page.reload()
    expect(page.get_by_text(PHOTO["unsure"][0])).to_be_visible()
    expect(page.locator(".et-ok")).to_have_count(0)
    arrived.tap(page.get_by_role("button", name=PHOTO["unsure"][0]))
    expect(page.locator(".et-whole canvas:not([hidden])")).to_be_visible()
    page.evaluate("document.fonts.ready.then(() => null)")
    answers = [page.get_by_role("button", name=TIDY[name][0]) for name in ("yes_whole", "missing", "other")]
    for answer in answers:  # the question stands above the main button, with all its answers
        expect(answer).to_be_visible()
        box, bar = answer.bounding_box(), arrived.main.bounding_box()
        assert box["y"] + box["height"] <= bar["y"]
    expect(page.locator(".et-whole canvas:not([hidden])")).to_be_visible()
    expect(page.get_by_text(TIDY["whole_says"][0])).to_be_visible()
    expect(page.get_by_text(TIDY["faults"]["missing"][0])).to_be_visible()
    arrived.tap(page.get_by_role("button", name=TIDY["see"][0]))
    expect(page.get_by_role("button", name=BRUSH["keep"][0])).to_have_attribute("aria-pressed", "true")
    arrived.tap(page.locator(".et-brush .et-main"))
    expect(arrived.main).to_have_text(TIDY["onward"][0])
    step(page, 4)
    expect(page.get_by_text(SAVE["unsure"][0])).to_be_visible()
    step(page, 2)
    light = page.locator("[data-focus=light]")
    arrived.drag(light, -80, 0)
    expect(light).not_to_have_value("1")
    chosen = light.input_value()
    arrived.drag(light, 0, 120)  # a finger that scrolls past it changes nothing
    expect(light).to_have_value(chosen)
    expect(page.locator(".et-is-whole")).to_have_count(0)  # a colour is judged at the result
    arrived.tap(page.get_by_role("button", name=TIDY["true_colour"][0]))
    expect(page.get_by_role("button", name=TIDY["true_colour_taken"][0])).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name=TIDY["yes_colour"][0])).to_have_count(0)
    arrived.tap(page.get_by_role("button", name=TIDY["brighten_again"][0]))
    expect(light).to_have_value("1")
    arrived.tap(page.get_by_role("button", name=TIDY["yes_whole"][0]))
    expect(arrived.main).to_have_text(TIDY["next"][0])
    arrived.tap(page.get_by_role("button", name=TIDY["other"][0]))
    expect(page.get_by_role("button", name=BRUSH["erase"][0])).to_have_attribute("aria-pressed", "true")
    version = int(page.locator(".et-brush[data-version]").get_attribute("data-version"))
    stroke(page, ACROSS)
    expect(page.locator(f'.et-brush[data-version="{version + 1}"]')).to_be_visible()
    arrived.tap(page.locator(".et-brush .et-main"))
    expect(arrived.main).to_have_text(TIDY["next"][0])
    step(page, 4)  # what she has agreed with, or mended, is not doubted again
    expect(page.locator(".et-result > img")).to_be_visible()
    expect(page.get_by_text(SAVE["unsure"][0])).to_have_count(0)
    step(page, 1)
    expect(page.locator(".et-ok")).to_have_count(1)
    sentence = explain_named(
        "ProductNotFound", {}, "id"
    )  # all of it is rubbed away: no picture comes, and it is said why
    refused = {"error": "ProductNotFound", "say": {"id": sentence}}
    page.route("**/after.jpg*", lambda route: route.fulfill(status=422, json=refused))
    for number in (2, 4):
        step(page, number)
        expect(page.get_by_text(sentence)).to_be_visible()


def test_a_wait_says_what_it_waits_for(arrived):
    page = arrived.page
    told(page, status="queued", position=3, seconds=9, held="trainer")
    page.reload()
    expect(page.get_by_text(PHOTO["held"]["trainer"][0])).to_be_visible()
    step(page, 2)
    expect(page.get_by_text(TIDY["held"]["trainer"][0])).to_be_visible()
    assert "detik" not in page.locator("body").inner_text()


def test_saved_is_said_when_it_is_saved_and_the_work_that_is_gone_is_said_to_be(arrived):
    page = arrived.page
    arrived.words()
    arrived.go_save()
    page.route("**/save/*", lambda route: route.abort())
    arrived.tap(arrived.main)
    expect(page.get_by_text(SAVE["not_saved_away"][0])).to_be_in_viewport()
    expect(page.locator(".et-saved.et-good")).to_have_count(0)
    page.unroute("**/save/*")
    name, _ = arrived.saved()
    expect(page.get_by_text(name)).to_be_in_viewport()
    shown = [text.inner_text() for text in page.locator(".et-text").all()]
    with page.expect_download() as download:
        page.get_by_role("button", name=SAVE["zip"][0]).click()
    with zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes())) as archive:
        words = [file for file in archive.namelist() if file.endswith("-teks-shopee.txt")]
        kept = archive.read(words[0]).decode("utf-8-sig")
    assert [text for text in shown if text not in kept] == []
    page.evaluate(
        "fetch('/etalase/work/' + new URL(location).searchParams.get('w'), {method: 'DELETE', headers: {'X-Etalase': '1'}})"
    )
    arrived.tap(arrived.main)
    expect(page.get_by_role("dialog", name=FRAME["gone"][0])).to_be_visible()
    expect(page.locator(".et-saved.et-good")).to_have_count(0)


def test_a_file_that_is_no_photo_is_refused_without_another_try(phone, tmp_path):
    (tmp_path / "daftar.jpg").write_text("no photo " * 50)
    phone.start()
    phone.choose(tmp_path / "daftar.jpg")
    card = phone.page.locator(".et-photos > li[data-id]")
    expect(card.get_by_role("button", name=PHOTO["another"][0])).to_be_visible()
    expect(card.get_by_role("button", name=PHOTO["again"][0])).to_have_count(0)
    expect(phone.page.locator(".et-bar .et-main")).to_be_visible()
    status, says, _ = REFUSALS[Refusal.STOPPED]
    stopped = {"error": Refusal.STOPPED, "say": {"id": says}}
    phone.page.route("**/samples/*", lambda route: route.fulfill(status=status, json=stopped))
    card.get_by_role("button", name=PHOTO["remove"][0]).tap()
    phone.tap(phone.page.locator(".et-sheet .et-danger"))
    phone.tap(phone.page.get_by_role("button", name=PHOTO["samples"][0]))
    phone.tap(phone.page.locator(".et-samples button").first)
    expect(phone.page.get_by_text(says)).to_be_visible()


def test_a_finger_that_rests_on_a_photo_takes_it_to_another_place(phone, samples):
    page = phone.page
    phone.start()
    phone.choose(samples / "mug_enamel.jpg", samples / "kue_nastar.jpg")
    cards = page.locator(".et-photos > [data-at]")
    expect(cards.nth(1)).to_be_visible(timeout=SLOW)
    expect(page.get_by_text(PHOTO["order"][0])).to_be_visible()
    token = phone.token()
    order = f"async () => (await (await fetch('/etalase/work/{token}')).json()).photos.map((photo) => photo.id)"
    first, second = page.evaluate(order)
    touch = page.context.new_cdp_session(page)
    places = [cards.nth(at).locator("img").bounding_box() for at in (1, 0)]
    ways = [{"x": box["x"] + 40, "y": box["y"] + 40, "id": 1} for box in places]
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": ways[:1]})
    expect(page.locator(".et-lifted")).to_be_visible()
    for way in ways:
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [way]})
    expect(page.locator(".et-target")).to_be_visible()
    with page.expect_response("**/order"):
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert page.evaluate(order) == [second, first]


def test_typing_survives_a_reload_at_any_moment_and_a_second_tab(arrived):
    page = arrived.page
    step(page, 3)
    page.locator("[data-fact=nama]").press_sequentially("Sambal")
    page.reload()
    expect(page.locator("[data-fact=nama]")).to_have_value("Sambal")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator("[data-fact=isi]").fill("250 gram")
    expect(other.locator("[data-fact=nama]")).to_have_value("Sambal")
    page.locator("[data-fact=harga]").fill("15rb")
    page.wait_for_timeout(1500)
    other.reload()
    for key, value in {"nama": "Sambal", "isi": "250 gram", "harga": "15rb"}.items():
        expect(other.locator(f"[data-fact={key}]")).to_have_value(value)


def test_what_is_missing_comes_into_sight_and_under_her_hands(arrived):
    page = arrived.page
    step(page, 3)
    page.locator("[data-fact=harga]").fill("15rb")
    arrived.tap(arrived.main)
    expect(page.locator(".et-error")).to_be_in_viewport()
    expect(page.locator("[data-fact=nama]")).to_be_focused()
    expect(page.locator("[data-fact=harga]")).to_have_value("15rb")
