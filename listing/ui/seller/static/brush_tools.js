// What stands under the glass: what a stroke says, how wide it is, one step back and forth, nearer and further.
import { Chip, Icon, html } from "../../static/kit.js";

const NEARER = 1.5; // times, at a tap

const Tool = ({ sign, press, disabled = false, children }) => html`<${Chip} disabled=${disabled} press=${press}>
  <${Icon} name=${sign} /><span>${children}</span><//>`;

export const Tools = ({ words, kind, size, photo, radii, view, choose, ask, reset }) => {
  const tool = (name, sign) => html`<${Chip} pressed=${kind === name} press=${() => choose({ kind: name })}>
    <${Icon} name=${sign} /><span>${words[name]}</span><//>`;
  return html`${kind !== "clean" && html`<div class="et-even">${tool("erase", "erase")}${tool("keep", "brush")}</div>`}
    <div class="et-brush-tools"><div role="group" aria-label=${words.size}>
      ${Object.keys(radii).map((name) => html`<${Chip} key=${name} pressed=${size === name}
        press=${() => choose({ size: name })}>
        <i class=${`et-dot et-dot-${name}`} aria-hidden="true"></i><span>${words.sizes[name]}</span><//>`)}</div>
    <div>
      <${Tool} sign="minus" press=${() => view.zoom(1 / NEARER)}>${words.zoom_out}<//>
      <${Tool} sign="plus" press=${() => view.zoom(NEARER)}>${words.zoom_in}<//></div>
    <div>
      <${Tool} sign="undo" disabled=${!photo.undo} press=${() => ask("undo")}>${words.undo}<//>
      <${Tool} sign="redo" disabled=${!photo.redo} press=${() => ask("redo")}>${words.redo}<//>
      <${Tool} sign="again" disabled=${!photo.undo} press=${reset}>${words.reset}<//></div></div>`;
};
