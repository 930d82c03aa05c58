// "Demo": one photo, seven stages, a sentence and a knob each. Arrows, Page Up and Page Down (a clicker) move.
const WAYS = { mug_putih: ["square", "soft"], tas_rajut: ["photo", "square"] }; // of samples that go wrong; others are brightened
const KNOB = { light: 100, seen: 85, edge: 100, square: 80, words: 0, way: 80 };

class Demo {
  constructor(hall, words) {
    Object.assign(this, { hall, words, stages: Object.keys(words.stages), at: 0, turn: 0, drawn: 0, knobs: { ...KNOB } });
    this.file = el("input", { type: "file", accept: "image/*", hidden: true, onchange: () => this.#own() });
    this.chips = Object.entries(words.samples).map(([name, label]) => el("button", { type: "button", class: "et-chip", "data-sample": name, onclick: () => this.#begin(name) }, label));
    this.steps = this.stages.map((name, at) => el("button", { type: "button", "aria-label": words.stages[name], onclick: () => this.#move(at - this.at) }, String(at + 1)));
    this.title = el("h1"); this.says = el("p", { class: "et-demo-says", role: "status" });
    this.show = el("div", { class: "et-show" });
    this.range = el("input", { type: "range", min: "0", max: "100", step: "5", id: "knob", oninput: () => { this.knobs[this.stage] = Number(this.range.value); clearTimeout(this.later); this.later = setTimeout(() => this.#draw(), 120); } });
    this.knob = el("div", { class: "et-knob" }, el("label", { for: "knob" }), this.range);
    this.root = el("div", { class: "et-demo" }, this.show, el("div", { class: "et-demo-side" },
      el("ol", { class: "et-stages" }, ...this.steps.map((step) => el("li", {}, step))), this.title, this.says, this.knob,
      el("div", { class: "et-row" }, button("plain", "back", words.before, () => this.#move(-1)), button("main", "next", words.after, () => this.#move(1))),
      el("p", { class: "et-small" }, words.keys), this.file,
      el("div", { class: "et-row", role: "group", "aria-label": words.choose }, ...this.chips, button("plain", "camera", words.own, () => this.file.click()))));
    this.keys = (event) => this.#key(event);
    document.addEventListener("keydown", this.keys);
    this.gone = () => this.#forget();
    window.addEventListener("pagehide", this.gone);
    this.#begin(Object.keys(words.samples)[0]);
  }

  get stage() { return this.stages[this.at]; }

  live({ settings }) {
    if (this.held === settings.held) return;
    this.held = settings.held;
    if (this.state === "working") this.#draw();
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
    const forward = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    const up = { ArrowUp: 10, ArrowDown: -10 }[event.key];
    if (forward) this.#move(forward);
    else if (up && this.stage in this.knobs) { this.knobs[this.stage] = Math.min(100, Math.max(0, this.knobs[this.stage] + up)); this.#draw(); }
    else return;
    event.preventDefault();
  }

  #forget(token = this.kept) {
    if (token) fetch(workUrl(token), { method: "DELETE", headers: { "X-Etalase": "1" }, keepalive: true }).catch(() => {});
    if (token === this.kept) this.kept = "";
  }

  #move(by) { this.at = Math.min(this.stages.length - 1, Math.max(0, this.at + by)); this.#draw(); }

  #own() {
    const [file] = this.file.files;
    this.file.value = "";
    if (file) this.#begin("", file);
  }

  // A demo photo is a work like any other: it waits its turn, and goes when the next one comes.
  async #begin(sample, file) {
    const turn = ++this.turn;
    this.#forget();
    Object.assign(this, { sample, state: "working", at: 0 });
    this.#draw();
    try {
      const { token } = await api("/etalase/work", "POST");
      if (turn !== this.turn) return this.#forget(token);
      this.kept = token;
      if (file) await fetch(workUrl(token, "/photos/demo"), { method: "PUT", headers: { "X-Etalase": "1" }, body: file });
      else await api(workUrl(token, `/samples/${sample}`), "POST");
      for (;;) {
        const [photo] = (await api(workUrl(token))).photos;
        if (turn !== this.turn) return;
        if (!photo || photo.status === "done" || photo.status === "failed") { Object.assign(this, { token, photo, state: photo ? "ready" : "sorry" }); break; }
        await pause(500);
      }
    } catch { if (turn !== this.turn) return; this.state = "sorry"; }
    this.#draw();
  }

  // What is new takes the place of what was there when it is whole: nothing flickers on the projector.
  async #draw() {
    const { words, stage } = this;
    const drawn = ++this.drawn;
    this.chips.forEach((chip) => chip.setAttribute("aria-pressed", String(chip.dataset.sample === this.sample)));
    this.steps.forEach((step, at) => (at === this.at ? step.setAttribute("aria-current", "step") : step.removeAttribute("aria-current")));
    this.title.textContent = words.stages[stage];
    this.says.textContent = (stage === "way" && words.cases[this.sample]) || words.says[stage];
    this.knob.hidden = !(stage in this.knobs);
    this.knob.firstChild.textContent = words.knobs[stage] ?? "";
    this.range.value = String(this.knobs[stage] ?? 0);
    const node = await this.#shown();
    if (drawn === this.drawn) put(this.show, node);
  }

  async #shown() {
    const { words, stage, state } = this;
    if (state !== "ready") return el("p", { class: "et-lead" }, state === "working" && this.held ? words.held : words[state]);
    if (stage === "words") return this.#words();
    if (stage !== "way") return this.#picture(stage);
    const pair = WAYS[this.sample] ?? ["square", "bright"];
    const pictures = await Promise.all(pair.map((name) => this.#picture(name)));
    return el("div", { class: "et-pair" }, ...pictures.map((picture, at) => el("figure", {}, picture, el("figcaption", {}, words.ways[pair[at]]))));
  }

  #picture(name) {
    const src = name === "photo" ? workUrl(this.token, `/photos/${this.photo.id}/before.jpg?w=1080`)
      : `/etalase/hall/demo/${encodeURIComponent(this.token)}/${name}.jpg?k=${this.knobs[this.stage]}`;
    const image = el("img", { alt: this.words.stages[name] ?? this.words.ways[name], src });
    return image.decode().then(() => image, () => el("p", { class: "et-lead" }, this.words.sorry));
  }

  async #words() {
    if (!this.sample) return el("p", { class: "et-lead" }, this.words.nofacts);
    const told = await api(`/etalase/hall/demo/words?sample=${this.sample}&k=${this.knobs.words}&lang=${this.hall.data.language}`).catch(() => null);
    return told ? el("div", { class: "et-card et-written" }, ...Object.values(told.fields).map((text, at) => el(at ? "p" : "h2", {}, text))) : el("p", { class: "et-lead" }, this.words.sorry);
  }

  stop() { this.turn += 1; this.#forget(); document.removeEventListener("keydown", this.keys); window.removeEventListener("pagehide", this.gone); }
}
