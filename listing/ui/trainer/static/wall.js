// The wall of before and after: two pairs at a time, the next ones after a while. Who takes a picture back sees it go.
import { Icon, confirmed, html } from "../../static/kit.js";
import { HALL, Live, ask } from "./asks.js";

const TOGETHER = 2, STAYS = 8000; // pairs; ms

/** Which pairs hang now, and which come next: on their way before their turn. */
export const hanging = (pairs, at) => {
  const first = at < pairs.length ? at : 0;
  return { shown: pairs.slice(first, first + TOGETHER), next: pairs.slice(first + TOGETHER, first + 2 * TOGETHER) };
};

const Side = ({ pair, side, label, gone }) => html`<div>
  <img alt="" src=${`${HALL}/wall/${pair.id}/${side}.jpg?m=${pair.mark}`} onError=${gone} /><b>${label}</b></div>`;

export class Wall extends Live {
  state = { pairs: [], at: 0, gone: new Set() };
  loaded = new Set(); // marks of pairs whose pictures are here: a picture travels once, forgotten with its consent

  componentDidMount() {
    this.keep(() => this.#ask());
    this.every(STAYS, () => this.#turn());
  }

  async #ask() {
    const { pairs } = await ask("/wall");
    const marks = new Set(pairs.map((pair) => pair.mark));
    for (const mark of this.loaded) if (!marks.has(mark)) this.loaded.delete(mark);
    this.setState(({ gone }) => ({ pairs, gone: new Set([...gone].filter((mark) => marks.has(mark))) }));
  }

  #turn() {
    if (this.state.pairs.length <= TOGETHER) return;
    this.setState(({ at, pairs }) => ({ at: at + TOGETHER < pairs.length ? at + TOGETHER : 0 }));
  }

  #gone(mark) { this.setState(({ gone }) => ({ gone: new Set([...gone, mark]) })); }

  async #down(pair) {
    const { words } = this.props;
    if (!await confirmed(words.down, words.downYes, words.downNo, ["main", "close"])) return;
    await ask(`/wall/${pair.id}/down`, "POST").catch(() => {});
    await this.#ask().catch(() => {});
  }

  #pair(pair, isShown) {
    const { words } = this.props;
    const gone = () => this.#gone(pair.mark); // taken back just now, or nothing is left of its product
    return html`<figure key=${pair.mark} hidden=${!isShown || this.state.gone.has(pair.mark)}>
      <${Side} ...${{ pair, gone }} side="before" label=${words.before} />
      <${Side} ...${{ pair, gone }} side="after" label=${words.after} />
      <button type="button" class="et-wall-off" aria-label=${words.down} title=${words.down}
        onClick=${() => this.#down(pair)}><${Icon} name="close" /></button></figure>`;
  }

  render({ words }, { pairs, at }) {
    const { shown, next } = hanging(pairs, at);
    for (const pair of [...shown, ...next]) this.loaded.add(pair.mark);
    const here = pairs.filter((pair) => this.loaded.has(pair.mark));
    return html`<div class="et-wall">
      ${here.map((pair) => this.#pair(pair, shown.includes(pair)))}
      ${pairs.length === 0 && html`<p class="et-wall-empty">${words.empty}</p>`}</div>`;
  }
}
