"""How far the camera was turned: three independent witnesses and what is likely before looking.

- Long horizontal lines: the far edge of a table, tiles, planks, shelves.
- Vertical lines. Looking down makes them converge, so their angle may grow with the distance from the middle
  of the frame; the turn is what is left in the middle (a one-parameter vanishing point).
- The mirror axis of the product itself, once thin parts such as handles are taken off its silhouette.

Lines are found by the line segment detector (Grompone von Gioi et al., IEEE PAMI 2010). Every witness gives a
density over angles, mixed with "I do not know" where it has seen little; their product with the prior is the
posterior, and its mean the answer.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photo.pixels.colour import Values
from photo.types import Alpha, Floats, Rgb

_ANGLES: Values = np.arange(-10, 10.01, 0.5)  # degrees, clockwise
_FINE: Values = np.arange(-10, 10.01, 0.25)  # what the witnesses are compared on
_USUAL = 4.0  # spread of how far phones are turned, degrees; choice: few are turned by ten
_CONVERGING = np.arange(0, 41, 4.0)  # degrees over one longer side: looking level to looking well down
_ENOUGH_LEVEL, _ENOUGH_UPRIGHT = 0.7, 4.0  # summed length of agreeing lines, in longer sides, that half persuades
_SHORTEST = 0.04  # of the longer side; choice: shorter ones are texture
_FLAT, _STEEP = 14, 25  # degrees up to which a line may be meant level, upright; looking down makes these lean more
_SAME_LINE, _SAME_VANISHING = 0.8, 1.0  # degrees within which lines agree; choice: what a bent table edge differs by
_ASKEW = 6.5  # a mirror axis leaning further was laid so, and says nothing about the camera
_SYMMETRIC, _SURELY = 0.93, 0.98  # overlap with the mirror image where belief starts, and where it is complete
_SHARPNESS = 0.006  # change of overlap that makes an axis e times less likely
_SURE = 0.6  # choice: a picture turned wrongly is worse than one left as it was
_MIRROR_MOST = 0.97  # of belief: a thing may be made a little askew
_SILHOUETTE_FILL, _HANDLE = 0.62, 0.12  # choice: room to turn it; radius of what is thin, share of the narrower side


@dataclass(frozen=True, slots=True)
class Tilt:
    """How far the camera was turned.

    Attributes:
        degrees: Clockwise turn of the picture's content; turning it back by this makes it upright.
        certainty: Probability, 0..1, that this is right within a degree.
    """

    degrees: float
    certainty: float

    @property
    def sure(self) -> bool:
        """Whether the picture may be turned."""
        return self.certainty >= _SURE


def measure_tilt(rgb: Rgb, alpha: Alpha | None) -> Tilt:
    """Measure the tilt.

    Args:
        rgb: The photo or a copy of it, (h, w, 3); 384 pixels are enough.
        alpha: The product, (h, w), if it is known.
    """
    log_posterior = -0.5 * (_FINE / _USUAL) ** 2
    for density in (*_by_lines(rgb), *(() if alpha is None else (_by_symmetry(alpha),))):
        log_posterior = log_posterior + np.log(density)
    posterior = np.exp(log_posterior - log_posterior.max())
    posterior /= posterior.sum()
    near = np.abs(_FINE - _FINE[posterior.argmax()]) <= 1
    return Tilt(float((posterior * _FINE).sum()), float(posterior[near].sum()))


def _by_lines(rgb: Rgb) -> tuple[Values, Values]:
    """Densities over `_FINE` from horizontal and from vertical lines."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    longer = max(grey.shape)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE).detect(grey)[0]
    ends = np.zeros((0, 4)) if found is None else np.asarray(found, dtype=np.float64).reshape(-1, 4) / longer
    run, length = ends[:, 2:] - ends[:, :2], np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1])
    level = _angle(run[:, 1], run[:, 0])
    upright = _angle(-run[:, 0], run[:, 1])
    flat = (np.abs(level) < _FLAT) & (length > _SHORTEST)
    steep = (np.abs(upright) < _STEEP) & (length > _SHORTEST)
    across = (ends[steep, 0] + ends[steep, 2]) / 2 - grey.shape[1] / longer / 2
    misfit = upright[steep][:, None, None] - _FINE[:, None] + _CONVERGING * -across[:, None, None]
    leaning = (length[steep][:, None, None] * np.exp(-((misfit / _SAME_VANISHING) ** 2) / 2)).sum(axis=0).max(axis=1)
    lying = (length[flat][:, None] * np.exp(-(((level[flat][:, None] - _FINE) / _SAME_LINE) ** 2) / 2)).sum(axis=0)
    return _density(lying, _ENOUGH_LEVEL), _density(leaning, _ENOUGH_UPRIGHT)


