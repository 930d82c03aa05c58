"""The texts of a work as they stand, from what the store keeps."""

import pytest

from listing.draft.standing import standing_texts
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS

TYPED = {"nama": "keripik tempe", "isi": "250gr", "harga": "15rb"}
MADE = {"made": True, "variant": "hangat"}


def test_the_drafts_of_all_places():
    standing = standing_texts(TYPED, MADE)
    assert list(standing) == list(CHANNELS)
    for key, fields in standing.items():
        assert fields == draft(facts_from(TYPED), CHANNELS[key], "hangat").fields()


@pytest.mark.parametrize("kept", ["Keripik Saya", {"text": "Keripik Saya", "facts": "abc"}])
def test_her_own_words_stand_in_place_of_the_draft(kept):
    standing = standing_texts(TYPED, MADE | {"hers": {"shopee": {"title": kept}}})
    assert standing["shopee"]["title"] == "Keripik Saya"
    assert standing["tokopedia"]["title"] != "Keripik Saya"


def test_without_a_name_her_own_words_are_still_there():
    assert standing_texts({}, MADE | {"hers": {"status": {"caption": "Siap kirim"}}}) == {
        "status": {"caption": "Siap kirim"}
    }


@pytest.mark.parametrize(
    "texts", [{}, {"made": "yes"}, {"made": False, "hers": []}, {"hers": {"shopee": {"title": 3}}}]
)
def test_nothing_stands_before_she_asked(texts):
    assert standing_texts(TYPED, texts) == {}


def test_the_language_is_the_shops():
    assert standing_texts(TYPED, MADE | {"lang": "en"})["shopee"] == (
        draft(facts_from(TYPED), CHANNELS["shopee"], "hangat", "en").fields()
    )
