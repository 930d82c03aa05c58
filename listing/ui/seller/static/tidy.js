// The screen "Rapikan": look at what the machine did, say what is right, choose another way, mend it by hand.
import { Bar, Button, Chip, Screen, fill, html, mount } from "../../static/kit.js";
import { memory } from "../../static/memory.js";
import {
  check, checkHue, checkMended, hasPicture, isChecked, isHueChecked, isUnsure, stateOf,
} from "../../static/photos.js";
import { api, insist, isDue, isWaiting, workUrl } from "../../static/server.js";
import { Brush } from "./brush.js";
import { Compare } from "./compare.js";
import { dragging } from "./drag.js";
import { Controls, PLAIN, Ways } from "./tidy_controls.js";
import { Questions, Unfound } from "./tidy_questions.js";

const TICK = 1200; // ms between two questions for news

/** A look without the names of another: what all photos share is no photo's own any more. */
export const without = (look, names) => Object.fromEntries(Object.entries(look).filter(([name]) => !(name in names)));

class Tidy extends Screen {
  opened = `opened.${this.props.token}`; // by its card on the screen before
  state = {
    photos: [], shared: null, chosen: Number(memory.get(this.opened)), isWhole: null, alone: false, brush: null,
  };
  queue = Promise.resolve();
  birth = Date.now().toString(36);
  mark = this.birth; // of the look that the server has: a picture is never taken for another look's
  changes = 0;

  componentDidMount() {
    memory.drop(this.opened);
    let ticks = 0;
    this.every(TICK, () => (isDue(this.state.photos, ++ticks) || !this.state.shared) && this.#ask());
    this.#ask();
  }

  get photo() {
    const { photos, chosen } = this.state;
    const photo = photos.find(({ id }) => id === chosen) ?? photos[0];
    return photo && { ...photo, checked: isChecked(photo), hueChecked: isHueChecked(photo) };
  }

  get look() { return { ...PLAIN, ...this.state.shared, ...this.photo?.look }; }

  async #ask() {
    if (this.asking || document.hidden) return;
    this.asking = true;
    try {
      const work = await api(workUrl(this.props.token));
      const kept = new Map(this.state.photos.map((photo) => [photo.id, photo.look]));
      const photos = work.photos.map((photo) => ({ ...photo, look: kept.get(photo.id) ?? photo.look ?? {} }));
      this.setState(({ shared }) => ({ photos, shared: shared ?? work.look, held: work.held, asked: true }));
    } catch { /* asked again soon */ } finally { this.asking = false; }
  }

