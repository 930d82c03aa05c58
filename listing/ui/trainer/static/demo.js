// "Demo": one photo, seven stages, a sentence and a knob each. Arrows, Page Up and Page Down (a clicker) move.
const WAYS = { mug_putih: ["square", "soft"], tas_rajut: ["photo", "square"] }; // of samples that go wrong; others are brightened
const KNOB = { light: 100, seen: 85, edge: 100, square: 80, words: 0, way: 80 };

class Demo {
  constructor(hall, words) {
    Object.assign(this, { hall, words, stages: Object.keys(words.stages), at: 0, turn: 0, knobs: { ...KNOB } });
    this.file = el("input", { type: "file", accept: "image/*", hidden: true, onchange: () => this.file.files[0] && this.#begin("", this.file.files[0]) });
    this.tray = el("div", { class: "et-row", role: "group", "aria-label": words.choose });
    this.path = el("ol", { class: "et-stages" });
    this.title = el("h1"); this.says = el("p", { class: "et-demo-says", role: "status" });
    this.show = el("div", { class: "et-show" });
    this.range = el("input", { type: "range", min: "0", max: "100", step: "5", id: "knob", oninput: () => { this.knobs[this.stage] = Number(this.range.value); clearTimeout(this.later); this.later = setTimeout(() => this.#draw(), 120); } });
    this.knob = el("div", { class: "et-knob" }, el("label", { for: "knob" }), this.range);
    this.root = el("div", { class: "et-demo" }, this.show, el("div", { class: "et-demo-side" }, this.path, this.title, this.says, this.knob,
      el("div", { class: "et-row" }, button("plain", "back", words.before, () => this.#move(-1)), button("main", "next", words.after, () => this.#move(1))), el("p", { class: "et-small" }, words.keys), this.file, this.tray));
    this.keys = (event) => this.#key(event);
    document.addEventListener("keydown", this.keys);
    this.gone = () => this.#forget();
    window.addEventListener("pagehide", this.gone);
    this.#begin(Object.keys(words.samples)[0]);
  }

  get stage() { return this.stages[this.at]; }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
    const forward = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    const up = { ArrowUp: 10, ArrowDown: -10 }[event.key];
    if (forward) this.#move(forward);
    else if (up && this.stage in this.knobs) { this.knobs[this.stage] = Math.min(100, Math.max(0, this.knobs[this.stage] + up)); this.#draw(); }
    else return;
    event.preventDefault();
  }

  #forget() {
    if (this.kept) fetch(workUrl(this.kept), { method: "DELETE", headers: { "X-Etalase": "1" }, keepalive: true }).catch(() => {});
    this.kept = "";
  }

  #move(by) { this.at = Math.min(this.stages.length - 1, Math.max(0, this.at + by)); this.#draw(); }

  // A demo photo is a work like any other: it waits its turn, and goes when the next one comes.
  async #begin(sample, file) {
    const turn = ++this.turn;
    this.#forget();
    Object.assign(this, { sample, token: "", at: 0 });
    this.#draw();
    try {
      const { token } = await api("/etalase/work", "POST");
      this.kept = token;
      if (file) await fetch(workUrl(token, "/photos/demo"), { method: "PUT", headers: { "X-Etalase": "1" }, body: file });
      else await api(workUrl(token, `/samples/${sample}`), "POST");
      for (;;) {
        const [photo] = (await api(workUrl(token))).photos;
        if (turn !== this.turn) return;
        if (!photo || photo.status === "done" || photo.status === "failed") { this.photo = photo; break; }
        await pause(500);
      }
      this.token = token;
    } catch { if (turn !== this.turn) return; this.photo = null; }
    this.#draw(true);
  }

  #draw(ended) {
    const { words, stage } = this;
    put(this.tray, ...Object.entries(words.samples).map(([name, label]) => el("button", { type: "button", class: "et-chip", "data-sample": name, "aria-pressed": String(name === this.sample), onclick: () => this.#begin(name) }, label)),
      button("plain", "camera", words.own, () => this.file.click()));
    put(this.path, ...this.stages.map((name, at) => el("li", {}, el("button", { type: "button", "aria-current": at === this.at ? "step" : null, "aria-label": words.stages[name], onclick: () => { this.at = at; this.#draw(); } }, String(at + 1)))));
    this.title.textContent = words.stages[stage];
    this.says.textContent = (stage === "way" && words.cases[this.sample]) || words.says[stage];
    this.knob.hidden = !(stage in this.knobs);
    this.knob.firstChild.textContent = words.knobs[stage] ?? "";
    this.range.value = String(this.knobs[stage] ?? 0);
    if (!this.token) return put(this.show, el("p", { class: "et-lead" }, ended ? words.sorry : words.working));
    if (stage === "words") return this.#words();
    if (stage !== "way") return put(this.show, this.#picture(stage));
    const pair = WAYS[this.sample] ?? ["square", "bright"];
    return put(this.show, el("div", { class: "et-pair" }, ...pair.map((name) => el("figure", {}, this.#picture(name), el("figcaption", {}, words.ways[name])))));
  }

  #picture(name) {
    const src = name === "photo" ? workUrl(this.token, `/photos/${this.photo?.id}/before.jpg?w=1080`)
      : `/etalase/hall/demo/${encodeURIComponent(this.token)}/${name}.jpg?k=${this.knobs[this.stage]}`;
    const image = el("img", { alt: this.words.stages[name] ?? this.words.ways[name], src });
    image.addEventListener("error", () => image.replaceWith(el("p", { class: "et-lead" }, this.words.sorry)));
    return image;
  }

  async #words() {
    if (!this.sample) return put(this.show, el("p", { class: "et-lead" }, this.words.nofacts));
    const told = await api(`/etalase/hall/demo/words?sample=${this.sample}&k=${this.knobs.words}&lang=${this.hall.data.language}`).catch(() => null);
    if (this.stage !== "words") return null;
    return put(this.show, told ? el("div", { class: "et-card et-written" }, ...Object.values(told.fields).map((text, at) => el(at ? "p" : "h2", {}, text))) : el("p", {}, this.words.sorry));
  }

  stop() { this.turn += 1; this.#forget(); document.removeEventListener("keydown", this.keys); window.removeEventListener("pagehide", this.gone); }
}
