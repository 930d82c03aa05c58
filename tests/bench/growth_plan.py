"""What a hundred to a million sellers take: photos, machines, disk and money, from measured seconds and a simulation.

    python -m tests.bench.growth_plan                           # measures a photo here, then the plan
    python -m tests.bench.growth_plan --hall 12 samples         # also: is the simulated hall like one of today?

The simulation is checked before it says anything: a line of photos against queueing theory; halls against halls that
were measured, one of which sets the seconds a photo while the others are predicted; and a hall that is run now. Its
processor time tells, too, what calls and screens take. Habits and prices are assumptions and say so; see growth.md.
"""

import argparse
import asyncio
import math
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from listing.pictures.previews import Pictures
from listing.pictures.samples import samples
from listing.places.outputs import OUTPUTS
from listing.store.records import ORIGINAL, WORKING, key_of
from listing.store.works import Store
from photo.models import table
from photo.worker.protocol import ToDecode, ToStudy, ToWarm, WasDecoded, WasStudied
from photo.worker.supervisor import Supervisor
from tests.bench.crowd import stickers
from tests.bench.crowd.watch import whole_machine
from tests.bench.growth_model import PHOTOS, PLACES, OnePhoto, hall, waits, workers_for
from tests.bench.hall import PIN, Run
from tests.bench.hall import hall as run_hall
from tests.bench.speed import twelve_megapixels
from tests.server import Server, give_models

OLD_HALLS = {25: 106.0, 50: 186.0, 100: 372.0, 200: 915.0}
"""Participants, and seconds until the last picture: tests/bench/hall.py on an earlier build, uploads over a minute,
two cores with the phones on them. The largest had another benchmark beside it, which took a part of the cores."""
SET_BY = 50  # participants of the hall that sets the seconds a photo

SELLERS = (100, 1_000, 10_000, 100_000, 1_000_000)
PHOTOS_A_MONTH = 12  # of a seller: four products with three photos. Assumption
BUSY_DAY = 3.0  # the busiest day against a mean one: before a feast, or a training. Assumption
BUSY_HOUR = 0.15  # of a day's photos in its busiest hour; evenly over ten waking hours were 0.1. Assumption
SOON = 60.0  # seconds within which 95 of 100 photos of that hour are done: she stays for a minute. A choice
MINUTES_A_PHOTO = 5.0  # of an open screen: to take it, look at it, write and save. Assumption
SCREENS_A_SERVER = 300  # half of what a server lets in, see listing/server/connections.py. A choice
CORES_A_MACHINE = 8  # Assumption
SPARE = 1.5  # cores that are bought for each that is needed: updates, a machine that is lost. A choice
KEPT_DAYS = 14  # of a work that nobody opens, see listing/backend/capacity.py

CORE_HOUR = 0.041
"""USD a vCPU: half of an m7g.large on demand, 0.0816 USD an hour in us-east-1, June 2026 (factualminds.com, "Amazon
EC2 On-Demand Pricing: Instance Families, Regional Multipliers"). Other regions differ; reserved costs less."""
GB_MONTH = 0.025  # USD of object storage, its copies within: a usual list price. Assumption, not looked up
GB_OUT = 0.09  # USD a GB that goes to phones: as large clouds take it, and many small ones do not. Assumption
HOURS_A_MONTH = 730.0
HEAD = "sellers,photos/day,busy hour,workers,servers,machines,GB kept,GB out/mo,USD/mo,USD each"
WIDE = 11  # letters of a column


