// The two questions that she can answer better than the machine, each with its way out one tap away.
import { Button, Icon, Note, html } from "../../static/kit.js";

const PARTS = 10; // steps of a slider from one end to the other

const Slider = ({ name, label, low, high, least, value, set }) => html`
  <label class="et-ends"><span class="et-hidden">${label}</span>
    <input type="range" data-focus=${name} min=${least} max="1" step=${(1 - least) / PARTS / 2} value=${value}
      onChange=${(event) => set(Number(event.target.value))} />
    <span aria-hidden="true">${low}</span><span aria-hidden="true">${high}</span></label>`;

/** What may be wrong with the cut-out, each with the brush where it is, one tap away. */
const Faults = ({ words, faults, brush }) => html`<ul class="et-faults">${faults.map((fault) => html`
  <li><span>${words.faults[fault.kind]}</span>
    <${Button} sign="brush" press=${() => brush(fault)}>${words.see}<//></li>`)}</ul>`;

const Whole = ({ words, photo, state, look, brush, way, seen }) => html`
  <section class="et-ask ${state === "unsure" ? "et-doubt" : ""}" role=${state === "unsure" ? "status" : undefined}>
    <h2>${state === "unsure" && html`<${Icon} name="warn" />`}${words.whole_question}</h2>
    ${state === "unsure" && html`<p>${words.unsure}</p>`}
    ${!photo.checked && photo.faults.length > 0 && html`<${Faults} ...${{ words, brush }} faults=${photo.faults} />`}
    <div class=${state === "unsure" ? "et-even" : "et-row"}>
      ${state === "unsure" && html`<${Button} sign="check" press=${seen}>${words.yes_whole}<//>`}
      <${Button} sign="brush" data-focus="fix" press=${() => brush()}>${words.fix}<//>
      ${state === "unsure" && look.way === "cut" && html`
        <${Button} class="et-wide" sign="sun" press=${() => way("brighten")}>${words.bright}<//>`}
    </div></section>`;

const Colour = ({ words, photo, look, own }) => {
  const asks = photo.ask_colour && look.light > 0;
  const set = (part) => own({ ...photo.look, ...part });
  return html`<section class="et-ask ${asks ? "et-doubt" : ""}">
    <h2>${asks && html`<${Icon} name="warn" />`}${words.colour_question}</h2>
    ${asks && html`<div class="et-row">
      <${Button} sign="undo" press=${() => set({ light: 0 })}>${words.true_colour}<//></div>`}
    <${Slider} name="light" label=${words.light} low=${words.original_light} high=${words.brightened} least=${0}
      value=${look.light} set=${(light) => set({ light })} />
    <${Slider} name="warmth" label=${words.warmth} low=${words.cooler} high=${words.warmer} least=${-1}
      value=${look.warmth} set=${(warmth) => set({ warmth })} />
  </section>`;
};

export const Questions = (all) => html`<div class="et-card et-questions">
  ${all.look.way === "cut" && html`<${Whole} ...${all} />`}<${Colour} ...${all} /></div>`;

/** No product, or no picture: what happened, and every way out of it. */
export const Unfound = ({ words, language, photo, state, way, retake, again, brush }) => html`
  <${Note} role="status"><p>${photo.say?.[language] ?? words.trouble}</p>
    <div class="et-row">
      ${photo.decoded && html`<${Button} sign="sun" press=${() => way("brighten")}>${words.bright}<//>
        <${Button} sign="gallery" press=${() => way("original")}>${words.original}<//>`}
      <${Button} sign="camera" press=${retake}>${words.retake}<//>
      ${state === "failed" && html`<${Button} sign="again" press=${again}>${words.again}<//>`}
      ${state === "unfound" && photo.decoded && html`
        <${Button} sign="brush" press=${() => brush()}>${words.mark}<//>`}
    </div><//>`;
