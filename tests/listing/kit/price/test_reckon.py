"""No cost is lost or counted twice, whatever is typed, in whatever order; prices leave what they promise."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listing.kit.price.amounts import Amount
from listing.kit.price.boxes import sheet_from
from listing.kit.price.files import costs_from
from listing.kit.price.reckon import reckon, rounded_up
from listing.kit.price.sheet import CostSheet, Fee, Lump, Material, Rated, UnreadCosts
from listing.kit.price.told import money, told_price

SEN = Decimal("0.01")
SUMS = st.integers(0, 10**8).map(Decimal)
NUMBERS = st.decimals("0.01", 5000, places=2)
LUMPS = st.builds(Lump, st.just("x"), SUMS)
GRAMS = st.builds(Amount, NUMBERS, st.sampled_from(["gram", "kg", "ons"]))
MATERIALS = st.builds(Material, st.just("x"), SUMS, GRAMS, GRAMS) | LUMPS
LABOUR = st.builds(Rated, st.just("x"), NUMBERS, st.integers(0, 10**5).map(Decimal), st.just("jam")) | LUMPS
COSTS = st.lists(MATERIALS, max_size=4).map(tuple)
SHARES = st.integers(1, 40).map(Decimal)
FEES = st.builds(Fee, st.just("x"), st.integers(0, 15).map(Decimal), st.integers(0, 3000).map(Decimal))
PIECES = st.integers(1, 500).map(Decimal)
SHEETS = st.builds(
    CostSheet, materials=COSTS, packing=COSTS, labour=st.lists(LABOUR, max_size=3).map(tuple),
    other=st.lists(LUMPS, max_size=3).map(tuple), pieces=PIECES, lost=st.sampled_from([Decimal(0), Decimal("0.5")]),
    basis=st.sampled_from(["margin", "markup"]), profits=st.tuples(SHARES, SHARES, SHARES),
    fees=st.lists(FEES, max_size=2).map(tuple),
)  # fmt: skip


def sums(lines):
    return sum((line.sum for line in lines), Decimal(0))


@settings(deadline=None, max_examples=60)
@given(SHEETS)
def test_the_parts_are_the_whole(sheet):
    found = reckon(sheet)
    assert found.making == sums(found.materials) + sums(found.labour) + sums(found.other)
    assert found.packed == sums(found.packing)
    assert abs(found.spread * found.good - found.making) <= found.good * SEN / 2
    assert found.each == found.spread + found.packed
    kinds = (sheet.materials, sheet.labour, sheet.other, sheet.packing)
    assert [len(kind) for kind in kinds] == [
        len(x) for x in (found.materials, found.labour, found.other, found.packing)
    ]


@settings(deadline=None, max_examples=40)
@given(SHEETS, MATERIALS)
def test_a_cost_more_is_just_that_much_more_and_order_does_not_matter(sheet, cost):
    found = reckon(sheet)
    more = reckon(replace(sheet, materials=(cost, *sheet.materials)))
    assert more.making - found.making == more.materials[0].sum
    turned = replace(
        sheet, **{kind: getattr(sheet, kind)[::-1] for kind in ("materials", "packing", "labour", "other")}
    )
    assert reckon(turned).each == found.each


@settings(deadline=None, max_examples=40)
@given(SHEETS, st.integers(2, 20).map(Decimal))
def test_a_batch_so_many_times_as_large_costs_the_same_a_piece(sheet, times):
    sheet = replace(
        sheet, materials=tuple(c for c in sheet.materials if isinstance(c, Lump)), labour=(), lost=Decimal(0)
    )
    large = replace(
        sheet, pieces=sheet.pieces * times,
        materials=tuple(Lump("x", c.sum * times) for c in sheet.materials),
        other=tuple(Lump("x", c.sum * times) for c in sheet.other),
    )  # fmt: skip
    assert reckon(large).each == reckon(sheet).each


@settings(deadline=None, max_examples=40)
@given(SHEETS)
def test_a_price_leaves_the_profit_that_it_promises(sheet):
    found = reckon(sheet)
    for offer in (*found.offers, *found.shop_offers):
        sold = offer.sold
        assert sold.price == sold.fee + sold.left
        assert sold.left == found.each + sold.profit
        assert sold.price >= offer.exact
        if found.each > 100:  # below, half a rupiah is a share of its own
            wanted = sold.margin if sheet.basis == "margin" else sold.markup
            assert wanted >= offer.percent - Decimal("0.6") / found.each * 100 - Decimal("0.05")


@pytest.mark.parametrize(("price", "up"), [(12167, 12500), (12500, 12500), (4999, 5000), (4901, 5000), (101, 200)])
def test_a_price_is_rounded_up_to_change_that_a_stall_has(price, up):
    assert rounded_up(Decimal(price)) == up


WORDS = st.sampled_from(
    [
        "",
        "1",
        "15rb",
        "12.500",
        "1/2 kg",
        "2 pak isi 3",
        "8%",
        "100%",
        "0",
        "kg",
        "x",
        "99999999999 kuintal",
        "1/99999 mg",
    ]
) | st.text("0123456789.,/-% kgrbjtx×@²\u0664", max_size=12)
BOXES = ["nama", "harga", "beli", "pakai", "upah", "jam", "potong", "mulai", "untung"]
ROWS = st.fixed_dictionaries(
    {"jenis": st.sampled_from(["bahan", "kemasan", "tenaga", "lain", "potongan", "tingkat"])},
    optional=dict.fromkeys(BOXES, WORDS),
)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.sampled_from("abc"), ROWS), st.fixed_dictionaries({"jumlah": WORDS}, optional={
    "gagal": WORDS, "cara": WORDS, "untung1": WORDS, "coba": WORDS}))  # fmt: skip
def test_whatever_is_typed_is_reckoned_or_asked(rows, rest):
    try:
        sheet = sheet_from(rows, rest)
    except UnreadCosts as error:
        asked = [one.says["id"] for one in error.found]
    else:
        asked = [line["sum"] for section in told_price(reckon(sheet), "id") for line in section["lines"]]
    assert asked
    assert [said for said in asked if "{" in said] == []


NASTAR = {"jumlah": 20, "bahan": [{"nama": "Tepung", "harga": "12rb", "beli": "1 kg", "pakai": "500 gr"}]}


def gula(**boxes):
    return {"bahan": [{"nama": "Gula", **boxes}]}


def trouble(**more):
    with pytest.raises(UnreadCosts) as caught:
        costs_from(NASTAR | more)
    return {error.key: error.says for error in caught.value.found}


@pytest.mark.parametrize(
    ("more", "key", "says"),
    [
        (gula(harga="15rb", beli="1 kg", pakai="200 ml"), "bahan1.pakai", "tidak sejenis"),
        (gula(harga="15rb", beli="1 pak", pakai="200 gr"), "bahan1.pakai", "isi kemasannya"),
        (gula(harga="15rb", beli="1 kg", pakai="200"), "bahan1.pakai", "Tulis di keduanya"),
        (gula(harga="15rb", beli="1 kg"), "bahan1.pakai", "dipakai berapa banyak"),
        (gula(beli="1 kg", pakai="1 kg"), "bahan1.harga", "harganya berapa"),
        ({"jumlah": ""}, "jumlah", "Jadi berapa"),
        ({"jumlah": "2,5"}, "jumlah", "jumlah utuh"),
        ({"gagal": "20"}, "gagal", "tidak ada yang bisa dijual"),
        ({"gagal": "100%"}, "gagal", "tidak ada yang bisa dijual"),
        ({"untung": [20, 100, 30]}, "untung2", "100% atau lebih"),
        ({"untung": [95], "potongan": [{"nama": "admin", "potong": "8%"}]}, "untung1", "100% atau lebih"),
        ({"potongan": [{"nama": "admin", "potong": "120%"}]}, "", "tidak ada yang tersisa"),
        ({"tenaga": [{"nama": "Bu Sri", "upah": "10rb", "jam": "2 kg"}]}, "tenaga1.jam", "bukan lama waktu"),
        ({"bahan": []}, "", "Isi dulu"),
        ({"lain": [{"nama": "Listrik", "harga": "300rb per bulan"}]}, "lain1.harga", "bukan untuk sekali buat"),
        ({"tenaga": [{"nama": "Bu Sri", "upah": "75rb/hari", "jam": "3 jam"}]}, "tenaga1.jam", "Samakan"),
        ({"tenaga": [{"nama": "Bu Sri", "upah": "10rb/jam", "jam": "2 hari"}]}, "tenaga1.jam", "Samakan"),
        ({"tenaga": [{"nama": "Bu Sri", "upah": "75rb/hari"}]}, "tenaga1.jam", "berapa lama"),
    ],
)  # fmt: skip
def test_what_cannot_be_reckoned_is_asked(more, key, says):
    assert says in trouble(**more)[key]["id"]


def test_all_boxes_that_cannot_be_read_are_told_at_once():
    rows = [{"nama": "Gula", "harga": "15"}, {"nama": "Telur", "harga": "2rb", "beli": "x", "pakai": "3"}]
    assert set(trouble(bahan=rows, gagal="banyak")) == {"bahan1.harga", "bahan2.beli", "gagal"}


@pytest.mark.parametrize(
    ("kind", "boxes", "sums"),
    [
        ("bahan", {"harga": "12rb/kg", "pakai": "500 gr"}, 6000),
        ("bahan", {"harga": "12rb per kg", "beli": "5 kg", "pakai": "500 gr"}, 6000),
        ("bahan", {"harga": "60rb", "beli": "1 karung isi 25 kg", "pakai": "5 kg"}, 12000),
        ("bahan", {"harga": "24rb", "beli": "1 dus isi 12 botol", "pakai": "2 botol"}, 4000),
        ("bahan", {"harga": "5rb"}, 5000),
        ("tenaga", {"upah": "10rb", "jam": "90 menit"}, 15000),
        ("tenaga", {"upah": "10rb/jam", "jam": "3"}, 30000),
        ("tenaga", {"upah": "75rb per hari", "jam": "2 hari"}, 150000),
        ("tenaga", {"upah": "75rb/hari", "jam": "2"}, 150000),
        ("tenaga", {"upah": "50rb"}, 50000),
        ("tenaga", {"upah": "2rb/biji"}, 20000),
        ("lain", {"harga": "7rb"}, 7000),
        ("lain", {"harga": "500/pcs"}, 5000),
    ],
)  # fmt: skip
def test_what_one_line_comes_to(kind, boxes, sums):
    assert reckon(costs_from({"jumlah": 10, kind: [{"nama": "x", **boxes}]})).making == sums


def test_a_loss_spreads_the_cost_and_is_no_cost_of_its_own():
    found = reckon(
        costs_from(NASTAR | {"gagal": "25%", "kemasan": [{"nama": "Toples", "harga": "36rb", "beli": "1 lusin"}]})
    )
    assert (found.making, found.good, found.spread, found.packed, found.each) == (6000, 15, 400, 3000, 3400)


def test_every_figure_of_the_sum_is_shown():
    tiers = [{"nama": "Reseller", "mulai": 10, "untung": 10}]
    typed = NASTAR | {"coba": "2.000", "potongan": [{"nama": "admin", "potong": "10%"}], "tingkat": tiers}
    found = reckon(costs_from(typed))
    for language in ("id", "en"):
        sections = told_price(found, language)
        assert [section["key"] for section in sections] == ["bahan", "hpp", "trial", "offers", "shop", "tiers"]
        shown = " ".join(f"{line['working']} {line['sum']}" for section in sections for line in section["lines"])
        figures = [found.making, found.spread, found.each, *(offer.exact for offer in found.offers)]
        figures += [part for sold in found.trial for part in (sold.fee, sold.left, sold.profit) if part]
        assert [money(figure) for figure in figures if money(figure) not in shown] == []
