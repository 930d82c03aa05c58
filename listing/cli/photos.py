"""The subcommands that make pictures: photos, alpha."""

import argparse
import json
import re
from dataclasses import replace
from typing import Any, get_args

from listing.cli.common import Commands, add_inputs, finder, say, sources_at, with_bar
from listing.cli.jobs import Order, jobs_for, make_alphas, make_pictures
from listing.phrases.explain import explain
from listing.places.outputs import DEFAULT_KEYS, PLACE_KEYS, rows_for
from photo.canvas.backdrop import BACKDROPS
from photo.cutout.networks import Quality
from photo.files import written_whole
from photo.look import Look
from photo.models import table


def add_commands(commands: Commands) -> None:
    """Add photos and alpha to the command line."""
    photos = commands.add_parser("photos", help="make marketplace pictures of photos")
    add_inputs(photos, "folder for the pictures and report.json")
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
    photos.add_argument("--lang", choices=("id", "en"), default="en", help="language of the report's sentences")
    photos.add_argument("--json", action="store_true", help="print the report too")
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
    sources = sources_at(args.paths)
    if not sources:
        return 2
    look = replace(args.background, shadow=args.shadow)
    if args.no_light:
        look = replace(look, light=0.0, straighten=False)
    order = Order(rows_for(tuple(args.to or DEFAULT_KEYS)), look, finder(args.model, args.quality), args.lang)
    args.out.mkdir(parents=True, exist_ok=True)
    report: list[dict[str, Any]] = []
    for row in with_bar(make_pictures(jobs_for(sources, args.out), order), len(sources)):
        report.append(row)
        if row["error"]:
            say(f"{row['input']}: {row['error']}")
    text = json.dumps(report, indent=1, ensure_ascii=False)
    with written_whole(args.out / "report.json") as part:
        part.write_text(text + "\n", encoding="utf-8")
    if args.json:
        print(text)
    return 1 if any(row["error"] for row in report) else 0


def _alpha(args: argparse.Namespace) -> int:
    sources = sources_at(args.paths)
    if not sources:
        return 2
    args.out.mkdir(parents=True, exist_ok=True)
    failed = False
    for outcome in with_bar(make_alphas(jobs_for(sources, args.out), finder(args.model, args.quality)), len(sources)):
        if outcome.error:
            failed = True
            say(f"{outcome.job.source}: {explain(outcome.error, 'en')}")
    return 1 if failed else 0
