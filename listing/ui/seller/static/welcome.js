// The door of the shop: what it does, one button, and the way back to her last work.
class Welcome {
  constructor(root) {
    this.page = el("div", { class: "et et-hello" });
    this.bar = el("div", { class: "et-bar" });
    root.append(this.page, this.bar);
  }

  update({ words, note, hero }) {
    const last = note === "gone" ? null : memory.get("last");
    const figure = (src, label) => el("figure", {}, el("img", { src, alt: "" }), el("figcaption", {}, label));
    put(this.page, 
      ...(note ? [el("div", { class: "et-note", role: "status" }, icon("warn"), el("p", {}, words[note]))] : []),
      el("h1", {}, words.title), el("p", { class: "et-lead" }, words.lead),
      ...(hero ? [el("div", { class: "et-pair" }, figure(hero.before, words.before), figure(hero.after, words.after))] : []),
      el("ul", { class: "et-points" }, ...words.points.map((point) => el("li", {}, icon("check"), el("span", {}, point)))),
      el("p", { hidden: true, class: "et-again" }));
    put(this.bar, el("div", {}, button("main", "next", words.start, () => this.tell("start", Date.now()))));
    if (last) this.#offer(last, words.resume);
  }

  // Only when the server still has it.
  async #offer(token, label) {
    try { await api(workUrl(token)); } catch { return; }
    const line = this.page.querySelector(".et-again");
    line.hidden = false;
    put(line, el("a", { class: "et-button et-plain", href: `/?w=${encodeURIComponent(token)}` }, icon("again"), el("span", {}, label)));
  }
}

export default component(Welcome);
