"""A card of any product in any design: nothing on anything else, no letter cut, every text to be read."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listing.facts.record import Facts, Option, Price
from listing.kit.content import content_of
from listing.kit.designs import FORMATS, Palette, designs
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.shop import Shop
from photo.canvas.scene import Lettering
from tests.listing.kit.scenes import faults
from tests.listing.kit.strategies import FACTS, PALETTES, SHOPS, products

EVERY = list(itertools.product(designs(), FORMATS))
PLAIN = Subject(np.full((30, 20, 3), 120, np.uint8), np.full((30, 20), 255, np.uint8))
CLAY = Palette((150, 62, 44), (196, 152, 92))
LONGEST_NAME = "Keripik Singkong Pedas Manis Daun Jeruk Renyah Bu Sri Blitar"
SHOP = Shop("Dapur Bu Lastri", "6281234567890", "Blitar")


def said(scene):
    return {" ".join(one.block.lines).casefold(): one.block for one in scene.elements if isinstance(one, Lettering)}


def laid(design, form, facts, shop=SHOP, **how):
    return lay_out(designs()[design], form, Materials(content_of(facts, shop, "id", **how), PLAIN, None, CLAY))


@settings(max_examples=60, deadline=None)
@given(
    which=st.sampled_from(EVERY),
    facts=FACTS,
    shop=SHOPS,
    palette=PALETTES,
    product=products(),
    logo=st.none() | products(),
    code=st.booleans(),
)
def test_no_text_lies_on_anything_and_all_can_be_read(which, facts, shop, palette, product, logo, code):
    content = content_of(facts, shop, "id", code=code)
    scene = lay_out(designs()[which[0]], which[1], Materials(content, product, logo, palette))
    assert faults(scene) == []
    assert facts.price is None or "rp" in " ".join(said(scene))


@pytest.mark.parametrize(("design", "form"), EVERY)
def test_a_name_of_sixty_letters_and_a_long_price_stand_there_whole(design, form):
    options = tuple(Option(name) for name in ("original", "balado", "jagung manis"))
    facts = Facts(
        LONGEST_NAME, content=("250 gram",), variants=options, price=Price(125_000, 1_250_000, "mulai", "lusin")
    )
    words = said(laid(design, form, facts))
    assert len(LONGEST_NAME) == 60
    assert words[LONGEST_NAME.casefold()].whole
    assert words["mulai rp125.000 – rp1.250.000/lusin"].whole


@pytest.mark.parametrize(("design", "form"), EVERY)
def test_a_bare_name_makes_a_card_that_says_nothing_else(design, form):
    assert list(said(laid(design, form, Facts("Tape Ketan"), Shop()))) == ["tape ketan"]
