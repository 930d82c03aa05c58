"""A cost sheet from a TOML file: alone, or as the table [hpp] of a facts file."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from listing.facts.form import COSTS_KEY
from listing.facts.record import FactError
from listing.kit.price.boxes import sheet_from
from listing.kit.price.sheet import CostSheet
from listing.phrases.app.kit_price import PRICE_TROUBLES

ROW_BOXES = {
    "bahan": ("nama", "harga", "beli", "pakai"),
    "kemasan": ("nama", "harga", "beli", "pakai"),
    "tenaga": ("nama", "upah", "jam"),
    "lain": ("nama", "harga"),
    "potongan": ("nama", "potong"),
    "tingkat": ("nama", "mulai", "untung"),
}
"""Kinds of rows and their boxes, in the order in which they are typed."""
REST_BOXES = ("jumlah", "gagal", "cara", "untung1", "untung2", "untung3", "coba")
"""Boxes that stand once."""


def read_costs(path: Path) -> CostSheet:
    """Read a file.

    Raises:
        FactError: It is not there or no TOML, or has a key that is not known.
        UnreadCosts: A value cannot be read.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise FactError("", f"Berkas {path} tidak bisa dibuka.", f"The file {path} cannot be opened.") from None
    except ValueError as error:
        raise FactError("", f"Isi {path} belum benar: {error}.", f"{path} is not well formed: {error}.") from None
    inner = data.get(COSTS_KEY, data)
    if not isinstance(inner, dict):
        raise _unknown(COSTS_KEY, ROW_BOXES)
    return costs_from(inner)


def costs_from(data: Mapping[str, object]) -> CostSheet:
    """Read what stands in a file: [[bahan]] and the like, each with its boxes, and what stands once.

    Raises:
        FactError, UnreadCosts: As `read_costs`.
    """
    rows: dict[str, dict[str, str]] = {}
    rest: dict[str, str] = {}
    for key, value in data.items():
        if key in ROW_BOXES and isinstance(value, list):
            for at, boxes in enumerate(value, 1):
                rows[f"{key}{at}"] = {"jenis": key, **_boxes(boxes, key)}
        elif key == "untung" and isinstance(value, list):
            rest |= {f"untung{at}": str(percent) for at, percent in enumerate(value, 1)}
        elif key in REST_BOXES and not isinstance(value, list | dict):
            rest[key] = str(value)
        elif key != "nama":
            raise _unknown(key, ("nama", *ROW_BOXES, *REST_BOXES[:3], "untung", "coba"))
    return sheet_from(rows, rest)


def _boxes(boxes: object, kind: str) -> dict[str, str]:
    if not isinstance(boxes, dict):
        raise _unknown(kind, ROW_BOXES[kind])
    for key in boxes:
        if key not in ROW_BOXES[kind]:
            raise _unknown(f"{kind}.{key}", ROW_BOXES[kind])
    return {key: str(value) for key, value in boxes.items()}


def _unknown(key: str, known: object) -> FactError:
    names = ", ".join(map(str, known)) if isinstance(known, tuple | dict) else str(known)
    return FactError(key, *(text.format(typed=key, known=names) for text in PRICE_TROUBLES["unknown_key"]))
