"""JPEG: segments walked before anything decodes them. What is not needed is left out, what ends early gets an end.

Samsung's panoramas have no end mark; motion photos carry a film behind it; copies lose their last bytes. And a
progressive file of some kilobytes can ask for minutes of work, so its scans are counted first.
"""

import io
import re
import struct
from dataclasses import dataclass, field, replace

import numpy as np
from PIL import Image

from photo.decode.encoded import Decoded, Encoded, decoded_whole, pixel_bytes
from photo.decode.exif import orientation_in
from photo.errors import DamagedFile, TooManyPixels
from photo.types import Rgb, Size

JPEG_START = b"\xff\xd8\xff"
START, END, SCAN = 0xD8, 0xD9, 0xDA
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # SOF0 to SOF15; the three between are tables
PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}
BETWEEN_SCANS = {0xC4, 0xCC, SCAN, 0xDB, 0xDC, 0xDD, 0xFE, *range(0xE0, 0xF0)}
ALONE = {0x01, *range(0xD0, 0xD8)}  # markers without a length
_NEEDED = ((0xE0, b"JFIF"), (0xE2, b"ICC_PROFILE"), (0xEE, b"Adobe"))  # the rest of APPn and comments is left out
_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")

MOST_WORK = 2_000_000_000  # pixels times scans: 20 scans of 100 megapixels; cameras and programs write 1 to 16
LEAST_ROWS = 0.95  # of the rows; a photo that lacks more is refused
PROBE = 3  # bytes that are cut off besides, to see where the data end; fewer than a block takes


@dataclass(slots=True)
class _Walked:
    """What a walk through the segments found."""

    head: list[bytes] = field(default_factory=list)
    exif: list[bytes] = field(default_factory=list)
    size: Size = (0, 0)
    components: int = 0
    block_rows: int = 8  # of the rows that are coded together
    samples: float = 1.0  # values for each pixel, 1.5 with the usual coarser colour
    progressive: bool = False
    scans: list[bytes] = field(default_factory=list)
    first_scan: int = 0
    end: int = 0
    ended: bool = False


