// A photo leaves the phone only when the server has it; until then it is on the phone's shelf.
import assert from "node:assert/strict";
import { test } from "node:test";
import { settled } from "./page.js";
import { travelling } from "../../listing/ui/seller/static/photo_cards.js";
import { Outbox, fate } from "../../listing/ui/static/outbox.js";

class Shelf {
  kept = new Map();
  constructor(...entries) { for (const entry of entries) this.kept.set(entry.id, entry); }
  async put(entry) {
    this.kept.set(entry.id, entry);
    return entry.id;
  }
  async drop(id) { this.kept.delete(id); }
  async all() { return [...this.kept.values()]; }
}

const box = (shelf, ...answers) => new Outbox(shelf, {
  send: async () => answers.shift() ?? new Promise(() => {}),
  shrink: async (file) => `${file}, small`,
  rest: async () => {},
});

for (const [status, state] of [[200, "sent"], [413, "refused"], [415, "refused"], [0, "retry"], [503, "retry"],
  [507, "retry"], [500, "retry"]]) {
  test(`an answer of ${status} means ${state}`, () => assert.equal(fate({ status }).state, state));
}

test("a photo is kept small and is gone from the shelf when the server has it", async () => {
  const shelf = new Shelf(), told = [];
  const outbox = box(shelf, { status: 0 }, { status: 200, json: { id: 7 } });
  outbox.addEventListener("sent", ({ token, photo }) => told.push([token, photo.id]));
  outbox.add("token", "photo");
  assert.equal(outbox.of("token").length, 1);
  await settled();
  assert.deepEqual(told, [["token", 7]]);
  assert.equal(shelf.kept.size, 0);
});

test("while the line is dead it waits on the shelf, made small once", async () => {
  const shelf = new Shelf();
  const outbox = box(shelf);
  outbox.add("token", "photo");
  await settled();
  assert.deepEqual([...shelf.kept.values()].map(({ blob, small }) => [blob, small]), [["photo, small", true]]);
});

test("what an earlier page left on the shelf is sent", async () => {
  const shelf = new Shelf({ id: "a", token: "token", blob: "photo", small: true });
  box(shelf, { status: 201, json: {} });
  await settled();
  assert.equal(shelf.kept.size, 0);
});

test("a refused photo stays in sight with the reason, and does not hold up the next", async () => {
  const outbox = box(new Shelf(), { status: 415, json: { say: { id: "Bukan foto." } } }, { status: 200, json: {} });
  outbox.add("token", "first");
  outbox.add("token", "second");
  await settled();
  assert.deepEqual(outbox.of("token").map(({ state, say }) => [state, say.id]), [["refused", "Bukan foto."]]);
});

const words = { retry: "aman di HP", retry_open: "jangan tutup", retry_busy: "laptop belum bisa", preparing: "menyiapkan" };

test("a photo is called safe on the phone only where the phone has taken it", async () => {
  const full = new Shelf();
  full.put = async () => undefined;
  for (const [shelf, sentence] of [[new Shelf(), words.retry], [full, words.retry_open]]) {
    const outbox = new Outbox(shelf, { send: async () => ({ status: 0 }), shrink: async (file) => file,
      rest: () => new Promise(() => {}) });
    outbox.add("token", "photo");
    await settled();
    assert.equal(travelling(outbox.of("token")[0], words, "id"), sentence);
  }
});

test("a server that answers is not called a missing signal", () => {
  const entry = { state: "retry", isKept: true, answer: { status: 500 } };
  assert.equal(travelling(entry, words, "id"), words.retry_busy);
  assert.equal(travelling({ ...entry, say: { id: "Antrean penuh." } }, words, "id"), "Antrean penuh.");
});