  /** Change the look of all photos. What this one had of its own in the same matter gives way. */
  #change = (part) => {
    const shared = { ...this.state.shared, ...part };
    const own = without(this.photo.look, part);
    this.setState({ shared });
    this.#keep("/look", shared);
    if (Object.keys(own).length < Object.keys(this.photo.look).length) this.#own(own);
  };

  /** Give this photo a look of its own, beside the one of all. */
  #own = (look) => {
    const { id } = this.photo;
    this.setState(({ photos }) => ({ photos: photos.map((photo) => (photo.id === id ? { ...photo, look } : photo)) }));
    this.#keep(`/photos/${id}/look`, look);
  };

  // One after the other; of several waiting only the last is fetched.
  #keep(where, look) {
    const turn = ++this.changes;
    this.setState({ keeping: true });
    this.queue = this.queue.then(async () => {
      const kept = await insist(workUrl(this.props.token, where), "PUT", look).then(() => true, () => false);
      if (!kept) return this.setState({ shared: null, photos: [] }, () => this.#ask()); // show again what counts
      if (turn !== this.changes) return;
      this.mark = `${this.birth}.${turn}`;
      this.setState({ keeping: false });
    });
  }

  #url(photo, file) { return workUrl(this.props.token, `/photos/${photo.id}/${file}`); }

  #wait(photo) {
    const { words } = this.props;
    const { held, keeping, asked } = this.state;
    if (!photo) return asked ? words.empty : words.opening;
    if (isWaiting(photo) && held) return words.held[held];
    if (photo.status === "queued" && photo.position && photo.seconds) return fill(words.queued, photo);
    if (photo.status === "queued") return words.line;
    if (photo.status === "working") return words.working;
    return keeping ? words.drawing : "";
  }

  #picture(photo) {
    const { words, language } = this.props;
    const { shared, alone, keeping } = this.state;
    const ready = photo && hasPicture(photo, shared), cut = this.look.way === "cut" && photo?.status === "done";
    const mark = `${photo?.version}-${this.mark}`;
    const whole = photo?.decoded ? this.#url(photo, `before.jpg?w=720&v=${photo.id}`) : undefined;
    const isWhole = Boolean(whole) && !alone
      && (!ready || (this.state.isWhole ?? (isUnsure(photo, shared) && !photo.checked)));
    return html`${ready && !alone && html`<div class="et-even et-views" role="group" aria-label=${words.views}>
      <${Chip} pressed=${isWhole} press=${() => this.setState({ isWhole: true })} data-focus="whole">${words.whole}<//>
      <${Chip} pressed=${!isWhole} press=${() => this.setState({ isWhole: false })}>${words.compare}<//></div>`}
    <${Compare} key=${photo?.id} ...${{ words, language }}
      wait=${isWaiting(photo ?? {}) || !photo ? this.#wait(photo) : ""}
      before=${ready ? this.#url(photo, `before.jpg?w=720&framed=1&v=${mark}`) : whole}
      after=${ready ? this.#url(photo, `after.jpg?w=720&v=${mark}`) : undefined} alone=${alone} isWhole=${isWhole}
      whole=${whole} alpha=${cut ? this.#url(photo, `alpha.png?w=720&v=${photo.version}`) : undefined}
      faults=${photo?.checked ? [] : photo?.faults}
      square=${(node) => this.#listen(node)} loaded=${() => this.#still()} busy=${keeping} />`;
  }

  #listen(node) {
    if (!node || node === this.square) return;
    this.square = node;
    const may = () => this.state.alone && hasPicture(this.photo, this.state.shared);
    dragging(node, {
      look: () => (may() ? { shift: this.look.shift, zoom: this.look.zoom } : null),
      shown: (css) => { node.querySelector(".et-after").style.transform = css; },
      done: (part) => this.#own({ ...this.photo.look, ...part }),
    });
  }

  #still() { if (this.square) this.square.querySelector(".et-after").style.transform = ""; }

  #strip() {
    const { words } = this.props;
    const { photos } = this.state;
    if (photos.length < 2) return null;
    return html`<div class="et-strip">${photos.map((photo, at) => html`
      <button key=${photo.id} type="button" aria-pressed=${String(photo.id === this.photo.id)}
        aria-label=${`${words.photo} ${at + 1}`} onClick=${() => this.setState({ chosen: photo.id, isWhole: null })}>
        ${photo.decoded && html`<img src=${this.#url(photo, `before.jpg?w=160&v=${photo.id}`)} alt="" />`}</button>`)}
    </div>`;
  }

  async #again(photo) {
    await api(this.#url(photo, "again"), "POST").catch(() => {});
    this.#ask();
  }

  #beside(photo) {
    const { words, language, colours, tell } = this.props;
    const acts = {
      change: this.#change, own: this.#own, again: () => this.#again(photo),
      brush: (fault) => this.setState({ brush: photo, fault, spots: false }),
      clean: () => this.setState({ brush: photo, spots: true }),
      retake: () => tell("retake", Date.now()), way: (way) => this.#own({ ...photo.look, way }),
      // Her answer is seen at the result, and so is the next question.
      seen: () => { check(photo); this.setState({ isWhole: false }); },
      seenHue: () => { checkHue(photo); this.setState({ isWhole: false }); },
      alone: (alone) => this.setState({ alone }),
    };
    const look = this.look, state = stateOf(photo, this.state.shared);
    const lost = state === "unfound" || state === "failed";
    const ground = this.#url(photo, `ground?v=${photo.version}`);
    const ways = html`<${Ways} ...${{ words, language, look, ground }} change=${this.#change} />`;
    const questions = !lost && !isWaiting(photo)
      && html`<${Questions} ...${{ words, photo, look, state, ...acts }} />`;
    // Right under the picture stands what she needs first: the question where we were unsure, else the other ways.
    // Her answer moves nothing.
    return html`${lost && html`<${Unfound} ...${{ words, language, photo, state, ...acts }} />`}
      ${isUnsure(photo, this.state.shared) ? [questions, ways] : [ways, questions]}
      <${Controls} ...${{ words, colours, photo, look, ...acts }} />`;
  }

  /** Back from the brush without what was done there: what she had said of the cut-out holds, and nothing moves. */
  #dropped(now) {
    checkMended(this.state.brush, now, true);
    this.setState({ brush: null }, () => this.#ask());
  }

  #mended(now) {
    checkMended(this.state.brush, now, this.state.spots);
    this.setState({ brush: null, isWhole: false }, () => {
      this.square?.scrollIntoView({ block: "nearest" }); // it is what she came to mend
      this.#ask();
    });
  }

  #next(photo) {
    const { words } = this.props;
    if (isWaiting(photo)) return words.meanwhile;
    return stateOf(photo, this.state.shared) === "fine" ? words.next : words.onward;
  }

  render({ words, language, tell, token }, { brush, fault, spots, photos, shared }) {
    const { photo } = this;
    return html`<div class=${photos.length > 1 ? "et-many" : ""}>
    <div class=${`et et-tidy ${photo && isUnsure(photo, shared) ? "et-asked" : ""}`}>
      <h1 class="et-hidden">${words.title}</h1>
      <div class="et-two">
        <div>${this.#strip()}${this.#picture(photo)}</div><div>${photo && this.#beside(photo)}</div></div>
    </div></div>
    ${photo && html`<${Bar}><${Button} kind="main" sign="next" press=${() => tell("next", Date.now())}>
      ${this.#next(photo)}<//><//>`}
    ${brush && html`<${Brush} words=${{ ...words.brush, ...(spots && words.spots) }}
      ...${{ language, token, fault, spots }} photo=${brush}
      done=${(now) => this.#mended(now)} dropped=${(now) => this.#dropped(now)} />`}`;
  }
}

export default mount(Tidy);
