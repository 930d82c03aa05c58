"""The screens "Tulis" and "Simpan", the welcome, and the head that every screen has."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

from listing.backend.capacity import DAY
from listing.backend.service import service
from listing.draft.standing import Stored, typed
from listing.errors import Refusal
from listing.facts.questions import form_description
from listing.facts.record import FactError
from listing.phrases.app.comeback import COME_BACK_HERE
from listing.phrases.app.listing_screens import FRAME, HELP, WELCOME
from listing.phrases.app.refusals import REFUSALS
from listing.phrases.app.save_screen import SAVE
from listing.phrases.app.write_screen import WRITE
from listing.phrases.language import Language, said, spoken
from listing.places.channels import CHANNELS
from listing.server.handbooks import HANDBOOK_ADDRESS
from listing.server.offline import WORKER_ADDRESS
from listing.server.return_routes import is_offered
from listing.ui.component import STYLE, component
from listing.ui.seller.drafts import is_made, pictures, places

STATIC = Path(__file__).parent / "static"

_CHATS = ("chat", "status")  # ways to order of places that live inside WhatsApp

Wish = Literal["write", "tidy", "kit", "another", "removed"]
Note = Literal["gone", "spent"] | Refusal | None

_frame = component("frame", ("go", "language", "shelf"), (STYLE, STATIC / "frame.css"), STATIC / "frame.js")
_welcome = component("welcome", ("start",), (STATIC / "welcome.css",), STATIC / "welcome.js")
_write = component("write", ("look", "next"), (STATIC / "write.css",), STATIC / "write.js")
_save = component("save", ("write", "tidy", "kit", "another", "removed"), (STATIC / "save.css",), STATIC / "save.js")


def head(
    token: str,
    code: str,
    step: int,
    reached: int,
    language: Language,
    *,
    shelf: bool = False,
    also: Sequence[str] = (),
    skipped: Sequence[int] = (),
) -> SimpleNamespace:
    """Draw the awning, way back, help, language and steps.

    Args:
        token: Of the work, remembered by the phone; empty on the welcome screen.
        code: Four letters by which a trainer finds the work.
        step: 1..4, or 0 on the welcome screen.
        reached: The furthest step that she may go to.
        language: "id" or "en".
        shelf: Whether this is the shelf itself.
        also: Tokens of her other products, which this phone does not know yet.
        skipped: Steps that do not count as done when she has gone on.

    Returns:
        `go`, the step she wants, `language`, the language she wants, and `shelf`, whether she wants her shelf.
    """
    words = {**spoken(FRAME, language), "advice": spoken(HELP[step], language)}
    data: dict[str, Any] = {"words": words, "language": language, "token": token, "code": code}
    data |= {"step": step, "reached": reached}
    data |= {"worker": WORKER_ADDRESS}
    data |= {"shelf": shelf, "also": list(also), "skipped": list(skipped), "guide": f"{HANDBOOK_ADDRESS}/peserta.pdf"}
    return _frame.draw(data)


def welcome_screen(language: Language, note: Note) -> bool:
    """Say hello. Returns whether she wants to start.

    Args:
        language: "id" or "en".
        note: "gone": her address led to a work that is no more; "spent": the code of another phone is not
            valid; or why the server takes no new one.
    """
    words = spoken(WELCOME, language)
    says = spoken(REFUSALS[note][1:], language) if isinstance(note, Refusal) else words[note] if note else None
    back = said(COME_BACK_HERE, language) if is_offered() else None
    data = {"words": words, "note": says, "gone": note == "gone", "hero": dict(_hero()), "back": back}
    return bool(_welcome.draw(data).start)


@lru_cache(maxsize=1)
def _hero() -> Mapping[str, str]:
    """Give one of our samples before and after, as addresses that need no further request."""
    files = {name: (STATIC / f"hero-{name}.jpg").read_bytes() for name in ("before", "after")}
    return {name: f"data:image/jpeg;base64,{b64encode(content).decode()}" for name, content in files.items()}


def write_screen(token: str, facts: Stored, texts: Stored, language: Language) -> bool:
    """Ask for facts, show the drafts. Returns whether she wants to go on."""
    data: dict[str, Any] = {"token": token, "language": language, "words": spoken(WRITE, language)}
    data |= {"form": form_description(language), "facts": typed(facts), "texts": dict(texts)}
    data |= {"error": None, "places": None}
    if is_made(texts):
        try:
            data["places"] = places(facts, texts, language)
        except FactError as error:
            data["error"] = {"key": error.key, "says": error.says[language]}
    return bool(_write.draw(data).next)


def save_screen(token: str, facts: Stored, texts: Stored, language: Language) -> Wish | None:
    """Offer pictures and words for every place. Returns what she wants, if anything."""
    written: dict[str, Any] = {}
    if is_made(texts):
        try:
            written = {place["key"]: place["fields"] for place in places(facts, texts, language)}
        except FactError:
            written = {}  # she skipped the facts; the pictures are ready all the same
    shown = [
        {"key": key, "name": channel.name, "chat": channel.order in _CHATS, **pictures(key)}
        | {"fields": [_finished(field) for field in written.get(key, ())]}
        for key, channel in CHANNELS.items()
    ]
    words = {**spoken(SAVE, language), "fields": spoken(WRITE["fields"], language)}
    words["close"] = spoken(FRAME["close"], language)
    words["stays"] = words["stays"].format(days=round(service().limits.keep_seconds / DAY))
    data = {"token": token, "language": language, "words": words, "places": shown}
    told = _save.draw(data)
    wishes: tuple[Wish, ...] = ("write", "tidy", "kit", "another", "removed")
    return next((wish for wish in wishes if getattr(told, wish)), None)


def _finished(field: dict[str, Any]) -> dict[str, Any]:
    hard = next((finding["says"] for finding in field["findings"] if finding["hard"]), None)
    return {"name": field["name"], "text": field["text"], "fine": not field["findings"], "hard": hard}
