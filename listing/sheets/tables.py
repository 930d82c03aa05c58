"""Tables that need no template: WooCommerce and Shopify take CSV, and everybody a plain list.

A text that a spreadsheet would take for a formula is written with an apostrophe before it: WooCommerce's importer
takes it off again, a spreadsheet shows it as text.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from listing.sheets.product import VARIATION, Choice, Product, choices_of

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets begin to calculate at (OWASP, CSV injection), full-width forms included."""
_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}
TableCell = str | int | None

WOOCOMMERCE = (
    "Type", "SKU", "Name", "Published", "Description", "In stock?", "Stock", "Weight (kg)", "Regular price",
    "Categories", "Images", "Parent", "Attribute 1 name", "Attribute 1 value(s)", "Attribute 1 visible",
    "Attribute 1 global",
)  # fmt: skip
SHOPIFY = (
    "Title", "URL handle", "Description", "Vendor", "Published on online store", "Status", "Option1 name",
    "Option1 value", "Price", "Inventory tracker", "Inventory quantity", "Weight value (grams)",
    "Requires shipping",
)  # fmt: skip
LIST = ("Judul", "Deskripsi", "Pilihan", "Harga (Rp)", "Stok", "Berat (gram)", "Foto")
_DRAFT = "-1"  # WooCommerce: a product that only she sees, until she publishes it


def safe(value: TableCell) -> str:
    """Return a cell of a CSV that no spreadsheet calculates."""
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def to_csv(head: Sequence[str], rows: Sequence[Sequence[TableCell]], *, excel: bool = False) -> bytes:
    """Return a CSV in UTF-8; with a mark that Excel needs to see that it is."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig" if excel else "utf-8")


def woocommerce(products: Sequence[Product]) -> bytes:
    """Return the CSV of WooCommerce's importer; pictures by their names in her media library."""
    return to_csv(WOOCOMMERCE, [row for product in products for row in _woocommerce(product)])


def _woocommerce(product: Product) -> Iterator[tuple[TableCell, ...]]:
    facts, choices = product.facts, choices_of(product.facts)
    weight = None if facts.weight is None else f"{facts.weight / 1000:g}"
    images, category = ", ".join(product.pictures), str(facts.category).capitalize()
    if not choices[0].name:
        only = choices[0]
        stock = _in_stock(only)
        yield ("simple", product.key, product.title, _DRAFT, product.description, stock, only.stock, weight,
               only.price, category, images, None, None, None, None, None)  # fmt: skip
        return
    values = ", ".join(choice.name.replace(",", "\\,") for choice in choices)
    yield ("variable", product.key, product.title, _DRAFT, product.description, "1", facts.stock, weight, None,
           category, images, None, VARIATION, values, "1", "0")  # fmt: skip
    for number, choice in enumerate(choices, 1):
        value = choice.name.replace(",", "\\,")
        yield ("variation", f"{product.key}-v{number}", product.title, "1", None, _in_stock(choice), choice.stock,
               None, choice.price, None, product.picture_of(choice.name), product.key, VARIATION, value, None,
               "0")  # fmt: skip


def _in_stock(choice: Choice) -> str:
    return "0" if choice.stock == 0 else "1"


def shopify(products: Sequence[Product]) -> bytes:
    """Return the CSV of Shopify's importer, without pictures: it takes addresses only."""
    return to_csv(SHOPIFY, [row for product in products for row in _shopify(product)])


def _shopify(product: Product) -> Iterator[tuple[TableCell, ...]]:
    facts = product.facts
    for number, choice in enumerate(choices_of(facts)):
        first = number == 0
        yield (
            product.title if first else None, product.key, product.description if first else None,
            (facts.brand or None) if first else None, "FALSE" if first else None, "Draft" if first else None,
            VARIATION if choice.name and first else None, choice.name or None, choice.price,
            None if choice.stock is None else "shopify", choice.stock, facts.weight, "TRUE",
        )  # fmt: skip


def _list_rows(products: Sequence[Product]) -> list[tuple[TableCell, ...]]:
    return [
        (product.title, product.description, choice.name or None, choice.price, choice.stock, product.facts.weight,
         ", ".join(product.pictures_of(choice.name)))
        for product in products
        for choice in choices_of(product.facts)
    ]  # fmt: skip


def plain_csv(products: Sequence[Product]) -> bytes:
    """Return the plain list as CSV, for Excel too."""
    return to_csv(LIST, _list_rows(products), excel=True)


def plain_workbook(products: Sequence[Product]) -> bytes:
    """Return the plain list as .xlsx: texts are texts, whatever they begin with."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Produk")
    sheet.freeze_panes = "B2"
    for column, width in zip("ABCDEFG", (50, 70, 20, 14, 10, 14, 40), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.append([_cell(sheet, head, bold=True) for head in LIST])
    for row in _list_rows(products):
        sheet.append([_cell(sheet, value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: WriteOnlyWorksheet, value: TableCell, *, bold: bool = False) -> BookCell:
    cell = WriteOnlyCell(sheet, value.translate(_NOT_XML) if isinstance(value, str) else value)
    if isinstance(value, str):
        cell.data_type = "s"  # never a formula
    if bold:
        cell.font = Font(bold=True)
    return cell
