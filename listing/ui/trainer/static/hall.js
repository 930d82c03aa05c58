// The frame of the trainer's screens: tabs, language, and one screen at a time that asks the server by itself.
const HALL = "/etalase/hall";
const SCREENS = { siap: Ready, layar: Board, demo: Demo, kelola: Manage, angka: Figures };
const FRONT = new Set(["layar", "demo"]); // read from the back row

class Hall {
  constructor(root) {
    this.root = root;
    this.head = el("header", { class: "et-hall-head" });
    this.note = el("div", { class: "et-note et-hall-note", role: "status", hidden: true });
    this.body = el("main", { class: "et-hall-body" });
    this.whole = el("div", { class: "et et-hall" }, this.head, this.note, this.body);
    root.append(this.whole);
    this.timer = setInterval(() => this.#tick(), 2000);
  }

  update(data) {
    this.data = data;
    const { words, language, tab } = data;
    document.documentElement.lang = language;
    document.documentElement.setAttribute("translate", "no");
    document.title = `${words.hall.title} · ${words.hall.tabs[tab]}`;
    const other = language === "id" ? "en" : "id";
    put(this.head,
      el("nav", { "aria-label": words.hall.title }, ...Object.entries(words.hall.tabs).map(([name, label]) => el("button", { type: "button", class: "et-chip", "aria-pressed": String(name === tab), onclick: () => this.tell("go", name) }, label))),
      el("div", { class: "et-row" }, FRONT.has(tab) && document.fullscreenEnabled && button("link", "gallery", words.hall.big, () => this.whole.requestFullscreen()),
        el("button", { type: "button", class: "et-button et-link", lang: other, "aria-label": words.hall.other, onclick: () => this.tell("language", other) }, other.toUpperCase()),
        button("link", "close", words.hall.leave, () => this.#leave())));
    this.whole.classList.toggle("et-front", FRONT.has(tab));
    if (this.shown !== tab + language) {
      this.screen?.stop?.();
      this.screen = new SCREENS[tab](this, words[tab]);
      put(this.body, this.screen.root);
      this.shown = tab + language;
    }
    this.#tick();
  }

  async #leave() {
    await api(`${HALL}/close`, "POST").catch(() => {});
    location.assign("/?pelatih");
  }

  async #tick() {
    if (this.asking || document.hidden) return;
    this.asking = true;
    const { words } = this.data;
    try {
      const counts = await api(`${HALL}/counts`);
      this.#say(counts.room ? words.hall.full[counts.room] : "");
      await this.screen.live?.(counts);
    } catch (error) {
      if (error.status === 401) return location.reload();
      this.#say(words.hall.lost);
    } finally { this.asking = false; }
  }

  #say(sentence) {
    this.note.hidden = !sentence;
    put(this.note, icon("warn"), el("p", {}, sentence));
  }

  stop() { clearInterval(this.timer); this.screen?.stop?.(); }
}

export default component(Hall);
