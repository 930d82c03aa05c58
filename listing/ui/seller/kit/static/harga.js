// "Hitung Harga": what goes into one making, the cost of a piece, prices. Python reckons; this shows and keeps.
import { Bar, Button, Icon, Note, Screen, fill, html, mount } from "../../../static/kit.js";
import { Keeper } from "../../../static/keeper.js";
import { api, newId, workUrl } from "../../../static/server.js";

const COSTS = ["bahan", "kemasan", "tenaga", "lain"], MORE = ["potongan", "tingkat"];
const ANSWERS = ["hpp", "trial", "offers", "shop", "tiers"]; // what she asked for stands before how it comes about
const DIGITS = new Set(["jumlah", "untung1", "untung2", "untung3"]);

const Field = ({ name, label, value, hint, wrong, type }) => html`<label class="et-field"><span>${label}</span>
  <input name=${name} value=${value ?? ""} placeholder=${hint} autocomplete="off" maxlength="200"
    inputmode=${DIGITS.has(name) ? "decimal" : undefined} aria-invalid=${wrong ? "true" : undefined}
    onInput=${(event) => type(event.target.value)} /></label>`;

const Row = ({ words, id, kind, boxes, values, hints, wrong, type, remove }) => {
  const found = wrong.filter(({ key }) => key.startsWith(`${id}.`));
  const field = (name) => html`<${Field} key=${name} name=${name} label=${words.boxes[name]} value=${values[name]}
    hint=${hints[name] && fill(words.example, { example: hints[name] })}
    wrong=${found.some(({ key }) => key === `${id}.${name}`)}
    type=${(value) => type({ [id]: { [name]: value } })} />`;
  const [first, ...rest] = boxes;
  return html`<li data-row=${kind}><div class="et-cost-name">${field(first)}
      <button type="button" class="et-button et-square" onClick=${remove}
        aria-label=${fill(words.remove, { name: values.nama || words.kinds[kind].title })}>
        <${Icon} name="trash" /></button>
    </div>${rest.map(field)}
    ${found.map(({ key, says }) => html`<p key=${key} class="et-error" role="alert">${says}</p>`)}</li>`;
};

const Lines = ({ words, section, take }) => html`<section class="et-card" data-section=${section.key}>
  <h3>${section.title}</h3>
  <ul class="et-sum">${section.lines.map((line, at) => html`<li key=${at} class=${line.strong ? "et-strong" : ""}>
    <span>${line.label}</span><span>${line.sum}</span>${line.working && html`<small>${line.working}</small>`}
    ${line.take > 0 && html`<${Button} sign="check" data-take=${line.take} press=${() => take(line.take)}>
      ${words.take}<//>`}
  </li>`)}</ul></section>`;

