// What she can answer better than the machine: each question with its yes, and with its way out one tap away.
import { Button, Chip, Icon, Note, Range, html } from "../../static/kit.js";
import { PLAIN } from "./tidy_controls.js";

const PARTS = 10; // steps of a slider from one end to the other

const Slider = ({ name, label, low, high, least, value, set }) => html`
  <label class="et-ends"><span class="et-hidden">${label}</span>
    <${Range} data-focus=${name} min=${least} max="1" step=${(1 - least) / PARTS / 2} value=${value} change=${set} />
    <span aria-hidden="true">${low}</span><span aria-hidden="true">${high}</span></label>`;

/** What may be wrong with the cut-out, each with the brush where it is, one tap away. */
const Faults = ({ words, faults, brush }) => html`<ul class="et-faults">${faults.map((fault) => html`
  <li><span>${words.faults[fault.kind]}</span>
    <${Button} sign="brush" press=${() => brush(fault)}>${words.see}<//></li>`)}</ul>`;

const Yes = ({ on, press, children, ...rest }) => html`<${Chip} pressed=${on} press=${press} ...${rest}>
  <${Icon} name="check" /><span>${children}</span><//>`;

const Whole = ({ words, photo, state, brush, way, seen }) => {
  const unsure = state === "unsure";
  const mend = (kind) => brush(photo.faults.find((fault) => fault.kind === kind) ?? { kind });
  return html`<section class="et-ask ${unsure ? "et-doubt" : ""}" role=${unsure ? "status" : undefined}>
    <h2>${unsure && html`<${Icon} name="warn" />`}${words.whole_question}</h2>
    <div class="et-answers">
      <${Yes} on=${Boolean(photo.checked)} press=${seen} data-focus="whole-yes">${words.yes_whole}<//>
      <${Button} sign="brush" data-focus="fix" press=${() => mend("missing")}>${words.missing}<//>
      <${Button} sign="erase" data-focus="other" press=${() => mend("extra")}>${words.other}<//>
      ${unsure && html`<${Button} sign="sun" press=${() => way("brighten")}>${words.ways.brighten}<//>`}
    </div>
    ${!photo.checked && photo.faults.length > 0 && html`<${Faults} ...${{ words, brush }} faults=${photo.faults} />`}
  </section>`;
};

const Colour = ({ words, photo, look, own, seenHue }) => {
  const asks = photo.ask_colour && look.light > 0 && !photo.hueChecked;
  const set = (part) => { seenHue(); own({ ...photo.look, ...part }); };
  return html`<section class="et-ask ${asks ? "et-doubt" : ""}">
    <h2>${asks && html`<${Icon} name="warn" />`}${words.colour_question}</h2>
    <div class="et-answers">
      ${look.light > 0 ? html`
        <${Yes} key="yes" on=${photo.hueChecked} press=${seenHue} data-focus="hue-yes">${words.yes_colour}<//>
        <${Chip} key="true" press=${() => set({ light: 0 })} data-focus="hue-true">${words.true_colour}<//>`
      : html`<${Chip} key="back" press=${() => set({ light: PLAIN.light })} data-focus="hue-back">
          <${Icon} name="undo" /><span>${words.brighten_again}</span><//>
        <${Yes} key="true" on press=${seenHue} data-focus="hue-true">${words.true_colour_taken}<//>`}</div>
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
      ${photo.decoded && html`<${Button} sign="sun" press=${() => way("brighten")}>${words.ways.brighten}<//>
        <${Button} sign="gallery" press=${() => way("original")}>${words.ways.original}<//>`}
      <${Button} sign="camera" press=${retake}>${words.retake}<//>
      ${state === "failed" && html`<${Button} sign="again" press=${again}>${words.again}<//>`}
      ${state === "unfound" && photo.decoded && html`
        <${Button} sign="brush" press=${() => brush()}>${words.mark}<//>`}
    </div><//>`;
