"""Officers of a town: each looks into the halls that she is named for, by a number of her own, and changes nothing.

They stand in one file beside the halls, for its owner alone; their numbers only as slow hashes. It is read at each
try, so that who is taken out of it is out.
"""

import hmac
import os
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from listing.store.returns import slow_hash
from photo.files import written_safely

HALL_VARIABLE, OFFICERS_VARIABLE = "ETALASE_HALL", "ETALASE_OFFICERS"
NUMBER_DIGITS: Final = 10  # fits the box for the PIN; ten thousand times what that has, since it lasts for months


class Officer(msgspec.Struct, frozen=True):
    """One officer: the halls that she is named for, and salt and hash of her number."""

    halls: tuple[str, ...]
    number: str


def officers_in(file: Path) -> Mapping[str, Officer]:
    """Return the officers by name; none where there is no such file, or it cannot be read."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, Officer])
    except (OSError, msgspec.DecodeError):
        return {}


def appoint(file: Path, name: str, halls: Sequence[str]) -> str:
    """Name an officer for halls, and for no others from now on. Returns her new number, told once. Raises OSError."""
    number = f"{secrets.randbelow(10**NUMBER_DIGITS):0{NUMBER_DIGITS}d}"
    salt = secrets.token_bytes(16)
    known = Officer(tuple(halls), f"{salt.hex()}:{slow_hash(number, salt).hex()}")
    _write(file, dict(officers_in(file)) | {name: known})
    return number


def dismiss(file: Path, name: str) -> bool:
    """Let an officer look into nothing any more. Returns whether there was one of this name. Raises OSError."""
    officers = dict(officers_in(file))
    found = officers.pop(name, None)
    if found:
        _write(file, officers)
    return found is not None


def is_officers(typed: str) -> bool:
    """Tell whether this is the number of an officer who is named for the hall of this process."""
    file, hall = os.environ.get(OFFICERS_VARIABLE, ""), os.environ.get(HALL_VARIABLE, "")
    if not (file and hall and len(typed) == NUMBER_DIGITS):
        return False
    named = [officer for officer in officers_in(Path(file)).values() if hall in officer.halls]
    return any(_fits(typed, officer) for officer in named)


def _fits(typed: str, officer: Officer) -> bool:
    salt, _, known = officer.number.partition(":")
    try:
        return hmac.compare_digest(slow_hash(typed, bytes.fromhex(salt)), bytes.fromhex(known))
    except ValueError:  # somebody has edited the file
        return False


def _write(file: Path, officers: Mapping[str, Officer]) -> None:
    with written_safely(file) as part:
        part.touch(mode=0o600)
        part.write_bytes(msgspec.json.format(msgspec.json.encode(officers)))