class Price extends Screen {
  state = { found: null, busy: false, said: null, price: this.props.product.price, old: null };
  keeper = new Keeper(this.props.token, "costs", this.props.costs);
  more = MORE.some((kind) => Object.values(this.#rows).some((row) => row.jenis === kind)) || this.#typed("coba");

  componentDidMount() {
    this.listen(document, "visibilitychange", () => document.hidden && this.keeper.flush());
    this.listen(window, "pagehide", () => this.keeper.leave());
    if (Object.keys(this.#rows).length) this.#reckon();
    else for (const kind of COSTS) this.#add(kind);
  }

  componentWillUnmount() {
    super.componentWillUnmount();
    this.keeper.flush();
  }

  get #rows() { return this.keeper.now.rows ?? {}; }

  #typed(name) { return Boolean(this.keeper.now.rest?.[name]); }

  #change(patch) {
    this.keeper.change(patch);
    this.setState({ said: null });
    clearTimeout(this.later);
    if (this.state.found) this.later = setTimeout(() => this.#reckon(), 700); // ms: she has stopped typing
  }

  #add(kind) { this.#change({ rows: { [`r${newId().slice(0, 10)}`]: { jenis: kind } } }); }

  /** Let the laptop reckon what it has; it has all that she typed once the keeper is done. */
  async #reckon(look = false) {
    const { token, language, words } = this.props;
    this.setState({ busy: true });
    await this.keeper.flush();
    try {
      const found = await api(workUrl(token, `/price?lang=${language}`));
      this.setState({ found, busy: false });
    } catch (error) {
      this.setState({ busy: false, said: { hard: true, says: error.say?.[language] ?? words.away } });
    }
    if (look) this.result?.scrollIntoView({ block: "start" });
  }

  async #price(typed, says, old) {
    const { token, language, words } = this.props;
    try {
      await api(workUrl(token, "/facts"), "PATCH", { harga: typed });
      this.setState({ price: typed ?? "", old, said: { good: true, says } });
    } catch (error) {
      this.setState({ said: { hard: true, says: error.say?.[language] ?? words.away } });
    }
    this.result?.scrollIntoView({ block: "start" });
  }

  #take(amount) {
    const { words, product } = this.props;
    const typed = `Rp${amount.toLocaleString("id-ID")}`, before = this.state.price;
    const says = fill(words.taken, { name: product.name || words.product, price: typed });
    return this.#price(typed, says, before === typed ? null : { price: before });
  }

  #kind(kind) {
    const { words, rows, product } = this.props;
    const found = this.state.found?.wrong ?? [];
    const hints = words.examples[kind === "bahan" && product.made ? "bahan_kriya" : kind];
    return html`<section class="et-card" key=${kind} data-kind=${kind}><h2>${words.kinds[kind].title}</h2>
      <p class="et-small">${words.kinds[kind].hint}</p>
      <ul class="et-costs">${Object.entries(this.#rows).filter(([, row]) => row.jenis === kind).map(([id, values]) =>
        html`<${Row} key=${id} ...${{ words, id, kind, values, hints, wrong: found }} boxes=${rows[kind]}
          type=${(patch) => this.#change({ rows: patch })}
          remove=${() => this.#change({ rows: { [id]: null } })} />`)}</ul>
      <${Button} kind="link" sign="plus" press=${() => this.#add(kind)}>${words.kinds[kind].add}<//></section>`;
  }

  #example(example) { return fill(this.props.words.example, { example }); }

  #rest(name, label, hint = "") {
    const found = (this.state.found?.wrong ?? []).find(({ key }) => key === name);
    return html`<div><${Field} name=${name} label=${label} hint=${hint} wrong=${found}
        value=${this.keeper.now.rest?.[name]} type=${(value) => this.#change({ rest: { [name]: value } })} />
      ${found && html`<p class="et-wrong-box" role="alert">${found.says}</p>`}</div>`;
  }

  #profits(words) {
    const chosen = this.keeper.now.rest?.cara === "markup" ? "markup" : "margin";
    return html`<section class="et-card"><h2>${words.profit}</h2>
      <div class="et-bases" role="radiogroup" aria-label=${words.profit}>${["margin", "markup"].map((basis) => html`
        <button key=${basis} type="button" class="et-chip" role="radio" aria-checked=${String(chosen === basis)}
          onClick=${() => this.#change({ rest: { cara: basis } })}><span>${words.bases[basis].title}</span>
          <small>${words.bases[basis].example}</small></button>`)}</div>
      <div class="et-trio">${this.props.usual.map((usual, at) =>
        this.#rest(`untung${at + 1}`, fill(words.percent, { number: at + 1 }), usual))}</div></section>`;
  }

  #result({ words }, { found, said, price, old }) {
    const lines = (section) => html`<${Lines} key=${section.key} ...${{ words, section }}
      take=${(amount) => this.#take(amount)} />`;
    return html`<div ref=${(node) => { this.result = node; }}><h2>${words.result}</h2>
      ${said && html`<${Note} good=${said.good} hard=${said.hard} role="status"><p>${said.says}</p>
        ${old && html`<${Button} kind="link" sign="undo" press=${() =>
          this.#price(old.price || null, words.taken_back, null)}>${words.undo}<//>`}<//>`}
      ${price && html`<p class="et-small">${fill(words.now, { price })}</p>`}
      ${found.wrong.length > 0 && html`<${Note} sign="warn"><p>${words.first}</p>
        ${found.wrong.map(({ key, says }) => html`<p key=${key}>${says}</p>`)}<//>`}
      ${found.sections.filter(({ key }) => ANSWERS.includes(key)).map(lines)}
      ${found.sections.length > 0 && html`<h2>${words.how}</h2>
        ${found.sections.filter(({ key }) => !ANSWERS.includes(key)).map(lines)}<p class="et-small">${words.rule}</p>`}
      <p class="et-small">${words.guide}</p></div>`;
  }

  render(props, state) {
    const { words, language } = props;
    const { trouble } = this.keeper;
    return html`<div class="et et-price"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      ${trouble && html`<${Note} hard role="alert"><p>${trouble.say?.[language] ?? words.not_kept}</p><//>`}
      <div class="et-two"><div>
        ${COSTS.slice(0, 1).map((kind) => this.#kind(kind))}
        <section class="et-card"><h2>${words.making}</h2><div class="et-duo">
          ${this.#rest("jumlah", words.jumlah, this.#example("20"))}
          ${this.#rest("gagal", words.gagal, this.#example("5%"))}</div></section>
        ${COSTS.slice(1).map((kind) => this.#kind(kind))}
      </div><div>
        ${this.#profits(words)}
        <details class="et-card et-hand" open=${this.more}>
          <summary><${Icon} name="down" /><span>${words.more}</span></summary>
          ${this.#rest("coba", words.coba, this.#example("15rb"))}${MORE.map((kind) => this.#kind(kind))}</details>
        ${state.found && this.#result(props, state)}
        ${!state.found && state.said && html`<${Note} hard role="alert"><p>${state.said.says}</p><//>`}
      </div></div></div>
      <${Bar}><${Button} kind="main" disabled=${state.busy} press=${() => this.#reckon(true)}>
        ${state.busy ? words.reckoning : words.reckon}<//><//>`;
  }
}

export default mount(Price);
