// What every screen is drawn with: a screen says what is to be seen, Preact changes only what differs. So a finger
// may be on a button, and a cursor in a box, while news arrives.
import htm from "./vendor/htm.js";
import { Component, h, render } from "./vendor/preact.js";
import { ICONS } from "./icons.js";
import { memory } from "./memory.js";
import { house, newId, pause } from "./server.js";

const LETTERS = '16px "Source Sans"', CALM = 4000; // Streamlit's; ms after the first screen until they are fetched
const PATIENCE = 8000, TELLINGS = 5; // ms until something is told again, and how often in all
const LOOK = 50; // ms between two looks whether it was heard
const BUSY = ["running", "rerunRequested", "stopRequested"]; // what Streamlit says of a page that is being drawn

export const html = htm.bind(h);

/** Fill the {places} of a sentence. */
export const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** A number as it is written in a language: 1.500 in Indonesian, 1,500 in English. */
export const local = (number, language) => number.toLocaleString(language === "id" ? "id-ID" : "en-GB");

/** Part of the page that holds clocks and ears, which end with it. */
export class Screen extends Component {
  #ends = [];

  every(ms, act) {
    const clock = setInterval(act, ms);
    this.#ends.push(() => clearInterval(clock));
  }

  listen(target, event, act, options) {
    target.addEventListener(event, act, options);
    this.#ends.push(() => target.removeEventListener(event, act, options));
  }

