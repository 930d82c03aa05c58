// "Klip Pendek": her photos as one short video. It takes a while, so it is shown before she keeps it.
import { Bar, Button, Chip, Note, Screen, fill, html, mount } from "../../../static/kit.js";
import { fetched, keep } from "../../../static/download.js";
import { workUrl } from "../../../static/server.js";
import { Told, waiting } from "./parts.js";

class Clip extends Screen {
  state = { design: this.props.usual, file: null, url: "", busy: false, blind: false, told: null };

  componentWillUnmount() {
    super.componentWillUnmount();
    this.#drop();
  }

  #drop() { if (this.state.url) URL.revokeObjectURL(this.state.url); }

  #choose(design) {
    this.#drop();
    this.setState({ design, file: null, url: "", told: null });
  }

  async #make() {
    const { words, language, token } = this.props;
    this.setState({ busy: true, told: null });
    try {
      const file = await fetched(workUrl(token, `/clip.mp4?design=${this.state.design}`));
      this.setState({ file, url: URL.createObjectURL(file), blind: false });
    } catch (error) {
      this.setState({ told: { hard: true, says: error.say?.[language] ?? words.failed } });
    } finally {
      this.setState({ busy: false });
    }
  }

  #keep() {
    const { file } = this.state;
    keep(file);
    this.setState({ told: { good: true, says: fill(this.props.words.saved, { name: file.name }) } });
  }

  render({ words, unnamed, designs, findings }, { design, file, url, busy, blind, told }) {
    const none = unnamed && waiting(this.props);
    if (none) return none;
    return html`<div class="et"><h1>${words.name}</h1><p class="et-lead">${words.lead}</p>
      ${findings.map((says) => html`<${Note} hard><p>${says}</p><//>`)}
      ${blind && html`<${Note}><p>${words.blind}</p><//>`}
      ${url && !blind && html`<video class="et-clip" controls playsinline muted autoplay loop src=${url}
        aria-label=${words.preview} onError=${() => this.setState({ blind: true })} />`}
      <h2>${words.designs_title}</h2>
      <div class="et-places" role="group" aria-label=${words.designs_title}>${designs.map(({ key, name }) => html`
        <${Chip} key=${key} pressed=${key === design} disabled=${busy} press=${() => this.#choose(key)}>${name}<//>`)}
      </div>
      <${Told} told=${told}>${busy && html`<p>${words.making}</p>`}<//></div>
      <${Bar}>${file
        ? html`<${Button} kind="main" sign="save" press=${() => this.#keep()}>${words.save}<//>`
        : html`<${Button} kind="main" sign="film" disabled=${busy} press=${() => this.#make()}>${words.make}<//>`}<//>`;
  }
}

export default mount(Clip);
