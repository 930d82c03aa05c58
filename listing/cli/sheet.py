"""The subcommand sheet: products in folders become the upload file of a shop, with their pictures beside it."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from listing.cli.common import BatchProgress, Commands, add_language, finder, say, stoppable
from listing.cli.jobs import is_picture, readable
from listing.facts.form import read_facts
from listing.facts.record import FactError, Facts
from listing.phrases.app.sheets import SHEETS
from listing.phrases.explain import explain
from listing.phrases.language import Language, said
from listing.places.outputs import Output
from listing.sheets.archive import FOLDER, PAGE
from listing.sheets.catalogue import Entry, entries_at
from listing.sheets.media import addresses_of
from listing.sheets.package import Package, package_of, read_file
from listing.sheets.page import picture_page
from listing.sheets.problems import LeftOut
from listing.sheets.product import keys_for, picture_names
from listing.sheets.refusal import SheetRefused
from listing.sheets.upload import Target, UploadFile, Wanted, make_upload, products_for, unfilled_rows
from photo.batch.run import Here, run, workers_now
from photo.files import written_whole
from photo.look import Look
from photo.pipeline import Matter, render, study
from photo.read import read_photo

_GRAMS = {"g": 1, "kg": 1000}


def add_commands(commands: Commands) -> None:
    """Add sheet to the command line."""
    parser = commands.add_parser("sheet", help="fill a shop's upload file from facts files and photos")
    parser.add_argument("paths", nargs="+", type=Path, metavar="FOLDER-OR-FACTS", help="facts files, or folders")
    parser.add_argument("--for", dest="target", required=True, choices=[*Target], help="where the file goes")
    parser.add_argument("--into", type=Path, metavar="FILE.xlsx", help="the template of your own seller centre")
    parser.add_argument("--media", type=Path, metavar="LIST", help="addresses that the Media Center exported")
    parser.add_argument("--weight-unit", choices=[*_GRAMS], help="unit of weight, where the template does not say")
    parser.add_argument("--no-pictures", action="store_true", help="leave the photos alone")
    parser.add_argument("--model", help="cut-out model (default: the best one that is here)")
    add_language(parser)
    parser.add_argument("--out", required=True, type=Path, help="folder for the file, its pictures and a page")
    parser.set_defaults(run=_sheet)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What was found on the disk and can be read."""

    entries: tuple[Entry, ...]
    facts: tuple[Facts, ...]
    left_out: tuple[LeftOut, ...]


def _sheet(args: argparse.Namespace) -> int:
    target, language = Target(args.target), args.lang
    if target.fills_a_template and args.into is None:
        return _refuse(said(SHEETS["into_missing"], language).format(place=target.like.name))
    try:
        package = package_of(read_file(args.into)) if args.into and target.fills_a_template else None
        shelf = _shelf(args.paths)
        if not shelf.entries and not shelf.left_out:
            return _refuse(said(SHEETS["no_facts"], language).format(path=readable(args.paths[0])))
        return _written(args, target, package, shelf)
    except SheetRefused as refused:
        return _refuse(refused.says[language])


def _written(args: argparse.Namespace, target: Target, package: Package | None, shelf: _Shelf) -> int:
    args.out.mkdir(parents=True, exist_ok=True)
    counts = _pictures(args, target, shelf)
    products = products_for(target, shelf.facts, counts)
    names = [name for product in products for name in product.pictures]
    wanted = Wanted(
        _GRAMS.get(args.weight_unit or ""),
        addresses_of(read_file(args.media), names) if args.media else {},
        f"{args.into.stem}-terisi.xlsx" if args.into else "",
    )
    upload = make_upload(target, products, package, wanted)
    for name, content in upload.files.items():
        with written_whole(args.out / name) as part:
            part.write_bytes(content)
    if any(product.pictures for product in products) and target.fills_a_template:
        with written_whole(args.out / PAGE) as part:
            part.write_text(picture_page(upload.lines, FOLDER, args.lang), encoding="utf-8")
    return _told(args, target, upload, shelf.left_out, wanted)


