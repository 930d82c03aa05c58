// The picture for a place: seen, described by what is true of it, and the question whether the wall may show it.
import { Button, Icon, Note, Screen, Toggle, fill, html } from "../../static/kit.js";
import { isChecked, isUnsure } from "../../static/photos.js";
import { refusal, workUrl } from "../../static/server.js";

const AGAIN = 4000; // ms until a picture that did not come is asked for again

const Check = ({ children }) => html`<li><${Icon} name="check" /><span>${children}</span></li>`;

const Consent = ({ words, photo, agree }) => {
  const said = photo.telling ? words.saving : photo.agreed ? words.yes : photo.answered ? words.no : "";
  return html`<div class="et-card et-consent">
    <${Toggle} on=${photo.agreed} press=${() => agree(!photo.agreed)} aria-describedby="wall-says">${words.ask}<//>
    <p class="et-small" id="wall-says">${words.says}</p>
    <p class="et-small" role="status">${said}</p></div>`;
};

/** A picture that does not come is no broken image: it is said, and asked for again. */
class Picture extends Screen {
  componentDidUpdate(before) { if (before.src !== this.props.src) this.setState({ broken: false, why: null }); }

  #broken() {
    const { src } = this.props;
    this.setState({ broken: true });
    refusal(src).then((why) => src === this.props.src && this.setState({ why }));
    setTimeout(() => this.setState({ broken: false }), AGAIN);
  }

  render({ src, label, words, language, children }, { broken, why }) {
    if (broken) return html`<${Note} role="status"><p>${why?.[language] ?? words.broken}</p><//>`;
    return html`<img src=${src} alt=${label} onError=${() => this.#broken()} />${children}`;
  }
}

export const Result = (given) => {
  const { words, language, place, photo, photos, token, look, wall, mark, choose, save, busy, agree, tidy } = given;
  const url = (one, width) => workUrl(token, `/photos/${one.id}/after.jpg?w=${width}&v=${one.version}-${mark}`);
  const label = fill(words.picture, { place: place.name });
  return html`<section class="et-result" aria-label=${label}>
    ${photos.length > 1 && html`<div class="et-strip">${photos.map((one, at) => html`
      <button key=${one.id} type="button" aria-pressed=${String(one === photo)}
        aria-label=${fill(words.photo, { number: at + 1 })} onClick=${() => choose(one.id)}>
        <img src=${url(one, 160)} alt="" /></button>`)}</div>`}
    <${Picture} src=${url(photo, 720)} label=${label} ...${{ words, language }}>
      ${isUnsure(photo, look) && !isChecked(photo) && html`<${Note}><p>${words.unsure}</p>
        <div class="et-row"><${Button} sign="brush" press=${tidy}>${words.to_tidy}<//></div><//>`}
      <ul class="et-checks">
        <${Check}>${fill(words.size, place)}<//><${Check}>${fill(words.bytes, place)}<//>
        <${Check}>${words.private}<//>
        ${place.same.length > 0 && html`<${Check}>${fill(words.same, { places: place.same.join(", ") })}<//>`}
      </ul><//>
    ${(wall || photo.agreed) && html`<${Consent} words=${words.wall} photo=${photo} agree=${agree} />`}
    ${place.tall && html`<${Button} sign="save" disabled=${busy} press=${() => save(place.tall)}>${words.tall}<//>`}
  </section>`;
};
