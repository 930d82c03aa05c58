// Coming back on another phone: the name and the code that she once wrote down, and then her shelf.
import { Note, Screen, html, mount } from "../../static/kit.js";
import { api } from "../../static/server.js";
import { shelve } from "../../static/shelf_memory.js";

const Box = ({ label, name, value }) => html`<label class="et-stack"><span>${label}</span>
  <input class="et-input" name=${name} value=${value} required maxlength="40"
    autocomplete="off" autocapitalize="characters" spellcheck=${false} /></label>`;

class Comeback extends Screen {
  async #open(event) {
    event.preventDefault();
    const { words, language } = this.props;
    const { name, code } = event.target.elements;
    this.setState({ failed: null, busy: true });
    try {
      const { works } = await api("/etalase/return", "POST", { name: name.value, code: code.value });
      for (const token of [...works].reverse()) shelve(token); // the latest in front
      location.assign(`/?rak=1&lang=${language}`);
    } catch (error) {
      this.setState({ failed: error.say?.[language] ?? words.failed, busy: false });
    }
  }

  render({ words, name }, { failed, busy }) {
    return html`<div class="et">
      <h1>${words.title}</h1>
      <p class="et-lead">${words.lead}</p>
      ${failed && html`<${Note} hard role="alert"><p>${failed}</p><//>`}
      <form class="et-stack et-back" onSubmit=${(event) => this.#open(event)}>
        <${Box} label=${words.name} name="name" value=${name} />
        <${Box} label=${words.code} name="code" value="" />
        <button type="submit" class="et-button et-main et-wide" disabled=${Boolean(busy)}>
          <span>${words.open}</span></button>
      </form></div>`;
  }
}

export default mount(Comeback);
