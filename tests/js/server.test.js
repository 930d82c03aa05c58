// Speaking to the server: refusals, patience, and when to ask again.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import "./page.js";
import { Refused, api, house, insist, isDue, newId, refusal, workUrl } from "../../listing/ui/static/server.js";

const asked = [];
const real = globalThis.fetch;
const answers = (...list) => {
  globalThis.fetch = async (url, options) => {
    asked.push({ url, ...options });
    const next = list.shift();
    if (next instanceof Error) throw next;
    return { ok: next.status < 400, status: next.status, json: async () => next.json };
  };
};
afterEach(() => { globalThis.fetch = real; asked.length = 0; });

const NO_WAIT = async () => {};

test("a change carries the house's mark, a question carries none", async () => {
  house.mark = "X-Test";
  answers({ status: 200, json: { a: 1 } }, { status: 200, json: {} });
  assert.deepEqual(await api("/x"), { a: 1 });
  await api("/x", "PUT", { b: 2 });
  assert.equal(asked[0].headers["X-Test"], undefined);
  assert.equal(asked[1].headers["X-Test"], "1");
  assert.equal(asked[1].body, '{"b":2}');
});

test("a refusal is an error with what to say", async () => {
  answers({ status: 404, json: { error: "NoSuchWork", say: { id: "Sudah dihapus." } } });
  await assert.rejects(api("/x"), (error) => {
    assert.ok(error instanceof Refused);
    return error.status === 404 && error.kind === "NoSuchWork" && error.say.id === "Sudah dihapus.";
  });
});

test("why no picture comes: in the server's words, or unknown", async () => {
  const say = { id: "Produknya belum kelihatan.", en: "No product." };
  answers({ status: 422, json: { error: "ProductNotFound", say } }, { status: 200 }, { status: 500, json: {} },
    new Error("away"));
  assert.deepEqual(await refusal("/x"), say);
  for (const other of ["a picture", "a server that says nothing", "no server"])
    assert.equal(await refusal("/x"), null, other);
});

test("insisting outlives a dead line, a full server and haste, and ends with the answer", async () => {
  const waits = [];
  answers(new TypeError("no line"), { status: 503, json: {} }, { status: 429, json: {} }, { status: 200, json: { ok: 1 } });
  assert.deepEqual(await insist("/x", "PUT", {}, async (ms) => waits.push(ms)), { ok: 1 });
  assert.deepEqual(waits, [500, 1000, 2000]);
});

test("insisting takes no for an answer", async () => {
  answers({ status: 404, json: { error: "NoSuchWork" } });
  await assert.rejects(insist("/x", "PUT", {}, NO_WAIT), { status: 404 });
  assert.equal(asked.length, 1);
});

test("a token cannot leave its place in an address", () => {
  assert.equal(workUrl("../x", "/facts"), "/etalase/work/..%2Fx/facts");
});

test("names do not meet", () => {
  const names = new Set(Array.from({ length: 200 }, newId));
  assert.equal(names.size, 200);
  assert.match([...names][0], /^[0-9a-f]{24}$/);
});

for (const [photos, tick, due] of [
  [[], 3, false],
  [[{ status: "done" }], 3, false],
  [[{ status: "queued", position: 2 }], 1, true],
  [[{ status: "working" }], 1, true],
  [[{ status: "queued", position: 40 }], 1, false],
  [[{ status: "queued", position: 40 }], 3, true],
]) test(`asking again: ${JSON.stringify(photos)} at tick ${tick} is ${due}`, () => assert.equal(isDue(photos, tick), due));
