// "Angka": the days in figures, the latest first.
class Figures {
  constructor(hall, words) {
    this.words = words;
    this.days = el("div", { class: "et-stack" });
    this.root = el("div", {}, el("div", { class: "et-top" }, el("h1", {}, words.title), el("p", { class: "et-lead" }, words.private)), this.days,
      el("div", { class: "et-row" }, el("a", { class: "et-button et-main", href: "/etalase/hall/figures.csv", download: "etalase.csv" }, icon("save"), el("span", {}, words.csv))));
  }

  async live() {
    const { days } = await api("/etalase/hall/figures");
    const news = JSON.stringify(days);
    if (news === this.news) return;
    this.news = news;
    put(this.days, ...(days.length ? days.map((day) => this.#day(day)) : [el("p", { class: "et-lead" }, this.words.none)]));
  }

  #day(day) {
    const { words } = this;
    const number = (name, value) => el("div", {}, el("dd", {}, el("b", {}, String(value))), el("dt", {}, words[name]));
    const table = (title, rows) => Object.keys(rows).length > 0 && el("p", {}, `${title}: `, Object.entries(rows).map(([name, count]) => `${name} ${count}`).join(" · "));
    return el("section", { class: "et-card" }, el("h2", {}, day.day),
      el("dl", { class: "et-numbers" }, ...["arrived", "done", "failed", "saved", "megabytes"].map((name) => number(name, day[name])), number("seconds", `${day.typical.toFixed(1)} / ${day.slow.toFixed(1)}`)),
      table(words.hours, Object.fromEntries(Object.entries(day.hours).map(([hour, count]) => [`${hour}.00:`, count]))), table(words.kinds, day.failures));
  }
}
