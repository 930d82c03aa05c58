// "Kelola": who is where by code, who needs help first; the line, the end of the day.
import { Button, LinkButton, Note, Sheet, Toggle, confirmed, fill, html } from "../../static/kit.js";
import { HALL, Live, ask } from "./asks.js";

const SILENT = new Set(["stuck", "away"]); // where it matters since when

/** Who has a product whose code begins so. */
export const withCode = (people, asked) =>
  people.filter(({ products }) => products.some(({ code }) => code.startsWith(asked.trim().toUpperCase())));

/** The sentence above the list: people by phone, photos by state. */
export const sumOf = (words, people, counts) => {
  const finished = people.filter(({ trouble }) => trouble === "finished").length;
  return fill(words.counts, { ...counts, people: people.length, finished });
};

const Product = ({ words, language, product, help }) => {
  const { code, step, photos, trouble, says } = product;
  const counts = { done: photos.done ?? 0, waiting: (photos.queued ?? 0) + (photos.working ?? 0) };
  return html`<li class="et-product">
    <b class="et-letters">${code}</b>
    <div><p>${step} ${words.steps[step - 1]}</p><p class="et-small">${fill(words.photos, counts)}</p>
      ${trouble === "left" && html`<p class="et-small">${words.trouble.left}</p>`}
      ${says.map((say) => html`<p class="et-small">${say[language]}</p>`)}</div>
    <${Button} sign="hand" press=${() => help(code)} aria-label=${`${words.help} ${code}`}>${words.help}<//></li>`;
};

/** The way to another phone for somebody who lost hers. */
const Move = ({ words, offer, close }) => html`<${Sheet} label=${words.move} close=${close}>
  <h2>${words.move}</h2>
  <img class="et-move" alt=${words.move_code} src=${`data:image/svg+xml,${encodeURIComponent(offer.qr)}`} />
  <p class="et-letters et-move-link">${offer.link}</p>
  <p>${fill(words.move_says, offer)}</p>
  <${Button} kind="main" class="et-wide" press=${close}>${words.close}<//><//>`;

const Person = ({ words, language, person, help, stop, move }) => {
  const { phone, trouble, quiet, stopped, products } = person;
  const since = SILENT.has(trouble) ? ` · ${fill(words.quiet, { minutes: Math.round(quiet / 60) })}` : "";
  return html`<li class="et-person et-is-${trouble || "fine"}">
    <div class="et-person-top"><b>${words.trouble[trouble]}${since}</b>
      ${stopped && html`<b class="et-stopped">${words.stopped}</b>`}
      <${Button} kind="link" press=${() => move(products[0].code)}
        aria-label=${`${words.move} ${products[0].code}`}>${words.move}<//>
      ${phone && html`<${Button} kind="link" press=${() => stop(person)}
        aria-label=${`${stopped ? words.goOn : words.stop} ${products[0].code}`}>
        ${stopped ? words.goOn : words.stop}<//>`}</div>
    <ul class="et-products">${products.map((product) =>
      html`<${Product} key=${product.code} ...${{ words, language, product, help }} />`)}</ul></li>`;
};

const Line = ({ words, settings, arrange }) => html`<section class="et-card et-stack">
  <${Button} sign="hand" aria-pressed=${String(settings.held)} press=${() => arrange({ held: !settings.held })}>
    ${settings.held ? words.release : words.hold}<//>
  <${Toggle} on=${settings.saving} aria-describedby="saving-says"
    press=${() => arrange({ saving: !settings.saving })}>${words.saving}<//>
  <p class="et-small" id="saving-says">${words.savingSays}</p></section>`;

class Wipe extends Live {
  state = { typed: "", says: "", isGood: false, isBusy: false };

  async #wipe() {
    const { words, sure } = this.props;
    this.#say(words.wiping, true, true);
    try {
      const proof = await ask("/wipe", "POST", { sure });
      this.#say(`${proof.traces ? words.dirty : words.clean} ${this.#told(proof)}`, !proof.traces, false);
    } catch { this.#say(words.failed, false, false); }
  }

  #told(proof) {
    const { words, language } = this.props;
    const megabytes = (proof.bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
    return fill(words.proof, { ...proof, megabytes });
  }

  #say(says, isGood, isBusy) {
    this.setState({ says, isGood, isBusy, typed: "" }, () => this.proof.scrollIntoView({ block: "nearest" }));
  }

  render({ words, sure }, { typed, says, isGood, isBusy }) {
    const isSure = typed.trim().toUpperCase() === sure;
    return html`<section class="et-card et-stack">
      <label for="sure">${fill(words.wipeSays, { word: sure })}</label>
      <input id="sure" autocomplete="off" autocapitalize="characters" value=${typed}
        onInput=${(event) => this.setState({ typed: event.target.value })} />
      <${Button} kind="danger" sign="trash" disabled=${!isSure || isBusy} press=${() => this.#wipe()}>${words.wipe}<//>
      <div role="status" ref=${(node) => { this.proof = node; }}>
        ${says && html`<${Note} good=${isGood}><p>${says}</p><//>`}</div></section>`;
  }
}

