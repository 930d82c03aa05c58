// The drafts, place by place: to read, to change in the box itself, with what a place refuses and what would be better.
import { Button, Chip, Icon, Screen, fill, html, local } from "../../static/kit.js";
import { formOf } from "./write_form.js";

/** Python counts code points, a text box UTF-16 units: where in `text` so many code points end. */
export const units = (text, points) => [...text].slice(0, points).join("").length;

/** Letters as a shop counts them: é is one, however it was typed. */
export const lengthOf = (text) => [...text.normalize("NFC")].length;

/** Her own words for a field, or nothing where the draft stands. */
export const hersOf = (texts, place, field) => {
  const kept = texts.hers?.[place]?.[field];
  return typeof kept === "object" && kept ? kept.text : kept;
};

const Finding = ({ words, found, text, show }) => {
  const marked = found.end > found.start;
  return html`<li class="et-note ${found.hard ? "et-hard" : "et-advice"}">
    <${Icon} name=${found.hard ? "warn" : "sun"} /><div>
    <b>${found.hard ? words.must : words.may}</b>
    ${marked && html`<p><mark>${[...text].slice(found.start, found.end).join("").slice(0, 40)}</mark></p>`}
    <p>${found.says}</p><p>${found.advice}</p>
    ${found.source && html`<p class="et-small">${found.source}</p>`}
    ${marked && show && html`<div class="et-row"><${Button} press=${show}>${words.show}<//></div>`}</div></li>`;
};

class Field extends Screen {
  #show(found) {
    this.area.focus();
    this.area.setSelectionRange(units(this.area.value, found.start), units(this.area.value, found.end));
  }

  #write(text) {
    const { place, field, write } = this.props;
    const own = text === field.draft ? null : { text, facts: place.fingerprint ?? "" };
    write({ hers: { [place.key]: { [field.name]: own } } });
  }

  #count(text) {
    const { words, field, language } = this.props;
    const length = lengthOf(text);
    const over = length > field.most || length < field.least;
    return html`<span class="et-count ${over ? "et-over" : ""}">
      ${fill(words.count, { count: local(length, language), most: local(field.most, language) })}</span>`;
  }

  #findings() {
    const { words, place, field } = this.props;
    if (!field.findings.length) return html`<li class="et-note et-good"><${Icon} name="check" />
      <p>${fill(words.fine, { place: place.name })}</p></li>`;
    return field.findings.map((found, at) => html`<${Finding} key=${at} ...${{ words, found }} text=${field.text}
      show=${() => this.#show(found)} />`);
  }

  render({ words, place, field, texts }) {
    const own = hersOf(texts, place.key, field.name);
    const text = own ?? field.draft;
    const id = `et-${place.key}-${field.name}`;
    return html`<div class="et-box et-card" data-box=${field.name}>
      <label for=${id}>${words.fields[field.name]}</label>
      <textarea id=${id} rows=${field.name === "title" ? "2" : "9"} data-field=${field.name} value=${text}
        ref=${(node) => { this.area = node; }} onInput=${(event) => this.#write(event.target.value)}></textarea>
      <div class="et-foot">${this.#count(text)}
        ${text !== field.draft && html`<${Button} kind="link" sign="undo" press=${() => this.#write(field.draft)}>
          ${field.older ? words.newer : words.ours}<//>`}</div>
      ${field.older && own !== undefined && html`<p class="et-small">${words.older}</p>`}
      <ul class="et-findings" aria-live="polite">${this.#findings()}</ul>
    </div>`;
  }
}

export const Drafts = ({ words, form, facts, texts, places, language, chosen, choose, write, ask, edit }) => {
  const place = places.find((one) => one.key === chosen) ?? places[0];
  const variants = Object.keys(words.variants);
  const variant = texts.variant ?? variants[0], spoken = texts.lang ?? "id";
  const other = variants[(variants.indexOf(variant) + 1) % variants.length];
  const summary = formOf(form, facts.kategori).groups[0].boxes.map((name) => facts[name]).filter(Boolean).join(" · ");
  // Her words first, then the tools for them.
  return html`<h1 class="et-hidden">${words.ready}</h1><p class="et-small">${words.check}</p>
    <div class="et-places" role="group" aria-label=${words.places}>${places.map(({ key, name }) => html`
      <${Chip} key=${key} pressed=${key === place.key} press=${() => choose(key)}>
        ${words.shops[key] ?? name}<//>`)}</div>
    <ul class="et-findings et-of-facts" aria-live="polite">${place.facts.map((found, at) => html`
      <${Finding} key=${at} ...${{ words, found }} text="" />`)}</ul>
    ${place.fields.map((field) => html`<${Field} key=${`${place.key}-${field.name}`}
      ...${{ words, place, field, texts, write, language }} />`)}
    <div class="et-row et-variants">
      <${Button} sign="again" press=${() => ask({ variant: other })}>${words.other}<//>
      <span class="et-lead">${words.variants[variant]}</span>
      <${Button} kind="link" sign="globe" press=${() => ask({ lang: spoken === "id" ? "en" : "id" })}>
        ${words.text_language[spoken]}<//></div>
    <div class="et-card et-facts"><b>${summary}</b>
      <${Button} kind="link" sign="brush" press=${edit}>${words.facts}<//></div>`;
};
