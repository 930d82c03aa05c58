// What several tools of the kit show alike: why there is nothing yet, whose picture it is, and what became of a wish.
import { Note, fill, html } from "../../../static/kit.js";
import { workUrl } from "../../../static/server.js";

/** Why a tool has nothing to show yet: no name, photos on their way, or none. Null where it can begin. */
export const waiting = ({ words, unnamed }, photos) => {
  const why = unnamed ? html`<${Note}><p>${fill(words.unnamed, { why: unnamed })}</p><//>`
    : !photos ? html`<p role="status">${words.opening}</p>`
    : !photos.length ? html`<${Note}><p>${words.no_photo}</p><//>` : null;
  return why && html`<div class="et"><h1>${words.name}</h1>${why}</div>`;
};

/** Her photos in a row, to choose the one that is meant; nothing where there is but one. */
export const Strip = ({ words, token, photos, photo, choose }) => photos.length > 1 && html`
  <div class="et-strip">${photos.map((one, at) => html`<button key=${one.id} type="button"
    aria-pressed=${String(one === photo)} aria-label=${fill(words.photo, { number: at + 1 })}
    onClick=${() => choose(one.id)}>
    <img src=${workUrl(token, `/photos/${one.id}/after.jpg?w=160&v=${one.version}`)} alt="" /></button>`)}</div>`;

/** What became of what she asked for: {good|hard, says}, or nothing yet. */
export const Told = ({ told, children }) => html`<div role="status">${children}
  ${told && html`<${Note} good=${told.good} hard=${told.hard}><p>${told.says}</p><//>`}</div>`;