def measured(photos: int) -> OnePhoto:
    """Take photos of 12 megapixels through the real worker and draw their pictures; the first one is not counted."""
    with tempfile.TemporaryDirectory(prefix="etalase-growth-") as folder:
        home, supervisor = Path(folder), Supervisor()
        store, model = Store(home), table.best_on_disk().name
        try:
            supervisor.ask(ToWarm(model))
            (worker,) = (one for one in psutil.Process().children() if "photo.worker" in one.cmdline())
            token, _ = store.new_work()
            files = ([*samples().values()] * (photos + 1))[: photos + 1]
            found = [_one(store, supervisor, worker, model, token, path, seed) for seed, path in enumerate(files)][1:]
            kept = sum(file.stat().st_size for file in home.glob("work/*/*/*")) / (photos + 1)
        finally:
            supervisor.stop()
            store.close()
    mean = {
        name: statistics.fmean(getattr(one, name) for one in found) for name in ("read", "cut", "draw", "fetched")
    }
    return OnePhoto(**mean, kept=kept)


def _one(
    store: Store, supervisor: Supervisor, worker: psutil.Process, model: str, token: str, path: Path, seed: int
) -> OnePhoto:
    upload = store.incoming / "upload"
    upload.write_bytes(twelve_megapixels(path, seed))
    shot, _ = store.photos.add(key_of(token), f"c{seed}", upload, "", seed + 1)
    begun = _spent(worker)
    with store.photos.on_disk(shot, ORIGINAL) as original:
        reply = supervisor.ask(ToDecode(str(original)))
    assert isinstance(reply.answer, WasDecoded)
    read = _spent(worker)
    store.photos.decoded(shot, *reply.files, reply.answer.advice)
    with store.photos.on_disk(shot, WORKING) as working:
        reply = supervisor.ask(ToStudy(str(working), model))
    assert isinstance(reply.answer, WasStudied)
    cut = _spent(worker)
    store.photos.done(shot, reply.files[0], reply.answer)
    shot, at = store.photos.one(shot.work, shot.id), time.process_time()
    pictures = [Pictures().market(shot, {}, output) for output in OUTPUTS[:PLACES]]
    draw = (time.process_time() - at) / PLACES
    return OnePhoto(read - begun, cut - read, draw, fetched=statistics.fmean(map(len, pictures)))


