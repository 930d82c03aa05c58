// "Layar Depan": for the projector. Two codes, three steps, three numbers; and the wall, where the trainer wants one.
import { Toggle, fill, html } from "../../static/kit.js";
import { Live, ask } from "./asks.js";
import { Wall } from "./wall.js";

const NUMBERS = ["phones", "done", "waiting"];

/** The three steps: what to do, its code, and what the code holds, for phones that cannot read it. */
export const waysOf = (words, { link, open, qr, join }, { wifi, password, is_open: isOpen }) => {
  const [enter, scan, press] = words.steps.map((step) => fill(step, { wifi: wifi || words.nowifi }));
  const secret = wifi && password && !isOpen ? fill(words.password, { password }) : "";
  const closed = link ? words.closed : words.noaddress;
  return [
    { says: enter, code: join, name: wifi, value: secret },
    { says: scan, code: qr, name: link, value: open ? link : closed },
    { says: press },
  ];
};

const Way = ({ says, code, name, value }) => html`<li>
  <div class="et-qr">${code && html`<img alt=${name} src=${`data:image/svg+xml,${encodeURIComponent(code)}`} />`}</div>
  <div class="et-way-says"><p>${says}</p>${value && html`<p class="et-way-value">${value}</p>`}</div></li>`;

/** What the projector shows of numbers, codes and steps; `Board` asks for them. */
export const Front = ({ words, counts, found, isBare = false, arrange }) => {
  const { settings } = counts;
  const classes = ["et-board", settings.wall && "et-has-wall", found?.join && found.qr && "et-two-codes"];
  return html`<div class=${classes.filter(Boolean).join(" ")}>
    <div class="et-board-top"><h1>${words.title}</h1><dl class="et-numbers">
      ${NUMBERS.map((name) => html`<div><dd><b>${counts[name]}</b></dd><dt>${words[name]}</dt></div>`)}</dl></div>
    <ol class="et-way">${found && waysOf(words, found, settings).map((way) => html`<${Way} ...${way} />`)}</ol>
    <p class="et-board-note" role="status">${settings.held ? words.held : ""}</p>
    ${settings.wall && !isBare && html`<${Wall} words=${words} />`}
    <div class="et-wall-switch">
      <${Toggle} on=${settings.wall} press=${() => arrange({ wall: !settings.wall })}
        aria-describedby="wall-says">${words.wall}<//>
      <p id="wall-says">${words.wallSays}</p></div></div>`;
};

export class Board extends Live {
  componentDidMount() { this.keep(async () => this.setState({ found: await ask("/address") })); }

  render({ words, counts, arrange }, { found }) {
    return html`<${Front} ...${{ words, counts, found, arrange }} />`;
  }
}
