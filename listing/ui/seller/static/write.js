// The screen "Tulis": few boxes, then the drafts. What she types is kept by itself; Python is only asked to look again,
// so a lost line costs a remark, never a word.
import { Bar, Button, Note, Screen, connected, html, mount } from "../../static/kit.js";
import { Keeper } from "../../static/keeper.js";
import { keepPlace, placeOf } from "../../static/memory.js";
import { Drafts } from "./write_drafts.js";
import { Form, openForm, remarksOf } from "./write_form.js";

class Write extends Screen {
  state = { place: null, editing: false, waiting: false };
  facts = new Keeper(this.props.token, "facts", this.props.facts);
  texts = new Keeper(this.props.token, "texts", this.props.texts);

  componentDidMount() {
    this.listen(document, "visibilitychange", () => document.hidden && this.#flush());
    this.listen(window, "pagehide", () => { this.facts.leave(); this.texts.leave(); });
    this.every(1000, () => this.state.waiting && this.forceUpdate());
  }

  componentWillUnmount() {
    super.componentWillUnmount();
    this.#flush();
  }

  // Python has looked again: the wait is over, and an error is brought into sight and under her hands.
  componentDidUpdate(before) {
    const { error, places } = this.props;
    const answered = error !== before.error || places !== before.places;
    if (this.state.waiting && answered) this.setState({ waiting: false });
    if (!error || !answered) return;
    const box = this.root?.querySelector(`[data-fact="${error.key}"]`);
    if (!box) return;
    openForm(box);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: "center" });
  }

  async #flush() { await Promise.all([this.facts.flush(), this.texts.flush()]); }

  #type(keeper, patch, rest) {
    keeper.change(patch, rest);
    this.forceUpdate();
  }

  /** Let Python look at what she has typed. */
  async #look() {
    await this.#flush();
    this.forceUpdate();
    this.props.tell("look", Date.now());
  }

  async #make() {
    this.setState({ waiting: true, editing: false });
    this.texts.change({ made: true });
    await this.#look();
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  }

  #write(patch) {
    this.#type(this.texts, patch);
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#look(), 700); // ms: she has stopped typing, and it is on the server
  }

  async #go() {
    clearTimeout(this.later); // she is leaving: nobody will read the remarks
    await this.#flush();
    this.props.tell("next", Date.now());
  }

  #bar(isForm) {
    const { words } = this.props;
    const { waiting } = this.state;
    if (!isForm) return html`<${Button} kind="main" sign="check" press=${() => this.#go()}>${words.next}<//>`;
    const label = !waiting ? words.make : connected() ? words.making : words.away;
    return html`<${Button} kind="link" press=${() => this.#go()}>${words.skip}<//>
      <${Button} kind="main" disabled=${waiting} press=${() => this.#make()}>${label}<//>`;
  }

  render({ words, form, error, places, language, token }, { place, editing }) {
    const facts = this.facts.now, texts = { hers: {}, ...this.texts.now };
    const isForm = !texts.made || error || editing || !places;
    const trouble = this.facts.trouble ?? this.texts.trouble;
    return html`<div class="et et-write" ref=${(node) => { this.root = node; }}>
      ${trouble && html`<${Note} hard role="alert"><p>${trouble.say?.[language] ?? words.not_kept}</p><//>`}
      ${isForm ? html`<${Form} ...${{ words, form, facts, error }} remarks=${remarksOf(places)}
          make=${() => this.#make()}
          type=${(patch) => this.#type(this.facts, patch)} />`
        : html`<${Drafts} ...${{ words, form, facts, texts, places, language }}
          chosen=${place ?? placeOf(token, places)} write=${(patch) => this.#write(patch)}
          choose=${(key) => { keepPlace(token, key); this.setState({ place: key }); }}
          ask=${(patch) => { this.texts.change(patch); this.#look(); }}
          edit=${() => this.setState({ editing: true })} />`}
    </div>
    <${Bar}>${this.#bar(isForm)}<//>`;
  }
}

export default mount(Write);
