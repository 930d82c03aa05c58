"""A part of a work changed by a JSON merge patch (RFC 7396): only what differs travels."""

from typing import Literal

import msgspec

from listing.store.records import Costs, FactBoxes, Texts

Part = Literal["facts", "texts", "costs"]
"""What of a work she types."""

_SHAPES: dict[Part, object] = {"facts": FactBoxes, "texts": Texts, "costs": Costs}


def merged(record: dict[str, object], patch: dict[str, object]) -> dict[str, object]:
    """Apply a patch: None takes a name away, an object changes only what it names.

    >>> merged({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"b": None}, "d": 4})
    {'a': {'c': 2}, 'd': 4}
    """
    result = dict(record)
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, dict):
            before = result.get(name)
            result[name] = merged(before if isinstance(before, dict) else {}, value)
        else:
            result[name] = value
    return result


def patched(kept: str, patch: dict[str, object], part: Part, most: int) -> str:
    """Return a part as JSON after a patch.

    Raises:
        msgspec.ValidationError: It would have another shape than it must have.
        ValueError: It would have more than `most` bytes.
    """
    now = merged(msgspec.json.decode(kept, type=dict), patch)
    content = msgspec.json.encode(msgspec.convert(now, _SHAPES[part]))
    if len(content) > most:
        raise ValueError(f"{part} would have {len(content)} bytes")
    return content.decode()
