// Her logo: a photo of it travels, is cut out like every photo, and becomes a small picture that goes on cards.
import { Button, Icon, Note, Screen, html } from "../../../static/kit.js";
import { api, house, isWaiting, newId, pause, workUrl } from "../../../static/server.js";
import { shrunk } from "../../../static/shrink.js";

const TICK = 1000; // ms between two questions whether it was cut out

export class Logo extends Screen {
  state = { busy: false, failed: null };

  async #take(input) {
    const [file] = input.files;
    if (!file) return;
    this.setState({ busy: true, failed: null });
    try {
      await this.#made(await this.#sent(file));
    } catch (error) {
      this.setState({ failed: error.say?.[this.props.language] ?? this.props.words.failed });
    } finally {
      input.value = "";
      this.setState({ busy: false });
    }
  }

  async #sent(file) {
    const url = workUrl(this.props.token, `/photos/logo-${newId()}`);
    return api(url, "PUT", undefined, { body: await shrunk(file), headers: { [house.mark]: "1" } });
  }

  async #made(sent) {
    const { token, made } = this.props;
    let photo = sent;
    while (isWaiting(photo)) {
      await pause(TICK);
      const work = await api(workUrl(token));
      photo = work.photos.find(({ id }) => id === sent.id) ?? { status: "failed" };
    }
    await api(workUrl(token, "/shop/logo"), "PUT", { photo: sent.id });
    made((await api(workUrl(token, "/shop"))).logo);
  }

  async #drop() {
    await api(workUrl(this.props.token, "/shop/logo"), "DELETE");
    this.props.made(null);
  }

  render({ words, token, logo }, { busy, failed }) {
    return html`<section><h2>${words.logo}</h2><p class="et-small">${words.logo_lead}</p>
      ${logo && html`<img class="et-logo" alt=${words.logo} src=${workUrl(token, `/shop/logo.png?v=${logo}`)} />`}
      <div class="et-row"><label class="et-button et-plain"><input type="file" accept="image/*" class="et-hidden"
        disabled=${busy} onChange=${(event) => this.#take(event.target)} aria-label=${words.logo_pick} />
        <${Icon} name="camera" /><span>${logo ? words.logo_other : words.logo_pick}</span></label>
      ${logo && html`<${Button} kind="link" sign="trash" press=${() => this.#drop()}>${words.logo_drop}<//>`}</div>
      <div role="status">${busy && html`<p>${words.logo_busy}</p>`}</div>
      ${failed && html`<${Note} hard role="alert"><p>${failed}</p><//>`}</section>`;
  }
}
