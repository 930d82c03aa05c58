"""Colours -> sRGB by the profile that a file carries."""

import io
from functools import lru_cache

import numpy as np
from PIL import Image, ImageCms

SAME = 2  # levels, of 255: a profile that changes no colour by more is sRGB, whatever it calls itself
_STEPS = 6  # of each of red, green and blue, tried to see that
PLAIN = {"RGBA": "RGB", "YCbCr": "RGB", "HSV": "RGB", "LA": "L"}


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return RGB, or RGBA where there is an alpha; a profile that is broken or of another kind changes nothing."""
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    colours = image.convert(PLAIN[image.mode]) if image.mode in PLAIN else image
    transform = _lab() if colours.mode == "LAB" else _transform(profile, colours.mode) if profile else None
    if transform is not None:
        colours = ImageCms.applyTransform(colours, transform) or colours
    colours = colours.convert("RGB")
    if alpha is not None:
        colours.putalpha(alpha)
    return colours


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Return the conversion to sRGB, or None where there is nothing to convert or the profile cannot be used."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return None if mode == "RGB" and _changes_nothing(transform) else transform


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    levels = np.linspace(0, 255, _STEPS).round().astype(np.uint8)
    colours = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(1, -1, 3)
    seen = np.asarray(ImageCms.applyTransform(Image.fromarray(colours), transform), dtype=np.int16)
    return int(np.abs(seen - colours).max()) <= SAME


@lru_cache(maxsize=1)
def _lab() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB")
