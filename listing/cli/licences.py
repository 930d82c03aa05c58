"""The subcommand licences: under which terms everything that is installed here may be used and passed on."""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from listing.cli.common import Commands, add_language, sentence
from photo.models import table

OURS = "etalase"
_NEEDED = re.compile(r"([A-Za-z0-9._-]+)\s*(\[[^\]]*\])?")
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)")
COPYLEFT = re.compile(
    r"\b(A?GPL|LGPL|MPL|EPL|EUPL|CDDL|OSL|SSPL|CC-BY-(NC|SA|ND))|general public|mozilla|non-?commercial|proprietary",
    re.IGNORECASE,
)
FREE = re.compile(
    r"\b(MIT|BSD|Apache|ISC|PSF|Python Software Foundation|0BSD|Zlib|HPND|CMU|Unlicense|public domain|CC0|Boost)",
    re.IGNORECASE,
)
REASONS = {
    "tqdm": "MPL-2.0 for some files: their own changes stay open, ours are not touched; we change none",
    "certifi": "MPL-2.0: a list of certificates, passed on as it is",
    "pathspec": "MPL-2.0: tests and checks only",
    "hypothesis": "MPL-2.0: tests only",
    "pytest-rerunfailures": "MPL-2.0: tests only",
    "axe-playwright-python": "MIT; axe-core inside is MPL-2.0: tests only",
    "pi-heif": "BSD-3-Clause; libheif and libde265 inside are LGPL-3.0, separate libraries that anybody can replace",
    "opencv-python": "Apache-2.0; FFmpeg and Qt inside are LGPL, separate libraries, which we do not call",
    "psycopg": "LGPL-3.0: a separate library that anybody can replace; we change none of it",
    "psycopg-binary": "LGPL-3.0: the same; libpq inside is PostgreSQL's licence, OpenSSL Apache-2.0",
    "psycopg-pool": "LGPL-3.0: the same",
    "text-unidecode": "Artistic or GPL, at our choice: the Artistic licence",
}
"""Why a licence that asks for more than a notice is no hindrance. Short on purpose: a new name here is a decision."""
BUNDLED = {
    "opencv-python": "LGPL-2.1",
    "pi-heif": "LGPL-3.0",
    "pillow-heif": "GPL-2.0-or-later",  # x265, an encoder; so it is not used
}
"""What is inside a package and not told by its own licence."""


@dataclass(frozen=True, slots=True)
class Licence:
    """Terms of something that is installed.

    Attributes:
        name: Of the package, or of the cut-out model.
        version: Of the package; of a model the place that states its licence.
        terms: As its makers name them; "" where they do not.
    """

    name: str
    version: str
    terms: str

    @property
    def is_plain(self) -> bool:
        """Whether it asks for a notice and no more."""
        inside = BUNDLED.get(self.name, "")
        return FREE.search(self.terms) is not None and COPYLEFT.search(f"{self.terms} {inside}") is None

    @property
    def is_fine(self) -> bool:
        """Whether it is plain, or a reason is listed."""
        return self.is_plain or self.name in REASONS


def add_commands(commands: Commands) -> None:
    """Add licences to the command line."""
    parser = commands.add_parser("licences", help="list the licences of everything that is installed with Etalase")
    add_language(parser)
    parser.set_defaults(run=_licences)


def _licences(args: argparse.Namespace) -> int:
    found = [*installed(), *models()]
    for one in found:
        print(f"{one.name:26} {one.version:14} {one.terms or sentence('no_licence', args.lang)}")
        if not one.is_plain and one.name in REASONS:
            print(f"{'':26} {'':14} {REASONS[one.name]}")
    unlisted = [one.name for one in found if not one.is_fine]
    if unlisted:
        print(sentence("unlisted", args.lang, names=", ".join(unlisted)))
    return 1 if unlisted else 0


def models() -> Iterator[Licence]:
    """Yield the cut-out networks that may run here."""
    for model in table.MODELS.values():
        yield Licence(model.name, "", f"{model.licence} ({model.origin})")


def installed() -> list[Licence]:
    """Return every package that is here because of Etalase, by name; its own extras count as asked for."""
    found: dict[str, Licence] = {}
    _follow(OURS, {"writer", "hosted", "cluster", "test"}, found)
    found.pop(OURS, None)
    return [found[name] for name in sorted(found)]


def _follow(name: str, extras: set[str], found: dict[str, Licence]) -> None:
    plain = re.sub(r"[-_.]+", "-", name).lower()
    try:
        package = distribution(name)
    except PackageNotFoundError:  # asked for on other systems
        return
    new = plain not in found
    if not new and not extras:
        return
    found[plain] = Licence(plain, package.version, _terms(package))
    for line in package.requires or ():
        wanted = _EXTRA.search(line)
        needed = _NEEDED.match(line)
        if needed and ((new and not wanted) or (wanted and wanted[1] in extras)):
            inner = set(re.findall(r"[\w.-]+", needed[2] or ""))
            _follow(needed[1], inner if needed[1] != name else set(), found)


def _terms(package: Distribution) -> str:
    """Return the terms in a line: the expression, else the classifiers, else the first line of the old field."""

    def said_under(name: str) -> list[str]:
        return list(package.metadata.get_all(name) or ())

    classifiers = [line.rsplit(" :: ", 1)[-1] for line in said_under("Classifier") if "License ::" in line]
    expression = ", ".join(said_under("License-Expression") or classifiers)
    old = "\n".join(said_under("License")).strip().splitlines()
    return expression or (old[0][:60] if old else "")
