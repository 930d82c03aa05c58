// "Kelola": who is where by code, who needs help first; the line, the end of the day.
class Manage {
  constructor(hall, words) {
    this.hall = hall; this.words = words;
    this.counts = el("p", { class: "et-sum", role: "status" });
    this.list = el("ul", { class: "et-people" });
    this.find = el("input", { id: "find", maxlength: "4", autocomplete: "off", oninput: () => this.#list() });
    this.people = [];
    this.hold = button("plain", "hand", words.hold, () => this.#set({ held: !this.settings?.held }));
    this.saving = toggle(words.saving, false, () => this.#set({ saving: !this.settings?.saving }), { "aria-describedby": "saving-says" });
    this.word = el("input", { id: "sure", autocomplete: "off", autocapitalize: "characters", oninput: () => { this.wipe.disabled = this.word.value.trim().toUpperCase() !== words.word; } });
    this.wipe = button("danger", "trash", words.wipe, () => this.#wipe(), { disabled: true });
    this.proof = el("div", { role: "status" });
    this.root = el("div", { class: "et-manage" }, el("div", { class: "et-top" }, el("h1", {}, words.title), this.counts),
      el("div", { class: "et-manage-two" }, el("div", {}, el("div", { class: "et-find" }, el("label", { for: "find" }, words.find), this.find), this.list), el("div", { class: "et-stack" },
        el("section", { class: "et-card et-stack" }, this.hold, this.saving, el("p", { class: "et-small", id: "saving-says" }, words.savingSays)),
        el("section", { class: "et-card et-stack" }, el("a", { class: "et-button et-plain", href: "/etalase/hall/all.zip", download: "etalase.zip" }, icon("save"), el("span", {}, words.all)), el("p", { class: "et-small" }, words.allSays)),
        el("section", { class: "et-card et-stack" }, el("label", { for: "sure" }, fill(words.wipeSays, { word: words.word })), this.word, this.wipe, this.proof))));
  }

  async live(counts) {
    this.#show(counts.settings);
    this.counts.textContent = fill(this.words.counts, counts);
    const { people } = await api("/etalase/hall/people");
    const news = JSON.stringify(people.map((person) => ({ ...person, quiet: 0 })));
    if (news === this.news) return;
    Object.assign(this, { news, people });
    this.#list();
  }

  #list() {
    const asked = this.find.value.trim().toUpperCase();
    const found = this.people.filter((person) => person.code.startsWith(asked));
    const none = this.people.length ? fill(this.words.gone, { code: asked }) : this.words.nobody;
    put(this.list, ...(found.length ? found.map((person) => this.#person(person)) : [el("li", { class: "et-lead" }, none)]));
  }

  #person({ code, step, photos, trouble, says }) {
    const { words } = this;
    const waiting = (photos.queued ?? 0) + (photos.working ?? 0);
    return el("li", { class: `et-person et-is-${trouble || "fine"}` }, el("b", { class: "et-letters" }, code),
      el("div", {}, el("p", {}, el("b", {}, words.trouble[trouble]), ` · ${step} ${words.steps[step - 1]}`), el("p", { class: "et-small" }, fill(words.photos, { done: photos.done ?? 0, waiting })),
        ...says.map((say) => el("p", { class: "et-small" }, say[this.hall.data.language]))),
      button("plain", "hand", words.help, () => this.#help(code), { "aria-label": `${words.help} ${code}` }));
  }

  async #help(code) {
    if (!await confirmed(fill(this.words.asked, { code }), this.words.yes, this.words.no, ["main", "hand"])) return;
    const tab = window.open("", "_blank"); // now, while the press counts; this screen stays open beside it
    try {
      const { token } = await api(`/etalase/hall/visit/${code}`, "POST");
      (tab ?? window).location.assign(`/?w=${encodeURIComponent(token)}&lang=${this.hall.data.language}`);
    } catch {
      tab?.close();
      this.#say(fill(this.words.gone, { code }), false);
    }
  }

  async #set(part) { this.#show(await insist("/etalase/hall/settings", "PUT", part)); }

  #show(settings) {
    this.settings = settings;
    this.hold.lastChild.textContent = settings.held ? this.words.release : this.words.hold;
    this.hold.setAttribute("aria-pressed", String(settings.held));
    this.saving.setAttribute("aria-checked", String(settings.saving));
  }

  async #wipe() {
    this.wipe.disabled = true;
    this.word.value = "";
    this.#say(this.words.wiping, true);
    try {
      const proof = await api("/etalase/hall/wipe", "POST", { sure: "HAPUS" });
      const sentence = fill(this.words.proof, { ...proof, megabytes: (proof.bytes / 1e6).toLocaleString(this.hall.data.language, { maximumFractionDigits: 1 }) });
      this.#say(`${proof.traces ? this.words.dirty : this.words.clean} ${sentence}`, !proof.traces);
    } catch { this.#say(this.words.failed, false); }
  }

  #say(sentence, good) { put(this.proof, el("div", { class: `et-note ${good ? "et-good" : ""}` }, icon(good ? "check" : "warn"), el("p", {}, sentence))); this.proof.scrollIntoView({ block: "nearest" }); }
}
