"""The table of places: what we write is at or inside what each place takes."""

import pytest

from listing.places.outputs import KEYS, MARKETS, rows_for


@pytest.mark.parametrize("market", MARKETS, ids=lambda market: market.file)
def test_what_we_write_is_inside_the_places_limits(market):
    width, height = market.spec.size
    assert min(width, height) >= market.min_px
    assert market.max_px is None or max(width, height) <= market.max_px
    assert market.spec.max_bytes <= market.cap
    assert market.transparent == (market.spec.format == "PNG")


@pytest.mark.parametrize("market", MARKETS, ids=lambda market: market.file)
def test_every_figure_says_where_it_is_from(market):
    assert market.source
    assert market.sure in "ABC"
    assert market.checked.year >= 2026


def test_the_pictures_asked_for():
    asked = {
        "shopee.jpg": (1200, 1200),
        "tokopedia.jpg": (1200, 1200),
        "whatsapp.jpg": (1080, 1080),
        "instagram.jpg": (1080, 1080),
        "instagram-4x5.jpg": (1080, 1350),
    }
    assert asked.items() <= {market.file: market.spec.size for market in MARKETS}.items()
    assert next(market for market in MARKETS if market.key == "shopee").spec.max_bytes <= 2_000_000


def test_rows_come_in_the_tables_order_whatever_was_asked_first():
    assert [row.file for row in rows_for(("instagram", "shopee"))] == [
        "shopee.jpg",
        "instagram.jpg",
        "instagram-4x5.jpg",
    ]
    assert rows_for(KEYS) == MARKETS
