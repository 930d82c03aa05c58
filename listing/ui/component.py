"""Components of the screens: each is a module of JavaScript and style sheets beside this file, read once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from listing.server.security import MARK
from listing.server.static_files import screen_files
from photo.cutout.confidence import UNSURE
from photo.read import WORKING_SIDE

UI = Path(__file__).parent
STYLE = UI / "static" / "etalase.css"
HOUSE: Mapping[str, Any] = {"mark": MARK, "unsure": UNSURE, "longest": WORKING_SIDE}
"""What stands once, in Python, and every script may ask for: the header of our own calls; the confidence below which
a cut-out needs her eyes; the longest side of a photo that travels."""

# Streamlit runs a component's script from a blob, which cannot import by relative paths; so it gets these lines, and
# the module comes from our own address. An answer that is no script (a new version of the house) needs a new page.
_LOADER = """
const address = new URL("%s", location.origin).href;
const module = import(address).catch(async function again() {
  await new Promise((done) => setTimeout(done, 2000));
  return fetch(address, { cache: "no-store" }).then(() => location.reload(), again);
});
export default (given) => {
  let stop, gone = false;
  module.then((loaded) => { if (!gone) stop = loaded.default(given); });
  return () => { gone = true; stop?.(); };
};
"""


@dataclass(frozen=True, slots=True)
class Component:
    """A component that is ready to be drawn.

    Attributes:
        key: Its place among the widgets of a page.
        events: Names of what it may tell.
    """

    key: str
    events: tuple[str, ...]
    _renderer: ComponentRenderer

    def draw(self, data: dict[str, Any]) -> SimpleNamespace:
        """Draw it with `data`. What it told since the last run is in the answer's attributes, None where nothing.

        It tells something until it is drawn with the mark of that: a line that breaks can lose either way.
        """
        drawn = data | {"house": dict(HOUSE), "heard": st.session_state.get(self._heard_key, "")}
        told: dict[str, Any] = {f"on_{event}_change": partial(self._hear, event) for event in self.events}
        answer = self._renderer(key=self.key, data=drawn, **told)
        return SimpleNamespace(**{event: _part(getattr(answer, event), "value") for event in self.events})

    @property
    def _heard_key(self) -> str:
        return f"heard from {self.key}"

    def _hear(self, event: str) -> None:
        """Note the mark of what was told; Streamlit calls it before it runs the page."""
        st.session_state[self._heard_key] = _part(getattr(st.session_state[self.key], event), "id")


def _part(told: object, name: str) -> Any:
    return told.get(name) if isinstance(told, dict) else None


def component(key: str, events: tuple[str, ...], styles: Sequence[Path], module: Path) -> Component:
    """Register a component; call it once, at import.

    Args:
        key: Unique in the app.
        events: Names of what it may tell.
        styles: Style sheets, joined in this order.
        module: Its script, below this folder: an ES module whose default export is made by `mount` of kit.js.
    """
    address = screen_files().address(module.relative_to(UI).as_posix())
    css = "\n".join(path.read_text(encoding="utf-8") for path in styles)
    renderer = st.components.v2.component(
        f"etalase.{key}", html="<div data-root></div>", css=css, js=_LOADER % address, isolate_styles=False
    )
    return Component(key, events, renderer)
