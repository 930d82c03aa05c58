// A finger moves the product in its square, two fingers make it larger; what it came to is told when they are lifted.
const ZOOMS = [0.5, 2], SHIFT = 0.5; // smallest and largest zoom; shares of the square: what a look may have

export const clamped = (value, least, most) => Math.min(most, Math.max(least, value));

/** A shift as a look holds it: thousandths, inside what a look may have. */
export const limited = (value) => Math.round(clamped(value, -SHIFT, SHIFT) * 1000) / 1000;

/** Where fingers are: their middle, and how far two of them are apart. */
export const centre = (fingers) => {
  const all = [...fingers];
  const mean = (axis) => all.reduce((sum, finger) => sum + finger[axis], 0) / all.length;
  const reach = all.length > 1 ? Math.hypot(all[0][0] - all[1][0], all[0][1] - all[1][1]) : 0;
  return { x: mean(0), y: mean(1), reach };
};

/** Listen for fingers on a square.

    `look()` gives {shift, zoom}, or nothing while it may not be moved; `shown(css)` moves the picture meanwhile;
    `done({shift, zoom})` tells what it came to. */
export const dragging = (square, { look, shown, done }) => {
  const fingers = new Map();
  let start = null;
  const down = (event) => {
    const now = look();
    if (!now) return;
    square.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    start = { ...centre(fingers.values()), ...now };
  };
  const move = (event) => {
    if (!start || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    const now = centre(fingers.values()), side = square.clientWidth;
    const by = start.reach ? clamped(now.reach / start.reach, ZOOMS[0] / start.zoom, ZOOMS[1] / start.zoom) : 1;
    start.by = by;
    start.to = [(now.x - start.x) / side, (now.y - start.y) / side];
    shown(`translate(${start.to[0] * side}px, ${start.to[1] * side}px) scale(${by})`);
  };
  const up = (event) => {
    if (!fingers.delete(event.pointerId) || !start) return;
    const { to, by, shift, zoom } = start;
    start = null;
    fingers.clear();
    if (!to) return;
    done({ shift: to.map((way, axis) => limited(shift[axis] * by + way)), zoom: Math.round(zoom * by * 100) / 100 });
  };
  square.addEventListener("touchstart", (event) => look() && event.preventDefault(), { passive: false });
  square.addEventListener("pointerdown", down);
  square.addEventListener("pointermove", move);
  square.addEventListener("pointerup", up);
  square.addEventListener("pointercancel", up);
};
