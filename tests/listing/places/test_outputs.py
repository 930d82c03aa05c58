"""The table of places: what we write is at or inside what each place takes."""

import pytest

from listing.places.channels import CHANNELS
from listing.places.outputs import OUTPUTS, PLACE_KEYS, rows_for
from photo.canvas.placement import FILL


@pytest.mark.parametrize("output", [one for one in OUTPUTS if one.key in CHANNELS], ids=lambda output: output.file)
def test_what_we_write_is_inside_the_places_limits(output):
    limits, (width, height) = CHANNELS[output.key].picture, output.spec.size
    assert min(width, height) >= max(limits.least_px.value, limits.advised_px.value)
    assert limits.most_px is None or max(width, height) <= limits.most_px.value
    assert limits.ratio_least.value - 0.01 <= width / height <= limits.ratio_most.value + 0.01
    assert output.spec.max_bytes <= limits.most_bytes.value
    assert output.spec.format.lower() in limits.formats
    assert output.transparent == (output.spec.format == "PNG")
    assert limits.fill_least is None or limits.fill_least.value <= FILL


def test_the_pictures_asked_for():
    asked = {
        "shopee.jpg": (1200, 1200),
        "tokopedia.jpg": (1200, 1200),
        "whatsapp.jpg": (1080, 1080),
        "instagram.jpg": (1080, 1080),
        "instagram-4x5.jpg": (1080, 1350),
    }
    assert asked.items() <= {market.file: market.spec.size for market in OUTPUTS}.items()
    assert next(market for market in OUTPUTS if market.key == "shopee").spec.max_bytes <= 2_000_000


def test_rows_come_in_the_tables_order_whatever_was_asked_first():
    assert [row.file for row in rows_for(("instagram", "shopee"))] == [
        "shopee.jpg",
        "instagram.jpg",
        "instagram-4x5.jpg",
    ]
    assert rows_for(PLACE_KEYS) == OUTPUTS
