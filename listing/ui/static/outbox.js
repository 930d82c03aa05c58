// Photos on their way to the server. Each is kept in the phone (IndexedDB) until the server has confirmed it, so a
// locked phone, a closed tab or a lost Wi-Fi loses nothing. One outbox a page; screens watch its "change" events.
const LONGEST = 2048;
const FULL = new Set([503, 507]); // no room in the queue, or on the disk
const NEVER = new Set([400, 403, 404, 409, 411, 413, 415, 422]); // sending the same bytes again cannot help

const shelf = {
  open: () => new Promise((done, fail) => {
    const ask = indexedDB.open("etalase", 1);
    ask.onupgradeneeded = () => ask.result.createObjectStore("photos", { keyPath: "id" });
    ask.onsuccess = () => done(ask.result);
    ask.onerror = () => fail(ask.error);
  }),
  async run(mode, act) {
    try {
      const base = await (this.base ??= this.open());
      return await new Promise((done, fail) => {
        const ask = act(base.transaction("photos", mode).objectStore("photos"));
        ask.onsuccess = () => done(ask.result);
        ask.onerror = () => fail(ask.error);
      });
    } catch { return undefined; } // no room or no permission: the photo still travels from memory
  },
  put: (entry) => shelf.run("readwrite", (store) => store.put(entry)),
  drop: (id) => shelf.run("readwrite", (store) => store.delete(id)),
  all: async () => (await shelf.run("readonly", (store) => store.getAll())) ?? [],
};

const decoded = async (file) => {
  try { return await createImageBitmap(file); } catch { /* an older browser, or a format it only shows in <img> */ }
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    return picture;
  } finally { URL.revokeObjectURL(url); }
};

/** Upright JPEG of at most 2048 px; the file itself where this browser cannot make one. */
const shrunk = async (file) => {
  try {
    const picture = await decoded(file);
    const [width, height] = [picture.width, picture.height];
    const share = Math.min(1, LONGEST / Math.max(width, height));
    const canvas = el("canvas", { width: Math.round(width * share), height: Math.round(height * share) });
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff"; // a transparent PNG has no colour of its own
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = "high";
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close?.();
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
    canvas.width = 0; // frees the memory at once on small phones
    return blob && (share < 1 || blob.size < file.size) ? blob : file;
  } catch { return file; }
};

class Outbox extends EventTarget {
  entries = new Map();
  previews = new Map(); // by id, as long as the page lives: what she just took need not come back over the air
  #busy = false;
  #wake = () => {};

  constructor() {
    super();
    for (const [target, event] of [[window, "online"], [window, "focus"], [window, "pageshow"], [document, "visibilitychange"]])
      target.addEventListener(event, () => { this.#wake(); this.#run(); });
    shelf.all().then((kept) => {
      for (const entry of kept) this.entries.set(entry.id, { ...entry, share: 0, state: "waiting" });
      this.#changed();
      this.#run();
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
    shelf.put({ id: entry.id, token, blob: file, small: false });
    this.#changed();
    this.#run();
  }

  again(id) { Object.assign(this.entries.get(id) ?? {}, { state: "waiting" }); this.#changed(); this.#run(); }

  drop(id) {
    this.entries.get(id)?.request?.abort();
    this.entries.delete(id);
    shelf.drop(id);
    this.#changed();
  }

  clear(token) { for (const entry of this.of(token)) this.drop(entry.id); }

  #changed() { this.dispatchEvent(new Event("change")); }

  async #run() {
    if (this.#busy) return;
    this.#busy = true;
    let wait = 1000;
    for (let entry; (entry = [...this.entries.values()].find((one) => one.state === "waiting" || one.state === "retry"));) {
      await this.#prepare(entry);
      const answer = (await this.#stillFull(entry)) ?? (await this.#send(entry));
      if (!this.entries.has(entry.id)) continue;
      if (answer.status >= 200 && answer.status < 300) {
        this.dispatchEvent(Object.assign(new Event("sent"), { token: entry.token, photo: answer.json }));
        this.drop(entry.id);
        wait = 1000;
      } else if (NEVER.has(answer.status)) {
        Object.assign(entry, { state: "refused", say: answer.json?.say });
      } else {
        Object.assign(entry, { state: "retry", share: 0, say: answer.json?.say, full: FULL.has(answer.status) && answer });
        this.#changed();
        await Promise.race([pause(wait * (0.75 + Math.random() / 2)), new Promise((go) => { this.#wake = go; })]);
        wait = Math.min(wait * 2, 15000);
      }
      this.#changed();
    }
    this.#busy = false;
  }

  async #prepare(entry) {
    if (entry.small) return;
    entry.blob = await shrunk(entry.blob);
    entry.small = true;
    this.#changed();
    if (this.entries.has(entry.id)) await shelf.put({ id: entry.id, token: entry.token, blob: entry.blob, small: true });
  }

  // After a refusal for want of room the photo stays here until there is some: asking costs less than sending.
  async #stillFull(entry) {
    const room = entry.full && (await api(workUrl(entry.token)).then((work) => work.room, () => null));
    return room ? entry.full : null;
  }

  #send(entry) {
    return new Promise((done) => {
      const request = (entry.request = new XMLHttpRequest()); // fetch cannot tell how much has left the phone
      request.open("PUT", workUrl(entry.token, `/photos/${entry.id}`));
      request.setRequestHeader("X-Etalase", "1");
      request.timeout = 120000;
      request.upload.onprogress = (event) => {
        Object.assign(entry, { state: "sending", share: event.total ? event.loaded / event.total : 0 });
        this.#changed();
      };
      request.onloadend = () => {
        let json;
        try { json = JSON.parse(request.responseText); } catch { json = undefined; }
        if (entry.state === "sending") entry.state = "waiting";
        done({ status: request.status, json });
      };
      request.send(entry.blob);
    });
  }
}

const outbox = () => (window.etalaseOutbox ??= new Outbox());
