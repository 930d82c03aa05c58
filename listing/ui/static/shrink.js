// A photo made small in the phone, before it travels.
import { house } from "./server.js";

const QUALITY = 0.9; // of the JPEG: no difference to be seen beside the camera's own

const decoded = async (file) => {
  // Older browsers leave a photo lying on its side unless they are told.
  try { return await createImageBitmap(file, { imageOrientation: "from-image" }); } catch {
    // an older browser, or a format that it only shows in <img>
  }
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    return picture;
  } finally { URL.revokeObjectURL(url); }
};

/** An upright JPEG whose longest side is at most `house.longest`; the file itself where this browser makes none. */
export const shrunk = async (file) => {
  try {
    const picture = await decoded(file);
    const share = Math.min(1, house.longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(picture.width * share), Math.round(picture.height * share)];
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff"; // a transparent PNG has no colour of its own
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = "high";
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close?.();
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    canvas.width = 0; // frees the memory at once on small phones
    return blob && (share < 1 || blob.size < file.size) ? blob : file;
  } catch { return file; }
};
