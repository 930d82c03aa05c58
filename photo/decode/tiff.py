"""TIFF: the page that is the photo, chosen before anything decodes it, and what its pixels need of its directory.

The first page of a scan or a raw file can be its thumbnail, pages can be thousands, and tags can be odd.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin, UnidentifiedImageError

from photo.decode.encoded import Decoded, Encoded, decoded_whole, pixel_bytes
from photo.errors import DamagedFile
from photo.types import Size

TIFF_STARTS = (b"II*\0", b"MM\0*")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # a broken file is told of in our own words
TiffImagePlugin.READ_LIBTIFF = True  # Pillow's own reader mistakes planar pictures of 16 bits

MOST_PAGES = 64  # that are looked at
_MOST_TAGS = 256  # of a page
THUMBNAIL_SIDE = (
    512  # a first page up to this side that has a larger twin is its thumbnail, even if it does not say so
)
SAME_SHAPE = 0.03  # of the ratio of its sides
_NEEDED = {254, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 317, 320, 322, 323, 324, 325, 332}
_NEEDED |= {338, 339, 347, 512, 513, 514, 519, 520, 521, 529, 530, 531, 532, 34675}
"""Tags that say how the pixels lie, and 34675, their ICC profile."""
SUBFILE, OLD_SUBFILE, WIDTH, HEIGHT, BITS, PHOTOMETRIC, ORIENTATION, SUB_PAGES = (
    254,
    255,
    256,
    257,
    258,
    262,
    274,
    330,
)
SHOWN = range(9)  # photometric interpretations of pictures; a camera's raw data and depth maps have larger ones
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_NUMBERS = {1: "B", 3: "H", 4: "I"}
WHITE_IS_ZERO = 0


@dataclass(frozen=True, slots=True)
class _Page:
    """One directory.

    Attributes:
        at: Where it lies in the file.
        values: Numbers of the tags that have one, by tag; of a list the first.
        pages: Directories inside it.
    """

    at: int
    values: dict[int, int]
    pages: tuple[int, ...]

    @property
    def size(self) -> Size:
        return self.values.get(WIDTH, 0), self.values.get(HEIGHT, 0)

    @property
    def is_reduced(self) -> bool:
        return bool(self.values.get(SUBFILE, 0) & 1) or self.values.get(OLD_SUBFILE) == 2

    @property
    def is_shown(self) -> bool:
        return self.values.get(PHOTOMETRIC, 1) in SHOWN and min(self.size) > 0


def open_tiff(data: bytes) -> Encoded:
    """Open a TIFF.

    Raises:
        DamagedFile: It has no page with a picture.
    """
    order = "<" if data[:2] == b"II" else ">"
    pages = list(_pages(data, order))
    page = _chosen([page for page in pages if page.is_shown])
    clean = _only(data, order, page)
    width, height = page.size
    try:
        image = Image.open(io.BytesIO(clean), formats=("TIFF",))
    except UnidentifiedImageError:  # colours as floats, and other depths that Pillow does not know
        return _by_opencv(clean, page)
    inverted = page.values.get(PHOTOMETRIC) == WHITE_IS_ZERO and page.values.get(BITS, 1) > 8
    return Encoded(
        size=page.size,
        # libtiff unpacks a strip, which may be the whole page, before Pillow has it
        cost=lambda _: 2 * pixel_bytes(image.mode) * width * height,
        decode=lambda _: _turned_over(decoded_whole(image)) if inverted else decoded_whole(image),
        orientation=page.values.get(ORIENTATION, 1),
        profile=image.info.get("icc_profile"),
        frames=sum(not page.is_reduced for page in pages if page.is_shown),
    )


def _pages(data: bytes, order: str) -> Iterator[_Page]:
    """Yield the directories in their order, each followed by those inside it; no more than `MOST_PAGES`."""
    waiting: list[int] = [_number(data, order, 4)]
    seen: set[int] = set()
    while waiting and len(seen) < MOST_PAGES:
        at = waiting.pop(0)
        if at in seen or not 8 <= at <= len(data) - 2:
            continue
        seen.add(at)
        count = min(struct.unpack_from(order + "H", data, at)[0], _MOST_TAGS)
        rows = list(_rows(data, order, at, count))
        firsts: dict[int, tuple[int, ...]] = {}
        for tag, numbers in rows:
            firsts.setdefault(tag, numbers)  # told twice, the first counts, as in libtiff
        values = {tag: numbers[0] for tag, numbers in firsts.items() if numbers}
        inside = tuple(number for tag, numbers in rows if tag == SUB_PAGES for number in numbers)
        yield _Page(at, values, inside)
        following = _number(data, order, at + 2 + 12 * count)
        waiting = [*inside[:MOST_PAGES], following, *waiting]


def _number(data: bytes, order: str, at: int) -> int:
    return int(struct.unpack_from(order + "I", data, at)[0]) if at + 4 <= len(data) else 0


def _rows(data: bytes, order: str, at: int, count: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield (tag, its first whole numbers) of a directory."""
    for place in range(at + 2, min(at + 2 + 12 * count, len(data) - 11), 12):
        tag, kind, many = struct.unpack_from(order + "HHI", data, place)
        letter = _NUMBERS.get(kind)
        if letter is None or not many:
            yield tag, ()
            continue
        many = min(many, MOST_PAGES)
        length = many * _SIZES[kind]
        start = place + 8 if length <= 4 else _number(data, order, place + 8)
        if start + length <= len(data):
            yield tag, struct.unpack_from(f"{order}{many}{letter}", data, start)


