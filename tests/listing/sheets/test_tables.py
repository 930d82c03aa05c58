"""Tables for shops of her own: read back by the importers' own rules, and never a formula."""

import csv
import io
import re

import openpyxl
import pytest

from listing.facts.form import facts_from
from listing.sheets.product import product_of
from listing.sheets.tables import LIST, plain_csv, plain_workbook, safe, shopify, woocommerce
from listing.sheets.tokopedia import tokopedia_rows
from listing.sheets.upload import Target, products_for

FACTS = [
    {"nama": "Keripik Singkong", "kategori": "makanan", "merek": "Omah Kriuk", "isi": "150 gram", "harga": 12500,
     "stok": 60, "berat_kirim": "170 gram", "bahan": "singkong, garam"},
    {"nama": "Keripik Tempe", "kategori": "makanan", "harga": 9000, "varian": "original, balado 10rb", "stok": 12},
    {"nama": "Tas Anyaman", "kategori": "kerajinan", "harga": "mulai 85rb"},
    {"nama": "=HYPERLINK(1) Kue", "harga": 5000, "stok": 0},
]  # fmt: skip


def products(target=Target.WOOCOMMERCE):
    read = [facts_from(one) for one in FACTS]
    return products_for(target, read, [2, 1, 0, 1])


def imported(content):
    """Rows as WooCommerce's importer takes them: an apostrophe before a formula is taken off again."""

    def unescaped(cell):
        return cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@" else cell

    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))
    return [{key: unescaped(cell) for key, cell in row.items()} for row in rows]


def test_woocommerce_reads_names_categories_images_and_attributes():
    made = products()
    rows = imported(woocommerce(made))
    assert [row["Type"] for row in rows] == ["simple", "variable", "variation", "variation", "simple", "simple"]
    simple, parent, original, balado, bag, cake = rows
    assert (simple["Name"], simple["Description"]) == (made[0].title, made[0].description)
    assert (simple["Regular price"], simple["Stock"], simple["Weight (kg)"]) == ("12500", "60", "0.17")
    assert simple["Images"] == "keripik-singkong-1.jpg, keripik-singkong-2.jpg"
    assert simple["Categories"] == "Makanan"
    assert {row["Published"] for row in rows if row["Type"] != "variation"} == {"-1"}, "drafts until she publishes"
    assert re.split(r"(?<!\\),\s*", parent["Attribute 1 value(s)"]) == ["original", "balado"]
    assert (parent["Attribute 1 name"], parent["Attribute 1 visible"], parent["Regular price"]) == ("Varian", "1", "")
    assert {original["Parent"], balado["Parent"]} == {parent["SKU"]}
    assert [row["Attribute 1 value(s)"] for row in (original, balado)] == ["original", "balado"]
    assert [row["Regular price"] for row in (original, balado)] == ["9000", "10000"]
    assert bag["Regular price"] == "", "a price that only begins is no price"
    assert cake["In stock?"] == "0"
    assert len({row["SKU"] for row in rows}) == len(rows)


def test_shopify_takes_a_title_once_and_a_row_an_option():
    made = products(Target.SHOPIFY)
    rows = list(csv.DictReader(io.StringIO(shopify(made).decode("utf-8"), newline="")))
    assert [row["Title"] for row in rows if row["Title"]] == [safe(product.title) for product in made]
    options = [row for row in rows if row["URL handle"] == "keripik-tempe"]
    assert [(row["Option1 name"], row["Option1 value"]) for row in options] == [
        ("Varian", "original"),
        ("", "balado"),
    ]
    assert {row["Status"] for row in rows} <= {"Draft", ""}


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠a"])
def test_no_cell_of_a_csv_begins_a_formula(text):
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["Keripik 50% off", "a=b", "", 12500, -3, None])
def test_other_cells_stay(cell):
    assert safe(cell) == ("" if cell is None else str(cell))


def test_the_list_is_the_same_as_csv_and_as_workbook():
    made = products(Target.LIST)
    content = plain_csv(made)
    assert content.startswith(b"\xef\xbb\xbf"), "Excel needs the mark"
    from_csv = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    sheet = openpyxl.load_workbook(io.BytesIO(plain_workbook(made))).active
    from_book = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert from_csv[0] == list(LIST) == from_book[0]
    assert [[safe(cell) for cell in row] for row in from_book[1:]] == from_csv[1:]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_an_option_has_the_picture_that_shows_it_and_its_name_says_so():
    facts = facts_from({"nama": "Keripik Tempe", "harga": 9000, "varian": "original, Balado Pedas"})
    made = product_of("keripik", facts, {"title": "T", "description": "D"}, ["", "Balado Pedas", "original"])
    whole, balado, original = made.pictures
    assert balado == "keripik-2-balado-pedas.jpg"
    rows = imported(woocommerce([made]))
    assert [row["Images"] for row in rows] == [", ".join(made.pictures), original, balado]
    listed = list(csv.DictReader(io.StringIO(plain_csv([made]).decode("utf-8-sig"), newline="")))
    assert [row["Foto"] for row in listed] == [f"{whole}, {original}", f"{whole}, {balado}"]
    addresses = {name: f"https://x/{name}" for name in made.pictures}
    filled = list(tokopedia_rows(made, None, addresses))
    assert [row["property_1_image"] for row in filled] == [addresses[original], addresses[balado]]
    assert all(row["main_image"] == addresses[whole] for row in filled)


def test_without_a_picture_of_its_own_an_option_has_none():
    facts = facts_from({"nama": "Keripik Tempe", "varian": "original, balado"})
    made = product_of("keripik", facts, {"title": "T", "description": "D"}, ["", "balado"])
    filled = list(tokopedia_rows(made, None, {name: name for name in made.pictures}))
    assert [row.get("property_1_image") for row in filled] == [None, made.pictures[1]]
