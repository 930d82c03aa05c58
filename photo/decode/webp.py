"""WebP, GIF and BMP: Pillow opens them as they are, once it is known that the canvas fits into memory."""

import io
import struct

from PIL import Image

from photo.decode.encoded import Encoded, decoded_whole, pixel_bytes
from photo.decode.exif import orientation_in
from photo.types import Size

WEBP_COST = 16  # bytes for a pixel: libwebp keeps three canvases of 4 bytes to play films, Pillow its own


def size_of_webp(data: bytes) -> Size:
    """Return the size that the head of a WebP tells; (0, 0) where it does not."""
    kind, body = data[12:16], data[20:30]
    if len(body) < 10:
        return 0, 0
    if kind == b"VP8X":
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", body, 1)[0]
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", body, 6)
    return width & 0x3FFF, height & 0x3FFF


def open_webp(data: bytes) -> Encoded:
    """Open a WebP whose size was looked at before."""
    image = Image.open(io.BytesIO(data), formats=("WEBP",))
    width, height = image.size
    return Encoded(
        size=image.size,
        cost=lambda _: WEBP_COST * width * height,
        decode=lambda _: decoded_whole(image),
        orientation=orientation_in(image.info.get("exif")),
        profile=image.info.get("icc_profile"),
        frames=int(getattr(image, "n_frames", 1)),
    )


def open_simple(data: bytes) -> Encoded:
    """Open a BMP or a GIF: no metadata, no profile. The frames of a GIF are not counted, that takes minutes."""
    image = Image.open(io.BytesIO(data), formats=("BMP", "GIF"))
    width, height = image.size
    return Encoded(
        size=image.size,
        cost=lambda _: (pixel_bytes(image.mode) + 4 * (image.format == "GIF")) * width * height,
        decode=lambda _: decoded_whole(image),
        frames=2 if getattr(image, "is_animated", False) else 1,
    )