  componentWillUnmount() { for (const end of this.#ends) end(); }
}

export const Icon = ({ name }) =>
  html`<svg class="et-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;

/** `kind` is main, plain, link or danger, `sign` an icon, `press` what it does; all else goes to the element. */
export const Button = ({ kind = "plain", sign, press, children, class: more = "", ...rest }) =>
  html`<button type="button" class="et-button et-${kind} ${more}" onClick=${press} ...${rest}>
    ${sign && html`<${Icon} name=${sign} />`}<span>${children}</span></button>`;

/** A link that looks like a button. */
export const LinkButton = ({ kind = "plain", sign, press, children, class: more = "", ...rest }) =>
  html`<a class="et-button et-${kind} ${more}" onClick=${press} ...${rest}>
    ${sign && html`<${Icon} name=${sign} />`}<span>${children}</span></a>`;

export const Chip = ({ pressed, press, children, class: more = "", ...rest }) =>
  html`<button type="button" class="et-chip ${more}" aria-pressed=${pressed === undefined ? undefined : String(pressed)}
    onClick=${press} ...${rest}>${children}</button>`;

/** A switch that shows where it stands. */
export const Toggle = ({ on, press, children, ...rest }) =>
  html`<button type="button" class="et-switch" role="switch" aria-checked=${String(on)} onClick=${press} ...${rest}>
    <i aria-hidden="true"></i><span>${children}</span></button>`;

/** A slider. What a finger only scrolled past stays where it was: the browser says so when it takes the finger over.
    `input` hears each move of it, `change` where it was let go. */
export class Range extends Component {
  #from = null;
  #isPassedBy = false;

  #hold({ target }) {
    this.#from = target.value;
    this.#isPassedBy = false;
  }

  #passBy({ target }) {
    this.#isPassedBy = true;
    target.value = this.#from;
    this.props.input?.(Number(this.#from));
  }

  #hear({ target }, told) {
    if (this.#isPassedBy) target.value = this.#from;
    else told?.(Number(target.value));
  }

  render({ input, change, ...rest }) {
    return html`<input type="range" ...${rest} onPointerDown=${(event) => this.#hold(event)}
      onPointerCancel=${(event) => this.#passBy(event)} onKeyDown=${() => { this.#isPassedBy = false; }}
      onInput=${(event) => this.#hear(event, input)} onChange=${(event) => this.#hear(event, change)} />`;
  }
}

/** A remark: `good` in green, `hard` in red, else amber. */
export const Note = ({ sign = "warn", good = false, hard = false, class: more = "", children, ...rest }) =>
  html`<div class="et-note ${good ? "et-good" : ""} ${hard ? "et-hard" : ""} ${more}" ...${rest}>
    <${Icon} name=${good ? "check" : sign} /><div>${children}</div></div>`;

/** The bar with the main button, always in reach of a thumb. The page ends above it, however high its words make it. */
export class Bar extends Component {
  render({ children }) {
    return html`<div class="et-bar" ref=${(node) => { this.bar = node ?? this.bar; }}><div>${children}</div></div>`;
  }

  componentDidMount() {
    const { style } = document.documentElement;
    this.watch = new ResizeObserver(() => style.setProperty("--et-bar", `${this.bar.offsetHeight}px`));
    this.watch.observe(this.bar);
  }

  componentWillUnmount() { this.watch.disconnect(); }
}

/** A sheet over the page, until `close` is called by its own buttons or the back key. */
export class Sheet extends Component {
  render({ label, close, class: more = "", children, ...rest }) {
    const cancel = (event) => { event.preventDefault(); close(); };
    return html`<dialog class="et-sheet ${more}" aria-label=${label} onCancel=${cancel} ...${rest} ref=${(node) => {
      this.dialog = node ?? this.dialog;
    }}>${children}</dialog>`;
  }

  componentDidMount() { this.dialog.showModal(); }

  componentWillUnmount() { this.dialog.close(); }
}

/** Ask a question in a sheet; resolves to whether she says yes. By itself a yes deletes something. */
export const confirmed = (question, yes, no, [kind, sign] = ["danger", "trash"]) => new Promise((answer) => {
  const host = document.body.appendChild(document.createElement("div"));
  const close = (value) => {
    render(null, host);
    host.remove();
    answer(value);
  };
  render(html`<${Sheet} label=${question} close=${() => close(false)}>
    <p class="et-lead">${question}</p>
    <div class="et-stack">
      <${Button} kind=${kind} sign=${sign} press=${() => close(true)}>${yes}<//>
      <${Button} press=${() => close(false)}>${no}<//>
    </div><//>`, host);
});

const app = () => document.querySelector("[data-test-connection-state]")?.dataset ?? {};

/** Whether Streamlit's own line to the server stands; an event told without it would be lost without a word. */
export const connected = () => app().testConnectionState === "CONNECTED";

// What is told while the page is being drawn would end that drawing, and with it what was told before.
const listens = () => connected() && !BUSY.includes(app().testScriptState);

/** Resolves when `fits`, or after so many ms. */
const until = async (fits, ms = Infinity) => {
  const end = Date.now() + ms;
  while (!fits() && Date.now() < end) await pause(LOOK);
};

let line = Promise.resolve(); // what the screens of this page tell the server: one thing after another

let dressing = null;

/** Fetch our own letters, and write in them when they are here: at once where this phone has them already, else when
    the first screen has stood for a while, so that nobody waits for letters. */
const dress = () => {
  const rest = memory.get("letters") ? 0 : CALM;
  dressing ??= pause(rest).then(() => document.fonts.load(LETTERS)).then(() => {
    memory.set("letters", "1");
    document.documentElement.classList.add("et-dressed");
  }).catch(() => {}); // then the phone's own are as good
};

/** Turn a Preact component into a Streamlit component: what Python draws it with, and `tell(name, value)`, are its
    properties. What is told bears a mark, and is told again until Python has drawn with that mark or the screen has
    gone: a line that breaks may lose it, and a server that starts anew draws without having heard. */
export const mount = (Shown, patience = PATIENCE) => {
  let visit = 0, heard, say;
  const tell = (name, value) => {
    const id = newId(), during = visit;
    const done = () => visit !== during || heard === id;
    line = line.then(async () => {
      for (let time = 0; time < TELLINGS && !done(); time += 1) {
        await until(() => done() || listens());
        if (done()) return;
        say(name, { id, value });
        await until(done, patience);
      }
    });
  };
  return ({ data, parentElement, setTriggerValue }) => {
    Object.assign(house, data.house);
    ({ heard } = data);
    say = setTriggerValue;
    const root = parentElement.querySelector("[data-root]");
    document.getElementById("et-first")?.remove();
    if (document.fonts) dress();
    render(html`<${Shown} ...${data} tell=${tell} />`, root);
    return () => {
      visit += 1;
      render(null, root);
    };
  };
};
