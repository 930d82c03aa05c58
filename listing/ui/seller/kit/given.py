"""What the scripts of some tools are given beside token, language and words."""

from listing.facts.record import EATEN
from listing.kit.price.files import ROW_BOXES
from listing.kit.price.sheet import USUAL_PROFITS
from listing.phrases.drafts.product_kinds import category_of
from listing.phrases.language import Language
from listing.store.records import Work


def price_given(work: Work, _: Language) -> dict[str, object]:
    """Return her cost sheet, the shape of its rows, and the price in her facts."""
    name = str(work.facts.get("nama", ""))
    kind = str(work.facts.get("kategori", "")) or category_of(name)
    return {
        "costs": dict(work.costs),
        "rows": {kind: list(boxes) for kind, boxes in ROW_BOXES.items()},
        "usual": list(USUAL_PROFITS),
        "product": {"name": name, "price": str(work.facts.get("harga", "")), "made": kind not in EATEN},
    }
