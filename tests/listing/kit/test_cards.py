"""Finished cards: her code is read back from a small copy, the product is all there, her colours are the card's."""

import io
import itertools

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from listing.facts.record import Facts, Price
from listing.kit.cards import card, colours_shown, materials_of, small_card
from listing.kit.designs import FORMATS, designs
from listing.kit.layout import Subject
from listing.kit.shop import Shop
from photo.canvas.contrast import LEAST_CONTRAST, contrast_of

FACTS = Facts("Sambal Pecel", content=("200 gram",), price=Price(22_000))
SHOP = Shop("Dapur Bu Lastri", "6281234567890", "Blitar", colours=("#96402C", "#C4985C"))
GREEN = (30, 200, 60)
SMALL = 300  # px: as wide as a card on a cheap phone's screen


@pytest.fixture(scope="module")
def subject():
    alpha = np.zeros((300, 300), np.uint8)
    alpha[40:260, 80:220] = 255
    return Subject(np.full((300, 300, 3), GREEN, np.uint8), alpha)


@pytest.mark.parametrize(("design", "form"), list(itertools.product(designs(), FORMATS)))
def test_the_code_is_read_from_a_card_of_300_pixels(subject, design, form):
    made = card(designs()[design], form, materials_of(FACTS, SHOP, subject, None, "id"))
    with Image.open(io.BytesIO(made)) as image:
        small = image.resize((SMALL, round(SMALL * image.height / image.width)), Image.Resampling.LANCZOS)
    again = io.BytesIO()
    small.save(again, "JPEG", quality=90)
    (read,) = zxingcpp.read_barcodes(np.asarray(Image.open(again)))
    assert read.text == "https://wa.me/6281234567890"


@pytest.mark.parametrize("design", designs())
def test_the_product_is_on_the_card_whole_and_in_its_own_colour(subject, design):
    made = small_card(designs()[design], "square", materials_of(FACTS, SHOP, subject, None, "id"), 540)
    pixels = np.asarray(Image.open(io.BytesIO(made))).astype(int)
    green = np.abs(pixels - GREEN).max(axis=2) < 30
    rows, columns = np.where(green)
    high, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert high / wide == pytest.approx(220 / 140, rel=0.03)
    assert green.sum() == pytest.approx(high * wide, rel=0.03)
    assert high > 0.3 * 540


def test_colours_come_from_the_picture_where_she_chose_none(subject):
    palette = materials_of(FACTS, Shop(), subject, None, "id").palette
    assert np.abs(np.subtract(palette.first, GREEN)).max() <= 3
    assert colours_shown([subject]) == ("#{:02X}{:02X}{:02X}".format(*palette.first),)
    hers = materials_of(FACTS, SHOP, subject, None, "id").palette
    assert (hers.first, hers.second) == ((0x96, 0x40, 0x2C), (0xC4, 0x98, 0x5C))


@pytest.mark.parametrize("step", range(0, 256, 15))
def test_any_colour_of_hers_becomes_one_that_can_be_read(step):
    palette = materials_of(
        FACTS, Shop(colours=(f"#{step:02X}80{255 - step:02X}",)), Subject(np.zeros((4, 4, 3), np.uint8)), None, "id"
    ).palette
    for ground in ("white", "cream", "first", "first pale", "first deep", "second deep"):
        for text in ("ink", "white", "first", "second deep", "plain"):
            assert contrast_of(palette.text(text, palette.role(ground)), palette.role(ground)) >= LEAST_CONTRAST
