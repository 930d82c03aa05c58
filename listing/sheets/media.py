"""The list of addresses that a Media Center exports: which address belongs to which picture that we named."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from listing.sheets.package import SHARED_STRINGS, package_of
from listing.sheets.refusal import SheetRefused, Why
from listing.sheets.strings import read_strings
from listing.sheets.worksheet import read_sheet

_ADDRESS = re.compile(r"https?://[^\s\"'<>|]+")


def addresses_of(content: bytes, names: Iterable[str]) -> dict[str, str]:
    """Return the address of each picture that an exported list has.

    A row belongs to the picture whose name stands in one of its cells, with or without its ending, or in the address.

    Args:
        content: The list: .xlsx, .csv or plain text.
        names: Names of our pictures.

    Raises:
        SheetRefused: It cannot be read, or has no address of any of them.
    """
    by_stem = {PurePosixPath(name).stem.casefold(): name for name in names}
    found: dict[str, str] = {}
    for cells in _rows(content):
        address = next((match[0] for cell in cells if (match := _ADDRESS.search(cell))), None)
        if address is None:
            continue
        told = [cell for cell in cells if address not in cell] + [unquote(urlsplit(address).path)]
        name = next((by_stem[stem] for cell in told if (stem := _stem(cell)) in by_stem), None)
        if name is not None:
            found.setdefault(name, address)
    if not found:
        raise SheetRefused(Why.NO_ADDRESSES)
    return found


def _stem(cell: str) -> str:
    last = cell.strip().replace("\\", "/").rsplit("/", 1)[-1]
    return re.sub(r"\.(?:jpe?g|png|webp)$", "", last, flags=re.IGNORECASE).casefold()


def _rows(content: bytes) -> Iterator[list[str]]:
    if content.startswith(b"PK"):
        package = package_of(content)
        shared = read_strings(package.parts.get(SHARED_STRINGS))
        for part in package.sheets:
            sheet = read_sheet(package.parts[part])
            yield from (list(sheet.texts(row.number, shared).values()) for row in sheet.rows.values())
        return
    text = content.decode("utf-8-sig", "replace")
    first = text.split("\n", 1)[0]
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=max(";\t,", key=first.count))
    except csv.Error as error:
        raise SheetRefused(Why.DAMAGED) from error
