// The screen "Simpan": for each place its picture, what was checked, and words to copy, also where no clipboard exists.
const CALM = 5; // of its ticks, when nothing is in work: whether there is a wall in front may have changed

class Save {
  constructor(root) {
    this.page = el("div", { class: "et et-save" });
    this.bar = el("div", { class: "et-bar" });
    root.append(this.page, this.bar);
    this.photos = null;
    this.ticks = this.telling = 0;
    this.line = Promise.resolve();
    this.mark = Date.now().toString(36);
    this.timer = setInterval(() => (++this.ticks % CALM === 0 || !this.photos || isDue(this.photos, this.ticks)) && this.#ask(), 2000);
  }

  update(data) {
    this.data = data;
    this.place ??= data.places[0].key;
    this.#draw();
    this.#ask();
  }

  async #ask() {
    if (document.hidden || this.telling) return;
    const work = await api(workUrl(this.data.token)).catch(() => null);
    if (!work || this.telling) return;
    const news = this.#newsOf(work);
    if (news === this.news) return;
    Object.assign(this, { news, photos: work.photos, wall: work.wall });
    this.#draw();
  }

  #newsOf({ wall, photos }) { return JSON.stringify([wall, photos.map((photo) => [photo.id, photo.status, photo.version, photo.agreed])]); }

