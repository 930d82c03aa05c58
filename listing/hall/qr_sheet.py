"""The sheet for the wall: the QR code and three steps, on one qr_sheet_page of A4 in black."""

from html import escape

from listing.phrases.app.trainer import BOARD, SHEET
from listing.phrases.language import LANGUAGES, Language
from listing.server.network import qr_svg

SHEET_STYLE = """
@page { size: A4; margin: 14mm }
body { font: 24px/1.35 "Segoe UI", Roboto, sans-serif; color: #000; background: #fff; text-align: center; margin: 0 }
h1 { font-size: 44px; margin: 8px 0 }
svg { width: min(150mm, 80vw); height: auto; display: block; margin: 0 auto }
ol { text-align: left; display: inline-block; font-size: 30px; padding-left: 1.2em; margin: 8px 0 }
li { margin: 6px 0 } p { margin: 6px 0 } b { overflow-wrap: anywhere }
@media print { .screen { display: none } }
"""


def qr_sheet_page(address: str, wifi: str, language: Language) -> str:
    """Return the sheet as HTML.

    Args:
        address: What the code holds, printed beside it for phones that cannot read it.
        wifi: Name of the network, which the trainer typed; "" leaves a line to write it on.
        language: "id" or "en".
    """
    at = LANGUAGES.index(language)
    name = f"<b>{escape(wifi)}</b>" if wifi else "<b>" + "_" * 18 + "</b>"
    steps = "".join(f"<li>{escape(step[at]).replace('{wifi}', name)}</li>" for step in BOARD["steps"])
    return (
        f'<!doctype html><html lang="{language}" translate="no"><meta charset="utf-8"><title>Etalase</title>'
        f"<style>{SHEET_STYLE}</style><h1>{escape(SHEET['title'][at])}</h1>{qr_svg(address)}"
        f"<p><b>{escape(address)}</b></p><ol>{steps}</ol><p>{escape(SHEET['stay'][at])}</p>"
        f'<p class="screen">{escape(SHEET["print"][at])}</p></html>'
    )
