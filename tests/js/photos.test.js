// What may be said of a photo: nothing is called ready that the machine is not sure of.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";
import {
  check, checkHue, checkMended, hasPicture, isChecked, isHueChecked, isUnsure, stateOf,
} from "../../listing/ui/static/photos.js";
import { house } from "../../listing/ui/static/server.js";
import { said } from "../../listing/ui/seller/static/photo_cards.js";
import { centre, limited } from "../../listing/ui/seller/static/drag.js";
import { COVER, HATCH, freeBox } from "../../listing/ui/seller/static/mask.js";
import { View } from "../../listing/ui/seller/static/brush_view.js";

const kept = new Map(); // what a phone remembers
globalThis.localStorage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) };

house.unsure = 0.5;
const photo = (more) => ({ status: "done", confidence: 0.9, decoded: true, error: null, look: {}, ...more });
const lost = photo({ status: "failed", error: "ProductNotFound", confidence: null });

for (const [name, one, shared, state] of [
  ["sure", photo(), {}, "fine"],
  ["unsure", photo({ confidence: 0.3 }), {}, "unsure"],
  ["nothing found for certain", photo({ confidence: 0 }), {}, "unsure"],
  ["at the threshold", photo({ confidence: 0.5 }), {}, "fine"],
  ["mended by hand", photo({ confidence: null }), {}, "fine"],
  ["looked at by her", photo({ confidence: 0.3, checked: true }), {}, "fine"],
  ["unsure, but nothing is cut", photo({ confidence: 0.1, look: { way: "brighten" } }), {}, "fine"],
  ["unsure, and all are brightened", photo({ confidence: 0.1 }), { way: "brighten" }, "fine"],
  ["no product", lost, {}, "unfound"],
  ["no product, as it is", { ...lost, look: { way: "original" } }, {}, "fine"],
  ["no product, and not even decoded", { ...lost, decoded: false, look: { way: "original" } }, {}, "unfound"],
  ["fell over", photo({ status: "failed", error: "Unexpected" }), {}, "failed"],
  ["in the line", photo({ status: "queued" }), {}, "waiting"],
  ["in work", photo({ status: "working" }), {}, "waiting"],
]) test(`${name}: ${state}`, () => assert.equal(stateOf(one, shared), state));

test("a picture is there once a product is found, or where none is needed", () => {
  assert.equal(hasPicture(lost, {}), false);
  assert.equal(hasPicture(lost, { way: "brighten" }), true);
  assert.equal(hasPicture(photo({ status: "working" }), { way: "brighten" }), false);
  assert.equal(isUnsure(lost, {}), false);
});

const words = { held: { paused: "dijeda" }, queued: "ke-{position}, {seconds} detik", line: "giliran", working: "dirapikan",
  done: "Siap", unsure: "lihat dulu", trouble: "gagal" };

for (const [name, one, held, sentence] of [
  ["ready", photo(), null, "Siap"],
  ["unsure is never ready", photo({ confidence: 0.2 }), null, "lihat dulu"],
  ["paused", photo({ status: "queued", position: 3, seconds: 9 }), "paused", "dijeda"],
  ["in the line", photo({ status: "queued", position: 3, seconds: 9 }), null, "ke-3, 9 detik"],
  ["nobody knows how long", photo({ status: "queued", position: 3, seconds: null }), null, "giliran"],
  ["the next one", photo({ status: "queued", position: 0, seconds: 1 }), null, "dirapikan"],
  ["no product", { ...lost, say: { id: "Barang belum ketemu." } }, null, "Barang belum ketemu."],
  ["fell over without a word", photo({ status: "failed", error: "Unexpected" }), null, "gagal"],
]) test(`a card: ${name}`, () => assert.equal(said(one, stateOf(one, {}), held, words, "id"), sentence));

test("fingers: their middle and how far they are apart", () => {
  assert.deepEqual(centre([[2, 4]]), { x: 2, y: 4, reach: 0 });
  assert.deepEqual(centre([[0, 0], [6, 8]]), { x: 3, y: 4, reach: 10 });
  assert.deepEqual([limited(0.7), limited(-3), limited(0.12345)], [0.5, -0.5, 0.123]);
});

test("the box around the product", () => {
  const data = new Uint8ClampedArray(4 * 4 * 2).fill(255);
  data[4 * 5 + 3] = 0; // second row, second of four
  assert.deepEqual(freeBox({ width: 4, height: 2, data }), [0.25, 0.5, 0.5, 1]);
  assert.deepEqual(freeBox({ width: 4, height: 2, data: data.fill(255) }), [0, 0, 1, 1]);
});

test("under the glass: the whole photo, then a part of it, and a place found back", () => {
  const glass = { getBoundingClientRect: () => ({ left: 10, top: 20, width: 300, height: 400 }) };
  const view = new View(() => {});
  view.begin(glass, { naturalWidth: 600, naturalHeight: 600 });
  assert.deepEqual([view.width, view.x, view.y, view.scale], [300, 0, 50, 1]);
  view.show([0.25, 0.25, 0.5, 0.5]);
  assert.ok(view.scale > 2);
  const { point } = view.at(...view.on([0.3, 0.4]));
  assert.ok(Math.abs(point[0] - 0.3) < 1e-9 && Math.abs(point[1] - 0.4) < 1e-9);
  view.zoom(1 / 100);
  assert.equal(view.scale, 1);
});

const opened = photo({ id: 7, version: 3, confidence: 0.2 });

for (const [name, before, now, spots, whole] of [
  ["a stroke that stays is her word", opened, { ...opened, version: 4, undo: true }, false, true],
  ["a stroke that she took back is none", { ...opened, id: 8 }, { ...opened, id: 8, version: 5, undo: false }, false, false],
  ["laid down without a stroke", { ...opened, id: 9 }, { ...opened, id: 9, undo: true }, false, false],
  ["dust rubbed off an unsure one", { ...opened, id: 10 }, { ...opened, id: 10, version: 4, undo: true }, true, false],
]) test(`after the brush: ${name}`, () => {
  checkMended(before, now, spots);
  assert.equal(isChecked(now), whole);
});

test("her yes to the cut-out outlives the dust, and her yes to the colour outlives both", () => {
  const one = { ...opened, id: 11 }, cleaned = { ...one, version: 4, undo: true };
  check(one);
  checkHue(one);
  checkMended(one, cleaned, true);
  assert.deepEqual([isChecked(cleaned), isHueChecked(cleaned)], [true, true]);
  assert.deepEqual([isChecked({ ...one, version: 5 }), isHueChecked({ ...one, id: 12 })], [false, false]);
});

/** How light a colour is to an eye, 0..1 (WCAG 2, relative luminance). */
const lightness = (colour) => colour.map((value) => value / 255)
  .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);

test("what will go is told from what stays on a photo of every colour", () => {
  const steps = [0, 64, 128, 192, 255];
  for (const photo of steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => [red, green, blue])))) {
    const [pale, line] = [HATCH.pale, HATCH.line].map((tone) =>
      lightness(tone.map((value, at) => COVER * value + (1 - COVER) * photo[at])));
    assert.ok((pale + 0.05) / (line + 0.05) >= 3, `on ${photo}`); // what WCAG 2 asks of what is no text
  }
});