def _spent(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


def check_line() -> None:
    """Print the simulated line beside what theory says of it (M/D/1): mean wait = seconds * load / 2 (1 - load)."""
    print("photos at random, one worker, 1 s each: mean wait, simulated and by Pollaczek and Khinchine")
    for load in (0.3, 0.6, 0.9):
        print(f"  load {load}: {statistics.fmean(waits(load, 1.0, 1, 40_000)):5.2f} s {load / 2 / (1 - load):5.2f} s")


def check_old_halls(photo: OnePhoto) -> None:
    """Print halls that were measured beside simulated ones."""
    low, high = 0.05, 20.0  # times as long as measured here
    for _ in range(16):
        middle = (low + high) / 2
        low, high = (middle, high) if hall(SET_BY, 1, photo.times(middle)) < OLD_HALLS[SET_BY] else (low, middle)
    fitted = photo.times(low)
    print(f"\nhalls of before; {fitted.seconds:.2f} CPU s a photo make the one of {SET_BY} as long as it was")
    for participants, seconds in OLD_HALLS.items():
        told = hall(participants, 1, fitted)
        how = "sets it" if participants == SET_BY else f"predicted, {told / seconds - 1:+.0%}"
        print(f"  {participants:4} participants: measured {seconds:4.0f} s, simulated {told:4.0f} s ({how})")


@dataclass(frozen=True, slots=True)
class Today:
    """A hall that was run.

    Attributes:
        seconds: Until its last picture.
        worker, server, phones: CPU seconds of all its photos.
        cores: That others on this machine left to it, of two.
        photos: How many.
    """

    seconds: float
    worker: float
    server: float
    phones: float
    cores: float
    photos: int


def hall_of_today(participants: int, folder: Path) -> Today:
    """Run a hall: a real server, a real worker, phones over real websockets, uploads within a minute."""
    with tempfile.TemporaryDirectory(prefix="etalase-growth-") as place:
        paths = stickers.photos(stickers.products(folder), participants * PHOTOS + 1, Path(place))
        give_models(Path(place) / "home", *(name for name, model in table.MODELS.items() if table.on_disk(model)))
        server = Server(Path(place) / "home", Path(place) / "log", ETALASE_PIN=PIN)
        server.start()
        try:
            run = Run(server, paths, participants, 0, 60.0)
            phones, machine = time.process_time(), whole_machine()
            before = _spent(server.server), sum(map(_spent, server.workers()))
            asyncio.run(run_hall(run, None))
            seconds, used = run.tally.last - run.begun, run.watch.cpu.values()  # of every process that there was
            ours, below = (sum(one for is_below, one in used if is_below is kind) for kind in (False, True))
            spent = ours - before[0], below - before[1], time.process_time() - phones
            others = whole_machine() - machine - sum(spent)
        finally:
            server.kill()
    return Today(seconds, spent[1], spent[0], spent[2], max(0.2, 2 - others / seconds), participants * PHOTOS)


def check_today(today: Today, photo: OnePhoto) -> OnePhoto:
    """Print a hall of now beside what was measured apart from it. Returns the photo with what is around it."""
    parts = [one / today.photos for one in (today.worker, today.server, today.phones)]
    print(
        f"\na hall of today, CPU s a photo: worker {parts[0]:.2f} (apart {photo.of_worker:.2f}), "
        f"server {parts[1]:.2f} (pictures apart {PLACES * photo.draw:.2f}), phones {parts[2]:.2f}"
    )
    around = max(0.0, parts[1] - PLACES * photo.draw)
    told = hall(today.photos // PHOTOS, 1, replace(photo, around=around + parts[2]).times(2 / today.cores))
    print(
        f"  {today.photos // PHOTOS:4} participants on {today.cores:.1f} cores: measured {today.seconds:.0f} s, "
        f"simulated {told:.0f} s ({told / today.seconds - 1:+.0%})"
    )
    return replace(photo, around=around)


def row(sellers: int, photo: OnePhoto) -> str:
    """Return what so many sellers take: worker cores by simulation of the busiest hour, the rest by counting."""
    month = sellers * PHOTOS_A_MONTH
    day = month / 30
    hour = day * BUSY_DAY * BUSY_HOUR
    workers = workers_for(hour, photo.of_worker, SOON)
    screens, drawing = hour * MINUTES_A_PHOTO / 60 / SCREENS_A_SERVER, hour / 3600 * photo.of_server
    servers = max(1, math.ceil(screens), math.ceil(drawing * 2))  # half busy: a picture is waited for
    cores = max(2, math.ceil((workers + servers) * SPARE))
    machines = 1 if cores <= CORES_A_MACHINE / 2 else 1 + math.ceil(cores / CORES_A_MACHINE)  # one for the database
    kept, out = day * KEPT_DAYS * photo.kept / 1e9, month * PLACES * photo.fetched / 1e9
    bought = cores + (CORES_A_MACHINE if machines > 1 else 0)
    usd = bought * HOURS_A_MONTH * CORE_HOUR + kept * GB_MONTH + out * GB_OUT
    counts = (sellers, day, hour, workers, servers, machines, kept, out, usd)
    return "".join(f"{count:{WIDE},.0f}" for count in counts) + f"{usd / sellers:{WIDE}.4f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=8, help="that are measured here")
    parser.add_argument("--hall", nargs=2, metavar=("PARTICIPANTS", "FOLDER"), help="run one, with these photos")
    args = parser.parse_args()
    photo = measured(args.photos)
    print(
        f"a photo: {photo.read:.2f} CPU s read, {photo.cut:.2f} cut out, {PLACES} x {photo.draw:.2f} drawn; "
        f"{photo.kept / 1e6:.1f} MB kept, {photo.fetched / 1e6:.2f} MB a picture\n"
    )
    check_line()
    check_old_halls(photo)
    if args.hall:
        photo = check_today(hall_of_today(int(args.hall[0]), Path(args.hall[1])), photo)
    print("\n" + "".join(f"{name:>{WIDE}}" for name in HEAD.split(",")))
    for sellers in SELLERS:
        print(row(sellers, photo), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
