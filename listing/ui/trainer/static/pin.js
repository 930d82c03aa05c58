// The question for the PIN. Nothing of what lies behind it is on the page before the answer is right.
class Pin {
  constructor(root) {
    this.root = root;
    this.field = el("input", { id: "pin", class: "et-pin", inputmode: "numeric", autocomplete: "off", maxlength: "12", type: "password" });
    this.says = el("div", { role: "alert" });
    this.open = button("main et-wide", "next", "", null, { type: "submit" });
    this.label = el("label", { for: "pin" });
    this.title = el("h1"); this.lead = el("p", { class: "et-lead" });
    this.language = el("button", { type: "button", class: "et-button et-link", onclick: () => this.tell("language", this.data.language === "id" ? "en" : "id") });
    this.back = el("a", { class: "et-button et-link", href: "/" });
    root.append(el("main", { class: "et et-gate" }, el("form", { class: "et-card", onsubmit: (event) => { event.preventDefault(); this.#enter(); } },
      this.title, this.lead, this.label, this.field, this.says, this.open), el("div", { class: "et-row" }, this.back, this.language)));
  }

  update(data) {
    this.data = data;
    const { words } = data;
    document.documentElement.lang = data.language;
    document.documentElement.setAttribute("translate", "no");
    this.title.textContent = words.title; this.lead.textContent = words.lead; this.label.textContent = words.pin;
    this.open.lastChild.textContent = words.enter; this.back.textContent = words.back; this.language.textContent = data.other;
    document.title = words.title;
    if (!this.seen) this.field.focus();
    this.seen = true;
  }

  async #enter() {
    this.open.disabled = true;
    try {
      const answer = await fetch("/etalase/hall/open", { method: "POST", headers: { "X-Etalase": "1", "Content-Type": "application/json" }, body: JSON.stringify({ pin: this.field.value.trim() }) });
      if (answer.ok) return location.reload();
      const told = await answer.json();
      this.#say(told.error === "MustWait" ? this.data.words.wait : this.data.words.wrong, told);
    } catch { this.#say(this.data.words.away, {}); }
    this.open.disabled = false;
    this.field.value = "";
    this.field.focus();
  }

  #say(sentence, values) { put(this.says, el("div", { class: "et-note" }, icon("warn"), el("p", {}, fill(sentence, values)))); }
}

export default component(Pin);
