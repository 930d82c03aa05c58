"""Which halls this computer has: a folder each, with what it is called, where it answers, its PIN and its data.

`halls/NAME/cell.json`  its address and port
`halls/NAME/pin`        the trainer's PIN, for the owner of the folder alone
`halls/NAME/stopped`    there where it shall not run
`halls/NAME/data/`      what `ETALASE_HOME` is for a server alone
"""

import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

import msgspec

from listing.backup.folder import backup_folder, has_work
from listing.backup.parcel import Label
from listing.hall.officers import HALL_VARIABLE, OFFICERS_VARIABLE
from listing.hall.pin import new_pin
from listing.server.network import ADDRESS_VARIABLE, listens
from listing.store.recovery import is_in_use
from photo.files import home, written_safely

NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
"""A name is a folder, a word of HAProxy's and the first part of a host name (RFC 1123), so it is small and plain."""
FIRST_PORT: Final = 8601  # a choice: beside 8501, and free on a fresh Debian
LAST_PORT: Final = 9600
MODELS_FOLDER: Final = "models"  # of all halls together: the networks are large and the same

OFFICERS_FILE: Final = "officers.json"  # of all halls together

CellWhy = Literal[
    "bad_name", "bad_address", "address_taken", "there", "unknown", "runs", "run_already", "has_work", "no_halls",
    "not_ended",
]  # fmt: skip


class CellTrouble(Exception):
    """Something that cannot be done with a hall: `why`, and what its sentence says."""

    def __init__(self, why: CellWhy, **values: object) -> None:
        self.why, self.values = why, values
        super().__init__(f"{why}: {values}")


class CellFile(msgspec.Struct, frozen=True):
    """What `cell.json` holds."""

    address: str
    port: int


@dataclass(frozen=True, slots=True)
class HallCell:
    """One hall.

    Attributes:
        name: Of its folder.
        folder: Where everything of it lies.
        address: By which phones reach it through the proxy, http://name or https://name.
        port: Where its server listens, on this computer only.
    """

    name: str
    folder: Path
    address: str
    port: int

    @property
    def data(self) -> Path:
        """Return the folder of its work."""
        return self.folder / "data"

    @property
    def host(self) -> str:
        """Return the name that a phone calls."""
        return urlsplit(self.address).hostname or ""

    @property
    def pin(self) -> str:
        """Return the trainer's PIN. Raises OSError."""
        return (self.folder / "pin").read_text(encoding="ascii").strip()

    @property
    def is_wanted(self) -> bool:
        """Tell whether it shall run."""
        return not self._stopped.exists()

    @property
    def is_running(self) -> bool:
        """Tell whether a server works in its data folder now."""
        return is_in_use(self.data)

    @property
    def has_work(self) -> bool:
        """Tell whether anybody's work is in it; what cannot be read may be some."""
        return any(self.folder.glob("data-*")) or has_work(self.data)

    @property
    def environment(self) -> Mapping[str, str]:
        """Return what its server is told, and no other."""
        own = {"ETALASE_HOME": str(self.data), ADDRESS_VARIABLE: self.address, "ETALASE_PIN": self.pin}
        own |= {HALL_VARIABLE: self.name, OFFICERS_VARIABLE: str(self.folder.parent / OFFICERS_FILE)}
        return own | dict.fromkeys(("ETALASE_DATABASE", "ETALASE_FILES"), "")  # one store for all would be no cell

    def want(self, wanted: bool) -> None:
        """Say whether it shall run; whoever runs the halls looks every second."""
        if wanted:
            self._stopped.unlink(missing_ok=True)
        else:
            self._stopped.touch()

    @property
    def _stopped(self) -> Path:
        return self.folder / "stopped"


