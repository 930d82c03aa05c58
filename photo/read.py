"""Bytes of a file -> Photo: limits first, then decode small, upright, sRGB, metadata left behind."""

import io
import math
import threading
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import numpy as np
from PIL import Image

from photo.decode import heif, jpeg, png, tiff, webp
from photo.decode.alpha import as_photo
from photo.decode.colour import in_srgb
from photo.decode.encoded import Encoded
from photo.decode.exif import is_on_its_side, upright
from photo.decode.pixels import shrunk
from photo.errors import DamagedFile, EmptyFile, FileTooLarge, NotAnImage, PhotoError, TooManyPixels, TooSmall
from photo.types import Cutout, Photo, Size

MAX_BYTES = 40_000_000
MAX_PIXELS = 256_000_000  # the largest sensor in a phone has 200 million
MAX_MEMORY = 400_000_000  # bytes that decoding may take: 100 megapixels as RGB, 200 of a JPEG that is reduced
MIN_SIDE = 16
WORKING_SIDE = 2048
NARROW_SIDE = 1024  # of a panorama, whose longest side may then be longer than WORKING_SIDE
WHOLE = 1 << 16  # as working side: all the pixels there are, up to MOST_WHOLE
MOST_WHOLE = 50_000_000
ENOUGH_SHARE = (
    0.78  # of the wanted side: a JPEG is not decoded larger when its own scaled decoding already gives this much
)
LARGE = 64_000_000  # bytes; decodings that take more wait for each other

HEAD_BYTES = 12
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
_AVIF = (b"avif", b"avis")
_ONE_LARGE = threading.Lock()

Image.init()
Image.MAX_IMAGE_PIXELS = None  # it is judged here, by what is decoded


def read_photo(data: bytes, working_side: int = WORKING_SIDE) -> Photo:
    """Decode a photo.

    Args:
        data: The file, as the phone made it.
        working_side: Longest side of the result, pixels; larger photos are reduced, smaller ones kept. A panorama
            keeps more, up to a short side of `NARROW_SIDE` and no more pixels than a square has.

    Returns:
        The upright photo in sRGB. A `Cutout` when the picture came with a real transparent background. Of a
        moving picture the first frame, with `frames` > 1.

    Raises:
        EmptyFile, FileTooLarge, NotAnImage, TooManyPixels, TooSmall, DamagedFile: In this order of checking.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # what Pillow finds odd either can be read or cannot
        try:
            return _read(data, working_side)
        except PhotoError:
            raise
        except MemoryError:
            raise TooManyPixels(MAX_MEMORY // 4) from None
        except Exception as error:  # decoders raise whatever their format's code meets
            raise DamagedFile from error


def read_working_copy(data: bytes) -> Photo:
    """Open what `photo.export.working_copy` made of a photo that was read before.

    Raises:
        DamagedFile: It is something else, or larger.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
            if image.width * image.height > WORKING_SIDE**2 * 1.01:  # sides were rounded
                raise DamagedFile
            pixels = np.asarray(image)
    except (OSError, ValueError, SyntaxError) as error:
        raise DamagedFile from error
    size = (image.width, image.height)
    if image.mode == "RGBA":
        return Cutout(np.ascontiguousarray(pixels[..., :3]), size, 1, np.ascontiguousarray(pixels[..., 3]))
    return Photo(pixels, size, 1)


def recognised(head: bytes) -> bool:
    """Tell by its first `HEAD_BYTES` whether a file claims to be a picture; only decoding it proves that."""
    return opener_of(head) is not None


def opener_of(head: bytes) -> Callable[[bytes], Encoded] | None:
    """Return what opens a file that begins so; None where it is no picture."""
    if head[:4] == b"RIFF":
        return webp.open_webp if head[8:12] == b"WEBP" else None
    if head[4:8] == b"ftyp":  # the container that films come in, too
        return heif.open_heic if head[8:12] in _HEIC else heif.open_avif if head[8:12] in _AVIF else None
    openers = (
        (jpeg.JPEG_START, jpeg.open_jpeg),
        (png.PNG_START[:4], png.open_png),
        *((signature, tiff.open_tiff) for signature in tiff.TIFF_STARTS),
        (b"BM", webp.open_simple),
        (b"GIF8", webp.open_simple),
    )
    return next((opener for signature, opener in openers if head.startswith(signature)), None)


def _read(data: bytes, working_side: int) -> Photo:
    encoded = _open(data)
    scale = _scale(encoded.size, working_side)
    decoded_scale = scale if working_side >= WHOLE else scale * ENOUGH_SHARE
    cost = encoded.cost(decoded_scale)
    _check_memory(encoded.size, cost)
    if min(encoded.size) * scale < MIN_SIDE:
        raise TooSmall(encoded.size, MIN_SIDE)
    with _one_large(cost):
        found = encoded.decode(decoded_scale)
        width, height = encoded.size
        image = shrunk(found, (max(1, round(width * scale)), max(1, round(height * scale))))
    turned = is_on_its_side(encoded.orientation)
    image = in_srgb(upright(image, encoded.orientation), encoded.profile)
    missing = found.missing / found.size[1]
    return as_photo(image, (height, width) if turned else (width, height), encoded.frames, missing)


def _open(data: bytes) -> Encoded:
    if not data:
        raise EmptyFile
    if len(data) > MAX_BYTES:
        raise FileTooLarge(len(data), MAX_BYTES)
    opener = opener_of(data[:HEAD_BYTES])
    if opener is None:
        raise NotAnImage
    if opener is webp.open_webp:  # Pillow takes memory for the canvas as soon as it opens one
        width, height = webp.size_of_webp(data)
        _check_memory((width, height), webp.WEBP_COST * width * height)
    return opener(data)


def _scale(size: Size, working_side: int) -> float:
    """Return by how much a photo is reduced, 0..1."""
    longest, shortest = max(size), max(1, min(size))
    if working_side >= WHOLE:
        return 1 / math.ceil(math.sqrt(longest * shortest / MOST_WHOLE))
    narrow = min(NARROW_SIDE / WORKING_SIDE * working_side / shortest, working_side / math.sqrt(longest * shortest))
    return min(1.0, max(working_side / longest, narrow))


def _check_memory(size: Size, cost: float) -> None:
    pixels = max(1, size[0] * size[1])
    if pixels > MAX_PIXELS or cost > MAX_MEMORY:
        raise TooManyPixels(int(min(MAX_PIXELS, MAX_MEMORY * pixels / max(cost, 1.0))))


def _one_large(cost: float) -> AbstractContextManager[bool | None]:
    return _ONE_LARGE if cost > LARGE else nullcontext()
