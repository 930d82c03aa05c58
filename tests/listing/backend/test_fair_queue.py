"""The line is fair between people, not between photos; and between addresses, not between the names one invents."""

import random

from listing.backend.fair_queue import FairLine, Guest, GuestLine


def served(line):
    out = []
    while (item := line.pop()) is not None:
        out.append(item)
    return out


def line_of(*items):
    line = FairLine()
    for item in items:
        line.push(item[0], item)
    return line


def test_one_each_is_an_ordinary_queue():
    assert served(line_of("a1", "b1", "c1")) == ["a1", "b1", "c1"]


def test_nobody_waits_for_another_ones_second_photo():
    assert served(line_of("a1", "a2", "a3", "b1", "b2", "c1")) == ["a1", "b1", "c1", "a2", "b2", "a3"]


def test_a_latecomer_goes_into_the_present_round_not_to_the_end():
    line = line_of("a1", "a2", "a3", "a4")
    assert [line.pop(), line.pop()] == ["a1", "a2"]
    line.push("b", "b1")
    assert served(line) == ["b1", "a3", "a4"]


def test_a_latecomer_does_not_go_before_those_who_have_waited_for_the_same_round():
    line = line_of("a1", "b1", "c1")
    line.pop()
    line.push("d", "d1")
    assert served(line) == ["b1", "c1", "d1"]


def test_nobody_waits_for_ever_while_others_keep_coming():
    line = line_of("a1", "a2", "a3")
    order = []
    for number in range(12):
        line.push(f"n{number}", f"n{number}")
        order.append(line.pop())
    assert {"a1", "a2", "a3"} <= set(order)


def test_one_who_was_served_long_ago_is_not_punished_for_it():
    line = line_of("a1", "a2", "a3", "a4")
    served(line)
    line.push("a", "a5")
    line.push("b", "b1")
    assert served(line) == ["a5", "b1"]


def test_place_is_what_pop_will_do():
    line = line_of("a1", "a2", "b1", "b2", "c1")
    places = {line.place(item): item for item in ("a1", "a2", "b1", "b2", "c1")}
    assert [places[number] for number in sorted(places)] == served(line)
    assert line.place("a1") is None


def test_removed_items_are_gone_and_do_not_count():
    line = line_of("a1", "b1", "c1")
    line.remove("b1")
    line.remove("nobody")
    assert line.place("c1") == 2
    assert served(line) == ["a1", "c1"]


def test_behind_all():
    line = line_of("a1", "a2", "b1")
    line.push("c", "suspect", behind_all=True)
    line.push("d", "d1")
    assert served(line) == ["a1", "b1", "d1", "a2", "suspect"]


def guest_line(*items):
    """Items are written address, phone, number: "1a1"."""
    line = GuestLine()
    for item in items:
        line.push(Guest(item[1], item[0]), item)
    return line


def test_one_address_is_served_like_a_line_of_its_phones():
    names = ("a1", "a2", "a3", "b1", "b2", "c1")
    assert served(guest_line(*(f"1{name}" for name in names))) == [f"1{name}" for name in served(line_of(*names))]


def test_who_invents_a_phone_for_each_photo_is_served_as_one():
    assert served(guest_line("1a1", "1b1", "1c1", "1d1", "2e1", "2e2", "3f1")) == [
        "1a1", "2e1", "3f1", "1b1", "2e2", "1c1", "1d1",
    ]  # fmt: skip


def test_who_is_stopped_holds_nobody_of_her_address_up():
    line = guest_line("1a1", "1b1", "2a1")
    assert [line.pop({"a"}), line.pop({"a"})] == ["1b1", None]
    assert (len(line), served(line)) == (2, ["2a1", "1a1"])


def test_a_phone_that_is_slow_goes_behind_all_where_it_is_alone_and_else_behind_its_address():
    line = guest_line("2b1", "2b2", "3c1", "3c2")
    line.push(Guest("a", "1"), "1a1", behind_all=True)
    line.push(Guest("d", "3"), "3d1", behind_all=True)
    assert served(line) == ["2b1", "3c1", "2b2", "3c2", "1a1", "3d1"]


def test_places_come_true_whatever_leaves():
    dice = random.Random(1)
    line, items = GuestLine(), []
    for number in range(200):
        item = f"{dice.randrange(3)}{dice.choice('abc')}{number}"
        line.push(Guest(item[1], item[0]), item)
        items.append(item)
        if dice.random() < 0.3:
            line.remove(items.pop(dice.randrange(len(items))))
        if dice.random() < 0.3 and len(line):
            ahead = {item: line.place(item) for item in items}
            first = line.pop()
            assert ahead[first] == 1
            items.remove(first)
    assert sorted(served(line)) == sorted(items)
    assert (len(line), line.place("0a0")) == (0, None)
