"""Slow work by turns: fair between owners, bounded for each, and a place is given away by who leaves."""

import asyncio
import threading

import pytest

from listing.errors import Refusal, Refused
from listing.server.turns import Turns
from tests.loops import run


def test_so_many_at_once_and_nobody_waits_for_anothers_tenth():
    turns, order = Turns(1, 100), []

    async def work(owner):
        async with turns.turn_of(owner):
            order.append(owner)
            await asyncio.sleep(0)

    async def all_of_them():
        greedy = [asyncio.ensure_future(work("greedy")) for _ in range(10)]
        await asyncio.sleep(0)
        await asyncio.gather(work("stranger"), *greedy)

    run(all_of_them())
    assert order.index("stranger") <= 2
    assert order.count("greedy") == 10


def test_one_owner_may_let_so_many_wait_and_no_more():
    turns = Turns(1, 2)

    async def ask():
        async with turns.turn_of("busy"):
            waiting = [asyncio.ensure_future(turns.turn_of("busy").__aenter__()) for _ in range(2)]
            await asyncio.sleep(0)
            with pytest.raises(Refused) as told:
                await turns.turn_of("busy").__aenter__()
            assert told.value.kind is Refusal.TOO_FAST
            for one in waiting:
                one.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    run(ask())


def test_who_leaves_gives_her_place_away_and_threads_wait_alike():
    turns, done = Turns(1, 10), threading.Event()

    async def leave():
        async with turns.turn_of("a"):
            waiting = asyncio.ensure_future(turns.turn_of("b").__aenter__())
            await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)

    run(leave())

    def thread():
        with turns.turn("c"):
            done.set()

    one = threading.Thread(target=thread)
    one.start()
    one.join(5)
    assert done.is_set()
