"""The trainer's screens: the question for the PIN, and all that lies behind it."""

from pathlib import Path
from typing import cast

import streamlit as st

from listing.hall.hall import hall
from listing.hall.pin import COOKIE
from listing.hall.preflight import CHECKS
from listing.hall.routes import WIPE_WORD
from listing.phrases.app.demo import DEMO
from listing.phrases.app.manage import MANAGE
from listing.phrases.app.trainer import BOARD, FIGURES, HALL, HANDBOOK_NAMES, PIN, READY
from listing.phrases.language import Language, said, spoken
from listing.server.handbooks import HANDBOOK_ADDRESS, HANDBOOKS
from listing.ui.component import STYLE, component

STATIC = Path(__file__).parent / "static"

_pin = component("pin", ("language",), (STYLE, STATIC / "pin.css"), STATIC / "pin.js")
_hall = component(
    "hall",
    ("go", "language"),
    (STYLE, *(STATIC / f"{name}.css" for name in ("pin", "hall", "front"))),
    STATIC / "hall.js",
)


def trainer_screen(wanted: str, language: Language) -> Language | None:
    """Draw the screen of this name, or the question for the PIN. Returns the language she wants, if another."""
    if not hall().gate.admits(st.context.cookies.get(COOKIE, "")):
        told = _pin.draw(
            {"words": spoken(PIN, language), "other": spoken(HALL["other"], language), "language": language}
        )
        return cast(Language | None, told.language)
    tabs = spoken(HALL["tabs"], language)
    tab = wanted if wanted in tabs else "siap"
    words = {"hall": HALL, "siap": READY, "layar": BOARD, "demo": DEMO, "kelola": MANAGE, "angka": FIGURES}
    data = {
        "words": spoken(words, language),
        "language": language,
        "tab": tab,
        "checks": list(CHECKS),
        "sure": WIPE_WORD,
        "handbooks": [[f"{HANDBOOK_ADDRESS}/{name}.pdf", said(HANDBOOK_NAMES[name], language)] for name in HANDBOOKS],
    }
    told = _hall.draw(data)
    if told.go in tabs and told.go != tab:
        st.query_params["pelatih"] = told.go
        st.rerun()
    return cast(Language | None, told.language)
