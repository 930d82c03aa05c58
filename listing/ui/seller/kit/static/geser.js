// "Foto Geser": the slides of a product that belong together; she taps the detail, and says which way a measure runs.
import { Bar, Button, Chip, Screen, fill, html, mount } from "../../../static/kit.js";
import { fetched, keep } from "../../../static/download.js";
import { hasPicture } from "../../../static/photos.js";
import { insist, workUrl } from "../../../static/server.js";
import { Drawn } from "./drawn.js";
import { Strip, Told, waiting } from "./parts.js";

const SIZES = { square: [1080, 1080], tall: [1080, 1350] };
const WIDE = 540; // px
const COLLAGE = "kolase";
const LETTER = { across: "a", up: "u", "": "n" };

class Slides extends Screen {
  state = { photos: null, id: 0, form: "tall", at: [500, 500], told: null, busy: "",
    axes: this.props.measures.map(({ axis }) => LETTER[axis]) };

  mark = Date.now().toString(36); // of this visit: facts may have changed since an earlier one

  async componentDidMount() {
    const { photos, look } = await insist(workUrl(this.props.token));
    this.setState({ photos: photos.filter((photo) => hasPicture(photo, look)) });
  }

  get #photo() { return this.state.photos.find(({ id }) => id === this.state.id) ?? this.state.photos[0]; }

  get #kinds() { return [...this.props.slides, ...(this.state.photos.length > 1 ? [COLLAGE] : [])]; }

  #url(kind, more = "") {
    const { form, at, axes } = this.state;
    const { id, version } = this.#photo;
    if (kind === COLLAGE) return workUrl(this.props.token, `/collage/${form}.jpg?v=${this.mark}${more}`);
    const own = kind === "detail" ? `&x=${at[0]}&y=${at[1]}` : kind === "ukuran" ? `&axes=${axes.join("")}` : "";
    return workUrl(this.props.token, `/photos/${id}/slides/${kind}/${form}.jpg?v=${version}-${this.mark}${own}${more}`);
  }

  async #save(kinds) {
    const { words, language } = this.props;
    try {
      for (const [at, kind] of kinds.entries()) {
        this.setState({ busy: fill(words.saving, { number: at + 1, all: kinds.length }), told: null });
        keep(await fetched(this.#url(kind)));
      }
      this.setState({ told: { good: true, says: fill(words.saved, { count: kinds.length }) } });
    } catch (error) {
      this.setState({ told: { hard: true, says: error.say?.[language] ?? words.failed } });
    } finally {
      this.setState({ busy: "" });
    }
  }

  #tap(event) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const share = (at, from, length) => Math.min(999, Math.max(0, Math.round(((at - from) / length) * 1000)));
    // pressed by a key, there is no finger: the middle
    const at = event.detail ? [share(event.clientX, left, width), share(event.clientY, top, height)] : [500, 500];
    this.setState({ at });
  }

  #detail() {
    const { words, token } = this.props;
    const { id, version } = this.#photo;
    const [x, y] = this.state.at;
    return html`<p class="et-small">${words.tap}</p>
      <button type="button" class="et-tap" aria-label=${words.tap_label} onClick=${(event) => this.#tap(event)}>
        <img src=${workUrl(token, `/photos/${id}/before.jpg?w=360&v=${version}`)} alt="" />
        <i aria-hidden="true" style="left:${x / 10}%;top:${y / 10}%"></i></button>`;
  }

  #measures() {
    const { words, measures } = this.props;
    const { axes } = this.state;
    if (!measures.length) return null;
    const turn = (number, letter) => this.setState({ axes: axes.map((one, at) => (at === number ? letter : one)) });
    return html`<p class="et-small">${words.measures}</p>${measures.map(({ text }, number) => html`
      <div class="et-axes" role="group" aria-label=${text}><b>${text}</b>${Object.keys(words.axes).map((letter) => html`
        <${Chip} key=${letter} pressed=${axes[number] === letter} press=${() => turn(number, letter)}>
          ${words.axes[letter]}<//>`)}</div>`)}`;
  }

  #slide(kind) {
    const { words, names } = this.props;
    const name = kind === COLLAGE ? words.collage : names[kind];
    return html`<li key=${kind} class="et-card"><h2>${name}</h2>
      ${kind === "detail" && this.#detail()}${kind === "ukuran" && this.#measures()}
      <${Drawn} src=${this.#url(kind, `&w=${WIDE}`)} size=${SIZES[this.state.form]} words=${words}
        alt=${fill(words.slide, { name })} />
      <${Button} kind="link" sign="save" press=${() => this.#save([kind])}>${words.save_one}<//></li>`;
  }

  render({ words, token }, { photos, form, busy, told }) {
    const none = waiting(this.props, photos);
    if (none) return none;
    return html`<div class="et"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      <div class="et-places" role="group" aria-label=${words.forms_title}>${Object.keys(SIZES).map((key) => html`
        <${Chip} key=${key} pressed=${key === form} press=${() => this.setState({ form: key })}>
          ${words.forms[key]}<//>`)}</div>
      <${Strip} ...${{ words, token, photos }} photo=${this.#photo} choose=${(id) => this.setState({ id })} />
      <${Told} told=${told} />
      <ul class="et-slides">${this.#kinds.map((kind) => this.#slide(kind))}</ul></div>
      <${Bar}><${Button} kind="main" sign="save" disabled=${Boolean(busy)}
        press=${() => this.#save(this.#kinds)}>${busy || words.save}<//><//>`;
  }
}

export default mount(Slides);
