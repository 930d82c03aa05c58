"""The brush on a phone: a finger's stroke changes the picture at once, and undo and leaving restore it to the byte."""

import time

import pytest
from playwright.sync_api import expect

from listing.phrases.app.photo_screens import BRUSH

PICTURE = """async () => {
  const token = new URL(location).searchParams.get("w");
  const work = await (await fetch(`/etalase/work/${token}`)).json();
  const file = await fetch(`/etalase/work/${token}/photos/${work.photos[0].id}/after.jpg?w=480`);
  return [...new Uint8Array(await file.arrayBuffer())].join();
}"""
STRIPED = """() => { const mask = document.querySelector(".et-stage canvas");
  const pixels = mask.getContext("2d").getImageData(0, 0, mask.width, mask.height).data;
  let sum = 0; for (let at = 3; at < pixels.length; at += 4) sum += pixels[at]; return sum; }"""


@pytest.fixture
def brush(phone, samples):
    phone.start()
    phone.take(samples / "mug_enamel.jpg")
    phone.arrived()
    phone.tidy()
    phone.tap(phone.page.locator("[data-focus=other]"))
    expect(phone.page.locator(".et-brush[data-version]")).to_be_visible()
    return phone


def stroke(page, *ways):
    """Draw with one finger for each way, given as shares of the glass."""
    box = page.locator(".et-glass").bounding_box()
    touch = page.context.new_cdp_session(page)
    for step in range(len(ways[0])):
        points = [
            {"x": box["x"] + way[step][0] * box["width"], "y": box["y"] + way[step][1] * box["height"], "id": finger}
            for finger, way in enumerate(ways)
        ]
        kind = "touchMove" if step else "touchStart"
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


ACROSS = [(0.35, 0.5), (0.45, 0.5), (0.55, 0.5), (0.65, 0.5)]


def answered(page, version):
    expect(page.locator(f'.et-brush[data-version="{version}"]')).to_be_visible()


def test_a_stroke_changes_the_picture_and_undo_and_leaving_restore_it_to_the_byte(brush):
    page = brush.page
    version = int(page.locator(".et-brush").get_attribute("data-version"))
    before = page.evaluate(PICTURE)
    began = time.perf_counter()
    stroke(page, ACROSS)
    answered(page, version + 1)
    print(f"stroke to true edge: {time.perf_counter() - began:.2f} s")
    changed = page.evaluate(PICTURE)
    assert changed != before
    brush.tap(page.get_by_role("button", name=BRUSH["undo"][0]))
    answered(page, version + 2)
    assert page.evaluate(PICTURE) == before
    brush.tap(page.get_by_role("button", name=BRUSH["redo"][0]))
    answered(page, version + 3)
    assert page.evaluate(PICTURE) == changed
    brush.tap(page.get_by_role("button", name=BRUSH["cancel"][0]))
    brush.tap(page.get_by_role("button", name=BRUSH["drop"][0]))
    expect(page.locator(".et-brush")).to_have_count(0)
    assert page.evaluate(PICTURE) == before
    expect(page.locator("[data-focus=other]")).to_be_in_viewport()  # by which she came


def test_the_finger_sees_its_stroke_without_waiting_for_the_server(brush):
    page = brush.page
    before = page.evaluate(STRIPED)
    page.route("**/strokes", lambda route: (time.sleep(2), route.continue_()))
    stroke(page, ACROSS)
    assert page.evaluate(STRIPED) > before
    page.unroute("**/strokes")
    page.route("**/strokes", lambda route: route.abort())
    stroke(page, ACROSS)
    expect(page.get_by_text(BRUSH["away"][0])).to_be_visible()
    page.unroute("**/strokes")
    expect(page.get_by_text(BRUSH["away"][0])).to_have_count(0)


def test_two_fingers_zoom_and_leave_no_stroke(brush):
    page = brush.page
    version = page.locator(".et-brush").get_attribute("data-version")
    before = page.evaluate(STRIPED)
    stroke(page, [(0.45, 0.5), (0.4, 0.5), (0.3, 0.5)], [(0.55, 0.5), (0.6, 0.5), (0.7, 0.5)])
    assert "scale(1)" not in page.locator(".et-stage").get_attribute("style")
    assert page.evaluate(STRIPED) == before
    assert page.locator(".et-brush").get_attribute("data-version") == version


def test_a_speck_goes_and_comes_back_and_the_cut_out_keeps_its_own_steps(brush):
    page = brush.page
    brush.tap(page.get_by_role("button", name=BRUSH["done"][0]))
    expect(page.locator(".et-compare")).to_be_in_viewport(ratio=0.9)  # she sees what she has mended
    before = page.evaluate(PICTURE)
    brush.tap(page.locator("[data-focus=spots]"))
    expect(page.locator(".et-brush[data-version]")).to_be_visible()
    expect(page.get_by_text("Cacat produk biarkan saja")).to_be_visible()
    version = int(page.locator(".et-brush").get_attribute("data-version"))
    expect(page.get_by_role("button", name=BRUSH["undo"][0])).to_be_disabled()
    stroke(page, ACROSS)
    answered(page, version + 1)
    assert page.evaluate(STRIPED) == 0
    assert page.evaluate(PICTURE) != before
    brush.tap(page.get_by_role("button", name=BRUSH["undo"][0]))
    answered(page, version + 2)
    assert page.evaluate(PICTURE) == before
