// What all screens of the trainer share: where they ask, how often, and how a setting is changed.
import { Screen } from "../../static/kit.js";
import { api } from "../../static/server.js";

export const HALL = "/etalase/hall";
const TICK = 2000; // ms between two questions of one screen

/** Ask the trainer's own routes. */
export const ask = (rest, method = "GET", body = undefined) => api(HALL + rest, method, body);

/** A screen that keeps asking while somebody looks at it, never twice at once. */
export class Live extends Screen {
  keep(asks) {
    let isAsking = false;
    const turn = async () => {
      if (isAsking || document.hidden) return;
      isAsking = true;
      try { await asks(); } catch { /* the frame says so, and it is asked again soon */ } finally { isAsking = false; }
    };
    this.every(TICK, turn);
    turn();
  }
}
