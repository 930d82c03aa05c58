"""The table of permits: whom they concern, and that each thing has a source, a day and both languages."""

from datetime import date

import pytest

from listing.facts.form import facts_from
from listing.facts.record import Category
from listing.kit.permits.guide import permits, permits_for


def keys(name, kind):
    return {permit.key for permit in permits_for(facts_from({"nama": name, "kategori": kind}))}


@pytest.mark.parametrize(
    ("name", "kind", "has", "not_"),
    [
        ("Keripik Singkong", "makanan", {"nib", "pirt", "halal_food", "bpom_food"}, {"cosmetic", "toy", "slhs"}),
        ("Nugget Ayam", "makanan", {"nib", "bpom_food", "halal_food"}, {"pirt"}),
        ("Risoles Frozen", "makanan", {"bpom_food"}, {"pirt"}),
        ("Nasi Kotak", "makanan", {"slhs", "short_lived"}, {"cosmetic"}),
        ("Jamu Kunyit", "minuman", {"jamu", "halal_food"}, {"toy"}),
        ("Kunyit Asam", "minuman", {"pirt"}, {"toy"}),
        ("Sabun Kopi", "perawatan tubuh", {"nib", "cosmetic", "halal_goods"}, {"pirt", "halal_food", "household"}),
        ("Sabun Cuci Piring", "rumah tangga", {"nib", "household"}, {"cosmetic", "pirt"}),
        ("Sabun Cuci Piring", "perawatan tubuh", {"household"}, {"cosmetic"}),
        ("Boneka Rajut", "mainan", {"nib", "toy"}, {"baby_clothes", "halal_food"}),
        ("Topi Rajut Bayi", "rajut", {"baby_clothes"}, {"toy"}),
        ("Tas Rajut", "rajut", {"nib"}, {"baby_clothes", "toy", "pirt"}),
        ("Mug Lurik", "rumah tangga", {"nib"}, {"household", "pirt"}),
    ],
)
def test_which_permits_concern_a_product(name, kind, has, not_):
    found = keys(name, kind)
    assert has <= found
    assert not_ & found == set()


@pytest.mark.parametrize("kind", [c.value for c in Category])
def test_every_product_needs_a_nib_and_what_it_must_have_comes_first(kind):
    levels = [permit.level for permit in permits_for(facts_from({"nama": "X", "kategori": kind}))]
    assert "nib" in keys("X", kind)
    assert levels == sorted(levels, key=lambda level: level != "must")


@pytest.mark.parametrize("permit", permits(), ids=lambda permit: permit.key)
def test_every_permit_says_who_says_so_and_when_that_was_read(permit):
    assert permit.sources
    for source in permit.sources:
        assert source.address.startswith(("https://", "http://"))
        assert date(2026, 1, 1) <= date.fromisoformat(source.read) <= date(2030, 1, 1)
    pairs = [
        permit.name,
        permit.when,
        permit.cost,
        permit.where,
        *permit.steps,
        *([permit.check] if permit.check else []),
    ]
    assert [pair for pair in pairs if not all(text.strip() for text in pair) or pair[0] == pair[1]] in (
        [],
        [permit.where],
    )
    assert permit.kinds <= {c.value for c in Category}
    if min(source.sure for source in permit.sources) in "CD":
        assert permit.check, "what is not sure is said"


def test_keys_are_told_apart():
    assert len({permit.key for permit in permits()}) == len(permits())
