"""All works in one ZIP, by code: what cannot be read of one keeps nobody else's out."""

import logging
from collections.abc import Iterator
from itertools import chain

from listing.kit.packed import cost_files
from listing.pictures.bundle import entries
from listing.pictures.previews import Pictures
from listing.pictures.zipped import zipped
from listing.store.records import Work
from listing.store.works import Store

log = logging.getLogger(__name__)
NOT_WHOLE = "TIDAK-LENGKAP.txt"
WHY_NOT_WHOLE = "Sebagian isi produk ini tidak bisa dibaca.\nPart of this product could not be read.\n"


def packed_works(store: Store, pictures: Pictures) -> Iterator[bytes]:
    """Yield the ZIP: a folder a code, in it those of `bundle.entries`, and what she typed of costs."""
    return zipped(file for work in store.all() if not work.is_demo for file in _files(work, pictures))


def _files(work: Work, pictures: Pictures) -> Iterator[tuple[str, bytes]]:
    try:
        for path, content in chain(entries(work, pictures), cost_files(work)):
            yield f"{work.code}/{path}", content
    except Exception as error:  # whatever is wrong with one work
        log.exception("a work could not be packed whole: %s", type(error).__name__)
        yield f"{work.code}/{NOT_WHOLE}", WHY_NOT_WHOLE.encode()
    for photo in work.photos:
        pictures.forget(photo)
