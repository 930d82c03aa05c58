"""Files in an object store that many machines share (S3, or what speaks as it does)."""

import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from listing.errors import Unreachable
from listing.store.files import Swept
from listing.store.records import ORIGINAL, File, Folder
from listing.store.settings import setting

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig, S3Config

CALL_SECONDS, TRIES, PATIENCE, LOOK_PAUSE = 15, 2, 6, 2
"""Seconds for a call, how often one that failed is tried again, and after how many seconds no more; and seconds until
a store that was away is asked again.

A choice: a phone waits for about two minutes and then sends again by itself. A store that is away is said long
before, so that the calls which wait for it do not fill the server.
"""


def object_store(
    address: str, seconds: float = CALL_SECONDS, tries: int = TRIES, patience: float = PATIENCE
) -> S3Store:
    """Open `s3://bucket/prefix`; keys, region and endpoint are in the usual AWS_* variables, or in files they name.

    Args:
        address: Of the bucket, or of what lies below a prefix in it.
        seconds: For a call.
        tries: How often a call that failed is tried again.
        patience: Seconds after which it no more is.
    """
    client: ClientConfig = {"timeout": timedelta(seconds=seconds)}
    config: S3Config = {}
    key, secret = setting("AWS_ACCESS_KEY_ID"), setting("AWS_SECRET_ACCESS_KEY")
    if key and secret:
        config = {"access_key_id": key, "secret_access_key": secret}
    if setting("AWS_ENDPOINT_URL").startswith("http:"):  # a store beside us, in a network of its own
        client["allow_http"] = True
    retry: RetryConfig = {"max_retries": tries, "retry_timeout": timedelta(seconds=patience)}
    return S3Store.from_url(address, config=config, client_options=client, retry_config=retry)


class Breaker:
    """Says at once that a store is away once a call has found out; one call in a while sees whether it still is.

    Without it, all threads of a server would wait for a store that does not answer, and its words with them.
    """

    def __init__(self) -> None:
        self._lock, self._is_away, self._next = threading.Lock(), False, 0.0

    @contextmanager
    def call(self) -> Iterator[None]:
        """Call the store in the block. Raises FileNotFoundError, Unreachable."""
        with self._lock:
            now = time.monotonic()
            if self._is_away and now < self._next:
                raise Unreachable
            self._next = now + CALL_SECONDS  # until then one call is enough to find out
        try:
            yield
        except FileNotFoundError:
            self._is_away = False
            raise
        except (BaseError, OSError) as error:
            with self._lock:
                self._is_away, self._next = True, time.monotonic() + LOOK_PAUSE
            raise Unreachable from error
        self._is_away = False


@dataclass(frozen=True, slots=True)
class ObjectFolder:
    """A photo's folder."""

    files: "ObjectFiles" = field(compare=False, repr=False)
    name: str

    def __truediv__(self, name: str, /) -> File:
        return ObjectFile(self.files, f"{self.name}/{name}")


@dataclass(frozen=True, slots=True)
class ObjectFile:
    """One file."""

    files: "ObjectFiles" = field(compare=False, repr=False)
    name: str

    def read_bytes(self) -> bytes:
        """Return all of it. Raises FileNotFoundError, Unreachable."""
        return self.files.read(self.name)


class ObjectFiles:
    """See `Files`. `scratch` is a folder on this disk for what a program has to read as a file."""

    def __init__(self, store: S3Store, scratch: Path) -> None:
        self._store, self._scratch, self._breaker = store, scratch, Breaker()

    def check(self) -> None:
        """See that the store answers. Raises Unreachable."""
        with self._breaker.call():
            obstore.list_with_delimiter(self._store, "0")  # no key begins so: hardly anything comes back

    def folder(self, name: str) -> Folder:
        """Return a photo's folder."""
        return ObjectFolder(self, name)

    def names(self, name: str) -> tuple[str, ...]:
        """Return the names of a photo's files."""
        with self._breaker.call():
            found = [str(one["path"]) for some in obstore.list(self._store, f"{name}/") for one in some]
        return tuple(sorted(path.rsplit("/", 1)[1] for path in found))

    def read(self, name: str) -> bytes:
        """Return a file. Raises FileNotFoundError, Unreachable."""
        with self._breaker.call():
            return bytes(obstore.get(self._store, name).bytes())

    def take(self, upload: Path, name: str) -> None:
        """Keep an uploaded file as the original of a photo."""
        with self._breaker.call():
            obstore.put(self._store, f"{name}/{ORIGINAL}", upload)

    def keep(self, name: str, contents: Mapping[str, bytes]) -> None:
        """Write files of a photo."""
        with self._breaker.call():
            for file, content in contents.items():
                obstore.put(self._store, f"{name}/{file}", content)

    @contextmanager
    def on_disk(self, name: str, file: str) -> Iterator[Path]:
        """Give a copy."""
        content = self.read(f"{name}/{file}")
        with tempfile.TemporaryDirectory(dir=self._scratch) as folder:
            copy = Path(folder) / file
            copy.write_bytes(content)
            yield copy

    def remove(self, name: str) -> Swept:
        """Remove everything below a name."""
        return self._removed(f"{name}/")

    def remove_all(self) -> Swept:
        """Remove everything."""
        return self._removed("")

    def _removed(self, prefix: str) -> Swept:
        swept = Swept()
        with self._breaker.call():
            for found in obstore.list(self._store, prefix or None):
                for one in found:  # key by key: not every store that speaks S3 deletes many at once
                    obstore.delete(self._store, one["path"])
                    swept += Swept(1, one["size"])
        return swept
