"""The real background made bright and white, without cutting: for glass, lace, clear pouches, white on white.

The light on the ground is fitted as a smooth surface and divided out, so that the ground becomes white whatever
its tint; the shadow stays, neutral. No mask is followed: what any opinion takes for product is left alone, and so is
what differs from the ground in colour or is much darker or lighter, so a wrong cut-out cannot hurt anything.
"""

from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
import numpy.typing as npt

from photo.ground.flatfield import SHOULDER, at_full_size, blended, divided, evened, unlike_ground
from photo.ground.surface import Body, body_of, fit_ground, log_light, unevenness
from photo.pixels.colour import LUMA, lightness
from photo.pixels.resize import reduced
from photo.types import Alpha, Floats, Mask, Rgb

_LIGHT_ENOUGH = 45.0  # L* of a ground that can become white
_PLAIN_ENOUGH = 0.16  # unevenness, log units, of a ground without pattern
_OTHER_THINGS = 0.35  # departure, log units, that is neither shading nor texture
_CLUTTER = 0.2  # share of the background that departs so
_FADE = 0.04  # a brightened photo fades to white over this share of its longer side
_FRAME = 0.15  # of the shorter side: where ground is looked for when nobody knows the product
_ENOUGH = 100  # pixels of the small copy
_DARKEST, _WEAK = 25.0, 0.4  # L* of a ground so dark that it is only lightened, and by how much. A choice
_OTHER_SURFACE = 0.2  # log units between table and wall. A choice: a tone that is told apart at a glance
_SECOND = 0.12  # share of the background that makes a second surface. A choice
_REACHES = 0.2  # of the longer side of the frame that a second surface takes, its lower edge aside. A choice
_BIN, _BINS, _TRACE = 16, 16, 1e-4  # colours are told apart by 16 stored values; any colour may be once in 10,000
_BAND, _SURELY = 0.06, 0.8  # of the shorter side along the frame; opacity of what is surely product
_RATHER = 2.0  # how much oftener a colour is in the product than along the frame. A choice
_TINT, _DARKER, _LIGHTER = 0.24, 1.1, 0.4  # log units: no ground's own shading does this to its colour. A choice
_THING = 5e-4  # share of the photo below which it is a speck on the ground
_SHADOWS = 0.22  # sizes of the product: shadows are over by there (as in `shadow`), and white twice as far away
_FOLDS, _FAINT = (0.08, 0.04), 0.02  # how coarse the shading is that a ground is let follow, shares of the photo
_CAREFUL = 0.5  # share of the usual tolerance that is left in the middle of a photo whose product nobody knows
_MIDDLE = 0.5  # of the way from the middle to the frame: where a product most likely is
_SMOOTH = 0.15  # log units of texture and shading that a white ground may lose


@dataclass(frozen=True, slots=True, eq=False)
class Brightened:
    """A photo with a white background.

    Attributes:
        rgb: (h, w, 3).
        kept: What was left as it is, (h, w), 0..255.
    """

    rgb: Rgb
    kept: Alpha


class GroundTrouble(Enum):
    """Why a background cannot be brightened well; cutting is the better way then."""

    DARK = "dark"
    PATTERNED = "patterned"
    CLUTTERED = "cluttered"


@dataclass(frozen=True, slots=True)
class Ground:
    """What the product stands on.

    Attributes:
        lightness: Median L* of the background, 0..100.
        uneven: Texture and pattern, like a standard deviation of log light.
        clutter: Share of the background, 0..1, that is other things.
        trouble: What stands in the way of brightening it; None when nothing does.
    """

    lightness: float
    uneven: float
    clutter: float
    trouble: GroundTrouble | None


def measure_background(rgb: Rgb, alpha: Alpha | None) -> Ground:
    """Tell whether a background is light and plain enough to brighten.

    Args:
        rgb: The photo, its light corrected, (h, w, 3).
        alpha: The product, (h, w), if it is known.
    """
    light = log_light(rgb)
    seen = _background(light, None if alpha is None else body_of(alpha))
    departure = _grey(light - fit_ground(light, seen))
    light_level = float(np.median(lightness(np.exp(_grey(light)[seen]))))
    uneven = _unevenness(departure, seen)
    coarse = _coarse(departure - np.median(departure[seen]), seen)
    clutter = float((np.abs(coarse[seen]) > _OTHER_THINGS).mean())
    checks = (
        (light_level < _LIGHT_ENOUGH, GroundTrouble.DARK),
        (clutter > _CLUTTER, GroundTrouble.CLUTTERED),
        (uneven > _PLAIN_ENOUGH, GroundTrouble.PATTERNED),
    )
    return Ground(light_level, uneven, clutter, next((trouble for wrong, trouble in checks if wrong), None))


