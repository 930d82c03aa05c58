"""Components of the screens: each is a script and a style sheet beside this file, read once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.bidi_component import ComponentResult
from streamlit.components.v2.types import ComponentRenderer

SHARED_STATIC = Path(__file__).parent / "static"
KIT = SHARED_STATIC / "kit.js"
OUTBOX = SHARED_STATIC / "outbox.js"
STYLE = SHARED_STATIC / "etalase.css"


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

    def draw(self, data: dict[str, Any]) -> ComponentResult:
        """Draw it with `data`. What it told since the last run is in the answer's attributes, None where nothing."""
        told: dict[str, Any] = {f"on_{event}_change": _heard for event in self.events}
        return self._renderer(key=self.key, data=data, **told)


def component(key: str, events: tuple[str, ...], styles: Sequence[Path], scripts: Sequence[Path]) -> Component:
    """Register a component; call it once, at import.

    Args:
        key: Unique in the app.
        events: Names of what it may tell.
        styles: Style sheets, joined in this order.
        scripts: Scripts, joined behind the kit into one module in this order; the last exports the component.
    """
    renderer = st.components.v2.component(
        f"etalase.{key}",
        html="<div data-root></div>",
        css="\n".join(path.read_text(encoding="utf-8") for path in styles),
        js="\n".join(path.read_text(encoding="utf-8") for path in (KIT, *scripts)),
        isolate_styles=False,
    )
    return Component(key, events, renderer)


def _heard() -> None:
    """Streamlit keeps an event only where a callback was named; screens read it from the answer of `draw`."""
