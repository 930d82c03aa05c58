// Counting and marking as a shop does, in the units of a text box.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./page.js";
import { hersOf, lengthOf, units } from "../../listing/ui/seller/static/write_drafts.js";
import { formOf, remarksOf } from "../../listing/ui/seller/static/write_form.js";

test("a picture of two units is one letter", () => {
  assert.equal(units("🌶️ pedas", 1), 2);
  assert.equal(units("pedas", 3), 3);
});

test("é is one letter, however it was typed", () => {
  assert.equal(lengthOf("kue\u0301"), 3);
  assert.equal(lengthOf("ku\u00e9"), 3);
});

for (const [kept, text] of [["Keripik", "Keripik"], [{ text: "Keripik", facts: "a" }, "Keripik"], [undefined, undefined]])
  test(`her own words in ${JSON.stringify(kept)}`, () =>
    assert.equal(hersOf({ hers: { shopee: { title: kept } } }, "shopee", "title"), text));

test("a kind that is not named has everybody's form", () => {
  const form = { forms: { lainnya: { groups: [] }, batik: { groups: [1] } } };
  assert.equal(formOf(form, undefined), form.forms.lainnya);
  assert.equal(formOf(form, "batik"), form.forms.batik);
});

test("what was found about a box is said once, whichever places say it", () => {
  const found = { box: "harga", says: "belum terbaca" };
  assert.deepEqual(remarksOf([{ facts: [found, { box: null, says: "x" }] }, { facts: [{ ...found }] }]), [found]);
  assert.deepEqual(remarksOf(null), []);
});
