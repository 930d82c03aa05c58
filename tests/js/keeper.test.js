// What she types is on this phone at once, and on the server as nothing but what she changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "./page.js";
import { Keeper, combined, merged } from "../../listing/ui/static/keeper.js";

const SOON = 0;

class Store {
  kept = new Map();
  json(key) { return JSON.parse(this.kept.get(key) ?? "null"); }
  set(key, value) { this.kept.set(key, value); }
  drop(key) { this.kept.delete(key); }
}

/** A server that merges as ours does; `down` lets it not answer, `no` lets it refuse. */
const server = (record = {}) => {
  const here = { record, asked: [], down: null, no: null };
  here.send = async (url, method, patch) => {
    here.asked.push([url, method, structuredClone(patch)]);
    if (here.no) throw here.no;
    await here.down;
    here.record = merged(here.record, patch);
    return here.record;
  };
  return here;
};

for (const [record, patch, result] of [
  [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  [{ a: 1 }, { a: null }, {}],
  [{ a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
  [{ a: "x" }, { a: { b: null, c: 1 } }, { a: { c: 1 } }],
  [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
]) {
  test(`${JSON.stringify(record)} patched by ${JSON.stringify(patch)}`, () =>
    assert.deepEqual(merged(record, patch), result));
}

test("two patches as one do what they did one after the other", () => {
  const [first, second] = [{ a: { b: 1, c: null } }, { a: { b: null, d: 2 }, e: null }];
  const record = { a: { c: 5 }, e: 1 };
  assert.deepEqual(merged(record, combined(first, second)), merged(merged(record, first), second));
});

test("only what changed travels, and the answer brings what another tab wrote", async () => {
  const there = server({ nama: "Keripik", harga: "10.000" });
  const keeper = new Keeper("t", "facts", { nama: "Keripik" }, { send: there.send, store: new Store() });
  keeper.change({ nama: "Keripik Tempe" }, SOON);
  await settled();
  assert.deepEqual(there.asked, [["/etalase/work/t/facts", "PATCH", { nama: "Keripik Tempe" }]]);
  assert.deepEqual(keeper.now, { nama: "Keripik Tempe", harga: "10.000" });
  assert.equal(keeper.isKept, true);
});

test("a tab opened earlier does not put back what was written elsewhere", async () => {
  const there = server({ nama: "lama", isi: "lama" });
  const [first, second] = [1, 2].map(() => new Keeper("t", "facts", there.record, { send: there.send, store: new Store() }));
  first.change({ nama: "baru" }, SOON);
  await settled();
  second.change({ isi: "250 g" }, SOON);
  await settled();
  assert.deepEqual(there.record, { nama: "baru", isi: "250 g" });
});

test("a reload at any moment loses nothing: before it was sent, on its way, and after", async () => {
  for (const moment of ["before", "on its way", "after"]) {
    const there = server(), store = new Store();
    there.down = moment === "on its way" ? new Promise(() => {}) : null;
    const keeper = new Keeper("t", "facts", {}, { send: there.send, store });
    keeper.change({ nama: "Sambal" }, moment === "before" ? 60_000 : SOON);
    if (moment !== "before") await settled();
    there.down = null;
    const again = new Keeper("t", "facts", there.record, { send: there.send, store });
    assert.equal(again.now.nama, "Sambal", moment);
    await again.flush();
    assert.equal(there.record.nama, "Sambal", moment);
    assert.equal(store.kept.size, 0, moment);
  }
});

test("what is typed while a patch flies comes after it", async () => {
  const there = server();
  let land;
  there.down = new Promise((done) => { land = done; });
  const keeper = new Keeper("t", "facts", {}, { send: there.send, store: new Store() });
  keeper.change({ nama: "Sam" }, SOON);
  await settled();
  keeper.change({ nama: "Sambal" }, SOON);
  land();
  await keeper.flush();
  await keeper.flush();
  assert.equal(there.record.nama, "Sambal");
  assert.equal(keeper.now.nama, "Sambal");
});

test("a refusal is told, and the words stay on this phone", async () => {
  const there = server(), store = new Store();
  there.no = Object.assign(new Error("TooLarge"), { status: 413, say: { id: "Terlalu panjang." } });
  const keeper = new Keeper("t", "facts", {}, { send: there.send, store });
  keeper.change({ nama: "x" }, SOON);
  await settled();
  assert.equal(keeper.trouble.say.id, "Terlalu panjang.");
  assert.equal(keeper.now.nama, "x");
  assert.equal(store.kept.size, 1);
});
