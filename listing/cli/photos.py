"""The subcommands that make pictures: photos, alpha."""

import argparse
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import get_args

from listing.cli.bucket import Bucket
from listing.cli.common import BatchProgress, Commands, add_inputs, finder, say, sentence, sources_at, stoppable
from listing.cli.jobs import Job, files_for, jobs_for, readable, size_of, typed_place
from listing.cli.pictures import Order, make_alphas, make_pictures
from listing.cli.report import PhotoRow, Report, read_rows
from listing.cli.results import BucketResults, FolderResults, Results
from listing.cli.timings import shares
from listing.phrases.explain import explain
from listing.places.outputs import DEFAULT_KEYS, PLACE_KEYS, rows_for
from photo.batch.cluster import Cluster
from photo.batch.run import Hands, Here, workers_now
from photo.canvas.backdrop import BACKDROPS
from photo.cutout.networks import Quality
from photo.look import Look
from photo.models import table

SAVE_EVERY = 3.0  # seconds between two times that the report is written, so that a power cut loses little of it
SAVE_SHARE = 0.02  # of the time, at most: the report of ten thousand photos takes a second
MOST_PROCESSES = 256  # more than any computer has cores
STOPPED = 130  # exit code, as shells have it


def add_commands(commands: Commands) -> None:
    """Add photos and alpha to the command line."""
    photos = commands.add_parser("photos", help="make marketplace pictures of photos")
    add_inputs(photos, "folder for the pictures and report.json", typed_place, ", or s3://bucket/prefix")
    _add_quality(photos)
    photos.add_argument(
        "--to", action="append", choices=PLACE_KEYS, help=f"place (default: {' and '.join(DEFAULT_KEYS)})"
    )
    photos.add_argument(
        "--background",
        type=_background,
        default="white",
        help=f"transparent, #RRGGBB, brighten (no cutting), original (only light), or: {', '.join(BACKDROPS)}",
    )
    photos.add_argument("--shadow", choices=("real", "soft", "none"), default="real", help="under the product")
    photos.add_argument("--no-light", action="store_true", help="leave colours, brightness and tilt as they are")
    photos.add_argument("--resume", action="store_true", help="leave out what an earlier run into --out has made")
    where = photos.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=_count, metavar="N", help="so many processes, each with its own networks")
    where.add_argument("--cluster", metavar="ADDRESS", help="scheduler of a Dask cluster, such as tcp://host:8786")
    photos.add_argument("--json", action="store_true", help="print the report too")
    photos.add_argument("--timings", action="store_true", help="say where the time went")
    photos.set_defaults(run=_photos)

    alpha = commands.add_parser("alpha", help="write the cut-out's opacity as grey PNGs")
    add_inputs(alpha, "folder for STEM.png")
    _add_quality(alpha)
    alpha.set_defaults(run=_alpha)


def _add_quality(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--quality",
        choices=get_args(Quality),
        default="cepat",
        help=f"cepat: fast (default); halus: finer and slower, with {table.FINE} besides",
    )


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_PROCESSES):
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to {MOST_PROCESSES}")
    return int(text)


def _background(text: str) -> Look:
    """Read `white`, `transparent`, a colour or `brighten` into the look that it stands for."""
    if text in ("brighten", "original"):
        return Look(way="brighten" if text == "brighten" else "original")
    if text == "transparent":
        return Look(background=None)
    if text in BACKDROPS and text != "white":
        return Look(background=BACKDROPS[text])
    code = "#ffffff" if text == "white" else text
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", code):
        raise argparse.ArgumentTypeError(
            f"'{text}' is not transparent, brighten, original, a colour such as #F5EFE6, or one of "
            f"{', '.join(BACKDROPS)}"
        )
    return Look(background=(int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)))


