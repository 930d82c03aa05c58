"""The command `etalase`: its subcommands, and the one place where errors become sentences on a terminal."""

import argparse
import logging
import sys
from collections.abc import Sequence

from photo.errors import PhotoError
from photo.system import check_opencv, forget_reports


def main(words: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        words: Arguments after the program's name; the process's own when None.

    Returns:
        The exit code: 0 done, 1 not all could be done, 2 wrong usage.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        check_opencv()
        forget_reports()
        args = _parser().parse_args(words)
        return int(args.run(args))
    except PhotoError as error:
        print(f"etalase: {error}", file=sys.stderr)
    except OSError as error:  # a folder that cannot be made, a full disk
        print(f"etalase: {error.strerror}: {error.filename}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\netalase: stopped; what was finished is kept.", file=sys.stderr)
        return 130
    return 1


def _parser() -> argparse.ArgumentParser:
    from listing.cli import light, models, photos, words

    parser = argparse.ArgumentParser(
        prog="etalase",
        description="Phone photos of home products in, marketplace pictures out. Without a command: start the app.",
    )
    parser.add_argument("--host", help="address to listen on (default: this computer only, or as you answer)")
    parser.add_argument("--lan", action="store_true", help="let phones on the same network in: --host 0.0.0.0")
    parser.add_argument("--lang", choices=("id", "en"), default="id", help="language of the terminal (default: id)")
    parser.add_argument("--port", type=int, default=8501, help="port to listen on (default: 8501)")
    parser.set_defaults(run=_serve)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    photos.add_commands(commands)
    light.add_commands(commands)
    words.add_commands(commands)
    models.add_commands(commands)
    return parser


def _serve(args: argparse.Namespace) -> int:
    from listing.cli.banner import Arrival, announce, chosen_host
    from listing.cli.common import ready_weights
    from listing.cli.serve import serve

    ready_weights()
    host = chosen_host(args.host, args.lan, args.lang)
    if not announce(Arrival(host, args.port, args.lang)):
        return 1
    return serve(host, args.port)
