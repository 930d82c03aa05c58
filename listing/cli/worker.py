"""`etalase worker`: one of any number that work on the photos of a service."""

import argparse
import logging

from listing.cli.common import ready_weights, say, sentence


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("worker", help="work on the photos of ETALASE_DATABASE, beside any number of others")
    parser.add_argument("--until-empty", action="store_true", help="end when no photo waits")
    parser.set_defaults(run=_work)


def _work(args: argparse.Namespace) -> int:
    from listing.backend.log import keep_log
    from listing.backend.start import why_not
    from listing.errors import StoreTrouble
    from listing.store.opening import is_hosted, shared
    from photo import files

    if not is_hosted():
        say(f"etalase: {sentence('no_database', args.lang)}")
        return 2
    try:
        together = shared(files.home())
    except StoreTrouble as trouble:
        say(why_not(trouble))
        return 1
    from listing.backend.photo_worker import worker_of

    ready_weights(args.lang)
    keep_log(files.home())
    for name in ("procrastinate", "asyncio"):  # they write whose photo it was, and a traceback for each lost line
        logging.getLogger(name).setLevel(logging.CRITICAL)
    worker = worker_of(together, files.home())
    say(f"etalase: {sentence('working', args.lang)}")
    worker.run(once=args.until_empty)
    return 0
