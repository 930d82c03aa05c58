// Photos on their way to the server. Each is kept in the phone (IndexedDB) until the server has confirmed it, so a
// locked phone, a closed tab or a lost Wi-Fi loses nothing. One outbox a page; screens watch its "change" events.
import { shrunk } from "./shrink.js";
import { api, house, newId, pause, workUrl } from "./server.js";

const FULL = new Set([503, 507]); // no room in the queue, or on the disk
const NEVER = new Set([400, 403, 404, 409, 411, 413, 415, 422]); // sending the same bytes again cannot help
const FIRST_WAIT = 1000, LONGEST_WAIT = 15_000; // ms between two tries
const PATIENCE = 120_000; // ms for one photo on a bad line

/** The phone's own store of photos. Where it has no room or gives no permission, they still travel from memory. */
class Shelf {
  #open() {
    return new Promise((done, fail) => {
      const ask = indexedDB.open("etalase", 1);
      ask.onupgradeneeded = () => ask.result.createObjectStore("photos", { keyPath: "id" });
      ask.onsuccess = () => done(ask.result);
      ask.onerror = () => fail(ask.error);
    });
  }

  async #run(mode, act) {
    try {
      const base = await (this.base ??= this.#open());
      return await new Promise((done, fail) => {
        const ask = act(base.transaction("photos", mode).objectStore("photos"));
        ask.onsuccess = () => done(ask.result);
        ask.onerror = () => fail(ask.error);
      });
    } catch { return undefined; }
  }

  put(entry) { return this.#run("readwrite", (store) => store.put(entry)); }

  drop(id) { return this.#run("readwrite", (store) => store.delete(id)); }

  async all() { return (await this.#run("readonly", (store) => store.getAll())) ?? []; }
}

/** Send the bytes of an entry; resolves to {status, json}. `progress(share)` is told how much has left the phone. */
const sent = (entry, progress) => new Promise((done) => {
  const request = (entry.request = new XMLHttpRequest()); // fetch cannot tell how much has left the phone
  request.open("PUT", workUrl(entry.token, `/photos/${entry.id}`));
  request.setRequestHeader(house.mark, "1");
  request.timeout = PATIENCE;
  request.upload.onprogress = (event) => progress(event.total ? event.loaded / event.total : 0);
  request.onloadend = () => {
    let json;
    try { json = JSON.parse(request.responseText); } catch { json = undefined; }
    done({ status: request.status, json });
  };
  request.send(entry.blob);
});

/** What becomes of an entry after an answer. */
export const fate = ({ status, json }) => {
  if (status >= 200 && status < 300) return { state: "sent" };
  if (NEVER.has(status)) return { state: "refused", say: json?.say, kind: json?.error };
  return { state: "retry", share: 0, say: json?.say, full: FULL.has(status) };
};

export class Outbox extends EventTarget {
  entries = new Map();
  previews = new Map(); // by id, as long as the page lives: what she just took need not come back over the air
  #busy = false;
  #wake = () => {};

  constructor(shelf = new Shelf(), { send = sent, shrink = shrunk, rest = pause } = {}) {
    super();
    Object.assign(this, { shelf, send, shrink, rest });
    shelf.all().then((kept) => {
      for (const entry of kept) this.entries.set(entry.id, { ...entry, isKept: true, share: 0, state: "waiting" });
      this.#changed();
      this.run();
    });
  }

  preview(entry) {
    if (!this.previews.has(entry.id)) this.previews.set(entry.id, URL.createObjectURL(entry.blob));
    return this.previews.get(entry.id);
  }

  of(token) { return [...this.entries.values()].filter((entry) => entry.token === token); }

  add(token, file) {
    const entry = { id: newId(), token, blob: file, small: false, share: 0, state: "waiting" };
    this.entries.set(entry.id, entry);
    this.#keep(entry);
    this.#changed();
    this.run();
  }

  again(id) {
    Object.assign(this.entries.get(id) ?? {}, { state: "waiting" });
    this.#changed();
    this.run();
  }

  drop(id) {
    this.entries.get(id)?.request?.abort();
    this.entries.delete(id);
    this.shelf.drop(id);
    this.#changed();
  }

  clear(token) { for (const entry of this.of(token)) this.drop(entry.id); }

  /** Try at once what waits for a signal. */
  wake() { this.#wake(); this.run(); }

  #changed() { this.dispatchEvent(new Event("change")); }

  #next() { return [...this.entries.values()].find(({ state }) => state === "waiting" || state === "retry"); }

  /** Send all that waits, one after the other. */
  async run() {
    if (this.#busy) return;
    this.#busy = true;
    let wait = FIRST_WAIT;
    for (let entry; (entry = this.#next());) {
      await this.#prepare(entry);
      const answer = (await this.#stillFull(entry)) ?? (await this.#deliver(entry));
      if (!this.entries.has(entry.id)) continue;
      Object.assign(entry, { full: false }, fate(answer));
      if (entry.state === "sent") {
        this.dispatchEvent(Object.assign(new Event("sent"), { token: entry.token, photo: answer.json }));
        this.drop(entry.id);
        wait = FIRST_WAIT;
      } else if (entry.state === "retry") {
        entry.answer = answer;
        this.#changed();
        await Promise.race([this.rest(wait * (0.75 + Math.random() / 2)), new Promise((go) => { this.#wake = go; })]);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
      this.#changed();
    }
    this.#busy = false;
  }

  async #prepare(entry) {
    if (entry.small) return;
    entry.blob = await this.shrink(entry.blob);
    entry.small = true;
    this.#changed();
    if (this.entries.has(entry.id)) await this.#keep(entry);
  }

  async #keep(entry) {
    const { id, token, blob, small } = entry;
    entry.isKept = (await this.shelf.put({ id, token, blob, small })) !== undefined;
  }

  #deliver(entry) {
    return this.send(entry, (share) => {
      Object.assign(entry, { state: "sending", share });
      this.#changed();
    });
  }

  // After a refusal for want of room the photo stays here until there is some: asking costs less than sending.
  async #stillFull(entry) {
    const room = entry.full && (await api(workUrl(entry.token)).then((work) => work.room, () => null));
    return room ? entry.answer : null;
  }
}

let only;

/** The one outbox of this page. */
export const outbox = () => {
  if (only) return only;
  only = new Outbox();
  for (const event of ["online", "focus", "pageshow"]) window.addEventListener(event, () => only.wake());
  document.addEventListener("visibilitychange", () => only.wake());
  return only;
};
