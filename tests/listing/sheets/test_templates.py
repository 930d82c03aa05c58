"""Her own template, filled: every value comes back out, and every other byte is as it was."""

import csv
import io
import re
import shutil
import subprocess
import zipfile
from xml.etree import ElementTree

import openpyxl
import pytest

from listing.facts.form import facts_from
from listing.sheets import shopee as shopee_form
from listing.sheets.package import package_of
from listing.sheets.product import choices_of, pre_order_days, smallest_order
from listing.sheets.refusal import SheetRefused, Why
from listing.sheets.template import template_in
from listing.sheets.upload import Target, Wanted, make_upload, products_for
from listing.sheets.worksheet import column_name
from tests.listing.sheets import templates

FACTS = [
    {"nama": f"Keripik Singkong Rasa {n}", "kategori": "makanan", "merek": "Omah Kriuk", "isi": "150 gram",
     "bahan": "singkong, garam", "harga": 12500 + 500 * n, "stok": 10 + n, "berat_kirim": "170 gram",
     "tahan": "2 bulan", "keunggulan": "irisannya tipis & gurih <renyah>"}
    for n in range(28)
] + [
    {"nama": "Keripik Tempe Aneka Rasa", "kategori": "makanan", "isi": "100 gram", "bahan": "tempe, tepung",
     "harga": 9000, "varian": "original, balado", "berat_kirim": "120"},
    {"nama": "Tas Anyaman Pandan Besar", "kategori": "kerajinan", "ukuran": "30 x 20 cm", "bahan": "pandan",
     "harga": "mulai 85rb", "keunggulan": "muat belanjaan", "preorder": "2 minggu", "minimal": "3"},
]  # fmt: skip


def products(target, facts=FACTS, pictures=1):
    read = [facts_from(one) for one in facts]
    return products_for(target, read, [pictures] * len(read))


def read_back(content, part="Template"):
    """What an independent reader sees, once the value that it refuses is mended; rows of texts and numbers."""
    whole = package_of(content)
    mended = {
        name: data.replace(b'activePane="bottom_left"', b'activePane="bottomLeft"')
        for name, data in whole.parts.items()
    }
    book = openpyxl.load_workbook(io.BytesIO(whole.changed(mended).to_bytes()))
    return [list(row) for row in book[part].iter_rows(values_only=True)]


def columns_of(rows):
    return {str(key).split("|")[0]: column for column, key in enumerate(rows[0]) if key}


SHOPEE = {
    "43 columns": templates.shopee(),
    "39 columns": templates.shopee(templates.SMALL),
    "Thailand, sheet 2 of 7": templates.shopee(
        templates.THAI, "น้ำหนัก (กก.)", name="แบบฟอร์มการลงสินค้า", part=2, sheets=7
    ),
    "Brazil": templates.shopee(templates.BRAZIL, "Peso (kg)", name="Modelo"),
    "prefixed elements": templates.shopee(prefix="x"),
    "no shared strings": templates.shopee(shared=False),
    "styled empty rows": templates.shopee(styled_rows=range(7, 60)),
    "no dimension": templates.shopee(dimension=False),
    "grams": templates.shopee(weight_hint="Berat dalam gram"),
}


@pytest.mark.parametrize("built", SHOPEE.values(), ids=SHOPEE)
def test_every_value_comes_back_out(built):
    package = package_of(templates.build(built))
    made = products(Target.SHOPEE)
    upload = make_upload(Target.SHOPEE, made, package)
    assert not upload.left_out
    rows = read_back(upload.files["unggah.xlsx"], built.name)
    columns = columns_of(rows)
    expected = [(product, choice) for product in made for choice in choices_of(product.facts)]
    assert [line.number for line in upload.lines] == list(range(7, 7 + len(expected)))
    least, wait = ("ps_minimum_purchase_quantity", 3), ("ps_product_pre_order_dts", 14)
    terms = {("Tas Anyaman Pandan Besar", key): value for key, value in (least, wait) if key in columns}
    for line, (product, choice) in zip(upload.lines, expected, strict=True):
        row = rows[line.number - 1]
        said = {key: row[column] for key, column in columns.items() if row[column] is not None}
        assert said.pop("ps_product_name") == product.title
        assert said.pop("ps_product_description") == product.description
        assert said.pop("ps_price", None) == choice.price
        assert said.pop("ps_stock", None) == choice.stock
        weight = said.pop("ps_weight", None)
        unit = 1 if built is SHOPEE["grams"] else 1000
        assert weight == (None if product.facts.weight is None else pytest.approx(product.facts.weight / unit))
        assert said.pop("et_title_option_for_variation_1", "") == choice.name
        assert (said.pop("et_title_variation_1", ""), said.pop("et_title_variation_integration_no", "")) == (
            ("Varian", product.key) if choice.name else ("", "")
        )
        of_terms = {key: value for (name, key), value in terms.items() if name == product.facts.name}
        assert said == of_terms, "nothing that she did not type"


