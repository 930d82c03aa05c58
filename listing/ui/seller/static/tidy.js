// The screen "Rapikan": compare, choose a background, shadow, small corrections, and the way to the brush.
const UNSURE = 0.5; // below this confidence the screen offers the other ways by itself
const BY_HAND = { light: 1, turn: 0, zoom: 1, shift: [0, 0] }; // belong to one photo; the rest to all of them
const PLAIN = { way: "cut", background: "#FFFFFF", shadow: "real", ...BY_HAND };

class Tidy {
  constructor(root) {
    this.root = root;
    this.photos = [];
    Object.assign(this, { queue: Promise.resolve(), birth: Date.now().toString(36), changes: 0, ticks: 0, mark: Date.now().toString(36) });
    this.compare = new Compare();
    this.bar = el("div", { class: "et-bar" });
    this.strip = el("div", { class: "et-strip" });
    this.note = el("div", { role: "status" });
    this.controls = el("div");
    this.heading = el("h1", { class: "et-hidden" });
    root.append(el("div", { class: "et et-tidy" }, this.heading, el("div", { class: "et-two" }, el("div", {}, this.strip, this.compare.root), el("div", {}, this.note, this.controls))), this.bar);
    this.timer = setInterval(() => (isDue(this.photos, ++this.ticks) || !this.shared) && this.#ask(), 1200);
    this.#dragging(this.compare.root);
  }

  update(data) {
    this.data = data;
    this.compare.name(data.words);
    this.heading.textContent = data.words.title;
    this.shared && this.#draw();
    this.#ask();
  }

  get look() { return { ...PLAIN, ...this.shared, ...this.photo?.look }; }

  get photo() { return this.photos.find((photo) => photo.id === this.chosen) ?? this.photos[0]; }

  async #ask() {
    if (this.asking || document.hidden) return;
    this.asking = true;
    try {
      const work = await api(workUrl(this.data.token));
      const first = !this.shared;
      this.shared ??= work.look;
      const kept = new Map(this.photos.map((photo) => [photo.id, photo.look]));
      for (const photo of work.photos) photo.look = kept.get(photo.id) ?? photo.look ?? {};
      const news = JSON.stringify(work.photos) !== JSON.stringify(this.photos);
      this.photos = work.photos;
      if (first || news) this.#draw();
    } catch { /* asked again soon */ } finally { this.asking = false; }
  }

