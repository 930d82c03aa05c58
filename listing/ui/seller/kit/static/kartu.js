// "Kartu Jualan": her product as a picture with its name and price, in a shape and a style that she chooses.
import { Bar, Button, Chip, Note, Screen, Toggle, fill, html, mount } from "../../../static/kit.js";
import { fetched, keep } from "../../../static/download.js";
import { hasPicture } from "../../../static/photos.js";
import { insist, workUrl } from "../../../static/server.js";
import { Drawn } from "./drawn.js";
import { Strip, Told, waiting } from "./parts.js";

const LARGE = 720, SMALL = 240; // px

class Cards extends Screen {
  state = { photos: null, shop: null, id: 0, form: "square", code: true, told: null, busy: false,
    design: this.props.designs[0].key };

  mark = Date.now().toString(36); // of this visit: facts and colours may have changed since an earlier one

  async componentDidMount() {
    const { token } = this.props;
    const [{ photos, look }, shop] = await Promise.all([insist(workUrl(token)), insist(workUrl(token, "/shop"))]);
    this.setState({ photos: photos.filter((photo) => hasPicture(photo, look)), shop });
  }

  get #photo() { return this.state.photos.find(({ id }) => id === this.state.id) ?? this.state.photos[0]; }

  #url(design, more = "") {
    const { form, code } = this.state;
    const path = `/photos/${this.#photo.id}/cards/${design}/${form}.jpg`;
    return workUrl(this.props.token, `${path}?code=${code ? 1 : 0}&v=${this.#photo.version}-${this.mark}${more}`);
  }

  async #save() {
    const { words, language } = this.props;
    this.setState({ busy: true, told: null });
    try {
      const file = await fetched(this.#url(this.state.design));
      keep(file);
      this.setState({ told: { good: true, says: fill(words.saved, { name: file.name }) } });
    } catch (error) {
      this.setState({ told: { hard: true, says: error.say?.[language] ?? words.failed } });
    } finally {
      this.setState({ busy: false });
    }
  }

  #notes() {
    const { words, findings, tell } = this.props;
    const { boxes } = this.state.shop;
    return html`${findings.map((says) => html`<${Note} hard><p>${says}</p><//>`)}
      ${boxes.nama || boxes.wa
        ? html`<p class="et-small">${words.colours}</p>`
        : html`<${Note} sign="shop"><p>${words.no_shop}</p><//>`}
      <${Button} sign="shop" class="et-wide" press=${() => tell("tool", "toko")}>${words.to_shop}<//>`;
  }

  #styles() {
    const { words, designs, forms } = this.props;
    return html`<h2>${words.designs_title}</h2>
      <div class="et-designs" role="group" aria-label=${words.designs_title}>${designs.map(({ key, name }) => html`
        <button key=${key} type="button" aria-pressed=${String(key === this.state.design)}
          onClick=${() => this.setState({ design: key, told: null })}>
          <${Drawn} src=${this.#url(key, `&w=${SMALL}`)} alt="" size=${forms[this.state.form]} words=${words} />
          <span>${name}</span></button>`)}</div>`;
  }

  render({ words, token, designs, forms }, { photos, form, design, code, told, busy, shop }) {
    const none = waiting(this.props, photos);
    if (none) return none;
    const { name } = designs.find(({ key }) => key === design);
    return html`<div class="et et-cards"><h1>${words.name}</h1>
      <div class="et-two"><div>
        <div class="et-places" role="group" aria-label=${words.forms_title}>${Object.keys(forms).map((key) => html`
          <${Chip} key=${key} pressed=${key === form} press=${() => this.setState({ form: key, told: null })}>
            ${words.forms[key]}<//>`)}</div>
        <div class="et-shown"><${Drawn} eager src=${this.#url(design, `&w=${LARGE}`)} size=${forms[form]}
          alt=${fill(words.card, { design: name })} words=${words} /></div>
        <${Told} told=${told} />
      </div><div>
        ${this.#styles()}
        <${Strip} ...${{ words, token, photos }} photo=${this.#photo} choose=${(id) => this.setState({ id })} />
        ${(shop.boxes.wa || shop.boxes.alamat) && html`<${Toggle} on=${code}
          press=${() => this.setState({ code: !code })}>${words.code}<//>`}
        ${this.#notes()}
      </div></div></div>
      <${Bar}><${Button} kind="main" sign="save" disabled=${busy} press=${() => this.#save()}>
        ${busy ? words.saving : words.save}<//><//>`;
  }
}

export default mount(Cards);
