"""Whether what she typed is food where neither a chosen kind nor the name tells: by what it is made of.

>>> is_cooked("kentang mustofa", "kentang, cabe merah, bawang putih, gula merah")
True
>>> is_cooked("sabun beras", "beras, kunyit, susu, minyak kelapa"), is_cooked("lampu hias", "kayu, kain")
(False, False)
"""

import re

from listing.phrases.word_set import word_set

_COOKED = word_set(
    """
    garam uyah bawang brambang bwg santan santen telur telor tepung terigu tapioka kanji cabe cabai lombok mentega
    margarin ketan kecap terasi kencur lengkuas laos ketumbar kemiri ebi ayam daging sapi udang ikan teri nasi roti
    kuah bumbu keju coklat cokelat gula susu kacang ijo mutiara agar jelly kolang cincau sirup es sayur mie bihun
    tahu tempe pisang ubi singkong kentang jagung wortel
    """
)
"""What food is made of; honey, oil and rice are in soap as well."""
_LEAST = 3
"""Of these from which it is food; a feed or a compost has one or two. A choice."""
_FROZEN = re.compile(r"\b(?:frozen|beku)\b", re.IGNORECASE)
_NOT_EATEN = re.compile(
    r"\b(?:sabun|sampo|shampoo|lulur|masker|scrub|lotion|balsem|bedak|lilin|pupuk|kompos|media|eco|bibit|benih|pakan"
    r"|umpan|ternak|burung|kucing|anjing|kelinci|hias|mainan|boneka|miniatur|gantungan|hampers|parsel|bucket|buket"
    r"|katering|catering|les|kursus|kelas|jasa|alat|cetakan|kain|katun|benang|kayu|naoh|texapon|parfum|em4|molase"
    r"|sekam|cocopeat|kotoran|jerami|dedak|bekatul|playdough|slime)\b",
    re.IGNORECASE,
)


def is_cooked(name: str, made_of: str) -> bool:
    """Whether a thing with these materials, or with this inside, is eaten, or what its name says is frozen."""
    words, named = (frozenset(re.findall(r"[a-z]+", text.casefold())) for text in (made_of, name))
    frozen = _FROZEN.search(name) is not None and bool(named & _COOKED)
    return (len(words & _COOKED) >= _LEAST or frozen) and not _NOT_EATEN.search(f"{name} {made_of}")