def _chosen(pages: list[_Page]) -> _Page:
    """Return the photo among the pages: the first, unless that is a thumbnail of another."""
    if not pages:
        raise DamagedFile
    first, whole_pages = pages[0], [page for page in pages if not page.is_reduced]
    if first.is_reduced:
        return whole_pages[0] if whole_pages else max(pages, key=lambda page: page.size[0] * page.size[1])
    if max(first.size) <= THUMBNAIL_SIDE:
        ratio = first.size[0] / first.size[1]
        twins = [page for page in whole_pages if abs(page.size[0] / page.size[1] / ratio - 1) <= SAME_SHAPE]
        return max(twins, key=lambda page: page.size[0] >= 2 * first.size[0] and page.size[0])
    return first


def _only(data: bytes, order: str, page: _Page) -> bytes:
    """Return the file with one page, and in its directory only what its pixels need."""
    clean = bytearray(data)
    count = min(struct.unpack_from(order + "H", data, page.at)[0], _MOST_TAGS)
    places = range(page.at + 2, min(page.at + 2 + 12 * count, len(data) - 11), 12)
    rows = [data[place : place + 12] for place in places]
    tags = [struct.unpack_from(order + "H", row)[0] for row in rows]
    # a tag told twice would be one size for us and another for whoever unpacks it
    rows = [row for at, row in enumerate(rows) if tags[at] in _NEEDED and tags[at] not in tags[:at]]
    directory = struct.pack(order + "H", len(rows)) + b"".join(rows) + b"\0\0\0\0"
    clean[page.at : page.at + len(directory)] = directory
    clean[4:8] = struct.pack(order + "I", page.at)
    return bytes(clean)


def _turned_over(found: Decoded) -> Decoded:
    """Turn light and dark over, which Pillow does for 8 bits only."""

    def band(top: int, bottom: int) -> Image.Image:
        values = np.asarray(found.band(top, bottom))
        if values.dtype == np.uint16:
            return Image.fromarray(65535 - values)
        return Image.fromarray((found.white - values).astype(np.float32))

    return Decoded(found.size, band, found.white)


def _by_opencv(clean: bytes, page: _Page) -> Encoded:
    """Let OpenCV decode: BGR of 8 or 16 bits, or floats, where 1 is white."""
    width, height = page.size

    def decode(_: float) -> Decoded:
        pixels = cv2.imdecode(np.frombuffer(clean, np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION)
        if pixels is None:
            raise DamagedFile
        white = {"uint8": 255.0, "uint16": 65535.0}.get(pixels.dtype.name) or max(float(np.nanmax(pixels)), 1.0)
        return Decoded((pixels.shape[1], pixels.shape[0]), lambda top, bottom: _eight_bits(pixels[top:bottom], white))

    depth = page.values.get(BITS, 8) / 8
    return Encoded(page.size, lambda _: 2 * 4 * depth * width * height, decode, page.values.get(ORIENTATION, 1))


def _eight_bits(pixels: np.ndarray, white: float) -> Image.Image:
    values = (np.nan_to_num(pixels.astype(np.float32)) * (255 / white)).clip(0, 255).round().astype(np.uint8)
    if values.ndim == 2:
        return Image.fromarray(values)
    return Image.fromarray(cv2.cvtColor(values, cv2.COLOR_BGRA2RGBA if values.shape[2] == 4 else cv2.COLOR_BGR2RGB))
