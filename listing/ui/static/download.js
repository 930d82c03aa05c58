// Files to the phone. Nothing is said to be saved before all its bytes are here and are what was asked for.
import { Refused, house } from "./server.js";

const FREE_AFTER = 60_000; // ms: a slow phone may still be writing the file

/** The name that the server gives a file: attachment; filename="...". */
export const nameIn = (header) => /filename="([^"]+)"/.exec(header ?? "")?.[1] ?? "etalase";

/** Fetch a file; throws Refused where the server says no, a TypeError where the line breaks. `more` is for `fetch`. */
export const fetched = async (url, more = {}) => {
  const answer = await fetch(url, { cache: "no-store", ...more });
  if (!answer.ok) throw new Refused(answer.status, await answer.json().catch(() => ({})));
  const blob = await answer.blob();
  if (!blob.size) throw new TypeError("an empty file");
  return new File([blob], nameIn(answer.headers.get("Content-Disposition")), { type: blob.type });
};

/** What `fetched` is given where the file is made of a call with a body. */
export const posted = (call) => ({
  method: "POST", body: JSON.stringify(call), headers: { [house.mark]: "1", "Content-Type": "application/json" },
});

/** Give a file to the browser to keep. */
export const keep = (file) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FREE_AFTER);
};

/** Whether this phone can hand such files to other apps. Only where the address is https. */
export const canShare = (files) => Boolean(navigator.canShare?.({ files }));

/** Copy a text; on plain http there is no clipboard, and the old command does it. Resolves to whether it was done. */
export const copied = async (text) => {
  if (await navigator.clipboard?.writeText(text).then(() => true, () => false)) return true;
  const area = document.createElement("textarea");
  Object.assign(area, { value: text, readOnly: true, ariaHidden: "true" });
  area.style.cssText = "position:fixed;top:0;left:0;opacity:0;font-size:16px";
  document.body.append(area);
  area.select();
  area.setSelectionRange(0, text.length);
  try { return document.execCommand("copy"); } catch { return false; } finally { area.remove(); }
};
