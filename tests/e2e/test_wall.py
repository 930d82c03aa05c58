"""The wall of pictures: she agrees on her phone, the front screen shows it; she takes it back, and it is gone."""

import pytest
from playwright.sync_api import expect

from listing.phrases.app.save_screen import SAVE
from listing.phrases.app.trainer import BOARD
from tests.e2e.scan import TEXTS, decoded
from tests.e2e.test_trainer import LOADED, arrange, ask, enter, turn_to, unlock

YES, NO = SAVE["wall"]["yes"][0], SAVE["wall"]["no"][0]


@pytest.fixture
def front(laptop):
    """The front screen, with a wall."""
    laptop.page.emulate_media(reduced_motion="reduce")  # nothing half faded in is looked at
    enter(laptop)
    turn_to(laptop, "layar")
    laptop.page.get_by_role("switch", name=BOARD["wall"][0]).click()
    expect(laptop.page.locator(".et-wall-empty")).to_be_visible()
    yield laptop
    arrange(laptop, wall=False)
    assert ask(laptop, "POST", "/etalase/hall/wipe", '{"sure": "HAPUS"}')["traces"] == 0


@pytest.fixture
def her(phone, front, samples):
    """A participant at her last step; she has not said anything yet."""
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.tidy()
    phone.go_write()
    phone.page.goto(phone.page.url.replace("s=3", "s=4"))
    expect(switch_of(phone)).to_be_visible()
    return phone


def switch_of(phone):
    return phone.page.get_by_role("switch", name=SAVE["wall"]["ask"][0])


def side_of(front, number):
    return ask(front, "GET", f"/etalase/hall/wall/{number}/after.jpg")["http"]


def test_she_agrees_it_shows_she_takes_it_back_it_is_gone(her, front, server):
    wall = front.page.locator(".et-wall figure:not([hidden])")
    number = ask(her, "GET", f"/etalase/work/{her.token()}")["photos"][0]["id"]
    expect(switch_of(her)).to_have_attribute("aria-checked", "false")
    decoded(her, "id")
    assert (wall.count(), side_of(front, number)) == (0, 404)

    her.tap(switch_of(her))
    expect(her.page.get_by_text(YES)).to_be_visible()
    expect(wall).to_have_count(1)
    front.page.wait_for_function(LOADED)
    decoded(front, "id")
    code = ask(her, "GET", f"/etalase/work/{her.token()}")["code"]
    assert [text for text, _ in front.page.evaluate(TEXTS) if code in text] == []

    her.page.reload()
    expect(switch_of(her)).to_have_attribute("aria-checked", "true")
    server.kill()
    server.start()
    unlock(front)  # a restart asks for the PIN again, by itself
    turn_to(front, "layar")
    expect(wall).to_have_count(1)
    expect(switch_of(her)).to_have_attribute("aria-checked", "true")

    her.tap(switch_of(her))
    expect(her.page.get_by_text(NO)).to_be_visible()
    assert side_of(front, number) == 404
    expect(wall).to_have_count(0)
    assert (her.strangers, front.strangers) == ([], [])


def test_her_last_word_counts_when_she_taps_fast_and_without_a_wall_nobody_is_asked(her, front):
    for _ in range(3):
        her.tap(switch_of(her))
    expect(her.page.get_by_text(YES)).to_be_visible()
    expect(front.page.locator(".et-wall figure:not([hidden])")).to_have_count(1)
    her.tap(switch_of(her))
    her.tap(switch_of(her))
    her.tap(switch_of(her))
    expect(her.page.get_by_text(NO)).to_be_visible()
    expect(front.page.locator(".et-wall figure:not([hidden])")).to_have_count(0)

    front.page.get_by_role("switch", name=BOARD["wall"][0]).click()
    expect(switch_of(her)).to_have_count(0, timeout=20_000)
    her.page.reload()
    expect(her.page.locator(".et-result > img")).to_be_visible()
    expect(switch_of(her)).to_have_count(0)


def test_more_than_fit_take_turns(front):
    for sample in ("mug_enamel", "kain_batik", "tas_rajut"):
        token = ask(front, "POST", "/etalase/work")["token"]
        number = ask(front, "POST", f"/etalase/work/{token}/samples/{sample}")["id"]
        assert ask(front, "PUT", f"/etalase/work/{token}/photos/{number}/agreed", '{"agreed": true}')["http"] == 200
    wall = front.page.locator(".et-wall figure:not([hidden])")
    expect(wall).to_have_count(2, timeout=60_000)
    expect(wall).to_have_count(1, timeout=20_000)
    expect(wall).to_have_count(2, timeout=20_000)
    front.page.wait_for_function(LOADED)
    wall.first.locator(".et-wall-off").click()
    front.page.get_by_role("button", name=BOARD["downYes"][0], exact=True).click()
    expect(wall).to_have_count(2)
    assert len(ask(front, "GET", "/etalase/hall/wall")["pairs"]) == 2
