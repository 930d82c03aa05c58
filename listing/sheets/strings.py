"""The shared strings of a workbook: read, and added to at their end."""

import re
from xml.parsers import expat

from listing.sheets.cells import parser
from listing.sheets.refusal import SheetRefused, Why
from listing.sheets.worksheet import xml_text

_START = re.compile(rb"<(?P<prefix>(?:\w+:)?)sst\b[^>]*>")
_COUNT = re.compile(rb'\b(count|uniqueCount)="(\d+)"')


def read_strings(content: bytes | None) -> tuple[str, ...]:
    """Return the texts in their order; none where the workbook has no such part.

    Raises:
        SheetRefused: It is no well-formed XML.
    """
    if content is None:
        return ()
    texts: list[str] = []
    inside = {"si": False, "t": False, "rPh": False}

    def start(name: str, _: dict[str, str]) -> None:
        local = name.rsplit(":", 1)[-1]
        if local == "si":
            texts.append("")
        if local in inside:
            inside[local] = True

    def end(name: str) -> None:
        local = name.rsplit(":", 1)[-1]
        if local in inside:
            inside[local] = False

    def characters(text: str) -> None:
        if inside["si"] and inside["t"] and not inside["rPh"]:  # rPh: how to pronounce it
            texts[-1] += text

    reader = parser()
    reader.StartElementHandler, reader.EndElementHandler = start, end
    reader.CharacterDataHandler = characters
    try:
        reader.Parse(content, True)
    except expat.ExpatError as error:
        raise SheetRefused(Why.DAMAGED) from error
    return tuple(texts)


def with_strings(content: bytes, texts: tuple[str, ...], uses: int) -> tuple[bytes, dict[str, int]]:
    """Return the part with texts added at its end, and the place of each.

    Args:
        content: The part as it was.
        texts: Different ones, in the order in which they are added.
        uses: How many cells refer to them.

    Raises:
        SheetRefused: It is no well-formed list of strings.
    """
    before = len(read_strings(content))
    opening = _START.search(content)
    if opening is None:
        raise SheetRefused(Why.DAMAGED)
    prefix = opening["prefix"]
    tag = _COUNT.sub(
        lambda found: b'%s="%d"' % (found[1], int(found[2]) + (uses if found[1] == b"count" else len(texts))),
        opening[0],
    )
    new = b"".join(
        b'<%ssi><%st xml:space="preserve">%s</%st></%ssi>' % (prefix, prefix, xml_text(text), prefix, prefix)
        for text in texts
    )
    closing = b"</%ssst>" % prefix
    if tag.endswith(b"/>"):
        made = tag[:-2] + b">" + new + closing + content[opening.end() :]
        return content[: opening.start()] + made, {text: before + n for n, text in enumerate(texts)}
    at = content.rindex(closing)
    made = content[: opening.start()] + tag + content[opening.end() : at] + new + content[at:]
    return made, {text: before + n for n, text in enumerate(texts)}