  /** Change the look of all photos. What this one had of its own in the same matter gives way. */
  #change(part) {
    const { photo } = this;
    this.shared = { ...this.shared, ...part };
    this.#keep("/look", this.shared);
    const own = Object.fromEntries(Object.entries(photo.look).filter(([name]) => !(name in part)));
    if (Object.keys(own).length < Object.keys(photo.look).length) this.#own(own);
    else this.#draw();
  }

  /** Give this photo a look of its own, beside the one of all. */
  #own(look) {
    this.photo.look = look;
    this.#keep(`/photos/${this.photo.id}/look`, look);
    this.#draw();
  }

  // One after the other; of several waiting only the last is fetched. The mark is new each time, so that a picture
  // is never taken for another look's.
  #keep(where, look) {
    const turn = ++this.changes;
    this.queue = this.queue.then(async () => {
      await insist(workUrl(this.data.token, where), "PUT", look).catch(() => { this.shared = null; this.photos = []; });
      if (!this.shared) return this.#ask(); // refused: show again what counts
      if (turn !== this.changes) return;
      this.mark = `${this.birth}.${turn}`;
      this.#pictures();
    });
  }

  #pictures() {
    const { photo } = this;
    if (!photo) return;
    const mark = `${photo.version}-${this.mark}`;
    const url = (file) => workUrl(this.data.token, `/photos/${photo.id}/${file}`);
    const ready = photo.status === "done";
    const small = photo.decoded ? url(`before.jpg?w=720&v=${photo.id}`) : NOTHING; // there is none before it is decoded
    const before = ready ? url(`before.jpg?w=720&framed=1&v=${mark}`) : small;
    this.compare.show(before, ready ? url(`after.jpg?w=720&v=${mark}`) : before).then(() => { this.stageReset?.(); });
  }

  #draw() {
    const { photo } = this;
    const { words } = this.data;
    this.#strip();
    if (!photo) { this.compare.wait(words.empty); put(this.bar); put(this.note); put(this.controls); this.shown = null; return; }
    const waits = { queued: photo.position ? fill(words.queued, photo) : words.working, working: words.working, failed: null, done: null }[photo.status];
    this.compare.wait(waits);
    this.#notes();
    this.#controls();
    const busy = photo.status === "queued" || photo.status === "working";
    put(this.bar, el("div", {}, button("main", "next", busy ? words.meanwhile : words.next, () => this.tell("next", true))));
    this.#pictures();
  }

  #strip() {
    const { words, token } = this.data;
    this.strip.hidden = this.photos.length < 2;
    this.root.classList.toggle("et-many", this.photos.length > 1);
    put(this.strip, ...this.photos.map((photo, at) => el("button", { type: "button", "aria-pressed": String(photo === this.photo), "aria-label": `${words.photo} ${at + 1}`, onclick: () => { this.chosen = photo.id; this.#draw(); } },
      el("img", { src: photo.decoded ? workUrl(token, `/photos/${photo.id}/before.jpg?w=160&v=${photo.id}`) : NOTHING, alt: "" }))));
  }

  #notes() {
    const { photo, data: { words } } = this;
    if (photo.status === "failed") {
      const again = async () => { await api(workUrl(this.data.token, `/photos/${photo.id}/again`), "POST").catch(() => {}); this.#ask(); };
      return put(this.note, el("div", { class: "et-note" }, icon("warn"), el("div", {}, el("p", {}, photo.say?.[this.data.language] ?? words.trouble), el("div", { class: "et-row" }, button("plain", "again", words.again, again)))));
    }
    const unsure = photo.status === "done" && photo.confidence !== null && photo.confidence < UNSURE && this.look.way === "cut";
    put(this.note, unsure ? el("div", { class: "et-note" }, icon("warn"), el("div", {}, el("p", {}, words.unsure), el("div", { class: "et-row" }, button("plain", "sun", words.bright, () => this.#own({ ...photo.look, way: "brighten" })), button("plain", "brush", words.fix, () => this.#brush())))) : "");
  }

  // Drawn again only when what they show has changed: a finger may be on a slider.
  #controls() {
    const { words } = this.data;
    const { look, photo } = this;
    const shown = JSON.stringify([look, photo.id, photo.status, words.title]);
    if (shown === this.shown) return;
    this.shown = shown;
    const open = this.controls.querySelector("details")?.open;
    const focus = document.activeElement?.dataset?.focus;
    const now = look.way === "brighten" ? "bright" : look.background.toUpperCase() === "#FFFFFF" ? "white" : "soft";
    const way = (name, part) => el("button", { type: "button", class: "et-chip", role: "radio", "data-focus": name, "aria-checked": String(now === name), onclick: () => this.#change(part) }, el("i", { class: `et-way-${name}`, "aria-hidden": "true" }), el("span", {}, words[name]));
    put(this.controls, 
      el("div", { class: "et-ways", role: "radiogroup", "aria-label": words.background },
        way("white", { way: "cut", background: "#FFFFFF" }), way("bright", { way: "brighten" }), way("soft", { way: "cut", background: now === "soft" ? look.background : this.data.colours[0] })),
      now === "soft" && this.#colours(),
      el("div", { class: "et-row-spread" },
        toggle(words.shadow, look.shadow !== "none", () => this.#change({ shadow: look.shadow === "none" ? "real" : "none" }), { "data-focus": "shadow" }),
        button("plain", "brush", words.fix, () => this.#brush(), { disabled: photo.status !== "done" || look.way === "brighten", "data-focus": "fix" })),
      this.#byHand(open));
    if (focus) this.controls.querySelector(`[data-focus="${focus}"]`)?.focus({ preventScroll: true });
  }

  #colours() {
    const { words, colours } = this.data;
    const own = !colours.includes(this.look.background);
    const tint = (colour, at) => el("button", { type: "button", role: "radio", "data-focus": colour, style: `background:${colour}`, "aria-checked": String(colour === this.look.background), "aria-label": words.colours[at], onclick: () => this.#change({ background: colour }) });
    const input = el("input", { type: "color", value: own ? this.look.background.toLowerCase() : "#f3d9c9", "aria-label": words.own_colour, onchange: (event) => this.#change({ background: event.target.value.toUpperCase() }) });
    return el("div", { class: "et-colours", role: "radiogroup", "aria-label": words.soft }, ...colours.map(tint), el("label", { "aria-checked": null, title: words.own_colour, style: own ? `background:${this.look.background}` : null }, icon("plus"), input));
  }

  #byHand(open) {
    const { words } = this.data;
    const { look, photo } = this;
    const knob = (name, least, most, step, shown) => {
      const output = el("output", {}, shown(look[name]));
      return el("label", { class: "et-knob" }, el("span", {}, words[name]), output, el("input", { type: "range", "data-focus": name, min: String(least), max: String(most), step: String(step), value: String(look[name]), oninput: (event) => { output.textContent = shown(+event.target.value); }, onchange: (event) => this.#own({ ...photo.look, [name]: +event.target.value }) }));
    };
    const signed = (value) => (value > 0 ? `+${value}` : String(value)).replace("-", "−").replace(".", words.comma);
    const nudge = (sign, label, x, y) => el("button", { type: "button", class: "et-chip et-square", "data-focus": sign, "aria-label": label, onclick: () => this.#own({ ...photo.look, shift: [this.#limit(look.shift[0] + x), this.#limit(look.shift[1] + y)] }) }, icon(sign));
    const moving = el("details", { class: "et-card et-hand", open: Boolean(open), ontoggle: () => this.compare.alone(moving.open) },
      el("summary", {}, icon("down"), el("span", {}, words.by_hand)),
      el("p", { class: "et-small" }, words.drag),
      knob("zoom", 0.6, 1.6, 0.05, (value) => `${Math.round(value * 100)} %`), knob("light", 0, 1, 0.1, (value) => `${Math.round(value * 100)} %`), knob("turn", -10, 10, 0.5, (value) => `${signed(value)}°`),
      el("div", { class: "et-arrows" }, nudge("left", words.to_left, -0.02, 0), nudge("up", words.to_top, 0, -0.02), nudge("down", words.to_bottom, 0, 0.02), nudge("right", words.to_right, 0.02, 0)),
      button("link et-wide", "again", words.automatic, () => this.#own(Object.fromEntries(Object.entries(photo.look).filter(([name]) => !(name in BY_HAND))))));
    return moving;
  }

  #limit(value) { return Math.round(Math.min(0.5, Math.max(-0.5, value)) * 1000) / 1000; }

  // A finger moves the product in its square, two fingers make it larger; the server draws it when they are lifted.
  #dragging(square) {
    const fingers = new Map();
    let start = null;
    const centre = () => { const all = [...fingers.values()]; return { x: all.reduce((sum, p) => sum + p[0], 0) / all.length, y: all.reduce((sum, p) => sum + p[1], 0) / all.length, reach: all.length > 1 ? Math.hypot(all[0][0] - all[1][0], all[0][1] - all[1][1]) : 0 }; };
    this.stageReset = () => { this.compare.after.style.transform = ""; };
    square.addEventListener("touchstart", (event) => square.classList.contains("et-alone") && event.preventDefault(), { passive: false });
    square.addEventListener("pointerdown", (event) => {
      if (!square.classList.contains("et-alone") || this.photo?.status !== "done") return;
      square.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      start = { ...centre(), shift: this.look.shift, zoom: this.look.zoom };
    });
    square.addEventListener("pointermove", (event) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      const now = centre();
      const side = square.clientWidth;
      start.by = start.reach ? Math.min(2 / start.zoom, Math.max(0.5 / start.zoom, now.reach / start.reach)) : 1;
      start.to = [now.x - start.x, now.y - start.y].map((way) => way / side);
      this.compare.after.style.transform = `translate(${start.to[0] * side}px, ${start.to[1] * side}px) scale(${start.by})`;
    });
    const end = (event) => {
      if (!fingers.delete(event.pointerId) || !start) return;
      const { to, by, shift, zoom } = start;
      start = null;
      fingers.clear();
      if (to) this.#own({ ...this.photo.look, shift: to.map((way, axis) => this.#limit(shift[axis] * by + way)), zoom: Math.round(zoom * by * 100) / 100 });
    };
    square.addEventListener("pointerup", end);
    square.addEventListener("pointercancel", end);
  }

  #brush() { new Brush(this.data.words.brush, this.data.token, this.photo, () => { this.compare.root.scrollIntoView({ block: "center" }); this.#ask().then(() => this.#draw()); }); }

  stop() { clearInterval(this.timer); }
}

export default component(Tidy);
