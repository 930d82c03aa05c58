// Shared by every component: build elements, draw icons, speak to the server. Prepended to each module.
const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  camera: "M4 8h3l2-3h6l2 3h3a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z",
  gallery: "M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z",
  check: "M4 12.500l5 5L20 6.500",
  next: "M5 12h14M13 6l6 6-6 6",
  back: "M15 5l-7 7 7 7",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 17v.1",
  brush: "M20 4L9.500 14.500M7 14c-2 0-3 1.500-3 3.500 0 1-1 2-1 2 3 1 7 .5 7-2.500 0-1.700-1.300-3-3-3z",
  erase: "M9 20h11M5 16l9-9 5 5-8 8H8l-3-3a.700.700 0 0 1 0-1z",
  hand: "M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v9c0 3.500-2 6-5.500 6C8 21 6.500 18.500 4 14c-.8-1.500 1-2.700 2-1.500l2 2",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  again: "M20 11a8 8 0 1 0-2.300 6.300M20 5v6h-6",
  save: "M12 4v11M7 11l5 5 5-5M4 20h16",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  warn: "M12 4L2.500 20h19zM12 10v4M12 17v.1",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5",
  list: "M8 6h12M8 12h12M8 18h12M4 6v.1M4 12v.1M4 18v.1",
  left: "M15 5l-7 7 7 7", right: "M9 5l7 7-7 7", up: "M5 15l7-7 7 7", down: "M5 9l7 7 7-7",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
};

/** Put children in place of the old ones; null and false are no children. */
const put = (node, ...kids) => {
  node.replaceChildren(...kids.flat().filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return node;
};

/** An element; text children stay text, so nothing that was typed can become markup. */
const el = (tag, props = {}, ...kids) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in node && typeof value !== "string") node[name] = value;
    else node.setAttribute(name === "className" ? "class" : name, value === true ? "" : value);
  }
  return put(node, ...kids);
};

const icon = (name) => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "et-icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
};

const button = (kind, sign, label, press, props = {}) =>
  el("button", { type: "button", class: `et-button et-${kind}`, onclick: press, ...props }, sign && icon(sign), el("span", {}, label));

/** A switch that shows where it stands; whoever handles the press sets aria-checked. */
const toggle = (label, on, press, props = {}) =>
  el("button", { type: "button", class: "et-switch", role: "switch", "aria-checked": String(on), onclick: press, ...props }, el("i", { "aria-hidden": "true" }), el("span", {}, label));

/** Fill the {places} of a sentence. */
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

const workUrl = (token, rest = "") => `/etalase/work/${encodeURIComponent(token)}${rest}`;

/** Ask our own server; resolves to the JSON answer, throws with `status` and `say` when it refuses. */
const api = async (url, method = "GET", body = undefined) => {
  const headers = method === "GET" ? {} : { "X-Etalase": "1" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const answer = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store" });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(json.error ?? "refused"), { status: answer.status, say: json.say });
  return json;
};

const SOON = 5, SELDOM = 3;

/** Whether to ask how photos are doing at this tick: each time while one is nearly ready, now and then while all wait. */
const isDue = (photos, tick) => {
  const waiting = photos.filter((photo) => photo.status === "queued" || photo.status === "working");
  return waiting.some((photo) => (photo.position ?? 0) <= SOON) || (waiting.length > 0 && tick % SELDOM === 0);
};

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Keep asking until the server answers: 0.5 s, 1 s, 2 s ... 8 s apart. A refusal (4xx) is an answer. */
const insist = async (url, method, body) => {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
    try {
      return await api(url, method, body);
    } catch (error) {
      if (error.status && error.status < 500 && error.status !== 429) throw error;
      await pause(wait);
    }
  }
};

/** Remember a small thing on this phone; a browser that forbids it just forgets. */
const memory = {
  get(name) { try { return localStorage.getItem(`etalase.${name}`); } catch { return null; } },
  set(name, value) { try { localStorage.setItem(`etalase.${name}`, value); } catch { /* private mode */ } },
};

/** Whether Streamlit's own line to the server stands; an event told without it would be lost without a word. */
const connected = () => document.querySelector("[data-test-connection-state]")?.dataset.testConnectionState === "CONNECTED";

/** Turn a class with update(data) and stop() into a Streamlit component; it tells Python things by tell(name, value). */
const component = (Screen) => ({ data, parentElement, setTriggerValue }) => {
  document.getElementById("et-first")?.remove();
  const root = parentElement.querySelector("[data-root]");
  root.screen ??= new Screen(root);
  root.screen.tell = async (name, value) => {
    while (!connected()) await pause(300);
    setTriggerValue(name, value);
  };
  root.screen.update(data);
  return () => root.screen.stop?.();
};

/** Ask a question in a sheet from below; resolves to true when she says yes. By itself a yes deletes something. */
const confirmed = (question, yes, no, [kind, sign] = ["danger", "trash"]) => new Promise((answer) => {
  const close = (value) => { sheet.close(); sheet.remove(); answer(value); };
  const sheet = el("dialog", { class: "et-sheet", "aria-label": question, oncancel: () => close(false) },
    el("p", { class: "et-lead" }, question),
    el("div", { class: "et-stack" },
      button(kind, sign, yes, () => close(true)), button("plain", null, no, () => close(false))));
  document.body.append(sheet);
  sheet.showModal();
});