@pytest.mark.parametrize("built", SHOPEE.values(), ids=SHOPEE)
def test_everything_else_stays_byte_for_byte(built):
    before = package_of(templates.build(built))
    after = package_of(make_upload(Target.SHOPEE, products(Target.SHOPEE), before).files["unggah.xlsx"])
    part = f"xl/worksheets/sheet{built.part}.xml"
    touched = {part, "xl/sharedStrings.xml"} if built.shared else {part}
    assert list(after.parts) == list(before.parts)
    assert {name for name in before.parts if after.parts[name] != before.parts[name]} == touched
    assert [(e.filename, e.date_time, e.compress_type) for e in after.entries] == [
        (e.filename, e.date_time, e.compress_type) for e in before.entries
    ]
    old, new = before.parts[part], after.parts[part]
    start, end = old.index(b"sheetData>"), re.search(rb"</(?:\w+:)?sheetData>", old).start()
    seventh = re.search(rb'<(?:\w+:)?row r="7"', old)
    assert old[start : seventh.start() if seventh else end] in new, "rows above the data"
    assert new.endswith(old[end:]), "what follows the data"


def test_her_own_rows_stay_and_ours_go_below_them():
    built = templates.shopee()
    built.rows[7] = {1: "Sambal Bu Tin", 2: "Sambal saya"}
    built.rows[9] = {1: "Peyek Bu Tin"}
    upload = make_upload(Target.SHOPEE, products(Target.SHOPEE, FACTS[:2]), package_of(templates.build(built)))
    rows = read_back(upload.files["unggah.xlsx"])
    assert [row[1] for row in rows[6:9]] == ["Sambal Bu Tin", None, "Peyek Bu Tin"]
    assert [line.number for line in upload.lines] == [10, 11]
    assert rows[9][1] == upload.lines[0].product.title


def test_an_older_form_begins_a_row_earlier():
    upload = make_upload(
        Target.SHOPEE,
        products(Target.SHOPEE, FACTS[:1]),
        package_of(templates.build(templates.shopee(token="Nama Produk"))),
    )
    assert upload.lines[0].number == 7  # row 6 holds guidance in this copy, and nothing is written over it


def test_empty_rows_keep_their_looks():
    built = templates.shopee(styled_rows=range(7, 20))
    upload = make_upload(Target.SHOPEE, products(Target.SHOPEE, FACTS[:1]), package_of(templates.build(built)))
    sheet = package_of(upload.files["unggah.xlsx"]).parts["xl/worksheets/sheet1.xml"]
    ElementTree.fromstring(sheet)
    assert b'<c r="A7" s="3"/>' in sheet
    assert b'<c r="B7" s="3" t="s">' in sheet


def test_the_size_that_the_sheet_says_it_has_grows():
    upload = make_upload(Target.SHOPEE, products(Target.SHOPEE), package_of(templates.build(templates.shopee())))
    sheet = package_of(upload.files["unggah.xlsx"]).parts["xl/worksheets/sheet1.xml"]
    last = column_name(len(templates.LARGE) - 1)
    assert f'<dimension ref="A1:{last}{upload.lines[-1].number}"/>'.encode() in sheet