def open_jpeg(data: bytes) -> Encoded:
    """Open a JPEG.

    Raises:
        DamagedFile: It has no frame, or ends before its picture does.
        TooManyPixels: Its scans would take minutes.
    """
    walked = _walk(data)
    width, height = walked.size
    if not (width and height and walked.scans):
        raise DamagedFile
    if width * height * len(walked.scans) > MOST_WORK:
        raise TooManyPixels(MOST_WORK // len(walked.scans))
    if not walked.ended and walked.progressive and not _all_begun(walked):
        raise DamagedFile

    def opened(end: int) -> Image.Image:
        clean = b"".join((b"\xff\xd8", *walked.head, data[walked.first_scan : end], b"\xff\xd9"))
        return Image.open(io.BytesIO(clean), formats=("JPEG",))

    def decode(scale: float) -> Decoded:
        step = _reduction(scale)
        found = _decoded(image, step)
        if walked.ended or walked.progressive:
            return found
        shorter = opened(walked.end - PROBE)
        _decoded(shorter, step)
        return _patched(image, shorter, max(1, walked.block_rows // step))

    image = opened(walked.end)
    # with several scans all coefficients are kept until the last one, two bytes each
    kept = 2 * walked.samples * width * height if walked.progressive or len(walked.scans) > 1 else 0.0
    return Encoded(
        size=(width, height),
        cost=lambda scale: kept + pixel_bytes(image.mode) * width * height / _reduction(scale) ** 2,
        decode=decode,
        orientation=next(filter(lambda turn: turn > 1, map(orientation_in, walked.exif)), 1),
        profile=image.info.get("icc_profile"),
    )


def _reduction(scale: float) -> int:
    """Return by how much libjpeg reduces while it decodes: 1, 2, 4 or 8, for less than the cost of the whole."""
    return next((step for step in (8, 4, 2) if step * scale <= 1), 1)


def _decoded(image: Image.Image, step: int) -> Decoded:
    if step > 1:
        image.draft(image.mode, (image.width // step, image.height // step))
    return decoded_whole(image)


def _patched(image: Image.Image, shorter: Image.Image, block: int) -> Decoded:
    """Fill the rows that a file cut short does not have with the last that it has.

    Args:
        image: The picture; what the file does not have is grey.
        shorter: The same with a few more bytes cut off, so that what differs lies at the end of the data.
        block: Rows that are coded together.

    Raises:
        DamagedFile: Too many rows are missing.
    """
    missing = _rows_missing(np.asarray(image), np.asarray(shorter), block)
    if missing > (1 - LEAST_ROWS) * image.height:
        raise DamagedFile
    if missing:
        last = image.crop((0, image.height - missing - 1, image.width, image.height - missing))
        image.paste(last.resize((image.width, missing)), (0, image.height - missing))
    return replace(decoded_whole(image), missing=missing)


def _rows_missing(pixels: Rgb, shorter: Rgb, block: int) -> int:
    rows, height = np.flatnonzero((pixels != shorter).reshape(len(pixels), -1).any(axis=1)), len(pixels)
    # colour is spread to the next row, so that the last row to differ can be one of the next block
    end = int(max(0, rows[-1] - 1)) // block * block if len(rows) else height
    return height - end if end + block < height else 0  # of the lowest block a corner may be missing


def _all_begun(walked: _Walked) -> bool:
    """Tell whether every part of a progressive picture has its scan, down to the last bit, if only its beginning."""
    bits: dict[tuple[int, int], int] = {}
    for scan in walked.scans:
        count = scan[0]
        if len(scan) < 4 + 2 * count:
            return False
        first, last, precision = scan[1 + 2 * count : 4 + 2 * count]
        for component in scan[1 : 1 + 2 * count : 2]:
            bits |= {(component, place): precision & 15 for place in range(first, min(last, 63) + 1)}
    return len(bits) == 64 * walked.components and not any(bits.values())


def _walk(data: bytes) -> _Walked:
    """Go from segment to segment until the picture ends."""
    found, at = _Walked(end=len(data)), 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            at = _skipped(data, at)
            continue
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker == END:
            found.end, found.ended = at, True
            break
        elif marker in ALONE or (marker == START and not found.scans):
            at += 2
        else:
            if found.scans and (marker not in BETWEEN_SCANS or _is_whole(found)):
                found.end = at  # something else begins where the end mark should be
                break
            length = struct.unpack_from(">H", data, at + 2)[0]
            _note(found, marker, data, at, length)
            at += 2 + length
            if marker == SCAN:
                following = _NEXT_MARKER.search(data, at)
                at = following.end() - 2 if following else len(data)
    if data[at : at + 2] == b"\xff\xd9":  # the very last two bytes
        found.end, found.ended = at, True
    while data[found.end - 1] == 0xFF:  # half a mark
        found.end -= 1
    return found


def _skipped(data: bytes, at: int) -> int:
    """Return where the next segment begins; decoders forgive rubbish between two."""
    following = _NEXT_MARKER.search(data, at)
    return following.end() - 2 if following else len(data)


def _is_whole(found: _Walked) -> bool:
    """Tell whether a picture of one scan has had it."""
    return not found.progressive and found.scans[0][:1] == bytes([found.components])


def _note(found: _Walked, marker: int, data: bytes, at: int, length: int) -> None:
    body = data[at + 4 : at + 2 + length]
    if marker == SCAN:
        if not found.scans:
            found.first_scan = at
        found.scans.append(body)
        return
    if marker in FRAMES and not found.components and len(body) >= 6:
        found.size = (struct.unpack_from(">H", body, 3)[0], struct.unpack_from(">H", body, 1)[0])
        found.components, found.progressive = body[5], marker in PROGRESSIVE
        factors = body[7::3][: body[5]]
        found.samples, found.block_rows = _samples(factors), 8 * max((factor & 15 for factor in factors), default=1)
    if marker == 0xE1 and body[:4] == b"Exif":
        found.exif.append(body)
    is_extra = 0xE0 <= marker <= 0xEF or marker == 0xFE
    if not found.scans and (not is_extra or any(marker == kind and body.startswith(name) for kind, name in _NEEDED)):
        found.head.append(data[at : at + 2 + length])


def _samples(factors: bytes) -> float:
    """Return the values for each pixel, from the sampling factors of the components."""
    areas = [(factor >> 4) * (factor & 15) for factor in factors]
    return sum(areas) / max(areas) if any(areas) else 4.0