class Cells:
    """All halls below a folder; below the user's own data folder where none is named."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root or home() / "halls"

    @property
    def officers(self) -> Path:
        """Return the file of the officers."""
        return self.root / OFFICERS_FILE

    def all(self) -> tuple[HallCell, ...]:
        """Return the halls by name; what is no hall is passed over."""
        folders = sorted(self.root.iterdir()) if self.root.is_dir() else []
        found = (self._read(folder) for folder in folders if NAME.fullmatch(folder.name))
        return tuple(cell for cell in found if cell)

    def find(self, name: str) -> HallCell:
        """Return a hall. Raises CellTrouble: there is none of this name."""
        cell = self._read(self.root / name) if NAME.fullmatch(name) else None
        if cell is None:
            raise CellTrouble("unknown", name=name, known=", ".join(one.name for one in self.all()) or "-")
        return cell

    def add(
        self, name: str, address: str = "", port: int = 0, fill: Callable[[Path], object] = lambda _: None
    ) -> HallCell:
        """Make a hall, with a PIN of its own.

        Args:
            name: Of its folder.
            address: By which phones reach it; "" takes http://NAME.lan.
            port: Where its server listens; 0 takes the next that is free.
            fill: Puts into its data folder what shall be there before it is one.

        Raises:
            CellTrouble: Its name or address cannot be one, or another has it.
        """
        if not NAME.fullmatch(name):
            raise CellTrouble("bad_name", name=name)
        if (self.root / name).exists():
            raise CellTrouble("there", name=name)
        cell = self._planned(name, address or f"http://{name}.lan", port)
        self.root.mkdir(parents=True, mode=0o700, exist_ok=True)
        try:
            self._prepare(cell, fill)
            with written_safely(cell.folder / "pin") as part:
                part.touch(mode=0o600)
                part.write_text(new_pin(), encoding="ascii")
            with written_safely(cell.folder / "cell.json") as part:  # the last: from here on it is a hall
                part.write_bytes(msgspec.json.encode(CellFile(cell.address, cell.port)))
        except BaseException:
            shutil.rmtree(cell.folder, ignore_errors=True)
            raise
        return cell

    def remove(self, cell: HallCell, sure: bool) -> None:
        """Delete a hall and all work in it.

        Raises:
            CellTrouble: It runs; or there is work in it and nobody said that this is meant.
        """
        if cell.is_running:
            raise CellTrouble("runs", name=cell.name)
        if cell.has_work and not sure:
            raise CellTrouble("has_work", name=cell.name)
        (cell.folder / "cell.json").unlink()  # the first: from here on it is none
        shutil.rmtree(cell.folder)

    def export(self, cell: HallCell, target: Path) -> Label:
        """Write a hall into a file, as `etalase backup` writes a data folder.

        Raises:
            CellTrouble: It runs, and would go on here while it was carried away.
            BackupTrouble, OSError: As `backup_folder`.
        """
        if cell.is_running:
            raise CellTrouble("runs", name=cell.name)
        return backup_folder(cell.data, target)

    def replace(self, cell: HallCell, fill: Callable[[Path], object]) -> Path:
        """Give a hall other data. Returns where the old is then; nothing is deleted.

        Raises:
            CellTrouble: It runs; or as `fill`, and then all is as it was.
        """
        if cell.is_running:
            raise CellTrouble("runs", name=cell.name)
        aside = cell.folder / f"data-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}"
        cell.data.replace(aside)
        try:
            self._prepare(cell, fill)
        except BaseException:
            shutil.rmtree(cell.data, ignore_errors=True)
            aside.replace(cell.data)
            raise
        return aside

    def _planned(self, name: str, address: str, port: int) -> HallCell:
        others = self.all()
        found = _ADDRESS.fullmatch(address.rstrip("/").lower())
        if not found:
            raise CellTrouble("bad_address", address=address)
        ports = {one.port for one in others}
        free = (one for one in range(FIRST_PORT, LAST_PORT) if one not in ports and not listens("127.0.0.1", one))
        cell = HallCell(name, self.root / name, found[0], port or next(free))
        if cell.host in {one.host for one in others}:
            raise CellTrouble("address_taken", address=cell.address)
        return cell

    def _prepare(self, cell: HallCell, fill: Callable[[Path], object]) -> None:
        """Make its data folder, which uses the networks of this computer: a hall alone would fetch its own."""
        cell.data.mkdir(parents=True, mode=0o700)
        fill(cell.data)
        models = home() / MODELS_FOLDER
        models.mkdir(parents=True, exist_ok=True)
        (cell.data / MODELS_FOLDER).symlink_to(os.path.relpath(models, cell.data), target_is_directory=True)

    def _read(self, folder: Path) -> HallCell | None:
        try:
            told = msgspec.json.decode((folder / "cell.json").read_bytes(), type=CellFile)
        except (OSError, msgspec.DecodeError):
            return None
        return HallCell(folder.name, folder, told.address, told.port)


_ADDRESS: Final = re.compile(
    r"https?://(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::\d{1,5})?"
)
"""A host name (RFC 1123), and a port where the proxy has another than the usual. No path: pages, scripts and cookies
of a server stand at its root, so two halls cannot share a name."""
