"""Slides say what she typed, and draw no measure that she did not give a way to run."""

import itertools

import numpy as np
import pytest

from listing.facts.record import Facts, Option, Price
from listing.kit.content import content_of
from listing.kit.designs import Palette, designs
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.shop import Shop
from listing.kit.slides import SLIDES, collage, measures_of, slide_materials, slides_of
from photo.canvas.paint_scene import inlay_area
from photo.canvas.scene import Inlay, Lettering, Panel
from tests.listing.kit.scenes import faults

SHOP = Shop("Rajut Nduk Sri", "6281234567890", "Srengat", ("Pesan lewat WhatsApp", "Ambil di rumah"))
SUBJECT = Subject(np.full((60, 40, 3), 120, np.uint8), np.full((60, 40), 255, np.uint8))
CLAY = Palette((150, 62, 44), (196, 152, 92))
FULL = Facts(
    "Tas Rajut Wanita Motif Bunga Matahari Kuning Gagang Rotan Kuat",
    content=("1 buah", "tas kain"),
    size=("tinggi 22,5 cm, lebar 28 cm",),
    materials=("benang katun", "rotan", "furing katun"),
    variants=(Option("kecil", 95_000), Option("besar", 145_000)),
    colours=("merah bata", "krem", "hijau lumut"),
    price=Price(145_000),
    pre_order=("pesan 7 hari sebelumnya",),
    area=("kirim ke seluruh Jawa",),
)


def laid(kind, form, facts=FULL, shop=SHOP, axes=()):
    card = Materials(content_of(facts, shop, "id"), SUBJECT, None, CLAY)
    return lay_out(designs("slides")[kind], form, slide_materials(kind, facts, shop, card, "id", axes))


def said(scene):
    return [" ".join(one.block.lines) for one in scene.elements if isinstance(one, Lettering)]


@pytest.mark.parametrize(
    ("kind", "form", "facts"), list(itertools.product(SLIDES, ("square", "tall"), (FULL, Facts("Tape"))))
)
def test_no_slide_has_a_fault(kind, form, facts):
    assert faults(laid(kind, form, facts)) == []


@pytest.mark.parametrize(
    ("size", "found"),
    [
        ("tinggi 9 cm, diameter 8 cm", [("9 cm", "up"), ("8 cm", "across")]),
        ("28 x 22 cm", [("28 cm", ""), ("22 cm", "")]),
        ("panjang 1,5 m dan lebar 90 cm", [("1,5 m", "across"), ("90 cm", "across")]),
        ("20x30x5 cm", [("20 cm", ""), ("30 cm", ""), ("5 cm", "")]),
        ("isi 3 lembar, 30 cm", [("30 cm", "")]),
        ("S", []),
        ("LD 100", []),
        ("42", []),
    ],
)
def test_measures_are_read_and_their_way_is_not_guessed(size, found):
    assert [(one.text, one.axis) for one in measures_of(Facts("Tas", size=(size,)))] == found


def test_lines_are_drawn_as_long_as_the_product_where_she_said_which_way():
    bare = Facts("Tas", size=("28 x 22 cm",))
    assert {"28 cm", "22 cm"}.isdisjoint(said(laid("ukuran", "tall", bare)))
    scene = laid("ukuran", "tall", bare, axes=("across", "up"))
    (product,) = (inlay_area(one) for one in scene.elements if isinstance(one, Inlay))
    panels = [one.area for one in scene.elements if isinstance(one, Panel)]
    assert {"28 cm", "22 cm"} <= {*said(scene)}
    assert any(one.width == pytest.approx(product.width) and one.top > product.bottom for one in panels)
    assert any(one.height == pytest.approx(product.height) and one.left > product.right for one in panels)


def test_a_slide_that_has_nothing_to_say_is_not_there():
    assert slides_of(Facts("Tape"), Shop()) == ("depan", "detail")
    assert slides_of(FULL, SHOP) == SLIDES
    assert "1/5" in said(laid("depan", "tall"))
    assert "5/5" in said(laid("pesan", "tall"))


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("id", ["Minimal pesan: 10 bungkus", "Pre-order: 3 hari", "Tidak bisa retur"]),
        ("en", ["Smallest order: 10 packs", "Pre-order: 3 days", "Tidak bisa retur"]),
    ],
)
def test_how_to_order_is_told_as_the_description_tells_it(language, lines):
    facts = Facts("Keripik", minimum=("10 bungkus",), pre_order=("3 hari",), returns=("tidak bisa retur",))
    card = Materials(content_of(facts, Shop(), language), SUBJECT, None, CLAY)
    texts = slide_materials("pesan", facts, Shop(), card, language).content.texts
    assert sorted(texts[name] for name in texts if name.startswith("line")) == sorted(lines)


@pytest.mark.parametrize(("count", "form"), list(itertools.product((2, 3, 4), ("square", "tall"))))
def test_photos_of_a_collage_lie_beside_each_other(count, form):
    scene = collage([SUBJECT] * count, CLAY, form)
    assert faults(scene) == []
    assert sum(isinstance(one, Inlay) for one in scene.elements) == count
