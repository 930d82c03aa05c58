"""A service on many machines, all of it on loopback: two web replicas, two workers, PostgreSQL, HAProxy, an S3 store.

    python tests/bench/hosted.py FOLDER_OF_PHOTOS                            # 60 phones, 180 photos
    python tests/bench/hosted.py FOLDER_OF_PHOTOS --trouble --minutes 5      # everything is killed, or away, once
    python tests/bench/hosted.py FOLDER_OF_PHOTOS --speed 24                 # photos a minute by one worker, by two
    python tests/bench/hosted.py FOLDER_OF_PHOTOS --phones 6 --minutes 0.5   # in a minute

Prints each figure beside its target, and exits with 1 where one is missed. Every photo carries a sticker with a
number of its own; afterwards it is read from every picture that was fetched, and originals are compared by bytes.
Needs PostgreSQL and HAProxy (Debian: apt install postgresql haproxy).
"""

import argparse
import asyncio
import csv
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from listing.backend.usage_log import FILE  # noqa: E402
from listing.store.opening import shared  # noqa: E402
from listing.store.records import ORIGINAL, key_of  # noqa: E402
from listing.store.works import Store  # noqa: E402
from tests.bench.crowd import stickers  # noqa: E402
from tests.bench.crowd.phones import PHOTOS, PLACES, Phone, Tally  # noqa: E402
from tests.bench.crowd.service import Service, service  # noqa: E402
from tests.bench.crowd.table import Row, pair, shown  # noqa: E402

WORKERS = 2
MOST_DATABASE, LEAST_GAIN = 0.05, 1.8
"""Of a photo's seconds, what the database may take; what two workers do of one's photos a minute."""
GIVE_UP = 900.0  # seconds for photos that wait


async def visited(whole: Service, photos: list[Path], phones: int, seconds: float, trouble: bool) -> Tally:
    """Let all phones in at the proxy, and wait until each has its pictures."""
    tally, base = Tally(), f"127.0.0.1:{whole.proxy.port}"
    numbered = list(enumerate(photos))
    walks = [
        Phone(base, tally, one).walk(numbered[one * PHOTOS : (one + 1) * PHOTOS], seconds) for one in range(phones)
    ]
    await asyncio.gather(*walks, *([whole.trouble(seconds)] if trouble else []))
    return tally


def opened(whole: Service, home: Path) -> Store:
    """Open the works as one more server would."""
    os.environ.update(whole.environment)
    return Store(home, shared=shared(home))


def checked(whole: Service, tally: Tally, photos: list[Path], phones: int) -> list[Row]:
    """Compare what the service keeps, and what was fetched, with what was sent."""
    store, wanted, done, lost = opened(whole, whole.folder / "check"), phones * PHOTOS, 0, 0
    for (token, name), number in tally.sent.items():
        shot, sent = store.photos.known(key_of(token), name), photos[number].read_bytes()
        kept = shot is not None and (shot.folder / ORIGINAL).read_bytes() == sent
        lost += not kept
        done += bool(kept and shot and shot.status == "done" and shot.version == 1)
    store.close()
    fetched = tally.fetched.items()
    right = sum(stickers.number_on(picture) == tally.sent[token, name] for (token, name, _), picture in fetched)
    rows = int(whole.figure("SELECT count(*) FROM shots"))
    pictures = wanted * len(PLACES)
    jobs = int(whole.figure("SELECT count(*) FROM procrastinate_jobs"))
    return [
        Row("photos acknowledged", f"{len(tally.sent)} of {wanted}", "all", len(tally.sent) == wanted),
        Row("done once, with the content sent", f"{done} of {wanted}", "all", done == wanted),
        Row("acknowledged and lost", f"{lost}", "0", lost == 0),
        Row("rows of photos", f"{rows}", "none twice", rows == wanted),
        Row("pictures with the sticker of their photo", f"{right} of {pictures}", "all", right == pictures),
        Row("jobs left", f"{jobs}", "0", jobs == 0),
        Row("acknowledgement of an upload, median / p95", pair([seconds for _, seconds in tally.acknowledged])),
        Row("calls made again by phones", f"{tally.retries}"),
    ]


BUSY = "SELECT active_time / 1000 FROM pg_stat_database WHERE datname = current_database()"
WRITTEN = "SELECT tup_inserted + tup_updated + tup_deleted FROM pg_stat_database WHERE datname = current_database()"
SIZE = "SELECT pg_database_size(current_database())"


