// Before and after on one square: a real range input lies over the picture, so finger, mouse and keys all work.
const NOTHING = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="; // a picture that is not there yet

class Compare {
  constructor() {
    this.before = el("img", { alt: "", draggable: false });
    this.after = el("img", { alt: "", draggable: false });
    this.range = el("input", { type: "range", min: "0", max: "100", step: "1", oninput: () => this.#place() });
    this.range.value = 50;
    this.tags = [el("span", { class: "et-tag et-tag-before" }), el("span", { class: "et-tag et-tag-after" })];
    this.veil = el("div", { class: "et-veil", hidden: true }, el("span", { class: "et-turning", "aria-hidden": "true" }), el("span"));
    this.root = el("div", { class: "et-compare" }, this.after, el("div", { class: "et-before" }, this.before), el("i", { class: "et-grip", "aria-hidden": "true" }, icon("left"), icon("right")), ...this.tags, this.range, this.veil);
    this.#place();
  }

  name(words) {
    this.range.setAttribute("aria-label", words.slider);
    [this.tags[0].textContent, this.tags[1].textContent] = [words.before, words.after];
    [this.before.alt, this.after.alt] = [words.before, words.after];
  }

  /** Change the pictures without a flash: the old ones stay until the new ones are here. */
  async show(before, after) {
    const ticket = (this.ticket = Symbol("newest"));
    await Promise.all([this.#load(this.before, before, ticket), this.#load(this.after, after, ticket)]);
  }

  async #load(image, url, ticket) {
    if (image.getAttribute("src") === url) return;
    const fresh = new Image();
    fresh.src = url;
    await fresh.decode().catch(() => {});
    if (this.ticket === ticket && fresh.naturalWidth) image.src = url;
  }

  wait(sentence) {
    this.veil.hidden = !sentence;
    this.veil.lastElementChild.textContent = sentence ?? "";
    this.range.disabled = Boolean(sentence);
    this.root.classList.toggle("et-waiting", Boolean(sentence));
  }

  /** Only the result, to move it by finger. */
  alone(yes) { this.root.classList.toggle("et-alone", yes); this.range.hidden = yes; }

  #place() { this.root.style.setProperty("--at", `${this.range.value}%`); }
}
