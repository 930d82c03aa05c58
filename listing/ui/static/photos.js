// What may be said of a photo, from what the server knows of it: one place for all screens.
import { memory } from "./memory.js";
import { house, isWaiting } from "./server.js";

/** Kinds of failure after which the photo itself is there and can still be brightened. */
const NO_PRODUCT = "ProductNotFound";

export const lookOf = (photo, shared = {}) => ({ way: "cut", ...shared, ...photo.look });

export const isUnfound = (photo) => photo.status === "failed" && photo.error === NO_PRODUCT;

/** Whether there is a picture to show and to save: a product was found, or the way needs none. */
export const hasPicture = (photo, shared) =>
  photo.status === "done" || (photo.status === "failed" && photo.decoded && lookOf(photo, shared).way !== "cut");

/** Whether the cut-out needs her eyes: never to be called ready. A confidence of 0 does; none at all does not. */
export const isUnsure = (photo, shared) =>
  photo.status === "done" && photo.confidence !== null && photo.confidence < house.unsure
  && lookOf(photo, shared).way === "cut";

const seen = ({ id, version }) => `seen.${id}.${version}`;

/** Whether she has said that the cut-out is whole; another stroke or study makes it another one. */
export const isChecked = (photo) => memory.get(seen(photo)) === "1";

export const check = (photo) => memory.set(seen(photo), "1");

/** "waiting", "failed", "unfound", "unsure" or "fine": what a screen may say of a photo. */
export const stateOf = (photo, shared) => {
  if (isWaiting(photo)) return "waiting";
  if (photo.status === "failed" && !hasPicture(photo, shared)) return isUnfound(photo) ? "unfound" : "failed";
  return isUnsure(photo, shared) && !photo.checked ? "unsure" : "fine";
};
