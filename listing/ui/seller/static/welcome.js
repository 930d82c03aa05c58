// The door of the shop: what it does, one button, and the way back to her last work.
import { Bar, Button, Icon, LinkButton, Note, Screen, html, mount } from "../../static/kit.js";
import { memory } from "../../static/memory.js";
import { api, workUrl } from "../../static/server.js";

const Picture = ({ src, children }) =>
  html`<figure><img src=${src} alt="" /><figcaption>${children}</figcaption></figure>`;

class Welcome extends Screen {
  async componentDidMount() {
    const last = this.props.note === "gone" ? null : memory.get("last");
    if (!last) return;
    const here = await api(workUrl(last)).then(() => true, () => false); // only when the server still has it
    if (here) this.setState({ last });
  }

  render({ words, note, hero, tell }, { last }) {
    return html`<div class="et et-hello">
      ${note && html`<${Note} role="status"><p>${words[note]}</p><//>`}
      <h1>${words.title}</h1>
      <p class="et-lead">${words.lead}</p>
      <div class="et-pair">
        <${Picture} src=${hero.before}>${words.before}<//><${Picture} src=${hero.after}>${words.after}<//>
      </div>
      <ul class="et-points">
        ${words.points.map((point) => html`<li><${Icon} name="check" /><span>${point}</span></li>`)}
      </ul>
      ${last && html`<p class="et-again">
        <${LinkButton} sign="again" href=${`/?w=${encodeURIComponent(last)}`}>${words.resume}<//></p>`}
    </div>
    <${Bar}><${Button} kind="main" sign="next" press=${() => tell("start", Date.now())}>${words.start}<//><//>`;
  }
}

export default mount(Welcome);
