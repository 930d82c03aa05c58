"""Bytes of a file -> Photo: limits first, then decode small, upright, sRGB, metadata left behind."""

import io
import warnings
from functools import lru_cache
from typing import Any

import numpy as np
import pillow_heif
from PIL import ExifTags, Image, ImageCms, ImageOps

from photo.errors import DamagedFile, EmptyFile, FileTooLarge, NotAnImage, TooManyPixels, TooSmall
from photo.types import Cutout, Photo, Size

MAX_BYTES = 40_000_000
MAX_PIXELS = 100_000_000
MIN_SIDE = 16
WORKING_SIDE = 2048
ENOUGH_SIDE = 1600  # a JPEG is not decoded larger when its own scaled decoding already gives this much

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF", "BMP", "GIF")
HEAD_BYTES = 12
_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG", b"II*\0", b"MM\0*", b"BM", b"GIF8")
_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"avif", b"avis")

Image.init()
pillow_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # also bounds what is hidden inside, such as the pages of a TIFF


def read_photo(data: bytes, working_side: int = WORKING_SIDE) -> Photo:
    """Decode a photo.

    Args:
        data: The file, as the phone made it.
        working_side: Longest side of the result, pixels; larger photos are reduced, smaller ones kept.

    Returns:
        The upright photo in sRGB. A `Cutout` when the picture came with a real transparent background. Of a
        moving picture the first frame, with `frames` > 1.

    Raises:
        EmptyFile, FileTooLarge, NotAnImage, TooManyPixels, TooSmall, DamagedFile: In this order of checking.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # odd EXIF is not our business: it is left behind
        return _read(data, working_side)


def recognised(head: bytes) -> bool:
    """Tell by its first `HEAD_BYTES` whether a file claims to be a picture; only decoding it proves that."""
    if head[:4] == b"RIFF":
        return head[8:12] == b"WEBP"
    if head[4:8] == b"ftyp":  # the container that films come in, too
        return head[8:12] in _BRANDS
    return head.startswith(_SIGNATURES)


def _read(data: bytes, working_side: int) -> Photo:
    image = _open(data)
    recorded, frames = image.size, int(getattr(image, "n_frames", 1)) if image.format != "MPO" else 1
    _check_size(recorded, working_side)
    try:
        reduced = _reduced(image, working_side)
        upright = ImageOps.exif_transpose(reduced)
        turned = upright.size != reduced.size
        return _as_photo(_to_srgb(upright), recorded[::-1] if turned else recorded, frames)
    except MemoryError:
        raise TooManyPixels(MAX_PIXELS) from None
    except Exception as error:  # Pillow's decoders raise whatever their format's code meets
        raise DamagedFile from error


def _open(data: bytes) -> Image.Image:
    if not data:
        raise EmptyFile
    if len(data) > MAX_BYTES:
        raise FileTooLarge(len(data), MAX_BYTES)
    try:
        return Image.open(io.BytesIO(data), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooManyPixels(MAX_PIXELS) from None
    except Exception as error:
        raise (DamagedFile if recognised(data[:HEAD_BYTES]) else NotAnImage) from error


def _check_size(size: Size, working_side: int) -> None:
    if size[0] * size[1] > MAX_PIXELS:
        raise TooManyPixels(MAX_PIXELS)
    if min(size) * min(1, working_side / max(size)) < MIN_SIDE:
        raise TooSmall(size, MIN_SIDE)


def _reduced(image: Image.Image, working_side: int) -> Image.Image:
    """Decode, no larger than needed; libjpeg gives 1/2, 1/4 and 1/8 for less than the cost of the whole."""
    longest = max(image.size)
    enough = min(ENOUGH_SIDE, working_side) / longest
    if image.format in ("JPEG", "MPO") and enough < 1:
        image.draft(image.mode, (round(image.width * enough), round(image.height * enough)))
    image.load()
    image = _eight_bit(image)
    longest = max(image.size)
    if longest <= working_side:
        return image
    size = tuple(max(1, round(side * working_side / longest)) for side in image.size)
    # reducing_gap takes whole-number steps first: as good to the eye, several times faster
    smaller = image.resize((size[0], size[1]), Image.Resampling.LANCZOS, reducing_gap=2.0)
    smaller.info = dict(image.info)
    return smaller


def _eight_bit(image: Image.Image) -> Image.Image:
    """Bring 1-bit, palette, 16-bit and float pictures to L, RGB, CMYK or a mode with alpha."""
    if image.mode in ("P", "1", "PA", "La", "RGBa") or (image.mode in ("L", "RGB") and "transparency" in image.info):
        alpha = image.mode in ("PA", "La", "RGBa") or "transparency" in image.info
        return _keeping_info(image, image.convert("RGBA" if alpha else "RGB"))
    if image.mode in ("F", "I") or image.mode.startswith("I;16"):
        values = np.asarray(image, dtype=np.float64)
        # a float TIFF is 0..1 by custom, integers are 0..65535; whatever goes beyond sets its own white
        white = max(float(values.max()), 1.0 if image.mode == "F" else 65535.0)
        return _keeping_info(image, Image.fromarray((values.clip(0, None) * (255 / white)).round().astype(np.uint8)))
    return image


def _keeping_info(source: Image.Image, result: Image.Image) -> Image.Image:
    """Carry over ICC profile and EXIF, which upright turning and colour conversion still need."""
    result.info = {key: source.info[key] for key in ("icc_profile", "exif") if key in source.info}
    orientation = source.getexif().get(ExifTags.Base.Orientation)
    if orientation:
        result.getexif()[ExifTags.Base.Orientation] = orientation
    return result


def _to_srgb(image: Image.Image) -> Image.Image:
    """Convert by the embedded ICC profile, if there is one that can be used and is not sRGB already."""
    profile = image.info.get("icc_profile")
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    colours = image.convert("RGB") if image.mode in ("RGBA", "LAB", "YCbCr", "HSV") else image
    colours = colours.convert("L") if colours.mode == "LA" else colours
    transform = _transform(profile, colours.mode) if profile else None
    if transform is not None:
        colours = ImageCms.applyTransform(colours, transform) or colours
    colours = colours.convert("RGB")
    if alpha is not None:
        colours.putalpha(alpha)
    return colours


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> Any:
    """Return the conversion to sRGB, or None where there is nothing to convert or the profile is broken."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in (ImageCms.getProfileDescription(source) or "").lower():
            return None
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _as_photo(image: Image.Image, full_size: Size, frames: int) -> Photo:
    pixels = np.asarray(image)
    if image.mode == "RGB":
        return Photo(pixels, full_size, frames)
    rgb, alpha = np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])
    # a real cut-out has some of both; rounded corners or a stray pixel do not make one
    if (alpha < 128).mean() > 0.01 and (alpha > 127).mean() > 0.001:
        return Cutout(rgb, full_size, frames, alpha)
    if alpha.max() == 0:
        return Photo(rgb, full_size, frames)
    weight = alpha[..., None].astype(np.float32) / 255
    return Photo((rgb * weight + 255 * (1 - weight)).round().astype(np.uint8), full_size, frames)
