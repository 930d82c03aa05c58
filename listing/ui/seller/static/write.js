// The screen "Tulis": few boxes, then the drafts. What she types is kept on the server by itself; Python is only
// asked to look again, so a lost websocket costs a remark, never a word.
const FIRST = ["nama", "isi", "bahan", "harga"];

class Write {
  constructor(root) {
    this.page = el("div", { class: "et et-write" });
    this.bar = el("div", { class: "et-bar" });
    root.append(this.page, this.bar);
    this.pending = new Map();
    this.queue = Promise.resolve();
    this.onHide = () => document.hidden && this.#flush();
    document.addEventListener("visibilitychange", this.onHide);
  }

  update(data) {
    const first = !this.data || this.data.token !== data.token;
    this.data = data;
    if (first) Object.assign(this, { facts: { ...data.facts }, texts: { variant: "lugas", made: false, hers: {}, ...data.texts }, place: data.places?.[0]?.key ?? "shopee" });
    this.waiting = false;
    const form = !this.texts.made || data.error || this.editing;
    const shape = JSON.stringify([form, data.language, this.place, this.texts.variant, data.error, data.places?.map((place) => place.fields.map((field) => [field.name, field.draft]))]);
    if (shape !== this.shape) { this.shape = shape; form ? this.#form() : this.#drafts(); }
    else if (!form) this.#remarks();
    this.#bar(form);
  }

  // Keep after a short rest in typing, the newest of each kind only, and try until the server has it.
  #keep(kind, rest = 600) {
    clearTimeout(this.pending.get(kind));
    this.pending.set(kind, setTimeout(() => this.#send(kind), rest));
  }

  #send(kind) {
    clearTimeout(this.pending.get(kind));
    this.pending.delete(kind);
    const value = structuredClone(this[kind]);
    this.queue = this.queue.then(() => insist(workUrl(this.data.token, `/${kind}`), "PUT", value).catch(() => {}));
    if (kind === "texts") this.queue = this.queue.then(() => this.tell("look", Date.now()));
    return this.queue;
  }

  #flush() { for (const kind of [...this.pending.keys()]) this.#send(kind); return this.queue; }

  #form() {
    const { words, facts } = this.data;
    const kind = () => this.facts.kategori || "makanan";
    const kinds = el("div", { class: "et-kinds", role: "radiogroup", "aria-label": words.kind }, ...Object.entries(words.kinds).map(([key, label]) =>
      el("button", { type: "button", class: "et-chip", role: "radio", "aria-checked": String(this.facts.kategori === key), onclick: (event) => {
        this.facts.kategori = key;
        for (const chip of kinds.children) chip.setAttribute("aria-checked", String(chip === event.currentTarget));
        for (const input of this.page.querySelectorAll("[data-fact]")) input.placeholder = this.#example(input.dataset.fact, key);
        this.#keep("facts");
      } }, label)));
    const names = Object.keys(words.boxes);
    const more = names.filter((name) => !FIRST.includes(name));
    put(this.page, el("h1", {}, words.title), el("p", { class: "et-lead" }, words.lead), el("h2", { class: "et-hidden" }, words.kind), kinds,
      el("form", { class: "et-two", onsubmit: (event) => { event.preventDefault(); this.#make(); } },
        el("div", { class: "et-card" }, ...FIRST.map((name) => this.#box(name, kind()))),
        el("details", { class: "et-card et-hand", open: more.some((name) => facts[name]) || window.innerWidth > 900 || more.includes(this.data.error?.key) }, el("summary", {}, icon("down"), el("span", {}, words.further)), ...more.map((name) => this.#box(name, kind()))),
        el("button", { type: "submit", hidden: true, tabindex: "-1" })));
    if (this.data.error?.key) this.page.querySelector(`[data-fact="${this.data.error.key}"]`)?.focus();
  }

  #example(name, kind) {
    const { words } = this.data;
    const example = words.examples[kind]?.[name] ?? words.common[name] ?? "";
    return example && fill(words.example, { example });
  }

  #box(name, kind) {
    const { words, error } = this.data;
    const wrong = error?.key === name;
    const input = el("input", { id: `et-${name}`, type: "text", "data-fact": name, autocomplete: "off", maxlength: "400", inputmode: name === "harga" ? "decimal" : null, enterkeyhint: "next", placeholder: this.#example(name, kind), "aria-invalid": wrong ? "true" : null, "aria-describedby": wrong ? `et-${name}-error` : null, oninput: () => { this.facts[name] = input.value; this.#keep("facts"); } });
    input.value = this.facts[name] ?? "";
    return el("div", { class: `et-box ${wrong ? "et-wrong" : ""}` }, el("label", { for: `et-${name}` }, words.boxes[name]), input, wrong && el("p", { class: "et-error", id: `et-${name}-error`, role: "alert" }, error.says));
  }

  async #make() {
    const { words } = this.data;
    this.waiting = true;
    this.editing = false;
    this.texts.made = true;
    this.#bar(true);
    this.#send("facts");
    await this.#send("texts");
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
    this.bar.setAttribute("aria-label", words.making);
  }

  #bar(form) {
    const { words } = this.data;
    const go = () => this.#flush().then(() => this.tell("next", Date.now()));
    put(this.bar, el("div", {}, ...(form
      ? [button("link", null, words.skip, go), this.waiting ? button("main", null, words.making, () => {}, { disabled: true }) : button("main", null, words.make, () => this.#make())]
      : [button("main", "check", words.next, go)])));
  }

  #drafts() {
    const { words, places } = this.data;
    const place = places.find((one) => one.key === this.place) ?? places[0];
    const summary = FIRST.map((name) => this.facts[name]).filter(Boolean).join(" · ");
    const tabs = el("div", { class: "et-places", role: "group", "aria-label": words.places }, ...places.map((one) =>
      el("button", { type: "button", class: "et-chip", "aria-pressed": String(one === place), onclick: () => { this.place = one.key; this.update(this.data); } }, words.shops[one.key] ?? one.name)));
    put(this.page, el("h1", {}, words.ready), el("p", { class: "et-lead" }, words.check),
      el("div", { class: "et-card et-facts" }, el("b", {}, summary), button("link", "brush", words.facts, () => { this.editing = true; this.update(this.data); })),
      tabs,
      el("div", { class: "et-row" }, button("plain", "again", words.other, () => this.#vary()), el("span", { class: "et-lead" }, words.variants[this.texts.variant])),
      el("div", { style: "height:12px" }),
      el("ul", { class: "et-findings et-of-facts", "aria-live": "polite" }),
      ...place.fields.map((field) => this.#field(place, field)));
    tabs.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#remarks();
  }

  #vary() {
    const names = Object.keys(this.data.words.variants);
    this.texts.variant = names[(names.indexOf(this.texts.variant) + 1) % names.length];
    this.#send("texts");
  }

  #text(place, field) { return this.texts.hers[place.key]?.[field.name] ?? field.draft; }

  #field(place, field) {
    const { words } = this.data;
    const id = `et-${place.key}-${field.name}`;
    const area = el("textarea", { id, rows: field.name === "title" ? "2" : "9", "data-field": field.name, oninput: () => {
      (this.texts.hers[place.key] ??= {})[field.name] = area.value;
      if (area.value === field.draft) delete this.texts.hers[place.key][field.name];
      this.#count(field, area);
      this.#keep("texts");
    } });
    area.value = this.#text(place, field);
    const ours = button("link", "undo", words.ours, () => { area.value = field.draft; area.dispatchEvent(new Event("input")); });
    const box = el("div", { class: "et-box et-card", "data-box": field.name }, el("label", { for: id }, words.fields[field.name]), area, el("div", { class: "et-foot" }, el("span", { class: "et-count", "aria-live": "off" }), ours), el("ul", { class: "et-findings", "aria-live": "polite" }));
    queueMicrotask(() => this.#count(field, area));
    return box;
  }

  #count(field, area) {
    const length = [...area.value.normalize("NFC")].length;
    const count = area.parentElement.querySelector(".et-count");
    count.textContent = fill(this.data.words.count, { count: length, most: field.most.toLocaleString("id-ID") });
    count.classList.toggle("et-over", length > field.most || length < field.least);
    area.parentElement.querySelector(".et-foot .et-button").hidden = area.value === field.draft;
  }

  #remarks() {
    const { words, places } = this.data;
    const place = places.find((one) => one.key === this.place) ?? places[0];
    const ofFacts = place.facts.map((found) => el("li", { class: `et-note ${found.hard ? "et-hard" : ""}` }, icon("warn"), el("div", {}, el("p", {}, found.says), el("p", {}, found.advice))));
    put(this.page.querySelector(".et-of-facts"), ...ofFacts);
    for (const field of place.fields) {
      const box = this.page.querySelector(`[data-box="${field.name}"]`);
      const area = box?.querySelector("textarea");
      if (!area) continue;
      const remark = (found) => el("li", { class: `et-note ${found.hard ? "et-hard" : ""}` }, icon("warn"), el("div", {},
        found.end > found.start && el("p", {}, el("mark", {}, [...field.text].slice(found.start, found.end).join("").slice(0, 40))),
        el("p", {}, found.says), el("p", {}, found.advice),
        found.end > found.start && el("div", { class: "et-row" }, button("plain", null, words.show, () => this.#show(area, found)))));
      const fine = el("li", { class: "et-note et-good" }, icon("check"), el("p", {}, fill(words.fine, { place: place.name })));
      put(box.querySelector(".et-findings"), ...(field.findings.length ? field.findings.map(remark) : [fine]));
    }
  }

  // Python counts code points, a text box UTF-16 units.
  #show(area, { start, end }) {
    const letters = [...area.value];
    const units = (upto) => letters.slice(0, upto).join("").length;
    area.focus();
    area.setSelectionRange(units(start), units(end));
  }

  stop() { this.#flush(); document.removeEventListener("visibilitychange", this.onHide); }
}

export default component(Write);
