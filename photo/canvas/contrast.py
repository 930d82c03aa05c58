"""Colours that can be read on each other, by the contrast ratio of WCAG 2.2."""

from photo.pixels.colour import LUMA, to_linear
from photo.types import WHITE, Colour

LEAST_CONTRAST = 4.5
"""Of text, WCAG 2.2 success criterion 1.4.3."""
INK: Colour = (28, 24, 22)
"""Black as print on paper has it, a little warm. A choice."""
_STEPS = 40  # from a colour to black or white; a fortieth is not seen


def contrast_of(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two colours, 1..21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def tinted(one: Colour, other: Colour, share: float) -> Colour:
    """Return a colour with a share 0..1 of another."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def legible(colour: Colour, ground: Colour, least: float = LEAST_CONTRAST) -> Colour:
    """Return a colour, moved towards black or white as little as makes it legible on a ground."""
    end = max(((0, 0, 0), WHITE), key=lambda far: contrast_of(far, ground))
    tried = (tinted(colour, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in tried if contrast_of(one, ground) >= least), end)


def _luminance(colour: Colour) -> float:
    return float(to_linear(list(colour)) @ LUMA)
