"""The cells of a worksheet as they are read: what each says, and where it stands in the bytes of the file.

Read with expat, which tells the byte at which each element begins; a document type, and with it every entity, is
refused.
"""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from listing.sheets.refusal import SheetRefused, Why

_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_TAG = re.compile(rb"<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")


@dataclass(slots=True)
class Cell:
    """A cell in the file's bytes.

    Attributes:
        column: 0 is A.
        start, end: Its first byte, and the first one behind it.
        kind: "s" is a shared string, "inlineStr" its own; see ECMA-376 part 1, 18.18.11.
        style: Number of its style, "" where it has none.
        text: What stands in it, as written there.
    """

    column: int
    start: int
    kind: str
    style: str
    end: int = 0
    text: str = ""


@dataclass(slots=True)
class Row:
    """A row in the file's bytes; `number` counts from 1."""

    number: int
    start: int
    end: int = 0
    cells: list[Cell] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it, whatever its looks."""
        return not any(cell.text.strip() for cell in self.cells)


def column_name(column: int) -> str:
    """Return the letters of a column: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_of(letters: str) -> int:
    """Return the column of its letters: A is 0."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number - 1


def _local(name: str) -> str:
    return name.rsplit(":", 1)[-1]


def behind_tag(content: bytes, start: int) -> int:
    """Return the first byte behind the tag that begins at `start`."""
    found = _TAG.match(content, start)
    if found is None:
        raise SheetRefused(Why.DAMAGED)
    return found.end()


def parser() -> expat.XMLParserType:
    """Return a parser that takes no document type.

    Its caller turns `expat.ExpatError` into a refusal.
    """
    made = expat.ParserCreate()
    made.buffer_text = True

    def refuse(*_: object) -> None:
        raise SheetRefused(Why.DAMAGED)

    made.StartDoctypeDeclHandler = refuse
    return made


class _Enough(Exception):
    """The rows asked for were read."""


class SheetReader:
    """Collects rows, cells and the place of the sheet's data."""

    def __init__(self, content: bytes, last_row: int | None) -> None:
        self.content, self.last_row = content, last_row
        self.rows: list[Row] = []
        self.data_end = self.dimension = self.data_start = -1
        self.prefix = ""
        self._row: Row | None = None
        self._cell: Cell | None = None
        self._in_text = False
        self._parser = parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters

    def read(self) -> None:
        """Read.

        Raises:
            SheetRefused: It is no well-formed XML, or has a document type.
        """
        try:
            self._parser.Parse(self.content, True)
        except _Enough:
            return
        except expat.ExpatError as error:
            raise SheetRefused(Why.DAMAGED) from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local, at = _local(name), self._parser.CurrentByteIndex
        if local == "sheetData":
            self.data_start, self.prefix = at, name[: -len(local)]
        elif local == "dimension":
            self.dimension = at
        elif local == "row" and self.data_start >= 0 and self.data_end < 0:
            number = int(attributes.get("r") or (self.rows[-1].number + 1 if self.rows else 1))
            if self.last_row is not None and number > self.last_row:
                raise _Enough
            self._row = Row(number, at)
        elif local == "c" and self._row is not None:
            known = _CELL.fullmatch(attributes.get("r", ""))
            after = self._row.cells[-1].column + 1 if self._row.cells else 0
            column = column_of(known[1]) if known else after
            self._cell = Cell(column, at, attributes.get("t", "n"), attributes.get("s", ""))
        elif local in ("v", "t") and self._cell is not None:
            self._in_text = True

    def _characters(self, text: str) -> None:
        if self._in_text and self._cell is not None:
            self._cell.text += text

    def _end(self, name: str) -> None:
        local = _local(name)
        if local in ("v", "t"):
            self._in_text = False
        elif local == "c" and self._row is not None and self._cell is not None:
            self._cell.end = self._behind(self._cell.start)
            self._row.cells.append(self._cell)
            self._cell = None
        elif local == "row" and self._row is not None:
            self._row.end = self._behind(self._row.start)
            self.rows.append(self._row)
            self._row = None
        elif local == "sheetData":
            self.data_end = self._parser.CurrentByteIndex

    def _behind(self, start: int) -> int:
        """Return the byte behind the element that began at `start` and ends here."""
        opened = behind_tag(self.content, start)
        if self.content[opened - 2 : opened] == b"/>":
            return opened
        return behind_tag(self.content, self._parser.CurrentByteIndex)
