// The question for the PIN. Nothing of what lies behind it is on the page before the answer is right.
import { Button, Note, Screen, fill, html, mount } from "../../static/kit.js";
import { house } from "../../static/server.js";
import { HALL } from "./asks.js";

class Pin extends Screen {
  state = { isBusy: false, says: "" };

  componentDidMount() {
    this.#speak();
    this.field.focus();
  }

  componentDidUpdate() { this.#speak(); }

  #speak() {
    document.documentElement.lang = this.props.language;
    document.documentElement.setAttribute("translate", "no");
    document.title = this.props.words.title;
  }

  async #enter(event) {
    event.preventDefault();
    this.setState({ isBusy: true });
    this.setState({ says: await this.#answered(), isBusy: false });
    this.field.value = "";
    this.field.focus();
  }

  /** Why she was not let in; the page begins anew where she was. */
  async #answered() {
    const { words } = this.props;
    try {
      const headers = { [house.mark]: "1", "Content-Type": "application/json" };
      const body = JSON.stringify({ pin: this.field.value.trim() });
      const answer = await fetch(`${HALL}/open`, { method: "POST", headers, body });
      if (answer.ok) return location.reload();
      const told = await answer.json();
      return fill(told.error === "MustWait" ? words.wait : words.wrong, told);
    } catch { return words.away; }
  }

  render({ words, language, other, tell }, { isBusy, says }) {
    const turn = () => tell("language", language === "id" ? "en" : "id");
    return html`<main class="et et-gate">
      <form class="et-card" onSubmit=${(event) => this.#enter(event)}>
        <h1>${words.title}</h1><p class="et-lead">${words.lead}</p>
        <label for="pin">${words.pin}</label>
        <input id="pin" class="et-pin" inputmode="numeric" autocomplete="off" maxlength="12" type="password"
          ref=${(node) => { this.field = node; }} />
        <div role="alert">${says && html`<${Note}><p>${says}</p><//>`}</div>
        <${Button} kind="main" class="et-wide" sign="next" type="submit" disabled=${isBusy}>${words.enter}<//>
      </form>
      <div class="et-row"><a class="et-button et-link" href="/">${words.back}</a>
        <button type="button" class="et-button et-link" onClick=${turn}>${other}</button></div>
    </main>`;
  }
}

export default mount(Pin);