def _shelf(paths: Sequence[Path]) -> _Shelf:
    kept, facts, left_out = [], [], []
    for entry in entries_at(paths, is_picture):
        try:
            facts.append(read_facts(entry.facts))
            kept.append(entry)
        except FactError as error:
            left_out.append(LeftOut.unread(entry.facts.name, error))
    return _Shelf(tuple(kept), tuple(facts), tuple(left_out))


def _pictures(args: argparse.Namespace, target: Target, shelf: _Shelf) -> list[int]:
    """Make the pictures of all products; return how many each has. A photo that fails is named, the rest go on."""
    if args.no_pictures or not any(entry.photos for entry in shelf.entries):
        return [0] * len(shelf.entries)
    output, find = target.output, finder(args.model, args.lang)
    folder = args.out / FOLDER
    folder.mkdir(exist_ok=True)
    jobs = [(n, photo) for n, entry in enumerate(shelf.entries) for photo in entry.photos]
    stems = keys_for(facts.name for facts in shelf.facts)
    counts = [0] * len(shelf.entries)
    progress = BatchProgress(len(jobs), args.lang)
    with stoppable(args.lang) as stop:
        outcomes = run(jobs, partial(_picture, output, find), stop, Here(workers_now()))
        for outcome in progress.over(outcomes):
            number, source = outcome.job
            if outcome.answer is None:
                error = explain(outcome.error, args.lang) if outcome.error else ""
                progress.line("failed", source, error=error)
                continue
            counts[number] += 1
            with written_whole(folder / picture_names(stems[number], [""] * counts[number])[-1]) as part:
                part.write_bytes(outcome.answer)
    return counts


def _picture(output: Output, find: Matter, job: tuple[int, Path]) -> bytes:
    photo = read_photo(job[1].read_bytes())
    return render(photo, study(photo, find), Look(), [(output.spec, output.transparent)])[0]


def _told(
    args: argparse.Namespace, target: Target, upload: UploadFile, unread: tuple[LeftOut, ...], wanted: Wanted
) -> int:
    """Say what was written, what was left out and why, and what is left to do."""
    language: Language = args.lang
    for one in (*unread, *upload.left_out):
        print(said(SHEETS["left_out"], language).format(name=one.name))
        for reason in one.reasons:
            print(f"  - {said(reason, language)}")
    if not upload.files:
        return _refuse(said(SHEETS["nothing"], language))
    if upload.required:
        print(said(SHEETS["all_required"], language).format(columns=", ".join(upload.required)))
    for name in upload.files:
        count = said(SHEETS["written"], language)
        print(count.format(rows=len(upload.lines), products=upload.products, file=args.out / name))
    for columns, rows in unfilled_rows(upload).items():
        print(said(SHEETS["unfilled"], language).format(rows=rows, columns=columns))
    _next_step(args, target, upload, wanted)
    return 1 if unread or upload.left_out else 0


def _next_step(args: argparse.Namespace, target: Target, upload: UploadFile, wanted: Wanted) -> None:
    language: Language = args.lang
    pictures = list(dict.fromkeys(name for line in upload.lines for name in line.product.pictures))
    if not pictures:
        return
    if target is Target.TOKOPEDIA:
        missing = [name for name in pictures if name not in wanted.addresses]
        if not wanted.addresses:
            print(said(SHEETS["media_next"], language).format(folder=args.out / FOLDER))
        elif missing:
            print(said(SHEETS["media_missing"], language).format(names=", ".join(missing)))
    elif target is Target.WOOCOMMERCE:
        file = next(iter(upload.files))
        print(said(SHEETS["library_next"], language).format(folder=args.out / FOLDER, file=file))
    elif target in (Target.SHOPEE, Target.SHOPIFY):
        print(said(SHEETS["no_pictures"], language).format(page=args.out / PAGE))


def _refuse(sentence: str) -> int:
    say(f"etalase: {sentence}")
    return 2
