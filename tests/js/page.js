// A page small enough to read: what Preact asks of a browser, and not more. `show` draws, `press` is a finger.
// A clock that nobody waits for does not keep the tests running: files are let go after a minute.
const LONG = 5000, wait = globalThis.setTimeout;
globalThis.setTimeout = (act, ms, ...rest) => {
  const clock = wait(act, ms, ...rest);
  if (ms > LONG) clock.unref();
  return clock;
};

class Node {
  constructor(name) {
    Object.assign(this, { localName: name, nodeName: name, childNodes: [], attributes: {}, listeners: {}, style: {} });
    this.ownerDocument = document;
  }

  get nodeType() { return this.localName === "#text" ? 3 : 1; }
  get firstChild() { return this.childNodes[0] ?? null; }
  get nextSibling() { return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null; }
  get textContent() { return this.data ?? this.childNodes.map((node) => node.textContent).join(""); }

  insertBefore(node, before) {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  appendChild(node) { return this.insertBefore(node, null); }
  removeChild(node) { node.remove(); }
  contains(node) { return node === this || this.childNodes.some((child) => child.contains(node)); }

  remove() {
    if (!this.parentNode) return;
    this.parentNode.childNodes = this.parentNode.childNodes.filter((node) => node !== this);
    this.parentNode = null;
  }

  setAttribute(name, value) { this.attributes[name] = String(value); }
  getAttribute(name) { return this.attributes[name] ?? null; }
  removeAttribute(name) { delete this.attributes[name]; }
  addEventListener(name, act) { this.listeners[name] = act; }
  removeEventListener(name) { delete this.listeners[name]; }
  showModal() { this.open = true; }
  close() { this.open = false; }
  querySelector() { return this; }
}

/** What Streamlit says of its line to the server, and of the page that it draws. */
export const streamlit = { testConnectionState: "CONNECTED", testScriptState: "notRunning" };

const page = {
  createElement: (name) => new Node(name),
  createElementNS: (_, name) => new Node(name),
  createTextNode: (data) => Object.assign(new Node("#text"), { data }),
  addEventListener: () => {},
  querySelector: () => ({ dataset: streamlit }),
  getElementById: () => null,
};
globalThis.document = page;
page.body = new Node("body");

/** All nodes below one that `fits`, in the order of the page. */
export const found = (node, fits) => node.childNodes.flatMap((child) =>
  [...(child.nodeType === 1 && fits(child) ? [child] : []), ...found(child, fits)]);

export const byName = (node, name) => found(node, (one) => one.localName === name);

/** Press the button that says this. */
export const press = (node, label) => {
  const [button] = byName(node, "button").filter((one) => one.textContent.trim() === label);
  if (!button) throw new Error(`no button says ${label}: ${byName(node, "button").map((one) => one.textContent)}`);
  button.listeners.click.call(button, { type: "click", target: button, preventDefault() {} });
};

export const root = () => page.body.appendChild(new Node("div"));

/** Let everything happen that waits for nothing but its turn. */
export const settled = () => new Promise((done) => setTimeout(done, 5));
