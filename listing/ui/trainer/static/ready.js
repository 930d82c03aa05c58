// "Siap Latihan?": one line a check, asked one after the other; the name of the Wi-Fi and the address for the day.
import { Button, Icon, LinkButton, Toggle, fill, html } from "../../static/kit.js";
import { HALL, Live, ask } from "./asks.js";
import { Front } from "./board.js";
import { layoutTroubles } from "./boxes.js";

const SIGNS = { good: "check", ask: "help", bad: "warn" };
const SCREEN = "screen"; // is looked at here: only a browser has boxes
const OF_NETWORK = ["network", "device", "sheet", SCREEN]; // what another name or address may change
const LEAST_CODE = 200; // px of a code's side; a phone reads one from about ten times its width on the wall

/** The sentence for what came of a check, in its words. */
export const sentenceOf = (says, { state, why, values }, language) => {
  const told = (value) => (typeof value === "number" ? value.toLocaleString(language) : value);
  const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]));
  return fill(says[why ? `${state}.${why}` : state] ?? says.bad ?? says.ask, filled);
};

const Line = ({ name, words, answer, language }) => {
  const { state = "" } = answer ?? {};
  const says = words.checks[name];
  return html`<li data-check=${name} class="et-check et-${state || "wait"}"><${Icon} name=${SIGNS[state] ?? "again"} />
    <div><b>${says.name}${state && html`<span class="et-hidden">: ${words.states[state]}</span>`}</b>
      <p>${answer ? sentenceOf(says, answer, language) : words.running}</p></div></li>`;
};

/** The front screen as it would be on this very screen: laid out, unseen. */
const Unseen = ({ hold, ...rest }) => html`<div class="et et-hall et-front et-unseen" aria-hidden="true" inert
  ref=${hold}><header class="et-hall-head"><div class="et-button"></div></header>
  <main class="et-hall-body"><${Front} ...${rest} isBare /></main></div>`;

export class Ready extends Live {
  state = { answers: {}, all: [], isSaved: false, ...this.props.counts.settings };
  turn = 0;

  componentDidMount() {
    this.#day();
    this.#run();
    this.keep(async () => { // a phone that comes in is seen without a press: the trainer has it in her hand
      if (this.state.answers.device?.state === "ask") await this.#check("device");
    });
  }

  componentWillUnmount() {
    super.componentWillUnmount();
    this.turn = -1;
  }

  get #names() { return [...this.props.checks, SCREEN]; }

  async #day() {
    const { link, all } = await ask("/address").catch(() => ({ all: [] }));
    this.setState(({ host }) => ({ all, host: all.find((one) => one.link === link)?.host ?? host }));
  }

  async #keep(part = {}) {
    this.setState(part);
    const { wifi, password, is_open: isOpen, host } = { ...this.state, ...part };
    await this.props.arrange({ wifi, password, is_open: isOpen, host });
    this.setState({ isSaved: true });
    for (const name of OF_NETWORK) await this.#check(name);
  }

  async #run() {
    const mine = (this.turn += 1);
    this.setState({ answers: {} });
    for (const name of this.#names) if (mine === this.turn) await this.#check(name);
  }

  async #check(name) {
    const failed = { state: "bad", values: {}, why: "" };
    const answer = await (name === SCREEN ? this.#looked() : ask(`/check/${name}`)).catch(() => failed);
    this.setState(({ answers }) => ({ answers: { ...answers, [name]: answer } }));
  }

  /** Lay out "Layar Depan" unseen, and look whether anything lies on anything or is cut off. */
  async #looked() {
    const found = await ask("/address");
    await new Promise((done) => { this.setState({ found }, done); });
    const codes = [...this.unseen.querySelectorAll(".et-qr img")];
    await Promise.all(codes.map((code) => code.decode()));
    const side = Math.min(...codes.map((code) => Math.min(code.clientWidth, code.clientHeight)));
    const isFine = side >= LEAST_CODE && layoutTroubles(this.unseen).length === 0;
    this.setState({ found: null });
    if (!codes.length) return { state: "ask", values: {}, why: "none" };
    return { state: isFine ? "good" : "bad", values: { width: innerWidth, height: innerHeight }, why: "" };
  }

  #sum() {
    const { words } = this.props;
    const answers = Object.values(this.state.answers);
    const open = answers.filter(({ state }) => state !== "good").length;
    if (answers.length < this.#names.length) return words.running;
    return open ? fill(words.some, { count: open }) : words.all;
  }

  #field(name, longest) {
    const { words } = this.props;
    return html`<div><label for=${name}>${words[name]}</label><input id=${name} maxlength=${longest} autocomplete="off"
      spellcheck=${false} value=${this.state[name]} disabled=${name === "password" && this.state.is_open}
      onInput=${(event) => this.setState({ [name]: event.target.value, isSaved: false })} /></div>`;
  }

  #form() {
    const { words } = this.props;
    const { is_open: isOpen, all, host, isSaved } = this.state;
    return html`<div class="et-card et-day">
      ${this.#field("wifi", 32)}${this.#field("password", 63)}
      <${Toggle} on=${isOpen} press=${() => this.#keep({ is_open: !isOpen })}>${words.open}<//>
      <div><label for="address">${words.address}</label>
        <select id="address" onChange=${(event) => this.#keep({ host: event.target.value })}>${all.map((one) =>
          html`<option value=${one.host} selected=${one.host === host}>${one.link} (${one.adapter})</option>`)}
        </select></div>
      <div class="et-row"><${Button} sign="check" press=${() => this.#keep()}>${words.save}<//>
        <span role="status" class="et-small">${isSaved ? words.saved : ""}</span></div></div>`;
  }

  render({ words, language, counts, board, handbooks }, { answers, found }) {
    return html`<div>
      <div class="et-top"><h1>${words.title}</h1><p class="et-sum" role="status">${this.#sum()}</p></div>
      <ul class="et-checks">${this.#names.map((name) =>
        html`<${Line} key=${name} ...${{ name, words, language }} answer=${answers[name]} />`)}</ul>
      ${this.#form()}
      <div class="et-row"><${Button} kind="main" sign="again" press=${() => this.#run()}>${words.again}<//>
        <${LinkButton} sign="save" href=${`${HALL}/sheet?lang=${language}`} target="_blank"
          rel="noopener">${words.sheet}<//></div>
      <p class="et-small">${words.firewall}</p>
      <h2>${words.handbooks}</h2>
      <div class="et-row">${handbooks.map(([address, name]) =>
        html`<${LinkButton} sign="save" href=${address} download="">${name}<//>`)}</div>
      ${found && html`<${Unseen} words=${board} ...${{ counts, found }}
        hold=${(node) => { this.unseen = node ?? this.unseen; }} />`}</div>`;
  }
}
