"""A long batch: python -m tests.bench.batch 10000 [--ready] [--model u2netp] [--folder DIR]

Makes so many tiny photos, lets `etalase photos` do them all, stops it with Ctrl+C after half, lets `--resume` do the
rest, and a last `--resume` find nothing to do. Says what memory it took along the way (all its processes together,
measured once a second), how far the time that it said was left was off, and how long each run took. The exit code is
1 where memory grew by more than `GROWTH` from the first run's second tenth to the second's last, or one is missing.
"""

import argparse
import json
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

GROWTH = 5.0  # kilobytes a photo: its two paths and its row of the report, about 1.2 kB as JSON, and no picture
CODE = "import sys; from listing.cli.main import main; sys.exit(main(sys.argv[1:]))"
LINE = re.compile(r"\[(\d+)/\d+\].*?(?:\(about (\d+) (min|s) left\))?$")


def make_photos(folder: Path, count: int, ready: bool) -> None:
    """Write tiny photos: a box of some colour on a light table, or on nothing, 160 x 120, no two alike."""
    folder.mkdir(parents=True, exist_ok=True)
    dice = np.random.default_rng(7)
    for number in range(count):
        table = (*(int(v) for v in dice.integers(200, 245, 3)), 0 if ready else 255)
        image = Image.new("RGBA", (160, 120), table)
        left, top = (int(v) for v in dice.integers(20, 50, 2))
        image.paste(tuple(int(v) for v in dice.integers(20, 150, 3)), (left, top, left + 70, top + 55))
        if ready:
            image.save(folder / f"{number:05}.png", compress_level=1)
        else:
            image.convert("RGB").save(folder / f"{number:05}.jpg", quality=85)


@dataclass
class Run:
    """One run of the command, watched.

    Attributes:
        seconds: How long it took.
        memory: (photos done, megabytes of all its processes).
        said: (photos done, seconds since the start, seconds that it said were left).
        ended: Nobody stopped it.
    """

    seconds: float = 0.0
    memory: list[tuple[int, float]] = field(default_factory=list)
    said: list[tuple[int, float, float]] = field(default_factory=list)
    done: int = 0
    ended: bool = False


def megabytes(process: psutil.Process) -> float:
    """Return the memory of a process and its children; what they share is counted once, by its share."""
    total = 0.0
    for one in [process, *process.children(recursive=True)]:
        try:
            total += one.memory_full_info().pss / 1e6
        except psutil.Error:
            continue
    return total


def watched(words: list[str], stop_at: int | None) -> Run:
    """Run a batch; press Ctrl+C once so many photos are done."""
    run, begun = Run(), time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", CODE, "--lang", "en", *words], stderr=subprocess.PIPE, text=True
    )
    ended = threading.Event()

    def sample() -> None:
        while not ended.wait(1.0):
            try:
                run.memory.append((run.done, megabytes(psutil.Process(process.pid))))
            except psutil.Error:
                return

    threading.Thread(target=sample, daemon=True).start()
    assert process.stderr is not None
    for line in process.stderr:
        found = LINE.match(line.strip())
        if not found:
            continue
        run.done = int(found[1])
        if found[2]:
            run.said.append((run.done, time.monotonic() - begun, int(found[2]) * (60 if found[3] == "min" else 1)))
        if run.done == stop_at:
            process.send_signal(signal.SIGINT)
    process.wait()
    ended.set()
    run.seconds, run.ended = time.monotonic() - begun, stop_at is None
    return run


def tell(name: str, run: Run) -> tuple[float, float]:
    """Print a run; return its memory in the first tenth and in the last."""
    values = [value for _, value in run.memory]
    tenth = max(1, len(values) // 10)
    first, last = statistics.median(values[tenth : 2 * tenth] or values), statistics.median(values[-tenth:] or [0])
    print(f"{name}: {run.seconds:.0f} s, up to photo {run.done}; memory {first:.0f} MB in its second tenth, ", end="")
    print(f"{last:.0f} MB in its last, {max(values, default=0):.0f} MB at most")
    for share in (0.1, 0.5, 0.9):
        if run.said and run.ended:  # of one that was stopped nobody knows how long it would have taken
            done, at, left = run.said[min(len(run.said) - 1, int(share * len(run.said)))]
            print(f"    at photo {done}: said {left:.0f} s left, it was {run.seconds - at:.0f} s")
    return first, last


def main() -> int:
    """Run the three batches and print what they took."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("photos", type=int)
    parser.add_argument("--model", default="u2netp")
    parser.add_argument("--ready", action="store_true", help="photos that came cut out, which need no network")
    parser.add_argument("--folder", type=Path, help="where photos and pictures go (default: a new one)")
    args = parser.parse_args()
    folder = args.folder or Path(tempfile.mkdtemp(prefix="etalase-batch-"))
    make_photos(folder / "in", args.photos, args.ready)
    words = ["photos", str(folder / "in"), "--out", str(folder / "out"), "--to", "shopee", "--model", args.model]
    first, _ = tell("stopped after half", watched(words, args.photos // 2))
    _, last = tell("the rest, --resume", watched([*words, "--resume"], None))
    tell("nothing left, --resume", watched([*words, "--resume"], None))
    rows = json.loads((folder / "out" / "report.json").read_text(encoding="utf-8"))
    good = sum(row["error"] is None for row in rows)
    print(f"{len(rows)} rows, {good} with a picture, {len({row['input'] for row in rows})} different photos")
    grown = (last - first) * 1000 / args.photos
    print(f"memory grew by {last - first:.0f} MB, {grown:.1f} kB a photo")
    return 1 if grown > GROWTH or len(rows) < args.photos else 0


if __name__ == "__main__":
    sys.exit(main())
