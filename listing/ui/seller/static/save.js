// The screen "Simpan": for each place its picture and its words, said to be saved only when they are.
import { Bar, Button, Chip, Note, Screen, Sheet, confirmed, fill, html, mount } from "../../static/kit.js";
import { fetched, keep } from "../../static/download.js";
import { keepPlace, placeOf } from "../../static/memory.js";
import { outbox } from "../../static/outbox.js";
import { hasPicture, noteSaved } from "../../static/photos.js";
import { api, insist, isDue, isWaiting, workUrl } from "../../static/server.js";
import { Result } from "./save_picture.js";
import { Texts } from "./save_texts.js";

const TICK = 2000; // ms between two questions for news
const CALM = 5; // of these ticks, when nothing is in work: whether there is a wall in front may have changed

const Thanks = ({ words, close, another, remove }) => html`
  <${Sheet} label=${words.thanks} close=${close}>
    <h2>${words.thanks}</h2><p>${words.stays}</p>
    <div class="et-stack">
      <${Button} kind="main" sign="camera" press=${another}>${words.another}<//>
      <${Button} press=${close}>${words.close}<//>
      <${Button} kind="link" sign="trash" press=${remove}>${words.delete}<//>
    </div><//>`;

class Save extends Screen {
  state = {
    photos: null, look: {}, wall: false, place: placeOf(this.props.token, this.props.places), chosen: 0, saving: null,
    told: null,
  };
  mark = Date.now().toString(36); // of this visit: a picture of an earlier one may be another look's
  lines = new Map(); // by photo: her last word on its way, after the ones before it
  said = 0; // how often she agreed or took it back: what was asked before her last word is not what she said

  componentDidMount() {
    let ticks = 0;
    this.every(TICK, () => {
      const { photos } = this.state;
      if (++ticks % CALM === 0 || !photos || isDue(photos, ticks)) this.#ask();
    });
    this.#ask();
  }

