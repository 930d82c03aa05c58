"""Price, messages and permits on a phone: one walk in each language, every screen whole; the price goes into her facts."""

import pytest
from playwright.sync_api import expect

from tests.e2e.hand import PHONE
from tests.e2e.scan import decoded, fits

TYPED = {"nama": "Sambal Pecel", "kategori": "makanan", "harga": "20rb", "tahan": "3 bulan"}
SAVE = """([token, facts]) => fetch(`/etalase/work/${token}/facts`, { method: "PUT", body: JSON.stringify(facts),
  headers: { "Content-Type": "application/json", "X-Etalase": "1" } })"""


def type_row(page, kind, **boxes):
    row = page.locator(f"[data-kind={kind}] li").first
    for name, value in boxes.items():
        row.locator(f"[name={name}]").fill(value)


@pytest.mark.parametrize("language", ["id", "en"])
def test_price_messages_and_permits(hand, language):
    hand = hand(PHONE)
    page = hand.page
    hand.start()
    page.evaluate(SAVE, [hand.token(), TYPED])
    address = f"{hand.address}/?w={hand.token()}&lang={language}&alat="

    page.goto(f"{address}harga")
    type_row(page, "bahan", nama="Kacang", harga="30rb", beli="1 kg", pakai="2 liter")
    type_row(page, "kemasan", nama="Toples kaca", harga="36rb", beli="1 lusin")
    page.fill("[name=jumlah]", "10")
    hand.tap(hand.main)
    expect(page.locator("[data-kind=bahan] .et-error")).to_be_visible()
    page.locator("[data-kind=bahan] [name=pakai]").fill("2 kg")
    hand.tap(hand.main)
    expect(page.locator("[data-section=hpp]")).to_contain_text("Rp9.000")  # 60.000 / 10 + 3.000
    decoded(hand, language)
    fits(page, language)
    hand.tap(page.locator("[data-section=offers] [data-take]").first)
    expect(page.locator(".et-good")).to_contain_text("Rp11.500")  # 9.000 / 0,8 = 11.250
    page.reload()
    expect(page.locator("[data-section=hpp]")).to_contain_text("Rp9.000")
    expect(page.locator("[data-kind=bahan] [name=nama]")).to_have_value("Kacang")

    page.goto(f"{address}pesan")
    expect(page.locator("[data-message=price] .et-message")).to_contain_text("Rp11.500")
    decoded(hand, language)
    fits(page, language)
    hand.tap(page.locator(".et-places button").nth(2))
    expect(page.locator("[data-message=lebaran]")).to_be_visible()
    bazaar = page.locator("[data-message=bazaar]")
    expect(bazaar.locator(".et-message")).to_have_count(0)
    bazaar.locator("[name=place]").fill("alun-alun")
    bazaar.locator("[name=day]").fill("Sabtu")
    expect(bazaar.locator(".et-message")).to_contain_text("alun-alun, Sabtu")
    decoded(hand, language)
    fits(page, language)

    page.goto(f"{address}izin")
    expect(page.locator("[data-permit=pirt]")).to_be_visible()
    hand.tap(page.locator("[data-permit=halal_food] summary"))
    decoded(hand, language)
    fits(page, language)
    assert hand.strangers == []
    assert hand.complaints == []
