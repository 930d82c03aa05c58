"""Photos and pictures in a bucket of an S3 store, `s3://bucket/prefix`: Amazon's, or any that speaks its protocol.

Who may read and write, and where the store is, comes from the usual variables: AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL; see `listing/store/objects.py`. They are told to nobody.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from obstore.store import S3Store

SCHEME = "s3://"
CALL_SECONDS, TRIES, PATIENCE = 60, 3, 30
"""See `object_store`: nobody waits before a screen here. A choice: to put a picture takes a tenth of a second."""
LONGEST_REASON = 160  # letters of what a store says; the rest is for its own programmers

BucketWhy = Literal["no_hosted_extra", "no_bucket", "no_store"]


class BucketTrouble(OSError):
    """A bucket cannot be worked with: `why`, its `address`, and what the store said."""

    def __init__(self, why: BucketWhy, address: str, reason: str = "") -> None:
        self.why, self.address, self.reason = why, address, reason
        super().__init__(None, reason or why)


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket, or what lies below a prefix of it; the prefix has no slash at its end."""

    name: str
    prefix: str

    def __str__(self) -> str:
        return f"{SCHEME}{self.name}/{self.prefix}".rstrip("/")

    def key(self, name: str) -> str:
        """Return the key of what has a name below the prefix."""
        return f"{self.prefix}/{name}" if self.prefix else name

    def pictures(self) -> list["BucketPhoto"]:
        """Return the objects directly below the prefix, or the one object that it is, by name."""
        with _told(self):
            import obstore

            found = obstore.list_with_delimiter(_store(self.name), self.prefix or None)["objects"]
            items = [BucketPhoto(self.name, one["path"], one["size"]) for one in found]
            if not items and self.prefix:
                items = [BucketPhoto(self.name, self.prefix, size) for size in self._size_of_itself()]
        return sorted(items, key=lambda item: item.key)

    def _size_of_itself(self) -> Iterator[int]:
        import obstore

        try:
            yield obstore.head(_store(self.name), self.prefix)["size"]
        except FileNotFoundError as error:
            if _says(error, "NoSuchBucket"):
                raise

    def sizes(self) -> dict[str, int]:
        """Return the bytes of everything below the prefix, by its name below it."""
        with _told(self):
            import obstore

            pages = obstore.list(_store(self.name), self.prefix or None)
            start = len(self.key(""))
            return {one["path"][start:]: one["size"] for page in pages for one in page}

    def read(self, name: str) -> bytes | None:
        """Return what has a name below the prefix; None where nothing has."""
        with _told(self):
            import obstore

            try:
                return bytes(obstore.get(_store(self.name), self.key(name)).bytes())
            except FileNotFoundError as error:
                if _says(error, "NoSuchBucket"):
                    raise
                return None

    def write(self, name: str, content: bytes) -> None:
        """Put content below the prefix; there whole when this returns, or not at all."""
        with _told(self):
            import obstore

            obstore.put(_store(self.name), self.key(name), content)

    def delete(self, name: str) -> None:
        """Delete what has a name below the prefix."""
        with _told(self):
            import obstore

            obstore.delete(_store(self.name), self.key(name))


@dataclass(frozen=True, slots=True)
class BucketPhoto:
    """A photo in a bucket. It has of a path what is asked of a photo's."""

    bucket: str
    key: str
    size: int

    def __str__(self) -> str:
        return f"{SCHEME}{self.bucket}/{self.key}"

    @property
    def name(self) -> str:
        """Return what stands behind the last slash."""
        return PurePosixPath(self.key).name

    @property
    def stem(self) -> str:
        """Return the name without its ending."""
        return PurePosixPath(self.key).stem

    @property
    def suffix(self) -> str:
        """Return the ending of the name."""
        return PurePosixPath(self.key).suffix

    def read_bytes(self) -> bytes:
        """Return the photo. Raises BucketTrouble."""
        content = Bucket(self.bucket, "").read(self.key)
        if content is None:
            raise BucketTrouble("no_store", str(self), "no such object")
        return content

    def head(self, size: int) -> bytes:
        """Return its first bytes. Raises BucketTrouble."""
        with _told(Bucket(self.bucket, self.key)):
            import obstore

            return bytes(obstore.get_range(_store(self.bucket), self.key, start=0, end=min(size, self.size)))


def bucket_at(address: str) -> Bucket:
    """Return the bucket of an address that begins with `s3://`."""
    name, _, prefix = address.removeprefix(SCHEME).partition("/")
    return Bucket(name, prefix.strip("/"))


@lru_cache
def _store(bucket: str) -> "S3Store":
    from listing.store.objects import object_store

    return object_store(f"{SCHEME}{bucket}", CALL_SECONDS, TRIES, PATIENCE)


@contextmanager
def _told(bucket: Bucket) -> Iterator[None]:
    """Put what the store says in our own words."""
    try:
        from obstore.exceptions import BaseError
    except ImportError as error:
        raise BucketTrouble("no_hosted_extra", str(bucket)) from error
    try:
        yield
    except (BaseError, FileNotFoundError) as error:
        missing = not bucket.name or _says(error, "NoSuchBucket")
        reason = str(error).partition("\n")[0][:LONGEST_REASON]
        raise BucketTrouble("no_bucket" if missing else "no_store", str(bucket), reason) from error


def _says(error: Exception, code: str) -> bool:
    return f"<Code>{code}</Code>" in str(error)
