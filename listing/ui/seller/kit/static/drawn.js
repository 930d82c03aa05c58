// A picture that the server draws now: it is said that it is on its way, and one that does not come is asked for again.
import { Screen, html } from "../../../static/kit.js";

const AGAIN = 3000; // ms until a picture that did not come is asked for again

/** `eager` is the one picture that she looks at; others are drawn when they come into sight. */
export class Drawn extends Screen {
  state = { tries: 0, here: null };

  render({ src, alt, words, size, eager = false }, { tries, here }) {
    const now = tries ? `${src}&t=${tries}` : src;
    return html`<img src=${now} alt=${alt} width=${size[0]} height=${size[1]} loading=${eager ? "eager" : "lazy"}
      class=${here === src ? "" : "et-drawing"} onLoad=${() => this.setState({ here: src })}
      onError=${() => setTimeout(() => this.setState({ tries: tries + 1 }), AGAIN)} />
      ${eager && here !== src && html`<p class="et-small" role="status">${tries ? words.broken : words.drawing}</p>`}`;
  }
}
