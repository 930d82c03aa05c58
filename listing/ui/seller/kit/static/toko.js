// "Toko Ibu": her shop, typed once for everything of the kit.
import { Bar, Button, Note, Screen, fill, html, mount } from "../../../static/kit.js";
import { api, insist, workUrl } from "../../../static/server.js";
import { Logo } from "./logo.js";
import { Told } from "./parts.js";

const LINES = new Set(["syarat"]);

const Box = ({ name, label, hint, value, wrong, type }) => html`<label><span>${label}</span>
  ${LINES.has(name)
    ? html`<textarea name=${name} rows="3" placeholder=${hint} onInput=${type}
        aria-invalid=${Boolean(wrong)}>${value}</textarea>`
    : html`<input name=${name} value=${value} placeholder=${hint} onInput=${type} autocomplete="off"
        inputmode=${name === "wa" ? "tel" : "text"} aria-invalid=${Boolean(wrong)} />`}
  ${wrong && html`<${Note} hard role="alert"><p>${wrong}</p><//>`}</label>`;

const Colours = ({ words, offered, chosen, choose }) => html`<section><h2>${words.colours}</h2>
  <p class="et-small">${words.colours_lead}</p>
  <div class="et-swatches">${[...new Set([...chosen, ...offered])].map((colour) => html`
    <button key=${colour} type="button" aria-pressed=${String(chosen.includes(colour))} style="background:${colour}"
      aria-label=${fill(words.colour, { colour })} onClick=${() => choose(colour)}></button>`)}
    <label><input type="color" onChange=${(event) => choose(event.target.value.toUpperCase())} />
      <span>${words.own}</span></label></div>
  </section>`;

class Shop extends Screen {
  state = { boxes: null, told: null, wrong: {}, offered: [], logo: null };

  async componentDidMount() {
    this.setState(await insist(workUrl(this.props.token, "/shop")));
    this.#offer();
  }

  async #offer() {
    const { colours = [] } = await api(workUrl(this.props.token, "/shop/colours")).catch(() => ({}));
    this.setState({ offered: colours });
  }

  get #chosen() { return ["warna1", "warna2"].map((key) => this.state.boxes[key]).filter(Boolean); }

  /** Two colours at most: a third takes the place of the second. */
  #colour(colour) {
    const had = this.#chosen;
    const now = had.includes(colour) ? had.filter((one) => one !== colour) : [...had.slice(0, 1), colour];
    const [warna1 = "", warna2 = ""] = now;
    this.setState(({ boxes }) => ({ boxes: { ...boxes, warna1, warna2 }, told: null }));
  }

  #logo(logo) {
    this.setState({ logo });
    this.#offer();
  }

  #type(event) {
    const { name, value } = event.target;
    this.setState(({ boxes, wrong }) => ({
      boxes: { ...boxes, [name]: value }, wrong: { ...wrong, [name]: undefined }, told: null,
    }));
  }

  async #save() {
    const { words, language, token } = this.props;
    this.setState({ told: { says: words.saving }, wrong: {} });
    try {
      await api(workUrl(token, "/shop"), "PUT", this.state.boxes);
      this.setState({ told: { good: true, says: words.saved } });
    } catch (error) {
      const says = error.say?.[language] ?? words.failed;
      const { key } = error.values ?? {};
      this.setState(key ? { told: null, wrong: { [key]: says } } : { told: { hard: true, says } });
    }
  }

  render({ words }, { boxes, told, wrong, offered, logo }) {
    if (!boxes) return html`<div class="et"><h1>${words.name}</h1><p role="status">${words.opening}</p></div>`;
    return html`<div class="et"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      <form class="et-form" onSubmit=${(event) => { event.preventDefault(); this.#save(); }}>
        ${Object.entries(words.boxes).map(([name, label]) => html`<${Box} key=${name} name=${name} label=${label}
          hint=${words.hints[name]} value=${boxes[name] ?? ""} wrong=${wrong[name]}
          type=${(event) => this.#type(event)} />`)}
      </form>
      <${Colours} words=${words} offered=${offered} chosen=${this.#chosen} choose=${(one) => this.#colour(one)} />
      <${Logo} words=${words} token=${this.props.token} language=${this.props.language} logo=${logo}
        made=${(mark) => this.#logo(mark)} />
      <${Told} told=${told} />
      <p class="et-small">${words.kept}</p></div>
      <${Bar}><${Button} kind="main" sign="save" press=${() => this.#save()}>${words.save}<//><//>`;
  }
}

export default mount(Shop);
