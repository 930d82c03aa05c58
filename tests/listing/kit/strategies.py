"""Generated products and shops, from the bare name to everything there is, in the widest letters."""

import numpy as np
from hypothesis import strategies as st

from listing.facts.record import Facts, Option, Price
from listing.kit.designs import Palette
from listing.kit.layout import Subject
from listing.kit.shop import Shop

WORDS = (
    "Sambal",
    "Keripik",
    "WMW",
    "Tas",
    "é",
    "Ñandú",
    "“Bu Sri”",
    "250",
    "g/",
    "Jahe",
    "Rp",
    "&",
    "Motif",
    "ijl",
    "Ágnes",
)
WORD = st.sampled_from(WORDS) | st.text("abgjpqwWMÉ0-", min_size=1, max_size=24)
COLOUR = st.tuples(*(st.integers(0, 255),) * 3)


def phrase(most):
    return st.lists(WORD, min_size=1, max_size=12).map(lambda words: " ".join(words)[:most].strip() or "x")


PRICE = st.none() | st.builds(
    Price,
    st.integers(100, 99_999_999),
    st.none() | st.just(129_999_999),
    st.sampled_from(("", "mulai", "sekitar")),
    st.sampled_from(("", "kg", "lusin")),
    st.sampled_from(("", "isi 3", "nego")),
)
FACTS = st.builds(
    Facts,
    name=phrase(60),
    brand=st.just("") | phrase(40),
    content=st.just(()) | st.tuples(phrase(20)),
    size=st.just(()) | st.tuples(phrase(20)),
    variants=st.lists(st.builds(Option, phrase(16), st.none() | st.integers(500, 900_000)), max_size=3).map(tuple),
    shelf_life=st.sampled_from(("", "3 bulan")),
    price=PRICE,
    points=st.lists(phrase(60), max_size=3).map(tuple),
)
SHOPS = st.builds(
    Shop, name=st.just("") | phrase(60), phone=st.sampled_from(("", "6281234567890")), town=st.just("") | phrase(40)
)
PALETTES = st.builds(Palette, COLOUR, COLOUR)


@st.composite
def products(draw):
    """A picture of any shape, cut out or whole."""
    width, height = draw(st.integers(2, 60)), draw(st.integers(2, 60))
    rgb = np.full((height, width, 3), 120, np.uint8)
    return Subject(rgb, draw(st.sampled_from((None, np.full((height, width), 255, np.uint8)))))