  async #ask() {
    if (document.hidden || this.lines.size) return;
    const { said } = this;
    const work = await api(workUrl(this.props.token)).catch(() => null);
    if (!work || said !== this.said || this.lines.size) return;
    this.setState({ photos: work.photos, look: work.look, wall: work.wall });
  }

  get #place() { return this.props.places.find(({ key }) => key === this.state.place); }

  #sell(key) {
    keepPlace(this.props.token, key);
    this.setState({ place: key, told: null });
  }

  get #ready() { return (this.state.photos ?? []).filter((photo) => hasPicture(photo, this.state.look)); }

  get #photo() { return this.#ready.find(({ id }) => id === this.state.chosen) ?? this.#ready[0]; }

  #file(photo, file) { return workUrl(this.props.token, `/photos/${photo.id}/save/${file}`); }

  /** Save files one after the other: of these photos. What is said afterwards is what happened. */
  async #save(urls, photos) {
    const { words, language } = this.props;
    let name = "";
    try {
      for (const [at, url] of urls.entries()) {
        this.setState({ saving: urls.length > 1 ? fill(words.saving_many, { number: at + 1, all: urls.length })
          : words.saving, told: null });
        const file = await fetched(url);
        keep(file);
        name = file.name;
      }
      for (const photo of photos) noteSaved(photo, this.state.look);
      const place = this.#place;
      const said = urls.length > 1 ? fill(words.saved_many, { count: urls.length }) : fill(words.saved, { name });
      this.#tell({ good: true, says: said, next: words.next_step[place.key] });
    } catch (error) {
      const says = error.say?.[language] ?? (error.status ? words.not_saved : words.not_saved_away);
      this.#tell({ good: false, says });
    }
  }

  #tell(told) { this.setState({ saving: null, told }, () => this.note?.scrollIntoView({ block: "center" })); }

  // Off until she says so, for one photo alone. Her last word counts, however slow the line is.
  async #agree(photo, agreed) {
    const put = (told) => this.setState(({ photos }) => ({
      photos: photos.map((one) => (one.id === photo.id ? { ...one, ...told } : one)),
    }));
    put({ agreed, telling: true });
    this.said += 1;
    const url = workUrl(this.props.token, `/photos/${photo.id}/agreed`);
    const before = this.lines.get(photo.id) ?? Promise.resolve();
    const told = before.catch(() => {}).then(() => insist(url, "PUT", { agreed }));
    this.lines.set(photo.id, told);
    const kept = await told.then(() => true, () => false);
    if (this.lines.get(photo.id) !== told) return; // a later word of hers is on its way
    this.lines.delete(photo.id);
    put({ telling: false, answered: kept });
    if (!kept) this.#ask();
  }

  async #remove() {
    const { words, token, tell } = this.props;
    this.setState({ thanks: false });
    if (!(await confirmed(words.sure, words.delete, words.keep))) return;
    outbox().clear(token);
    await insist(workUrl(token), "DELETE").catch(() => {});
    tell("removed", Date.now());
  }

  #nothing() {
    const { words, language, tell } = this.props;
    const { photos } = this.state;
    if (!photos.length) return html`<${Note}><p>${words.empty}</p><//>`;
    if (photos.some(isWaiting)) return html`<${Note} sign="again"><p>${words.waiting}</p><//>`;
    return html`<${Note}><p>${photos[0].say?.[language] ?? words.unfound}</p>
      <div class="et-row">
        <${Button} sign="brush" press=${() => tell("tidy", Date.now())}>${words.ways_out}<//></div><//>`;
  }

  #end() {
    const { words, token, tell } = this.props;
    const all = this.#ready.map((photo) => this.#file(photo, this.#place.file));
    return html`<section class="et-stack et-end">
      ${all.length > 1 && html`<${Button} class="et-wide" sign="save" press=${() => this.#save(all, this.#ready)}>
        ${fill(words.save_all, { count: all.length })}<//>`}
      <${Button} class="et-wide" sign="shop" press=${() => tell("kit", Date.now())}>${words.kit}<//>
      <${Button} class="et-wide" sign="camera" press=${() => tell("another", Date.now())}>${words.another}<//>
      <${Button} class="et-wide" sign="check" press=${() => this.setState({ thanks: true })}>${words.finish}<//>
      <${Button} kind="link" sign="save" press=${() => this.#save([workUrl(token, "/all.zip")], this.#ready)}>
        ${words.zip}<//>
      <${Button} kind="link" sign="trash" press=${() => this.#remove()}>${words.delete}<//>
    </section>`;
  }

  render({ words, places, tell, language, token }, { photos, saving, told, thanks, wall, look }) {
    if (!photos)
      return html`<div class="et et-save"><h1>${words.title}</h1><p role="status">${words.opening}</p></div>`;
    const place = this.#place, photo = this.#photo;
    const save = (file) => this.#save([this.#file(photo, file)], [photo]);
    const label = matchMedia("(hover: none)").matches ? words.save : words.save_here;
    return html`<div class="et et-save">
      <h1>${words.title}</h1>
      <div class="et-places" role="group" aria-label=${words.places}>${places.map((one) => html`
        <${Chip} key=${one.key} pressed=${one === place} press=${() => this.#sell(one.key)}>
          ${words.shops[one.key] ?? one.name}<//>`)}</div>
      <div ref=${(node) => { this.note = node; }} role="status">${told && html`
        <${Note} good=${told.good} class="et-saved">
          <p>${told.says}</p>${told.next && html`<p>${told.next}</p>`}<//>`}</div>
      <div class="et-two">
        ${photo ? html`<${Result} ...${{ words, language, place, photo, token, look, wall, save }} photos=${this.#ready}
          mark=${this.mark} choose=${(chosen) => this.setState({ chosen, told: null })} busy=${Boolean(saving)}
          agree=${(agreed) => this.#agree(photo, agreed)} tidy=${() => tell("tidy", Date.now())} />`
          : html`<div>${this.#nothing()}</div>`}
        <div><${Texts} key=${place.key} ...${{ words, place, language }} write=${() => tell("write", Date.now())}
          picture=${photo && this.#file(photo, place.file)} />${this.#end()}</div>
      </div>
    </div>
    ${photo && html`<${Bar}><${Button} kind="main" sign="save" disabled=${Boolean(saving)}
      press=${() => save(place.file)}>${saving ?? label}<//><//>`}
    ${thanks && html`<${Thanks} words=${words} close=${() => this.setState({ thanks: false })}
      another=${() => tell("another", Date.now())} remove=${() => this.#remove()} />`}`;
  }
}

export default mount(Save);
