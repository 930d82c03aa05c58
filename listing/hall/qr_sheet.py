"""The sheet for the wall: two codes, into the Wi-Fi and into Etalase, and three steps, on one page of A4 in black."""

from dataclasses import dataclass
from html import escape

from segno.helpers import make_wifi_data

from listing.phrases.app.trainer import BOARD, SHEET, WIFI_PASSWORD
from listing.phrases.language import LANGUAGES, Language
from listing.server.network import qr_svg

PASSWORD_LETTERS = range(8, 64)  # of a WPA passphrase: IEEE 802.11i, annex H.4
SHEET_STYLE = """
@page { size: A4; margin: 14mm }
body { font: 22px/1.35 "Segoe UI", Roboto, "DejaVu Sans", sans-serif; color: #000; background: #fff; margin: 0;
  text-align: center }
h1 { font-size: 42px; margin: 4px 0 }
svg { width: 140mm; height: auto; display: block; margin: 0 auto }
.two svg { width: 84mm }
ol { list-style: none; padding: 0; margin: 0; counter-reset: step }
li { counter-increment: step; margin: 6px 0 }
li > p { font-size: 28px }
li > p:first-child::before { content: counter(step) ". "; font-weight: 700 }
p { margin: 4px 0 } b { overflow-wrap: anywhere }
@media print { .screen { display: none } }
"""


@dataclass(frozen=True, slots=True)
class Wifi:
    """The hall's network, as the trainer typed it.

    Attributes:
        name: As people see it on their phones; "" where she has not typed it.
        password: "" where she has not typed it, or there is none.
        is_open: She said that there is none.
    """

    name: str
    password: str
    is_open: bool

    @property
    def joins(self) -> str:
        """Return what the cameras of phones understand as "join this network"; "" where they could not get in."""
        if not self.name:
            return ""
        if self.is_open:
            return str(make_wifi_data(self.name, None, "nopass"))
        if len(self.password) not in PASSWORD_LETTERS:
            return ""
        return str(make_wifi_data(self.name, self.password, "WPA"))

    @property
    def code(self) -> str:
        """Return the joining code as SVG; "" where phones could not get in by it."""
        return qr_svg(self.joins) if self.joins else ""


def qr_sheet_page(address: str, wifi: Wifi, language: Language) -> str:
    """Return the sheet as HTML.

    Args:
        address: What the code holds, printed beside it for phones that cannot read it.
        wifi: The network; a name or password that she did not type leaves a line to write it on.
        language: "id" or "en".
    """
    at = LANGUAGES.index(language)
    blank = "<b>" + "_" * 18 + "</b>"
    name = f"<b>{escape(wifi.name)}</b>" if wifi.name else blank
    secret = f"<b>{escape(wifi.password)}</b>" if wifi.password else blank
    password = "" if wifi.is_open else f"<p>{escape(WIFI_PASSWORD[at]).replace('{password}', secret)}</p>"
    join, scan, press = (f"<p>{escape(step[at]).replace('{wifi}', name)}</p>" for step in BOARD["steps"])
    kind = ' class="two"' if wifi.code else ""
    return (
        f'<!doctype html><html lang="{language}" translate="no"><meta charset="utf-8"><title>Etalase</title>'
        f"<style>{SHEET_STYLE}</style><h1>{escape(SHEET['title'][at])}</h1><ol{kind}>"
        f"<li>{join}{wifi.code}{password}</li><li>{scan}{qr_svg(address)}<b>{escape(address)}</b></li><li>{press}</li>"
        f"</ol><p>{escape(SHEET['stay'][at])}</p>"
        f'<p class="screen">{escape(SHEET["print"][at])}</p></html>'
    )