def costs(whole: Service, photos: int, before: dict[str, float]) -> list[Row]:
    """Return what a photo takes of the database and of a worker; `before` is of the empty service."""
    busy, written, size = ((whole.figure(asked) - before[asked]) / photos for asked in before)
    kept = whole.figure("SELECT avg(pg_column_size(shots.*)) FROM shots")
    took = [seconds for home in whole.folder.glob("worker*") for seconds in _seconds(home / FILE)]
    photo = sum(took) / max(1, len(took))
    most = MOST_DATABASE * photo
    return [
        Row("seconds of a worker, a photo", f"{photo:.2f} s"),
        Row("seconds of the database, a photo", f"{busy:.3f} s", f"< {most:.3f} s", busy < most),
        Row("rows written, a photo", f"{written:.0f}"),
        Row("bytes of a photo's row; of the database, all in", f"{kept:.0f}, {size:.0f}"),
    ]


def _seconds(book: Path) -> list[float]:
    if not book.is_file():
        return []
    with book.open(newline="") as lines:
        return [float(row[3]) for row in csv.reader(lines) if row[1] == "done"]


def hall(args: argparse.Namespace, photos: list[Path], folder: Path) -> list[Row]:
    """Run phones against the whole service."""
    with service(folder) as whole:
        for at in range(WORKERS):
            whole.hire(at)
        begun, before = time.monotonic(), {asked: whole.figure(asked) for asked in (BUSY, WRITTEN, SIZE)}
        tally = asyncio.run(visited(whole, photos, args.phones, args.minutes * 60, args.trouble))
        rows = [Row("phones", f"{args.phones}"), *checked(whole, tally, photos, args.phones)]
        rows += [Row("last picture fetched after", f"{tally.last - begun:.0f} s")]
        rows += costs(whole, args.phones * PHOTOS, before)
        logs = "".join(file.read_text(errors="replace") for file in folder.glob("*.log"))
        rows.append(Row("tracebacks in the logs", f"{logs.count('Traceback')}", "0", "Traceback" not in logs))
        return rows + (whole.rows() if args.trouble else [])


def speed(args: argparse.Namespace, photos: list[Path], folder: Path) -> list[Row]:
    """Let photos wait without workers, then see how fast one does them, and two."""
    paces, shares = [], []
    with service(folder) as whole:
        store = opened(whole, folder / "check")
        for workers in (1, WORKERS):
            asyncio.run(_wait_in_line(whole, photos))
            for at in range(workers):
                whole.hire(at, core=at % (os.cpu_count() or 1))
            first = _waiting(store)
            while _waiting(store) > first - workers:  # the networks are loaded
                time.sleep(0.05)
            begun, left, spent = time.monotonic(), _waiting(store), whole.spent()
            while _waiting(store) and time.monotonic() < begun + GIVE_UP:
                time.sleep(0.05)
            seconds = time.monotonic() - begun
            paces.append(60 * left / seconds)
            shares.append((whole.spent() - spent) / seconds / workers)
            whole.dismiss()
            store.delete_all()
        store.close()
    gain = paces[1] / paces[0]
    return [
        Row("photos a minute by one worker, by two, a core each", ", ".join(f"{pace:.1f}" for pace in paces)),
        Row("gain", f"{gain:.2f}", f">= {LEAST_GAIN}", gain >= LEAST_GAIN),
        Row("  what each got of its core, others beside it", ", ".join(f"{share:.0%}" for share in shares)),
        Row("  gain where each got the same", f"{gain * shares[0] / shares[1]:.2f}"),
    ]


def _waiting(store: Store) -> int:
    return len(store.photos.unfinished())


async def _wait_in_line(whole: Service, photos: list[Path]) -> None:
    """Send photos, and ask for nothing."""
    tally = Tally()
    senders = [Phone(f"127.0.0.1:{whole.proxy.port}", tally, one) for one in range(len(photos) // PHOTOS)]
    numbered = list(enumerate(photos))
    await asyncio.gather(
        *(sender.send_all(numbered[at * PHOTOS : (at + 1) * PHOTOS]) for at, sender in enumerate(senders))
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path, help="folder of photos to send")
    parser.add_argument("--phones", type=int, default=60)
    parser.add_argument("--minutes", type=float, default=4.0, help="over which the uploads are spread")
    parser.add_argument("--trouble", action="store_true", help="kill or take away each part once")
    parser.add_argument("--speed", type=int, metavar="PHOTOS", help="only: photos a minute, by one worker and by two")
    parser.add_argument("--keep", type=Path, help="folder for the logs of all parts")
    args = parser.parse_args()
    count = args.speed or args.phones * PHOTOS
    with tempfile.TemporaryDirectory(prefix="etalase-service-") as name:
        folder = Path(name)
        (folder / "photos").mkdir()
        photos = stickers.photos(stickers.products(args.photos), count, folder / "photos")
        try:
            rows = speed(args, photos, folder) if args.speed else hall(args, photos, folder)
        finally:
            if args.keep:
                args.keep.mkdir(parents=True, exist_ok=True)
                for log in folder.glob("*.log"):
                    (args.keep / log.name).write_bytes(log.read_bytes())
    print(shown(rows), flush=True)
    return 0 if all(row.fine is not False for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
