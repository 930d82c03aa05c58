// What the trainer's screens decide by themselves: whose code, which sentence, what a key means, what hangs on the wall.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byName, press, root, settled } from "./page.js";
import { html } from "../../listing/ui/static/kit.js";
import { render } from "../../listing/ui/static/vendor/preact.js";
import { waysOf } from "../../listing/ui/trainer/static/board.js";
import { meaningOf } from "../../listing/ui/trainer/static/demo.js";
import { Manage, sumOf, withCode } from "../../listing/ui/trainer/static/manage.js";
import { sentenceOf } from "../../listing/ui/trainer/static/ready.js";
import { hanging } from "../../listing/ui/trainer/static/wall.js";

const product = (code) => ({ code, step: 2, photos: { done: 1 }, trouble: "", says: [] });
const PEOPLE = [
  { phone: "p", trouble: "", stopped: false, products: [product("BCDF"), product("XYZK")] },
  { phone: "q", trouble: "finished", stopped: false, products: [product("BCKK")] },
];

for (const [asked, count] of [["", 2], ["bc", 2], ["XYZK", 1], [" bck ", 1], ["ZZ", 0]]) {
  test(`somebody is found by any of her codes: "${asked}"`, () => assert.equal(withCode(PEOPLE, asked).length, count));
}

test("people are counted by phone", () => {
  assert.equal(sumOf({ counts: "{people} orang, {finished} selesai, {done} jadi" }, PEOPLE, { done: 3 }),
    "2 orang, 1 selesai, 3 jadi");
});

const SAYS = { good: "Siap {count}", "ask.none": "Belum ada", bad: "Gagal" };
for (const [answer, sentence] of [
  [{ state: "good", why: "", values: { count: 1500 } }, "Siap 1.500"],
  [{ state: "ask", why: "none", values: {} }, "Belum ada"],
  [{ state: "ask", why: "", values: {} }, "Gagal"],
]) test(`a check that ends ${answer.state} ${answer.why} says ${sentence}`, () =>
  assert.equal(sentenceOf(SAYS, answer, "id"), sentence));

for (const [key, move, turn] of [["PageDown", 1, 0], ["ArrowLeft", -1, 0], ["ArrowUp", 0, 10], ["a", 0, 0]]) {
  test(`the key ${key}`, () => assert.deepEqual(meaningOf(key), { move, turn }));
}

for (const [count, at, shown, next] of [[0, 0, 0, 0], [1, 0, 1, 0], [3, 0, 2, 1], [3, 2, 1, 0], [2, 4, 2, 0]]) {
  test(`the wall of ${count} pairs from ${at}`, () => {
    const now = hanging(Array.from({ length: count }, (_, mark) => ({ mark })), at);
    assert.deepEqual([now.shown.length, now.next.length], [shown, next]);
  });
}

const WORDS = { steps: ["Masuk ke {wifi}", "Pindai", "Tekan"], nowifi: "balai", password: "Sandi: {password}",
  closed: "tutup", noaddress: "tanpa jaringan" };
for (const [found, settings, values] of [
  [{ link: "http://a", open: true }, { wifi: "W", password: "12345678" }, ["Sandi: 12345678", "http://a", undefined]],
  [{ link: "http://a", open: true }, { wifi: "W", password: "x", is_open: true }, ["", "http://a", undefined]],
  [{ link: "http://a", open: false }, { wifi: "" }, ["", "tutup", undefined]],
  [{ link: "", open: false }, { wifi: "" }, ["", "tanpa jaringan", undefined]],
]) test(`what stands below the codes: ${values}`, () =>
  assert.deepEqual(waysOf(WORDS, found, settings).map(({ value }) => value), values));

const MANAGE = { title: "Kelola", counts: "{people}", find: "Cari", help: "Bantu", stop: "Hentikan", steps: ["a", "b"],
  stopAsk: "Hentikan {code}?", stopYes: "Ya", no: "Tidak", gone: "{code}", photos: "{done}", trouble: { "": "Lancar" }, word: "",
  wipe: "Hapus", wipeSays: "Ketik {word}", hold: "Jeda", saving: "Hemat", all: "ZIP" };

test("one phone is stopped after a question, and only then", async () => {
  const asked = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (url, { method }) => {
    asked.push(`${method} ${url}`);
    return { ok: true, status: 200, json: async () => ({ people: PEOPLE.slice(0, 1) }) };
  };
  const place = root();
  const counts = { settings: { held: false, saving: false } };
  render(html`<${Manage} words=${MANAGE} language="id" counts=${counts} sure="HAPUS" arrange=${() => {}} />`, place);
  await settled();
  assert.equal(byName(place, "li").filter((node) => node.getAttribute("class") === "et-product").length, 2);
  press(place, "Hentikan");
  press(document.body, "Tidak");
  await settled();
  assert.ok(!asked.includes("PUT /etalase/hall/phone/p"));
  press(place, "Hentikan");
  press(document.body, "Ya");
  await settled();
  assert.ok(asked.includes("PUT /etalase/hall/phone/p"));
  render(null, place);
  globalThis.fetch = real;
});
