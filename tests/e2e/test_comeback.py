"""Where a server can be reached from home, she writes down a code on one phone and goes on with it on another."""

import pytest
from playwright.sync_api import expect

from listing.errors import Refusal
from listing.phrases.app.comeback import COME_BACK_HERE, COMEBACK, WAY_BACK
from listing.phrases.app.refusals import REFUSALS
from tests.e2e.hand import HOST, PHONE, Hand
from tests.server import serving


@pytest.fixture
def phone_at_home(browser, tmp_path, u2netp):
    """Opens phones at a server that has an address of its own."""
    contexts = []
    with serving(tmp_path, u2netp, ETALASE_ADDRESS=f"http://{HOST}") as server:

        def opened():
            contexts.append(browser.new_context(**PHONE))
            return Hand(contexts[-1].new_page(), f"http://{HOST}:{server.port}")

        yield opened
        for context in contexts:
            context.close()


def test_a_code_on_paper_opens_her_products_on_another_phone(phone_at_home):
    hers = phone_at_home()
    hers.start()
    code = hers.page.locator(".et-shelf li p").filter(has_text="Kode")
    hers.open("/?rak")
    expect(code).to_be_visible(timeout=hers.patience)
    hers.page.get_by_role("button", name=WAY_BACK["offer"][0]).click()
    hers.page.get_by_role("button", name=WAY_BACK["make"][0]).click()
    written = hers.page.locator(".et-way dd")
    expect(written).to_have_count(3, timeout=hers.patience)
    link, name, secret = written.all_inner_texts()
    assert link == f"http://{HOST}/?pulang={name}"

    other = phone_at_home()
    other.open("/")
    other.page.get_by_role("link", name=COME_BACK_HERE[0]).click()
    typed = other.page.get_by_label(COMEBACK["name"][0]), other.page.get_by_label(COMEBACK["code"][0])

    def type_in(code):
        typed[0].fill(name)
        typed[1].fill(code)
        other.page.get_by_role("button", name=COMEBACK["open"][0]).click()

    type_in("BBBBBBBB")
    refused = REFUSALS[Refusal.NO_SUCH_WAY][1]
    expect(other.page.get_by_role("alert")).to_have_text(refused, timeout=other.patience)
    type_in(secret.lower())
    there = other.page.locator(".et-shelf li p").filter(has_text="Kode")
    expect(there).to_have_text(code.inner_text(), timeout=other.patience)
