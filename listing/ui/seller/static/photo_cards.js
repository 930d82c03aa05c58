// The cards of the screen "Foto": a photo that has arrived, one on its way, the shop window while there is none.
import { Button, Chip, Icon, Note, confirmed, fill, html } from "../../static/kit.js";
import { memory } from "../../static/memory.js";
import { outbox } from "../../static/outbox.js";
import { hasPicture, isChecked, markOf, stateOf } from "../../static/photos.js";
import { workUrl } from "../../static/server.js";

const SCENE = [
  { d: "M6 22h92v66H6z", fill: "#fff7ea" },
  { d: "M6 22h92l-6-14H12z", fill: "#9c3b1b" },
  { d: "M29 8l-3 14M52 8v14M75 8l3 14", fill: "none", stroke: "#fff" },
  { d: "M40 50h24v6c5 3 6 8 6 12v14a4 4 0 0 1-4 4H38a4 4 0 0 1-4-4V68c0-4 1-9 6-12z", fill: "#f4d9a8" },
  { d: "M40 50v-6h24v6", fill: "#7c2b11" },
  { d: "M34 68h36v11H34z", fill: "#fff" },
  { d: "M2 88h100", fill: "none" },
];

export const ShopWindow = ({ tips }) => html`<section class="et-window">
  <svg class="et-scene" viewBox="0 0 104 96" aria-hidden="true">
    ${SCENE.map((path) => html`<path stroke="#5b4a3f" stroke-width="2.5" stroke-linejoin="round" ...${path} />`)}
  </svg>
  <div>${tips.map((tip) => html`<p>${tip}</p>`)}</div></section>`;

const Remove = ({ words, act }) => html`
  <button type="button" class="et-button et-remove" aria-label=${words.remove}
    onClick=${async () => (await confirmed(words.sure, words.remove, words.keep)) && act()}>
    <${Icon} name="trash" /></button>`;

/** Below a picture, so that nothing lies on the product: how it stands, and the way to remove it. */
const Foot = ({ words, kind = "", act, look, children }) => html`<div class="et-foot">
  ${look ? html`<button type="button" class="et-state ${kind}" onClick=${look}>${children}</button>`
    : html`<div class="et-state ${kind}">${children}</div>`}<${Remove} words=${words} act=${act} /></div>`;

/** What a photo on its way waits for. It is safe on the phone only where the phone's own store has taken it. */
export const travelling = (entry, words, language) => {
  if (entry.state === "refused") return entry.say?.[language] ?? words.refused;
  if (entry.state === "retry" && entry.say) return entry.say[language];
  if (entry.state === "retry" && entry.answer?.status) return words.retry_busy;
  if (entry.state === "retry") return entry.isKept ? words.retry : words.retry_open;
  return entry.small && entry.share ? fill(words.sending, { percent: Math.round(entry.share * 100) }) : words.preparing;
};

/** Refusals that pass; after all others a second try is refused as well, and another photo is the way out. */
const PASSING = new Set(["TooManyPhotos", "TooManyWorks", "Stopped", "CutShort", "NoLength", "NoSuchWork"]);

/** A photo that has not arrived. */
export const Leaving = ({ words, language, entry, other }) => {
  const refused = entry.state === "refused";
  const broken = (event) => { event.target.removeAttribute("src"); event.target.alt = ""; };
  return html`<li data-id=${entry.id} class=${refused ? "et-wide-card" : ""}>
    <img src=${entry.small ? outbox().preview(entry) : undefined} alt=${words.photo} onError=${broken} />
    <progress max="1" value=${entry.share} aria-label=${words.photo}></progress>
    <${Foot} words=${words} act=${() => outbox().drop(entry.id)}>${refused && html`<${Icon} name="warn" />`}
      <span>${travelling(entry, words, language)}</span><//>
    ${refused && (PASSING.has(entry.kind)
      ? html`<${Button} class="et-wide" sign="again" press=${() => outbox().again(entry.id)}>${words.again}<//>`
      : html`<${Button} class="et-wide" sign="gallery" press=${other}>${words.another}<//>`)}
  </li>`;
};

const Advice = ({ words, photo, advice, retake, keep }) => html`<${Note} sign="sun" role="status">
  ${advice.map((one) => html`<p>${words.advice[one]}</p>`)}
  <div class="et-row">
    <${Button} sign="camera" press=${() => retake(photo)}>${words.retake}<//>
    <${Button} kind="link" sign="check" press=${() => keep(photo)}>${words.keep_it}<//>
  </div><//>`;

