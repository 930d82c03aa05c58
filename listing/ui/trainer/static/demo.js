// "Demo": one photo, seven stages, a sentence and a knob each. Arrows, Page Up and Page Down (a clicker) move.
import { Button, Chip, Screen, html } from "../../static/kit.js";
import { api, house, pause, workUrl } from "../../static/server.js";
import { ask } from "./asks.js";
import { Shown, brought, forgotten } from "./demo_stage.js";

const KNOBS = { light: 100, seen: 85, edge: 100, square: 80, words: 0, way: 80 };
const STEP = 10; // hundredths that an arrow turns a knob
const AGAIN = 500; // ms between two looks whether the photo is ready
const REST = 120; // ms a knob has to rest before its picture is made

/** What a key means: a move along the stages, or a turn of the knob. */
export const meaningOf = (key) => ({
  move: { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key] ?? 0,
  turn: { ArrowUp: STEP, ArrowDown: -STEP }[key] ?? 0,
});

const within = (value, most) => Math.min(most, Math.max(0, value));

const Stages = ({ words, stages, at, go }) => html`<ol class="et-stages">${stages.map((name, number) =>
  html`<li><button type="button" aria-label=${words.stages[name]} onClick=${() => go(number)}
    aria-current=${number === at ? "step" : undefined}>${number + 1}</button></li>`)}</ol>`;

export class Demo extends Screen {
  state = { sample: "", at: 0, knobs: KNOBS, status: "working", shown: { kind: "working" } };
  stages = Object.keys(this.props.words.stages);
  turn = 0; // counts photos, so that an answer about the one before is not taken for this one's
  drawn = 0; // counts stages shown, for the same reason

  componentDidMount() {
    this.listen(document, "keydown", (event) => this.#key(event));
    this.listen(window, "pagehide", () => this.#forget());
    this.#begin(Object.keys(this.props.words.samples)[0]);
  }

  componentWillUnmount() {
    super.componentWillUnmount();
    this.turn += 1;
    this.drawn += 1;
    this.#forget();
    forgotten(this.state.shown);
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
    const { move, turn } = meaningOf(event.key);
    const stage = this.stages[this.state.at];
    if (move) this.#go(this.state.at + move);
    else if (turn && stage in KNOBS) this.#turn(this.state.knobs[stage] + turn);
    else return;
    event.preventDefault();
  }

  #go(at) { this.setState({ at: within(at, this.stages.length - 1) }, () => this.#draw()); }

  #turn(value) {
    const knobs = { ...this.state.knobs, [this.stages[this.state.at]]: within(value, 100) };
    this.setState({ knobs });
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#draw(), REST);
  }

  #forget(token = this.kept) {
    if (token === this.kept) this.kept = "";
    const how = { method: "DELETE", headers: { [house.mark]: "1" }, keepalive: true };
    if (token) fetch(workUrl(token), how).catch(() => {});
  }

  #own(input) {
    const [file] = input.files;
    input.value = "";
    if (file) this.#begin("", file);
  }

  // A demo photo waits its turn like any other, and goes when the next one comes.
  async #begin(sample, file) {
    const turn = (this.turn += 1);
    this.#forget();
    this.setState({ sample, status: "working", at: 0 }, () => this.#draw());
    const photo = await this.#studied(turn, sample, file).catch(() => null);
    if (turn !== this.turn) return;
    this.photo = photo;
    this.setState({ status: photo ? "ready" : "sorry" }, () => this.#draw());
  }

  async #studied(turn, sample, file) {
    const { token } = await ask("/demo", "POST");
    if (turn !== this.turn) return this.#forget(token);
    this.kept = token;
    const headers = { [house.mark]: "1" };
    if (file) await fetch(workUrl(token, "/photos/demo"), { method: "PUT", headers, body: file });
    else await api(workUrl(token, `/samples/${sample}`), "POST");
    while (turn === this.turn) {
      const [photo] = (await api(workUrl(token))).photos;
      if (!photo || photo.status === "done" || photo.status === "failed") return photo;
      await pause(AGAIN);
    }
    return null;
  }

  // What is new takes the place of what was there when it is whole: nothing flickers on the projector.
  async #draw() {
    const drawn = (this.drawn += 1);
    const { at, sample, knobs, status } = this.state;
    const stage = this.stages[at];
    const run = { token: this.kept, photo: this.photo, sample, strength: knobs[stage], language: this.props.language };
    const shown = status === "ready" ? await brought(stage, run) : { kind: status };
    if (drawn !== this.drawn) return forgotten(shown);
    const before = this.state.shown;
    this.setState({ shown }, () => forgotten(before));
    return undefined;
  }

  #knob(stage) {
    const { words } = this.props;
    return html`<div class="et-knob" hidden=${!(stage in KNOBS)}><label for="knob">${words.knobs[stage] ?? ""}</label>
      <input type="range" min="0" max="100" step="5" id="knob" value=${this.state.knobs[stage] ?? 0}
        onInput=${(event) => this.#turn(Number(event.target.value))} /></div>`;
  }

  #photos(sample) {
    const { words } = this.props;
    return html`<input type="file" accept="image/*" hidden aria-hidden="true" tabindex="-1"
        ref=${(node) => { this.file = node; }} onChange=${(event) => this.#own(event.target)} />
      <div class="et-row" role="group" aria-label=${words.choose}>
        ${Object.entries(words.samples).map(([name, label]) => html`<${Chip} data-sample=${name}
          pressed=${name === sample} press=${() => this.#begin(name)}>${label}<//>`)}
        <${Button} sign="camera" press=${() => this.file.click()}>${words.own}<//></div>`;
  }

  render({ words, counts }, { sample, at, shown }) {
    const stage = this.stages[at];
    const says = (stage === "way" && words.cases[sample]) || words.says[stage];
    const isHeld = shown.kind === "working" && counts.settings.held;
    return html`<div class="et-demo">
      <div class="et-show"><${Shown} words=${words} shown=${isHeld ? { kind: "held" } : shown} /></div>
      <div class="et-demo-side">
        <${Stages} ...${{ words, at }} stages=${this.stages} go=${(number) => this.#go(number)} />
        <h1>${words.stages[stage]}</h1><p class="et-demo-says" role="status">${says}</p>
        ${this.#knob(stage)}
        <div class="et-row"><${Button} sign="back" press=${() => this.#go(at - 1)}>${words.before}<//>
          <${Button} kind="main" sign="next" press=${() => this.#go(at + 1)}>${words.after}<//></div>
        <p class="et-small">${words.keys}</p>
        ${this.#photos(sample)}</div></div>`;
  }
}