def _photos(args: argparse.Namespace) -> int:
    sources = sources_at(args.paths, args.lang)
    if not sources:
        return 2
    look = replace(args.background, shadow=args.shadow)
    if args.no_light:
        look = replace(look, light=0.0, straighten=False)
    places = rows_for(tuple(args.to or DEFAULT_KEYS))
    find = finder(args.model, args.lang, args.quality)
    results = BucketResults(args.out) if isinstance(args.out, Bucket) else FolderResults(args.out)
    order = Order(places, look, find, args.lang, _recipe(args, [place.key for place in places]), results)
    results.begin()
    jobs = jobs_for(sources, Path() if isinstance(args.out, Bucket) else args.out)
    report = _made(jobs, order, _hands(args), args.resume)
    if args.json:
        sys.stdout.writelines(report.lines())
    if args.timings:
        for step, seconds, share in shares(row.steps for row in report.rows()):
            name = sentence(step, args.lang)
            say(sentence("timing", args.lang, step=name, seconds=f"{seconds:.1f}", share=round(100 * share)))
    if len(report) < len(sources):
        say(sentence("stopped", args.lang, done=len(report), total=len(sources)))
        return STOPPED
    say(sentence("ended", args.lang, good=len(report) - report.bad, bad=report.bad, out=results.shown()))
    return 1 if report.bad else 0


def _hands(args: argparse.Namespace) -> Hands:
    if args.cluster:
        return Cluster(args.cluster)
    return Here(1, args.jobs) if args.jobs else Here(workers_now())


def _recipe(args: argparse.Namespace, places: Sequence[str]) -> str:
    words = (args.background, args.shadow, args.no_light, args.quality, args.model, *places)
    return " ".join(str(word) for word in words)


def _made(jobs: Sequence[Job], order: Order, hands: Hands, resume: bool) -> Report:
    """Make what is not there yet; the report is written along the way, and at the end, however it comes."""
    report, rest = Report(order.results), dict(enumerate(jobs))
    earlier = {row.input: row for row in read_rows(order.results)} if resume else {}
    sizes = order.results.sizes() if earlier else dict[str, int]().get
    for number, job in enumerate(jobs):
        row = earlier.pop(readable(job.source), None)
        if row and _still_holds(row, job, order, sizes):
            report.keep(number, row)
            del rest[number]
    numbers = {job: number for number, job in rest.items()}
    progress = BatchProgress(len(jobs), order.language, done=len(report))
    saving = _Saving()
    try:
        with stoppable(order.language) as stop:
            for job, row in progress.over(make_pictures(list(rest.values()), order, stop, hands)):
                report.keep(numbers[job], row)
                _say_row(progress, row, order.results)
                saving.now_and_then(report)
    finally:
        report.write()
    return report


@dataclass(slots=True)
class _Saving:
    """Writes a report along the way, but never for more than a small share of the time."""

    _next: float = field(default_factory=lambda: time.monotonic() + SAVE_EVERY)

    def now_and_then(self, report: Report) -> None:
        began = time.monotonic()
        if began >= self._next:
            report.write()
            ended = time.monotonic()
            self._next = ended + max(SAVE_EVERY, (ended - began) / SAVE_SHARE)


def _still_holds(row: PhotoRow, job: Job, order: Order, sizes: Callable[[str], int | None]) -> bool:
    """Tell whether an earlier row speaks of the same photo, the same wishes, and files that are still there."""
    try:
        same = row.error is None and row.recipe == order.recipe and row.bytes == size_of(job.source)
    except OSError:
        return False
    return same and all(sizes(made.file) == made.bytes for made in row.outputs)


def _say_row(progress: BatchProgress, row: PhotoRow, results: Results) -> None:
    if row.error:
        progress.line("failed", row.input, error=row.error)
        return
    files = ", ".join(results.shown(made.file) for made in row.outputs)
    sure = (
        f" ({sentence('sure', progress.language, share=round(100 * row.cutout))})" if row.cutout is not None else ""
    )
    progress.line("made", row.input, files=files + sure)
    for warning in row.warnings:
        say(f"    {warning}")


def _alpha(args: argparse.Namespace) -> int:
    sources = sources_at(args.paths, args.lang)
    if not sources:
        return 2
    args.out.mkdir(parents=True, exist_ok=True)
    jobs = files_for(sources, args.out)
    failed, progress = False, BatchProgress(len(jobs), args.lang)
    with stoppable(args.lang) as stop:
        outcomes = make_alphas(jobs, finder(args.model, args.lang, args.quality), stop)
        for outcome in progress.over(outcomes):
            if outcome.error:
                failed = True
                progress.line("failed", outcome.job.source, error=explain(outcome.error, args.lang))
            else:
                progress.line("made", outcome.job.source, files=readable(outcome.answer or ""))
    return STOPPED if stop.is_set() else 1 if failed else 0
