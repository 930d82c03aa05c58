// The cards of the screen "Foto": a photo that has arrived, one on its way, the shop window while there is none.
import { Button, Icon, Note, confirmed, fill, html } from "../../static/kit.js";
import { outbox } from "../../static/outbox.js";
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

const travelling = (entry, words, language) => {
  if (entry.state === "refused") return entry.say?.[language] ?? words.refused;
  if (entry.state === "retry") return entry.say?.[language] ?? words.retry;
  return entry.small && entry.share ? fill(words.sending, { percent: Math.round(entry.share * 100) }) : words.preparing;
};

/** A photo that has not arrived. What the server refused will not be better for a second try: another photo will. */
export const Leaving = ({ words, language, entry }) => {
  const refused = entry.state === "refused";
  const broken = (event) => { event.target.removeAttribute("src"); event.target.alt = ""; };
  return html`<li data-id=${entry.id} class=${refused ? "et-wide-card" : ""}>
    <img src=${entry.small ? outbox().preview(entry) : undefined} alt=${words.photo} onError=${broken} />
    <progress max="1" value=${entry.share} aria-label=${words.photo}></progress>
    <div class="et-state">${refused && html`<${Icon} name="warn" />`}
      <span>${travelling(entry, words, language)}</span></div>
    ${refused && html`<${Button} kind="link" class="et-wide" sign="again" press=${() => outbox().again(entry.id)}>
      ${words.again}<//>`}
    <${Remove} words=${words} act=${() => outbox().drop(entry.id)} />
  </li>`;
};

const Advice = ({ words, photo, advice, retake, keep }) => html`<${Note} sign="sun" role="status">
  ${advice.map((one) => html`<p>${words.advice[one]}</p>`)}
  <div class="et-row">
    <${Button} sign="camera" press=${() => retake(photo)}>${words.retake}<//>
    <${Button} kind="link" sign="check" press=${() => keep(photo)}>${words.keep_it}<//>
  </div><//>`;

const state = (photo, words, language) => {
  if (photo.status === "queued" && photo.position) return fill(words.queued, photo);
  if (photo.status === "failed") return photo.say?.[language] ?? words.trouble;
  return photo.status === "done" ? words.done : words.working;
};

export const Arrived = ({ words, token, language, photo, kept, preview, retake, again, forget, keep }) => {
  const failed = photo.status === "failed", done = photo.status === "done";
  const advice = failed || kept ? [] : photo.advice.filter((one) => words.advice[one]);
  const stored = photo.decoded ? workUrl(token, `/photos/${photo.id}/before.jpg?w=360&v=${photo.id}`) : undefined;
  const broken = ({ target }) => stored && target.getAttribute("src") !== stored && target.setAttribute("src", stored);
  return html`<li class=${advice.length || failed ? "et-wide-card" : ""}>
    <img src=${preview ?? stored} alt=${words.photo} onError=${broken} />
    <div class="et-state ${done ? "et-ok" : ""}">
      ${done && html`<${Icon} name="check" />`}${failed && html`<${Icon} name="warn" />`}
      <span>${state(photo, words, language)}</span></div>
    ${failed && html`<div class="et-row et-state">
      <${Button} sign="camera" press=${() => retake(photo)}>${words.retake}<//>
      <${Button} kind="link" sign="again" press=${() => again(photo)}>${words.again}<//></div>`}
    ${advice.length > 0 && html`<${Advice} ...${{ words, photo, advice, retake, keep }} />`}
    <${Remove} words=${words} act=${() => forget(photo)} />
  </li>`;
};

export const Samples = ({ words, samples, open, turn, use }) => html`<div>
  <${Button} kind="link" class="et-wide" sign="list" aria-expanded=${String(open)} press=${turn}>${words.samples}<//>
  <div class="et-samples" hidden=${!open}>${samples.map(({ name, label }) => html`
    <button type="button" onClick=${() => use(name)}>
      <img src=${`/etalase/samples/${name}.jpg?w=240`} alt="" loading="lazy" /><span>${label}</span></button>`)}
  </div></div>`;
