"""The template of Tokopedia & TikTok Shop, which her seller centre makes for one category at a time.

Row 1 holds plain keys, row 5 examples, products stand from row 6, a row for each option. Pictures need addresses:
she puts them into the Media Center first and gives us the list that it exports, see `media`.
"""

from collections.abc import Iterator, Mapping

from listing.sheets.product import VARIATION, Choice, Product, choices_of, smallest_order
from listing.sheets.template import Entries, Layout, Template
from listing.sheets.worksheet import CellValue

TOKOPEDIA_LAYOUT = Layout(
    marks=frozenset({"product_name", "product_description", "main_image", "price"}),
    others=frozenset({"ps_product_name", "ps_price"}),
)
FIRST_ROW = 6
PICTURES = ("main_image", *(f"image_{number}" for number in range(2, 10)))
_REQUIRED_WORDS = ("wajib", "mandatory", "required")
_NOT_REQUIRED_WORDS = ("bersyarat", "conditional", "tidak wajib", "not required")


def tokopedia_required(template: Template) -> tuple[str, ...]:
    """Return the keys of the columns that the file's own row of remarks calls tokopedia_required."""
    remarks = template.row_texts(4)
    return tuple(
        key
        for key, column in template.columns.items()
        if remarks.get(column, "").strip().lower().startswith(_REQUIRED_WORDS)
        and not any(word in remarks[column].lower() for word in _NOT_REQUIRED_WORDS)
    )


def quantity_key(template: Template) -> str | None:
    """Return the column of the stock; None where there are several warehouses, since she did not say which."""
    if "quantity" in template.columns:
        return "quantity"
    stores = [key for key in template.columns if key.startswith("warehouse_quantity/")]
    return stores[0] if len(stores) == 1 else None


def tokopedia_rows(product: Product, quantity: str | None, addresses: Mapping[str, str]) -> Iterator[Entries]:
    """Yield the rows of a product: one, or one an option.

    Args:
        product: What to write; what she did not type stays empty.
        quantity: Key of the column of the stock.
        addresses: Of pictures, by name of the file.
    """
    for choice in choices_of(product.facts):
        yield {key: value for key, value in _row(product, choice, quantity, addresses) if value is not None}


def _row(
    product: Product, choice: Choice, quantity: str | None, addresses: Mapping[str, str]
) -> Iterator[tuple[str, CellValue | None]]:
    yield "product_name", product.title
    yield "product_description", product.description
    known = [addresses[name] for name in product.pictures if name in addresses]
    yield from zip(PICTURES, known, strict=False)
    yield "price", choice.price
    yield "parcel_weight", product.facts.weight  # this template says grams in its own label
    yield "minimum_order_quantity", smallest_order(product.facts)
    if quantity:
        yield quantity, choice.stock
    if choice.name:
        yield "property_name_1", VARIATION
        yield "property_value_1", choice.name
        yield "property_1_image", addresses.get(product.picture_of(choice.name) or "")
