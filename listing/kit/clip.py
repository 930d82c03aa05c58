"""A short clip for Status and Stories: her pictures, slowly nearer and further, and her words beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from listing.facts.record import Facts
from listing.kit.cards import materials_of
from listing.kit.content import Content
from listing.kit.designs import Design
from listing.kit.layout import Materials, Subject, lay_out
from listing.kit.shop import Shop
from listing.phrases.language import Language
from photo.files import written_whole
from photo.film.draw import FILM_SIZE, drawn_frames, still_of
from photo.film.ffmpeg import make_film
from photo.film.pace import MOST_SHOTS, paced

PAGES = (
    ("name", "brand", "origin"),
    ("name", "facts", "options"),
    ("name", "point1", "point2", "point3"),
    ("name", "price", "terms", "shop", "contact"),
)
"""What stands on the pages of a clip, in their order: a page that would say the name alone again is left out."""
ALWAYS, FOOT = "name", ("shop", "contact")
DESIGN = "pita"
"""Where she did not choose one. A choice: large words on her colour are read in a second."""


@dataclass(frozen=True, slots=True)
class Clip:
    """What a clip is made of.

    Attributes:
        design: One of the cards', in its tall shape.
        products: Her pictures, the main one first.
        language: That her buyers read, whatever the screen or the terminal speaks.
    """

    facts: Facts
    shop: Shop
    design: Design
    products: tuple[Subject, ...]
    logo: bytes | None
    language: Language


def pages_of(content: Content, design: Design) -> tuple[Content, ...]:
    """Return what each page says, word for word of what a card in this design would; the code stands on the last."""
    places = design.places_of("story")
    shown = {name for place in places for name in (*place.items, *(FOOT if place.kind == "foot" else ()))}
    told_of = shown & set(content.texts)
    found = [{name: content.texts[name] for name in names if name in told_of} for names in PAGES]
    told = [texts for number, texts in enumerate(found) if number == 0 or set(texts) - {ALWAYS}]
    return tuple(Content(texts, content.code if number == len(told) - 1 else ()) for number, texts in enumerate(told))


def make_clip(clip: Clip, target: Path) -> None:
    """Write a clip, MP4 in 9:16 of 10 to 20 seconds.

    Raises:
        NoFilmMaker, FilmFailed: See there.
    """
    products = clip.products[:MOST_SHOTS]
    # all pages take the colours of the main picture, or they would change in the middle
    first = materials_of(clip.facts, clip.shop, products[0], clip.logo, clip.language)
    pages = pages_of(first.content, clip.design)
    shots = paced([words_on(page) for page in pages], len(products))
    scenes: Sequence[Materials] = [
        replace(first, content=pages[shot.page], product=products[shot.picture]) for shot in shots
    ]
    stills = [still_of(lay_out(clip.design, "story", materials)) for materials in scenes]
    with written_whole(target) as part:
        make_film(drawn_frames(shots, stills), FILM_SIZE, part)


def words_on(page: Content) -> int:
    """Return how many words a page asks to be read."""
    return sum(len(text.split()) for text in page.texts.values())