def _angle(rise: Values, along: Values) -> Values:
    """Angle in degrees of a line that may be given in either direction."""
    forward = np.where(along < 0, -1.0, 1.0)
    return np.asarray(np.degrees(np.arctan2(rise * forward, along * forward)))


def _density(agreeing: Values, half: float) -> Values:
    """Turn summed lengths into a density, squared so that a clear winner wins clearly."""
    heard = agreeing.max() / (agreeing.max() + half)
    shape = agreeing**2 / max(float((agreeing**2).sum()), 1e-12)
    return np.asarray((1 - heard) / len(agreeing) + heard * shape)


def _by_symmetry(alpha: Alpha) -> Values:
    """Density over `_FINE` from the mirror axis of the silhouette."""
    unknown = np.full(len(_FINE), 1 / len(_FINE))
    body = _body(alpha)
    if body is None:
        return unknown
    overlap = np.interp(_FINE, _ANGLES, [_mirror_overlap(body, angle) for angle in _ANGLES])
    heard = _MIRROR_MOST * float(np.clip((overlap.max() - _SYMMETRIC) / (_SURELY - _SYMMETRIC), 0, 1))
    if abs(_FINE[overlap.argmax()]) > _ASKEW:
        return unknown
    shape = np.exp((overlap - overlap.max()) / _SHARPNESS)
    return np.asarray((1 - heard) * unknown + heard * shape / shape.sum())


def _body(alpha: Alpha, side: int = 112) -> Floats | None:
    """Silhouette without thin parts, centred in a small square; None where there is none whole in the frame."""
    left, top, width, height = cv2.boundingRect((alpha > 127).astype(np.uint8))
    inside = left > 0 and top > 0 and left + width < alpha.shape[1] and top + height < alpha.shape[0]
    if min(width, height) < 8 or not inside:
        return None
    scale = _SILHOUETTE_FILL * side / max(width, height)
    middle = (side / 2 - scale * (left + width / 2), side / 2 - scale * (top + height / 2))
    shape = cv2.warpAffine(alpha, np.array([[scale, 0, middle[0]], [0, scale, middle[1]]]), (side, side))
    radius = max(1, round(_HANDLE * scale * min(width, height)))
    opened = cv2.morphologyEx(shape, cv2.MORPH_OPEN, _disc(radius))
    count, labels, stats, _ = cv2.connectedComponentsWithStats((opened > 127).astype(np.uint8))
    if count < 2:
        return None
    main = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    body = np.asarray(np.where(labels == main, opened, 0), dtype=np.float32) / np.float32(255)
    return body if body.sum() > 0.5 * (shape > 127).sum() else None


def _disc(radius: int) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)), dtype=np.uint8)


def _mirror_overlap(body: Floats, angle: float) -> float:
    """Overlap (intersection over union) with the mirror image once turned back; best of a few axes."""
    side = len(body)
    moments = cv2.moments(body)
    centre = (moments["m10"] / moments["m00"], moments["m01"] / moments["m00"])
    turn = np.asarray(cv2.getRotationMatrix2D(centre, float(angle), 1.0), dtype=np.float64)
    turn[:, 2] += (side - 1) / 2 - np.array(centre)
    upright = cv2.warpAffine(body, turn, (side, side))
    both = [(upright, np.roll(upright[:, ::-1], shift, axis=1)) for shift in range(-3, 4)]
    return max(float(np.minimum(a, b).sum() / np.maximum(a, b).sum()) for a, b in both)
