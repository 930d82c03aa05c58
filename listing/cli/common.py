"""What several commands share: inputs, progress on a terminal, an end in between, weights that are made ready."""

import argparse
import locale
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, TypeVar

from tqdm import tqdm

from listing.cli.bucket import Bucket
from listing.cli.jobs import PhotoFile, photos_in, readable
from listing.phrases.app.command_line import TERMINAL_SAYS
from listing.phrases.explain import explain
from listing.phrases.language import Language, said
from photo.cutout.matte import cut_out
from photo.cutout.networks import Quality, load_networks
from photo.errors import ModelError
from photo.log import is_json, tell
from photo.models import fetch, table
from photo.types import Matte, Photo

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
T = TypeVar("T")


def system_language() -> Language:
    """Return the language of the system, Indonesian or else English."""
    names = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next(filter(None, names), None) or locale.getlocale()[0] or ""
    return "id" if name.lower().startswith(("id", "in_", "indonesia")) else "en"


def sentence(key: str, language: Language, **values: object) -> str:
    """Return a sentence of the command line."""
    return said(TERMINAL_SAYS[key], language).format(**values)


def say(text: str) -> None:
    """Print a sentence beside a progress bar, not through it."""
    if is_json():
        tell(text)
    else:
        tqdm.write(text, file=sys.stderr)


def fetch_with_bar(model: table.Model, language: Language, given: Path | None = None) -> Path:
    """Fetch weights, with a bar of bytes on a terminal and one line in a pipe.

    Raises:
        FetchFailed: No source had them.
    """
    say(sentence("fetching", language, name=model.name, megabytes=f"{model.size / 1e6:.1f}"))
    with tqdm(total=model.size, unit="B", unit_scale=True, disable=None, leave=False) as bar:
        return fetch.fetch(model, lambda done, _: bar.update(done - bar.n) and None, given)


def ready_weights(language: Language) -> None:
    """See that some cut-out model is here; where none can be had, say so and go on: not everything needs one."""
    try:
        table.best_on_disk()
    except ModelError:
        try:
            fetch_with_bar(table.find(table.DEFAULT), language)
        except ModelError as error:
            say(explain(error, language))


def add_inputs(
    parser: argparse.ArgumentParser, out: str, place: Callable[[str], Path | Bucket] = Path, also: str = ""
) -> None:
    """Add what every command on photos takes: paths, --out, --model and --lang.

    Args:
        parser: Of the command.
        out: What --out is for.
        place: Reads a path; `also` says what else it may be than one.
        also: See `place`.
    """
    parser.add_argument("paths", nargs="+", type=place, metavar="PATH", help=f"photos, or folders of photos{also}")
    parser.add_argument("--out", type=place, required=True, help=out + also)
    parser.add_argument(
        "--model", choices=tuple(table.MODELS), help="cut-out model (default: the better one on this disk)"
    )
    add_language(parser)


def add_language(parser: argparse.ArgumentParser) -> None:
    """Let a command take --lang, too, behind its name."""
    parser.add_argument(
        "--lang",
        choices=("id", "en"),
        default=argparse.SUPPRESS,
        help="language of what is said (default: the system's)",
    )


@dataclass(frozen=True, slots=True)
class ByNetwork:
    """Finds the product in a photo. The networks are loaded by the first photo that needs them.

    Attributes:
        model: Name of the network; None means the better one on this disk.
    """

    model: str | None
    quality: Quality

    def __call__(self, photo: Photo) -> Matte:
        """Return the matte of a photo."""
        return cut_out(photo, load_networks(self.model, self.quality))


def finder(name: str | None, language: Language, quality: Quality = "cepat") -> ByNetwork:
    """Return what finds the product, after seeing that there are weights."""
    if name is None:
        ready_weights(language)
    return ByNetwork(name, quality)


def sources_at(paths: Sequence[Path | Bucket], language: Language) -> list[PhotoFile]:
    """Return the photos named; none, after a sentence, where there is nothing to work on."""
    try:
        sources = photos_in(paths)
    except FileNotFoundError as error:
        say(f"etalase: {sentence('no_file', language, path=readable(error.args[0]))}")
        return []
    if not sources:
        say(f"etalase: {sentence('no_photos', language)}")
    return sources


@contextmanager
def stoppable(language: Language) -> Iterator[threading.Event]:
    """Give what Ctrl+C sets: photos in work are then finished, and no more begun. The second one ends at once."""
    stop = threading.Event()

    def ask(_signal: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        say(sentence("stopping", language))

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield stop
    finally:
        # one that comes while the program is ending already would kill it between two lines
        signal.signal(signal.SIGINT, signal.SIG_IGN if stop.is_set() else before)


@dataclass(slots=True)
class BatchProgress:
    """Says how far a batch is: a bar on a terminal, a line for each photo everywhere.

    Attributes:
        total: Photos in all.
        language: Of the sentences.
        done: Photos dealt with, those of an earlier run as well.
    """

    total: int
    language: Language
    done: int = 0
    _began: float = field(default_factory=time.monotonic)
    _counted: int = 0

    def over(self, rows: Iterable[T]) -> Iterator[T]:
        """Count rows as they pass."""
        for row in tqdm(rows, total=self.total, initial=self.done, unit="photo", disable=None, leave=False):
            self.done += 1
            self._counted += 1
            if self._counted == 1:
                self._began = time.monotonic()  # until the first one networks were loaded
            yield row

    def line(self, key: str, source: PhotoFile | str, **values: object) -> None:
        """Say what became of a photo, and about how long the others take."""
        text = sentence(key, self.language, source=readable(source), **values)
        say(f"[{self.done}/{self.total}] {text}{self._left()}")

    def _left(self) -> str:
        if self.done == self.total or self.total < MANY or self._counted == 1:
            return ""
        seconds = (time.monotonic() - self._began) / (self._counted - 1) * (self.total - self.done)
        many = sentence("minutes", self.language, count=round(seconds / 60))
        time_left = many if seconds >= 90 else sentence("seconds", self.language, count=max(1, round(seconds)))
        return f" ({sentence('left', self.language, time=time_left)})"


MANY = 10  # photos, from which on it is worth saying how long they take
