// "Angka": the days in figures, the latest first.
import { LinkButton, html } from "../../static/kit.js";
import { HALL, Live, ask } from "./asks.js";

const COUNTED = ["arrived", "done", "failed", "saved", "megabytes"];

const Figure = ({ value, children }) => html`<div><dd><b>${value}</b></dd><dt>${children}</dt></div>`;

const Day = ({ words, language, day, says }) => {
  const local = (value) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const form = { day: "numeric", month: "long", year: "numeric" };
  const hours = Object.entries(day.hours).map(([hour, count]) => `${hour}.00: ${local(count)}`);
  const failures = Object.entries(day.failures);
  return html`<section class="et-card">
    <h2>${new Date(`${day.day}T12:00`).toLocaleDateString(language, form)}</h2>
    <dl class="et-numbers">
      ${COUNTED.map((name) => html`<${Figure} value=${local(day[name])}>${words[name]}<//>`)}
      <${Figure} value=${`${local(day.typical)} / ${local(day.slow)}`}>${words.seconds}<//>
    </dl>
    ${hours.length > 0 && html`<p>${words.hours}: ${hours.join(" · ")}</p>`}
    ${failures.length > 0 && html`<div><p>${words.kinds}:</p>
      <ul>${failures.map(([kind, count]) => html`<li>${local(count)} × ${says[kind][language]}</li>`)}</ul></div>`}
    ${day.killed > 0 && html`<p>${words.killed}: ${local(day.killed)}</p>`}
  </section>`;
};

export class Figures extends Live {
  state = { days: null, says: {} };

  componentDidMount() { this.keep(async () => this.setState(await ask("/figures"))); }

  render({ words, language }, { days, says }) {
    return html`<div>
      <div class="et-top"><h1>${words.title}</h1><p class="et-lead">${words.private}</p></div>
      <div class="et-stack">
        ${days?.length === 0 && html`<p class="et-lead">${words.none}</p>`}
        ${days?.map((day) => html`<${Day} key=${day.day} ...${{ words, language, day, says }} />`)}
      </div>
      <div class="et-row">
        <${LinkButton} kind="main" sign="save" href=${`${HALL}/figures.csv`} download="etalase.csv">${words.csv}<//>
      </div></div>`;
  }
}
