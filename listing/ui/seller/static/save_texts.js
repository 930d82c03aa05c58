// The words for a place, to copy or to send; what is wrong with them stands beside them.
import { Button, Icon, LinkButton, Screen, fill, html } from "../../static/kit.js";
import { canShare, copied, fetched } from "../../static/download.js";

const State = ({ words, place, field }) => {
  if (field.hard) return html`<li class="et-wrong"><${Icon} name="warn" /><span>${field.hard}</span></li>`;
  if (!field.fine) return html`<li class="et-look"><${Icon} name="warn" /><span>${words.look}</span></li>`;
  return html`<li><${Icon} name="check" /><span>${fill(words.fits, { place: place.name })}</span></li>`;
};

class Text extends Screen {
  // Where nothing can be copied, the text is selected for her own long press.
  async #copy() {
    const { words, place, field } = this.props;
    const done = await copied(field.text);
    this.setState({ said: done ? fill(words.copied, { place: place.name }) : words.by_hand });
    if (done) return;
    const range = document.createRange();
    range.selectNodeContents(this.text);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  render({ words, place, field }, { said }) {
    return html`<section class="et-card">
      <h2>${words.fields[field.name]}</h2>
      <div class="et-text" tabindex="0" ref=${(node) => { this.text = node; }}>${field.text}</div>
      <ul class="et-checks"><${State} ...${{ words, place, field }} /></ul>
      <${Button} class="et-wide et-copy" sign="copy" press=${() => this.#copy()}>${words.copy[field.name]}<//>
      <p class="et-small" role="status">${said}</p>
    </section>`;
  }
}

/** Hand picture and words to another app, or where the address allows none, the words to WhatsApp. */
class Send extends Screen {
  async #share(text) {
    const file = await fetched(this.props.picture).catch(() => null);
    const files = file ? [file] : [];
    const given = canShare(files) ? { files, text } : { text };
    await navigator.share(given).catch(() => {}); // she closed the sheet: nothing was sent, nothing is said
  }

  render({ words, place, picture }) {
    const text = place.fields.map((field) => field.text).join("\n\n");
    if (navigator.share && picture)
      return html`<${Button} class="et-wide" sign="next" press=${() => this.#share(text)}>${words.share}<//>`;
    return place.chat && html`<${LinkButton} class="et-wide" sign="next" target="_blank" rel="noopener"
      href=${`https://wa.me/?text=${encodeURIComponent(text)}`}>${words.send}<//>`;
  }
}

export const Texts = ({ words, place, picture, write }) => (place.fields.length
  ? html`<div>${place.fields.map((field) => html`<${Text} key=${field.name} ...${{ words, place, field }} />`)}
    <${Send} ...${{ words, place, picture }} />
    ${place.fields.some((field) => !field.fine) && html`
      <${Button} kind="link" class="et-wide" sign="brush" press=${write}>${words.mend}<//>`}</div>`
  : html`<div class="et-card"><p>${words.no_words}</p><${Button} sign="brush" press=${write}>${words.write}<//></div>`);
