"""The demonstration: one photo through all stages, a knob at each."""

from collections.abc import Callable
from dataclasses import replace

from listing.draft.write import draft
from listing.facts.form import read_facts
from listing.phrases.drafts.outlines import VARIANTS
from listing.phrases.language import Language
from listing.pictures.look_json import look_of
from listing.pictures.previews import Pictures
from listing.pictures.samples import FOLDER, samples
from listing.places.channels import CHANNELS
from listing.store.records import LookPart, StoredPhoto
from photo.errors import ProductNotFound
from photo.export import encode
from photo.pipeline import Found, Study, render
from photo.stages import edge, seen, straight
from photo.types import Photo, Picture, PictureSpec, Rgb

PLACE = "shopee"
SQUARE = (1080, 1080)
WAYS: dict[str, LookPart] = {"square": {}, "bright": {"way": "brighten"}, "soft": {"background": "sky"}}
MOST_BYTES = 300_000
LEAST_FILL, MOST_FILL = 0.5, 0.95

Stage = Callable[[Photo, Found, float], Rgb]
_STAGES: dict[str, Stage] = {"light": straight, "seen": seen, "edge": edge}


def stage(pictures: Pictures, shot: StoredPhoto, name: str, strength: float) -> bytes:
    """Return a stage's picture as JPEG.

    Args:
        pictures: Knows the photo's study.
        shot: A photo whose study has ended.
        name: "light", "seen", "edge"; or "square", and its ways out: "bright", "soft".
        strength: Where the knob stands, 0..1.

    Raises:
        ProductNotFound: The stage needs a product, and none was found.
        KeyError: There is no such stage.
    """
    photo, known = pictures.studied(shot)
    if name in WAYS:
        return _square(photo, known, WAYS[name], strength)
    make = _STAGES[name]
    if not isinstance(known, Found):
        raise ProductNotFound
    rgb = make(photo, known, strength)
    return encode(Picture(rgb), PictureSpec((rgb.shape[1], rgb.shape[0]), MOST_BYTES))


def _square(photo: Photo, known: Study, way: LookPart, strength: float) -> bytes:
    look = replace(look_of(way), fill=LEAST_FILL + (MOST_FILL - LEAST_FILL) * strength)
    return render(photo, known, look, [(PictureSpec(SQUARE, MOST_BYTES), False)])[0]


def words(sample: str, strength: float, language: Language) -> dict[str, dict[str, str]]:
    """Return title and description that the sample's facts make, in the variant where the knob stands.

    Raises:
        KeyError: There is no such sample.
    """
    facts = read_facts(FOLDER / f"{samples()[sample].stem}.toml")
    variant = VARIANTS[min(len(VARIANTS) - 1, int(strength * len(VARIANTS)))]
    return {"fields": draft(facts, CHANNELS[PLACE], variant, language).fields()}
