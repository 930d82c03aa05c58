"""A hall over loopback: a hundred participants on the real server, phones over real websockets and real browsers.

    python tests/bench/hall.py FOLDER_OF_PHOTOS                  # the hall as it should be
    python tests/bench/hall.py FOLDER_OF_PHOTOS --trouble        # killed servers and workers, a full disk; needs root
    python tests/bench/hall.py FOLDER_OF_PHOTOS --growth 25 50 100 200 --minutes 2 --plot hall.svg

Prints each figure beside its target, and exits with 1 where one is missed. Every photo carries a sticker with a number
of its own; afterwards it is read from every picture that was fetched, originals are compared by their bytes, and some
pictures with fresh ones. In the end the trainer's "Hapus semua foto" is pressed and the disk searched by content.
"""

import argparse
import asyncio
import os
import random
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from listing.store.records import ORIGINAL, key_of  # noqa: E402
from listing.store.works import Store  # noqa: E402
from photo.cutout.networks import load_networks  # noqa: E402
from photo.models import table  # noqa: E402
from tests.bench.crowd import stickers, traces, trouble  # noqa: E402
from tests.bench.crowd.browsers import TEXTS, Walk, walk  # noqa: E402
from tests.bench.crowd.phones import PHOTOS, PLACES, Phone, Tally  # noqa: E402
from tests.bench.crowd.table import Row, pair, plot, share, shown  # noqa: E402
from tests.bench.crowd.watch import Watch  # noqa: E402
from tests.server import Server, give_models  # noqa: E402

PIN = "402817"
LAST_MINUTES = 7  # after which the last picture has come, where the uploads take five
COMPARED, NEAR = 24, 1.0  # pictures made afresh; a difference of rounding


@dataclass
class Run:
    """One hall."""

    server: Server
    photos: list[Path]
    count: int
    browsers: int
    seconds: float
    begun: float = 0.0
    tally: Tally = field(default_factory=Tally)
    watch: Watch = field(default_factory=Watch)
    troubles: trouble.Troubles | None = None
    walks: list[Walk] = field(default_factory=list)

    def hers(self, number: int) -> list[tuple[int, Path]]:
        """Return the photos of a participant."""
        return [(at, self.photos[at]) for at in range(number * PHOTOS, (number + 1) * PHOTOS)]


async def hall(run: Run, disk: Path | None) -> None:
    """Let everybody in, and wait until the last one has her pictures."""
    base, run.begun = f"127.0.0.1:{run.server.port}", time.monotonic()
    beside = [run.watch.trainer(run.server.port, PIN), run.watch.machine(run.server)]
    if disk is not None:
        run.troubles = trouble.Troubles()
        beside.append(trouble.kills(run.server, run.seconds, run.troubles))
        beside.append(trouble.full_disk(disk, base, run.photos[-1], run.seconds, run.troubles, run.tally))
    tasks = [asyncio.create_task(one) for one in beside]
    phones = [Phone(base, run.tally, one).walk(run.hers(one), run.seconds) for one in range(run.browsers, run.count)]
    walks = [
        asyncio.to_thread(
            walk, run.server.port, [path for _, path in run.hers(one)], run.seconds * one / 8, calm=disk is None
        )
        for one in range(run.browsers)
    ]
    try:
        run.walks = (await asyncio.gather(asyncio.gather(*walks), asyncio.gather(*phones)))[0]
        await asyncio.gather(*tasks[2:])
        while run.watch.waiting:  # a browser has gone home with its first picture, and the rest is not ready yet
            await asyncio.sleep(1)
            run.tally.last = time.monotonic()
    finally:
        for task in tasks:
            task.cancel()


def checked(run: Run) -> list[Row]:
    """Compare what is on the disk, and what was fetched, with what was sent. The server has ended."""
    tally, store = run.tally, Store(run.server.home)
    done = lost = fresh = 0
    sample = set(random.Random(0).sample(sorted(tally.fetched), min(COMPARED, len(tally.fetched))))
    networks = load_networks()
    for (token, name), number in tally.sent.items():
        shot, sent = store.photos.known(key_of(token), name), run.photos[number].read_bytes()
        kept = shot is not None and (shot.folder / ORIGINAL).read_bytes() == sent
        lost += not kept
        done += bool(kept and shot and shot.status == "done")
        for place in PLACES:
            if (token, name, place) in sample:
                made = stickers.fresh(sent, place, networks)
                fresh += stickers.difference(made, tally.fetched[token, name, place]) < NEAR
    right = sum(
        stickers.number_on(picture) == tally.sent.get((token, name))
        for (token, name, _), picture in tally.fetched.items()
    )
    walked = [_walked(run, store, at, one) for at, one in enumerate(run.walks)]
    store.close()
    photos, pictures = len(run.photos[: run.count * PHOTOS]), (run.count - run.browsers) * PHOTOS * len(PLACES)
    done += sum(ready for ready, _, _ in walked)
    lost += sum(gone for _, gone, _ in walked)
    rows = [
        Row("photos done with the content sent", f"{done} of {photos}", "all", done == photos),
        Row("lost or mixed up", f"{lost}", "0", lost == 0),
        Row("pictures with the sticker of their photo", f"{right} of {pictures}", "all", right == pictures),
        Row("pictures like fresh ones from the photo sent", f"{fresh} of {len(sample)}", "all", fresh == len(sample)),
    ]
    if run.browsers:
        whole = sum(saved for _, _, saved in walked)
        longest = max(one.seconds for one in run.walks)
        rows.append(Row("whole ways in a real browser", f"{whole} of {run.browsers}", "all", whole == run.browsers))
        rows.append(Row("  the longest took", f"{longest:.0f} s"))
        rows += [
            Row("  trouble in a browser", " ".join(one.trouble.split())[:300]) for one in run.walks if one.trouble
        ]
    return rows


