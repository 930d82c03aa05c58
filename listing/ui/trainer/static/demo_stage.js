// What a stage of the demo shows: pictures that are whole before they are seen, or words.
import { html } from "../../static/kit.js";
import { workUrl } from "../../static/server.js";
import { HALL, ask } from "./asks.js";

const WAYS = { mug_putih: ["square", "soft"], tas_rajut: ["photo", "square"] }; // others are brightened
const USUAL_WAYS = ["square", "bright"];

const addressOf = (name, { token, photo, strength }) => (name === "photo"
  ? workUrl(token, `/photos/${photo.id}/before.jpg?w=1080`)
  : `${HALL}/demo/${encodeURIComponent(token)}/${name}.jpg?k=${strength}`);

/** Fetch a picture; it is on the page's own shelf when this ends, so it takes the other's place without a flicker. */
const pictureOf = async (name, run) => {
  const answer = await fetch(addressOf(name, run));
  if (!answer.ok) throw new Error(name);
  return { name, src: URL.createObjectURL(await answer.blob()) };
};

/** Bring what a stage shows: {kind, pictures} or {kind, texts}; what cannot be shown is {kind: "sorry"}. */
export const brought = async (stage, run) => {
  try {
    if (stage === "words" && !run.sample) return { kind: "nofacts" };
    if (stage === "words") {
      const told = await ask(`/demo/words?sample=${run.sample}&k=${run.strength}&lang=${run.language}`);
      return { kind: "words", texts: Object.values(told.fields) };
    }
    const names = stage === "way" ? WAYS[run.sample] ?? USUAL_WAYS : [stage];
    const pictures = await Promise.all(names.map((name) => pictureOf(name, run)));
    return { kind: stage === "way" ? "pair" : "picture", pictures };
  } catch { return { kind: "sorry" }; }
};

/** Let go of pictures that are seen no more. */
export const forgotten = ({ pictures = [] } = {}) => { for (const { src } of pictures) URL.revokeObjectURL(src); };

const labelOf = (words, name) => words.stages[name] ?? words.ways[name];

export const Shown = ({ words, shown }) => {
  if (shown.kind === "picture") {
    const [{ name, src }] = shown.pictures;
    return html`<img alt=${labelOf(words, name)} src=${src} />`;
  }
  if (shown.kind === "pair") {
    return html`<div class="et-pair">${shown.pictures.map(({ name, src }) => html`<figure>
      <img alt=${labelOf(words, name)} src=${src} /><figcaption>${words.ways[name]}</figcaption></figure>`)}</div>`;
  }
  if (shown.kind === "words") {
    const [title, ...others] = shown.texts;
    return html`<div class="et-card et-written"><h2>${title}</h2>${others.map((text) => html`<p>${text}</p>`)}</div>`;
  }
  return html`<p class="et-lead">${words[shown.kind]}</p>`;
};
