"""Upload templates as the shops' seller centres make them, built from what is known of them: keys, rows, oddities.

None is copied. What matters is in: keys in row 1, a token in row 2, labels, remarks, guidance, data validations,
other sheets, styles on empty rows, and the value `bottom_left` that no library for spreadsheets accepts.
"""

import io
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from listing.sheets.worksheet import column_name

BASIC = [
    ("ps_category|0|0", "Kategori", "Opsional"),
    ("ps_product_name|1|0", "Nama Produk", "Wajib"),
    ("ps_product_description|1|0", "Deskripsi Produk", "Wajib"),
    ("ps_maximum_purchase_quantity|0|0", "Maks. Jumlah Pembelian", "Opsional"),
    ("ps_minimum_purchase_quantity|0|0", "Min. Jumlah Pembelian", "Opsional"),
    ("ps_sku_parent_short|0|0", "SKU Induk", "Opsional"),
    ("ps_dangerous_goods|0|0", "Produk Berbahaya", "Opsional"),
    ("et_title_variation_integration_no|0|0", "Kode Integrasi Variasi", "Wajib Bersyarat"),
    ("et_title_variation_1|0|0", "Nama Variasi 1", "Wajib Bersyarat"),
    ("et_title_option_for_variation_1|0|0", "Varian untuk Variasi 1", "Wajib Bersyarat"),
    ("et_title_image_per_variation|0|3", "Foto Produk per Varian", "Wajib Bersyarat"),
    ("et_title_variation_2|0|0", "Nama Variasi 2", "Wajib Bersyarat"),
    ("et_title_option_for_variation_2|0|0", "Varian untuk Variasi 2", "Wajib Bersyarat"),
    ("ps_price|1|1", "Harga", "Wajib"),
    ("ps_stock|0|1", "Stok", "Wajib Bersyarat"),
    ("ps_sku_short|0|0", "Kode Variasi", "Opsional"),
    ("ps_new_size_chart|0|1", "Template Panduan Ukuran", "Wajib Bersyarat"),
    ("et_title_size_chart|0|3", "Foto Panduan Ukuran", "Wajib Bersyarat"),
    ("ps_gtin_code|0|0", "GTIN", "Opsional"),
    ("ps_item_cover_image|1|3", "Foto Sampul", "Wajib"),
    *((f"ps_item_image_{n}|0|3", f"Foto Produk {n}", "Opsional") for n in range(1, 9)),
    ("ps_weight|1|1", "Berat", "Wajib"),
    ("ps_length|0|1", "Panjang", "Wajib Bersyarat"),
    ("ps_width|0|1", "Lebar", "Wajib Bersyarat"),
    ("ps_height|0|1", "Tinggi", "Wajib Bersyarat"),
]
CHANNELS = ["8001", "8002", "8003", "8005", "8007", "8008"]
LAST = [("ps_product_pre_order_dts|0|1", "Dikirim Dalam Pre-order", "Wajib Bersyarat"),
        ("et_title_reason|0|0", "Alasan Gagal", "")]  # fmt: skip


def shopee_columns(channels=tuple(CHANNELS)):
    """The columns of a copy, which has the shop's own couriers only."""
    couriers = [(f"channel_id.{number}|0|0", f"Kurir {number}", "Wajib Bersyarat") for number in channels]
    return [*BASIC, *couriers, *LAST]


SMALL = shopee_columns(("8003", "8005"))
LARGE = shopee_columns()
THAI = [(k, "ชื่อ" + label, r) for k, label, r in shopee_columns(("7000",)) if "dangerous" not in k]
BRAZIL = [*LARGE[:-1], ("sl_tool_mass_upload_compatibility_title|0|0", "Compatibilidade", ""), LARGE[-1]]

TOKOPEDIA = [
    ("category", "Kategori", "Wajib"),
    ("brand", "Merek", "Opsional"),
    ("product_name", "Nama produk", "Wajib"),
    ("product_description", "Deskripsi produk", "Wajib"),
    ("main_image", "Gambar utama", "Wajib"),
    *((f"image_{n}", f"Gambar {n}", "Opsional") for n in range(2, 10)),
    ("property_name_1", "Nama varian utama (tema)", "Wajib Bersyarat"),
    ("property_value_1", "Nilai varian utama (opsi)", "Wajib Bersyarat"),
    ("property_1_image", "Gambar varian utama 1", "Opsional"),
    ("property_name_2", "Nama varian sekunder (tema)", "Opsional"),
    ("property_value_2", "Nilai varian sekunder (opsi)", "Opsional"),
    ("parcel_weight", "Berat paket(g)", "Wajib"),
    ("parcel_length", "Panjang paket(cm)", "Wajib"),
    ("parcel_width", "Lebar paket(cm)", "Wajib"),
    ("parcel_height", "Tinggi paket(cm)", "Wajib"),
    ("delivery", "Opsi Pengiriman", "Wajib"),
    ("price", "Harga Ritel (Mata Uang Lokal)", "Wajib"),
    ("quantity", "Kuantitas", "Wajib"),
    ("seller_sku", "SKU Penjual", "Opsional"),
    ("size_chart", "Bagan Ukuran", "Opsional"),
    ("minimum_order_quantity", "Jumlah penjualan minimum", "Opsional"),
    ("cod", "Bayar di tempat", "Opsional"),
    ("product_property/100157", "Bahan", "Opsional"),
]


