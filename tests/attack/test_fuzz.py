"""A few hundred spoilt calls, and all that once found something; `tests/bench/fuzz_routes.py` makes thousands."""

import time

from tests.attack.fuzz import Fuzz, kept_shots
from tests.attack.spoilt import Outcome, judge, screens, things_of
from tests.loops import run

CALLS = 300


def test_spoilt_calls_are_refused_and_no_more(server):
    async def attack():
        outcome = Outcome()
        known, photos = await things_of(server, 900_001)
        shots = zip(range(CALLS), Fuzz(1, known, photos).shots(), strict=False)
        for shot in (*kept_shots(), *(shot for _, shot in shots)):
            await judge(server, shot, "127.99.0.1", outcome)
        await screens(server, 1, time.monotonic() + 2, outcome)
        return outcome

    outcome = run(attack())
    assert outcome.complaints == []
    assert outcome.statuses.keys() > {200, 400, 403, 404}
