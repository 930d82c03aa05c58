"""What several commands share: inputs, progress on a terminal, weights that are made ready."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias, TypeVar

from tqdm import tqdm

from listing.cli.jobs import photos_in
from photo.cutout.matte import cut_out
from photo.cutout.networks import Quality, load_networks
from photo.errors import ModelError
from photo.models import fetch, table
from photo.pipeline import Matter

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def say(sentence: str) -> None:
    """Print a sentence beside a progress bar, not through it."""
    tqdm.write(sentence, file=sys.stderr)


def fetch_with_bar(model: table.Model, given: Path | None = None) -> Path:
    """Fetch weights, with a bar of bytes on a terminal and one line in a pipe.

    Raises:
        FetchFailed: No source had them.
    """
    say(f"Getting the cut-out model {model.name} ({model.size / 1e6:.1f} MB)...")
    with tqdm(total=model.size, unit="B", unit_scale=True, disable=None, leave=False) as bar:
        return fetch.fetch(model, lambda done, _: bar.update(done - bar.n) and None, given)


def ready_weights() -> None:
    """See that some cut-out model is here; where none can be had, say so and go on: not everything needs one."""
    try:
        table.best_on_disk()
    except ModelError:
        try:
            fetch_with_bar(table.find(table.DEFAULT))
        except ModelError as error:
            say(str(error))


T = TypeVar("T")


def add_inputs(parser: argparse.ArgumentParser, out: str) -> None:
    """Add what every command on photos takes: paths, --out and --model."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="photos, or folders of photos")
    parser.add_argument("--out", type=Path, required=True, help=out)
    parser.add_argument(
        "--model", choices=tuple(table.MODELS), help="cut-out model (default: the better one on this disk)"
    )


def finder(name: str | None, quality: Quality = "cepat") -> Matter:
    """Return what finds the product. The networks are loaded by the first photo that needs them."""
    if name is None:
        ready_weights()
    return lambda photo: cut_out(photo, load_networks(name, quality))


def sources_at(paths: list[Path]) -> list[Path]:
    """Return the photos named; none, after a sentence, where there is nothing to work on."""
    try:
        sources = photos_in(paths)
    except FileNotFoundError as error:
        say(f"etalase: there is no file or folder '{error.args[0]}'")
        return []
    if not sources:
        say("etalase: no photos there")
    return sources


def with_bar(rows: Iterable[T], total: int) -> Iterator[T]:
    """Show progress on a terminal, nothing in a pipe."""
    yield from tqdm(rows, total=total, unit="photo", disable=None)
