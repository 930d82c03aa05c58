import pytest

from listing.draft.edits import Edited, edit, redraft
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.places.channels import CHANNELS

BEFORE = facts_from({"nama": "Keripik Tempe", "isi": "250 gr"})
AFTER = facts_from({"nama": "Keripik Tempe", "isi": "500 gr"})
FRESH = Edited(draft(BEFORE, CHANNELS["shopee"]))
TOUCHED = edit(FRESH, "title", "Keripik Tempe Buatan Saya")


def test_an_untouched_draft_follows_the_facts():
    assert redraft(FRESH, AFTER).fields() == draft(AFTER, CHANNELS["shopee"]).fields()


def test_a_text_she_touched_stays_and_asks():
    new = redraft(TOUCHED, AFTER)
    assert new.fields()["title"] == "Keripik Tempe Buatan Saya"
    assert "500 gram" in new.fields()["description"]
    assert new.waiting == ("title",)


def test_nothing_is_asked_when_nothing_changed_under_her_text():
    assert redraft(TOUCHED, BEFORE).waiting == ()


def test_the_question_waits_until_it_is_answered():
    twice = redraft(redraft(TOUCHED, AFTER), AFTER)
    assert twice.waiting == ("title",)
    assert twice.fields()["title"] == "Keripik Tempe Buatan Saya"


def test_a_yes_takes_the_new_text():
    new = redraft(TOUCHED, AFTER, accept=("title",))
    assert new.fields() == draft(AFTER, CHANNELS["shopee"]).fields()
    assert new.hers == new.waiting == ()


@pytest.mark.parametrize(("variant", "lang"), [("hangat", "id"), ("ringkas", "en")])
def test_another_variant_or_language_leaves_her_text_alone_too(variant, lang):
    new = redraft(TOUCHED, BEFORE, variant, lang)
    assert new.fields()["title"] == "Keripik Tempe Buatan Saya"
    assert (new.draft.variant, new.draft.lang) == (variant, lang)


def test_typing_the_drafts_own_text_lets_go_of_it():
    assert edit(TOUCHED, "title", FRESH.fields()["title"]).hers == ()


def test_an_empty_text_is_hers_as_well():
    assert redraft(edit(FRESH, "title", ""), AFTER).fields()["title"] == ""


def test_a_field_that_the_place_does_not_have_is_refused():
    with pytest.raises(KeyError):
        edit(FRESH, "caption", "x")
