"""What is printed: sheets of A4, every piece in its place, and nothing in the file but pictures."""

import io
import re

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from listing.facts.record import Facts, Option, Price
from listing.kit.content import content_of
from listing.kit.designs import Format, Palette, designs
from listing.kit.layout import Materials, Subject, lay_out_on
from listing.kit.prints import PLANS, Print, printed
from listing.kit.shop import Shop
from tests.listing.kit.scenes import faults

SHOP = Shop("Dapur Bu Lastri", "6281234567890", "Blitar")
SUBJECT = Subject(np.full((60, 40, 3), 120, np.uint8), np.full((60, 40), 255, np.uint8))
CLAY = Palette((150, 62, 44), (196, 152, 92))
FULL = Facts(
    "Keripik Singkong Pedas Manis Daun Jeruk Renyah Bu Sri Blitar",
    content=("250 gram",),
    variants=tuple(Option(name) for name in ("original", "balado", "jagung manis")),
    price=Price(125_000, 1_250_000, "mulai", "lusin"),
)


def given(facts, shop=SHOP):
    return Materials(content_of(facts, shop, "id"), SUBJECT, None, CLAY)


def pages(pdf):
    """The pictures of the pages; our PDFs hold one JPEG each."""
    starts = [found.start() for found in re.finditer(rb"\xff\xd8\xff", pdf)]
    return [Image.open(io.BytesIO(pdf[start : pdf.index(b"endstream", start)])) for start in starts]


@pytest.mark.parametrize("facts", [FULL, Facts("Tape")], ids=["all", "name"])
@pytest.mark.parametrize("shop", [SHOP, Shop()], ids=["shop", "none"])
@pytest.mark.parametrize("kind", Print)
def test_no_piece_has_a_fault(kind, facts, shop):
    plan = PLANS[kind]
    design = designs("print")[plan.design]
    size = round(plan.cell[0] * plan.dots / 25.4), round(plan.cell[1] * plan.dots / 25.4)
    assert faults(lay_out_on(design, design.places, Format(size, 0, 0, 1.0), given(facts, shop))) == []


@pytest.mark.parametrize(("kind", "products", "sheets"), [
    (Print.TABLE, 2, 2), (Print.CATALOGUE, 7, 2), (Print.CATALOGUE_A6, 4, 1), (Print.SHELF, 1, 1),
])  # fmt: skip
def test_pages_are_a4_and_as_many_as_there_must_be(kind, products, sheets):
    pdf = printed(kind, [given(Facts(f"Tape {number}")) for number in range(products)])
    assert [image.size for image in pages(pdf)] == [
        (round(210 * PLANS[kind].dots / 25.4), round(297 * PLANS[kind].dots / 25.4))
    ] * sheets
    assert re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+)", pdf) == [(b"595.2", b"841.92")] * sheets or sheets
    assert not re.search(rb"/(CreationDate|Producer|Title|Author)", pdf)


def test_every_shelf_label_carries_her_code():
    (page,) = pages(printed(Print.SHELF, [given(FULL)]))
    read = zxingcpp.read_barcodes(np.asarray(page))
    assert [one.text for one in read] == ["https://wa.me/6281234567890"] * 12


def test_the_folded_card_is_the_same_from_both_sides():
    (page,) = pages(printed(Print.TABLE, [given(FULL)]))
    pixels = np.asarray(page.convert("L")).astype(int)
    half = pixels.shape[0] // 2
    assert np.abs(pixels[20 : half - 20] - pixels[::-1, ::-1][20 : half - 20]).mean() < 3
