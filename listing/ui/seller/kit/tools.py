"""The tools of the selling kit: one entry here, one script `static/KEY.js`, one table of words, and it is there.

A tool's script exports `mount(Screen)` of kit.js like every screen. It is given `token`, `language` and `words`, what
`given` adds, and may tell `tool` the key of another tool ("" for the list).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from listing.phrases.app.kit import MY_SHOP
from listing.phrases.app.kit_cards import CARDS, PRINTS, SLIDE_SCREEN
from listing.phrases.app.kit_clip import CLIP
from listing.phrases.app.kit_messages import MESSAGE_SCREEN
from listing.phrases.app.kit_permits import PERMIT_SCREEN
from listing.phrases.app.kit_price_screen import PRICE
from listing.phrases.language import Language
from listing.store.records import Work
from listing.ui.component import Component, component
from listing.ui.seller.kit.given import message_given, permit_given, price_given
from listing.ui.seller.kit.given_cards import cards_given, clip_given, prints_given, slides_given
from photo.film.ffmpeg import film_maker

STATIC = Path(__file__).parent / "static"
_STYLES = (STATIC / "tools.css", STATIC / "trade.css")

Given = Callable[[Work, Language], dict[str, object]]


def _nothing(_: Work, __: Language) -> dict[str, object]:
    return {}


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool.

    Attributes:
        key: In the address: /?w=…&alat=KEY.
        sign: Its icon, a name of icons.js.
        words: Its table of wording; `name` and `what` (it does) stand in the list.
        screen: Its component.
        given: What its script is given beside token, language and words.
    """

    key: str
    sign: str
    words: Mapping[str, Any]
    screen: Component
    given: Given


def _tool(key: str, sign: str, words: Mapping[str, Any], given: Given = _nothing) -> Tool:
    return Tool(key, sign, words, tool_component(key), given)


def tool_component(key: str) -> Component:
    """Register the script of a tool, or of the list of them; all share a style sheet."""
    return component(f"kit_{key}", ("tool",), _STYLES, STATIC / f"{key}.js")


TOOLS = (
    _tool("kartu", "gallery", CARDS, cards_given),
    _tool("geser", "layers", SLIDE_SCREEN, slides_given),
    *([_tool("klip", "film", CLIP, clip_given)] if film_maker() else []),
    _tool("harga", "sum", PRICE, price_given),
    _tool("pesan", "chat", MESSAGE_SCREEN, message_given),
    _tool("cetak", "print", PRINTS, prints_given),
    _tool("izin", "stamp", PERMIT_SCREEN, permit_given),
    _tool("toko", "shop", MY_SHOP),
)
"""In the order of the list. Clips are offered where this machine has an ffmpeg that makes them."""
