// "Cetak untuk Lapak": labels, table card and catalogue as PDF, of this product or of all that this phone began.
import { Bar, Button, Screen, fill, html, mount } from "../../../static/kit.js";
import { fetched, keep, posted } from "../../../static/download.js";
import { shelf } from "../../../static/shelf_memory.js";
import { Told } from "./parts.js";

const MOST = 60; // products of one print

const Choice = ({ group, on, choose, children }) => html`<label><input type="radio" name=${group} checked=${on}
  onChange=${choose} /><span>${children}</span></label>`;

class Prints extends Screen {
  state = { kind: this.props.prints[0], all: false, busy: false, told: null };

  async #get() {
    const { words, language, token } = this.props;
    const { kind, all } = this.state;
    const works = all ? shelf().slice(0, MOST) : [token];
    this.setState({ busy: true, told: null });
    try {
      const file = await fetched("/etalase/kit/print", posted({ works, kind }));
      keep(file);
      this.setState({ told: { good: true, says: fill(words.done, { name: file.name }) } });
    } catch (error) {
      this.setState({ told: { hard: true, says: error.say?.[language] ?? words.failed } });
    } finally {
      this.setState({ busy: false });
    }
  }

  render({ words, prints }, { kind, all, busy, told }) {
    const count = Math.min(shelf().length, MOST);
    const choose = (change) => () => this.setState({ ...change, told: null });
    return html`<div class="et"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      <fieldset class="et-targets"><legend><h2>${words.kinds_title}</h2></legend>${prints.map((one) => html`
        <${Choice} key=${one} group="kind" on=${one === kind} choose=${choose({ kind: one })}>
          ${words.kinds[one]}<//>`)}</fieldset>
      ${count > 1 && html`<fieldset class="et-targets"><legend><h2>${words.which}</h2></legend>
        <${Choice} group="which" on=${!all} choose=${choose({ all: false })}>${words.this}<//>
        <${Choice} group="which" on=${all} choose=${choose({ all: true })}>
          ${fill(words.all, { count })}<//></fieldset>`}
      <${Told} told=${told} />
      </div>
      <${Bar}><${Button} kind="main" sign="save" disabled=${busy} press=${() => this.#get()}>
        ${busy ? words.making : words.get}<//><//>`;
  }
}

export default mount(Prints);
