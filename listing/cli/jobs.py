"""`etalase photos` without the terminal: files in, a folder of market pictures and a report out."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from listing.cli.report import ground_row, light_row
from listing.phrases.app import errors as phrases
from listing.phrases.explain import explain
from listing.phrases.language import Language, said
from listing.places.outputs import Output
from photo import batch
from photo.canvas.placement import MOST_ENLARGED, place
from photo.cutout.confidence import UNSURE
from photo.errors import ModelError, ProductNotFound
from photo.export import alpha_png
from photo.files import written_whole
from photo.look import Look
from photo.pipeline import Found, Matter, Study, is_faint, render, study, study_light
from photo.read import read_photo
from photo.types import Photo, PictureSpec

SUFFIXES = {".jpg", ".jpeg", ".jfif", ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp", ".gif"}
WORKERS = 3  # while the network looks at one photo, others are decoded and encoded


@dataclass(frozen=True, slots=True)
class Job:
    """One photo: where it lies, and the folder for its pictures."""

    source: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of every photo."""

    markets: tuple[Output, ...]
    look: Look
    find: Matter
    language: Language


def photos_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files named, and the pictures directly inside the folders named, each once.

    Raises:
        FileNotFoundError: A path does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(path)
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        chosen = [file for file in inside if file.is_file() and (file == path or _is_picture(file))]
        found |= dict.fromkeys(chosen)
    return list(found)


def _is_picture(file: Path) -> bool:
    return file.suffix.lower() in SUFFIXES and not file.name.startswith(".")


def jobs_for(sources: Sequence[Path], out: Path) -> list[Job]:
    """Give every photo a folder of its own, named by its stem; a second `roti` becomes `roti-2`."""
    taken: set[str] = set()
    return [Job(source, out / free_name(source.stem.lstrip(".") or "foto", taken)) for source in sources]


def free_name(stem: str, taken: set[str]) -> str:
    """Return the stem, with a number where another photo has it; letters' case does not tell names apart."""
    name, number = stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(name.casefold())
    return name


def make_pictures(jobs: Sequence[Job], order: Order) -> Iterator[dict[str, Any]]:
    """Do all photos; yield one report row each, in order. A photo that fails leaves nothing behind."""
    with ThreadPoolExecutor(min(WORKERS, os.cpu_count() or 1)) as executor:
        for outcome in batch.run(jobs, lambda job: _one(job, order), executor):
            row = outcome.answer or {"pixels": None, "bytes": None, "outputs": [], "warnings": []}
            error = outcome.error
            yield {"input": str(outcome.job.source), **row, "seconds": round(outcome.seconds, 3)} | {
                "error": explain(error, order.language) if error else None,
                "kind": type(error).__name__ if error else None,
            }


def _one(job: Job, order: Order) -> dict[str, Any]:
    data = job.source.read_bytes()
    photo = read_photo(data)
    known = _studied(photo, order)
    wanted = [output(market, order.look) for market in order.markets]
    files = render(photo, known, order.look, [(spec, market.transparent) for market, _, spec in wanted])
    job.folder.mkdir(parents=True, exist_ok=True)
    outputs = []
    for (market, name, spec), content in zip(wanted, files, strict=True):
        with written_whole(job.folder / name) as part:
            part.write_bytes(content)
        outputs.append(
            {"market": market.key, "file": f"{job.folder.name}/{name}", "pixels": spec.size, "bytes": len(content)}
        )
    return {
        "pixels": photo.full_size,
        "bytes": len(data),
        "outputs": outputs,
        "warnings": [said(warning, order.language) for warning in _warnings(photo, known, order)],
        "cutout": round(known.matte.confidence, 3) if isinstance(known, Found) else None,
        "light": light_row(known.light),
        "background": ground_row(known.ground),
    }


def _warnings(photo: Photo, known: Study, order: Order) -> list[tuple[str, str]]:
    """Return what she should know although the pictures could be made."""
    warnings = [phrases.MOVING] if photo.frames > 1 else []
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


def _studied(photo: Photo, order: Order) -> Study:
    """Study a photo; the whole photo needs neither a network nor a product that one would find."""
    if order.look.way == "cut":
        return study(photo, order.find)
    try:
        return study(photo, order.find)
    except (ModelError, ProductNotFound):
        return study_light(photo)


def output(market: Output, look: Look) -> tuple[Output, str, PictureSpec]:
    """Return the file's name and spec; a transparent canvas needs PNG, whatever the place likes best."""
    if look.way == "cut" and look.background is None and market.spec.format == "JPEG":
        return market, Path(market.file).with_suffix(".png").name, replace(market.spec, format="PNG")
    return market, market.file, market.spec


def make_alphas(jobs: Sequence[Job], find: Matter) -> Iterator[batch.Outcome[Job, Path]]:
    """Write the opacity of every photo's product as FOLDER.png, grey, at the size of the upright photo."""

    def work(job: Job) -> Path:
        photo = read_photo(job.source.read_bytes())
        alpha = study(photo, find).alpha
        target = job.folder.with_name(f"{job.folder.name}.png")
        with written_whole(target) as part:
            part.write_bytes(alpha_png(alpha, photo.full_size))
        return target

    with ThreadPoolExecutor(min(WORKERS, os.cpu_count() or 1)) as executor:
        yield from batch.run(jobs, work, executor)
