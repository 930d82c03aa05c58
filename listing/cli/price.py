"""The command `etalase price FILE`: what a product costs, what it may be sold for, and every line of the sum."""

import argparse
import json
import sys
from pathlib import Path

from listing.cli.common import Commands, add_language
from listing.facts.record import FactError
from listing.kit.price.files import read_costs
from listing.kit.price.reckon import reckon
from listing.kit.price.sheet import UnreadCosts
from listing.kit.price.told import price_page, told_price


def add_commands(commands: Commands) -> None:
    """Add `price`."""
    parser = commands.add_parser("price", help="what a product costs and may be sold for, every line shown")
    parser.add_argument("costs", type=Path, help="TOML file of costs, or a facts file with a table [hpp]")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    add_language(parser)
    parser.set_defaults(run=run_price)


def run_price(args: argparse.Namespace) -> int:
    """Print the sum; the exit code is 2 when the file cannot be read."""
    try:
        sections = told_price(reckon(read_costs(args.costs)), args.lang)
    except FactError as error:
        return _refuse([error], args.lang)
    except UnreadCosts as error:
        return _refuse(list(error.found), args.lang)
    if args.json:
        print(json.dumps(sections, ensure_ascii=False, indent=2))
    else:
        print(price_page(sections, args.lang), end="")
    return 0


def _refuse(errors: list[FactError], language: str) -> int:
    for error in errors:
        sys.stderr.write(f"{error.key + ': ' if error.key else ''}{error.says[language]}\n")
    return 2
