// What stands under the glass: what a stroke says, how wide it is, one step back and forth, nearer and further.
import { Chip, Icon, html } from "../../static/kit.js";

const NEARER = 1.5; // times, at a tap

const Small = ({ sign, label, press, disabled = false }) => html`<${Chip} class="et-square" aria-label=${label}
  disabled=${disabled} press=${press}><${Icon} name=${sign} /><//>`;

export const Tools = ({ words, kind, size, photo, radii, view, choose, ask }) => {
  const tool = (name, sign) => html`<${Chip} pressed=${kind === name} press=${() => choose({ kind: name })}>
    <${Icon} name=${sign} /><span>${words[name]}</span><//>`;
  return html`${kind !== "clean" && html`<div class="et-even">${tool("erase", "erase")}${tool("keep", "brush")}</div>`}
    <div class="et-tools" role="group" aria-label=${words.size}>
      ${Object.keys(radii).map((name) => html`<${Chip} key=${name} pressed=${size === name}
        aria-label=${words.sizes[name]} press=${() => choose({ size: name })}>
        <i class=${`et-dot et-dot-${name}`} aria-hidden="true"></i><//>`)}
      <span class="et-gap"></span>
      <${Small} sign="undo" label=${words.undo} disabled=${!photo.undo} press=${() => ask("undo")} />
      <${Small} sign="redo" label=${words.redo} disabled=${!photo.redo} press=${() => ask("redo")} />
      <${Small} sign="minus" label=${words.zoom_out} press=${() => view.zoom(1 / NEARER)} />
      <${Small} sign="plus" label=${words.zoom_in} press=${() => view.zoom(NEARER)} /></div>`;
};
