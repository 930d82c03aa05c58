"""A seller comes back by what she wrote down, and nobody by guessing."""

import re

import pytest

from listing.errors import NoSuchWay, WaitFirst
from listing.store.doors import Doors
from listing.store.recovery import open_database
from listing.store.returns import FIRST_PAUSE, FREE_GUESSES, Returns
from listing.store.works import Store


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path)
    yield store
    store.close()


def test_her_works_open_on_another_phone_by_name_and_code_and_again_on_a_third(store):
    first, second = (store.new_work("hers")[0] for _ in range(2))
    other, _ = store.new_work("another's")
    store.save_facts(first, {"nama": "Keripik"})
    way = store.returns.make("hers")
    typed = f" {way.name.lower()} ", f"{way.code[:4].lower()}-{way.code[4:]}"
    for phone in ("new", "newer"):
        tokens = store.returns.come(*typed, phone)
        keys = {store.work(token).key for token in tokens}
        assert keys == {store.work(first).key, store.work(second).key}
        assert {store.work(token).phone for token in tokens} == {phone}
    assert store.work(other).phone == "another's"


def test_who_has_not_both_gets_nothing_and_is_not_told_which(store):
    store.new_work("hers")
    way, strange = store.returns.make("hers"), store.returns.make("another's")
    for name, code in (
        (way.name, strange.code),
        (strange.name, way.code),
        ("BCDFGH", way.code),
        ("", ""),
        ("é", "💥"),
    ):
        with pytest.raises(NoSuchWay):
            store.returns.come(name, code, "new")


def test_after_a_few_wrong_codes_the_right_one_has_to_wait_too(store):
    store.new_work("hers")
    way = store.returns.make("hers")
    for _ in range(FREE_GUESSES):
        with pytest.raises(NoSuchWay):
            store.returns.come(way.name, "BBBBBBBB", "new")
    with pytest.raises(WaitFirst):
        store.returns.come(way.name, way.code, "new")


def test_a_new_way_back_shuts_the_old_one(store):
    store.new_work("hers")
    old, new = store.returns.make("hers"), store.returns.make("hers")
    with pytest.raises(NoSuchWay):
        store.returns.come(old.name, old.code, "new")
    assert len(store.returns.come(new.name, new.code, "new")) == 1


def test_with_her_last_work_the_way_back_is_gone(store):
    tokens = [store.new_work("hers")[0] for _ in range(2)]
    way = store.returns.make("hers")
    store.delete(tokens[0])
    (token,) = store.returns.come(way.name, way.code, "hers")
    store.delete(token)
    with pytest.raises(NoSuchWay):
        store.returns.come(way.name, way.code, "hers")


def test_the_letters_are_none_that_look_alike_and_no_word(store):
    way = store.returns.make("hers")
    assert re.fullmatch("[B-DF-HJ-NPR-TV-XZ]{6}", way.name)
    assert re.fullmatch("[B-DF-HJ-NPR-TV-XZ]{8}", way.code)
    assert way.code not in str(store.returns)


def test_neither_name_nor_code_is_on_the_disk(tmp_path):
    store = Store(tmp_path)
    store.new_work("hers")
    way = store.returns.make("hers")
    store.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert way.name.encode() not in kept
    assert way.code.encode() not in kept


def test_each_further_round_waits_longer(tmp_path):
    (tmp_path / "work").mkdir()
    base, _ = open_database(tmp_path)
    now = [1e9]
    returns = Returns(base, Doors(base), lambda: now[0])
    way, waits = returns.make("hers"), []
    while len(waits) < 3:
        try:
            returns.come(way.name, "BBBBBBBB", "new")
        except WaitFirst as wait:
            waits.append(wait.seconds)
            now[0] += wait.seconds
        except NoSuchWay:
            pass
    assert waits == pytest.approx([FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE])
    base.close()
