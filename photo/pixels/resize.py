"""Pictures at another size. Made smaller, every pixel is an average, so that nothing flickers or aliases."""

import cv2
import numpy as np
import numpy.typing as npt

from photo.types import Alpha, Size


def averaged(picture: npt.NDArray[np.uint8], size: Size) -> npt.NDArray[np.uint8]:
    """Return a picture at a size that is not larger.

    It is halved as long as that stays above the size wanted: halving is exact, and so quick that the whole takes a
    quarter of the time of one step.

    Args:
        picture: (h, w) or (h, w, 3).
        size: (width, height).
    """
    while picture.shape[1] >= 2 * size[0] and picture.shape[0] >= 2 * size[1]:
        even = picture[: picture.shape[0] // 2 * 2, : picture.shape[1] // 2 * 2]
        half = (even.shape[1] // 2, even.shape[0] // 2)
        picture = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    if picture.shape[1::-1] == size:
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def reduced(picture: npt.NDArray[np.uint8], side: int) -> npt.NDArray[np.uint8]:
    """Return a copy whose longest side is `side` pixels at most."""
    share = side / max(picture.shape[:2])
    if share >= 1:
        return picture
    return averaged(picture, (max(1, round(picture.shape[1] * share)), max(1, round(picture.shape[0] * share))))


def enlarged(alpha: Alpha, size: Size) -> Alpha:
    """Return an opacity (h, w) at a larger size (width, height), smooth between its points."""
    return np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
