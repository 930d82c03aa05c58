"""Pixels -> bytes of a file, sRGB, nothing personal inside: pictures under a place's cap, previews, opacities."""

import io
from collections.abc import Iterable

import numpy as np
from PIL import Image

from photo.errors import DoesNotFit
from photo.types import Alpha, Cutout, Photo, Picture, PictureSpec, Rgb, Size

BEST_QUALITY, LEAST_QUALITY = 94, 60  # JPEG; below 60 blocks show, above 94 only the file grows

PRINT_QUALITY = 90  # letters on white show no blocks yet
WORKING_QUALITY = 95  # nobody tells it from the photo, and it takes a third of a PNG's bytes


def encode(picture: Picture, spec: PictureSpec) -> bytes:
    """Encode at the best quality that stays under the spec's cap.

    Nothing but pixels is written: no EXIF, XMP, position, thumbnail, comment or profile (untagged is sRGB
    wherever these files are shown). Colour is kept at full resolution, so that red on white stays crisp.

    Args:
        picture: Of exactly `spec.size`; its alpha is kept by PNG only, which goes down to 256 colours
            where the cap asks for it.
        spec: The place's demands.

    Raises:
        DoesNotFit: It stays above the cap.
    """
    if spec.format == "PNG":
        return _png(picture, spec)
    image = Image.fromarray(picture.rgb)
    data = _jpeg(image, BEST_QUALITY)
    if len(data) <= spec.max_bytes:
        return data
    low, high, best = LEAST_QUALITY, BEST_QUALITY - 1, b""
    while low <= high:
        middle = (low + high) // 2
        data = _jpeg(image, middle)
        if len(data) <= spec.max_bytes:
            best, low = data, middle + 1
        else:
            high = middle - 1
    if not best:
        raise DoesNotFit(len(data), spec.max_bytes)
    return best


def pdf_of(pages: Iterable[Rgb], dots: int) -> bytes:
    """Return pages as a PDF of so many dots to the inch: nothing but pictures, no name, no date.

    Pages are written one after the other, so that only one of them is in memory.

    Args:
        pages: Each (h, w, 3).
        dots: To the inch.
    """
    out = io.BytesIO()
    nothing = dict.fromkeys(("title", "producer", "creationDate", "modDate"))
    for number, page in enumerate(pages):
        image = Image.fromarray(page)
        image.save(out, "PDF", resolution=dots, quality=PRINT_QUALITY, subsampling=0, append=number > 0, **nothing)
    return out.getvalue()


def preview(source: Rgb | bytes, side: int, quality: int) -> bytes:
    """Return a small JPEG for a screen.

    Args:
        source: Pixels (h, w, 3), or a picture file that was decoded before and is known to be sound.
        side: Its longest side is at most this many pixels; it is never enlarged.
        quality: Of the JPEG, 1..95.
    """
    with Image.open(io.BytesIO(source)) if isinstance(source, bytes) else Image.fromarray(source) as image:
        image.thumbnail((side, side), Image.Resampling.LANCZOS)
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality)
        return out.getvalue()


def working_copy(photo: Photo) -> bytes:
    """Return a photo at its working size as a file that is quick to open: JPEG, or PNG for what came cut out."""
    if isinstance(photo, Cutout):
        return rgb_png(np.dstack((photo.rgb, photo.alpha)))
    return _jpeg(Image.fromarray(photo.rgb), WORKING_QUALITY)


def longest_side(content: bytes) -> int:
    """Return the longest side of a picture file in pixels."""
    with Image.open(io.BytesIO(content)) as image:
        return max(image.size)


def alpha_png(alpha: Alpha, size: Size | None = None) -> bytes:
    """Return an opacity (h, w) as a grey PNG, at another size (w, h) where one is asked for."""
    image = Image.fromarray(alpha)
    out = io.BytesIO()
    (image.resize(size, Image.Resampling.BICUBIC) if size else image).save(out, "PNG", compress_level=1)
    return out.getvalue()


def small_alpha_png(alpha: Alpha, side: int) -> bytes:
    """Return an opacity (h, w) as a grey PNG whose longest side is at most `side`."""
    image = Image.fromarray(alpha)
    image.thumbnail((side, side))
    return alpha_png(np.asarray(image, dtype=np.uint8))


def no_alpha(rgb: Rgb) -> Alpha:
    """Return the opacity, (h, w), of a photo of which nothing is product."""
    return np.zeros(rgb.shape[:2], np.uint8)


def alpha_of(png: bytes) -> Alpha:
    """Return the opacity (h, w) that `alpha_png` wrote."""
    with Image.open(io.BytesIO(png)) as image:
        return np.asarray(image, dtype=np.uint8)


def rgb_png(rgb: Rgb) -> bytes:
    """Return pixels, (h, w, 3) or (h, w, 4) with an opacity, as a PNG that is quick to write."""
    out = io.BytesIO()
    Image.fromarray(rgb).save(out, "PNG", compress_level=1)
    return out.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    # not `optimize`: Pillow then wants the whole file in one buffer and fails on pictures full of detail
    image.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()


def _png(picture: Picture, spec: PictureSpec) -> bytes:
    image = Image.fromarray(picture.rgb)
    if picture.alpha is not None:
        image.putalpha(Image.fromarray(picture.alpha))
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=6)
    if out.tell() > spec.max_bytes:
        out = io.BytesIO()
        image.quantize(256, Image.Quantize.FASTOCTREE).save(out, "PNG", optimize=True)
    if out.tell() > spec.max_bytes:
        raise DoesNotFit(out.tell(), spec.max_bytes)
    return out.getvalue()
