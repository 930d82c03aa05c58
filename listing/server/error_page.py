"""A refusal as a page, for somebody who typed an address or followed an old link: both languages, and a way out."""

from html import escape

from listing.errors import Refusal
from listing.phrases.app.refusals import FOR_TRAINERS, REFUSALS, WAY_OUT

PAGE_STYLE = """
body { font: 20px/1.45 "Segoe UI", Roboto, sans-serif; color: #2a211c; background: #fbf4e9; margin: 0;
  padding: 12vh 20px 0 }
main { max-width: 560px; margin: 0 auto } p { margin: 0 0 24px }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 12px }
a { display: block; padding: 16px 20px; border-radius: 16px; background: #9c3b1b; color: #fff; font-weight: 700;
  text-align: center; text-decoration: none } a span { display: block; font-weight: 400 }
"""


def error_page(kind: Refusal) -> str:
    """Return the page for a kind of refusal."""
    _, indonesian, english = REFUSALS[kind]
    link, (do, do_english) = ("/?pelatih", FOR_TRAINERS) if kind is Refusal.NO_PIN else ("/", WAY_OUT)
    return (
        '<!doctype html><html lang="id" translate="no"><meta charset="utf-8"><title>Etalase</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{PAGE_STYLE}</style>'
        f'<main><h1>{escape(indonesian)}</h1><p lang="en">{escape(english)}</p>'
        f'<a href="{link}">{escape(do)}<span lang="en">{escape(do_english)}</span></a></main></html>'
    )
