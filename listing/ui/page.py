"""The page that the server draws for every phone: which work, which step, which language, then one screen."""

import logging
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import streamlit as st

from listing.backend.service import service
from listing.errors import Refusal, Refused, StoreTrouble, why_not_kept
from listing.hall.hall import hall
from listing.hall.handover import PARAMETER
from listing.phrases.app.photo_screens import BRUSH, PHOTO, SAMPLES, SPOTS, TIDY
from listing.phrases.app.refusals import REFUSALS
from listing.phrases.language import Language, spoken
from listing.server.return_routes import WAY_PARAMETER, is_offered
from listing.server.security import phone_of
from listing.server.turns import screens
from listing.store.opening import is_hosted
from listing.store.records import LAST_STEP, Work
from listing.store.works import Store
from listing.ui.seller.comeback import comeback_screen
from listing.ui.seller.drafts import is_made
from listing.ui.seller.kit.screens import ALL, kit_screen
from listing.ui.seller.listing_screens import Note, head, save_screen, welcome_screen, write_screen
from listing.ui.seller.photo_screens import Sample, photo_screen, tidy_screen
from listing.ui.seller.shelf import shelf_screen
from listing.ui.trainer.screens import trainer_screen
from photo.canvas.backdrop import BACKDROPS

log = logging.getLogger(__name__)

# Backgrounds of "Warna Lembut", in the order of their names in the wording
SOFT = tuple(f"#{bytes(BACKDROPS[key].top).hex().upper()}" for key in ("cream", "blush", "mint", "sky", "lilac"))
SHELF_PARAMETER = "rak"  # the address of the shelf: /?rak
KIT_PARAMETER = "alat"  # the address of the selling kit: /?w=…&alat=…
WRITE_STEP = 3  # the one step that she may go past without doing it
_NOTE = "note"  # what the welcome has to say after the next rerun
_ALSO = "also"  # tokens that go onto the shelf of this phone at the next rerun
_ICON = Path(__file__).parent / "static" / "icon.svg"


def draw() -> None:
    """Draw one screen."""
    st.set_page_config(page_title="Etalase", page_icon=_ICON.read_text(encoding="utf-8"), layout="wide")
    language: Language = "en" if st.query_params.get("lang") == "en" else "id"
    if "pelatih" in st.query_params and not is_hosted():  # a hall has one server
        return _trainer(language)
    if PARAMETER in st.query_params:
        _take_over()
    if SHELF_PARAMETER in st.query_params:
        return _shelf(language)
    if WAY_PARAMETER in st.query_params and is_offered():
        return _comeback(language)
    token = st.query_params.get("w", "")
    store = service().store
    try:
        work = store.work(token) if token else None
    except StoreTrouble as trouble:  # it passes; her address still leads to her work
        return _welcome(language, why_not_kept(trouble))
    if work is None:
        _welcome(language, st.session_state.pop(_NOTE, "gone" if token else None))
    elif KIT_PARAMETER in st.query_params:
        _kit(token, work, language)
    else:
        _step(store, token, work, language)
    return None


def _take_over() -> NoReturn:
    """Open on this phone what the trainer handed over to it; the others go onto its shelf."""
    code = st.query_params.pop(PARAMETER)
    tokens = hall().handovers.take(code, phone_of(st.context.cookies))
    if not tokens:
        st.session_state[_NOTE] = "spent"
        _leave()
    st.session_state[_ALSO] = tokens
    work = service().store.work(tokens[0])
    _open(tokens[0], work.step if work else 1)


def _trainer(language: Language) -> None:
    wanted = trainer_screen(st.query_params["pelatih"], language)
    if wanted:
        _speak(wanted)


def _shelf(language: Language) -> None:
    told = head("", "", 0, 0, language, shelf=True)
    if told.language:
        _speak(told.language)
    if told.go is not None:
        _leave()
    if shelf_screen(language):
        _begin()


def _comeback(language: Language) -> None:
    told = head("", "", 0, 0, language, shelf=True)
    if told.language:
        _speak(told.language)
    if told.go is not None:
        _leave()
    comeback_screen(st.query_params[WAY_PARAMETER], language)


