// The brush: what is pink will vanish. One finger paints, two fingers move and zoom; every stroke goes to the server
// at once and its answer, the true edge, replaces what was painted here.
const RADII = { small: 9, medium: 18, large: 34 }; // on the glass, in CSS pixels; zoom in to be exact
const PINK = [232, 62, 108];

class Brush {
  constructor(words, token, photo, done) {
    Object.assign(this, { words, token, photo, done, kind: "erase", size: "medium", view: { scale: 1, x: 0, y: 0 }, fingers: new Map(), queue: Promise.resolve() });
    this.image = el("img", { alt: "", draggable: false, src: this.#url("before.jpg") });
    this.mask = el("canvas");
    this.ring = el("i", { class: "et-ring", hidden: true });
    this.stage = el("div", { class: "et-stage" }, this.image, this.mask, this.ring);
    this.glass = el("div", { class: "et-glass", tabindex: "0", role: "application", "aria-label": words.canvas }, this.stage);
    this.sheet = el("dialog", { class: "et-sheet et-brush", "aria-label": words.title, oncancel: (event) => { event.preventDefault(); this.close(); } }, this.#tools(), this.glass, this.#foot());
    this.#listen();
    document.body.append(this.sheet);
    this.sheet.showModal();
    this.glass.focus();
    this.image.decode().then(() => { this.#fit(); return this.#fetchMask(); }).catch(() => {});
    this.#state(photo);
  }

  #url(file) { return workUrl(this.token, `/photos/${this.photo.id}/${file}?w=960&v=${this.photo.version}-b`); }

  #chip(group, value, sign, label) {
    return el("button", { type: "button", class: "et-chip", "data-group": group, "data-value": value, "aria-pressed": String(this[group] === value), onclick: () => this.#choose(group, value) }, sign, el("span", {}, label));
  }

  #choose(group, value) {
    this[group] = value;
    for (const chip of this.sheet.querySelectorAll(`[data-group="${group}"]`)) chip.setAttribute("aria-pressed", String(chip.dataset.value === value));
  }

  #tools() {
    const { words } = this;
    return el("div", { class: "et-brush-top" }, el("p", { class: "et-small" }, words.hint),
      el("div", { class: "et-even" }, this.#chip("kind", "erase", icon("erase"), words.erase), this.#chip("kind", "keep", icon("brush"), words.keep)));
  }

  #foot() {
    const { words } = this;
    const dot = (size) => el("i", { class: `et-dot et-dot-${size}`, "aria-hidden": "true" });
    const small = (sign, label, act) => el("button", { type: "button", class: "et-chip et-square", "aria-label": label, onclick: act }, icon(sign));
    this.undoButton = el("button", { type: "button", class: "et-chip et-square", "aria-label": words.undo, onclick: () => this.#ask("undo") }, icon("undo"));
    this.redoButton = el("button", { type: "button", class: "et-chip et-square", "aria-label": words.redo, onclick: () => this.#ask("redo") }, icon("redo"));
    this.resetButton = button("link", "again", words.reset, async () => (await confirmed(words.reset_sure, words.reset, words.stay)) && this.#ask("reset"));
    return el("div", { class: "et-brush-foot" },
      el("div", { class: "et-tools", role: "group", "aria-label": words.size }, this.#chip("size", "small", dot("small"), ""), this.#chip("size", "medium", dot("medium"), ""), this.#chip("size", "large", dot("large"), ""),
        el("span", { class: "et-gap" }), this.undoButton, this.redoButton, small("minus", words.zoom_out, () => this.#zoom(1 / 1.5)), small("plus", words.zoom_in, () => this.#zoom(1.5))),
      el("div", { class: "et-row et-last" }, this.resetButton, button("main", "check", words.done, () => this.close())));
  }

  #listen() {
    for (const [size, label] of Object.entries(this.words.sizes)) this.sheet.querySelector(`[data-group="size"][data-value="${size}"]`).setAttribute("aria-label", label);
    const on = (name, act) => this.glass.addEventListener(name, act, { passive: false });
    on("touchstart", (event) => event.preventDefault()); // a quick stroke is no fling, which would swallow the next tap
    on("pointerdown", (event) => this.#down(event));
    on("pointermove", (event) => this.#move(event));
    on("pointerup", (event) => this.#up(event));
    on("pointercancel", (event) => { this.#cancel(); this.fingers.delete(event.pointerId); });
    on("wheel", (event) => { event.preventDefault(); this.#zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX, event.clientY); });
    on("keydown", (event) => this.#key(event));
    this.onResize = () => this.#fit();
    window.addEventListener("resize", this.onResize);
  }

  #fit() {
    const room = this.glass.getBoundingClientRect();
    const [width, height] = [this.image.naturalWidth, this.image.naturalHeight];
    if (!width) return;
    const share = Math.min(room.width / width, room.height / height);
    Object.assign(this.stage.style, { width: `${width * share}px`, height: `${height * share}px` });
    this.view = { scale: 1, x: (room.width - width * share) / 2, y: (room.height - height * share) / 2 };
    this.#apply();
  }

  #apply() { this.stage.style.transform = `translate(${this.view.x}px, ${this.view.y}px) scale(${this.view.scale})`; }

  #zoom(by, clientX, clientY) {
    const room = this.glass.getBoundingClientRect();
    const [x, y] = [(clientX ?? room.left + room.width / 2) - room.left, (clientY ?? room.top + room.height / 2) - room.top];
    const scale = Math.min(8, Math.max(1, this.view.scale * by));
    if (scale === 1) return this.#fit();
    const real = scale / this.view.scale;
    this.view = { scale, x: x - (x - this.view.x) * real, y: y - (y - this.view.y) * real };
    this.#apply();
  }

  #down(event) {
    if (event.button) return;
    event.preventDefault();
    this.glass.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (this.fingers.size > 1) { this.#cancel(); this.pinching = true; return; }
    if (!this.pinching && this.mask.width) this.#begin(event.clientX, event.clientY);
  }

  #move(event) {
    const was = this.fingers.get(event.pointerId);
    if (!was) return;
    const before = this.#spread();
    this.fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (this.stroke) return this.#extend(event.clientX, event.clientY);
    if (this.fingers.size !== 2) return;
    const after = this.#spread();
    this.view.x += after.x - before.x;
    this.view.y += after.y - before.y;
    this.#apply();
    if (before.length > 8) this.#zoom(after.length / before.length, after.x, after.y);
  }

  #up(event) {
    this.fingers.delete(event.pointerId);
    if (this.stroke) this.#finish();
    if (!this.fingers.size) this.pinching = false;
  }

  #spread() {
    const [[ax, ay], [bx, by] = [0, 0]] = [...this.fingers.values()];
    return { x: (ax + bx) / 2, y: (ay + by) / 2, length: Math.hypot(ax - bx, ay - by) };
  }

  // Positions and radius as shares of the photo, as the server wants them.
  #at(clientX, clientY) {
    const box = this.stage.getBoundingClientRect();
    const longer = Math.max(box.width, box.height);
    return { point: [(clientX - box.left) / box.width, (clientY - box.top) / box.height], radius: RADII[this.size] / longer };
  }

  #begin(x, y) {
    const { point, radius } = this.#at(x, y);
    this.stroke = { kind: this.kind, points: [point], radius };
    this.#paint([point, point]);
  }

  #extend(x, y) {
    const { point } = this.#at(x, y);
    const last = this.stroke.points.at(-1);
    const box = this.stage.getBoundingClientRect();
    if (Math.hypot((point[0] - last[0]) * box.width, (point[1] - last[1]) * box.height) < 3) return;
    this.stroke.points.push(point);
    this.#paint([last, point]);
  }

  #paint([from, to]) {
    const pen = this.mask.getContext("2d");
    const { width, height } = this.mask;
    pen.globalCompositeOperation = this.stroke.kind === "keep" ? "destination-out" : "source-over";
    pen.strokeStyle = `rgb(${PINK})`;
    pen.lineCap = pen.lineJoin = "round";
    pen.lineWidth = 2 * this.stroke.radius * Math.max(width, height);
    pen.beginPath();
    pen.moveTo(from[0] * width, from[1] * height);
    pen.lineTo(to[0] * width + 0.01, to[1] * height);
    pen.stroke();
  }

  #cancel() {
    if (!this.stroke) return;
    this.stroke = null;
    if (this.true) this.mask.getContext("2d").putImageData(this.true, 0, 0);
  }

  #finish() {
    const stroke = this.stroke;
    this.stroke = null;
    this.#ask("strokes", { ...stroke, id: newId() });
  }

  #ask(what, body) {
    this.queue = this.queue.then(async () => {
      try {
        const answer = await insist(workUrl(this.token, `/photos/${this.photo.id}/${what}`), "POST", body);
        Object.assign(this.photo, answer);
        this.#state(answer);
      } catch { /* refused: the true mask shows what counts */ }
      if (!this.stroke) await this.#fetchMask();
    });
  }

  #state({ undo = false, redo = false }) {
    this.undoButton.disabled = !undo;
    this.redoButton.disabled = !redo;
    this.resetButton.disabled = !undo;
  }

  async #fetchMask() {
    const alpha = new Image();
    alpha.src = this.#url("alpha.png");
    await alpha.decode().catch(() => {});
    if (!alpha.naturalWidth || this.stroke) return;
    [this.mask.width, this.mask.height] = [alpha.naturalWidth, alpha.naturalHeight];
    const pen = this.mask.getContext("2d", { willReadFrequently: true });
    pen.drawImage(alpha, 0, 0);
    const pixels = pen.getImageData(0, 0, this.mask.width, this.mask.height);
    for (let at = 0; at < pixels.data.length; at += 4) {
      pixels.data[at + 3] = 255 - pixels.data[at];
      [pixels.data[at], pixels.data[at + 1], pixels.data[at + 2]] = PINK;
    }
    pen.putImageData(pixels, 0, 0);
    this.true = pixels;
    this.sheet.dataset.version = this.photo.version;
  }

  // Arrows move a ring over the picture, space or enter dabs, plus and minus zoom.
  #key(event) {
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const box = this.stage.getBoundingClientRect();
    this.cursor ??= [0.5, 0.5];
    if (event.key in steps) this.cursor = this.cursor.map((value, axis) => Math.min(1, Math.max(0, value + steps[event.key][axis] * 0.02)));
    else if (event.key === " " || event.key === "Enter") { this.#begin(box.left + this.cursor[0] * box.width, box.top + this.cursor[1] * box.height); this.#finish(); }
    else if (event.key === "+" || event.key === "-") this.#zoom(event.key === "+" ? 1.5 : 1 / 1.5);
    else return;
    event.preventDefault();
    this.ring.hidden = false;
    const radius = RADII[this.size] / this.view.scale;
    Object.assign(this.ring.style, { left: `${this.cursor[0] * 100}%`, top: `${this.cursor[1] * 100}%`, width: `${2 * radius}px`, height: `${2 * radius}px` });
  }

  async close() {
    window.removeEventListener("resize", this.onResize);
    this.sheet.close();
    this.sheet.remove();
    await this.queue;
    this.done();
  }
}
