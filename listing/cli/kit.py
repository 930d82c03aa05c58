"""The selling kit's commands `card`, `labels` and `clip`: of facts files, photos and a shop file."""

import argparse
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from listing.cli.common import ByNetwork, Commands, add_language, finder, say
from listing.cli.jobs import is_picture, readable
from listing.facts.form import read_facts
from listing.facts.record import FactError, Facts
from listing.kit.cards import PRINT_SIDE, card, materials_of, spec_of_product, subject_of
from listing.kit.clip import DESIGN, Clip, make_clip
from listing.kit.designs import FORMATS, designs
from listing.kit.layout import Materials, Subject
from listing.kit.prints import Print, printed, shows_product
from listing.kit.shop import Shop, shop_from
from listing.phrases.app.kit_cards import KIT_TERMINAL
from listing.phrases.language import LANGUAGES, Language, said
from listing.sheets.catalogue import Entry, entries_at
from photo.errors import NoFilmMaker
from photo.files import written_whole
from photo.film.ffmpeg import film_maker
from photo.film.pace import MOST_SHOTS
from photo.look import Look
from photo.pipeline import render, study
from photo.read import read_photo


class _Unusable(Exception):
    """A command that cannot be done, in a sentence for the person who typed it."""


def add_commands(commands: Commands) -> None:
    """Add card and labels to the command line."""
    cards = commands.add_parser("card", help="a picture with name, price and shop, from a facts file and its photo")
    cards.add_argument("--design", choices=[*designs()], default=next(iter(designs())), help="style of the card")
    cards.add_argument("--form", choices=[*FORMATS], default="square", help="shape: 1:1, 4:5 or 9:16")
    cards.add_argument("--no-code", action="store_true", help="without the QR code")
    cards.set_defaults(run=_told(_cards))
    labels = commands.add_parser("labels", help="price tags, shelf labels, table cards and catalogues, as PDF")
    labels.add_argument("--as", dest="kind", choices=[*Print], default=Print.TAGS, type=Print, help="what is printed")
    labels.set_defaults(run=_told(_labels))
    clips = commands.add_parser("clip", help="a short 9:16 video of each product's photos and facts; needs ffmpeg")
    clips.add_argument("--design", choices=[*designs()], default=DESIGN, help="style of the clip")
    clips.set_defaults(run=_told(_clips))
    for command in (cards, labels, clips):
        command.add_argument("paths", nargs="+", type=Path, metavar="FOLDER-OR-FACTS", help="facts files, or folders")
        command.add_argument("--shop", type=Path, metavar="SHOP.toml", help="nama, wa, kota, alamat, warna1, warna2")
        command.add_argument("--model", help="cut-out model (default: the best one that is here)")
        command.add_argument("--out", required=True, type=Path, help="folder for cards and clips; file for labels")
        command.add_argument("--words", choices=LANGUAGES, default="id", help="language of what stands on it")
        add_language(command)


class _told:
    """A command that says what cannot be done instead of failing: exit code 2."""

    def __init__(self, run: Callable[[argparse.Namespace], int]) -> None:
        self._run = run

    def __call__(self, args: argparse.Namespace) -> int:
        try:
            return self._run(args)
        except FactError as error:
            say(f"etalase: {error.says[args.lang]}")
        except _Unusable as error:
            say(f"etalase: {error}")
        return 2


def _cards(args: argparse.Namespace) -> int:
    entries, shop = _entries(args), _shop(args.shop, args.lang)
    find, design = finder(args.model, args.lang), designs()[args.design]
    for entry in _photographed(entries, args):
        facts = read_facts(entry.facts)
        for number, photo in enumerate(entry.photos, 1):
            given = materials_of(facts, shop, _subject(photo, find), None, args.words, code=not args.no_code)
            file = args.out / f"{entry.facts.stem}-{number}-{args.design}-{args.form}.jpg"
            with written_whole(file) as part:
                part.write_bytes(card(design, args.form, given))
            _tell_written(file, args.lang)
    return 0


def _clips(args: argparse.Namespace) -> int:
    if film_maker() is None:
        raise NoFilmMaker  # before anything is cut out for nothing
    entries, shop = _entries(args), _shop(args.shop, args.lang)
    find, design = finder(args.model, args.lang), designs()[args.design]
    for entry in _photographed(entries, args):
        products = tuple(_subject(photo, find) for photo in entry.photos[:MOST_SHOTS])
        file = args.out / f"{entry.facts.stem}-klip.mp4"
        make_clip(Clip(read_facts(entry.facts), shop, design, products, None, args.words), file)
        _tell_written(file, args.lang)
    return 0


def _labels(args: argparse.Namespace) -> int:
    entries, shop = _entries(args), _shop(args.shop, args.lang)
    find = finder(args.model, args.lang) if shows_product(args.kind) else None
    given = [_given(entry, shop, find, args.words) for entry in entries]
    args.out.parent.mkdir(parents=True, exist_ok=True)
    with written_whole(args.out) as part:
        part.write_bytes(printed(args.kind, given))
    _tell_written(args.out, args.lang)
    return 0


def _given(entry: Entry, shop: Shop, find: ByNetwork | None, language: Language) -> Materials:
    facts: Facts = read_facts(entry.facts)
    subject = _subject(entry.photos[0], find, PRINT_SIDE) if find and entry.photos else None
    return materials_of(facts, shop, subject, None, language)


def _subject(photo: Path, find: ByNetwork, side: int | None = None) -> Subject:
    source, look = read_photo(photo.read_bytes()), Look()
    return subject_of(render(source, study(source, find), look, [spec_of_product(look, side)])[0])


def _entries(args: argparse.Namespace) -> tuple[Entry, ...]:
    entries = entries_at(args.paths, is_picture)
    if not entries:
        raise _Unusable(said(KIT_TERMINAL["no_facts"], args.lang).format(path=readable(args.paths[0])))
    return entries


def _photographed(entries: tuple[Entry, ...], args: argparse.Namespace) -> Iterator[Entry]:
    """Yield the products, each with its photos, for files in the folder that was named."""
    args.out.mkdir(parents=True, exist_ok=True)
    for entry in entries:
        if not entry.photos:
            raise _Unusable(said(KIT_TERMINAL["no_photo"], args.lang).format(path=readable(entry.facts)))
        yield entry


def _tell_written(file: Path, language: Language) -> None:
    print(said(KIT_TERMINAL["written"], language).format(path=readable(file)))


def _shop(path: Path | None, language: Language) -> Shop:
    if path is None:
        return Shop()
    try:
        return shop_from(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (OSError, ValueError) as error:
        if isinstance(error, FactError):
            raise
        raise _Unusable(said(KIT_TERMINAL["no_shop"], language).format(path=readable(path))) from None
