"""PNG: only the chunks that the pixels need reach the decoder; the few others that matter are read here."""

import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress

from PIL import Image

from photo.decode import profile
from photo.decode.encoded import Encoded, decoded_whole, pixel_bytes
from photo.decode.exif import orientation_in

PNG_START = b"\x89PNG\r\n\x1a\n"
PIXELS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
MOST_PROFILE = 16_000_000  # bytes; the largest printer profiles have 4 million
RAW_EXIF = (b"Raw profile type exif\0", b"Raw profile type APP1\0")  # ImageMagick's way, before there was a chunk


def open_png(data: bytes) -> Encoded:
    """Open a PNG; of an animated one, the picture that programs show who know no animation."""
    kept: list[bytes] = [PNG_START]
    told: dict[bytes, bytes] = {}
    for kind, body, chunk in _chunks(data):
        if kind in PIXELS:
            kept.append(chunk)
        elif kind in (b"tEXt", b"zTXt"):
            told.setdefault(b"raw ", _raw_exif(kind, body))
        else:
            told.setdefault(kind, body)
    image = Image.open(io.BytesIO(b"".join(kept)), formats=("PNG",))
    width, height = image.size
    exif = told.get(b"eXIf") or told.get(b"raw ")
    return Encoded(
        size=image.size,
        cost=lambda _: pixel_bytes(image.mode) * width * height,
        decode=lambda _: decoded_whole(image),
        orientation=orientation_in(exif),
        profile=_profile(told),
        frames=max(1, _frames(told.get(b"acTL", b""))),
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield (kind, body, whole chunk); the last one as much of it as there is."""
    at = len(PNG_START)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + 8 + length], data[at : at + 12 + length]
        if kind == b"IEND":
            return
        at += 12 + length


def _frames(body: bytes) -> int:
    return int(struct.unpack_from(">I", body)[0]) if len(body) >= 4 else 1


def _raw_exif(kind: bytes, body: bytes) -> bytes:
    """Return the EXIF in a text chunk: a line feed, its name, its length, and then its bytes in hexadecimal."""
    name = next((name for name in RAW_EXIF if body.startswith(name)), None)
    if name is None:
        return b""
    with suppress(zlib.error, ValueError):
        text = _unpacked(body[len(name) + 1 :], 1_000_000) if kind == b"zTXt" else body[len(name) :]
        return bytes.fromhex(b"".join(text.split()[2:]).decode("ascii"))
    return b""


def _profile(told: dict[bytes, bytes]) -> bytes | None:
    """Return the ICC profile of what the chunks say, in the order of PNG's third edition."""
    if len(told.get(b"cICP", b"")) >= 2:
        return profile.from_code(*told[b"cICP"][:2])
    if b"iCCP" in told:
        with suppress(zlib.error):
            return _unpacked(told[b"iCCP"].partition(b"\0")[2][1:], MOST_PROFILE)
    if b"sRGB" in told or (b"gAMA" not in told and b"cHRM" not in told):
        return None
    with suppress(struct.error):
        gamma = struct.unpack(">I", told[b"gAMA"])[0] / 100_000 if b"gAMA" in told else None
        corners = struct.unpack(">8I", told[b"cHRM"]) if b"cHRM" in told else None
        return profile.from_chunks(gamma, tuple(corner / 100_000 for corner in corners) if corners else None)
    return None


def _unpacked(packed: bytes, most: int) -> bytes:
    unpacker = zlib.decompressobj()
    return unpacker.decompress(packed, most)
