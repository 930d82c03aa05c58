// "Alat Jualan": what the selling kit can make of a product.
import { Icon, Note, fill, html, mount } from "../../../static/kit.js";

const Kit = ({ words, tools, product, tell }) => html`<div class="et">
  <h1>${words.title}</h1>
  ${product && html`<p><b>${fill(words.of, { name: product })}</b></p>`}
  <p class="et-lead">${words.lead}</p>
  <ul class="et-tools">${tools.map(({ key, sign, name, what }) => html`<li key=${key}>
    <button type="button" data-tool=${key} onClick=${() => tell("tool", key)}>
      <i aria-hidden="true"><${Icon} name=${sign} /></i><span><b>${name}</b><small>${what}</small></span>
    </button></li>`)}</ul>
  <${Note} sign="help"><p>${words.refused}</p><//>
</div>`;

export default mount(Kit);
