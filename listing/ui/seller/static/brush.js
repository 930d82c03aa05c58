// The brush: what is striped will vanish. One finger paints, two fingers move and zoom; every stroke goes to the server
// at once and its answer, the true edge, replaces what was painted here. With `spots` it takes dust off the photo.
import { Button, Screen, Sheet, confirmed, fill, html } from "../../static/kit.js";
import { api, insist, newId, pause, workUrl } from "../../static/server.js";
import { Tools } from "./brush_tools.js";
import { View } from "./brush_view.js";
import { COVER, decoded, freeBox, hatch, hatching, veiled } from "./mask.js";

const RADII = { small: 9, medium: 18, large: 34 }; // on the glass, in CSS pixels; zoom in to be exact
const SPOT_RADII = { small: 5, medium: 9, large: 15 };
const FEW = 20; // strokes that a photo still takes, from which she is told
const STRIPE = 15; // CSS pixels from one line of the hatch to the next, at most twice as many when zoomed in
const CLOSE = 3; // CSS pixels between two points of a stroke: closer ones tell nothing new
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const KEY_STEP = 0.02; // share of the photo that an arrow key moves the ring
const TOOL_FOR = { missing: "keep", extra: "erase" }; // what mends a fault of the cut-out

export class Brush extends Screen {
  fault = this.props.fault ?? this.props.photo.faults[0]; // what she came for, else the largest
  isNew = !this.props.spots && this.props.photo.status !== "done"; // nothing was found: she draws the product
  radii = this.props.spots ? SPOT_RADII : RADII;
  state = { kind: this.props.spots ? "clean" : TOOL_FOR[this.fault?.kind] ?? (this.isNew ? "keep" : "erase"),
    size: "medium", came: null, version: null,
    photo: { ...this.props.photo, ...(this.props.spots && this.props.photo.spots) } };
  fingers = new Map();
  queue = Promise.resolve();
  view = new View(() => this.#place());

  async componentDidMount() {
    this.listen(window, "resize", () => this.view.fit());
    this.glass.focus();
    await this.image.decode().catch(() => {});
    if (!this.glass) return;
    this.view.begin(this.glass, this.image);
    this.setState({ came: await api(this.#whole()).catch(() => null) }); // what "Batal" brings back
    await this.#fetchMask();
    if (this.true) this.view.show((!this.props.spots && this.fault?.box) || freeBox(this.true));
  }

  #place() {
    const { x, y, scale } = this.view;
    Object.assign(this.stage.style, { transform: `translate(${x}px, ${y}px) scale(${scale})`,
      width: `${this.view.width}px`, height: `${this.view.height}px` });
    this.#hatch();
  }

  /** Draw the lines anew where they have become twice as wide on the glass, or half: a speck, too, must show one. */
  #hatch() {
    const { width, scale } = this.view;
    const every = (STRIPE * this.mask.width) / width / 2 ** Math.floor(Math.log2(scale));
    if (!width || !this.true || every === this.every) return;
    const pen = this.mask.getContext("2d");
    this.every = every;
    this.ink = hatching(pen, every);
    hatch(pen, this.ink);
  }

  /** Show what will vanish as the server has it. */
  #show() {
    const pen = this.mask.getContext("2d");
    pen.putImageData(this.true, 0, 0);
    this.every = null;
    this.#hatch();
  }

  #url(file) {
    const { token } = this.props, { photo } = this.state;
    return workUrl(token, `/photos/${photo.id}/${file}?w=960&mended=1&v=${photo.version}-b`);
  }