/** Where a photo stands among the others: the first is the one that a shop shows. */
const Place = ({ words, at, length, move }) => html`<div class="et-place">
  <${Chip} class="et-square" aria-label=${words.forward} disabled=${at === 0} press=${() => move(-1)}>
    <${Icon} name="left" /><//>
  <span class="et-small">${at === 0 ? words.main : at + 1}</span>
  <${Chip} class="et-square" aria-label=${words.backward} disabled=${at === length - 1} press=${() => move(1)}>
    <${Icon} name="right" /><//></div>`;

/** Which of the options that she typed a photo shows: shops take one picture of each. */
const Shows = ({ words, photo, options, show }) => html`<label class="et-shows"><span>${words.shows}</span>
  <select value=${options.includes(photo.option) ? photo.option : ""}
    onChange=${(event) => show(photo, event.target.value)}>
    <option value="">${words.shows_all}</option>
    ${options.map((name) => html`<option key=${name} value=${name}>${name}</option>`)}</select></label>`;

/** What a card says of its photo: only a cut-out that is sure of itself is ready. */
export const said = (photo, state, held, words, language) => {
  if (state === "waiting" && held) return words.held[held];
  if (photo.status === "queued" && photo.position && photo.seconds) return fill(words.queued, photo);
  if (photo.status === "queued") return photo.position === 0 ? words.working : words.line;
  if (state === "failed" || state === "unfound") return photo.say?.[language] ?? words.trouble;
  return { waiting: words.working, unsure: words.unsure, fine: words.done }[state];
};

export const Arrived = (props) => {
  const { words, token, language, photo, look, held, kept, preview, retake, again, forget, keep, ways } = props;
  const state = stateOf({ ...photo, checked: isChecked(photo) }, look);
  const failed = state === "failed" || state === "unfound", done = state === "fine";
  const advice = failed || kept ? [] : photo.advice.filter((one) => words.advice[one]);
  const url = (rest) => workUrl(token, `/photos/${photo.id}/${rest}`);
  const stored = photo.decoded ? url(`before.jpg?w=360&v=${photo.id}`) : undefined;
  const mark = encodeURIComponent(markOf(photo, look));
  const result = hasPicture(photo, look) && url(`after.jpg?w=360&v=${mark}`);
  const broken = ({ target }) => stored && target.getAttribute("src") !== stored && target.setAttribute("src", stored);
  return html`<li class=${advice.length || failed ? "et-wide-card" : ""} data-at=${props.at}>
    <img src=${result || (preview ?? stored)} alt=${words.photo} onError=${broken} />
    <${Foot} words=${words} act=${() => forget(photo)}
      look=${state === "unsure" && (() => { memory.set(`opened.${token}`, photo.id); ways(); })}
      kind=${done ? "et-ok" : state === "unsure" ? "et-unsure" : ""}>
      ${done && html`<${Icon} name="check" />`}${(failed || state === "unsure") && html`<${Icon} name="warn" />`}
      <span>${said(photo, state, held, words, language)}</span><//>
    ${failed && html`<div class="et-row et-state">
      <${Button} sign="camera" press=${() => retake(photo)}>${words.retake}<//>
      ${state === "failed"
        ? html`<${Button} kind="link" sign="again" press=${() => again(photo)}>${words.again}<//>`
        : html`<${Button} sign="sun" press=${ways}>${words.other_ways}<//>`}</div>`}
    ${advice.length > 0 && html`<${Advice} ...${{ words, photo, advice, retake, keep }} />`}
    ${props.options.length > 0 && html`<${Shows} ...${{ words, photo, options: props.options, show: props.show }} />`}
    ${props.length > 1 && html`<${Place} ...${{ words, at: props.at, length: props.length, move: props.move }} />`}
  </li>`;
};

export const Samples = ({ words, samples, open, turn, use }) => html`<div>
  <${Button} kind="link" class="et-wide" sign="list" aria-expanded=${String(open)} press=${turn}>${words.samples}<//>
  <div class="et-samples" hidden=${!open}>${samples.map(({ name, label }) => html`
    <button type="button" onClick=${() => use(name)}>
      <img src=${`/etalase/samples/${name}.jpg?w=240`} alt="" loading="lazy" /><span>${label}</span></button>`)}
  </div></div>`;
