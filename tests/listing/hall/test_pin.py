"""The trainer's PIN: what opens, what waits, and for whom."""

import os
from contextlib import suppress

import pytest

from listing.hall.pin import (
    ALL_AGAIN,
    ALL_FREE,
    FIRST_WAIT,
    FORGIVEN,
    FREE_TRIES,
    LASTS,
    PIN_DIGITS,
    Gate,
    MustWait,
    WrongPin,
    new_pin,
    pin_of_the_day,
)

PIN, WRONG = "402817", "402818"


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def gate(clock):
    return Gate(PIN, clock)


def fail(gate, times, address="phone"):
    for _ in range(times):
        with pytest.raises((WrongPin, MustWait)):
            gate.enter(WRONG, address)


def test_the_right_pin_gives_a_key_that_opens_and_no_other_does(gate):
    key, other = gate.enter(PIN, "laptop"), gate.enter(PIN, "laptop")
    assert key != other
    assert gate.admits(key)
    assert [gate.admits(guess) for guess in ("", PIN, key[:-1], key + "x", "é\udcff")] == [False] * 5


def test_a_key_ends_with_the_day_and_when_she_leaves(gate, clock):
    key, left = gate.enter(PIN, "laptop"), gate.enter(PIN, "laptop")
    gate.leave(left)
    assert (gate.admits(key), gate.admits(left)) == (True, False)
    clock.now += LASTS + 1
    assert not gate.admits(key)


@pytest.mark.parametrize("wrong", ["", WRONG, PIN + "1", PIN[:-1], "４０２８１７", "\udcff"])
def test_anything_else_is_wrong_and_says_how_many_tries_are_left(gate, wrong):
    with pytest.raises(WrongPin) as told:
        gate.enter(wrong, "phone")
    assert told.value.left == FREE_TRIES - 1


def test_after_five_wrong_tries_even_the_right_pin_waits(gate, clock):
    fail(gate, FREE_TRIES)
    with pytest.raises(MustWait) as told:
        gate.enter(PIN, "phone")
    assert told.value.seconds == FIRST_WAIT
    clock.now += FIRST_WAIT - 1
    with pytest.raises(MustWait):
        gate.enter(PIN, "phone")
    clock.now += 2
    assert gate.admits(gate.enter(PIN, "phone"))


def test_each_further_round_waits_twice_as_long(gate, clock):
    fail(gate, FREE_TRIES)
    clock.now += FIRST_WAIT + 1
    fail(gate, FREE_TRIES - 1)
    with pytest.raises(MustWait) as told:
        gate.enter(WRONG, "phone")
    assert told.value.seconds == 2 * FIRST_WAIT


def test_a_phone_cannot_keep_the_trainer_out(gate):
    fail(gate, 3 * FREE_TRIES, "phone")
    assert gate.admits(gate.enter(PIN, "laptop"))


def test_old_mistakes_are_forgiven(gate, clock):
    fail(gate, FREE_TRIES - 1)
    clock.now += FORGIVEN + 1
    with pytest.raises(WrongPin) as told:
        gate.enter(WRONG, "phone")
    assert told.value.left == FREE_TRIES - 1


def test_pins_are_six_digits_and_differ():
    pins = {new_pin() for _ in range(50)}
    assert len(pins) > 40
    assert all(len(pin) == PIN_DIGITS and pin.isdigit() for pin in pins)


def test_many_addresses_guess_no_faster_than_a_few(gate, clock):
    """Such as a phone that takes a new address every five tries."""
    looked_at = 0
    for hour in range(16):
        for number in range(600):
            try:
                gate.enter(WRONG, f"10.0.{hour}.{number}")
            except WrongPin:
                looked_at += 1
            except MustWait:
                break
        clock.now += 3600
    assert looked_at <= ALL_FREE + 16 * 3600 / ALL_AGAIN


def test_guests_who_guess_keep_the_trainer_neither_from_her_laptop_nor_from_a_device_she_used(gate):
    key = gate.enter(PIN, "tablet")
    gate.leave(key)
    for number in range(100):
        with suppress(WrongPin, MustWait):
            gate.enter(WRONG, f"10.0.0.{number}")
    with pytest.raises(MustWait):
        gate.enter(PIN, "10.0.1.1")
    assert gate.admits(gate.enter(PIN, "127.0.0.1", own=True))
    assert gate.admits(gate.enter(PIN, "tablet", key))


def test_no_process_that_is_started_inherits_the_pin(monkeypatch):
    monkeypatch.setenv("ETALASE_PIN", PIN)
    assert pin_of_the_day() == PIN
    assert "ETALASE_PIN" not in os.environ
