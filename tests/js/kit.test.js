// What every screen relies on: only what differs is changed, clocks end with their screen, Python is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byName, press, root, settled, streamlit } from "./page.js";
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
  assert.deepEqual(told.map(([name, { value }]) => [name, value]), [["go", 3]]);
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

// Telling: `marks` are those of what Python was told so far, `hears` draws with the mark of one of them.
const telling = () => {
  const place = root(), told = [];
  const draw = mount(Counter, 100);
  const given = (data) => draw({
    data: { label: "Lanjut", house: {}, ...data }, parentElement: place, setTriggerValue: (...one) => told.push(one),
  });
  return { given, press: () => press(place, "Lanjut"), marks: () => told.map(([, { id }]) => id), stop: given({}) };
};

const later = (ms = 250) => new Promise((done) => setTimeout(done, ms));

test("what Python has not heard is told again, though it draws; what it has heard is told once", async () => {
  const { given, press: tap, marks, stop } = telling();
  tap();
  await settled();
  given({}); // a server that started anew draws without having heard
  await later();
  const [first, ...again] = marks();
  assert.ok(again.length > 0 && again.every((mark) => mark === first));
  given({ heard: first });
  const before = marks().length;
  await later();
  assert.equal(marks().length, before);
  stop();
});

test("of two things at once, the second is told when the first was heard", async () => {
  const { given, press: tap, marks, stop } = telling();
  tap();
  tap();
  await settled();
  assert.equal(marks().length, 1);
  given({ heard: marks()[0] });
  await later(90);
  assert.equal(new Set(marks()).size, 2);
  stop();
});

test("nothing is told while the line is broken or the page is being drawn, nor of a screen that has gone", async () => {
  const { press: tap, marks, stop } = telling();
  streamlit.testConnectionState = "PINGING_SERVER";
  tap();
  await later(90);
  Object.assign(streamlit, { testConnectionState: "CONNECTED", testScriptState: "running" });
  await later(90);
  assert.deepEqual(marks(), []);
  streamlit.testScriptState = "notRunning";
  await later(90);
  assert.equal(new Set(marks()).size, 1);
  tap();
  stop();
  await later(90);
  assert.equal(new Set(marks()).size, 1);
});
