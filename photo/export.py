"""Picture + PictureSpec -> bytes of a file: under the cap, sRGB, nothing personal inside."""

import io

from PIL import Image

from photo.errors import DoesNotFit
from photo.types import Picture, PictureSpec

BEST_QUALITY, LEAST_QUALITY = 94, 60  # JPEG; below 60 blocks show, above 94 only the file grows


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
