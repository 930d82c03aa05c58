"""How the others feel each attack: an upload of another phone until it is acknowledged, and memory in all.

    python -m tests.bench.attacks                        # every attack, 20 s each
    python -m tests.bench.attacks --only bombs --seconds 60

Prints median, 95th percentile, the longest and the memory for each, beside the targets: 2 s at the 95th percentile,
2.5 GB. Exits with 1 where one is missed. `calm` is the same without an attack, for comparison.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from photo.models import table
from tests.attack.attacks import ATTACKS, Attack
from tests.attack.guests import Strangers, meanwhile
from tests.server import Server, serving

PIN = "402817"
MOST_SECONDS, MOST_GB = 2.0, 2.5
PEOPLE, REST = 8, 0.5  # strangers, and the seconds that each waits between two photos


async def calm(_: Server) -> None:
    """Nobody attacks."""
    await asyncio.sleep(1)


async def felt(server: Server, attack: Attack, seconds: float) -> Strangers:
    """Attack again and again while strangers upload."""
    end = time.monotonic() + seconds

    async def again() -> None:
        while time.monotonic() < end:
            await attack(server)

    return await meanwhile(server, again(), PEOPLE, times=int(seconds / REST / 2))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0, help="of each attack")
    parser.add_argument("--only", default="", help="attacks whose name has this in it")
    args = parser.parse_args()
    fine = True
    print(f"{'':44} uploads  median     p95  longest  memory")
    for name, attack in ({"calm": calm} | ATTACKS).items():
        if args.only not in name:
            continue
        with (
            tempfile.TemporaryDirectory(prefix="etalase-attack-") as folder,
            serving(Path(folder), table.DEFAULT, ETALASE_PIN=PIN, OMP_NUM_THREADS="1") as server,
        ):
            strangers = asyncio.run(felt(server, attack, args.seconds))
            waits = sorted(strangers.waits)
            late = waits[min(len(waits) - 1, int(len(waits) * 0.95))]
            met = late <= MOST_SECONDS and strangers.gigabytes <= MOST_GB and server.answers()
            met &= "Traceback" not in server.log.read_text(errors="replace")
        fine &= met
        figures = f"{len(waits):7}  {waits[len(waits) // 2]:5.2f} s {late:6.2f} s {waits[-1]:6.1f} s"
        print(f"{name:44} {figures} {strangers.gigabytes:4.1f} GB{'' if met else '  MISSED'}", flush=True)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