  /** The address of all strokes of this screen's kind. */
  #whole() {
    const { token, spots, photo } = this.props;
    return workUrl(token, `/photos/${photo.id}/strokes${spots ? "?spots=1" : ""}`);
  }

  #ask(what, body) { this.#send(workUrl(this.props.token, `/photos/${this.state.photo.id}/${what}`), "POST", body); }

  #send(url, method, body) {
    this.queue = this.queue.then(async () => {
      const away = (wait) => { this.setState({ says: this.props.words.away }); return pause(wait); };
      const told = await insist(url, method, body, away).then((answer) => ({ answer, says: "" }),
        (error) => ({ says: error.say?.[this.props.language] })); // the true mask shows what counts
      const now = ({ photo }) => ({ photo: { ...photo, ...told.answer }, says: told.says });
      await new Promise((done) => this.setState(now, done));
      if (!this.stroke) await this.#fetchMask();
    });
  }

  /** Fetch the photo without what was taken off it; nothing of it will vanish, so there is no veil. */
  async #cleaned() {
    const image = await decoded(this.#url("before.jpg"));
    if (this.image) this.image.src = image.src;
    return new ImageData(image.naturalWidth, image.naturalHeight);
  }

  async #fetchMask() {
    const { version } = this.state.photo;
    const shown = this.props.spots ? this.#cleaned() : veiled(this.#url("alpha.png"));
    const pixels = await shown.catch(() => null);
    if (!pixels || this.stroke || !this.mask) return;
    [this.mask.width, this.mask.height] = [pixels.width, pixels.height];
    this.true = pixels;
    this.#show();
    this.setState({ version });
  }

  #down(event) {
    if (event.button) return;
    event.preventDefault();
    this.glass.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (this.fingers.size > 1) { this.#cancel(); this.pinching = true; return; }
    if (!this.pinching && this.true) this.#begin(event.clientX, event.clientY);
  }

  #move(event) {
    if (!this.fingers.has(event.pointerId)) return;
    const before = [...this.fingers.values()];
    this.fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (this.stroke) return this.#extend(event.clientX, event.clientY);
    if (this.fingers.size === 2) this.view.pinch(before, [...this.fingers.values()]);
  }

  #up(event) {
    this.fingers.delete(event.pointerId);
    if (this.stroke) this.#finish();
    if (!this.fingers.size) this.pinching = false;
  }

  #begin(clientX, clientY) {
    const { point, longer } = this.view.at(clientX, clientY);
    this.stroke = { kind: this.state.kind, points: [point], radius: this.radii[this.state.size] / longer };
    this.#paint(point, point);
  }

  #extend(clientX, clientY) {
    const { point, width, height } = this.view.at(clientX, clientY);
    const last = this.stroke.points.at(-1);
    if (Math.hypot((point[0] - last[0]) * width, (point[1] - last[1]) * height) < CLOSE) return;
    this.stroke.points.push(point);
    this.#paint(last, point);
  }

  #paint(from, to) {
    const pen = this.mask.getContext("2d");
    const { width, height } = this.mask;
    pen.globalCompositeOperation = this.stroke.kind === "keep" ? "destination-out" : "source-over";
    pen.strokeStyle = this.ink;
    pen.lineCap = pen.lineJoin = "round";
    pen.lineWidth = 2 * this.stroke.radius * Math.max(width, height);
    pen.beginPath();
    pen.moveTo(from[0] * width, from[1] * height);
    pen.lineTo(to[0] * width + 0.01, to[1] * height);
    pen.stroke();
  }

  #cancel() {
    if (!this.stroke) return;
    this.stroke = null;
    if (this.true) this.#show();
  }

  #finish() {
    const stroke = this.stroke;
    this.stroke = null;
    this.#ask("strokes", { ...stroke, id: newId() });
  }

  // Arrows move a ring over the picture, space or enter dabs, plus and minus zoom.
  #key(event) {
    const { cursor = [0.5, 0.5] } = this.state;
    const step = KEYS[event.key];
    let now = cursor;
    if (step) now = cursor.map((value, axis) => Math.min(1, Math.max(0, value + step[axis] * KEY_STEP)));
    else if (event.key === " " || event.key === "Enter") this.#dab(cursor);
    else if (event.key === "+" || event.key === "-") this.view.zoom(event.key === "+" ? 1.5 : 1 / 1.5);
    else return;
    event.preventDefault();
    this.setState({ cursor: now });
  }

  #dab(place) {
    if (!this.true) return;
    this.#begin(...this.view.on(place));
    this.#finish();
  }

  async #reset() {
    const { words } = this.props;
    if (await confirmed(words.reset_sure, words.reset, words.stay)) this.#step("reset");
  }

  #step(what) { this.#ask(this.props.spots ? `${what}?spots=1` : what); }

  #close = async () => {
    await this.queue;
    this.props.done(this.state.photo);
  };

  /** Leave, and drop what was done here; what stood here when she came stands again. */
  #drop = async () => {
    const { words, photo, dropped } = this.props;
    await this.queue;
    if (this.state.photo.version !== photo.version) {
      if (!(await confirmed(words.drop_sure, words.drop, words.stay))) return;
      this.#send(this.#whole(), "PUT", this.state.came);
      await this.queue;
      if (this.state.says) return;
    }
    dropped(this.state.photo);
  };

  #glass() {
    const { cursor, size } = this.state;
    const radius = this.radii[size] / this.view.scale;
    const place = cursor && `left:${cursor[0] * 100}%;top:${cursor[1] * 100}%;`;
    const ring = place && `${place}width:${2 * radius}px;height:${2 * radius}px`;
    // A quick stroke is no fling, which would swallow the next tap; so touches are ours (touch-action: none).
    return html`<div class="et-glass" tabindex="0" role="application" aria-label=${this.props.words.canvas}
      ref=${(node) => { this.glass = node; }}
      onTouchStart=${(event) => event.preventDefault()}
      onPointerDown=${(event) => this.#down(event)} onPointerMove=${(event) => this.#move(event)}
      onPointerUp=${(event) => this.#up(event)}
      onPointerCancel=${(event) => { this.#cancel(); this.fingers.delete(event.pointerId); }}
      onWheel=${(event) => { event.preventDefault(); this.view.zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, event); }}
      onKeyDown=${(event) => this.#key(event)}>
      <div class="et-stage" ref=${(node) => { this.stage = node; }}>
        <img alt="" draggable=${false} src=${this.first ??= this.#url("before.jpg")}
          ref=${(node) => { this.image = node; }} />
        <canvas style=${{ opacity: COVER }} ref=${(node) => { this.mask = node; }}></canvas>
        ${ring && html`<i class="et-ring" style=${ring}></i>`}</div></div>`;
  }

  render({ words }, { photo, version, says, kind, size, came }) {
    const few = photo.left <= FEW && fill(words.left, photo);
    const hint = this.isNew ? words.hint_new : words.hints[kind];
    return html`<${Sheet} class="et-brush" label=${words.title} close=${this.#close}
      data-version=${version ?? undefined}>
      ${says || few ? html`<p class="et-brush-says" role="alert">${says || few}</p>`
        : html`<p class="et-small et-brush-hint">${hint}</p>`}
      ${this.#glass()}
      <div class="et-brush-foot">
        <${Tools} ...${{ words, kind, size, photo, radii: this.radii, view: this.view }}
          ask=${(what) => this.#step(what)} reset=${() => this.#reset()} choose=${(part) => this.setState(part)} />
        <div class="et-row et-last">
          ${came && html`<${Button} sign="close" press=${this.#drop}>${words.cancel}<//>`}
          <${Button} kind="main" sign="check" press=${this.#close}>${words.done}<//></div></div>
    <//>`;
  }
}
