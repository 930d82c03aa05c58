// "Izin Produk Ibu": which permits a product of its kind may need, how, where, and who says so.
import { Icon, Note, fill, html, mount } from "../../../static/kit.js";

const Permit = ({ words, permit, language }) => {
  const { key, level, name, when, steps, cost, where, address, check, number, sources } = permit;
  const day = (iso) => new Date(`${iso}T12:00`).toLocaleDateString(language === "id" ? "id-ID" : "en-GB",
    { day: "numeric", month: "long", year: "numeric" });
  return html`<section class="et-card" data-permit=${key}>
    <p class="et-level ${level === "must" ? "et-must" : ""}">${words[level]}</p><h2>${name}</h2><p>${when}</p>
    ${number && html`<${Note} good><p>${fill(words.have, { number })}</p><//>`}
    <h3>${words.steps}</h3><ol class="et-steps-list">${steps.map((step) => html`<li key=${step}>${step}</li>`)}</ol>
    <p><b>${words.cost}:</b> ${cost}</p>
    <p><b>${words.where}:</b> ${where}${address && html` <a class="et-away" href=${address} target="_blank"
      rel="noopener noreferrer">${address.replace("https://", "")}</a>`}</p>
    ${check && html`<${Note}><p>${fill(words.check, { what: check })}</p><//>`}
    <details class="et-hand"><summary><${Icon} name="down" /><span>${words.sources}</span></summary>
      <ul class="et-sources">${sources.map((one) => html`<li key=${one.address}><a class="et-away" href=${one.address}
        target="_blank" rel="noopener noreferrer">${one.name}</a> (${words.sure[one.sure]}, ${
        fill(words.read, { day: day(one.day) })})</li>`)}</ul></details></section>`;
};

const Permits = ({ words, permits, product, language }) => html`<div class="et"><h1>${words.name}</h1>
  ${product && html`<p><b>${fill(words.kind, { name: product.name, kind: product.kind })}</b></p>`}
  <p class="et-lead">${words.lead}</p>
  ${!permits ? html`<${Note}><p>${words.no_facts}</p><//>`
    : html`<div class="et-messages">${permits.map((permit) => html`
      <${Permit} key=${permit.key} ...${{ words, permit, language }} />`)}</div>`}
  <p class="et-small">${words.texts}</p></div>`;

export default mount(Permits);
