// What may be said of a photo, from what the server knows of it: one place for all screens.
import { memory } from "./memory.js";
import { house, isWaiting } from "./server.js";

/** Kinds of failure after which the photo itself is there and can still be brightened. */
const NO_PRODUCT = "ProductNotFound";

export const lookOf = (photo, shared = {}) => ({ way: "cut", ...shared, ...photo.look });

/** A picture of a photo in one line: another one where it was mended or looks otherwise. */
export const markOf = (photo, shared) => `${photo.version}-${JSON.stringify(lookOf(photo, shared))}`;

/** Whether this phone saved the picture as it is now. */
export const isSaved = (photo, shared) => memory.get(`saved.${photo.id}`) === markOf(photo, shared);

export const noteSaved = (photo, shared) => memory.set(`saved.${photo.id}`, markOf(photo, shared));

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

/** What stands of hers on the cut-out when the brush is laid down: a stroke that stays is her word that it is right
    now; a photo cleaned of specks has the cut-out that it had. */
export const checkMended = (before, after, spots) => {
  if (spots ? isChecked(before) : after.undo && after.version !== before.version) check(after);
};

const hue = ({ id }) => `hue.${id}`;

/** Whether she has said that the colour is right, or has set it herself. */
export const isHueChecked = (photo) => memory.get(hue(photo)) === "1";

export const checkHue = (photo) => memory.set(hue(photo), "1");

/** "waiting", "failed", "unfound", "unsure" or "fine": what a screen may say of a photo. */
export const stateOf = (photo, shared) => {
  if (isWaiting(photo)) return "waiting";
  if (photo.status === "failed" && !hasPicture(photo, shared)) return isUnfound(photo) ? "unfound" : "failed";
  return isUnsure(photo, shared) && !photo.checked ? "unsure" : "fine";
};
