// What lies wrong on a screen: what covers something else, and what is cut off. Tests ask it, and "Siap Latihan?".
const SLACK = 2; // px; edges that touch by rounding cover nothing
const INK = 0.2; // of a line's height, above and below, that its letters leave free
// These lie on their picture on purpose.
const ON_PICTURES = [".et-wall figure :is(b, button, button *)", ".et-compare, .et-compare *", ".et-pair figcaption",
  ".et-photos progress", ".et-glass *", ".et-colours .et-icon"].join();
const ZOOMED = ".et-glass *"; // goes beyond its frame on purpose

const isPainted = (node) => {
  if (/^(img|svg|input|select|textarea)$/i.test(node.tagName)) return true;
  const { backgroundColor } = getComputedStyle(node);
  return backgroundColor !== "transparent" && !/, 0\)$/.test(backgroundColor);
};

const linesOf = (text) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].map(({ left, right, top, bottom, height }) => (
    { left, right, top: top + INK * height, bottom: bottom - INK * height }));
};

/** What of a box is to be seen: as much as all that scrolls or hides around it, below `root`, lets through. */
const seenOf = (node, box, root) => {
  let { left, right, top, bottom } = box;
  for (let outer = node; outer !== root; outer = outer.parentElement) {
    if (getComputedStyle(outer).overflow === "visible") continue;
    const frame = outer.getBoundingClientRect();
    [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
    [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
  }
  return { left, right, top, bottom };
};

const isThere = ({ left, right, top, bottom }) => right - left > SLACK && bottom - top > SLACK;

const partsOf = (node, root) => {
  const texts = [...node.childNodes].filter((kid) => kid.nodeType === Node.TEXT_NODE && kid.data.trim());
  return [...(isPainted(node) ? [node.getBoundingClientRect()] : []), ...texts.flatMap(linesOf)]
    .filter(isThere).map((box) => ({ node, box, seen: seenOf(node, box, root) }));
};

const isSeen = (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest(".et-hidden, svg *");

const covers = (one, other) => !one.node.contains(other.node) && !other.node.contains(one.node)
  && Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left) > SLACK
  && Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top) > SLACK;

const sticksOut = (box, from) => box.left < from.left - SLACK || box.right > from.right + SLACK
  || box.top < from.top - SLACK || box.bottom > from.bottom + SLACK;

/** Whether something is cut by what it lies in. What can be scrolled to is not: then its frame is looked at. */
const isCut = ({ node, box }) => {
  if (node.matches("input") && node.scrollWidth > node.clientWidth + SLACK) return true;
  let inner = box;
  for (let outer = node.parentElement; outer; outer = outer.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(outer);
    const frame = outer.getBoundingClientRect();
    if (/auto|scroll/.test(overflowX + overflowY)) inner = frame;
    else if (/hidden|clip/.test(overflowX + overflowY) && sticksOut(inner, frame)) return true;
  }
  return inner.left < -SLACK || inner.right > innerWidth + SLACK;
};

const named = ({ node, box }) => {
  const sides = [box.left, box.top, box.right, box.bottom].map(Math.round);
  const says = (node.innerText ?? "").slice(0, 30);
  return `${node.tagName.toLowerCase()}.${node.getAttribute("class") ?? ""} "${says}" [${sides.join(" ")}]`;
};

/** Sentences about everything that lies wrong below an element; none where all is well. */
export const layoutTroubles = (root) => {
  const parts = [...root.querySelectorAll("*")].filter(isSeen).flatMap((node) => partsOf(node, root));
  const free = parts.filter(({ node }) => !node.matches(ON_PICTURES));
  const covered = free.flatMap((one, at) => free.slice(at + 1).filter((other) => covers(one, other))
    .map((other) => `${named(one)} and ${named(other)} lie on each other`));
  const cut = parts.filter((part) => !part.node.matches(ZOOMED) && isCut(part));
  return [...covered, ...cut.map((part) => `${named(part)} is cut off`)];
};
