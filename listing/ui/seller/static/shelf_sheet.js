// An upload file of the products that she ticked: for which shop, into which file, what is missing, and then the file.
import { Button, Icon, Note, Screen, Sheet, fill, html } from "../../static/kit.js";
import { fetched, keep, posted } from "../../static/download.js";
import { api } from "../../static/server.js";

const UNIT = "weight_unit";

/** The bytes of a file as base64, as JSON can carry them. */
const base64 = (file) => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => failed(reader.error);
  reader.readAsDataURL(file);
});

/** A file of hers. The browser's own button speaks the browser's language, so ours stands in its place. */
const FileBox = ({ label, pick, accept, file, choose }) => html`<div class="et-file"><span>${label}</span>
  <label class="et-button et-plain">
    <input type="file" class="et-hidden" accept=${accept} aria-label=${label}
      onChange=${(event) => choose(event.target.files[0] ?? null)} />
    <${Icon} name="plus" /><span>${pick}</span></label>
  ${file && html`<span class="et-small">${file.name}</span>`}</div>`;

export class UploadSheet extends Screen {
  state = { target: "list", template: null, media: null, grams: null, checked: null, busy: "" };

  componentDidMount() { this.#check({}); }

  /** Take a change, and ask anew what the file would hold. */
  #check(change) {
    this.setState({ ...change, checked: null, failed: null, done: false }, async () => {
      const { target, template } = this.state;
      if (this.props.templates.includes(target) && !template) return;
      const asked = this.asked = Symbol(target);
      this.setState({ busy: "checking" });
      try {
        const checked = await api("/etalase/shelf/check", "POST", await this.#call());
        if (asked === this.asked) this.setState({ checked });
      } catch (error) {
        if (asked === this.asked) this.setState({ failed: this.#saying(error) });
      } finally {
        if (asked === this.asked) this.setState({ busy: "" });
      }
    });
  }

  /** What the server says of it in her language; a line that broke says nothing that she could read. */
  #saying(error) { return error.say?.[this.props.language] ?? this.props.failed; }

  async #call() {
    const { target, template, media, grams } = this.state;
    const { works, language, templates } = this.props;
    const filled = templates.includes(target);
    return {
      works, target, language, grams,
      template: filled && template ? await base64(template) : null,
      media: filled && media ? await base64(media) : null,
    };
  }

  async #get() {
    this.setState({ busy: "making", failed: null });
    try {
      keep(await fetched("/etalase/shelf/file", posted(await this.#call())));
      this.setState({ done: true });
    } catch (error) {
      this.setState({ failed: this.#saying(error) });
    } finally {
      this.setState({ busy: "" });
    }
  }

  #unit(words) {
    return html`<fieldset class="et-targets"><legend>${words.grams.title}</legend>${["1", "1000"].map((unit) => html`
      <label><input type="radio" name="unit" checked=${this.state.grams === Number(unit)}
        onChange=${() => this.#check({ grams: Number(unit) })} />
        <span>${words.grams[unit]}</span></label>`)}</fieldset>`;
  }

  #result(words, { checked }) {
    if (!checked) return null;
    const asks = checked.refused === UNIT;
    if (checked.refused) {
      return html`${!asks && html`<${Note} hard role="alert"><p>${checked.say[this.props.language]}</p><//>`}
        ${asks && this.#unit(words)}`;
    }
    return html`<div role="status">
      ${checked.rows > 0
        ? html`<${Note} good><p>${fill(words.ready, checked)}</p><//>`
        : html`<${Note} hard><p>${words.nothing}</p><//>`}
      ${checked.unfilled.map((line) => html`<${Note}><p>${line}</p><//>`)}
      ${checked.left_out.map(({ name, reasons }) => html`<${Note} hard><p><b>${fill(words.left_out, { name })}</b></p>
        ${reasons.map((reason) => html`<p>${reason}</p>`)}<//>`)}
      ${this.state.grams && this.#unit(words)}
    </div>`;
  }

  render({ words, works, templates, close }, state) {
    const { target, busy, failed, done, checked } = state;
    const filled = templates.includes(target);
    return html`<${Sheet} label=${words.title} close=${close}>
      <h2>${words.title}</h2><p class="et-lead">${fill(words.lead, { count: works.length })}</p>
      <fieldset class="et-targets"><legend class="et-hidden">${words.title}</legend>
        ${Object.entries(words.targets).map(([key, name]) => html`<label key=${key}><input type="radio" name="target"
          checked=${key === target} onChange=${() => this.#check({ target: key, grams: null })} />
          <span>${name}</span></label>`)}
      </fieldset>
      <p>${words.how[target]}</p>
      ${filled && html`<${FileBox} key=${`${target}-t`} label=${words.template} accept=".xlsx"
        pick=${words.pick} file=${state.template}
        choose=${(template) => this.#check({ template })} />`}
      ${target === "tokopedia" && html`<${FileBox} label=${words.media} accept=".xlsx,.csv,.txt"
        pick=${words.pick} file=${state.media}
        choose=${(media) => this.#check({ media })} />`}
      ${filled && html`<p class="et-small">${words.privacy}</p>`}
      ${busy && html`<p role="status">${words[busy]}</p>`}
      ${failed && html`<${Note} hard role="alert"><p>${failed}</p><//>`}
      ${this.#result(words, state)}
      ${done && html`<${Note} good role="status"><p>${words.done}</p><//>`}
      <div class="et-stack">
        <${Button} kind="main" sign="save" class="et-wide" disabled=${Boolean(busy) || !(checked?.rows > 0)}
          press=${() => this.#get()}>${words.get}<//>
        <${Button} class="et-wide" press=${close}>${words.close}<//>
      </div>
      <p class="et-small">${words.others}</p>
    <//>`;
  }
}
