"""An .xlsx file as the zip that it is: checked before it is opened, and written again with every other byte kept.

Shops refuse templates that a spreadsheet program wrote anew, and some of theirs no library opens: they hold values
that the standard does not know. So only the two parts that get new rows are changed, and those only where they do.
"""

import io
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from listing.errors import SPOILT_ZIP
from listing.sheets.refusal import SheetRefused, Why

MOST_FILE_BYTES = 20_000_000
"""Of the file: a template with all of a shop's categories is under 2 MB."""
MOST_UNPACKED = 120_000_000
"""Of all its parts together."""
MOST_PARTS = 500
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MACROS = ("vbaproject.bin", "vbadata.xml")
_IS_ENCRYPTED = 1  # a zip entry's flag
SHARED_STRINGS = "xl/sharedStrings.xml"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a workbook, in the order of the file.

    Attributes:
        entries: What the zip says of each part.
        parts: Their contents by name.
    """

    entries: tuple[zipfile.ZipInfo, ...]
    parts: dict[str, bytes]

    @property
    def sheets(self) -> tuple[str, ...]:
        """Return the names of the parts that are worksheets."""
        return tuple(name for name in self.parts if name.startswith("xl/worksheets/") and name.endswith(".xml"))

    def changed(self, parts: dict[str, bytes]) -> "Package":
        """Return the package with some parts replaced."""
        return replace(self, parts=self.parts | parts)

    def to_bytes(self) -> bytes:
        """Return the file: every entry as it was, name, date, order and compression included."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for entry in self.entries:
                archive.writestr(entry, self.parts[entry.filename], entry.compress_type)
        return out.getvalue()


def read_file(path: Path) -> bytes:
    """Return the bytes of a file of hers.

    Raises:
        SheetRefused: It is not there, or too large.
    """
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise SheetRefused(Why.TOO_LARGE, limit=MOST_FILE_BYTES // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise SheetRefused(Why.NOT_THERE, file=path.name) from error


def package_of(content: bytes) -> Package:
    """Open the bytes of a workbook.

    Raises:
        SheetRefused: See `Why`.
    """
    if len(content) > MOST_FILE_BYTES:
        raise SheetRefused(Why.TOO_LARGE, limit=MOST_FILE_BYTES // 1_000_000)
    if content.startswith(_COMPOUND):
        raise SheetRefused(Why.PASSWORD if _ENCRYPTED in content else Why.OLD_FORMAT)
    if not content.startswith(_ZIP):
        raise SheetRefused(Why.NO_WORKBOOK)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = tuple(archive.infolist())
            _check(entries)
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except SheetRefused:
        raise
    except (*SPOILT_ZIP, OSError) as error:
        raise SheetRefused(Why.DAMAGED) from error
    if "[Content_Types].xml" not in parts or "xl/workbook.xml" not in parts:
        raise SheetRefused(Why.NO_WORKBOOK)
    if b"macroEnabled" in parts["[Content_Types].xml"]:
        raise SheetRefused(Why.MACROS)
    return Package(entries, parts)


def _check(entries: tuple[zipfile.ZipInfo, ...]) -> None:
    """Judge a zip by its directory, before anything in it is unpacked.

    Raises:
        SheetRefused: It would unpack to too much, holds macros, or is locked.
    """
    names = [entry.filename for entry in entries]
    if len(names) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise SheetRefused(Why.BOMB)
    if len(set(names)) != len(names):
        raise SheetRefused(Why.DAMAGED)
    if any(entry.flag_bits & _IS_ENCRYPTED for entry in entries):
        raise SheetRefused(Why.PASSWORD)
    if any(name.lower().rsplit("/", 1)[-1] in _MACROS for name in names):
        raise SheetRefused(Why.MACROS)