@pytest.mark.parametrize(
    ("hint", "unit"),
    [("Berat (gram)", 1), ("dalam g", 1), ("Berat paket (kg)", 1000), ("dalam kilogram, misal 0,5", 1000),
     ("กก.", 1000), ("กรัม", 1), ("公斤", 1000)],
)  # fmt: skip
def test_the_unit_of_weight_is_the_files_own(hint, unit):
    package = package_of(templates.build(templates.shopee(weight_hint=hint)))
    template = template_in(package, shopee_form.SHOPEE_LAYOUT)
    assert shopee_form.grams_a_unit(template, None) == unit
    assert shopee_form.grams_a_unit(template, 1000 // unit) == unit, "the file knows better"


@pytest.mark.parametrize("hint", ["Masukkan berat paket", "", "0.01-500 kg (1 kg = 1000 gram)"])
def test_a_unit_that_is_not_said_is_asked_for_and_never_assumed(hint):
    package = package_of(templates.build(templates.shopee(weight_hint=hint)))
    with pytest.raises(SheetRefused) as refused:
        make_upload(Target.SHOPEE, products(Target.SHOPEE), package)
    assert refused.value.why is Why.WEIGHT_UNIT
    upload = make_upload(Target.SHOPEE, products(Target.SHOPEE), package, Wanted(1000))
    rows = read_back(upload.files["unggah.xlsx"])
    assert rows[6][columns_of(rows)["ps_weight"]] == pytest.approx(0.17)


def test_required_columns_that_her_facts_do_not_fill_are_named():
    upload = make_upload(Target.SHOPEE, products(Target.SHOPEE), package_of(templates.build(templates.shopee())))
    assert upload.required == ("Nama Produk", "Deskripsi Produk", "Harga", "Foto Sampul", "Berat")
    assert upload.lines[0].unfilled == ("Foto Sampul",)
    assert upload.lines[-1].unfilled == ("Harga", "Foto Sampul", "Berat"), "a price that only begins is no price"


def test_tokopedia_gets_a_row_an_option_and_addresses_in_a_second_step():
    package = package_of(templates.build(templates.tokopedia()))
    made = products(Target.TOKOPEDIA, pictures=2)
    addresses = {name: f"https://p16.example/{n}~tplv" for n, name in enumerate(made[0].pictures)}
    upload = make_upload(Target.TOKOPEDIA, made, package, Wanted(addresses=addresses))
    rows = read_back(upload.files["unggah.xlsx"])
    columns = columns_of(rows)
    assert upload.lines[0].number == 6
    first = rows[5]
    assert first[columns["product_name"]] == made[0].title
    assert [first[columns[key]] for key in ("main_image", "image_2", "image_3")] == [*addresses.values(), None]
    assert (first[columns["parcel_weight"]], first[columns["quantity"]]) == (170, 10)
    options = [row for row in rows[5:] if row[columns["product_name"]] == made[28].title]
    assert [row[columns["property_value_1"]] for row in options] == ["original", "balado"]
    assert {row[columns["property_name_1"]] for row in options} == {"Varian"}
    least = [
        row[columns["minimum_order_quantity"]] for row in rows[5:] if row[columns["product_name"]] == made[29].title
    ]
    assert (least, first[columns["minimum_order_quantity"]]) == ([3], None)
    assert rows[4][columns["product_name"]] == "Contoh: Kaos polos"
    assert "Gambar utama" in upload.lines[5].unfilled
    assert "Gambar utama" not in upload.lines[0].unfilled


@pytest.mark.parametrize(
    ("typed", "least", "wait"),
    [
        ({"minimal": "3 pcs", "preorder": "PO 5 hari"}, 3, 5),
        ({"minimal": "2 bungkus", "harga": "15rb per bungkus"}, 2, None),
        ({"minimal": "2 pcs", "harga": "15rb per bungkus"}, None, None),  # what is a piece of it?
        ({"minimal": "2 lusin", "preorder": "H-2"}, None, None),
        ({"minimal": "100 pcs untuk suvenir", "preorder": "5-7 hari"}, None, None),
        ({"minimal": "3 pcs per warna", "preorder": "14 hari kerja"}, None, None),
    ],
)
def test_terms_go_into_columns_where_they_are_one_plain_number(typed, least, wait):
    facts = facts_from({"nama": "Keripik", "harga": "15rb"} | typed)
    assert (smallest_order(facts), pre_order_days(facts)) == (least, wait)


TEXTS = ["a & b < c > d \" '", "_x0041_ stays", "satu\ndua", "=1+1", "emoji 🌶", "\x00\x0bkontrol\ud83d", "]]>", "  "]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("shared", [True, False])
def test_texts_survive_xml(text, shared):
    package = package_of(templates.build(templates.shopee(shared=shared)))
    template = template_in(package, shopee_form.SHOPEE_LAYOUT)
    rows = read_back(template.filled([{"ps_product_name": text}], 7))
    expected = text.replace("\x00\x0b", "").replace("\ud83d", "")
    assert rows[6][1].replace("_x005F_", "_") == expected  # Excel takes it off again (ECMA-376, ST_Xstring)


BAD = {
    Why.NO_WORKBOOK: b"nama,harga\n",
    Why.OLD_FORMAT: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    Why.PASSWORD: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"),
    Why.DAMAGED: templates.build(templates.shopee())[:-300],
    Why.TOO_LARGE: b"PK\x03\x04" + bytes(20_000_001),
}


@pytest.mark.parametrize("why", BAD)
def test_what_is_no_workbook_gets_its_sentence(why):
    with pytest.raises(SheetRefused) as refused:
        package_of(BAD[why])
    assert refused.value.why is why
    assert all("{" not in sentence for sentence in refused.value.says.values())


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_part(name, content):
    package = package_of(templates.build(templates.shopee()))
    return zipped(**{**package.parts, name: content})


ENTITY = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (with_part("xl/big.xml", bytes(130_000_000)), Why.BOMB),
        (zipped(**{f"a{n}.xml": b"" for n in range(600)}), Why.BOMB),
        (with_part("xl/vbaProject.bin", b"x"), Why.MACROS),
        (with_part("xl/worksheets/sheet1.xml", ENTITY), Why.DAMAGED),
        (with_part("xl/sharedStrings.xml", ENTITY), Why.DAMAGED),
        (with_part("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row r='x'/>"), Why.DAMAGED),
        (zipped(**{"word/document.xml": b"<w/>"}), Why.NO_WORKBOOK),
        (templates.build(templates.tokopedia()), Why.OTHER_PLACE),
        (templates.build(templates.Built([("a", "A", "")], {})), Why.NO_KEYS),
    ],
    ids=[
        "bomb",
        "many parts",
        "macros",
        "entities",
        "entities in strings",
        "no XML",
        "a text",
        "another place",
        "no keys",
    ],
)
def test_files_that_are_not_filled(content, why):
    with pytest.raises(SheetRefused) as refused:
        make_upload(Target.SHOPEE, products(Target.SHOPEE, FACTS[:1]), package_of(content))
    assert refused.value.why is why


