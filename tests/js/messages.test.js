// A message with what she typed today: an empty place says its other wording, or its line falls out.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";
import { written } from "../../listing/ui/seller/kit/static/pesan.js";

const LINES = [
  { text: "Ke {city} saya cek dulu.", otherwise: "Kakak di mana?" },
  { text: "Jadinya {ready}.", otherwise: null },
  { text: "Terima kasih.", otherwise: null },
];

for (const [typed, text] of [
  [{}, "Kakak di mana?\nTerima kasih."],
  [{ city: "  " }, "Kakak di mana?\nTerima kasih."],
  [{ city: "Kediri", ready: "Senin" }, "Ke Kediri saya cek dulu.\nJadinya Senin.\nTerima kasih."],
  [{ city: "{ready}" }, "Ke {ready} saya cek dulu.\nTerima kasih."],
])
  test(`with ${JSON.stringify(typed)}`, () => assert.equal(written(LINES, typed), text));
