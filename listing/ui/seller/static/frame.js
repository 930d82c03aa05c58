// Head of every screen: language of the page, way back, help, steps; and a kind word when the server is away.
class Frame {
  constructor(root) {
    this.root = root;
    outbox(); // photos that have not arrived go on travelling, whatever screen this is
    document.documentElement.setAttribute("translate", "no");
    document.documentElement.classList.add("notranslate");
    this.watch = setInterval(() => this.#line(), 1000);
    this.root.append(el("div", { class: "et-line", role: "status" }), el("div", { class: "et-awning", "aria-hidden": "true" }), el("div", { class: "et" }));
    this.lostAt = 0;
  }

  update(data) {
    this.data = data;
    const { words, language, step } = data;
    document.documentElement.lang = language;
    if (data.token) memory.set("last", data.token);
    document.title = step ? `${words.title} · ${step} ${words.steps[step - 1]}` : words.title;
    this.root.querySelector(".et-line").textContent = words.lost;
    put(this.root.lastElementChild, this.#head(), this.#steps());
    if (this.shown !== step) document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
    this.shown = step;
  }

  #head() {
    const { words, language, step } = this.data;
    const other = language === "id" ? "en" : "id";
    return el("header", { class: "et-head" },
      step > 0 && button("link", "back", words.back, () => this.tell("go", step - 1)),
      el("span", { class: "et-brand" }, step > 0 ? "" : "Etalase"),
      button("link", "help", words.help, () => this.#help()),
      el("button", { type: "button", class: "et-button et-link et-language", lang: other, "aria-label": words.other, onclick: () => this.tell("language", other) }, other.toUpperCase()));
  }

  #steps() {
    const { words, step, reached } = this.data;
    if (!step) return null;
    const one = (name, at) => el("li", { class: at < step ? "et-done" : null },
      el("button", { type: "button", disabled: at > reached, "aria-current": at === step ? "step" : null, onclick: () => at !== step && this.tell("go", at) },
        el("b", {}, at < step ? icon("check") : String(at)), el("span", {}, name)));
    return el("nav", { "aria-label": words.path }, el("ol", { class: "et-steps" }, ...words.steps.map((name, index) => one(name, index + 1))));
  }

  #help() {
    const { words, code } = this.data;
    const close = () => { sheet.close(); sheet.remove(); };
    const sheet = el("dialog", { class: "et-sheet", "aria-label": words.help, oncancel: close },
      el("h2", {}, words.help), el("ol", {}, ...words.advice.map((line) => el("li", {}, line))),
      code && el("p", {}, fill(words.code, { code })), el("p", { class: "et-small" }, words.private),
      button("main et-wide", null, words.close, close));
    document.body.append(sheet);
    sheet.showModal();
  }

  // Four seconds of grace, so that a short hiccup does not worry anyone.
  #line() {
    const away = !navigator.onLine || !connected();
    this.lostAt = away ? this.lostAt || Date.now() : 0;
    this.root.classList.toggle("et-lost", away && Date.now() - this.lostAt > 4000);
  }

  stop() { clearInterval(this.watch); }
}

export default component(Frame);