def brighten(rgb: Rgb, product: Alpha | None = None) -> Brightened:
    """Make the background white by its own colour and place; nothing is cut out, nothing of a product replaced.

    Args:
        rgb: The photo, its light corrected, (h, w, 3).
        product: What may be product, by all opinions, (h, w), generous rather than exact; None where there is none.
            What is unlike the ground is kept as well, so that a product that nobody found, or half of it, is safe.
    """
    light = log_light(rgb)
    body = None if product is None else body_of(product)
    if body is not None and product is not None:
        departure = light - fit_ground(light, _background(light, body))
        likewise = _of_its_colours(rgb, body, ~_shaded(departure))
        product = np.maximum(product, _full(likewise, rgb))
        body = body_of(product)
    seen = _background(light, body)
    far = _far(light, body)
    if body is None:  # then nothing tells folds from a product: the smoothest ground, and the middle is doubted more
        ground, doubt = fit_ground(light, seen), _CAREFUL + (1 - _CAREFUL) * far
    else:
        ground, doubt = _followed(light, _grounds(light, seen, far), far), np.ones_like(far)
    strange = _strange((light - ground) / doubt[..., None])
    kept = _full(strange, rgb)
    if product is not None:
        kept = np.maximum(kept, product)
    shown = at_full_size(ground, rgb)
    kept = np.maximum(kept, unlike_ground(divided(rgb, shown)))
    plain = _full(_plain(light - ground) * far, rgb)
    behind = blended(np.full_like(rgb, 255), evened(rgb, shown, SHOULDER), plain)
    level = float(np.median(lightness(np.exp(_grey(light)[seen]))))
    strength = float(np.interp(level, (_DARKEST, _LIGHT_ENOUGH), (_WEAK, 1.0)))
    behind = np.asarray(cv2.addWeighted(behind, strength, rgb, 1 - strength, 0), dtype=np.uint8)
    return Brightened(blended(rgb, behind, kept), kept)


def faded_frame(bright: Brightened) -> Rgb:
    """Let a brightened photo end in white on all sides, so that it can lie on a larger white canvas unseen.

    What was kept stays also where it touches the frame.
    """
    height, width = bright.kept.shape
    y, x = (np.minimum(np.arange(side), np.arange(side)[::-1]).astype(np.float32) for side in (height, width))
    inside = np.clip(np.minimum.outer(y, x) / (_FADE * max(height, width)), 0, 1)
    share = np.maximum(np.asarray(inside * 255, dtype=np.uint8), bright.kept)
    return blended(bright.rgb, np.full_like(bright.rgb, 255), share)


def _grounds(light: Floats, seen: Mask, far: Floats) -> Floats:
    """Fit what is behind: one smooth surface, or two, as table and wall are, each where it fits better.

    The second one begins at the frame: what stands free is not behind, it may be half of a product that was missed.
    """
    first = fit_ground(light, seen)
    rest = seen & (far > 0) & (_distance(light - first) > _OTHER_SURFACE)
    if rest.sum() < max(_ENOUGH, _SECOND * seen.sum()):
        return first
    low, high = np.percentile(light[rest], (2, 98), axis=0)
    second = np.clip(fit_ground(light, rest), low, high).astype(np.float32)
    nearer = (_distance(light - second) < _distance(light - first)).astype(np.uint8)
    labels = cv2.connectedComponents(cv2.medianBlur(nearer, 5))[1]
    along = np.concatenate([labels[0], labels[:, 0], labels[:, -1]])
    count = np.bincount(along, minlength=labels.max() + 1)
    from_frame = count >= _REACHES * max(labels.shape)
    from_frame[0] = False
    return np.where(from_frame[labels][..., None], second, first)


def _followed(light: Floats, ground: Floats, far: Floats) -> Floats:
    """Let a fitted ground follow what shading and folds it has, beside products and where it is alike enough."""
    for share in _FOLDS:
        departure = light - ground
        alike = (1 / (1 + (_distance(departure) / _OTHER_SURFACE) ** 4) * far)[..., None]
        sigma = share * max(light.shape)
        amount, weight = (cv2.GaussianBlur(part, (0, 0), sigma) for part in (departure * alike, alike))
        ground = ground + amount / (weight[..., None] + np.float32(_FAINT))
    return np.asarray(ground, dtype=np.float32)


def _far(light: Floats, body: Body | None) -> Floats:
    """Return 0 at the product and its shadow, or in the middle where nobody knows it, to 1 well away from it."""
    if body is not None:
        return np.asarray(np.clip((body.distance - _SHADOWS) / _SHADOWS, 0, 1), dtype=np.float32)
    y, x = np.ogrid[-1 : 1 : light.shape[0] * 1j, -1 : 1 : light.shape[1] * 1j]
    return np.clip((np.hypot(y, x) - _MIDDLE) / _MIDDLE, 0, 1).astype(np.float32)


