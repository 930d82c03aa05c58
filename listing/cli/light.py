"""The subcommand light: photos with their light put right, neither turned nor cropped."""

import argparse
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from listing.cli.common import BatchProgress, Commands, add_inputs, finder, say, sentence, sources_at, stoppable
from listing.cli.jobs import LIGHT_REPORT, Job, files_for, readable
from listing.cli.photos import STOPPED
from listing.cli.report import LightRow, light_row, write_report
from listing.phrases.explain import explain
from photo.batch.outcome import Outcome
from photo.batch.run import Here, run
from photo.errors import ModelError
from photo.export import rgb_png
from photo.files import written_whole
from photo.pipeline import Finder, Matter, light_put_right
from photo.read import WHOLE, read_photo
from photo.types import Alpha, Photo


def add_commands(commands: Commands) -> None:
    """Add light to the command line."""
    parser = commands.add_parser("light", help="put the light of photos right; neither turned nor cropped")
    add_inputs(parser, "folder for STEM.png and light.json")
    parser.add_argument("--brighten", action="store_true", help="make the real background white, too")
    parser.set_defaults(run=_light)


def _light(args: argparse.Namespace) -> int:
    sources = sources_at(args.paths, args.lang)
    if not sources:
        return 2
    args.out.mkdir(parents=True, exist_ok=True)
    rows: dict[str, LightRow] = {}
    jobs = files_for(sources, args.out)
    failed, progress = False, BatchProgress(len(jobs), args.lang)
    find = _IfItCan(finder(args.model, args.lang), needed=args.model is not None)
    try:
        with stoppable(args.lang) as stop:
            for outcome in progress.over(correct(jobs, find, args.brighten, stop)):
                job = outcome.job
                if outcome.answer is not None:
                    rows[job.folder.name] = outcome.answer
                    progress.line("made", job.source, files=readable(_target(job)))
                    if outcome.answer.reduced_to:
                        width, height = outcome.answer.reduced_to
                        say(f"    {sentence('reduced', args.lang, width=width, height=height)}")
                elif outcome.error:
                    failed = True
                    progress.line("failed", job.source, error=explain(outcome.error, args.lang))
    finally:
        write_report(args.out / LIGHT_REPORT, rows)
    return STOPPED if stop.is_set() else 1 if failed else 0


@dataclass(frozen=True, slots=True)
class _IfItCan:
    """Finds the product, or None where nothing can find it: the scene alone tells much about its light."""

    find: Matter
    needed: bool

    def __call__(self, photo: Photo) -> Alpha | None:
        try:
            return self.find(photo).alpha
        except ModelError:
            if self.needed:
                raise
            return None


def correct(
    jobs: Sequence[Job], find: Finder, whiten: bool, stop: threading.Event
) -> Iterator[Outcome[Job, LightRow]]:
    """Write every photo, corrected, as FOLDER.png at the size of the upright photo; yield what was measured.

    One at a time: a photo at its full size takes many times the memory of one at its working size.
    """
    yield from run(jobs, partial(_corrected, find, whiten), stop, Here(workers=1))


def _corrected(find: Finder, whiten: bool, job: Job) -> LightRow:
    photo = read_photo(job.source.read_bytes(), WHOLE)
    lit = light_put_right(photo, find, whiten)
    with written_whole(_target(job)) as part:
        part.write_bytes(rgb_png(lit.rgb))
    size = (lit.rgb.shape[1], lit.rgb.shape[0])
    row = light_row(lit.light, lit.ground)
    return row if size == photo.full_size else msgspec.structs.replace(row, reduced_to=size)


def _target(job: Job) -> Path:
    return job.folder.with_name(f"{job.folder.name}.png")
