"""JSON from a phone -> Look: right kinds, inside their ranges; names that this version does not know are left out."""

import math
import re
from dataclasses import fields, replace
from typing import Any, get_args, get_type_hints

from listing.errors import BadLook
from listing.store.records import LookPart
from photo.canvas.backdrop import BACKDROPS
from photo.look import Look

RANGES = {
    "fill": (0.3, 1.0),
    "light": (0.0, 1.0),
    "warmth": (-1.0, 1.0),
    "turn": (-45.0, 45.0),
    "zoom": (0.5, 2.0),
}
"""Smallest and largest value of the numbers in a look."""
SHIFTS = (-1.0, 1.0)
ON_THE_PHOTO = (0.0, 1.0)
"""A place, as a share of the photo; beyond it there is nothing to look at."""


def look_of(content: LookPart) -> Look:
    """Read a look; what is not said stays as it is by itself.

    Raises:
        BadLook: See there.
    """
    kinds = get_type_hints(Look)
    names = [field.name for field in fields(Look) if field.name in content]
    return replace(Look(), **{name: _value(name, kinds[name], content[name]) for name in names})


def _value(name: str, kind: Any, value: Any) -> Any:
    choices = get_args(kind)
    if kind is bool and isinstance(value, bool):
        return value
    if kind is float and _number(value):
        low, high = RANGES[name]
        return min(max(float(value), low), high)
    if choices and value in [choice for choice in choices if isinstance(choice, str)]:
        return value
    if name == "background" and isinstance(value, str) and value in BACKDROPS:
        return BACKDROPS[value]
    if name == "background" and (value is None or _is_colour(value)):
        return None if value is None else tuple(bytes.fromhex(value[1:]))
    if name == "shift" and _is_pair(value):
        return tuple(min(max(float(part), SHIFTS[0]), SHIFTS[1]) for part in value)
    if name == "white" and (value is None or _is_place(value)):
        return None if value is None else (float(value[0]), float(value[1]))
    raise BadLook(f"{name} cannot be that")


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_number, value))


def _is_place(value: Any) -> bool:
    return _is_pair(value) and all(ON_THE_PHOTO[0] <= part <= ON_THE_PHOTO[1] for part in value)


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_colour(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"#[0-9a-fA-F]{6}", value) is not None