def _distance(departure: Floats) -> Floats:
    return np.asarray(np.abs(departure).mean(axis=2), dtype=np.float32)


def _shaded(departure: Floats) -> Mask:
    """Return where the ground is as good as in shadow: darker, and of its own colour."""
    grey = _grey(departure)
    return np.asarray((_tint(departure) < _TINT / 2) & (grey > -_DARKER) & (grey < _LIGHTER / 2))


def _tint(departure: Floats) -> Floats:
    return np.asarray(np.abs(departure - departure.mean(axis=2, keepdims=True)).max(axis=2), dtype=np.float32)


def _of_its_colours(rgb: Rgb, body: Body, may: Mask) -> Floats:
    """Return what hangs together with the product and has its colours rather than those along the frame, 0..1.

    Half a product that a cut-out missed mostly has the colours of the half that it found.
    """
    height, width = body.alpha.shape
    bins = (reduced(rgb, max(height, width)) // _BIN).astype(np.intp)
    index = (bins[..., 0] * _BINS + bins[..., 1]) * _BINS + bins[..., 2]
    band = max(1, round(_BAND * min(height, width)))
    frame = np.full((height, width), True)
    frame[band:, band:-band] = False
    inside = body.alpha > _SURELY
    ours, theirs = (_frequency(index[where]) for where in (inside, frame & ~body.near))
    alike = (inside | (may & (ours > _RATHER * theirs)[index])).astype(np.uint8)
    labels = cv2.connectedComponents(cv2.medianBlur(alike, 3))[1]
    touched = np.unique(labels[body.alpha > _SURELY])
    return np.isin(labels, touched[touched > 0]).astype(np.float32)


def _frequency(index: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
    """Return how often each colour is, blurred by a bin, with a trace of all."""
    counts = np.bincount(index, minlength=_BINS**3).reshape(_BINS, _BINS, _BINS).astype(np.float64)
    for axis in range(3):
        counts = (np.roll(counts, 1, axis) + 2 * counts + np.roll(counts, -1, axis)) / 4
    return np.asarray((counts / max(counts.sum(), 1) + _TRACE).ravel())


def _strange(departure: Floats) -> Floats:
    """Return what is no ground, 0..1, on the small copy: by colour, much darker or lighter; and what it encloses."""
    grey = _grey(departure)
    apart = ((_tint(departure) > _TINT) | (grey < -_DARKER) | (grey > _LIGHTER)).astype(np.uint8)
    apart = np.asarray(cv2.morphologyEx(apart, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)), dtype=np.uint8)
    outlines = cv2.findContours(apart, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    things = [outline for outline in outlines if cv2.contourArea(outline) >= _THING * apart.size]
    whole = cv2.drawContours(np.zeros_like(apart), things, -1, 1, cv2.FILLED)
    return np.asarray(cv2.GaussianBlur(whole.astype(np.float32), (0, 0), 0.8), dtype=np.float32)


def _plain(departure: Floats) -> Floats:
    """Return 1 where ground is as smooth as its fit, so that it may be white altogether."""
    rough = cv2.blur(np.abs(_grey(departure)), (5, 5)) + cv2.blur(_distance(departure), (5, 5)) / 2
    return np.asarray(np.clip(2 - rough / _SMOOTH, 0, 1), dtype=np.float32)


def _full(share: Floats, rgb: Rgb) -> Alpha:
    """Return a map, 0..1, of the small copy as 0..255 at the photo's size."""
    small = (share * 255).astype(np.uint8)
    return np.asarray(cv2.resize(small, rgb.shape[1::-1], interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def _grey(light: Floats) -> Floats:
    return np.asarray(light @ LUMA.astype(np.float32), dtype=np.float32)


def _coarse(departure: Floats, seen: Mask) -> Floats:
    """Average over areas as large as things are: a pattern goes, another thing stays."""
    size = (max(1, departure.shape[1] // 10),) * 2
    weight = cv2.blur(seen.astype(np.float32), size)
    amount = cv2.blur(np.where(seen, departure, 0).astype(np.float32), size)
    return np.asarray(amount / np.maximum(weight, 1e-3), dtype=np.float32)


def _unevenness(departure: Floats, seen: Mask) -> float:
    return unevenness(departure, seen, (seen.shape[1] / 2, seen.shape[0] / 2))


def _background(light: Floats, body: Body | None) -> Mask:
    """Return where background may be seen on the small copy: beside the product, or else along the frame."""
    if body is not None and (~body.near).sum() >= _ENOUGH:
        return ~body.near
    height, width = light.shape[:2]
    reach = max(1, round(_FRAME * min(height, width)))
    along = np.full((height, width), True)
    along[reach:-reach, reach:-reach] = False
    return along
