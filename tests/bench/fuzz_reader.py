"""A fuzzer over every format: python -m tests.bench.fuzz_reader --minutes 20 [--found FOLDER]

Each format has its share of the time, in a process of its own that is started again when it dies. Files grow from the
whole ones of `tests/photo/test_fuzz.py`, guided by what code of ours they reach (atheris, where it is installed), or
else changed blindly. A fault is whatever is neither a photo nor a `PhotoError`: a crash, another error, more than
`SLOW` seconds, more than `LARGE` megabytes. The files that did it are kept in FOLDER; those that are mended belong
into `tests/photo/seeds/`, where every run of the tests reads them. The exit code is 1 where there was a fault.
"""

import argparse
import collections
import itertools
import random
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

from photo.decode.png import PNG_START
from photo.errors import PhotoError
from photo.read import HEAD_BYTES, MAX_PIXELS, WORKING_SIDE, opener_of, read_photo
from tests.photo.quarters import encoded, quarters
from tests.photo.test_fuzz import BIG, SEEDS, WHOLE, spoilt

SLOW, LARGE = 10, 1200  # seconds; megabytes
MOST_BYTES = 100_000  # of a file; the whole ones have up to 77,000
LEAST_SHARE = 5.0  # seconds: starting takes one

FILES = WHOLE | {
    "apng": encoded(BIG, "PNG", save_all=True, append_images=[quarters().resize(BIG.size)]),
    "mpo": encoded(BIG, "MPO", save_all=True, append_images=[quarters()]),
    "webp film": encoded(BIG, "WEBP", save_all=True, append_images=[quarters().resize(BIG.size)]),
    "tiff jpeg": encoded(BIG, "TIFF", compression="jpeg"),
    "tiff deflate": encoded(BIG.convert("CMYK"), "TIFF", compression="tiff_adobe_deflate"),
    "tiff fax": encoded(BIG.convert("1"), "TIFF", compression="group4"),
    "bmp palette": encoded(BIG.quantize(16), "BMP"),
    "avif alpha": encoded(BIG.convert("RGBA"), "AVIF"),
}


def tried(data: bytes) -> str:
    """Read a file as a photo and hold what came of it to what `read_photo` promises; name it."""
    try:
        photo = read_photo(data)
    except PhotoError as refused:
        return type(refused).__name__
    height, width, layers = photo.rgb.shape
    assert layers == 3
    assert 0 < width * height <= WORKING_SIDE**2 * 1.01
    assert 0 < photo.full_size[0] * photo.full_size[1] <= MAX_PIXELS
    return "read"


def with_right_sums(data: bytes) -> bytes:
    """Return a PNG whose chunks have the sums that belong to them, so that it gets past the first of them."""
    if not data.startswith(PNG_START):
        return data
    parts, at = [PNG_START], len(PNG_START)
    while at + 12 <= len(data):
        length = struct.unpack_from(">I", data, at)[0]
        body = data[at + 4 : at + 8 + length]
        parts.append(data[at : at + 4] + body + struct.pack(">I", zlib.crc32(body)))
        at += 12 + length
    return b"".join(parts) + data[at:]


def fuzz_guided(kind: str, seconds: float, found: Path) -> None:
    """Let libFuzzer grow files for so long; it ends this process, by a fault or when the time is over."""
    import atheris

    with atheris.instrument_imports(include=["photo"], enable_loader_override=False):
        for name in [name for name in sys.modules if name.split(".")[0] == "photo"]:
            del sys.modules[name]
        from photo.errors import PhotoError as Refused
        from photo.read import read_photo as read

    def one(data: bytes) -> None:
        try:
            read(data)
        except Refused:
            return

    def changed(data: bytes, most: int, seed: int) -> bytes:
        other = spoilt(data, seed) if seed % 3 and len(data) > 16 else atheris.Mutate(data, most)
        return with_right_sums(other)[:most]

    with tempfile.TemporaryDirectory() as corpus:
        Path(corpus, "whole").write_bytes(FILES[kind])
        for seed in SEEDS:
            if opener_of(seed.read_bytes()[:HEAD_BYTES]) is opener_of(FILES[kind][:HEAD_BYTES]):
                Path(corpus, seed.name).write_bytes(seed.read_bytes())
        options = (f"-max_total_time={seconds:.0f}", f"-timeout={SLOW}", f"-rss_limit_mb={LARGE}")
        options += (f"-max_len={MOST_BYTES}", f"-artifact_prefix={found}/{kind.replace(' ', '-')}-")
        atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", corpus], one, custom_mutator=changed)
        atheris.Fuzz()


def fuzz_blindly(kind: str, seconds: float, found: Path) -> None:
    """Read spoilt files for so long; the one in work lies in `found` meanwhile, and stays there if it kills us."""
    end, counts, begun = (
        time.monotonic() + seconds,
        collections.Counter[str](),
        random.SystemRandom().randrange(1 << 40),
    )
    for number in itertools.count(begun):
        if time.monotonic() > end:
            break
        data, name = with_right_sums(spoilt(FILES[kind], number)), found / f"{kind.replace(' ', '-')}-{number}"
        name.write_bytes(data)
        start = time.monotonic()
        counts[tried(data)] += 1
        if time.monotonic() - start < SLOW:
            name.unlink()
    print(f"stat::number_of_executed_units: {counts.total()}", dict(counts))


def share(kind: str, seconds: float, found: Path, blind: bool) -> tuple[int, int]:
    """Fuzz one format for its share of the time; return how many files were read, and how many ended the process."""
    end, runs, deaths = time.monotonic() + seconds, 0, 0
    while (left := end - time.monotonic()) > LEAST_SHARE or not runs:
        words = ["--one", kind, "--minutes", str(max(left, LEAST_SHARE) / 60), "--found", str(found)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.fuzz_reader", *words, *(["--blind"] if blind else [])],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        told = [line.split()[1] for line in (done.stdout + done.stderr).splitlines() if "executed_units:" in line]
        runs += int(told[-1]) if told else 1
        if done.returncode:
            deaths += 1
            print(f"{kind}: ended with {done.returncode}\n{done.stderr[-1500:]}", flush=True)
    return runs, deaths


def has_atheris() -> bool:
    """Tell whether files can be guided by the code that they reach."""
    try:
        import atheris  # noqa: F401
    except ImportError:
        return False
    return True


def main() -> int:
    """Fuzz all formats, one after the other, and count."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--found", type=Path, default=Path(tempfile.gettempdir()) / "etalase-fuzz")
    parser.add_argument("--blind", action="store_true", help="without atheris")
    parser.add_argument("--one", choices=FILES, help="only this format, in this process")
    args = parser.parse_args()
    args.found.mkdir(parents=True, exist_ok=True)
    blind = args.blind or not has_atheris()
    if args.one:
        (fuzz_blindly if blind else fuzz_guided)(args.one, 60 * args.minutes, args.found)
        return 0
    total = 0
    for kind in FILES:
        runs, deaths = share(kind, 60 * args.minutes / len(FILES), args.found, blind)
        total += deaths
        print(f"{kind:20} {runs:9} files, {deaths} faults", flush=True)
    print(f"{'blind' if blind else 'atheris'}, {len(FILES)} formats: {total} faults, kept in {args.found}")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
