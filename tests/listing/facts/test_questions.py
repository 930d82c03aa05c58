"""The form asks for what facts can hold, few at a time, what sells first."""

import pytest

from listing.facts.form import facts_from
from listing.facts.keys import FACT_KEYS
from listing.facts.questions import form_description
from listing.facts.record import Category

FORMS = form_description("id")["forms"]


def test_every_kind_of_product_can_be_chosen_in_both_languages():
    for language in ("id", "en"):
        kinds = form_description(language)["kinds"]
        assert {kind["key"] for kind in kinds} == set(Category)
        assert all(kind["label"] for kind in kinds)


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_asks_each_thing_once_and_few_at_a_time(kind):
    groups = FORMS[kind]["groups"]
    asked = [box for group in groups for box in group["boxes"]]
    assert len(asked) == len(set(asked))
    assert set(asked) <= set(FACT_KEYS) & set(form_description("id")["boxes"])
    assert groups[0]["key"] == "pokok"
    assert len(groups[0]["boxes"]) in (4, 5)
    assert all(len(group["boxes"]) <= 7 for group in groups)


@pytest.mark.parametrize("kind", ["makanan", "minuman", "perawatan tubuh", "lainnya"])
def test_what_is_eaten_or_put_on_the_skin_is_asked_what_it_is_made_of_in_sight(kind):
    assert "bahan" in FORMS[kind]["groups"][0]["boxes"]


def test_every_fact_is_asked_for_by_some_kind():
    asked = {box for form in FORMS.values() for group in form["groups"] for box in group["boxes"]}
    assert asked == set(FACT_KEYS) - {"kategori"}


@pytest.mark.parametrize("kind", FORMS)
def test_every_example_can_be_read(kind):
    examples = FORMS[kind]["examples"]
    facts = facts_from({"kategori": kind, **examples})
    assert not facts.unread
    assert {FACT_KEYS[key] for key in examples} <= set(facts.given())


def test_both_languages_ask_the_same():
    ours, theirs = form_description("id"), form_description("en")
    assert ours["boxes"].keys() == theirs["boxes"].keys()
    for kind, form in ours["forms"].items():
        assert form["groups"] == theirs["forms"][kind]["groups"]
        assert form["labels"].keys() == theirs["forms"][kind]["labels"].keys()