def test_a_product_that_the_place_would_refuse_is_left_out_and_named():
    facts = [
        FACTS[0],
        {"nama": "Mug", "harga": "151 juta"},
        {"nama": "Kaos", "harga": 50000, "varian": "pilihan dengan nama yang panjang sekali"},
        {"nama": "Roti", "harga": 5000, "varian": "besar 90rb, kecil 5rb"},
    ]
    made = products(Target.SHOPEE, facts)
    upload = make_upload(Target.SHOPEE, made, package_of(templates.build(templates.shopee())))
    assert {line.product.facts.name for line in upload.lines} == {made[0].facts.name}
    assert [one.name for one in upload.left_out] == [product.facts.name for product in made[1:]]
    assert all(reason[0] and reason[1] for one in upload.left_out for reason in one.reasons)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice on this machine")
def test_libreoffice_opens_it_and_reads_the_same(tmp_path):
    made = products(Target.SHOPEE, FACTS[:3])
    upload = make_upload(Target.SHOPEE, made, package_of(templates.build(templates.shopee())))
    (tmp_path / "isi.xlsx").write_bytes(upload.files["unggah.xlsx"])
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "csv"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "isi.xlsx")], check=True, capture_output=True)
    text = (tmp_path / "isi.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    columns = columns_of(rows)
    assert [row[columns["ps_product_name"]] for row in rows[6:9]] == [product.title for product in made]
    assert [row[columns["ps_price"]] for row in rows[6:9]] == ["12500", "13000", "13500"]
