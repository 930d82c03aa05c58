// The frame of the trainer's screens: tabs, language, and one screen at a time. It asks the server how things stand.
import { Button, Chip, Icon, html, mount } from "../../static/kit.js";
import { insist } from "../../static/server.js";
import { HALL, Live, ask } from "./asks.js";
import { Board } from "./board.js";
import { Demo } from "./demo.js";
import { Figures } from "./figures.js";
import { Manage } from "./manage.js";
import { Ready } from "./ready.js";

const SCREENS = { siap: Ready, layar: Board, demo: Demo, kelola: Manage, angka: Figures };
const FRONT = new Set(["layar", "demo"]); // read from the back row

/** Tabs, language and the lock: the same above every screen. */
const Head = ({ words, language, tab, tell, grow }) => {
  const other = language === "id" ? "en" : "id";
  return html`<header class="et-hall-head">
    <nav aria-label=${words.title}>${Object.entries(words.tabs).map(([name, label]) =>
      html`<${Chip} pressed=${name === tab} press=${() => tell("go", name)}>${label}<//>`)}</nav>
    <div class="et-row">
      ${grow && html`<${Button} kind="link" sign="gallery" press=${grow}>${words.big}<//>`}
      <button type="button" class="et-button et-link" lang=${other} aria-label=${words.other}
        onClick=${() => tell("language", other)}>${other.toUpperCase()}</button>
      <${Button} kind="link" sign="close" press=${leave}>${words.leave}<//>
    </div></header>`;
};

const leave = async () => {
  await ask("/close", "POST").catch(() => {});
  location.assign("/?pelatih");
};

class Hall extends Live {
  state = { counts: null, says: "" };

  componentDidMount() {
    this.#speak();
    this.keep(() => this.#ask());
  }

  componentDidUpdate() { this.#speak(); }

  #speak() {
    const { words, language, tab } = this.props;
    document.documentElement.lang = language;
    document.documentElement.setAttribute("translate", "no");
    document.title = `${words.hall.title} · ${words.hall.tabs[tab]}`;
  }

  async #ask() {
    const { hall } = this.props.words;
    try {
      const counts = await ask("/counts");
      this.setState({ counts, says: hall.full[counts.room] ?? "" });
    } catch (error) {
      if (error.status === 401) return location.reload();
      this.setState({ says: hall.lost });
    }
    return undefined;
  }

  async #arrange(part) {
    const settings = await insist(`${HALL}/settings`, "PUT", part);
    this.setState(({ counts }) => ({ counts: counts && { ...counts, settings } }));
  }

  render({ words, language, tab, tell, ...rest }, { counts, says }) {
    const Shown = SCREENS[tab], isFront = FRONT.has(tab);
    const grow = isFront && document.fullscreenEnabled && (() => this.whole.requestFullscreen());
    return html`<div class="et et-hall ${isFront ? "et-front" : ""}" ref=${(node) => { this.whole = node; }}>
      <${Head} ...${{ words: words.hall, language, tab, tell, grow }} />
      <div class="et-note et-hall-note" role="status" hidden=${!says}><${Icon} name="warn" /><p>${says}</p></div>
      <main class="et-hall-body">
        ${counts && html`<${Shown} key=${tab + language} ...${rest} words=${words[tab]} board=${words.layar}
          ...${{ language, counts }} arrange=${(part) => this.#arrange(part)} />`}
      </main></div>`;
  }
}

export default mount(Hall);
