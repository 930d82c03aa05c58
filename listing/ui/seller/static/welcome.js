// The door of the shop: what it does, one button, and the way back to her last work.
import { Bar, Button, Icon, LinkButton, Note, Screen, html, mount } from "../../static/kit.js";
import { memory } from "../../static/memory.js";
import { api, workUrl } from "../../static/server.js";
import { shelf } from "../../static/shelf_memory.js";

const SHOWN = 5; // products on the welcome; the shelf has them all

const Picture = ({ src, children }) =>
  html`<figure><img src=${src} alt="" /><figcaption>${children}</figcaption></figure>`;

const Mine = ({ token, name, code, photos }) => {
  const seen = photos.find((photo) => photo.decoded);
  const src = seen && workUrl(token, `/photos/${seen.id}/before.jpg?w=160&v=${seen.version}`);
  return html`<a href=${`/?w=${encodeURIComponent(token)}`} aria-label=${name || code}>
    ${src ? html`<img src=${src} alt="" />` : html`<${Icon} name="camera" />`}</a>`;
};

class Welcome extends Screen {
  async componentDidMount() {
    const here = (token) => api(workUrl(token)).then((work) => ({ token, ...work }), () => null);
    const asked = shelf().slice(0, SHOWN).map(here);
    const products = (await Promise.all(asked)).filter(Boolean); // only those that the server still has
    const last = this.props.gone ? null : memory.get("last");
    this.setState({ products, last: products.some(({ token }) => token === last) ? last : null });
  }

  render({ words, note, hero, back, tell }, { last, products = [] }) {
    return html`<div class="et et-hello">
      ${note && html`<${Note} role="status"><p>${note}</p><//>`}
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
      ${products.length > 0 && html`<div class="et-mine">
        ${products.map((product) => html`<${Mine} key=${product.token} ...${product} />`)}
        <${LinkButton} kind="link" sign="list" href="/?rak">${words.shelf}<//></div>`}
      ${back && html`<p><${LinkButton} kind="link" sign="again" href="/?pulang">${back}<//></p>`}
    </div>
    <${Bar}><${Button} kind="main" sign="next" press=${() => tell("start", Date.now())}>${words.start}<//><//>`;
  }
}

export default mount(Welcome);
