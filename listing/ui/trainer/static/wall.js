// The wall of before and after: two pairs at a time, the next ones after a while. Who takes a picture back sees it go.
const TOGETHER = 2, STAYS = 8000; // pairs; ms

class Wall {
  constructor(words) {
    this.words = words;
    this.root = el("div", { class: "et-wall", hidden: true });
    this.pairs = [];
    this.known = new Map(); // mark -> figure: a picture travels once, and is forgotten with its consent
    this.at = 0;
    this.timer = setInterval(() => this.#turn(), STAYS);
  }

  async live(wanted) {
    const { pairs } = wanted ? await api("/etalase/hall/wall") : { pairs: [] };
    this.root.hidden = !wanted;
    const news = pairs.map((pair) => pair.mark).join();
    if (news === this.news) return;
    this.news = news;
    this.pairs = pairs;
    for (const mark of this.known.keys()) if (!pairs.some((pair) => pair.mark === mark)) this.known.delete(mark);
    this.#hang();
  }

  #turn() {
    if (this.pairs.length <= TOGETHER) return;
    this.at += TOGETHER;
    this.#hang();
  }

  #hang() {
    if (this.at >= this.pairs.length) this.at = 0;
    const shown = this.pairs.slice(this.at, this.at + TOGETHER);
    const next = this.pairs.slice(this.at + TOGETHER, this.at + 2 * TOGETHER);
    next.forEach((pair) => this.#figure(pair)); // on its way before its turn comes
    put(this.root, ...(shown.length ? shown.map((pair) => this.#figure(pair)) : [el("p", { class: "et-wall-empty" }, this.words.empty)]));
  }

  #figure(pair) {
    if (!this.known.has(pair.mark)) {
      const gone = () => { figure.hidden = true; }; // taken back just now, or nothing is left of its product
      const picture = (side) => el("div", {}, el("img", { alt: "", src: `/etalase/hall/wall/${pair.id}/${side}.jpg?m=${pair.mark}`, onerror: gone }), el("b", {}, this.words[side]));
      const figure = el("figure", {}, picture("before"), picture("after"));
      this.known.set(pair.mark, figure);
    }
    return this.known.get(pair.mark);
  }

  stop() { clearInterval(this.timer); }
}
