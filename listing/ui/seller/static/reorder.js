// Cards put in another order by hand: a mouse takes one at once, a finger after a moment, since it may want to scroll.
const HOLD = 350; // ms that a finger rests before it lifts a card
const SLIP = 8; // CSS pixels: further is a scroll, or with a mouse the beginning of a drag
const EDGE = 70, ALONG = 14; // CSS pixels from the rim of the window where the page moves along, and how far each time

/** Let cards, which say their place in `data-at`, be dragged within a list; `dropped(from, to)` is told of places. */
export const reordering = (list, dropped) => {
  let held = null; // the card under a finger: where it began, whether it is lifted, over which other card
  const page = list.closest('[data-testid="stMain"]') ?? document.documentElement;

  const letGo = () => {
    clearTimeout(held?.clock);
    held?.card.classList.remove("et-lifted");
    held?.over?.classList.remove("et-target");
    if (held) held.card.style.transform = "";
    held = null;
  };
  const lift = () => {
    held.lifted = true;
    held.card.classList.add("et-lifted");
    held.card.setPointerCapture(held.pointer);
  };
  const down = (event) => {
    const card = event.target.closest("[data-at]");
    if (held || event.button || !card || event.target.closest("button, select, label")) return;
    held = { card, x: event.clientX, y: event.clientY, top: page.scrollTop, pointer: event.pointerId };
    if (event.pointerType !== "mouse") held.clock = setTimeout(lift, HOLD);
  };
  const target = ({ clientX, clientY }) => document.elementsFromPoint(clientX, clientY)
    .map((node) => node.closest("[data-at]")).find((card) => card && card !== held.card && list.contains(card));
  const follow = (event) => {
    const { card, x, y, top } = held;
    const { clientX, clientY } = event;
    if (clientY < EDGE) page.scrollBy(0, -ALONG);
    if (clientY > window.innerHeight - EDGE) page.scrollBy(0, ALONG);
    card.style.transform = `translate(${clientX - x}px, ${clientY - y + page.scrollTop - top}px)`;
    held.over?.classList.remove("et-target");
    held.over = target(event);
    held.over?.classList.add("et-target");
  };
  const move = (event) => {
    if (event.pointerId !== held?.pointer) return;
    const slipped = Math.hypot(event.clientX - held.x, event.clientY - held.y) > SLIP;
    if (!held.lifted && slipped && event.pointerType !== "mouse") return letGo();
    if (!held.lifted && slipped) lift();
    if (held.lifted) follow(event);
  };
  const up = (event) => {
    if (event.pointerId !== held?.pointer) return;
    const { card, over } = held;
    letGo();
    if (over) dropped(Number(card.dataset.at), Number(over.dataset.at));
  };
  list.addEventListener("pointerdown", down);
  list.addEventListener("pointermove", move);
  list.addEventListener("pointerup", up);
  list.addEventListener("pointercancel", letGo);
  list.addEventListener("touchmove", (event) => held?.lifted && event.preventDefault(), { passive: false });
  list.addEventListener("contextmenu", (event) => held && event.preventDefault()); // what a phone offers for a picture
  list.addEventListener("dragstart", (event) => event.preventDefault());
};
