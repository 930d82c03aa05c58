"""What of the kit goes into the ZIP of a work: her costs as a page, the slides of her main photo, price tags."""

from collections.abc import Iterator

from listing.draft.standing import language_of
from listing.facts.record import FactError
from listing.kit.cards import scene_jpeg
from listing.kit.designs import FormatKey
from listing.kit.kept import Kept, kept, slide_scene
from listing.kit.price.boxes import sheet_from
from listing.kit.price.reckon import reckon
from listing.kit.price.sheet import UnreadCosts
from listing.kit.price.told import price_page, told_price
from listing.kit.prints import Print, printed
from listing.kit.slides import SLIDES, slides_of
from listing.phrases.language import Language
from listing.pictures.file_names import product_name
from listing.pictures.previews import Pictures
from listing.store.records import Costs, Work
from listing.store.shops import Shops
from photo.errors import PhotoError

_UTF8 = "utf-8-sig"  # as the texts beside it: the mark tells old viewers what it is
_COSTS = "hitung-harga"
_SLIDE_FORM: FormatKey = "tall"


def kit_files(work: Work, shops: Shops, pictures: Pictures) -> Iterator[tuple[str, bytes]]:
    """Make the files of the kit, one after the other: (path, content). What cannot be made yet is left out."""
    yield from cost_files(work)
    try:
        told = kept(work, shops)
    except FactError:  # a product without a name has nothing to print
        return
    yield from _slides(work, told, pictures)
    yield f"{product_name(work)}/{product_name(work)}-{Print.TAGS}.pdf", printed(Print.TAGS, [told.materials(None)])


def cost_files(work: Work) -> Iterator[tuple[str, bytes]]:
    """Give what she typed into "Hitung Harga" as a page: the sum, or the boxes where one of them cannot be read."""
    if work.costs.get("rows"):
        name = product_name(work)
        yield f"{name}/{name}-{_COSTS}.txt", _costs_page(work.costs, language_of(work.texts)).encode(_UTF8)


def _costs_page(costs: Costs, language: Language) -> str:
    rows, rest = costs.get("rows", {}), costs.get("rest", {})
    try:
        return price_page(told_price(reckon(sheet_from(rows, rest)), language), language)
    except UnreadCosts as error:
        why = [one.says[language] for one in error.found]
        typed = [", ".join(filter(None, row.values())) for row in (*rows.values(), rest)]
        return "\n".join([*why, "", *filter(None, typed)]) + "\n"


def _slides(work: Work, told: Kept, pictures: Pictures) -> Iterator[tuple[str, bytes]]:
    photo = next((photo for photo in work.photos if photo.is_studied), None)
    if photo is None:
        return
    for kind in slides_of(told.facts, told.shop):
        try:
            content = scene_jpeg(slide_scene(kind, _SLIDE_FORM, told, work, photo, pictures))
        except (PhotoError, FileNotFoundError):  # no product found; deleted while the rest was packed
            return
        yield f"{product_name(work)}/{product_name(work)}-geser-{1 + SLIDES.index(kind)}-{kind}.jpg", content
