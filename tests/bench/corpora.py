"""Any folders of pictures through `read_photo`: python -m tests.bench.corpora FOLDER... [--list]

Good ones are the test pictures of Pillow, pillow_heif, libavif, sharp and metadata-extractor. Each file is read in a
process that is watched: refused with a sentence is fine, and so is read; anything else is a fault. What is read is
compared with an independent decoder, OpenCV's (for a BMP with bit masks one of a few lines here, since OpenCV takes
some masks for others), at 48 x 48 pixels: apart by more than `APART` levels on average is
called wrong. What says something that OpenCV does not heed (see below) is counted as not compared. The exit code is
1 where anything is wrong, slow, large or else.
"""

import argparse
import collections
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

SIDE, APART = 48, 8.0  # pixels; levels of 255 on average, about what another way to reduce and to mix colours makes
SLOW, LARGE = 20.0, 1200.0  # seconds; megabytes
GIVEN_UP = 90.0  # seconds

READER = r"""
import json, struct, sys, time, warnings
import cv2, numpy as np
from photo.errors import PhotoError
from photo import read
from photo.types import Cutout
warnings.simplefilter("ignore")
SIDE = int(sys.argv[1])

def small(rgb):
    return cv2.resize(np.ascontiguousarray(rgb), (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(float)

def by_masks(data):
    # a BMP of 16 or 32 bits whose header has masks for red, green and blue; None for any other
    start, _, width, height, _, bits, packed = struct.unpack_from("<IIiiHHI", data, 10)
    if packed != 3 or bits not in (16, 32):
        return None
    row = (width * bits // 8 + 3) // 4 * 4
    rows = np.frombuffer(data, np.uint8, row * abs(height), start).reshape(-1, row)[:, : width * bits // 8]
    values = np.ascontiguousarray(rows).view(f"<u{bits // 8}").astype(np.int64)
    masks = struct.unpack_from("<3I", data, 54)
    layers = [(values & mask) * 255.0 / max(1, mask) for mask in masks]
    return np.stack(layers[::-1], axis=-1)[:: -1 if height > 0 else 1]

def told_by_another(data):
    # BGR, by something else than what the product decodes with
    by_hand = by_masks(data) if data[:2] == b"BM" else None
    if by_hand is not None:
        return by_hand
    packed = np.frombuffer(data, np.uint8)
    layers = cv2.imdecode(packed, cv2.IMREAD_UNCHANGED)
    if layers is not None and layers.shape[2:] == (4,) and layers.dtype == np.uint8 and layers[..., 3].any():
        opacity = layers[..., 3:] / 255.0
        return layers[..., :3] * opacity + 255 * (1 - opacity)
    return cv2.imdecode(packed, cv2.IMREAD_COLOR)

for line in sys.stdin:
    path = line.rstrip("\n").encode().decode("unicode_escape").encode("latin1").decode("utf-8", "surrogateescape")
    with open(path, "rb") as file:
        data = file.read()
    open("/proc/self/clear_refs", "w").write("5")  # the peak starts anew
    begun, row = time.monotonic(), {}
    try:
        photo = read.read_photo(data)
        row["said"] = "read"
    except PhotoError as refused:
        row["said"] = type(refused).__name__
    except BaseException as fault:
        row["said"] = f"ELSE {type(fault).__name__}: {fault}"[:200]
    row["seconds"] = time.monotonic() - begun
    row["megabytes"] = next(int(l.split()[1]) / 1024 for l in open("/proc/self/status") if l.startswith("VmHWM"))
    if row["said"] == "read":
        opener = read.opener_of(data[:12])
        told = opener(data)
        # colours, opacity, the boxes of AVIF and the chunks of PNG that turn it, and films: OpenCV heeds none of them
        turned = told.orientation > 1 and not data.startswith(b"\xff\xd8")
        beyond = told.profile is not None or isinstance(photo, Cutout) or turned or photo.frames > 1
        other = None if beyond else told_by_another(data)
        if other is not None:
            row["apart"] = float(np.abs(small(other[..., ::-1]) - small(photo.rgb)).mean())
    print(json.dumps(row), flush=True)
"""


def files_in(folders: list[Path]) -> list[Path]:
    """Return every file below the folders."""
    return sorted(file for folder in folders for file in folder.rglob("*") if file.is_file())


class Reader:
    """A process that reads one file after the other, and is replaced when it dies or takes for ever."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def read(self, path: Path) -> dict[str, float | str]:
        """Return what came of a file."""
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, "-c", READER, str(SIDE)]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        name = str(path).encode("utf-8", "surrogateescape").decode("latin1").encode("unicode_escape").decode()
        self._process.stdin.write(name + "\n")
        self._process.stdin.flush()
        begun = time.monotonic()
        watch = threading.Timer(GIVEN_UP, self._process.kill)
        watch.start()
        try:
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        if line:
            return dict(json.loads(line))
        return {"said": "ELSE the process died", "seconds": time.monotonic() - begun, "megabytes": 0.0}


def verdict(row: dict[str, float | str]) -> str:
    """Name what a row is counted as."""
    said = str(row["said"])
    if said.startswith("ELSE"):
        return "else"
    if float(row["seconds"]) > SLOW:
        return "slow"
    if float(row["megabytes"]) > LARGE:
        return "large"
    if said != "read":
        return f"refused {said}"
    if "apart" not in row:
        return "read, not compared"
    return "wrong" if float(row["apart"]) > APART else "read, the same"


def main() -> int:
    """Read everything and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--list", action="store_true", help="name the files that are wrong, slow, large or else")
    args = parser.parse_args()
    counts: collections.Counter[str] = collections.Counter()
    reader, slowest, largest = Reader(), 0.0, 0.0
    for file in files_in(args.folders):
        row = reader.read(file)
        kind = verdict(row)
        counts[kind] += 1
        slowest, largest = max(slowest, float(row["seconds"])), max(largest, float(row["megabytes"]))
        if args.list and kind in ("wrong", "slow", "large", "else"):
            print(kind, file, row)
    for kind, count in sorted(counts.items()):
        print(f"{count:6} {kind}")
    print(f"slowest {slowest:.1f} s, largest {largest:.0f} MB")
    return 1 if any(counts[kind] for kind in ("wrong", "slow", "large", "else")) else 0


if __name__ == "__main__":
    sys.exit(main())
