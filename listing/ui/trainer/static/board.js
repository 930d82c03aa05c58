// "Layar Depan": for the projector. A code, three steps, three numbers.
class Board {
  constructor(hall, words) {
    this.words = words;
    this.code = el("div", { class: "et-qr" });
    this.link = el("p", { class: "et-link-text" });
    this.steps = el("ol", { class: "et-big-steps" });
    this.numbers = Object.fromEntries(["phones", "done", "waiting"].map((name) => [name, el("b", {}, "0")]));
    this.note = el("p", { class: "et-board-note", role: "status" });
    this.root = el("div", { class: "et-board" }, el("div", { class: "et-code" }, this.code, this.link),
      el("div", {}, el("h1", {}, words.title), this.steps,
        el("dl", { class: "et-numbers" }, ...Object.entries(this.numbers).map(([name, number]) => el("div", {}, el("dd", {}, number), el("dt", {}, words[name])))), this.note,
        document.fullscreenEnabled && button("link", "gallery", words.big, () => hall.root.firstElementChild.requestFullscreen())));
  }

  async live(counts) {
    for (const [name, number] of Object.entries(this.numbers)) number.textContent = counts[name];
    const wifi = counts.settings.wifi || this.words.nowifi;
    if (this.wifi !== wifi) put(this.steps, ...this.words.steps.map((step) => el("li", {}, fill(step, { wifi }))));
    this.wifi = wifi;
    this.note.textContent = counts.settings.held ? this.words.held : "";
    const found = await api("/etalase/hall/address");
    if (this.shown === found.link) return;
    this.shown = found.link;
    this.link.textContent = found.link || this.words.noaddress;
    put(this.code, found.qr && el("img", { alt: found.link, src: `data:image/svg+xml,${encodeURIComponent(found.qr.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"').replace(/(xmlns="[^"]+") \1/, "$1"))}` }));
  }
}
