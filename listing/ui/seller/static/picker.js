// The screen "Foto": take or choose photos, watch them travel, hear in time what is wrong with one.
const SCENE = ["M6 22h92v66H6z", "M6 22h92l-6-14H12z", "M29 8l-3 14M52 8v14M75 8l3 14", "M40 50h24v6c5 3 6 8 6 12v14a4 4 0 0 1-4 4H38a4 4 0 0 1-4-4V68c0-4 1-9 6-12z", "M40 50v-6h24v6", "M34 68h36v11H34z", "M2 88h100"];

class Picker {
  constructor(root) {
    this.root = root;
    this.photos = [];
    this.onChange = () => this.#draw();
    this.onSent = (event) => this.#arrive(event);
    outbox().addEventListener("change", this.onChange);
    outbox().addEventListener("sent", this.onSent);
    this.camera = el("input", { type: "file", accept: "image/*", capture: "environment", hidden: true, "aria-hidden": "true", tabindex: "-1", onchange: (event) => this.#take(event.target) });
    this.gallery = el("input", { type: "file", accept: "image/*,.heic,.heif", multiple: true, hidden: true, "aria-hidden": "true", tabindex: "-1", onchange: (event) => this.#take(event.target) });
    this.page = el("div");
    this.bar = el("div", { class: "et-bar" });
    root.append(el("div", { class: "et et-picker" }, this.camera, this.gallery, this.page), this.bar);
    this.#dropping(root.firstElementChild);
    this.ticks = 0;
    this.timer = setInterval(() => (isDue(this.photos, ++this.ticks) || !this.asked || this.room) && this.#ask(), 1500);
  }

  update(data) {
    this.data = data;
    this.#draw(true);
    this.#ask();
  }

  async #ask() {
    if (this.asking || document.hidden) return;
    this.asking = true;
    try {
      const { photos, room } = await api(workUrl(this.data.token));
      Object.assign(this, { photos, room });
      this.asked = true;
      this.#draw();
    } catch { /* asked again soon */ } finally { this.asking = false; }
  }

  // The server's answer stands in the list at once; the next question refreshes it.
  #arrive({ token, photo }) {
    if (token !== this.data.token || !photo?.id) return;
    this.photos = [...this.photos.filter((one) => one.id !== photo.id), photo];
    this.#draw();
    this.#ask();
  }

  #take(input) {
    if (this.replaced && input.files.length) this.#forget(this.replaced);
    this.replaced = null;
    for (const file of input.files) outbox().add(this.data.token, file);
    input.value = "";
  }

  #dropping(target) {
    target.addEventListener("dragover", (event) => { event.preventDefault(); target.classList.add("et-over"); });
    target.addEventListener("dragleave", () => target.classList.remove("et-over"));
    target.addEventListener("drop", (event) => {
      event.preventDefault();
      target.classList.remove("et-over");
      for (const file of event.dataTransfer.files) outbox().add(this.data.token, file);
    });
  }

  // Drawn again only when something that is shown has changed: a finger may be on a button.
  #draw(fresh = false) {
    const waiting = outbox().of(this.data.token);
    const look = JSON.stringify([this.room, this.photos, waiting.map((entry) => [entry.id, entry.state, entry.small])]);
    if (!fresh && look === this.look) return this.#progress(waiting);
    this.look = look;
    const any = waiting.length + this.photos.length > 0;
    const { words } = this.data;
    put(this.page,
      this.room && el("div", { class: "et-note et-full", role: "status" }, icon("warn"), el("p", {}, words.full[this.room])),
      el("h1", {}, any ? words.yours : words.title),
      any ? this.#list(waiting) : this.#window(),
      any && el("h2", {}, words.more),
      el("div", { class: any ? "et-even" : "et-stack" },
        any && button("plain", "camera", words.camera, () => this.#retake(null)),
        button("plain et-wide", "gallery", words.gallery, () => this.gallery.click())),
      el("p", { class: "et-lead et-drop" }, words.drop),
      this.#samples(any));
    put(this.bar, el("div", {}, this.photos.length
      ? button("main", "next", words.next, () => this.tell("next", true))
      : button("main", "camera", words.camera, () => this.#retake(null), { hidden: waiting.length > 0 })));
    this.#progress(waiting);
  }

  #progress(waiting) {
    for (const entry of waiting) {
      const card = this.page.querySelector(`[data-id="${entry.id}"]`);
      if (!card) continue;
      card.querySelector("progress").value = entry.share;
      card.querySelector(".et-state span").textContent = this.#travelling(entry);
    }
  }

  #window() {
    const scene = document.createElementNS(SVG, "svg");
    scene.setAttribute("viewBox", "0 0 104 96");
    scene.setAttribute("class", "et-scene");
    scene.setAttribute("aria-hidden", "true");
    const fills = ["#fff7ea", "#9c3b1b", "#fff", "#f4d9a8", "#7c2b11", "#fff", "none"];
    SCENE.forEach((d, at) => {
      const path = document.createElementNS(SVG, "path");
      for (const [name, value] of Object.entries({ d, fill: at === 2 ? "none" : fills[at], stroke: at === 2 ? "#fff" : "#5b4a3f", "stroke-width": "2.500", "stroke-linejoin": "round" })) path.setAttribute(name, value);
      scene.append(path);
    });
    return el("section", { class: "et-window" }, scene, el("div", {}, ...this.data.words.tips.map((tip) => el("p", {}, tip))));
  }

  #list(waiting) {
    return el("ul", { class: "et-photos", "aria-live": "polite" }, ...this.photos.map((photo) => this.#arrived(photo)), ...waiting.map((entry) => this.#leaving(entry)));
  }

  #travelling(entry) {
    const { words } = this.data;
    if (entry.state === "refused") return entry.say?.[this.data.language] ?? words.refused;
    if (entry.state === "retry") return entry.say?.[this.data.language] ?? words.retry;
    return entry.small && entry.share ? fill(words.sending, { percent: Math.round(entry.share * 100) }) : words.preparing;
  }

  #leaving(entry) {
    const { words } = this.data;
    const refused = entry.state === "refused";
    return el("li", { "data-id": entry.id, class: refused ? "et-wide-card" : null },
      el("img", { src: entry.small ? outbox().preview(entry) : null, alt: words.photo, onerror: (event) => { event.target.removeAttribute("src"); event.target.alt = ""; } }), el("progress", { max: 1, value: entry.share, "aria-label": words.photo }),
      el("div", { class: "et-state" }, refused && icon("warn"), el("span", {}, this.#travelling(entry))),
      refused && button("link et-wide", "again", words.again, () => outbox().again(entry.id)),
      this.#remove(() => outbox().drop(entry.id)));
  }

  #remove(act) {
    const { words } = this.data;
    return el("button", { type: "button", class: "et-button et-remove", "aria-label": words.remove, onclick: async () => (await confirmed(words.sure, words.remove, words.keep)) && act() }, icon("trash"));
  }

  #arrived(photo) {
    const { words, token } = this.data;
    const advice = photo.status === "failed" ? [] : photo.advice.filter((one) => words.advice[one] && memory.get(`kept.${photo.id}`) !== "1");
    const state = { queued: photo.position ? fill(words.queued, photo) : words.working, working: words.working, done: words.done, failed: photo.say?.[this.data.language] ?? words.trouble }[photo.status];
    const stored = photo.decoded === false ? null : workUrl(token, `/photos/${photo.id}/before.jpg?w=360&v=${photo.id}`);
    return el("li", { class: advice.length || photo.status === "failed" ? "et-wide-card" : null },
      el("img", { src: outbox().previews.get(photo.client_id) ?? stored, alt: words.photo, onerror: (event) => stored && event.target.getAttribute("src") !== stored && event.target.setAttribute("src", stored) }),
      el("div", { class: `et-state ${photo.status === "done" ? "et-ok" : ""}` }, photo.status === "done" && icon("check"), photo.status === "failed" && icon("warn"), el("span", {}, state)),
      photo.status === "failed" && el("div", { class: "et-row et-state" }, button("plain", "camera", words.retake, () => this.#retake(photo)), button("link", "again", words.again, () => this.#again(photo))),
      advice.length > 0 && this.#advice(photo, advice),
      this.#remove(() => this.#forget(photo)));
  }

  #advice(photo, advice) {
    const { words } = this.data;
    const keep = () => { memory.set(`kept.${photo.id}`, "1"); this.#draw(true); };
    return el("div", { class: "et-note", role: "status" }, icon("sun"), el("div", {}, ...advice.map((one) => el("p", {}, words.advice[one])),
      el("div", { class: "et-row" }, button("plain", "camera", words.retake, () => this.#retake(photo)), button("link", "check", words.keep_it, keep))));
  }

  #retake(photo) { this.replaced = photo; this.camera.click(); }

  async #again(photo) { await api(workUrl(this.data.token, `/photos/${photo.id}/again`), "POST").catch(() => {}); this.#ask(); }

  async #forget(photo) {
    this.photos = this.photos.filter((one) => one.id !== photo.id);
    this.#draw(true);
    await insist(workUrl(this.data.token, `/photos/${photo.id}`), "DELETE").catch(() => {});
  }

  #samples(any) {
    const { words, samples, token } = this.data;
    const use = async (name) => { await insist(workUrl(token, `/samples/${name}`), "POST").catch(() => {}); this.#ask(); };
    const tray = el("div", { class: "et-samples", hidden: !this.open }, ...samples.map((sample) =>
      el("button", { type: "button", onclick: () => { this.open = false; use(sample.name); } },
        el("img", { src: `/etalase/samples/${sample.name}.jpg?w=240`, alt: "", loading: "lazy" }), el("span", {}, sample.label))));
    const toggle = button("link et-wide", "list", words.samples, () => { this.open = !this.open; tray.hidden = !this.open; toggle.setAttribute("aria-expanded", this.open); }, { "aria-expanded": String(Boolean(this.open)) });
    return el("div", { hidden: any }, toggle, tray);
  }

  stop() {
    clearInterval(this.timer);
    outbox().removeEventListener("change", this.onChange);
    outbox().removeEventListener("sent", this.onSent);
  }
}

export default component(Picker);
