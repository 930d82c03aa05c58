"""The XML of one worksheet: what its cells say, where its rows stand in the bytes, and new rows put among them.

Nothing is written anew but the rows that are filled and the size that the sheet says it has.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from listing.sheets.cells import Cell, Row, SheetReader, behind_tag, column_name, column_of
from listing.sheets.refusal import SheetRefused, Why

CellValue = str | int | float
"""What goes into a cell: text, or a number."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet that was read.

    Attributes:
        content: Its XML.
        rows: By number, in the order of the file.
    """

    content: bytes
    rows: Mapping[int, Row]
    _data: tuple[int, int]
    _dimension: int
    _prefix: str

    def texts(self, number: int, shared: tuple[str, ...]) -> dict[int, str]:
        """Return what the cells of a row say, by column; a row that is not there says nothing."""
        row = self.rows.get(number)
        return {} if row is None else {cell.column: _said(cell, shared) for cell in row.cells}

    def last_used(self, first: int) -> int:
        """Return the number of the last row from `first` on in which something stands; `first` - 1 where none is."""
        return max(
            (row.number for row in self.rows.values() if row.number >= first and not row.is_empty), default=first - 1
        )

    def filled(self, rows: Mapping[int, Mapping[int, CellValue]], strings: Mapping[str, int] | None) -> bytes:
        """Return the XML with cells set.

        Args:
            rows: Values by row number and column. Cells that are not named stay as they are.
            strings: Place of each text among the shared strings; None writes texts into the cells themselves.
        """
        edits = list(self._edits(rows, strings))
        if rows:
            edits += self._size(max(rows), max(column for row in rows.values() for column in row))
        pieces, at = [], 0
        for start, end, text in sorted(edits):
            pieces += [self.content[at:start], text]
            at = end
        return b"".join((*pieces, self.content[at:]))

    def _edits(
        self, rows: Mapping[int, Mapping[int, CellValue]], strings: Mapping[str, int] | None
    ) -> Iterator[tuple[int, int, bytes]]:
        start, end = self._data
        new: dict[int, list[bytes]] = {}
        for number in sorted(rows):
            if number in self.rows:
                row = self.rows[number]
                yield row.start, row.end, self._merged(row, rows[number], strings)
                continue
            after = self._next(number, end)
            body = b"".join(
                self._cell(number, column, value, "", strings) for column, value in sorted(rows[number].items())
            )
            new.setdefault(after, []).append(self._tag("row", f' r="{number}"', body))
        for after, made in new.items():
            yield (after, after, b"".join(made)) if start != end else self._opened(b"".join(made))

    def _next(self, number: int, end: int) -> int:
        """Return the byte before which a new row belongs."""
        return min((row.start for row in self.rows.values() if row.number > number), default=end)

    def _opened(self, rows: bytes) -> tuple[int, int, bytes]:
        """Return the edit that gives rows to a `<sheetData/>` that has none."""
        start = self._data[0]
        return start, behind_tag(self.content, start), self._tag("sheetData", "", rows)

    def _merged(self, row: Row, values: Mapping[int, CellValue], strings: Mapping[str, int] | None) -> bytes:
        """Return a row of the file with some cells set; each keeps its looks."""
        old = {cell.column: self.content[cell.start : cell.end] for cell in row.cells}
        styles = {cell.column: cell.style for cell in row.cells}
        cells = old | {
            column: self._cell(row.number, column, value, styles.get(column, ""), strings)
            for column, value in values.items()
        }
        opening = self.content[row.start : behind_tag(self.content, row.start) - 1].rstrip(b"/")
        opening = re.sub(rb'\sspans="[^"]*"', b"", opening)
        body = b"".join(cells[column] for column in sorted(cells))
        return opening + b">" + body + f"</{self._prefix}row>".encode()

    def _cell(self, row: int, column: int, value: CellValue, style: str, strings: Mapping[str, int] | None) -> bytes:
        looks = f' s="{style}"' if style else ""
        head = f' r="{column_name(column)}{row}"{looks}'
        if not isinstance(value, str):
            return self._tag("c", head, self._tag("v", "", _number(value)))
        if strings is not None:
            return self._tag("c", f'{head} t="s"', self._tag("v", "", str(strings[value]).encode()))
        text = self._tag("t", ' xml:space="preserve"', xml_text(value))
        return self._tag("c", f'{head} t="inlineStr"', self._tag("is", "", text))

    def _tag(self, name: str, attributes: str, body: bytes) -> bytes:
        return f"<{self._prefix}{name}{attributes}>".encode() + body + f"</{self._prefix}{name}>".encode()

    def _size(self, row: int, column: int) -> list[tuple[int, int, bytes]]:
        """Return the edit of the size that the sheet says it has: some readers look no further than that."""
        if self._dimension < 0:
            return []
        start, end = self._dimension, behind_tag(self.content, self._dimension)
        said = re.search(rb'ref="(?:([A-Z]+)([0-9]+):)?([A-Z]+)([0-9]+)"', self.content[start:end])
        if said is None:
            return []
        first = (said[1] or said[3]) + (said[2] or said[4])
        last = max(column_of(said[3].decode()), column)
        ref = f'ref="{first.decode()}:{column_name(last)}{max(int(said[4]), row)}"'
        return [(start + said.start(), start + said.end(), ref.encode())]


def read_sheet(content: bytes, last_row: int | None = None) -> Sheet:
    """Read a worksheet, or its first rows only.

    Raises:
        SheetRefused: It is no well-formed XML in UTF-8.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise SheetRefused(Why.DAMAGED)  # places of bytes hold for UTF-8, which every program writes
    reader = SheetReader(content, last_row)
    try:
        reader.read()
    except SheetRefused:
        raise
    except (ValueError, IndexError) as error:
        raise SheetRefused(Why.DAMAGED) from error
    return Sheet(
        content,
        {row.number: row for row in reader.rows},
        (reader.data_start, reader.data_end),
        reader.dimension,
        reader.prefix,
    )


def _number(value: int | float) -> bytes:
    """Return a number as every reader takes it: whole ones without a point, which some refuse."""
    return (str(value) if isinstance(value, int) else f"{value:.6f}".rstrip("0").rstrip(".")).encode()


def _said(cell: Cell, shared: tuple[str, ...]) -> str:
    if cell.kind != "s":
        return cell.text
    number = int(cell.text) if cell.text.strip().isdecimal() else -1
    return shared[number] if 0 <= number < len(shared) else ""


def xml_text(text: str) -> bytes:
    """Return a text as it stands in XML: what XML cannot hold is dropped, what Excel would decode is kept."""
    return escape(_LOOKS_ESCAPED.sub("_x005F_", _NOT_XML.sub("", text))).encode()
