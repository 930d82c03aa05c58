// What the scripts say to our own server, and what they know from it.

/** What Python knows and the scripts must not say a second time; filled before the first screen is drawn. */
export const house = {};

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export const workUrl = (token, rest = "") => `/etalase/work/${encodeURIComponent(token)}${rest}`;

/** A name that nobody else will think of: 24 letters, 0-9 and a-f. Plain http has no crypto.randomUUID. */
export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A refusal: `status` of HTTP, the `kind` of error, and what it `say`s by language. */
export class Refused extends Error {
  constructor(status, { error = "refused", say, ...values } = {}) {
    super(error);
    Object.assign(this, { status, kind: error, say, values });
  }
}

/** Tells "gone" when the server no longer has the work of this page: wiped, deleted elsewhere, or expired. */
export const news = new EventTarget();

const GONE = "NoSuchWork";

/** Ask our own server; resolves to its JSON, throws Refused when it says no and a TypeError when it does not answer. */
export const api = async (url, method = "GET", body = undefined, more = {}) => {
  const headers = method === "GET" ? {} : { [house.mark]: "1" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const text = body === undefined ? undefined : JSON.stringify(body);
  const answer = await fetch(url, { method, headers, body: text, cache: "no-store", ...more });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok && json.error === GONE) news.dispatchEvent(Object.assign(new Event("gone"), { url }));
  if (!answer.ok) throw new Refused(answer.status, json);
  return json;
};

const FIRST_WAIT = 500, LONGEST_WAIT = 8000; // ms between two tries

/** Keep asking until the server answers, each time after twice the wait. A refusal (4xx) is an answer. */
export const insist = async (url, method, body, rest = pause) => {
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      return await api(url, method, body);
    } catch (error) {
      if (error.status && error.status < 500 && error.status !== 429) throw error;
      await rest(wait);
    }
  }
};

const SOON = 5, SELDOM = 3; // places in the line; ticks

/** Whether a photo is still to be studied. */
export const isWaiting = (photo) => photo.status === "queued" || photo.status === "working";

/** Whether to ask how photos are at this tick: each time while one is nearly ready, now and then while all wait. */
export const isDue = (photos, tick) => {
  const waiting = photos.filter(isWaiting);
  return waiting.some((photo) => (photo.position ?? 0) <= SOON) || (waiting.length > 0 && tick % SELDOM === 0);
};

/** Why the server gives no picture at an address, {id, en}; null where it says nothing, or is away. */
export const refusal = (url) => fetch(url).then((answer) => (answer.ok ? null : answer.json()))
  .then((told) => told?.say ?? null).catch(() => null);