def _kit(token: str, work: Work, language: Language) -> None:
    chosen = st.query_params[KIT_PARAMETER]
    told = head(token, work.code, 0, 0, language, shelf=True)
    if told.language:
        _speak(told.language)
    if told.shelf:
        _to_shelf()
    if told.go is not None:
        _to_kit(None if chosen == ALL else ALL)
    wanted = kit_screen(token, work, chosen, language)
    if wanted:
        _to_kit(wanted)


def _to_kit(chosen: str | None) -> NoReturn:
    """Show a tool, or the list of them; None goes back to the product."""
    if chosen is None:
        st.query_params.pop(KIT_PARAMETER, None)
    else:
        st.query_params[KIT_PARAMETER] = chosen
    st.rerun()


def _welcome(language: Language, note: Note) -> None:
    told = head("", "", 0, 0, language)
    if told.language:
        _speak(told.language)
    if told.shelf:
        _to_shelf()
    if welcome_screen(language, note):
        _begin()


def _begin() -> None:
    """Open a new work; where the server takes none, the welcome says why."""
    try:
        token, _ = service().new_work(phone_of(st.context.cookies))
    except StoreTrouble as trouble:
        _refused(why_not_kept(trouble))
    except Refused as refused:
        _refused(refused.kind)
    _open(token, 1)


def _refused(kind: Refusal) -> NoReturn:
    st.session_state[_NOTE] = kind
    _leave()


def _step(store: Store, token: str, work: Work, language: Language) -> None:
    reached = LAST_STEP if work.photos else 1
    asked = st.query_params.get("s", "")
    step = int(asked) if asked in ("1", "2", "3", "4") else work.step
    step = min(max(step, 1), reached)
    skipped = () if is_made(work.texts) else (WRITE_STEP,)
    also = st.session_state.pop(_ALSO, ())
    told = head(token, work.code, step, reached, language, also=also, skipped=skipped)
    if told.language:
        _speak(told.language)
    if told.shelf:
        _to_shelf()
    if told.go is not None:
        _go(store, token, int(told.go), reached)
    if _screen(store, token, work, step, language):
        _go(store, token, step + 1, LAST_STEP)


def _screen(store: Store, token: str, work: Work, step: int, language: Language) -> bool:
    """Draw the screen of a step; True when she wants the next one."""
    if step == 1:
        samples = [Sample(name, spoken(label, language)) for name, label in SAMPLES.items()]
        refusals = {kind: spoken((hers, ours), language) for kind, (_, hers, ours) in REFUSALS.items()}
        words = spoken(PHOTO, language)
        words["full"] = refusals | words["full"]
        return photo_screen(token, language, words, samples)
    if step == 2:
        words = {**spoken(TIDY, language), "brush": spoken(BRUSH, language), "spots": spoken(SPOTS, language)}
        told = tidy_screen(token, language, words, SOFT)
        if told == "retake":
            _go(store, token, 1, LAST_STEP)
        return told == "next"
    if step == 3:
        return write_screen(token, work.facts, work.texts, language)
    wish = save_screen(token, work.facts, work.texts, language)
    if wish in ("write", "tidy"):
        _go(store, token, 3 if wish == "write" else 2, LAST_STEP)
    if wish == "kit":
        _to_kit(ALL)
    if wish == "another":
        _begin()
    if wish == "removed":
        _leave()
    return False


def _leave() -> NoReturn:
    """Go to the welcome; her work stays under its own address."""
    for name in ("w", "s", SHELF_PARAMETER, KIT_PARAMETER, WAY_PARAMETER):
        st.query_params.pop(name, None)
    st.rerun()


def _go(store: Store, token: str, step: int, reached: int) -> None:
    if step < 1:
        _leave()
    kept = min(step, reached)
    with suppress(StoreTrouble):  # she goes on; only a later visit would begin where the disk last knew her
        store.save_step(token, kept)
    st.query_params["s"] = str(kept)
    st.rerun()


def _to_shelf() -> NoReturn:
    st.query_params[SHELF_PARAMETER] = "1"
    st.rerun()


def _open(token: str, step: int) -> NoReturn:
    for name in (SHELF_PARAMETER, KIT_PARAMETER):
        st.query_params.pop(name, None)
    st.query_params.update({"w": token, "s": str(step)})
    st.rerun()


def _speak(language: Language) -> None:
    st.query_params["lang"] = language
    st.rerun()


with screens().turn(phone_of(st.context.cookies) or f"at {st.context.ip_address}"):
    draw()
