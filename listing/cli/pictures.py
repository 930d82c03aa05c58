"""`etalase photos` and `alpha` without the terminal: photos in, folders of pictures and rows of a report out."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import msgspec

from listing.cli.jobs import Job, readable
from listing.cli.report import OutputRow, PhotoRow, ground_row, light_row
from listing.cli.results import Results
from listing.cli.timings import Timings
from listing.phrases.app import errors as phrases
from listing.phrases.explain import explain
from listing.phrases.language import Language, said
from listing.places.outputs import Output
from photo.batch.outcome import Outcome
from photo.batch.run import Hands, Here, run, workers_now
from photo.canvas.placement import MOST_ENLARGED, place
from photo.cutout.confidence import UNSURE
from photo.errors import ModelError, ProductNotFound
from photo.export import alpha_png
from photo.files import written_whole
from photo.look import Look
from photo.pipeline import Found, Matter, Study, is_faint, render, study, study_light
from photo.pixels.regions import product_box
from photo.read import read_photo
from photo.types import Matte, Photo, PictureSpec


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of every photo, and where it goes; `recipe` names it, to know it again in a report."""

    markets: tuple[Output, ...]
    look: Look
    find: Matter
    language: Language
    recipe: str
    results: Results


def make_pictures(
    jobs: Sequence[Job], order: Order, stop: threading.Event, hands: Hands
) -> Iterator[tuple[Job, PhotoRow]]:
    """Do all photos; yield each with its row of the report, in order. A photo that fails leaves nothing behind."""
    for outcome in run(jobs, partial(_one, order), stop, hands):
        error = outcome.error
        yield (
            outcome.job,
            msgspec.structs.replace(
                outcome.answer or PhotoRow(readable(outcome.job.source)),
                seconds=round(outcome.seconds, 3),
                error=explain(error, order.language) if error else None,
                kind=type(error).__name__ if error else None,
            ),
        )


def _one(order: Order, job: Job) -> PhotoRow:
    timings = Timings()
    with timings.of("read"):
        data = job.source.read_bytes()
        photo = read_photo(data)
    known = _studied(photo, order, timings)
    wanted = [output(market, order.look) for market in order.markets]
    with timings.of("draw"):
        files = render(photo, known, order.look, [(spec, market.transparent) for market, _, spec in wanted])
    with timings.of("write"):
        names = [name for _, name, _ in wanted]
        order.results.keep(job.folder.name, dict(zip(names, files, strict=True)))
    return PhotoRow(
        input=readable(job.source),
        pixels=photo.full_size,
        bytes=len(data),
        outputs=[
            OutputRow(market.key, f"{job.folder.name}/{name}", spec.size, len(content))
            for (market, name, spec), content in zip(wanted, files, strict=True)
        ],
        warnings=[said(warning, order.language) for warning in _warnings(photo, known, order)],
        cutout=round(known.matte.confidence, 3) if isinstance(known, Found) else None,
        faults=list(known.matte.faults) if isinstance(known, Found) else [],
        light=light_row(known.light),
        background=ground_row(known.ground),
        recipe=order.recipe,
        steps={step: round(seconds, 3) for step, seconds in timings.seconds.items()},
    )


def _warnings(photo: Photo, known: Study, order: Order) -> list[tuple[str, str]]:
    """Return what she should know although the pictures could be made."""
    warnings = [phrases.MOVING] if photo.frames > 1 else []
    warnings += [phrases.CUT_SHORT] if photo.missing else []
    if order.look.way == "original":
        return warnings
    if order.look.way == "brighten":
        return warnings + ([phrases.TROUBLES[known.ground.trouble.value]] if known.ground.trouble else [])
    if isinstance(known, Found):
        canvas = order.markets[0].spec.size
        if place(known.alpha, canvas, order.look.fill).scale >= MOST_ENLARGED:
            warnings.append(phrases.SMALL)
        if known.matte.confidence < UNSURE:
            warnings.append(phrases.DOUBTFUL)
        if is_faint(photo, known, order.look):
            warnings.append(phrases.FAINT)
    return warnings


def _studied(photo: Photo, order: Order, timings: Timings) -> Study:
    """Study a photo; the whole photo needs neither a network nor a product that one would find."""

    def find(photo: Photo) -> Matte:
        with timings.of("find"):
            return order.find(photo)

    with timings.of("light"):
        if order.look.way == "cut":
            return study(photo, find)
        try:
            return study(photo, find)
        except (ModelError, ProductNotFound):
            return study_light(photo)


def output(market: Output, look: Look) -> tuple[Output, str, PictureSpec]:
    """Return the file's name and spec; a transparent canvas needs PNG, whatever the place likes best."""
    if look.way == "cut" and look.background is None and market.spec.format == "JPEG":
        return market, Path(market.file).with_suffix(".png").name, replace(market.spec, format="PNG")
    return market, market.file, market.spec


def make_alphas(jobs: Sequence[Job], find: Matter, stop: threading.Event) -> Iterator[Outcome[Job, Path]]:
    """Write the opacity of every photo's product as FOLDER.png, grey, at the size of the upright photo."""
    yield from run(jobs, partial(_alpha, find), stop, Here(workers_now()))


def _alpha(find: Matter, job: Job) -> Path:
    photo = read_photo(job.source.read_bytes())
    alpha = study(photo, find).alpha
    product_box(alpha)  # or else there is none, and a black picture is no answer
    target = job.folder.with_name(f"{job.folder.name}.png")
    with written_whole(target) as part:
        part.write_bytes(alpha_png(alpha, photo.full_size))
    return target
