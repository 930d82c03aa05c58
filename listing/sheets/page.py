"""A page beside the upload file: which pictures belong to which row."""

from collections.abc import Sequence
from html import escape

from listing.phrases.app.sheets import SHEETS
from listing.phrases.language import Language, said
from listing.sheets.upload import Line

_STYLE = """body{font:18px/1.5 system-ui,sans-serif;margin:0 auto;padding:16px;max-width:960px;background:#FBF4E9;
color:#2A211C}section{background:#fff;border-radius:12px;padding:12px 16px;margin:16px 0}h1{font-size:1.5rem}
h2{font-size:1.1rem;margin:0}p{margin:.25rem 0}div{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
img{width:140px;height:140px;object-fit:contain;background:#fff;border:1px solid #e3d8c8;border-radius:8px}
figure{margin:0}figcaption{font-size:.8rem;max-width:140px;overflow-wrap:anywhere}"""


def picture_page(lines: Sequence[Line], folder: str, language: Language) -> str:
    """Return the page as HTML; it opens from the disk and asks nothing of a network.

    Args:
        lines: Rows of the file.
        folder: Where the pictures are, beside the page.
        language: Of its sentences.
    """
    sections = "".join(_section(line, folder, language) for line in lines)
    title = escape(said(SHEETS["page_title"], language))
    note = escape(said(SHEETS["page_note"], language))
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
        f"<style>{_STYLE}</style><h1>{title}</h1><p>{note}</p>{sections}</html>"
    )


def _section(line: Line, folder: str, language: Language) -> str:
    head = said(SHEETS["page_row"], language).format(row=line.number)
    name = line.product.facts.name + (f" ({line.option})" if line.option else "")
    shown = (
        "".join(
            f'<figure><img src="{escape(folder)}/{escape(picture)}" alt="" loading="lazy">'
            f"<figcaption>{escape(picture)}</figcaption></figure>"
            for picture in line.product.pictures_of(line.option)
        )
        or f"<p>{escape(said(SHEETS['page_none'], language))}</p>"
    )
    return f"<section><h2>{escape(head)}</h2><p>{escape(name)}</p><div>{shown}</div></section>"
