// "Pesan Siap Kirim": messages from her facts, to copy or to send; what only she knows today, she types.
import { Button, Chip, LinkButton, Note, Screen, fill, html, mount } from "../../../static/kit.js";
import { copied } from "../../../static/download.js";

const GROUPS = ["reply", "offer", "calendar"];
const PLACES = /\{(\w+)\}/g;

/** The text of a message with what she typed; a line whose place is empty says its other wording, or nothing. */
export const written = (lines, typed) => lines.map(({ text, otherwise }) => {
  const open = [...text.matchAll(PLACES)].some(([, place]) => !typed[place]?.trim());
  return open ? otherwise : fill(text, typed);
}).filter(Boolean).join("\n");

class Message extends Screen {
  state = { typed: {}, said: "" };

  // Where nothing can be copied, the text is selected for her own long press.
  async #copy(text) {
    const { words } = this.props;
    const done = await copied(text);
    this.setState({ said: done ? words.copied : words.by_hand });
    if (!done) getSelection().selectAllChildren(this.text);
  }

  render({ words, message }, { typed, said }) {
    const { key, day, lines, asks, must, missing } = message;
    const text = written(lines, typed), ready = must.every((place) => typed[place]?.trim());
    return html`<section class="et-card" data-message=${key}><h2>${words.kinds[key]}</h2>
      ${day && html`<p class="et-small">${day}</p>`}
      ${asks.length > 0 && html`<div class="et-duo">${asks.map((place) => html`<label key=${place} class="et-field">
        <span>${words.asks[place]}</span><input name=${place} value=${typed[place] ?? ""} maxlength="60"
          autocomplete="off" placeholder=${words.examples[place]} onInput=${({ target }) =>
            this.setState({ typed: { ...typed, [place]: target.value }, said: "" })} /></label>`)}</div>`}
      ${ready ? html`<div class="et-message" tabindex="0" role="group" aria-label=${words.kinds[key]}
          ref=${(node) => { this.text = node; }}>${text}</div>
        <div class="et-row"><${Button} sign="copy" press=${() => this.#copy(text)}>${words.copy}<//>
          <${LinkButton} kind="link" sign="chat" target="_blank" rel="noopener"
            href=${`https://wa.me/?text=${encodeURIComponent(text)}`}>${words.send}<//></div>`
        : html`<${Note}><p>${words.first}</p><//>`}
      <p class="et-small" role="status">${said}</p>
      ${missing && html`<p class="et-small">${missing}</p>`}</section>`;
  }
}

class Messages extends Screen {
  state = { group: GROUPS[0] };

  render({ words, messages }, { group }) {
    return html`<div class="et"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      ${!messages ? html`<${Note}><p>${words.no_facts}</p><//>` : html`
        <div class="et-places" role="group" aria-label=${words.name}>${GROUPS.map((one) => html`
          <${Chip} key=${one} pressed=${group === one} press=${() => this.setState({ group: one })}>
            ${words.groups[one]}<//>`)}</div>
        <div class="et-messages">${messages.filter((one) => one.group === group).map((message) => html`
          <${Message} key=${message.key} ...${{ words, message }} />`)}</div>`}</div>`;
  }
}

export default mount(Messages);
