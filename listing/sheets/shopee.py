"""Shopee's own upload template, as her seller centre gave it to her.

Row 1 holds keys such as `ps_price|1|1`: name, whether it must be filled, and what it takes (0 text, 1 number, 3 the
address of a picture). Row 2 of the present form begins with `basic`, and products stand from row 7; older forms have
them from row 6. Copies differ by country and shop, so columns are found by the name in the key, and unknown ones are
left alone. Pictures need an address on the web, which she does not have: her rows go in without, and she adds the
photos in the seller centre.
"""

import re
from collections.abc import Iterator

from listing.sheets.product import VARIATION, Choice, Product, choices_of, pre_order_days, smallest_order
from listing.sheets.refusal import SheetRefused, Why
from listing.sheets.template import Entries, Layout, Template
from listing.sheets.worksheet import CellValue

SHOPEE_LAYOUT = Layout(
    marks=frozenset({"ps_product_name", "ps_product_description", "ps_price"}),
    others=frozenset({"product_name", "parcel_weight", "et_title_product_id"}),
)
TOKEN = "basic"  # what row 2 of the present form begins with
FIRST_ROW, FIRST_ROW_BEFORE = 7, 6
PRE_ORDER_DAYS = range(3, 31)  # what Shopee takes; some of its categories less. It tells her, and she may change it
_GRAM = re.compile(r"(?<!\w)(?:gram|grams|gr|g)(?!\w)|กรัม|公克", re.IGNORECASE)
_KILOGRAM = re.compile(r"(?<!\w)(?:kg|kilo|kilogram|kilograms)(?!\w)|กก\.?|กิโลกรัม|公斤", re.IGNORECASE)
_REQUIRED = re.compile(r"([^|]+)\|1(?:\|.*)?")


def first_row(template: Template) -> int:
    """Return the first row of products."""
    return FIRST_ROW if TOKEN in template.row_texts(2).values() else FIRST_ROW_BEFORE


def shopee_required(template: Template) -> tuple[str, ...]:
    """Return the keys of the columns that the file itself calls shopee_required, in its order."""
    found = (_REQUIRED.fullmatch(key) for key in template.keys)
    return tuple(match[1] for match in found if match)


def grams_a_unit(template: Template, said: int | None) -> int | None:
    """Return how many grams the file's unit of weight has: 1 or 1000; None where it has no such column.

    Args:
        template: Her file.
        said: What she says it is; only asked where the file does not say.

    Raises:
        SheetRefused: Neither says, or the file names both.
    """
    if "ps_weight" not in template.columns:
        return None
    text = template.column_text("ps_weight", range(2, first_row(template)))
    gram, kilogram = bool(_GRAM.search(text)), bool(_KILOGRAM.search(text))
    if gram != kilogram:
        return 1 if gram else 1000
    if said is None:
        raise SheetRefused(Why.WEIGHT_UNIT)
    return said


def shopee_rows(product: Product, grams: int | None) -> Iterator[Entries]:
    """Yield the rows of a product: one, or one an option.

    Args:
        product: What to write; what she did not type stays empty.
        grams: How many grams the file's unit of weight has.
    """
    for choice in choices_of(product.facts):
        yield {key: value for key, value in _row(product, choice, grams) if value is not None}


def _row(product: Product, choice: Choice, grams: int | None) -> Iterator[tuple[str, CellValue | None]]:
    yield "ps_product_name", product.title
    yield "ps_product_description", product.description
    yield "ps_price", choice.price
    yield "ps_stock", choice.stock
    weight = product.facts.weight
    yield "ps_weight", None if weight is None or grams is None else _whole(weight / grams)
    yield "ps_minimum_purchase_quantity", smallest_order(product.facts)
    wait = pre_order_days(product.facts)
    yield "ps_product_pre_order_dts", wait if wait in PRE_ORDER_DAYS else None
    if choice.name:
        yield "et_title_variation_integration_no", product.key
        yield "et_title_variation_1", VARIATION
        yield "et_title_option_for_variation_1", choice.name


def _whole(number: float) -> int | float:
    return int(number) if number == int(number) else number
