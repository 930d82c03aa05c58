"""The texts of a work as they stand, from what the store keeps."""

import pytest

from listing.draft.standing import fingerprint, older, standing_texts
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


EDITED = {"nama": "Keripik Tempe", "isi": "250 gr"}


def edit(**kept):
    return {"made": True, "hers": {"shopee": kept}}


@pytest.mark.parametrize(
    ("kept", "now", "old"),
    [
        ({"title": {"text": "Punya Saya", "facts": fingerprint(EDITED)}}, EDITED, set()),
        ({"title": {"text": "Punya Saya", "facts": fingerprint(EDITED)}}, EDITED | {"isi": "500 gr"}, {"title"}),
        ({"title": {"text": "Punya Saya", "facts": fingerprint(EDITED)}}, EDITED | {"isi": " 250 gr "}, set()),
        ({"title": "Punya Saya"}, EDITED, set()),
        ({"title": {"text": "Punya Saya"}}, EDITED, set()),
        ({"title": 7}, EDITED, set()),
    ],
)
def test_her_words_are_older_than_the_facts_once_these_change(kept, now, old):
    assert older(edit(**kept), CHANNELS["shopee"], fingerprint(now)) == old


def test_her_words_stay_through_every_change_of_the_facts():
    texts = edit(title={"text": "Punya Saya", "facts": fingerprint(EDITED)})
    changed = standing_texts(EDITED | {"isi": "500 gr"}, texts)["shopee"]
    assert changed["title"] == "Punya Saya"
    assert "500 gram" in changed["description"]
