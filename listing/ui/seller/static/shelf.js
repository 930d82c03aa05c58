// "Produk Ibu": every product that this phone began, to go on with, rename, delete, or take along as an upload file.
import { Bar, Button, Icon, LinkButton, Note, Screen, Sheet, confirmed, fill, html, mount } from "../../static/kit.js";
import { isSaved } from "../../static/photos.js";
import { Refused, api, insist, workUrl } from "../../static/server.js";
import { shelf, unshelve } from "../../static/shelf_memory.js";
import { WayBack } from "./shelf_back.js";
import { UploadSheet } from "./shelf_sheet.js";

const GONE = new Set(["NoSuchWork"]);

const Rename = ({ words, name, save, close }) => {
  const act = (event) => {
    event.preventDefault();
    save(event.target.elements.name.value.trim());
  };
  return html`<${Sheet} label=${words.rename} close=${close}>
    <form class="et-stack" onSubmit=${act}>
      <label class="et-stack"><span>${words.name}</span>
        <input class="et-input" name="name" maxlength="150" required value=${name} /></label>
      <button type="submit" class="et-button et-main et-wide"><span>${words.keep}</span></button>
      <${Button} class="et-wide" press=${close}>${words.cancel}<//>
    </form><//>`;
};

const savedOf = ({ photos, look }) => photos.filter((photo) => isSaved(photo, look)).length;

/** How far a product is; that its pictures are saved is said by the phone that saved them. */
const stands = (product, words) => {
  const { step, photos } = product, saved = savedOf(product);
  if (saved) return saved === photos.length ? words.saved : fill(words.some_saved, { saved });
  return words.steps[Math.max(step, photos.length ? 2 : 1) - 1];
};

const Product = ({ words, language, product, chosen, choose, rename, remove }) => {
  const { token, name, code, photos } = product;
  const saved = savedOf(product);
  const shown = name || words.nameless;
  const seen = photos.find((photo) => photo.decoded);
  const kind = seen?.status === "done" ? "after" : "before";
  const src = seen && workUrl(token, `/photos/${seen.id}/${kind}.jpg?w=160&v=${seen.version}`);
  return html`<li>
    <label class="et-tick"><input type="checkbox" checked=${chosen} onChange=${choose}
      aria-label=${fill(words.choose, { name: shown })} /></label>
    ${src
      ? html`<img src=${src} alt="" loading="lazy" />`
      : html`<span class="et-blank"><${Icon} name="camera" /></span>`}
    <div><h2>${shown}</h2>
      <p class="et-small">${stands(product, words)}${" · "}${fill(words.photos, { count: photos.length })}</p>
      <p class="et-small">${fill(words.code, { code })}</p></div>
    <div class="et-acts">
      <${LinkButton} sign="next" href=${`/?w=${encodeURIComponent(token)}`}>
        ${saved === photos.length && saved ? words.again : words.open}<//>
      <${LinkButton} sign="shop"
        href=${`/?w=${encodeURIComponent(token)}&alat=semua&lang=${language}`}>${words.kit}<//>
      <${Button} kind="link" press=${rename}>${words.rename}<//>
      <${Button} kind="link" sign="trash" press=${remove}>${words.remove}<//>
    </div></li>`;
};

class Shelf extends Screen {
  state = { products: null, chosen: new Set(), away: false };

  async componentDidMount() {
    const known = await Promise.all(shelf().map((token) => this.#ask(token)));
    this.setState({ products: known.filter(Boolean), away: false });
  }

  /** One product; null where the server has it no more, and then the phone forgets it, too. */
  async #ask(token) {
    const wait = () => {
      this.setState({ away: true });
      return new Promise((done) => setTimeout(done, 2000));
    };
    try {
      return { token, ...await insist(workUrl(token), "GET", undefined, wait) };
    } catch (error) {
      if (error instanceof Refused && GONE.has(error.kind)) unshelve(token);
      return null;
    }
  }

  #toggle(token) {
    const chosen = new Set(this.state.chosen);
    if (!chosen.delete(token)) chosen.add(token);
    this.setState({ chosen });
  }

  async #try(act) {
    this.setState({ failed: null });
    try {
      await act();
    } catch (error) {
      this.setState({ failed: error.say?.[this.props.language] ?? this.props.words.failed });
    }
  }

  #save(token, name) {
    if (!name) return undefined;
    return this.#try(async () => {
      await api(workUrl(token, "/name"), "PUT", { name });
      const products = this.state.products.map((one) => (one.token === token ? { ...one, name } : one));
      this.setState({ products, naming: null });
    });
  }

  async #remove({ token, name }) {
    const { words } = this.props;
    if (!await confirmed(fill(words.sure, { name: name || words.nameless }), words.yes, words.cancel)) return;
    await this.#try(async () => {
      await api(workUrl(token), "DELETE");
      unshelve(token);
      const chosen = new Set([...this.state.chosen].filter((other) => other !== token));
      this.setState({ products: this.state.products.filter((one) => one.token !== token), chosen });
    });
  }

  render({ words, language, templates, back, tell }, state) {
    const { products, chosen, away, failed, naming, uploading, leaving } = state;
    const some = products?.length > 0;
    return html`<div class="et">
      <h1>${words.title}</h1>
      ${failed && html`<${Note} hard role="alert"><p>${failed}</p><//>`}
      ${products === null && html`<p role="status">${away ? words.away : words.looking}</p>`}
      ${products && !some && html`<p class="et-lead">${words.empty}</p>`}
      ${some && html`<p class="et-lead">${words.lead}</p><ul class="et-shelf">${products.map((product) => html`
        <${Product} key=${product.token} words=${words} language=${language} product=${product}
          chosen=${chosen.has(product.token)}
          choose=${() => this.#toggle(product.token)} rename=${() => this.setState({ naming: product })}
          remove=${() => this.#remove(product)} />`)}</ul>
      <p class="et-small">${chosen.size ? "" : words.none}</p>`}
      ${some && back && html`<p><${Button} press=${() => this.setState({ leaving: true })}>${back.offer}<//></p>`}
    </div>
    ${leaving && html`<${WayBack} words=${back} language=${language} token=${products[0].token}
      close=${() => this.setState({ leaving: false })} />`}
    ${naming && html`<${Rename} words=${words} name=${naming.name} close=${() => this.setState({ naming: null })}
      save=${(name) => this.#save(naming.token, name)} />`}
    ${uploading && html`<${UploadSheet} words=${words.sheet} failed=${words.failed}
      language=${language} templates=${templates}
      works=${products.map((one) => one.token).filter((token) => chosen.has(token))}
      close=${() => this.setState({ uploading: false })} />`}
    <${Bar}>
      ${chosen.size > 0 && html`<${Button} sign="save" press=${() => this.setState({ uploading: true })}>
        ${fill(words.upload, { count: chosen.size })}<//>`}
      <${Button} kind="main" sign="plus" press=${() => tell("another", Date.now())}>${words.another}<//><//>`;
  }
}

export default mount(Shelf);
