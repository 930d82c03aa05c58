"""Words of a name by which a plant or an animal is fed with it, or cured."""

import re

FEEDS = re.compile(
    r"\b(?:pupuk|poc|npk|em ?4|kompos|kascing|pestisida|insektisida|fungisida|obat|vitamin|nutrisi|hormon"
    r"|perangsang|media tanam|sekam|cocopeat|humus)\b",
    re.IGNORECASE,
)
"""Words of a name by which a plant is fed or cured with it."""
_FOR_PLANTS_ALONE = re.compile(
    r"(?:pupuk|poc|npk|kompos|kascing|pestisida|insektisida|fungisida|media tanam|sekam|cocopeat|humus)\b", re.I
)
FODDER = re.compile(r"(?:pakan|voer|pelet|pur|konsentrat|dedak|bekatul|jamu (?:ternak|ayam|sapi|kambing))\b", re.I)
"""Words of a name by which an animal is fed with it."""


def feeds_plants(name: str, category: str) -> bool:
    """Whether a plant is fed or cured with it, also where she chose no kind.

    >>> feeds_plants("Vitamin Ayam", "lainnya"), feeds_plants("Pupuk Kandang", "lainnya")
    (False, True)
    """
    named = FEEDS if category == "tanaman" else _FOR_PLANTS_ALONE if category == "lainnya" else None
    return named is not None and named.match(name) is not None
