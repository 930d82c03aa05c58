"""Where works are kept: under a folder of this computer, or where `ETALASE_DATABASE` and `ETALASE_FILES` say."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from listing.errors import NotSetUp
from listing.store.files import Files, LocalFiles
from listing.store.records import StoredPhoto
from listing.store.recovery import LOST
from listing.store.settings import setting
from listing.store.works import Shared, Store

DATABASE_ADDRESS, FILES_ADDRESS = "ETALASE_DATABASE", "ETALASE_FILES"


def is_hosted() -> bool:
    """Tell whether this is one of many servers, rather than a laptop with all on its own disk."""
    return bool(setting(DATABASE_ADDRESS))


def open_store(home: Path, gone: Callable[[StoredPhoto], None]) -> Store:
    """Open the works. Arguments as of `Store`.

    Raises:
        StoreTrouble: They cannot be worked with.
    """
    return Store(home, gone, shared(home) if is_hosted() else None)


def shared(home: Path) -> Shared:
    """Open what many servers share. Raises Unreachable; NotSetUp where something was not done before."""
    if not setting(FILES_ADDRESS):
        raise NotSetUp("files")
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        from listing.store.postgres import Postgres

        files = _files(setting(FILES_ADDRESS), home)
    except ImportError as error:
        raise NotSetUp("extra") from error
    return Shared(Postgres(setting(DATABASE_ADDRESS)), files)


def _files(address: str, home: Path) -> Files:
    from urllib.request import url2pathname  # late: it brings all of http, which a laptop's store does without

    parts = urlsplit(address)
    if parts.scheme in ("", "file"):
        root = Path(url2pathname(parts.path)) if parts.scheme else Path(address)
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        return LocalFiles(root, home / LOST)
    from listing.store.objects import ObjectFiles, object_store

    return ObjectFiles(object_store(address), home)
