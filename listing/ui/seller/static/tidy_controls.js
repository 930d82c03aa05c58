// The ways a picture can be made, and what each of them has to choose. What would do nothing is not shown.
import { Button, Chip, Icon, Note, Range, Screen, Toggle, html } from "../../static/kit.js";
import { api } from "../../static/server.js";
import { limited } from "./drag.js";

const WHITE = "#FFFFFF", NUDGE = 0.02; // share of the square that an arrow moves the product
const BY_HAND = { turn: 0, zoom: 1, shift: [0, 0] }; // belong to one photo; the rest to all of them
export const PLAIN = { way: "cut", background: WHITE, shadow: "real", light: 1, warmth: 0, ...BY_HAND };

/** Why the photo's own background becomes no even white, if it does not. */
class Ground extends Screen {
  componentDidMount() { this.#ask(); }

  componentDidUpdate({ url }) { if (url !== this.props.url) this.#ask(); }

  async #ask() {
    const { url } = this.props;
    const { says } = await api(url).catch(() => ({}));
    if (url === this.props.url) this.setState({ says });
  }

  render({ language }, { says }) { return says && html`<${Note} role="status"><p>${says[language]}</p><//>`; }
}

export const Ways = ({ words, language, look, ground, change }) => html`
  <div class="et-ways" role="radiogroup" aria-label=${words.way}>
    ${["cut", "brighten", "original"].map((way) => html`
      <button key=${way} type="button" class="et-chip" role="radio" data-focus=${way}
        aria-checked=${String(look.way === way)} onClick=${() => change({ way })}>
        <i class=${`et-way-${way}`} aria-hidden="true"></i>
        <span>${words.ways[way]}</span></button>`)}</div>
  <p class="et-small et-way-says">${words.way_says[look.way]}</p>
  ${look.way === "brighten" && html`<${Ground} url=${ground} language=${language} />`}`;

const Colours = ({ words, colours, look, change }) => {
  const all = [WHITE, ...colours], now = look.background.toUpperCase();
  const own = !all.includes(now);
  const names = [words.white, ...words.colours];
  return html`<div class="et-colours" role="radiogroup" aria-label=${words.background}>
    ${all.map((colour, at) => html`<button key=${colour} type="button" role="radio" data-focus=${colour}
      style=${`background:${colour}`} aria-checked=${String(colour === now)} aria-label=${names[at]}
      onClick=${() => change({ background: colour })}></button>`)}
    <label title=${words.own_colour} style=${own ? `background:${look.background}` : ""}><${Icon} name="plus" />
      <input type="color" value=${own ? look.background.toLowerCase() : "#f3d9c9"} aria-label=${words.own_colour}
        onChange=${(event) => change({ background: event.target.value.toUpperCase() })} /></label></div>`;
};

const Knob = ({ name, label, least, most, step, value, shown, set }) => html`
  <label class="et-knob"><span>${label}</span><output>${shown(value)}</output>
    <${Range} data-focus=${name} min=${least} max=${most} step=${step} value=${value}
      change=${(now) => set({ [name]: now })} /></label>`;

const ByHand = ({ words, photo, look, own, alone }) => {
  const set = (part) => own({ ...photo.look, ...part });
  const signed = (value) => (value > 0 ? `+${value}` : String(value)).replace("-", "−").replace(".", words.comma);
  const nudge = (sign, label, x, y) => html`<${Chip} class="et-square" data-focus=${sign} aria-label=${label}
    press=${() => set({ shift: [limited(look.shift[0] + x), limited(look.shift[1] + y)] })}>
    <${Icon} name=${sign} /><//>`;
  const automatic = () => own(Object.fromEntries(Object.entries(photo.look).filter(([name]) => !(name in BY_HAND))));
  return html`<details class="et-card et-hand" onToggle=${(event) => alone(event.target.open)}>
    <summary><${Icon} name="down" /><span>${words.by_hand}</span></summary>
    <p class="et-small">${words.drag}</p>
    <${Knob} name="zoom" label=${words.zoom} least="0.6" most="1.6" step="0.05" value=${look.zoom} set=${set}
      shown=${(value) => `${Math.round(value * 100)} %`} />
    <${Knob} name="turn" label=${words.turn} least="-10" most="10" step="0.5" value=${look.turn} set=${set}
      shown=${(value) => `${signed(value)}°`} />
    <div class="et-arrows">${nudge("left", words.to_left, -NUDGE, 0)}${nudge("up", words.to_top, 0, -NUDGE)}
      ${nudge("down", words.to_bottom, 0, NUDGE)}${nudge("right", words.to_right, NUDGE, 0)}</div>
    <${Button} kind="link" class="et-wide" sign="again" press=${automatic}>${words.automatic}<//>
  </details>`;
};

export const Controls = ({ words, colours, photo, look, change, own, alone, clean }) => html`
  ${look.way === "cut" && html`<${Colours} ...${{ words, colours, look, change }} />
    <${Toggle} on=${look.shadow !== "none"} data-focus="shadow"
      press=${() => change({ shadow: look.shadow === "none" ? "real" : "none" })}>${words.shadow}<//>`}
  ${(photo.status === "done" || photo.status === "failed") && photo.decoded && html`
    <${Button} kind="link" class="et-wide" sign="spot" data-focus="spots" press=${clean}>${words.spots.title}<//>`}
  <${ByHand} ...${{ words, photo, look, own, alone }} />`;
