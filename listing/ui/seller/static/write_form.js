// The boxes for her facts: the few that matter stand open, the rest behind lines that she may open.
import { Icon, Note, fill, html } from "../../static/kit.js";
import { Component } from "../../static/vendor/preact.js";

const WIDE = 900; // px of the window from which all boxes stand open
const EVERYBODY = "lainnya"; // the form for a kind that she has not named

/** The boxes of a kind of product: groups in order, with its own labels and examples. */
export const formOf = (form, kind) => form.forms[kind] ?? form.forms[EVERYBODY];

/** Open what a box is hidden behind. */
export const openForm = (box) => { const fold = box.closest("details"); if (fold) fold.open = true; };

/** What was found about single boxes of the form, each thing once, whichever place says it. */
export const remarksOf = (places) => {
  const found = (places ?? []).flatMap(({ facts }) => facts).filter(({ box }) => box);
  return [...new Map(found.map((one) => [`${one.box} ${one.says}`, one])).values()];
};

const Kinds = ({ words, form, chosen, choose }) => html`
  <h2 class="et-hidden">${words.kind}</h2>
  <div class="et-kinds" role="radiogroup" aria-label=${words.kind}>${form.kinds.map(({ key, label }) => html`
    <button key=${key} type="button" class="et-chip" role="radio" aria-checked=${String(chosen === key)}
      onClick=${() => choose(key)}>${label}</button>`)}</div>`;

const Box = ({ words, box, name, label, example, value, error, remarks, type }) => {
  const wrong = error?.key === name;
  const says = [wrong && `et-${name}-error`, box.hint && `et-${name}-hint`].filter(Boolean).join(" ");
  const more = {
    id: `et-${name}`, "data-fact": name, autocomplete: "off", value: value ?? "", maxlength: "2000",
    placeholder: example ? fill(words.example, { example }) : "", inputmode: box.keyboard,
    "aria-invalid": wrong ? "true" : undefined, "aria-describedby": says || undefined,
    onInput: (event) => type({ [name]: event.target.value }),
  };
  return html`<div class="et-box ${wrong ? "et-wrong" : ""}">
    <label for=${`et-${name}`}>${label}</label>
    ${box.hint && html`<p class="et-small" id=${`et-${name}-hint`}>${box.hint}</p>`}
    ${box.lines ? html`<textarea rows="3" ...${more}></textarea>`
      : html`<input type="text" enterkeyhint="next" ...${more} />`}
    ${wrong && html`<p class="et-error" id=${`et-${name}-error`} role="alert">${error.says}</p>`}
    ${remarks.map((found) => html`<p class=${found.hard ? "et-error" : "et-small"}>${found.says} ${found.advice}</p>`)}
  </div>`;
};

// Whether it stands open is hers from the first tap on: emptying a box must not close it over her finger.
class Fold extends Component {
  state = { open: this.props.open };

  render({ label, children }, { open }) {
    return html`<details class="et-card et-hand" open=${open} onToggle=${({ target }) =>
      this.setState({ open: target.open })}><summary><${Icon} name="down" /><span>${label}</span></summary>
      ${children}</details>`;
  }
}

export const Form = ({ words, form, facts, error, remarks = [], type, make }) => {
  const { groups, labels = {}, examples = {} } = formOf(form, facts.kategori);
  const box = (name) => html`<${Box} key=${name} ...${{ words, name, error, type }} box=${form.boxes[name]}
    label=${labels[name] ?? form.boxes[name].label} example=${examples[name]} value=${facts[name]}
    remarks=${remarks.filter((found) => found.box === name)} />`;
  const [first, ...others] = groups;
  const isOpen = (names) => names.some((name) => facts[name] || error?.key === name) || window.innerWidth > WIDE;
  return html`<h1>${words.title}</h1><p class="et-lead">${words.lead}</p>
    ${error && !form.boxes[error.key] && html`<${Note} hard><p>${error.says}</p><//>`}
    <${Kinds} ...${{ words, form }} chosen=${facts.kategori} choose=${(key) => type({ kategori: key })} />
    <form class="et-two" onSubmit=${(event) => { event.preventDefault(); make(); }}>
      <div class="et-card">${first.boxes.map(box)}</div>
      <div>${others.map(({ key, boxes }) => html`
        <${Fold} key=${key} open=${isOpen(boxes)} label=${form.groups[key]}>${boxes.map(box)}<//>`)}</div>
      <button type="submit" hidden tabindex="-1"></button>
    </form>`;
};
