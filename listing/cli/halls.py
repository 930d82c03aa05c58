"""The subcommand hall: many halls on one computer, each with its own server, address, PIN and data."""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from listing.backup.folder import restore_folder
from listing.backup.parcel import BackupTrouble, Label
from listing.cells.proxy import configuration
from listing.cells.registry import Cells, CellTrouble, HallCell
from listing.cli.backup import say_trouble
from listing.cli.common import Commands, add_language, say
from listing.cli.fleet import Fleet
from listing.hall.officers import appoint, dismiss
from listing.phrases.app.cells import CELL_SAYS
from listing.phrases.language import Language, said
from photo.files import written_whole

ENDS_WITHIN, ASK_EVERY = 30.0, 0.2  # seconds


def add_commands(commands: Commands) -> None:
    """Add hall to the command line."""
    parser = commands.add_parser("hall", help="many halls on one computer: add, list, run, proxy, export, import")
    parts = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def part(name: str, run: Callable[[argparse.Namespace], int], what: str, *words: str) -> argparse.ArgumentParser:
        one = parts.add_parser(name, help=what, description=what)
        for word in words:
            one.add_argument(word)
        add_language(one)
        one.set_defaults(run=_told(run))
        return one

    add = part("add", _add, "make a hall", "name")
    _add_place(add)
    part("list", _list, "say which halls there are")
    remove = part("remove", _remove, "delete a hall", "name")
    remove.add_argument("--yes", action="store_true", help="with all work in it")
    part("start", _start, "let a hall run", "name")
    part("stop", _stop, "let a hall run no more, and wait until it has ended", "name")
    officer = part("officer", _officer, "name somebody who may look into halls, by a number of her own", "name")
    officer.add_argument("--of", action="append", default=[], metavar="HALL", help="a hall; none: she is out")
    part("run", _run, "run all halls until Ctrl+C; behind the proxy, see `etalase hall proxy`")
    proxy = part("proxy", _proxy, "write the configuration of HAProxy for all halls, by host name")
    proxy.add_argument("--bind", default="*:80", help="where it listens (default: *:80)")
    proxy.add_argument("--cert", default="", metavar="FILE", help="certificate and key (PEM), for https at port 443")
    proxy.add_argument("--out", type=Path, metavar="FILE", help="file to write (default: the terminal)")
    export = part("export", _export, "write a hall that does not run into one file", "name")
    export.add_argument("file", type=Path, metavar="FILE")
    take = part("import", _import, "take a hall out of such a file")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--name", help="of the hall (default: the file's)")
    _add_place(take)
    take.add_argument("--replace", action="store_true", help="in place of what is in the hall now, which is kept")


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--address", default="", help="by which phones reach it (default: http://NAME.lan)")
    parser.add_argument(
        "--port", type=int, choices=range(1024, 65536), default=0, metavar="PORT", help="(default: free)"
    )


def data_of_hall(name: str, language: Language) -> Path | None:
    """Return the data folder of a hall, to run it alone; None, after a sentence, where there is none."""
    try:
        return Cells().find(name).data
    except CellTrouble as trouble:
        _say(trouble.why, language, **trouble.values)
        return None


def _told(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    def act(args: argparse.Namespace) -> int:
        try:
            return run(args)
        except CellTrouble as trouble:
            _say(trouble.why, args.lang, **trouble.values)
            return 1
        except BackupTrouble as trouble:
            return say_trouble(trouble, args.lang)

    return act


def _say(key: str, language: Language, **values: object) -> None:
    say(f"etalase: {said(CELL_SAYS[key], language).format(**values)}")


def _add(args: argparse.Namespace) -> int:
    cell = Cells().add(args.name, args.address, args.port)
    _say("added", args.lang, name=cell.name, address=cell.address, pin=cell.pin, folder=cell.folder)
    return 0


def _list(args: argparse.Namespace) -> int:
    cells = Cells().all()
    if not cells:
        _say("no_halls", args.lang)
    for cell in cells:
        state = "running" if cell.is_running else "waiting" if cell.is_wanted else "stopped"
        values = {"name": cell.name, "address": cell.address, "port": cell.port, "folder": cell.folder}
        print(said(CELL_SAYS["row"], args.lang).format(state=said(CELL_SAYS[state], args.lang), **values))
    return 0


def _remove(args: argparse.Namespace) -> int:
    cells = Cells()
    cells.remove(cells.find(args.name), args.yes)
    _say("removed", args.lang, name=args.name)
    return 0


def _start(args: argparse.Namespace) -> int:
    Cells().find(args.name).want(True)
    _say("started", args.lang, name=args.name)
    return 0


def _stop(args: argparse.Namespace) -> int:
    cell = Cells().find(args.name)
    cell.want(False)
    end = time.monotonic() + ENDS_WITHIN
    while cell.is_running:
        if time.monotonic() > end:
            raise CellTrouble("not_ended", name=cell.name)
        time.sleep(ASK_EVERY)
    _say("has_stopped", args.lang, name=cell.name)
    return 0


def _officer(args: argparse.Namespace) -> int:
    cells = Cells()
    halls = [cells.find(name).name for name in args.of]
    if halls:
        number = appoint(cells.officers, args.name, halls)
        _say("appointed", args.lang, name=args.name, halls=", ".join(halls), number=number)
        return 0
    known = dismiss(cells.officers, args.name)
    _say("dismissed" if known else "no_officer", args.lang, name=args.name)
    return 0 if known else 1


def _run(args: argparse.Namespace) -> int:
    cells = Cells()
    running = [cell for cell in cells.all() if cell.is_wanted and cell.is_running]
    if running:
        raise CellTrouble("run_already", name=running[0].name)
    if not cells.all():
        raise CellTrouble("no_halls")

    def tell(cell: HallCell, key: str) -> None:
        _say(key, args.lang, name=cell.name, address=cell.address, folder=cell.folder)

    return Fleet(cells, tell).run()


def _proxy(args: argparse.Namespace) -> int:
    text = configuration(Cells().all(), args.bind, args.cert)
    if args.out is None:
        print(text, end="")
        return 0
    with written_whole(args.out) as part:
        part.write_text(text, encoding="utf-8")
    return 0


def _export(args: argparse.Namespace) -> int:
    cells = Cells()
    label = cells.export(cells.find(args.name), args.file)
    _say("exported", args.lang, files=len(label.files), name=args.name, file=args.file)
    return 0


def _import(args: argparse.Namespace) -> int:
    cells, name = Cells(), args.name or args.file.stem

    def fill(data: Path) -> Label:
        return restore_folder(args.file, data, replace=False)

    if args.replace:
        _say("replaced", args.lang, folder=cells.replace(cells.find(name), fill))
    else:
        cell = cells.add(name, args.address, args.port, fill)
        _say("added", args.lang, name=cell.name, address=cell.address, pin=cell.pin, folder=cell.folder)
    _say("imported", args.lang, file=args.file, name=name)
    return 0
