// The screen "Foto": take or choose photos, watch them travel, hear in time what is wrong with one.
import { Bar, Button, Note, Screen, fill, html, mount } from "../../static/kit.js";
import { memory } from "../../static/memory.js";
import { outbox } from "../../static/outbox.js";
import { api, insist, isDue, workUrl } from "../../static/server.js";
import { Arrived, Leaving, Samples, ShopWindow } from "./photo_cards.js";
import { reordering } from "./reorder.js";

const FEW = 5; // photos that a product still takes, from which she is told
const TICK = 1500; // ms between two questions for news

class Picker extends Screen {
  state = { photos: [], room: null, open: false };

  componentDidMount() {
    this.listen(outbox(), "change", () => this.forceUpdate());
    this.listen(outbox(), "sent", (event) => this.#arrive(event));
    let ticks = 0;
    const isNews = () => isDue(this.state.photos, ++ticks) || !this.asked || this.state.room;
    this.every(TICK, () => isNews() && this.#ask());
    this.#ask();
  }

  async #ask() {
    if (this.asking || document.hidden) return;
    this.asking = true;
    try {
      const { photos, room, look, held, options, left } = await api(workUrl(this.props.token));
      this.asked = true;
      this.setState({ photos, room, look, held, options, left });
    } catch { /* asked again soon */ } finally { this.asking = false; }
  }

  // The server's answer stands in the list at once; the next question refreshes it.
  #arrive({ token, photo }) {
    if (token !== this.props.token || !photo?.id) return;
    this.setState(({ photos }) => ({ photos: [...photos.filter((one) => one.id !== photo.id), photo] }));
    this.#ask();
  }

  #add(files) { for (const file of files) outbox().add(this.props.token, file); }

  #take(input) {
    if (this.replaced && input.files.length) this.#forget(this.replaced);
    this.replaced = null;
    this.#add(input.files);
    input.value = "";
  }

  #retake(photo) {
    this.replaced = photo;
    this.camera.click();
  }

  /** Ask the server for something; what it refuses is said in the refusal's own words. */
  async #try(asked) {
    this.setState({ refused: null });
    await asked.catch((error) => this.setState({ refused: error.say?.[this.props.language] }));
    this.#ask();
  }

  #again(photo) { return this.#try(api(workUrl(this.props.token, `/photos/${photo.id}/again`), "POST")); }

  #forget(photo) {
    this.setState(({ photos }) => ({ photos: photos.filter((one) => one.id !== photo.id) }));
    return this.#try(insist(workUrl(this.props.token, `/photos/${photo.id}`), "DELETE"));
  }

  #sample(name) {
    this.setState({ open: false });
    return this.#try(api(workUrl(this.props.token, `/samples/${name}`), "POST"));
  }

  /** Let a photo go from one place to another; the first is the main one. */
  async #move(from, to) {
    const photos = [...this.state.photos];
    if (to < 0 || to >= photos.length) return;
    photos.splice(to, 0, ...photos.splice(from, 1));
    this.setState({ photos });
    await this.#try(insist(workUrl(this.props.token, "/order"), "PUT", { photos: photos.map(({ id }) => id) }));
  }

  /** Say which of the options that she typed a photo shows. */
  #show(photo, option) {
    return this.#try(insist(workUrl(this.props.token, `/photos/${photo.id}/option`), "PUT", { option }));
  }

  #keep(photo) {
    memory.set(`kept.${photo.id}`, "1");
    this.forceUpdate();
  }

  #files(name, more) {
    return html`<input type="file" hidden aria-hidden="true" tabindex="-1" ref=${(node) => { this[name] = node; }}
      onChange=${(event) => this.#take(event.target)} ...${more} />`;
  }

  #drop(event) {
    event.preventDefault();
    this.setState({ over: false });
    this.#add(event.dataTransfer.files);
  }

  #dropping() {
    return {
      onDragOver: (event) => { event.preventDefault(); this.setState({ over: true }); },
      onDragLeave: () => this.setState({ over: false }),
      onDrop: (event) => this.#drop(event),
    };
  }

  #sortable(list) {
    if (!list || list === this.sorted) return;
    this.sorted = list;
    reordering(list, (from, to) => this.#move(from, to));
  }

  #list(waiting) {
    const { words, token, language } = this.props;
    const acts = {
      retake: (photo) => this.#retake(photo), again: (photo) => this.#again(photo),
      forget: (photo) => this.#forget(photo), keep: (photo) => this.#keep(photo),
      ways: () => this.props.tell("next", Date.now()), look: this.state.look, held: this.state.held,
      options: this.state.options ?? [], show: (photo, option) => this.#show(photo, option),
    };
    return html`<ul class="et-photos" aria-live="polite" ref=${(node) => this.#sortable(node)}>
      ${this.state.photos.map((photo, at, { length }) => html`<${Arrived} key=${photo.id}
        ...${{ words, token, language, photo, at, length }} move=${(by) => this.#move(at, at + by)}
        ...${acts} kept=${memory.get(`kept.${photo.id}`) === "1"}
        preview=${outbox().previews.get(photo.client_id)} />`)}
      ${waiting.map((entry) => html`<${Leaving} key=${entry.id} ...${{ words, language, entry }}
        other=${() => { outbox().drop(entry.id); this.gallery.click(); }} />`)}
    </ul>`;
  }

  render({ words, samples, token, tell }, { photos, room, open, over, refused, left }) {
    const waiting = outbox().of(token);
    const any = waiting.length + photos.length > 0;
    const isBusy = waiting.some(({ state }) => state !== "refused");
    const camera = { sign: "camera", press: () => this.#retake(null) };
    return html`<div class="et et-picker ${over ? "et-over" : ""}" ...${this.#dropping()}>
      ${this.#files("camera", { accept: "image/*", capture: "environment" })}
      ${this.#files("gallery", { accept: "image/*,.heic,.heif", multiple: true })}
      ${room && html`<${Note} class="et-full" role="status"><p>${words.full[room]}</p><//>`}
      ${refused && html`<${Note} role="alert"><p>${refused}</p><//>`}
      <h1>${any ? words.yours : words.title}</h1>
      ${any ? this.#list(waiting) : html`<${ShopWindow} tips=${words.tips} />`}
      ${photos.length > 1 && html`<p class="et-small">${words.order}</p>`}
      ${any && html`<h2>${words.more}</h2>`}
      ${left > 0 && left <= FEW && html`<p class="et-small" role="status">${fill(words.left, { left })}</p>`}
      <div class=${any ? "et-even" : "et-stack"}>
        ${any && html`<${Button} ...${camera}>${words.camera}<//>`}
        <${Button} class="et-wide" sign="gallery" press=${() => this.gallery.click()}>${words.gallery}<//>
      </div>
      <p class="et-lead et-drop">${words.drop}</p>
      ${!any && html`<${Samples} ...${{ words, samples, open }} turn=${() => this.setState({ open: !open })}
        use=${(name) => this.#sample(name)} />`}
    </div>
    <${Bar}>${photos.length
      ? html`<${Button} key="next" kind="main" sign="next" press=${() => tell("next", Date.now())}>
        ${words.next}<//>`
      : html`<${Button} key="camera" kind="main" ...${camera} hidden=${isBusy}>
        ${words.camera}<//>`}<//>`;
  }
}

export default mount(Picker);
