"""The line is fair between people, not between photos."""

from listing.backend.fair_queue import FairLine


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
