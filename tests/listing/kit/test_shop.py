"""What she types of her shop, and what is understood."""

import pytest

from listing.facts.record import FactError
from listing.kit.shop import Shop, shop_from


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("0812-3456-7890", "6281234567890"),
        ("+62 812 3456 7890", "6281234567890"),
        ("62 0812 3456 789", "628123456789"),
        ("(0857) 1234.567", "628571234567"),
        ("81234567890", "6281234567890"),
        ("", ""),
    ],
)
def test_a_number_becomes_what_a_link_takes(typed, phone):
    assert shop_from({"wa": typed}).phone == phone


@pytest.mark.parametrize(
    ("box", "typed"),
    [
        ("wa", "0812"),
        ("wa", "0342 801234"),
        ("wa", "tanya Bu Sri"),
        ("alamat", "toko saya"),
        ("alamat", "javascript://x.y"),
        ("warna1", "merah"),
        ("nama", "x" * 61),
    ],
)
def test_what_cannot_be_read_is_said_by_its_box(box, typed):
    with pytest.raises(FactError) as error:
        shop_from({box: typed})
    assert error.value.key == box
    assert set(error.value.says) == {"id", "en"}


def test_a_code_opens_her_chat_or_else_her_page():
    both = {"wa": "0812 3456 7890", "alamat": "shopee.co.id/lastri"}
    assert shop_from(both).link == "https://wa.me/6281234567890"
    assert shop_from({"alamat": "shopee.co.id/lastri"}).link == "https://shopee.co.id/lastri"
    assert shop_from({}) == Shop()
