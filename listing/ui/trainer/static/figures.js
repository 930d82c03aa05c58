// "Angka": the days in figures, the latest first.
class Figures {
  constructor(hall, words) {
    Object.assign(this, { words, language: hall.data.language });
    this.days = el("div", { class: "et-stack" });
    this.root = el("div", {}, el("div", { class: "et-top" }, el("h1", {}, words.title), el("p", { class: "et-lead" }, words.private)), this.days,
      el("div", { class: "et-row" }, el("a", { class: "et-button et-main", href: "/etalase/hall/figures.csv", download: "etalase.csv" }, icon("save"), el("span", {}, words.csv))));
  }

  async live() {
    const { days, says } = await api("/etalase/hall/figures");
    const news = JSON.stringify(days);
    if (news === this.news) return;
    this.news = news;
    put(this.days, ...(days.length ? days.map((day) => this.#day(day, says)) : [el("p", { class: "et-lead" }, this.words.none)]));
  }

  #day(day, says) {
    const { words, language } = this;
    const local = (value) => value.toLocaleString(language, { maximumFractionDigits: 1 });
    const date = new Date(`${day.day}T12:00`).toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
    const number = (name, value) => el("div", {}, el("dd", {}, el("b", {}, value)), el("dt", {}, words[name]));
    const hours = Object.entries(day.hours).map(([hour, count]) => `${hour}.00: ${local(count)}`);
    const failures = Object.entries(day.failures).map(([kind, count]) => el("li", {}, `${local(count)} × ${says[kind][language]}`));
    return el("section", { class: "et-card" }, el("h2", {}, date),
      el("dl", { class: "et-numbers" }, ...["arrived", "done", "failed", "saved", "megabytes"].map((name) => number(name, local(day[name]))), number("seconds", `${local(day.typical)} / ${local(day.slow)}`)),
      hours.length > 0 && el("p", {}, `${words.hours}: ${hours.join(" · ")}`), failures.length > 0 && el("div", {}, el("p", {}, `${words.kinds}:`), el("ul", {}, ...failures)));
  }
}
