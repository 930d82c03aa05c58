// "Toko Ibu": her shop, typed once for everything of the kit.
import { Bar, Button, Note, Screen, html, mount } from "../../../static/kit.js";
import { api, insist, workUrl } from "../../../static/server.js";

const LINES = new Set(["syarat"]);

const Box = ({ name, label, hint, value, wrong, type }) => html`<label><span>${label}</span>
  ${LINES.has(name)
    ? html`<textarea name=${name} rows="3" placeholder=${hint} onInput=${type}
        aria-invalid=${Boolean(wrong)}>${value}</textarea>`
    : html`<input name=${name} value=${value} placeholder=${hint} onInput=${type} autocomplete="off"
        inputmode=${name === "wa" ? "tel" : "text"} aria-invalid=${Boolean(wrong)} />`}
  ${wrong && html`<${Note} hard role="alert"><p>${wrong}</p><//>`}</label>`;

class Shop extends Screen {
  state = { boxes: null, told: null, wrong: {} };

  async componentDidMount() {
    const { boxes } = await insist(workUrl(this.props.token, "/shop"));
    this.setState({ boxes });
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

  render({ words }, { boxes, told, wrong }) {
    if (!boxes) return html`<div class="et"><h1>${words.name}</h1><p role="status">${words.opening}</p></div>`;
    return html`<div class="et"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      <form class="et-form" onSubmit=${(event) => { event.preventDefault(); this.#save(); }}>
        ${Object.entries(words.boxes).map(([name, label]) => html`<${Box} key=${name} name=${name} label=${label}
          hint=${words.hints[name]} value=${boxes[name] ?? ""} wrong=${wrong[name]}
          type=${(event) => this.#type(event)} />`)}
      </form>
      <div role="status">${told && html`<${Note} good=${told.good} hard=${told.hard}><p>${told.says}</p><//>`}</div>
      <p class="et-small">${words.kept}</p></div>
      <${Bar}><${Button} kind="main" sign="save" press=${() => this.#save()}>${words.save}<//><//>`;
  }
}

export default mount(Shop);
