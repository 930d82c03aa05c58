"""`etalase migrate`: the tables of a service's database, brought to this version or back."""

import argparse

from listing.cli.common import say, sentence


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("migrate", help="bring the database of ETALASE_DATABASE to this version, or back")
    parser.add_argument("--to", default="head", metavar="REVISION", help="a revision, such as 0001; base removes all")
    parser.set_defaults(run=_migrate)


def _migrate(args: argparse.Namespace) -> int:
    from listing.backend.start import why_not
    from listing.errors import NotSetUp, StoreTrouble
    from listing.store.migrate import migrate, revisions
    from listing.store.opening import DATABASE_ADDRESS
    from listing.store.settings import setting

    address = setting(DATABASE_ADDRESS)
    if not address:
        say(f"etalase: {sentence('no_database', args.lang)}")
        return 2
    try:
        say(f"etalase: {sentence('migrated', args.lang, revision=migrate(address, args.to))}")
    except ImportError:
        say(why_not(NotSetUp("extra")))
        return 2
    except StoreTrouble as trouble:
        say(why_not(trouble))
        return 1
    except ValueError:
        say(f"etalase: {sentence('no_revision', args.lang, known=', '.join(revisions()))}")
        return 2
    return 0
