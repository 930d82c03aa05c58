"""The selling kit on a phone: from Simpan two taps to a card, the shop typed once, slides, print; every screen clean."""

import io
import re

from PIL import Image
from playwright.sync_api import expect

from listing.phrases.app.kit_clip import CLIP
from listing.phrases.app.listing_screens import FRAME
from photo.film.ffmpeg import film_maker
from tests.e2e.scan import decoded, fits

FACTS = {
    "nama": "Sambal Pecel Bu Lastri",
    "kategori": "makanan",
    "isi": "200 gram",
    "ukuran": "tinggi 12 cm",
    "harga": "22000",
}
PREPARE = """async ([token, facts]) => {
  const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('static/server.js'));
  const { api, workUrl } = await import(script.name);
  await api(workUrl(token, '/facts'), 'PUT', facts);
  await api(workUrl(token, '/samples/sambal_pecel'), 'POST');
  while (!(await api(workUrl(token))).photos.every(({ status }) => status === 'done'))
    await new Promise((done) => setTimeout(done, 300));
}"""
DRAWN = "img:not(.et-drawing)"


def test_from_a_product_to_cards_slides_and_prints(phone):
    page = phone.page
    phone.start()
    token = phone.token()
    page.evaluate(PREPARE, [token, FACTS])
    page.goto(f"{phone.address}/?w={token}&s=4")
    expect(page.locator(".et-result > img")).to_be_visible(timeout=phone.patience)
    phone.taps = 0
    phone.tap(page.locator(".et-end").get_by_role("button", name="Alat Jualan"))
    phone.tap(page.locator("[data-tool=kartu]"))
    expect(page.locator(f".et-shown {DRAWN}")).to_be_visible(timeout=phone.patience)
    assert phone.taps == 2
    decoded(phone, "id")
    fits(page, "id")
    phone.tap(page.get_by_role("button", name="Satu Layar HP"))
    name, content = phone.saved()
    assert name.startswith("sambal-pecel-bu-lastri-")
    assert Image.open(io.BytesIO(content)).size == (1080, 1920)

    phone.tap(page.get_by_role("button", name="Isi Toko Ibu"))
    page.fill("input[name=wa]", "0812")
    phone.tap(phone.main)
    expect(page.locator("[role=alert]")).to_contain_text("bukan nomor WhatsApp")
    page.fill("input[name=wa]", "0812 3456 7890")
    phone.tap(phone.main)
    expect(page.locator(".et-good")).to_be_visible()
    decoded(phone, "id")
    fits(page, "id")

    page.goto(f"{phone.address}/?w={token}&alat=geser&lang=en")
    expect(page.locator(f".et-slides {DRAWN}").first).to_be_visible(timeout=phone.patience)
    page.locator(".et-tap").tap(position={"x": 60, "y": 60})
    decoded(phone, "en")
    fits(page, "en")
    page.goto(f"{phone.address}/?w={token}&alat=cetak&lang=en")
    expect(phone.main).to_be_visible()
    decoded(phone, "en")
    fits(page, "en")
    name, content = phone.saved()
    assert (name, content[:4]) == ("etalase-label-harga.pdf", b"%PDF")
    if film_maker():
        clips_are_told_as_they_go(phone, f"{phone.address}/?w={token}&alat=klip")
    page.goto(f"{phone.address}/?w={token}&alat=semua&lang=id")
    phone.tap(page.locator(".et-head").get_by_role("button", name=FRAME["shelf"][0]))
    expect(page.locator(".et-shelf > li")).to_have_count(1)
    assert phone.strangers == []
    assert [line for line in phone.complaints if not re.search("422|500", line)] == []


def clips_are_told_as_they_go(phone, address):
    """One that was not made, then one that is kept, which this browser cannot play; the films have their own tests."""
    page = phone.page
    page.goto(address)
    expect(phone.main).to_have_text(CLIP["make"][0])
    decoded(phone, "id")
    fits(page, "id")
    page.route("**/clip.mp4*", lambda route: route.fulfill(status=500, body="no answer of ours"))
    phone.tap(phone.main)
    expect(page.get_by_text(CLIP["failed"][0])).to_be_visible()
    page.unroute("**/clip.mp4*")
    headers = {"Content-Type": "video/mp4", "Content-Disposition": 'attachment; filename="sambal-klip.mp4"'}
    page.route("**/clip.mp4*", lambda route: route.fulfill(status=200, headers=headers, body="no film"))
    phone.tap(phone.main)
    expect(page.get_by_text(CLIP["blind"][0])).to_be_visible()
    expect(phone.main).to_have_text(CLIP["save"][0])
    assert phone.saved() == ("sambal-klip.mp4", b"no film")
    expect(page.get_by_text(CLIP["saved"][0].format(name="sambal-klip.mp4"))).to_be_visible()
