"""Products in, one upload file out, and what is left to do about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from listing.draft.write import draft
from listing.facts.record import Facts
from listing.places.channels import CHANNELS
from listing.places.limits import Channel
from listing.places.outputs import OUTPUTS, Output
from listing.sheets import shopee, tables, tokopedia
from listing.sheets.package import Package
from listing.sheets.problems import LeftOut, reasons_against
from listing.sheets.product import Product, choices_of, keys_for, product_of
from listing.sheets.template import Entries, Template, template_in


class Target(StrEnum):
    """Where the file goes."""

    SHOPEE = "shopee"
    TOKOPEDIA = "tokopedia"
    WOOCOMMERCE = "woocommerce"
    SHOPIFY = "shopify"
    LIST = "list"

    @property
    def channel(self) -> Channel | None:
        """Return the place whose limits count; None for a shop of her own."""
        return CHANNELS.get(self.value)

    @property
    def like(self) -> Channel:
        """Return the place whose words and pictures it gets; a shop of her own gets Shopee's, which name no place."""
        return self.channel or CHANNELS["shopee"]

    @property
    def output(self) -> Output:
        """Return which of our pictures it gets."""
        return next(row for row in OUTPUTS if row.key == self.like.key)

    @property
    def fills_a_template(self) -> bool:
        """Whether it needs the file that her seller centre gave her."""
        return self.channel is not None


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file.

    Attributes:
        number: Of the row, from 1, as a spreadsheet shows it.
        product: Whose row it is.
        option: Name of the option, or empty.
        unfilled: Labels of required columns that her facts do not fill.
    """

    number: int
    product: Product
    option: str = ""
    unfilled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UploadFile:
    """What was made.

    Attributes:
        files: Contents by name of the file.
        lines: Its rows.
        left_out: Products that the place would refuse.
        required: Labels of all columns that the template requires.
    """

    files: Mapping[str, bytes]
    lines: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    required: tuple[str, ...] = ()

    @property
    def products(self) -> int:
        """Return how many products are in it."""
        return len({line.product.key for line in self.lines})


def products_for(target: Target, facts: Sequence[Facts], pictures: Sequence[int]) -> tuple[Product, ...]:
    """Return products with the words that Etalase proposes for a target.

    Args:
        target: Where they go.
        facts: Of each product.
        pictures: How many pictures each has.
    """
    keys = keys_for(one.name for one in facts)
    return tuple(
        product_of(key, one, draft(one, target.like).fields(), [""] * count)
        for key, one, count in zip(keys, facts, pictures, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes into a template beside the products.

    Attributes:
        grams_a_unit: What she says the unit of weight is, where the file does not.
        addresses: Of pictures, by name of the file.
        name: Of the file to write.
    """

    grams_a_unit: int | None = None
    addresses: Mapping[str, str] = field(default_factory=dict)
    name: str = "unggah.xlsx"


def make_upload(
    target: Target, products: Iterable[Product], package: Package | None = None, wanted: Wanted | None = None
) -> UploadFile:
    """Fill her template, or make a table.

    Args:
        target: Where it goes.
        products: With the words for that target.
        package: Her template, for a target that needs one.
        wanted: See `Wanted`.

    Raises:
        SheetRefused: The template is another place's, or does not say what it has to.
    """
    kept, left_out = [], []
    for product in products:
        reasons = reasons_against(product, target.channel)
        if reasons:
            left_out.append(LeftOut(product.facts.name, reasons))
        else:
            kept.append(product)
    if not target.fills_a_template:
        return _table(target, kept, left_out)
    if package is None:
        raise ValueError(f"{target} needs a template")
    make = _shopee if target is Target.SHOPEE else _tokopedia
    return make(package, kept, left_out, wanted or Wanted())


def _table(target: Target, products: Sequence[Product], left_out: Sequence[LeftOut]) -> UploadFile:
    files = {
        Target.WOOCOMMERCE: {"woocommerce.csv": tables.woocommerce},
        Target.SHOPIFY: {"shopify.csv": tables.shopify},
        Target.LIST: {"daftar.xlsx": tables.plain_workbook, "daftar.csv": tables.plain_csv},
    }[target]
    lines, number = [], 1
    for product in products:
        for choice in choices_of(product.facts):
            number += 1
            lines.append(Line(number, product, choice.name))
    made = {name: write(products) for name, write in files.items()} if products else {}
    return UploadFile(made, tuple(lines), tuple(left_out))


def _shopee(package: Package, products: Sequence[Product], left_out: Sequence[LeftOut], wanted: Wanted) -> UploadFile:
    template = template_in(package, shopee.SHOPEE_LAYOUT)
    grams = shopee.grams_a_unit(template, wanted.grams_a_unit)
    rows = [(product, row) for product in products for row in shopee.shopee_rows(product, grams)]
    return _filled(
        template, rows, shopee.shopee_required(template), shopee.first_row(template), left_out, wanted.name
    )


def _tokopedia(
    package: Package, products: Sequence[Product], left_out: Sequence[LeftOut], wanted: Wanted
) -> UploadFile:
    template = template_in(package, tokopedia.TOKOPEDIA_LAYOUT)
    quantity = tokopedia.quantity_key(template)
    rows = [(p, row) for p in products for row in tokopedia.tokopedia_rows(p, quantity, wanted.addresses)]
    return _filled(template, rows, tokopedia.tokopedia_required(template), tokopedia.FIRST_ROW, left_out, wanted.name)


_OPTION_KEYS = ("et_title_option_for_variation_1", "property_value_1")


def _filled(
    template: Template,
    rows: Sequence[tuple[Product, Entries]],
    required: tuple[str, ...],
    first: int,
    left_out: Sequence[LeftOut],
    name: str,
) -> UploadFile:
    start = template.next_row(first)
    labels = {key: template.label(key) for key in required}
    lines = tuple(
        Line(
            start + offset,
            product,
            str(next((row[key] for key in _OPTION_KEYS if key in row), "")),
            tuple(labels[key] for key in required if key not in row),
        )
        for offset, (product, row) in enumerate(rows)
    )
    files = {name: template.filled([row for _, row in rows], first)} if rows else {}
    return UploadFile(files, lines, tuple(left_out), tuple(labels.values()))


def unfilled_rows(upload: UploadFile) -> dict[str, str]:
    """Return the rows, as "7-9, 12", by the required columns that they leave empty."""
    by_columns: dict[str, list[int]] = {}
    for line in upload.lines:
        if line.unfilled:
            by_columns.setdefault(", ".join(line.unfilled), []).append(line.number)
    return {columns: spans(numbers) for columns, numbers in by_columns.items()}


def spans(numbers: Sequence[int]) -> str:
    """Return rising numbers in short.

    >>> spans([7, 8, 9, 12])
    '7-9, 12'
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
