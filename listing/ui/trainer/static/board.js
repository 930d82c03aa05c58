// "Layar Depan": for the projector. A code, three steps, three numbers; and the wall, where the trainer wants one.
class Board {
  constructor(hall, words) {
    this.words = words;
    this.code = el("div", { class: "et-qr" });
    this.link = el("p", { class: "et-link-text" });
    this.steps = el("ol", { class: "et-big-steps" });
    this.numbers = Object.fromEntries(["phones", "done", "waiting"].map((name) => [name, el("b", {}, "0")]));
    this.note = el("p", { class: "et-board-note", role: "status" });
    this.wall = new Wall(words);
    this.switch = toggle(words.wall, false, () => this.#hang(), { "aria-describedby": "wall-says" });
    this.root = el("div", { class: "et-board" },
      el("div", { class: "et-code" }, this.code, this.link),
      el("h1", {}, words.title), this.steps,
      el("dl", { class: "et-numbers" }, ...Object.entries(this.numbers).map(([name, number]) => el("div", {}, el("dd", {}, number), el("dt", {}, words[name])))), this.note,
      this.wall.root,
      el("div", { class: "et-wall-switch" }, this.switch, el("p", { id: "wall-says" }, words.wallSays)));
  }

  async live(counts) {
    for (const [name, number] of Object.entries(this.numbers)) number.textContent = counts[name];
    const wifi = counts.settings.wifi || this.words.nowifi;
    if (this.wifi !== wifi) put(this.steps, ...this.words.steps.map((step) => el("li", {}, fill(step, { wifi }))));
    this.wifi = wifi;
    this.note.textContent = counts.settings.held ? this.words.held : "";
    this.#up(counts.settings.wall);
    await Promise.all([this.wall.live(counts.settings.wall), this.#address()]);
  }

  async #address() {
    const found = await api("/etalase/hall/address");
    const news = found.link + found.open;
    if (this.shown === news) return;
    this.shown = news;
    this.link.textContent = found.open ? found.link : found.link ? this.words.closed : this.words.noaddress;
    put(this.code, found.qr && el("img", { alt: found.link, src: `data:image/svg+xml,${encodeURIComponent(found.qr.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"').replace(/(xmlns="[^"]+") \1/, "$1"))}` }));
  }

  #up(wall) {
    this.hanging = wall;
    this.switch.setAttribute("aria-checked", String(wall));
    this.root.classList.toggle("et-has-wall", wall);
  }

  async #hang() {
    const { wall } = await insist("/etalase/hall/settings", "PUT", { wall: !this.hanging });
    this.#up(wall);
    await this.wall.live(wall);
  }

  stop() { this.wall.stop(); }
}
