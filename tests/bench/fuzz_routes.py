"""A guest who makes spoilt calls by the thousand, and screens that say nonsense; the server may refuse and no more.

    python -m tests.bench.fuzz_routes --minutes 20            # as a user of u2netp; nice -n 19 leaves others in peace
    python -m tests.bench.fuzz_routes --seed 7 --keep found.json

Prints the answers by status. Whatever is no refusal is printed and kept: an answer of 500, a refusal without its
sentences, a call that nobody answers, a line in the log that is a traceback. Exits with 1 where there was one.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path

from photo.models import table
from tests.attack.spoilt import PIN, Outcome, guest, screens
from tests.server import Server, serving

AT_ONCE, SCREENS = 6, 2


async def run(server: Server, seed: int, seconds: float) -> Outcome:
    """Let all guests in for so long."""
    outcome, end = Outcome(), time.monotonic() + seconds
    guests = [guest(server, seed + one, end, outcome) for one in range(AT_ONCE)]
    await asyncio.gather(*guests, *(screens(server, seed + one, end, outcome) for one in range(SCREENS)))
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="file for the calls that found something, and the server's log")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="etalase-fuzz-") as folder:
        with serving(Path(folder), table.DEFAULT, ETALASE_PIN=PIN, OMP_NUM_THREADS="1") as server:
            outcome = asyncio.run(run(server, args.seed, args.minutes * 60))
            lives, log = server.answers(), server.log.read_text(errors="replace")
        own = "".join(file.read_text(errors="replace") for file in server.home.glob("etalase.log*"))
    if args.keep:
        args.keep.write_text(json.dumps([shot.kept() | {"why": why} for why, shot in outcome.complaints], indent=1))
        args.keep.with_suffix(".log").write_text(log + own)
    print(f"{outcome.statuses.total()} calls, {outcome.told} messages to screens, slowest {outcome.slowest:.1f} s")
    print("  ".join(f"{status}: {count}" for status, count in sorted(outcome.statuses.items())))
    for why, shot in outcome.complaints[:20]:
        print(f"{why}: {shot.method} {shot.path[:100]} {shot.headers} {shot.body[:60]!r}")
    stumbles = (log + own).count("Traceback")
    print(f"no refusal: {len(outcome.complaints)}; tracebacks: {stumbles}; log: {len(log)} bytes; answers: {lives}")
    return 1 if outcome.complaints or stumbles or not lives else 0


if __name__ == "__main__":
    sys.exit(main())
