// The products that this phone began: their secret addresses, latest first. They lead to her work and to nobody else's.
import { memory } from "./memory.js";

const KEY = "shelf", MOST = 200;

/** Tokens of her products. A phone that used Etalase before it had a shelf knows its last product only. */
export const shelf = () => {
  const kept = memory.json(KEY);
  const tokens = Array.isArray(kept) ? kept.filter((token) => typeof token === "string") : [];
  const last = memory.get("last");
  return last && !tokens.includes(last) ? [last, ...tokens] : tokens;
};

/** Put a product in front. */
export const shelve = (token) =>
  memory.set(KEY, JSON.stringify([token, ...shelf().filter((other) => other !== token)].slice(0, MOST)));

/** Take a product off; it was deleted. */
export const unshelve = (token) => {
  if (memory.get("last") === token) memory.drop("last");
  memory.set(KEY, JSON.stringify(shelf().filter((other) => other !== token)));
};
