"""What is said at the start: why it cannot be, or what had to be mended."""

from listing.errors import DiskFull, InUse, NotSetUp, Unreachable
from listing.phrases.app.start import MENDED, TROUBLES_AT_START
from listing.store.records import Recovered
from photo import files


def why_not(error: OSError) -> str:
    """Return why the data folder cannot be worked with, in both languages."""
    name = type(error).__name__ if isinstance(error, DiskFull | InUse | Unreachable) else "NotWritable"
    if isinstance(error, NotSetUp):
        name = f"NotSetUp: {error.missing}"
    return "\n".join(f"etalase: {said.format(folder=files.home())}" for said in TROUBLES_AT_START[name])


def mended(found: Recovered) -> list[str]:
    """Return what was found again when the store was opened, in both languages."""
    keys = [] if not found.photos and not found.damaged else ["damaged" if found.damaged else "found"]
    keys += ["aside"] if found.aside else []
    values = {"works": found.works, "photos": found.photos, "aside": found.aside}
    return [f"etalase: {said.format(**values)}" for key in keys for said in MENDED[key]]
