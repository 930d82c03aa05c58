// The cut-out as a veil: what is not the product, in one colour.

/** A picture once it is decoded; rejects where there is none. */
export const decoded = async (src) => {
  const image = new Image();
  image.src = src;
  await image.decode();
  return image;
};

/** Pixels that cover everything but the product: `colour`, as strong as a place is not the product.

    `alpha` is the address of the opacity as grey PNG; `share` is the strength where nothing is product, 0..1. */
export const veiled = async (alpha, [red, green, blue], share = 1) => {
  const image = await decoded(alpha);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(image, 0, 0);
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < pixels.data.length; at += 4)
    pixels.data.set([red, green, blue, (255 - pixels.data[at]) * share], at);
  return pixels;
};

const HALF = 128; // of 255: what is covered less than half is product

/** The box around what a veil leaves free, as shares of its sides: left, top, right, bottom; all where nothing is. */
export const freeBox = ({ width, height, data }) => {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < width * height; at += 1) {
    if (data[4 * at + 3] >= HALF) continue;
    const x = at % width, y = (at - x) / width;
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  return right > left ? [left / width, top / height, right / width, bottom / height] : [0, 0, 1, 1];
};
