// "Siap Latihan?": one line a check, asked one after the other; the name of the Wi-Fi and the address for the day.
const SIGNS = { good: "check", ask: "help", bad: "warn" };

class Ready {
  constructor(hall, words) {
    this.hall = hall; this.words = words;
    this.title = el("h1", {}, words.title);
    this.sum = el("p", { class: "et-sum", role: "status" });
    this.list = el("ul", { class: "et-checks" });
    this.wifi = el("input", { id: "wifi", maxlength: "40", autocomplete: "off" });
    this.address = el("select", { id: "address", onchange: () => this.#keep() });
    this.saved = el("span", { role: "status", class: "et-small" });
    this.root = el("div", {}, el("div", { class: "et-top" }, this.title, this.sum), this.list,
      el("div", { class: "et-card et-day" },
        el("div", {}, el("label", { for: "wifi" }, words.wifi), this.wifi), el("div", {}, el("label", { for: "address" }, words.address), this.address),
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
    put(this.address, ...found.all.map((one) => el("option", { value: one.host, selected: one.link === found.link }, `${one.link} (${one.adapter})`)));
  }

  async #keep() {
    await insist("/etalase/hall/settings", "PUT", { wifi: this.wifi.value, host: this.address.value });
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
    put(this.list, ...this.hall.data.checks.map((name) => this.#line(name, "", this.words.running)));
    this.sum.textContent = this.words.running;
    for (const name of this.hall.data.checks) if (mine === this.turn) await this.#check(name);
  }

  async #check(name) {
    let answer;
    try { answer = await api(`/etalase/hall/check/${name}`); } catch { answer = { state: "bad", values: {}, why: "" }; }
    const says = this.words.checks[name];
    const sentence = says[answer.why ? `${answer.state}.${answer.why}` : answer.state] ?? says.bad ?? says.ask;
    this.list.querySelector(`[data-check=${name}]`)?.replaceWith(this.#line(name, answer.state, fill(sentence, this.#local(answer.values))));
    this.states[name] = answer.state;
    const open = Object.values(this.states).filter((state) => state !== "good").length;
    if (Object.keys(this.states).length === this.hall.data.checks.length) this.sum.textContent = open ? fill(this.words.some, { count: open }) : this.words.all;
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
