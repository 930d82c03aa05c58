"""HEIC and AVIF: boxes. Turned by the container's own word, coloured by its profile or its numbers."""

import io
import struct

import numpy as np
import pi_heif
from PIL import Image

from photo.decode import profile
from photo.decode.encoded import Decoded, Encoded, decoded_whole
from photo.decode.exif import orientation_in

HEIC_COST = 8  # bytes for a pixel: libheif's planes and its RGB
AVIF_COST = 12  # bytes for a pixel: libavif's planes, its RGB with alpha, and Pillow's own
BOXES_BYTES = 4_000_000  # the boxes that describe a picture lie at the beginning
_NO_ITEM = b"free"
for _option in ("THUMBNAILS", "DEPTH_IMAGES", "AUX_IMAGES"):
    setattr(pi_heif.options, _option, False)


def open_heic(data: bytes) -> Encoded:
    """Open a HEIC. libheif turns it as its boxes say; what EXIF says besides has been done by then."""
    file = pi_heif.open_heif(_without_descriptions(data))
    picture = file[file.primary_index]
    width, height = picture.size
    named = picture.info.get("nclx_profile")
    return Encoded(
        size=picture.size,
        cost=lambda _: HEIC_COST * width * height,
        decode=lambda _: _decoded(picture),
        profile=picture.info.get("icc_profile")
        or (profile.from_code(named["color_primaries"], named["transfer_characteristics"]) if named else None),
    )


def _decoded(picture: pi_heif.HeifImage) -> Decoded:
    pixels, width = np.asarray(picture), picture.size[0]  # rows may be longer than the picture is wide
    white = 255.0 if pixels.dtype == np.uint8 else 65535.0

    def band(top: int, bottom: int) -> Image.Image:
        rows = np.ascontiguousarray(pixels[top:bottom, :width])
        return Image.fromarray(rows, "RGBa").convert("RGBA") if picture.mode == "RGBa" else Image.fromarray(rows)

    return Decoded(picture.size, band, white)


def open_avif(data: bytes) -> Encoded:
    """Open an AVIF. Its EXIF is hidden from Pillow, which gives up where that is odd, and turns by the boxes."""
    image = Image.open(io.BytesIO(_without_exif(data)), formats=("AVIF",))
    width, height = image.size
    return Encoded(
        size=image.size,
        cost=lambda _: AVIF_COST * width * height,
        decode=lambda _: decoded_whole(image),
        orientation=orientation_in(image.info.get("exif")),  # written by Pillow, from the boxes
        profile=image.info.get("icc_profile") or _named(data),
        frames=int(getattr(image, "n_frames", 1)),
    )


def _without_descriptions(data: bytes) -> bytes:
    """Loosen what describes a picture (EXIF, XMP) from it: pi_heif crashes on descriptions of an odd kind."""
    at = data.find(b"iref", 0, BOXES_BYTES)
    if at < 4:
        return data
    end = at - 4 + struct.unpack_from(">I", data, at - 4)[0]
    return data[:at] + data[at:end].replace(b"cdsc", _NO_ITEM) + data[end:] if end > at else data


def _without_exif(data: bytes) -> bytes:
    """Give the item of EXIF a kind that nobody knows."""
    head = data[:BOXES_BYTES]
    at = head.find(b"infe\x02")
    clean = bytearray(data)
    while at >= 0:
        # a box of version 2: name, version and flags, number of the item, protection, its kind
        if head[at + 12 : at + 16] == b"Exif":
            clean[at + 12 : at + 16] = _NO_ITEM
        at = head.find(b"infe\x02", at + 4)
    return bytes(clean)


def _named(data: bytes) -> bytes | None:
    """Return the profile of the first box that names colours by numbers."""
    head = data[:BOXES_BYTES]
    at = head.find(b"colrnclx")
    return profile.from_code(*struct.unpack_from(">HH", head, at + 8)) if 0 <= at <= len(head) - 12 else None