def _walked(run: Run, store: Store, at: int, one: Walk) -> tuple[int, int, bool]:
    """Return how many photos of a browser are done, how many are lost, and whether she saved a picture untroubled."""
    hers = {number for number, _ in run.hers(at)}
    work = store.by_key(key_of(one.token))
    shots = work.photos if work else ()
    numbers = [stickers.number_on((shot.folder / ORIGINAL).read_bytes()) for shot in shots]
    done = {number for number, shot in zip(numbers, shots, strict=True) if shot.status == "done"}
    saved = bool(one.picture) and stickers.number_on(one.picture) in hers
    return len(done & hers), len(hers - set(numbers)), saved and not one.trouble


def figures(run: Run, whole: bool) -> list[Row]:
    """Return how it felt. Targets are for a `whole` run: a hundred or fewer, over five minutes or more, untroubled."""
    tally, waits = run.tally, [seconds for _, seconds in run.tally.acknowledged]
    last, late = tally.last - run.begun, share(waits, 0.95)
    rows = [
        Row("last picture fetched after", f"{last:.0f} s", f"<= {LAST_MINUTES * 60} s", last <= LAST_MINUTES * 60),
        Row("acknowledgement of an upload, median / p95", pair(waits), "p95 <= 2 s", late <= 2),
        *run.watch.rows(),
    ]
    if not whole:
        rows = [Row(row.name, row.figure) for row in rows]
    rows.append(Row("a screen over a websocket, median / p95", pair(tally.pages)))
    rows.append(Row("calls made again", f"{tally.retries}"))
    log = run.server.log.read_text(errors="replace")
    rows.append(Row("tracebacks in the server's log", f"{log.count('Traceback')}", "0", "Traceback" not in log))
    return rows


def one_hall(args: argparse.Namespace, photos: list[Path], count: int) -> tuple[bool, float, float]:
    """Run a hall; return whether it met its targets, its seconds and its GB."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="etalase-hall-", dir=args.home)))
        disk = stack.enter_context(trouble.small_disk(folder)) if args.trouble else None
        home = (disk or folder) / "home"
        names = [name for name, model in table.MODELS.items() if table.on_disk(model)]
        give_models(home, *names)
        server = Server(home, folder / "server.log", ETALASE_PIN=PIN)
        run = Run(server, photos, count, min(args.browsers, count), args.minutes * 60)
        server.start()
        try:
            asyncio.run(hall(run, disk))
            server.kill()
            rows = [Row("participants", f"{count}, {run.browsers} of them in real browsers"), *checked(run)]
            rows += figures(run, whole=count <= 100 and args.minutes >= 5 and disk is None)
            rows += run.troubles.rows() if run.troubles else []
            server.start()
            sent = [photos[at] for at in run.tally.sent.values()]
            rows += traces.wiped(server, PIN, sent, [*run.tally.texts, *TEXTS])
        finally:
            server.kill()
        if args.keep:
            args.keep.mkdir(parents=True, exist_ok=True)
            shutil.copy(server.log, args.keep / f"server-{count}.log")
            (args.keep / f"memory-{count}.csv").write_text(run.watch.table(run.begun))
    print(shown(rows), end="\n\n", flush=True)
    return all(row.fine is not False for row in rows), run.tally.last - run.begun, run.watch.peak


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path, help="folder of photos to send")
    parser.add_argument("--participants", type=int, default=100)
    parser.add_argument("--browsers", type=int, default=5, help="how many of them use a real browser")
    parser.add_argument("--minutes", type=float, default=5.0, help="over which the uploads are spread")
    parser.add_argument("--trouble", action="store_true", help="kill the server and its worker, and fill the disk")
    parser.add_argument("--growth", type=int, nargs="+", metavar="N", help="several halls, and a plot of them")
    parser.add_argument("--plot", type=Path, default=Path("hall.svg"))
    parser.add_argument("--home", type=Path, help="where the folder of the run is made")
    parser.add_argument("--keep", type=Path, help="folder for the server's log and the memory over time")
    args = parser.parse_args()
    if args.trouble and os.geteuid():
        parser.error("--trouble needs root: it mounts a small disk of its own to fill it")
    counts = args.growth or [args.participants]
    with tempfile.TemporaryDirectory(prefix="etalase-photos-", dir=args.home) as folder:
        photos = stickers.photos(stickers.products(args.photos), max(counts) * PHOTOS + 1, Path(folder))
        ends = []
        for count in counts:
            ends.append((count, *one_hall(args, photos, count)))
            if len(counts) > 1:  # after each: the last ones take long
                plot([(people, seconds, gb) for people, _, seconds, gb in ends], args.plot)
    return 0 if all(fine for _, fine, _, _ in ends) else 1


if __name__ == "__main__":
    sys.exit(main())
