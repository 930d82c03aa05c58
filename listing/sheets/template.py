"""Her own template, filled: its columns found by their keys, her rows kept, and everything else as it was."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from listing.sheets.package import SHARED_STRINGS, Package
from listing.sheets.refusal import SheetRefused, Why
from listing.sheets.strings import read_strings, with_strings
from listing.sheets.worksheet import CellValue, Sheet, read_sheet

KEY_ROW, LABEL_ROW = 1, 3
Entries = Mapping[str, CellValue]
"""What one row gets, by key of the column."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a place's template is built.

    Attributes:
        marks: Keys that are in every copy; a sheet with all of them is the one.
        others: Keys that tell another place's template.
    """

    marks: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was recognised.

    Attributes:
        package: The whole file.
        part: Name of the sheet's part.
        sheet: The sheet.
        shared: Its workbook's shared strings.
        columns: Column by key, the part before "|".
        keys: Column by key as written: "ps_price|1|1".
    """

    package: Package
    part: str
    sheet: Sheet
    shared: tuple[str, ...]
    columns: Mapping[str, int]
    keys: Mapping[str, int]

    def row_texts(self, number: int) -> dict[int, str]:
        """Return what a row says, by column."""
        return self.sheet.texts(number, self.shared)

    def label(self, key: str) -> str:
        """Return what people read above a column; its key where the file has no words for it."""
        return " ".join(self.row_texts(LABEL_ROW).get(self.columns[key], "").split()) or key

    def column_text(self, key: str, rows: range) -> str:
        """Return what stands in some rows of a column, a line each."""
        column = self.columns[key]
        return "\n".join(self.row_texts(number).get(column, "") for number in rows)

    def filled(self, entries: Sequence[Entries], first: int) -> bytes:
        """Return the file with rows from `first` on, below what already stands there."""
        start = self.next_row(first)
        rows = {
            start + offset: {self.columns[key]: value for key, value in row.items() if key in self.columns}
            for offset, row in enumerate(entries)
        }
        rows = {number: values for number, values in rows.items() if values}
        texts = [value for row in rows.values() for value in row.values() if isinstance(value, str)]
        if SHARED_STRINGS not in self.package.parts:
            return self.package.changed({self.part: self.sheet.filled(rows, None)}).to_bytes()
        content, places = with_strings(
            self.package.parts[SHARED_STRINGS], tuple(dict.fromkeys(texts)), uses=len(texts)
        )
        changed = {self.part: self.sheet.filled(rows, places), SHARED_STRINGS: content}
        return self.package.changed(changed if texts else {self.part: changed[self.part]}).to_bytes()

    def next_row(self, first: int) -> int:
        """Return the first row that is free, below her own."""
        return self.sheet.last_used(first) + 1


def template_in(package: Package, layout: Layout) -> Template:
    """Find the sheet of a template, by the keys of its first row.

    Raises:
        SheetRefused: No sheet has them; or those of another place.
    """
    shared = read_strings(package.parts.get(SHARED_STRINGS))
    seen: set[str] = set()
    for part in package.sheets:
        texts = read_sheet(package.parts[part], last_row=KEY_ROW).texts(KEY_ROW, shared)
        keys = {text.strip(): column for column, text in texts.items() if text.strip()}
        columns = {re.split(r"\|", key)[0].strip(): column for key, column in keys.items()}
        if layout.marks <= columns.keys():
            return Template(package, part, read_sheet(package.parts[part]), shared, columns, keys)
        seen |= columns.keys()
    raise SheetRefused(Why.OTHER_PLACE if layout.others & seen else Why.NO_KEYS)
