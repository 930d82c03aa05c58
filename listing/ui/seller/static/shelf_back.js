// Her way back from another phone: a name and a code, made when she asks, told once, for her to write down.
import { Button, Note, Screen, Sheet, html } from "../../static/kit.js";
import { api, workUrl } from "../../static/server.js";

/** What she has to write down; nobody can show it again. */
const Written = ({ words, way, close }) => html`
  <p>${words.write}</p>
  <dl class="et-way">${["link", "name", "code"].map((part) => html`
    <dt>${words[part]}</dt><dd>${way[part]}</dd>`)}</dl>
  <${Button} kind="main" class="et-wide" sign="check" press=${close}>${words.done}<//>`;

/** The sheet with the offer, and then with the code. */
export class WayBack extends Screen {
  async #make() {
    const { words, token, language } = this.props;
    this.setState({ failed: null });
    try {
      this.setState({ way: await api(workUrl(token, "/return"), "POST") });
    } catch (error) {
      this.setState({ failed: error.say?.[language] ?? words.failed });
    }
  }

  render({ words, close }, { way, failed }) {
    return html`<${Sheet} label=${words.offer} close=${close}>
      <h2>${words.offer}</h2>
      ${failed && html`<${Note} hard role="alert"><p>${failed}</p><//>`}
      ${way ? html`<${Written} words=${words} way=${way} close=${close} />` : html`
        <p>${words.lead}</p><p class="et-small">${words.warn}</p>
        <div class="et-stack"><${Button} kind="main" class="et-wide" press=${() => this.#make()}>${words.make}<//>
          <${Button} class="et-wide" press=${close}>${words.close}<//></div>`}
    <//>`;
  }
}
