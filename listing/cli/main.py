"""The command `etalase`: its subcommands, and the one place where errors become sentences on a terminal."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from listing.phrases.app.trainer import HANDBOOK_NAMES
from listing.phrases.language import Language, said
from photo.errors import PhotoError, SystemLibraryMissing
from photo.files import forget_unfinished
from photo.log import speak, tell
from photo.system import check_opencv, forget_reports, share_memory

STOPPED_NOW = 130  # exit code of a program that was interrupted, as shells have it


def main(words: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        words: Arguments after the program's name; the process's own when None.

    Returns:
        The exit code: 0 done, 1 not all could be done, 2 wrong usage, 130 stopped by Ctrl+C.
    """
    speak()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # names of files go onto consoles that cannot show them
    try:
        check_opencv()
    except SystemLibraryMissing as error:
        tell(f"etalase: {error}")
        return 1
    forget_reports()
    share_memory()
    args = _parser().parse_args(words)
    return _run(args)


def _run(args: argparse.Namespace) -> int:
    from listing.cli.bucket import BucketTrouble
    from listing.cli.common import say, sentence, system_language
    from listing.cli.jobs import readable
    from listing.phrases.explain import explain
    from photo.batch.cluster import ClusterTrouble

    args.lang = args.lang or system_language()
    language: Language = args.lang
    try:
        return int(args.run(args))
    except PhotoError as error:
        say(f"etalase: {explain(error, language)}")
    except ClusterTrouble as error:
        say(f"etalase: {sentence(error.why, language, address=error.address)}")
    except BucketTrouble as error:
        say(f"etalase: {sentence(error.why, language, address=error.address, reason=error.reason)}")
    except OSError as error:  # a folder that cannot be made, a full disk
        path = readable(error.filename or "")
        say(f"etalase: {sentence('disk', language, reason=error.strerror or error, path=path)}")
    except KeyboardInterrupt:
        forget_unfinished()
        say(f"\netalase: {sentence('stopped_now', language)}")
        sys.stdout.flush()
        os._exit(STOPPED_NOW)  # photos in work are not waited for
    return 1


def _parser() -> argparse.ArgumentParser:
    from listing.cli import backup, halls, kit, licences, light, migrate, models, photos, price, sheet, words, worker

    parser = argparse.ArgumentParser(
        prog="etalase",
        description="Phone photos of home products in, marketplace pictures out. Without a command: start the app.",
    )
    parser.add_argument("--hall", metavar="NAME", help="work on the data of this hall, see `etalase hall`")
    parser.add_argument("--host", help="address to listen on (default: this computer only, or as you answer)")
    parser.add_argument("--lan", action="store_true", help="let phones on the same network in: --host 0.0.0.0")
    parser.add_argument(
        "--lang", choices=("id", "en"), default=None, help="language of the terminal (default: the system's)"
    )
    parser.add_argument("--panduan", action="store_true", help="say where the handbooks lie (PDF, Indonesian)")
    parser.add_argument("--port", default="8501", help="port to listen on (default: 8501)")
    parser.set_defaults(run=_serve)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in (photos, light, words, sheet, price, kit, models, halls, backup, migrate, worker, licences):
        command.add_commands(commands)
    return parser


def _serve(args: argparse.Namespace) -> int:
    if args.panduan:
        return _handbooks(args.lang)
    if args.hall is not None:
        from listing.cli.halls import data_of_hall

        data = data_of_hall(args.hall, args.lang)
        if data is None:
            return 2
        os.environ["ETALASE_HOME"] = str(data)
    from listing.cli.banner import Arrival, announce, chosen_host, start_trouble
    from listing.cli.common import ready_weights, say, sentence
    from listing.cli.models import mend_forms
    from listing.cli.serve import serve
    from listing.store.opening import is_hosted

    host = chosen_host(args.host, args.lan, args.lang)
    wrong = start_trouble(host, args.port, args.lang)
    if wrong:
        say(f"etalase: {wrong}")
        return 2
    if not is_hosted():  # there the workers have them
        ready_weights(args.lang)
        mend_forms(args.lang)
    announce(Arrival(host, int(args.port), args.lang))
    return serve(host, int(args.port), lambda key: say(f"etalase: {sentence(key, args.lang)}"))


def _handbooks(language: Language) -> int:
    from listing.server.handbooks import HANDBOOKS, handbook_file

    for name in HANDBOOKS:
        print(f"{said(HANDBOOK_NAMES[name], language)}: {handbook_file(name)}")
    return 0