export class Manage extends Live {
  state = { people: [], asked: "", gone: "" };

  componentDidMount() { this.keep(() => this.#ask()); }

  async #ask() { this.setState(await ask("/people")); }

  async #help(code) {
    const { words, language } = this.props;
    if (!await confirmed(fill(words.asked, { code }), words.yes, words.no, ["main", "hand"])) return;
    const tab = window.open("", "_blank"); // now, while the press counts; this screen stays open beside it
    try {
      const { token } = await ask(`/visit/${code}`, "POST");
      (tab ?? window).location.assign(`/?w=${encodeURIComponent(token)}&lang=${language}`);
      this.setState({ gone: "" });
    } catch {
      tab?.close();
      this.setState({ gone: code });
    }
  }

  async #move(code) {
    const moving = await ask(`/handover/${code}`, "POST").catch(() => null);
    this.setState(moving ? { moving } : { gone: code });
  }

  async #stop({ phone, stopped, products: [{ code }] }) {
    const { words } = this.props;
    const question = fill(words.stopAsk, { code });
    if (!stopped && !await confirmed(question, words.stopYes, words.no, ["danger", "hand"])) return;
    await ask(`/phone/${phone}`, "PUT", { stopped: !stopped }).catch(() => {});
    await this.#ask().catch(() => {});
  }

  #list() {
    const { words, language } = this.props;
    const { people, asked } = this.state;
    const found = withCode(people, asked);
    const none = people.length ? fill(words.gone, { code: asked.trim().toUpperCase() }) : words.nobody;
    return html`<ul class="et-people">
      ${found.length === 0 && html`<li class="et-lead">${none}</li>`}
      ${found.map((person) => html`<${Person} key=${person.phone || person.products[0].code}
        ...${{ words, language, person }} help=${(code) => this.#help(code)}
        move=${(code) => this.#move(code)} stop=${(one) => this.#stop(one)} />`)}</ul>`;
  }

  render({ words, language, counts, arrange, sure }, { people, asked, gone, moving }) {
    return html`<div class="et-manage">
      ${moving && html`<${Move} words=${words} offer=${moving} close=${() => this.setState({ moving: null })} />`}
      <div class="et-top"><h1>${words.title}</h1>
        <p class="et-sum" role="status">${sumOf(words, people, counts)}</p></div>
      <div class="et-manage-two"><div>
        <div class="et-find"><label for="find">${words.find}</label><input id="find" maxlength="4" autocomplete="off"
          value=${asked} onInput=${(event) => this.setState({ asked: event.target.value })} /></div>
        ${gone && html`<${Note} role="status"><p>${fill(words.gone, { code: gone })}</p><//>`}
        ${this.#list()}</div>
      <div class="et-stack">
        <${Line} settings=${counts.settings} ...${{ words, arrange }} />
        <section class="et-card et-stack">
          <${LinkButton} sign="save" href=${`${HALL}/all.zip`} download="etalase.zip">${words.all}<//>
          <p class="et-small">${words.allSays}</p></section>
        <${Wipe} ...${{ words, language, sure }} /></div></div></div>`;
  }
}
