"""A card says what she typed and nothing else, by the same check as every text."""

from pathlib import Path

import pytest

from listing.checks.statements import unfounded
from listing.facts.form import facts_from
from listing.facts.money import rupiah
from listing.facts.record import FactError, Facts, Option
from listing.kit.content import content_of
from listing.kit.shop import Shop
from tests.listing.fact_sets import read

TABLES = Path(__file__).parents[1] / "draft" / "fact_sets"
SETS = [one for table in ("given", "own") for one in read(TABLES / f"{table}.toml")]
HERS_OF_THE_SHOP = {"shop", "contact"}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_text_of_a_card_stands_by_her_facts(language):
    said = 0
    for one in SETS:
        try:
            facts = facts_from(one.facts)
        except FactError:
            continue
        for name, text in content_of(facts, Shop(), language).texts.items():
            if name not in HERS_OF_THE_SHOP:
                said += 1
                if name == "price" and any(option.price for option in facts.variants):
                    assert {*text.split(" – ")} <= {rupiah(option.price) for option in facts.variants if option.price}
                    continue
                for part in text.removeprefix("• ").replace(" – ", "-").split(" · "):
                    assert unfounded(part, facts, language) == (), (one.name, name, text)
    assert said > 200


def test_a_reason_that_no_shop_takes_is_not_printed():
    facts = Facts("Jamu Kunyit", points=("menyembuhkan diabetes", "rasanya segar"))
    texts = content_of(facts, Shop(), "id").texts
    assert texts["point1"] == "• Rasanya segar"
    assert "point2" not in texts


def test_a_shop_is_on_the_card_as_she_typed_it():
    texts = content_of(Facts("Tape", brand="Tape Bu Min"), Shop("Dapur Min", "6281234567890", "Wlingi"), "id").texts
    assert (texts["brand"], texts["shop"], texts["contact"]) == ("Dapur Min", "Dapur Min", "0812-3456-7890 · Wlingi")
    assert content_of(Facts("Tape"), Shop("", "6281234567890"), "id").texts["shop"] == "Pesan lewat WhatsApp"


@pytest.mark.parametrize(
    ("prices", "shown"), [((10_000, 25_000), "Rp10.000 – Rp25.000"), ((None, 9_000), "Rp9.000"), ((None, None), None)]
)
def test_where_only_options_have_prices_their_range_is_the_price(prices, shown):
    options = tuple(Option(name, price) for name, price in zip(("kecil", "besar"), prices, strict=True))
    assert content_of(Facts("Tape", variants=options), Shop(), "id").texts.get("price") == shown
