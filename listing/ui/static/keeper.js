// What she types, kept: at once on this phone, after a short rest on the server. Only what she changed travels, as a
// JSON merge patch (RFC 7396), so a second tab that was opened earlier cannot put back what she wrote here.
import { memory } from "./memory.js";
import { api, insist, newId, workUrl } from "./server.js";

const REST = 600; // ms without a key before it is sent
const ORPHAN = 5000; // ms after which what another tab left on this phone is taken for left behind

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A record with a patch applied: null takes a name away, an object changes only what it names. */
export const merged = (record, patch) => {
  const result = { ...record };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = isObject(value) ? merged(isObject(result[name]) ? result[name] : {}, value) : value;
  }
  return result;
};

/** Two patches, one after the other, as one. */
export const combined = (first, second) => {
  const result = { ...first };
  for (const [name, value] of Object.entries(second))
    result[name] = isObject(value) && isObject(result[name]) ? combined(result[name], value) : value;
  return result;
};

const isEmpty = (patch) => Object.keys(patch).length === 0;

const tab = () => {
  try { return (sessionStorage["etalase.tab"] ??= newId()); } catch { return "only"; }
};

/** One part of a work, "facts" or "texts", with what was typed since the server last told it. */
export class Keeper {
  #clock;
  #line = null;
  pending = {}; // typed, and not yet on its way
  flying = {}; // on its way

  constructor(token, part, record, { send = insist, store = memory } = {}) {
    Object.assign(this, { token, part, record, send, store, trouble: null });
    const left = store.json(this.#place);
    if (left && (left.tab === tab() || Date.now() - left.at > ORPHAN)) this.pending = left.patch;
    if (!isEmpty(this.pending)) this.flush();
  }

  get #place() { return `pending.${this.part}.${this.token}`; }

  get #url() { return workUrl(this.token, `/${this.part}`); }

  /** The part as it stands: what the server has, and what is still to come there. */
  get now() { return merged(merged(this.record, this.flying), this.pending); }

  get isKept() { return isEmpty(this.pending) && isEmpty(this.flying); }

  /** Change it; on this phone when this returns. */
  change(patch, rest = REST) {
    this.pending = combined(this.pending, patch);
    this.#remember();
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => this.flush(), rest);
  }

  #remember() {
    const patch = combined(this.flying, this.pending);
    if (isEmpty(patch)) this.store.drop(this.#place);
    else this.store.set(this.#place, JSON.stringify({ tab: tab(), at: Date.now(), patch }));
  }

  /** Send what is typed, and resolve when the server has it, or has refused it (see `trouble`). */
  flush() {
    clearTimeout(this.#clock);
    return (this.#line ??= this.#send().finally(() => { this.#line = null; }));
  }

  async #send() {
    while (!isEmpty(this.pending)) {
      [this.flying, this.pending] = [this.pending, {}];
      try {
        this.record = await this.send(this.#url, "PATCH", this.flying);
        this.trouble = null;
      } catch (error) {
        this.trouble = error;
        this.pending = combined(this.flying, this.pending);
        this.flying = {};
        return;
      }
      this.flying = {};
      this.#remember();
    }
  }

  /** The page goes away: one last try that outlives it. What it does not bring over is still on this phone. */
  leave() {
    const patch = combined(this.flying, this.pending);
    if (!isEmpty(patch)) api(this.#url, "PATCH", patch, { keepalive: true }).catch(() => {});
  }
}