  #draw() {
    if (!this.photos) return;
    const { words, places } = this.data;
    const place = places.find((one) => one.key === this.place);
    const ready = this.photos.filter((photo) => photo.status === "done");
    const tabs = el("div", { class: "et-places", role: "group", "aria-label": words.places }, ...places.map((one) =>
      el("button", { type: "button", class: "et-chip", "aria-pressed": String(one === place), onclick: () => { this.place = one.key; this.saved = false; this.#draw(); } }, words.shops[one.key] ?? one.name)));
    put(this.page, el("h1", {}, words.title), tabs, el("div", { class: "et-two" }, this.#pictures(place, ready), el("div", {}, this.#texts(place), this.#end())));
    tabs.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
    put(this.bar, el("div", {}, ready.length ? this.#link(place, ready.find((photo) => photo.id === this.chosen) ?? ready[0]) : ""));
  }

  #url(photo, rest) { return workUrl(this.data.token, `/photos/${photo.id}${rest}`); }

  #file(photo, file) { return this.#url(photo, `/save/${file}`); }

  #link(place, photo) {
    const { words } = this.data;
    return el("a", { class: "et-button et-main", href: this.#file(photo, place.file), download: "", onclick: () => this.#celebrate(place) }, icon("save"), el("span", {}, matchMedia("(hover: none)").matches ? words.save : words.save_here));
  }

  #celebrate(place) {
    this.saved = true;
    const note = this.page.querySelector(".et-saved");
    note.hidden = false;
    note.querySelector("p").textContent = fill(this.data.words.saved, { place: place.name });
    note.scrollIntoView({ block: "nearest" });
  }

  #pictures(place, ready) {
    const { words } = this.data;
    if (!ready.length) return el("div", { class: "et-note" }, icon("warn"), el("p", {}, this.photos.length ? words.waiting : words.empty));
    const photo = ready.find((one) => one.id === this.chosen) ?? ready[0];
    const url = (one, width) => this.#url(one, `/after.jpg?w=${width}&v=${one.version}-${this.mark}`);
    const thumb = (one, at) => el("button", { type: "button", "aria-pressed": String(one === photo), "aria-label": fill(words.photo, { number: at + 1 }), onclick: () => { this.chosen = one.id; this.#draw(); } }, el("img", { src: url(one, 160), alt: "" }));
    const check = (sentence) => el("li", {}, icon("check"), el("span", {}, sentence));
    return el("section", { class: "et-result", "aria-label": fill(words.picture, { place: place.name }) },
      ready.length > 1 && el("div", { class: "et-strip" }, ...ready.map(thumb)),
      el("img", { src: url(photo, 720), alt: fill(words.picture, { place: place.name }) }),
      el("div", { class: "et-note et-good et-saved", hidden: !this.saved, role: "status" }, icon("check"), el("p", {}, this.saved ? fill(words.saved, { place: place.name }) : "")),
      el("ul", { class: "et-checks" }, check(fill(words.pixels, place)), check(fill(words.bytes, place)), check(words.private)),
      (this.wall || photo.agreed) && this.#consent(photo),
      place.tall && el("a", { class: "et-button et-plain", href: this.#file(photo, place.tall), download: "", onclick: () => this.#celebrate(place) }, icon("save"), el("span", {}, words.tall)));
  }

  // Off until she says so, for this photo alone. Her last word counts, however slow the line is.
  #consent(photo) {
    const { wall } = this.data.words;
    const said = el("p", { class: "et-small", role: "status" }, photo.agreed ? wall.yes : "");
    const press = async () => {
      const agreed = (photo.agreed = !photo.agreed);
      box.setAttribute("aria-checked", String(agreed));
      said.textContent = wall.saving;
      this.telling += 1;
      this.line = this.line.then(() => insist(this.#url(photo, "/agreed"), "PUT", { agreed })).then(() => true, () => false);
      const kept = await this.line;
      this.telling -= 1;
      this.news = kept ? this.#newsOf(this) : "";
      if (!kept) return this.#ask();
      if (photo.agreed === agreed) said.textContent = agreed ? wall.yes : wall.no;
    };
    const box = toggle(wall.ask, photo.agreed, press, { "aria-describedby": "wall-says" });
    return el("div", { class: "et-card et-consent" }, box, el("p", { class: "et-small", id: "wall-says" }, wall.says), said);
  }

  #texts(place) {
    const { words } = this.data;
    if (!place.fields.length) return el("div", { class: "et-card" }, el("p", {}, words.no_words), button("plain", "brush", words.write, () => this.tell("write", Date.now())));
    return el("div", {}, ...place.fields.map((field) => {
      const text = el("div", { class: "et-text", tabindex: "0", lang: field.language }, field.text);
      const said = el("p", { class: "et-small", role: "status" });
      const copy = button("plain et-wide", "copy", words.copy[field.name], () => this.#copy(text, field.text, said, place));
      const state = field.fine ? el("li", {}, icon("check"), el("span", {}, fill(words.fits, { place: place.name }))) : el("li", { class: "et-look" }, icon("warn"), el("span", {}, words.look));
      return el("section", { class: "et-card" }, el("h2", {}, words.fields[field.name]), text, el("ul", { class: "et-checks" }, state), el("div", { style: "height:10px" }), copy, said);
    }));
  }

  // On plain http there is no clipboard: the old command first, then a selection for her own long press.
  async #copy(node, text, said, place) {
    const { words } = this.data;
    const done = (await navigator.clipboard?.writeText(text).then(() => true, () => false)) || this.#command(text);
    said.textContent = done ? fill(words.copied, { place: place.name }) : words.by_hand;
    if (done) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  #command(text) {
    const area = el("textarea", { style: "position:fixed;top:0;left:0;opacity:0;font-size:16px", readonly: true, "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    area.setSelectionRange(0, text.length);
    let done = false;
    try { done = document.execCommand("copy"); } catch { /* forbidden: she copies by hand */ }
    area.remove();
    return done;
  }

  #end() {
    const { words, token } = this.data;
    const remove = async () => {
      if (!(await confirmed(words.sure, words.delete, words.keep))) return;
      window.etalaseOutbox?.clear(token);
      await insist(workUrl(token), "DELETE").catch(() => {});
      this.tell("removed", Date.now());
    };
    const finish = () => {
      const close = () => { sheet.close(); sheet.remove(); };
      const sheet = el("dialog", { class: "et-sheet", "aria-label": words.thanks, oncancel: close }, el("h2", {}, words.thanks), el("p", {}, words.stays),
        el("div", { class: "et-stack" }, button("main", "camera", words.another, () => { close(); this.tell("another", Date.now()); }), button("plain", null, words.close, close), button("link", "trash", words.delete, () => { close(); remove(); })));
      document.body.append(sheet);
      sheet.showModal();
    };
    return el("section", { class: "et-stack et-end" },
      button("plain et-wide", "camera", words.another, () => this.tell("another", Date.now())),
      button("plain et-wide", "check", words.finish, finish),
      el("a", { class: "et-button et-link", href: workUrl(token, "/all.zip"), download: "" }, icon("save"), el("span", {}, words.zip)),
      button("link", "trash", words.delete, remove));
  }

  stop() { clearInterval(this.timer); }
}

export default component(Save);
