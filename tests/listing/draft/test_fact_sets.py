"""Facts as women type them, and what must never come of them: each row of the tables says it for itself."""

from pathlib import Path

import pytest

from tests.listing.fact_sets import failures, read

TABLES = Path(__file__).parent / "fact_sets"
SETS = [one for path in sorted(TABLES.glob("*.toml")) for one in read(path)]


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.name)
def test_the_words_say_what_was_typed_where_it_belongs(one):
    assert failures(one) == []
