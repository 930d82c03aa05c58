// Before and after on one square: a real range input lies over the picture, so finger, mouse and keys all work. The
// whole photo, with what was cut away dimmed in its place, is the other view.
import { Icon, Range, Screen, html } from "../../static/kit.js";
import { refusal } from "../../static/server.js";
import { COVER, hatch, hatching, veiled } from "./mask.js";

const AGAIN = 4000; // ms until a picture that did not come is asked for again
const RING = "#ffb02e", RING_SHARE = 0.009; // around what may be wrong; its width, a share of the longer side
const RING_EDGE = "#2a211c"; // beside it, so that it is seen on white, too
const LINES = 40; // what was cut away is hatched with about so many

/** The photo as she took it; `alpha` is the address of its cut-out, none where nothing is cut. */
class Whole extends Screen {
  componentDidMount() { this.#draw(); }

  componentDidUpdate({ alpha, faults }) {
    if (alpha !== this.props.alpha || faults?.length !== this.props.faults?.length) this.#draw();
  }

  async #draw() {
    const { alpha, faults } = this.props;
    const pixels = alpha && (await veiled(alpha).catch(() => null));
    if (!this.canvas || alpha !== this.props.alpha) return;
    this.canvas.hidden = !pixels;
    if (!pixels) return;
    [this.canvas.width, this.canvas.height] = [pixels.width, pixels.height];
    const pen = this.canvas.getContext("2d");
    pen.putImageData(pixels, 0, 0);
    hatch(pen, hatching(pen, (pixels.width + pixels.height) / LINES), COVER);
    this.#ring(pen, faults ?? []);
  }

  /** Show where something may be wrong. */
  #ring(pen, faults) {
    const { width, height } = this.canvas;
    const thick = RING_SHARE * Math.max(width, height);
    for (const [strokeStyle, lineWidth] of [[RING_EDGE, 2 * thick], [RING, thick]]) {
      Object.assign(pen, { strokeStyle, lineWidth });
      for (const { box: [left, top, right, bottom] } of faults)
        pen.strokeRect(left * width, top * height, (right - left) * width, (bottom - top) * height);
    }
  }

  render({ src, label }) {
    return html`<div class="et-whole"><img src=${src} alt=${label} />
      <canvas hidden ref=${(node) => { this.canvas = node; }}></canvas></div>`;
  }
}

export class Compare extends Screen {
  state = { at: 50, shown: {} };

  componentDidMount() { this.#load(); }

  componentDidUpdate(before) {
    const { props } = this;
    if (before.before !== props.before || before.after !== props.after) this.#load();
  }

  // The old pictures stay until the new ones are here, so nothing flashes; that they are on their way is shown at once.
  async #load() {
    clearTimeout(this.later);
    const { before, after } = this.props;
    this.setState({ loading: true });
    const arrived = await Promise.all([before, after].map(async (src) => {
      if (!src) return undefined;
      const fresh = new Image();
      fresh.src = src;
      await fresh.decode().catch(() => {});
      return fresh.naturalWidth ? src : undefined;
    }));
    if (before !== this.props.before || after !== this.props.after) return;
    const shown = { before: arrived[0], after: arrived[1] };
    this.setState({ loading: false, broken: Boolean(after) && !shown.after, why: null, shown });
    this.props.loaded?.();
    if (after && !shown.after) refusal(after).then((why) => after === this.props.after && this.setState({ why }));
    if (after && !shown.after) this.later = setTimeout(() => this.#load(), AGAIN);
  }

  componentWillUnmount() {
    super.componentWillUnmount();
    clearTimeout(this.later);
  }

  #veil(says) {
    return html`<div class="et-veil" role="status"><span class="et-turning" aria-hidden="true"></span>
      <span>${says}</span></div>`;
  }

  render({ words, language, wait, alone, whole, alpha, faults, isWhole, square }, { at, shown, loading, broken, why }) {
    const told = isWhole && alpha ? words.whole_says : words.before;
    const says = wait || (loading && words.drawing) || (broken && (why?.[language] ?? words.broken));
    const kind = `${wait ? "et-waiting" : ""} ${alone ? "et-alone" : ""} ${isWhole ? "et-is-whole" : ""}`;
    return html`<div class="et-compare ${kind}" ref=${square} style=${`--at: ${at}%`}>
      <img class="et-after" alt=${words.after} draggable=${false} src=${shown.after} />
      <div class="et-before"><img alt=${words.before} draggable=${false} src=${shown.before} /></div>
      <i class="et-grip" aria-hidden="true"><${Icon} name="left" /><${Icon} name="right" /></i>
      <span class="et-tag et-tag-before">${told}</span><span class="et-tag et-tag-after">${words.after}</span>
      <${Range} min="0" max="100" value=${at} aria-label=${words.slider} disabled=${Boolean(wait)}
        hidden=${alone || isWhole} input=${(now) => this.setState({ at: now })} />
      ${isWhole && whole && html`<${Whole} src=${whole} ...${{ alpha, faults }} label=${words.whole} />`}
      ${says && this.#veil(says)}
    </div>`;
  }
}
