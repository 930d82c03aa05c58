// "Layar Depan": for the projector. Two codes, three steps, three numbers; and the wall, where the trainer wants one.
const NUMBERS = ["phones", "done", "waiting"];

class Board {
  constructor(hall, words) {
    this.words = words;
    this.ways = words.steps.map(() => this.#way());
    this.numbers = Object.fromEntries(NUMBERS.map((name) => [name, el("b", {}, "0")]));
    this.note = el("p", { class: "et-board-note", role: "status" });
    this.wall = new Wall(words);
    this.switch = toggle(words.wall, false, () => this.#hang(), { "aria-describedby": "wall-says" });
    const numbers = NUMBERS.map((name) => el("div", {}, el("dd", {}, this.numbers[name]), el("dt", {}, words[name])));
    this.root = el("div", { class: "et-board" },
      el("div", { class: "et-board-top" }, el("h1", {}, words.title), el("dl", { class: "et-numbers" }, ...numbers)),
      el("ol", { class: "et-way" }, ...this.ways.map((way) => way.root)),
      this.note, this.wall.root,
      el("div", { class: "et-wall-switch" }, this.switch, el("p", { id: "wall-says" }, words.wallSays)));
  }

  /** A step: what to do, its code, and what the code holds, for phones that cannot read it. */
  #way() {
    const way = { says: el("p"), code: el("div", { class: "et-qr" }), value: el("p", { class: "et-way-value" }) };
    const says = el("div", { class: "et-way-says" }, way.says, way.value);
    return { ...way, root: el("li", {}, way.code, says) };
  }

  async live(counts) {
    for (const [name, number] of Object.entries(this.numbers)) number.textContent = counts[name];
    this.note.textContent = counts.settings.held ? this.words.held : "";
    this.#up(counts.settings.wall);
    await Promise.all([this.wall.live(counts.settings.wall), this.#address(counts.settings)]);
  }

  async #address({ wifi, password, is_open: isOpen }) {
    const found = await api("/etalase/hall/address");
    const news = JSON.stringify([found.link, found.open, found.join, wifi, password, isOpen]);
    if (this.shown === news) return;
    this.shown = news;
    const { words } = this;
    const closed = found.link ? words.closed : words.noaddress;
    this.ways.forEach((way, at) => { way.says.textContent = fill(words.steps[at], { wifi: wifi || words.nowifi }); });
    this.ways[0].value.textContent = wifi && password && !isOpen ? fill(words.password, { password }) : "";
    this.ways[1].value.textContent = found.open ? found.link : closed;
    this.#code(this.ways[0], found.join, wifi);
    this.#code(this.ways[1], found.qr, found.link);
    this.root.classList.toggle("et-two-codes", Boolean(found.join && found.qr));
  }

  #code(way, svg, name) {
    put(way.code, svg && el("img", { alt: name, src: `data:image/svg+xml,${encodeURIComponent(svg)}` }));
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
