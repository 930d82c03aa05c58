// "Siap Latihan?": one line a check, asked one after the other; the name of the Wi-Fi and the address for the day.
const SIGNS = { good: "check", ask: "help", bad: "warn" };

const CHECKED = (hall) => [...hall.data.checks, "screen"]; // the last is looked at here: only a browser has boxes
const LEAST_CODE = 200; // px of a code's side; a phone reads one from about ten times its width on the wall

/** Lay out "Layar Depan" unseen on this very screen, and look whether anything lies on anything or is cut off. */
const tried = async (hall) => {
  const board = new Board(hall, hall.data.words.layar);
  const frame = el("div", { class: "et et-hall et-front et-unseen", "aria-hidden": "true", inert: true },
    hall.head.cloneNode(true), el("main", { class: "et-hall-body" }, board.root));
  try {
    await board.live(await api("/etalase/hall/counts"));
    hall.root.append(frame);
    const codes = [...board.root.querySelectorAll(".et-qr img")];
    await Promise.all(codes.map((code) => code.decode()));
    const side = Math.min(...codes.map((code) => Math.min(code.clientWidth, code.clientHeight)));
    if (!codes.length) return { state: "ask", values: {}, why: "none" };
    const isFine = layoutTroubles(frame).length === 0 && side >= LEAST_CODE;
    return { state: isFine ? "good" : "bad", values: { width: innerWidth, height: innerHeight }, why: "" };
  } finally {
    board.stop();
    frame.remove();
  }
};

class Ready {
  constructor(hall, words) {
    this.hall = hall; this.words = words;
    this.title = el("h1", {}, words.title);
    this.sum = el("p", { class: "et-sum", role: "status" });
    this.list = el("ul", { class: "et-checks" });
    this.wifi = el("input", { id: "wifi", maxlength: "40", autocomplete: "off" });
    this.password = el("input", { id: "password", maxlength: "63", autocomplete: "off", spellcheck: false });
    this.free = toggle(words.open, false, () => this.#free());
    this.address = el("select", { id: "address", onchange: () => this.#keep() });
    this.saved = el("span", { role: "status", class: "et-small" });
    this.root = el("div", {}, el("div", { class: "et-top" }, this.title, this.sum), this.list,
      el("div", { class: "et-card et-day" },
        el("div", {}, el("label", { for: "wifi" }, words.wifi), this.wifi),
        el("div", {}, el("label", { for: "password" }, words.password), this.password), this.free,
        el("div", {}, el("label", { for: "address" }, words.address), this.address),
        el("div", { class: "et-row" }, button("plain", "check", words.save, () => this.#keep()), this.saved)),
      el("p", { class: "et-small" }, words.firewall),
      el("div", { class: "et-row" }, button("main", "again", words.again, () => this.#run()),
        el("a", { class: "et-button et-plain", href: `/etalase/hall/sheet?lang=${hall.data.language}`, target: "_blank", rel: "noopener" }, icon("save"), el("span", {}, words.sheet))));
    this.#day();
    this.#run();
  }

  async #day() {
    const [counts, found] = await Promise.all([api("/etalase/hall/counts"), api("/etalase/hall/address")]).catch(() => []);
    if (!found) return;
    this.wifi.value = counts.settings.wifi;
    this.password.value = counts.settings.password;
    this.#open(counts.settings.is_open);
    put(this.address, ...found.all.map((one) => el("option", { value: one.host, selected: one.link === found.link }, `${one.link} (${one.adapter})`)));
  }

  #open(isOpen) {
    this.isOpen = isOpen;
    this.free.setAttribute("aria-checked", String(isOpen));
    this.password.disabled = isOpen;
  }

  #free() {
    this.#open(!this.isOpen);
    return this.#keep();
  }

  async #keep() {
    const network = { wifi: this.wifi.value, password: this.password.value, is_open: this.isOpen };
    await insist("/etalase/hall/settings", "PUT", { ...network, host: this.address.value });
    this.saved.textContent = this.words.saved;
    for (const name of ["network", "device", "sheet"]) this.#check(name);
  }

  // A phone that comes in is seen without a press: the trainer has it in her hand.
  async live() {
    if (this.states.device === "ask") await this.#check("device");
  }

  async #run() {
    const mine = (this.turn = (this.turn ?? 0) + 1);
    this.states = {};
    put(this.list, ...CHECKED(this.hall).map((name) => this.#line(name, "", this.words.running)));
    this.sum.textContent = this.words.running;
    for (const name of CHECKED(this.hall)) if (mine === this.turn) await this.#check(name);
  }

  async #answered(name) {
    try {
      return name === "screen" ? await tried(this.hall) : await api(`/etalase/hall/check/${name}`);
    } catch { return { state: "bad", values: {}, why: "" }; }
  }

  async #check(name) {
    const answer = await this.#answered(name);
    const says = this.words.checks[name];
    const sentence = says[answer.why ? `${answer.state}.${answer.why}` : answer.state] ?? says.bad ?? says.ask;
    this.list.querySelector(`[data-check=${name}]`)?.replaceWith(this.#line(name, answer.state, fill(sentence, this.#local(answer.values))));
    this.states[name] = answer.state;
    const open = Object.values(this.states).filter((state) => state !== "good").length;
    if (Object.keys(this.states).length === CHECKED(this.hall).length) this.sum.textContent = open ? fill(this.words.some, { count: open }) : this.words.all;
  }

  #local(values) {
    const told = (value) => (typeof value === "number" ? value.toLocaleString(this.hall.data.language) : value);
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]));
  }

  #line(name, state, sentence) {
    return el("li", { "data-check": name, class: `et-check et-${state || "wait"}` }, state ? icon(SIGNS[state]) : icon("again"),
      el("div", {}, el("b", {}, this.words.checks[name].name, state && el("span", { class: "et-hidden" }, `: ${this.words.states[state]}`)), el("p", {}, sentence)));
  }

  stop() { this.turn = -1; }
}