@dataclass
class Built:
    """A template in the making.

    Attributes:
        columns: (key, label, remark).
        rows: Texts by row and column of what stands below the keys.
        sheet: Name of the sheet, and the number of its part.
        prefix: Of the elements' names, as some programs write them.
    """

    columns: list
    rows: dict = field(default_factory=dict)
    name: str = "Template"
    part: int = 1
    sheets: int = 1
    prefix: str = ""
    shared: bool = True
    styled_rows: range = range(0)
    dimension: bool = True


def shopee(columns=tuple(LARGE), weight_hint="Berat paket dalam kilogram (kg), misalnya 0,5", token="basic", **more):
    """Shopee's form: token in row 2, labels in row 3, remarks in 4, guidance in 5 and 6, products from 7."""
    columns = list(columns)
    weight = next(n for n, column in enumerate(columns) if column[0].startswith("ps_weight"))
    rows = {
        2: dict(enumerate([token, "0123456789abcdef0123456789abcdef", "0", "123456789"])),
        3: {n: label for n, (_, label, _) in enumerate(columns)},
        4: {n: remark for n, (_, _, remark) in enumerate(columns) if remark},
        5: {1: "Masukkan nama produk 5-255 karakter", weight: weight_hint},
        6: {1: "Panduan"},
    }
    return Built(columns, rows, **more)


def tokopedia(**more):
    """The form of Tokopedia & TikTok Shop: examples in row 5, products from 6."""
    rows = {
        2: dict(enumerate(["V5.0.2", "create_product", "metric", "category_v2", "0123456789abcdef"])),
        3: {n: label for n, (_, label, _) in enumerate(TOKOPEDIA)},
        4: {n: remark for n, (_, _, remark) in enumerate(TOKOPEDIA)},
        5: {2: "Contoh: Kaos polos", 4: "https://contoh.id/foto.jpg"},
    }
    return Built(TOKOPEDIA, rows, **more)


def build(built):
    """Write the workbook; returns its bytes."""
    p = f"{built.prefix}:" if built.prefix else ""
    xmlns = f'xmlns{":" + built.prefix if built.prefix else ""}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    strings = {}

    def cell(row, column, text, style=""):
        ref = f'r="{column_name(column)}{row}"{style}'
        if built.shared:
            number = strings.setdefault(text, len(strings))
            return f'<{p}c {ref} t="s"><{p}v>{number}</{p}v></{p}c>'
        return f'<{p}c {ref} t="inlineStr"><{p}is><{p}t>{escape(text)}</{p}t></{p}is></{p}c>'

    rows = {1: {n: key for n, (key, _, _) in enumerate(built.columns)}, **built.rows}
    written = []
    for number in sorted({*rows, *built.styled_rows}):
        cells = "".join(cell(number, n, text, ' s="2"') for n, text in sorted(rows.get(number, {}).items()))
        cells += "".join(
            f'<{p}c r="{column_name(n)}{number}" s="3"/>'
            for n in range(len(built.columns))
            if number in built.styled_rows and n not in rows.get(number, {})
        )
        hidden = ' hidden="1"' if number in (1, 2) else ' ht="30.75" customHeight="1"'
        written.append(f'<{p}row r="{number}" spans="1:43"{hidden}>{cells}</{p}row>')
    last = f"{column_name(len(built.columns) - 1)}{max([*rows, *built.styled_rows])}"
    dimension = f'<{p}dimension ref="A1:{last}"/>' if built.dimension else ""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    sheet = (
        f'{head}<{p}worksheet {xmlns}><{p}sheetPr/>{dimension}<{p}sheetViews><{p}sheetView workbookViewId="0">'
        f'<{p}pane ySplit="6" topLeftCell="A7" activePane="bottom_left" state="frozen"/></{p}sheetView></{p}sheetViews>'
        f'<{p}sheetFormatPr defaultRowHeight="15"/><{p}sheetData>{"".join(written)}</{p}sheetData>'
        f'<{p}dataValidations count="1"><{p}dataValidation type="list" sqref="A7:A1000">'
        f"<{p}formula1>Ref!$A$1:$A$9</{p}formula1></{p}dataValidation></{p}dataValidations></{p}worksheet>"
    )
    plain = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    other = f'{head}<worksheet {plain}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    parts = {f"xl/worksheets/sheet{n}.xml": sheet if n == built.part else other for n in range(1, built.sheets + 1)}
    count = sum(len(row) for row in rows.values())
    table = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
    sst = f'{head}<sst {plain} count="{count}" uniqueCount="{len(strings)}">{table}</sst>'
    if built.shared:
        parts["xl/sharedStrings.xml"] = sst
    return _zipped(parts, built, head)


def _zipped(parts, built, head):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    names = [built.name if n == built.part else f"Lembar {n}" for n in range(1, built.sheets + 1)]
    sheets = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, 1))
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, built.sheets + 1)
    )
    links += f'<Relationship Id="rId90" Type="{office}/styles" Target="styles.xml"/>'
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>'
        for n in range(1, built.sheets + 1)
    )
    if built.shared:
        links += f'<Relationship Id="rId91" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        overrides += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>'
    whole = {
        "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>{overrides}</Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        "xl/styles.xml": f'{head}<styleSheet xmlns="{main}"><fonts count="1"><font><sz val="11"/></font></fonts>'
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf/><xf/><xf/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
        **parts,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in whole.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 8, 31, 12, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
