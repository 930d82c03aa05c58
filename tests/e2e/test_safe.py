"""Her work survives: no signal, a closed tab, a killed server, another browser. Nothing is done twice."""

import os
import re
import time

import pytest
from playwright.sync_api import expect

from listing.phrases.app.listing_screens import OFFLINE
from listing.phrases.app.photo_screens import PHOTO
from listing.phrases.app.refusals import REFUSALS
from tests.e2e.hand import HOST, PHONE
from tests.e2e.wire import Wire

SLOW = 60_000  # bytes a second: a crowded access point
AWAY = float(os.environ.get("ETALASE_AWAY", "6"))  # seconds without a signal; 60 for the long run
BAD_WORDS = ("Connecting", "Connection", "Running", "Error", "Streamlit", "Please wait", "error")


def photos(hand):
    return hand.page.evaluate(
        "async (token) => (await (await fetch(`/etalase/work/${token}`)).json()).photos.length", hand.token()
    )


def no_english(hand):
    text = hand.page.evaluate("document.body.innerText")
    assert [word for word in BAD_WORDS if word in text] == []


@pytest.fixture
def wire(server):
    wire = Wire(server.port)
    yield wire
    wire.close()


def sending(phone, wire, photo):
    """Bring a page to the middle of an upload."""
    phone.address = f"http://{HOST}:{wire.port}"
    phone.start()
    wire.pace = SLOW
    phone.take(photo)
    expect(phone.page.get_by_text(re.compile(r"Mengirim foto… [1-9]"))).to_be_visible(timeout=30_000)


def test_a_lost_signal_in_the_middle_of_an_upload(phone, wire, big_photo):
    sending(phone, wire, big_photo)
    wire.cut()
    expect(phone.page.get_by_text("Menunggu sinyal. Foto aman di HP.")).to_be_visible()
    expect(phone.page.get_by_text("Sambungan putus sebentar.")).to_be_visible()
    time.sleep(AWAY)
    no_english(phone)
    wire.pace = 0
    wire.mend()
    phone.arrived()
    assert photos(phone) == 1
    expect(phone.page.get_by_text("Sambungan putus sebentar.")).to_be_hidden(timeout=60_000)
    phone.tidy()


@pytest.mark.parametrize("kind", ["DiskFull", "QueueFull"])
def test_want_of_room_is_told_before_a_photo_travels_and_passes(phone, samples, kind):
    full, sent = [kind], []

    def work(route):
        told = {"code": "BCDF", "step": 1, "look": {}, "photos": [], "room": kind, "wall": False}
        route.fulfill(json=told) if full[0] else route.continue_()

    def upload(route):
        sent.append(route.request.url)
        route.fulfill(status=REFUSALS[kind][0], json={"error": kind}) if full[0] else route.continue_()

    phone.page.route(re.compile(r"/etalase/work/[^/]+$"), work)
    phone.page.route(re.compile(r"/photos/[0-9a-f]{24}$"), upload)
    phone.start()
    expect(phone.page.get_by_text(PHOTO["full"][kind][0])).to_be_visible()
    expect(phone.main).to_have_count(1)  # the welcome has gone
    phone.take(samples / "mug_enamel.jpg")
    expect(phone.page.locator(".et-photos > li[data-id]")).to_be_visible()
    phone.page.wait_for_timeout(3000)
    assert len(sent) == 1
    full[0] = None
    phone.arrived()
    expect(phone.page.locator(".et-full")).to_have_count(0)


def test_a_tab_closed_in_the_middle_of_an_upload(phone, wire, big_photo):
    sending(phone, wire, big_photo)
    address, context = phone.page.url, phone.page.context
    phone.page.close()
    wire.pace = 0
    again = type(phone)(context.new_page(), phone.address)
    again.page.goto(address)
    again.arrived()
    assert photos(again) == 1


def restarted(server):
    server.kill()
    time.sleep(1)
    server.start()


def test_a_killed_server_during_an_upload(phone, server, wire, big_photo):
    sending(phone, wire, big_photo)
    restarted(server)
    no_english(phone)
    wire.pace = 0
    phone.arrived()
    assert photos(phone) == 1


def test_a_killed_server_in_each_step(phone, server, samples):
    page = phone.page
    phone.start()
    restarted(server)
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    restarted(server)
    phone.tidy()
    phone.tap(page.locator("[data-focus=shadow]"))
    expect(page.locator("[data-focus=shadow]")).to_have_attribute("aria-checked", "false")
    restarted(server)
    no_english(phone)
    phone.go_write()
    phone.type()
    restarted(server)
    phone.tap(phone.main)
    phone.drafted()
    page.locator("textarea").first.fill("Keripik Tempe Bu Sri Renyah 250 gram")
    restarted(server)
    phone.go_save()
    expect(page.locator(".et-text").first).to_have_text("Keripik Tempe Bu Sri Renyah 250 gram")
    restarted(server)
    with page.expect_download() as download:
        phone.tap(phone.main)
    assert download.value.path().read_bytes()[:3] == b"\xff\xd8\xff"
    no_english(phone)
    assert photos(phone) == 1
    page.goto(phone.address + f"/?w={phone.token()}&s=2")
    expect(page.locator("[data-focus=shadow]")).to_have_attribute("aria-checked", "false")


def test_the_address_opens_the_same_step_in_another_browser(phone, hand, samples):
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.words()
    other = hand(PHONE)
    other.page.goto(phone.page.url)
    other.drafted()
    assert other.complaints == []


def test_the_back_button_of_the_phone_goes_one_step_back(phone, samples):
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.tidy()
    phone.page.go_back()
    expect(phone.page.locator(".et-photos")).to_be_visible()
    expect(phone.page.locator('.et-steps [aria-current="step"]')).to_have_text("1Foto")


def test_without_the_server_a_page_of_ours_says_so_where_the_address_allows_it(phone, server):
    phone.address = f"http://localhost:{server.port}"  # this computer counts as safe; in a hall it would be https
    phone.open()
    phone.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    phone.page.context.set_offline(True)
    phone.page.reload()
    expect(phone.page.get_by_text(OFFLINE["title"][0])).to_be_visible()
    phone.page.context.set_offline(False)
    phone.page.get_by_text(OFFLINE["again"][0]).tap()
    expect(phone.page.locator(".et-hello")).to_be_visible(timeout=30_000)


@pytest.mark.parametrize("guess", ["", "A" * 22, "../../etc", "%00"])
def test_a_guessed_address_shows_the_welcome_and_nobodys_work(phone, guess):
    phone.page.goto(f"{phone.address}/?w={guess}")
    expect(phone.page.locator(".et-hello")).to_be_visible(timeout=30_000)
    expect(phone.page.locator(".et-photos")).to_have_count(0)


def test_the_phone_offers_her_last_work(phone, samples):
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    token = phone.token()
    phone.open("/")
    phone.tap(phone.page.get_by_role("link", name="Lanjutkan yang Terakhir"))
    phone.arrived()
    assert phone.token() == token
