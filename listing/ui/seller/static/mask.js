// The cut-out as a veil: what is not the product, hatched.

/** Two tones in turn, so that on a photo of any colour one of them shows; [red, green, blue]. */
export const HATCH = { pale: [255, 238, 240], line: [124, 43, 17] };

/** How much of the photo the hatch covers, 0..1: through the rest she sees what she would bring back. */
export const COVER = 0.62;
const TILE = 16, LINE_SHARE = 0.28; // pixels of the drawn tile; how much of it is line

/** A picture once it is decoded; rejects where there is none. */
export const decoded = async (src) => {
  const image = new Image();
  image.src = src;
  await image.decode();
  return image;
};

/** Pixels that cover everything but the product, as strongly as a place is not the product.

    `alpha` is the address of the opacity as grey PNG. */
export const veiled = async (alpha) => {
  const image = await decoded(alpha);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(image, 0, 0);
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < pixels.data.length; at += 4)
    pixels.data.set([...HATCH.pale, 255 - pixels.data[at]], at);
  return pixels;
};

/** What the hatch is painted with: slanting lines, one in every so many pixels of the canvas. */
export const hatching = (pen, every) => {
  const tile = document.createElement("canvas"), inside = tile.getContext("2d");
  tile.width = tile.height = TILE;
  inside.fillStyle = `rgb(${HATCH.pale})`;
  inside.fillRect(0, 0, TILE, TILE);
  Object.assign(inside, { strokeStyle: `rgb(${HATCH.line})`, lineWidth: (TILE * LINE_SHARE) / Math.SQRT2 });
  inside.beginPath();
  for (const at of [0, TILE, 2 * TILE]) { // the corners hold the parts of the neighbouring lines
    inside.moveTo(at + TILE, -TILE);
    inside.lineTo(at - 2 * TILE, 2 * TILE);
  }
  inside.stroke();
  const pattern = pen.createPattern(tile, "repeat");
  pattern.setTransform({ a: every / TILE, d: every / TILE });
  return pattern;
};

/** Hatch what is painted on a canvas with such an ink; it covers a place as strongly as before, or a share of that. */
export const hatch = (pen, ink, share = 1) => {
  Object.assign(pen, { globalCompositeOperation: "source-in", globalAlpha: share, fillStyle: ink });
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  Object.assign(pen, { globalCompositeOperation: "source-over", globalAlpha: 1 });
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
