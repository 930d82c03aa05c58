"""A permit is a complete number, whatever words stand beside it; what is doubtful is asked about."""

import pytest

from listing.facts.form import facts_from
from listing.facts.permits import permit


@pytest.mark.parametrize(
    ("field", "typed", "number"),
    [
        ("pirt", "sdh ada 2063505010123-27", "2063505010123-27"),
        ("pirt", "ada ya kak, 206350501012327 (toples)", "206350501012327"),
        ("pirt", "P-IRT 2063505010123-27 berlaku sampai 2027", "2063505010123-27"),
        ("bpom", "sudah terdaftar NA18201234567", "NA18201234567"),
        ("bpom", "punya, MD 231234567890 ya", "MD 231234567890"),
        ("halal", "sdh halal ID35110000123456789 dari BPJPH", "ID35110000123456789"),
        ("halal", "sertifikatnya: ID35110000123456789", "ID35110000123456789"),
    ],
)
def test_a_complete_number_among_words(field, typed, number):
    assert permit(field, typed) == number


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("pirt", "masih proses 2063505010123-27"), ("pirt", "belum, contoh 2063505010123-27"),
        ("pirt", "punya tetangga 2063505010123-27"), ("pirt", "2063505010123-27-5"),
        ("pirt", "2063505010123-27 dan 2063505010124-27"), ("pirt", "wa 081234567890"), ("pirt", "sudah ada"),
        ("pirt", "sdh ada 20635050101"), ("bpom", "NA18201234567 sudah expired"),
        ("halal", "ID3511000012345678 ada"), ("halal", "halal kok"),
    ],
)  # fmt: skip
def test_what_is_doubtful_or_incomplete_is_none(field, typed):
    assert permit(field, typed) == ""


def test_she_is_not_asked_for_a_number_that_was_read():
    facts = facts_from({"nama": "Kopi Bubuk", "pirt": "alhamdulillah ada 2063505010123-27"})
    assert (facts.pirt, facts.unread) == ("2063505010123-27", ())
