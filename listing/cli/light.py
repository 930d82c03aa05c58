"""The subcommand light: photos with their light put right, neither turned nor cropped."""

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from listing.cli.common import Commands, add_inputs, finder, say, sources_at, with_bar
from listing.cli.jobs import WORKERS, Job, jobs_for
from listing.cli.report import ground_row, light_row
from listing.phrases.explain import explain
from photo import batch
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
    sources = sources_at(args.paths)
    if not sources:
        return 2
    args.out.mkdir(parents=True, exist_ok=True)
    rows: dict[str, Any] = {}
    failed = False
    find = _product(finder(args.model), needed=args.model is not None)
    outcomes = correct(jobs_for(sources, args.out), find, args.brighten)
    for outcome in with_bar(outcomes, len(sources)):
        if outcome.answer is None:
            failed = True
            say(f"{outcome.job.source}: {explain(outcome.error, 'en') if outcome.error else ''}")
        else:
            rows[outcome.job.folder.name] = outcome.answer
    with written_whole(args.out / "light.json") as part:
        part.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 1 if failed else 0


def _product(find: Matter, needed: bool) -> Finder:
    """Return None for the product where nothing can find it: the scene alone tells much about its light."""

    def found(photo: Photo) -> Alpha | None:
        try:
            return find(photo).alpha
        except ModelError:
            if needed:
                raise
            return None

    return found


def correct(jobs: Sequence[Job], find: Finder, whiten: bool) -> Iterator[batch.Outcome[Job, dict[str, Any]]]:
    """Write every photo, corrected, as FOLDER.png at the size of the upright photo; yield what was measured."""

    def work(job: Job) -> dict[str, Any]:
        lit = light_put_right(read_photo(job.source.read_bytes(), WHOLE), find, whiten)
        with written_whole(job.folder.with_name(f"{job.folder.name}.png")) as part:
            part.write_bytes(rgb_png(lit.rgb))
        return light_row(lit.light) | ({"background": ground_row(lit.ground)} if lit.ground else {})

    with ThreadPoolExecutor(min(WORKERS, os.cpu_count() or 1)) as executor:
        yield from batch.run(jobs, work, executor)
