"""A long batch on a cluster: python -m tests.bench.cluster [500] [--network] [--model u2netp] [--folder DIR]

Starts a scheduler of Dask's and two workers on this machine, lets `etalase photos --cluster` do so many tiny photos,
kills a worker after a fifth and starts another after two fifths, kills the program itself after three fifths, and
lets `--resume` do the rest. Photos came cut out, so that what is measured is the way they go; with `--network` they
have to be cut. Says how many photos a minute two workers did, and one alone, and what the second run had to do; the
exit code is 1 where a row or a picture is missing, or there is one too many.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.batch import CODE, make_photos
from tests.hosted.servers import Part

ROOT = Path(__file__).resolve().parents[2]
SCHEDULER = ("-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "{port}", "--no-dashboard")
WORKER = ("-m", "distributed.cli.dask_worker", "--no-nanny", "--nthreads", "1", "--no-dashboard")


class Cluster:
    """A scheduler and its workers."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.workers = folder, list[Part]()
        self._scheduler = Part(self._made("scheduler"), [sys.executable, *SCHEDULER])
        self._scheduler.start()
        self.address = f"tcp://127.0.0.1:{self._scheduler.port}"

    def add(self) -> Part:
        """Start another worker."""
        folder = self._made(f"worker-{len(self.workers)}")
        words = (self.address, "--local-directory", str(folder), "--worker-port", "{port}")
        self.workers.append(Part(folder, [sys.executable, *WORKER, *words], PYTHONPATH=str(ROOT)))
        self.workers[-1].start()
        return self.workers[-1]

    def end(self) -> None:
        """Kill them all."""
        for part in (*self.workers, self._scheduler):
            part.kill()

    def _made(self, name: str) -> Path:
        (self._folder / name).mkdir(parents=True)
        return self._folder / name


def pictures(out: Path) -> int:
    """Return how many photos have their picture."""
    return sum(1 for _ in out.glob("*/*.jpg"))


def start(words: list[str]) -> "subprocess.Popen[bytes]":
    """Begin a batch."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-c", CODE, *words], env=environment, stderr=subprocess.DEVNULL)


def wait_for(out: Path, count: int, batch: "subprocess.Popen[bytes]") -> float:
    """Wait until so many pictures are there, or the batch has ended; return when that was."""
    while pictures(out) < count and batch.poll() is None:
        time.sleep(0.1)
    return time.monotonic()


def main() -> int:
    """Run the batch twice and print what became of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("photos", type=int, nargs="?", default=500)
    parser.add_argument("--network", action="store_true", help="photos that have to be cut")
    parser.add_argument("--model", default="u2netp")
    parser.add_argument("--folder", type=Path, help="where photos and pictures go (default: a new one)")
    args = parser.parse_args()
    folder = args.folder or Path(tempfile.mkdtemp(prefix="etalase-cluster-"))
    make_photos(folder / "in", args.photos, not args.network)
    out, fifth = folder / "out", args.photos // 5
    cluster = Cluster(folder)
    words = ["photos", str(folder / "in"), "--out", str(out), "--to", "shopee", "--model", args.model]
    words += ["--cluster", cluster.address, "--resume"]
    try:
        lost = cluster.add()
        cluster.add()
        batch = start(words)
        one = wait_for(out, 1, batch)
        two = wait_for(out, fifth, batch)
        lost.kill()
        alone = wait_for(out, 2 * fifth, batch)
        cluster.add()
        wait_for(out, 3 * fifth, batch)
        batch.send_signal(signal.SIGKILL)
        batch.wait()
        before, kept = pictures(out), len(json.loads((out / "report.json").read_text(encoding="utf-8")))
        print(f"two workers: {(fifth - 1) / (two - one) * 60:.0f} photos a minute, one alone ", end="")
        print(f"{fifth / (alone - two) * 60:.0f}; the program was killed at {before} pictures, {kept} rows kept")
        begun = time.monotonic()
        code = start(words).wait()
        print(f"--resume did {args.photos - kept} in {time.monotonic() - begun:.0f} s, exit code {code}")
    finally:
        cluster.end()
    rows = json.loads((out / "report.json").read_text(encoding="utf-8"))
    good, different = sum(row["error"] is None for row in rows), len({row["input"] for row in rows})
    print(f"{len(rows)} rows, {good} with a picture, {different} different photos, {pictures(out)} pictures")
    return 0 if len(rows) == good == different == pictures(out) == args.photos else 1


if __name__ == "__main__":
    sys.exit(main())
