// What every screen relies on: only what differs is changed, clocks end with their screen, Python is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byName, press, root, settled } from "./page.js";
import { Button, Note, Screen, confirmed, fill, html, local, mount } from "../../listing/ui/static/kit.js";
import { house } from "../../listing/ui/static/server.js";

test("the places of a sentence are filled, unknown ones vanish", () => {
  assert.equal(fill("Foto {number} dari {all}", { number: 2, all: 3 }), "Foto 2 dari 3");
  assert.equal(fill("Kode {code}.", {}), "Kode .");
});

test("numbers are written as in her language", () => {
  assert.equal(local(1500, "id"), "1.500");
  assert.equal(local(1500, "en"), "1,500");
});

class Counter extends Screen {
  state = { news: 0 };

  componentDidMount() { this.every(1, () => this.setState(({ news }) => ({ news: news + 1 }))); }

  render({ tell, label }, { news }) {
    return html`<p>${news}</p><input value="typed" /><${Button} press=${() => tell("go", 3)}>${label}<//>`;
  }
}

const drawn = (Shown, data) => {
  const place = root(), told = [];
  const draw = mount(Shown);
  const given = (now) => draw({ data: now, parentElement: place, setTriggerValue: (...one) => told.push(one) });
  const stop = given(data);
  return { place, told, given, stop };
};

test("news changes what differs and leaves every other node where it is", async () => {
  const { place, given, stop } = drawn(Counter, { label: "Lanjut", house: {} });
  const [box] = byName(place, "input"), [button] = byName(place, "button");
  await settled();
  given({ label: "Sudah", house: {} });
  assert.notEqual(byName(place, "p")[0].textContent, "0");
  assert.equal(byName(place, "input")[0], box);
  assert.equal(byName(place, "button")[0], button);
  assert.equal(button.textContent.trim(), "Sudah");
  stop();
});

test("a clock ends with its screen", async () => {
  let ticks = 0;
  class Clock extends Screen {
    componentDidMount() { this.every(1, () => { ticks += 1; }); }
    render() { return html`<p />`; }
  }
  const { stop } = drawn(Clock, { house: {} });
  await settled();
  stop();
  const then = ticks;
  await settled();
  assert.ok(then > 0);
  assert.equal(ticks, then);
});

test("what she presses reaches Python, and the house is known before a screen is drawn", async () => {
  const { place, told, stop } = drawn(Counter, { label: "Lanjut", house: { mark: "X-Test" } });
  assert.equal(house.mark, "X-Test");
  press(place, "Lanjut");
  await settled();
  assert.deepEqual(told, [["go", 3]]);
  stop();
});

test("a typed word never becomes markup", () => {
  const { place, stop } = drawn(({ word }) => html`<${Note}><p>${word}</p><//>`, { word: "<b>x</b>", house: {} });
  assert.equal(byName(place, "b").length, 0);
  assert.equal(byName(place, "p")[0].textContent, "<b>x</b>");
  stop();
});

for (const [label, answer] of [["Hapus", true], ["Tidak Jadi", false]]) {
  test(`a question answered with ${label} is ${answer}, and the sheet is gone`, async () => {
    const before = document.body.childNodes.length;
    const said = confirmed("Hapus foto ini?", "Hapus", "Tidak Jadi");
    assert.equal(byName(document.body, "dialog")[0].open, true);
    press(document.body, label);
    assert.equal(await said, answer);
    assert.equal(document.body.childNodes.length, before);
  });
}

test("what is not answered by drawing anew is told once more; what is, is told once", async () => {
  const place = root(), told = [];
  const draw = mount(Counter, 5);
  const given = (data) => draw({ data, parentElement: place, setTriggerValue: (...one) => told.push(one) });
  given({ label: "Lanjut", house: {} });
  press(place, "Lanjut");
  await new Promise((done) => setTimeout(done, 40));
  assert.deepEqual(told, [["go", 3], ["go", 3]]);
  press(place, "Lanjut");
  const stop = given({ label: "Sudah", house: {} });
  await new Promise((done) => setTimeout(done, 40));
  assert.equal(told.length, 3);
  stop();
});
