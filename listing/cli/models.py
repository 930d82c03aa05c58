"""The subcommand model: which cut-out networks are here, which form of them is used and why; fetch and tune them."""

import argparse
from contextlib import suppress
from pathlib import Path

from listing.cli.common import Commands, add_language, fetch_with_bar, say, sentence
from listing.phrases.language import Language
from listing.pictures.samples import samples
from photo import files
from photo.errors import ModelError
from photo.models import table
from photo.models.int8 import Verdict, has_int8_instructions, is_spoilt, uses_int8, verdict_on
from photo.models.quantize import tune
from photo.read import read_photo

LOOKED_AT = 1024  # longest side of the samples that a network is tuned on; more than it ever sees


def add_commands(commands: Commands) -> None:
    """Add model to the command line."""
    model = commands.add_parser("model", help="list the cut-out models, fetch one, or try its faster form")
    model.set_defaults(run=_list)
    actions = model.add_subparsers(title="actions", metavar="ACTION")
    get = actions.add_parser("get", help="fetch a model's weights, verify them, and try the faster int8 form")
    get.add_argument("name", choices=[name for name, model in table.MODELS.items() if not model.packaged])
    get.add_argument("--from", dest="given", type=Path, help="a copy of the file, such as one on a USB stick")
    add_language(get)
    get.set_defaults(run=_get)
    again = actions.add_parser("tune", help="try the int8 form again, such as on another computer")
    again.add_argument("name", choices=[name for name, model in table.MODELS.items() if _has_int8(model)])
    add_language(again)
    again.set_defaults(run=_tune)


def _list(_: argparse.Namespace) -> int:
    for model in table.MODELS.values():
        here = table.matches(model, table.path_of(model))
        state = "on disk, verified" if here else "not on disk"
        print(f"{model.name:22} {model.size / 1e6:6.1f} MB  {model.licence:11} {state:18} {model.origin}")
        if here and _has_int8(model):
            print(f"{'':22} {verdict_on(model) or _untried(model)}")
    print(f"folder: {files.home() / 'models'}")
    return 0


def _untried(model: table.Model) -> str:
    form = "int8 in use: the processor has instructions for it" if uses_int8(model) else "fp32 in use: int8"
    return f"{form}, not tried here yet (etalase model tune {model.name})"


def _get(args: argparse.Namespace) -> int:
    model = table.find(args.name)
    print(fetch_with_bar(model, args.lang, args.given))
    if _has_int8(model) and verdict_on(model) is None:
        print(_tuned(model, args.lang))
    _get_glance(args.lang)
    return 0


def _get_glance(language: Language) -> None:
    """Fetch the small network too where it is missing: the others draw what it finds, and find less without it."""
    small = table.find(table.DEFAULT)
    if table.on_disk(small):
        return
    try:
        print(fetch_with_bar(small, language))
    except ModelError:
        say(sentence("no_glance", language, name=small.name))


def _has_int8(model: table.Model) -> bool:
    """Tell whether a faster form is worth a trial."""
    return len(model.sides) > 1


def _tune(args: argparse.Namespace) -> int:
    model = table.find(args.name)
    table.verified(model)
    print(_tuned(model, args.lang))
    return 0


def mend_forms(language: Language) -> None:
    """Make int8 forms again that were in use and are spoilt: a copy that was cut short, a disk that lies.

    Those that come with the program are tried once where the processor does not say whether they pay.
    """
    for model in table.MODELS.values():
        unknown = model.packaged and not has_int8_instructions() and verdict_on(model) is None
        if unknown or (is_spoilt(model) and table.matches(model, table.path_of(model))):
            with suppress(OSError):  # a folder that can only be read: photos go without the faster form
                _tuned(model, language)


def _tuned(model: table.Model, language: Language) -> Verdict:
    say(sentence("tuning", language))
    return tune(model, [read_photo(path.read_bytes(), LOOKED_AT).rgb for path in samples().values()])
