// Head of every screen: language of the page, way back, help, steps; and a kind word when the server is away.
import { Button, Icon, LinkButton, Screen, Sheet, connected, fill, html, mount } from "../../static/kit.js";
import { memory } from "../../static/memory.js";
import { shelf as shelved, shelve } from "../../static/shelf_memory.js";
import { outbox } from "../../static/outbox.js";
import { news, workUrl } from "../../static/server.js";

const GRACE = 4000; // ms: a short hiccup of the line does not worry anyone

const Steps = ({ words, step, reached, skipped, go }) => html`
  <nav class="et-path" aria-label=${words.path}><ol class="et-steps">${words.steps.map((name, index) => {
    const at = index + 1, done = at < step && !skipped.includes(at);
    return html`<li class=${done ? "et-done" : ""}>
      <button type="button" disabled=${at > reached} aria-current=${at === step ? "step" : undefined}
        onClick=${() => at !== step && go(at)}>
        <b>${done ? html`<${Icon} name="check" />` : at}</b><span>${name}</span></button></li>`;
  })}</ol></nav>`;

const Help = ({ words, code, guide, install, close }) => html`
  <${Sheet} label=${words.help} close=${close}>
    <h2>${words.help}</h2>
    <ol>${words.advice.map((line) => html`<li>${line}</li>`)}</ol>
    ${code && html`<p>${fill(words.code, { code })}</p>`}
    <p class="et-small">${words.private}</p>
    <div class="et-stack">
      <${LinkButton} class="et-wide" sign="save" href=${guide} download="">${words.guide}<//>
      ${install && html`<${Button} class="et-wide" sign="plus" press=${() => install.prompt()}>${words.install}<//>`}
      <${Button} kind="main" class="et-wide" press=${close}>${words.close}<//></div>
  <//>`;

// Nothing that she does from now on would be kept, so nothing else is to be pressed.
const Gone = ({ words, leave }) => html`
  <${Sheet} label=${words.gone} close=${leave}>
    <p class="et-lead">${words.gone}</p>
    <${Button} kind="main" class="et-wide" sign="again" press=${leave}>${words.anew}<//>
  <//>`;

class Frame extends Screen {
  componentDidMount() {
    outbox(); // photos that have not arrived go on travelling, whatever screen this is
    document.documentElement.setAttribute("translate", "no");
    document.documentElement.classList.add("notranslate");
    this.every(1000, () => this.#line());
    navigator.serviceWorker?.register(this.props.worker, { scope: "/" }).catch(() => {}); // on plain http there is none
    this.listen(window, "beforeinstallprompt", (install) => this.setState({ install }));
    this.listen(news, "gone", ({ url }) => {
      const { token } = this.props;
      if (token && url.startsWith(workUrl(token))) this.setState({ gone: true });
    });
    this.#page({});
  }

  componentDidUpdate(before) { this.#page(before); }

  #page(before) {
    const { words, language, step, token } = this.props;
    document.documentElement.lang = language;
    document.title = step ? `${words.title} · ${step} ${words.steps[step - 1]}` : words.title;
    if (token && before.token !== token) {
      memory.set("last", token);
      for (const one of [...this.props.also, token]) shelve(one);
    }
    if (before.step !== step) document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  }

  #line() {
    const away = !navigator.onLine || !connected();
    this.lostAt = away ? this.lostAt || Date.now() : 0;
    this.setState({ lost: away && Date.now() - this.lostAt > GRACE });
  }

  render({ words, language, token, step, reached, skipped, code, guide, shelf, tell }, state) {
    const { lost, help, gone, install } = state;
    const hasShelf = (token || !shelf) && shelved().length > 0;
    const other = language === "id" ? "en" : "id";
    return html`<div class=${lost ? "et-lost" : ""}>
      <div class="et-line" role="status">${words.lost}</div>
      <div class="et-awning" aria-hidden="true"></div>
      <div class="et">
        <header class="et-head">
          ${(step > 0 || shelf) && html`<${Button} kind="link" sign="back"
            press=${() => tell("go", Math.max(0, step - 1))}>${words.back}<//>`}
          <span class="et-brand">${step > 0 || shelf ? "" : "Etalase"}</span>
          ${hasShelf && html`<${Button} kind="link" press=${() => tell("shelf", Date.now())}>
            ${words.shelf}<//>`}
          <${Button} kind="link" press=${() => this.setState({ help: true })}>${words.help}<//>
          <button type="button" class="et-button et-link et-language" lang=${other} aria-label=${words.other}
            onClick=${() => tell("language", other)}>${other.toUpperCase()}</button>
        </header>
        ${step > 0 && html`<${Steps} ...${{ words, step, reached, skipped }} go=${(at) => tell("go", at)} />`}
      </div>
      ${gone && html`<${Gone} words=${words} leave=${() => location.assign(`/?lang=${language}`)} />`}
      ${help && html`<${Help} ...${{ words, code, guide, install }} close=${() => this.setState({ help: false })} />`}
    </div>`;
  }
}

export default mount(Frame);
