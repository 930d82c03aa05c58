"""Products as they lie on a disk: a facts file each, and the photos that belong to it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

FACTS_SUFFIXES = (".toml", ".json")


@dataclass(frozen=True, slots=True)
class Entry:
    """One product on the disk.

    Attributes:
        facts: Its facts file.
        photos: In the order of their names: the main one first.
    """

    facts: Path
    photos: tuple[Path, ...]


def entries_at(paths: Iterable[Path], is_photo: Callable[[Path], bool]) -> tuple[Entry, ...]:
    """Return the products at paths: facts files, or folders of them with everything below.

    A photo belongs to the facts file beside it whose name its own begins with, the longest one where several do;
    where a folder has one facts file only, all photos in it are that product's.

    Args:
        paths: Files and folders.
        is_photo: Tells a photo by its name.
    """
    found: dict[Path, Entry] = {}
    for path in paths:
        if path.is_dir():
            folders = sorted({file.parent for file in path.rglob("*") if file.suffix.lower() in FACTS_SUFFIXES})
            for folder in folders:
                found |= {entry.facts: entry for entry in _in_folder(folder, is_photo)}
        else:
            mine = [entry for entry in _in_folder(path.parent, is_photo) if entry.facts == path]
            found |= {path: mine[0] if mine else Entry(path, ())}
    return tuple(found.values())


def _in_folder(folder: Path, is_photo: Callable[[Path], bool]) -> tuple[Entry, ...]:
    files = sorted(file for file in folder.iterdir() if file.is_file()) if folder.is_dir() else []
    facts = [file for file in files if file.suffix.lower() in FACTS_SUFFIXES]
    photos = [file for file in files if is_photo(file)]
    if len(facts) == 1:
        return (Entry(facts[0], tuple(photos)),)
    owners = {photo: _owner(photo, facts) for photo in photos}
    return tuple(Entry(one, tuple(photo for photo in photos if owners[photo] == one)) for one in facts)


def _owner(photo: Path, facts: Sequence[Path]) -> Path | None:
    named = [one for one in facts if photo.stem == one.stem or _goes_on(photo.stem, one.stem)]
    return max(named, key=lambda one: len(one.stem), default=None)


def _goes_on(longer: str, shorter: str) -> bool:
    """Whether a name is another one with a number or a word behind it."""
    return longer.startswith(shorter) and not longer[len(shorter)].isalpha()
