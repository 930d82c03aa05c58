"""Components of the screens: each is a script and a style sheet beside this file, read once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import streamlit as st

STATIC = Path(__file__).parent / "static"
KIT = STATIC / "kit.js"
OUTBOX = STATIC / "outbox.js"


class Events(Protocol):
    """What a component told since the last run: an attribute for each event, None when it was silent."""

    def __getattr__(self, name: str) -> Any: ...


class Part(Protocol):
    """Draws one component."""

    def __call__(self, *, key: str, data: dict[str, Any], **told: Callable[[], None]) -> Events: ...


def part(name: str, styles: tuple[Path, ...], scripts: tuple[Path, ...]) -> Part:
    """Register a component; call it once, at import.

    Args:
        name: Unique in the app.
        styles: Style sheets, joined in this order.
        scripts: Scripts, joined into one module in this order; the last exports the component.

    Returns:
        A function that draws it with `data` and answers with what it told.
    """
    return st.components.v2.component(
        name,
        html="<div data-root></div>",
        css="\n".join(path.read_text(encoding="utf-8") for path in styles),
        js="\n".join(path.read_text(encoding="utf-8") for path in (KIT, *scripts)),
        isolate_styles=False,
    )
