"""The subcommands backup and restore: all work in one file, and back."""

import argparse
import time
from contextlib import closing
from pathlib import Path

from listing.backup.folder import backup_folder, restore_folder
from listing.backup.parcel import BackupTrouble, Label
from listing.cli.common import Commands, add_language, say, sentence
from listing.cli.jobs import readable
from listing.phrases.app.backup import BACKUP_TROUBLES
from listing.phrases.language import Language, said
from listing.store.opening import DATABASE_ADDRESS, is_hosted, shared
from listing.store.settings import setting
from photo.files import home


def add_commands(commands: Commands) -> None:
    """Add backup and restore to the command line."""
    backup = commands.add_parser("backup", help="write all work into one file, while the app runs or not")
    backup.add_argument("target", type=Path, metavar="FILE", help="the file; in a folder, its name is the time")
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help="bring the work of such a file back; the app must not run")
    restore.add_argument("source", type=Path, metavar="FILE", help="what backup wrote")
    restore.add_argument("--replace", action="store_true", help="work that is there now is deleted")
    restore.set_defaults(run=_restore)
    for parser in (backup, restore):
        add_language(parser)


def _backup(args: argparse.Namespace) -> int:
    target: Path = args.target
    if target.is_dir():
        target = target / f"etalase-{time.strftime('%Y%m%d-%H%M%S')}.zip"
    try:
        label = _backed_up(target)
    except BackupTrouble as trouble:
        return say_trouble(trouble, args.lang)
    return _done("backed_up", label, target, args.lang)


def _restore(args: argparse.Namespace) -> int:
    try:
        label = _restored(args.source, args.replace)
    except BackupTrouble as trouble:
        return say_trouble(trouble, args.lang)
    return _done("restored", label, args.source, args.lang)


def _backed_up(target: Path) -> Label:
    if not is_hosted():
        return backup_folder(home(), target)
    from listing.backup.shared import backup_shared

    together = shared(home())
    with closing(together.base):
        return backup_shared(setting(DATABASE_ADDRESS), together.files, target)


def _restored(source: Path, replace: bool) -> Label:
    if not is_hosted():
        return restore_folder(source, home(), replace)
    from listing.backup.shared import restore_shared

    together = shared(home())
    with closing(together.base):
        return restore_shared(source, together, setting(DATABASE_ADDRESS), replace)


def _done(key: str, label: Label, file: Path, language: Language) -> int:
    megabytes = f"{label.bytes / 1e6:.1f}"
    print(sentence(key, language, count=len(label.files), megabytes=megabytes, file=readable(file)))
    return 0


def say_trouble(trouble: BackupTrouble, language: Language) -> int:
    """Say why it cannot be. Returns the exit code."""
    why, values = (
        (trouble.why, trouble.values) if isinstance(trouble, BackupTrouble) else ("damaged", {"home": home()})
    )
    shown = {name: readable(str(value)) for name, value in values.items()}
    say(f"etalase: {said(BACKUP_TROUBLES[why], language).format(**shown)}")
    return 1
