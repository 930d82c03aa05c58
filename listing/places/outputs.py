"""What each place asks of a picture: one table, each row with its source, the day it was checked, how sure it is.

Certainty: A official text, B several independent copies agree, C one third party or another country's rule.
"""

from dataclasses import dataclass
from datetime import date

from photo.types import PictureSpec, Size

CHECKED = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class Market:
    """One kind of picture for one place.

    Attributes:
        key: Name on the command line: `--to KEY`; several rows may share a place.
        file: Name of the picture's file.
        spec: Size, byte cap and format that we write: at or inside everything below.
        min_px: Smallest side that the place takes.
        max_px: Largest side, where one is known.
        cap: The place's own limit on the file, bytes; `spec.max_bytes` stays under it.
        min_fill: Share of the frame that the product should take at least.
        max_photos: Photos a listing may have.
        transparent: The canvas stays transparent.
        source: Where the figures are from.
        checked: The day they were read.
        sure: Letter, see above.
    """

    key: str
    file: str
    spec: PictureSpec
    min_px: int
    max_px: int | None
    cap: int
    min_fill: float
    max_photos: int
    source: str
    sure: str
    transparent: bool = False
    checked: date = CHECKED


_SAFE_BYTES = 2_000_000  # Shopee's Seller Centre; below every other cap that was found
_SQUARE_1200: Size = (1200, 1200)
_SQUARE_1080: Size = (1080, 1080)

MARKETS = (
    Market(
        "shopee",
        "shopee.jpg",
        PictureSpec(_SQUARE_1200, _SAFE_BYTES),
        min_px=500,
        max_px=None,
        cap=2_000_000,
        min_fill=0.60,
        max_photos=9,
        source="Shopee Open Platform, v2.media_space.upload_image (10 MB by API, 1:1); "
        "Seller Centre bulk upload guide (2 MB, 1024 px advised); cover criteria (60 % of the frame)",
        sure="B",
    ),
    Market(
        "tokopedia",
        "tokopedia.jpg",
        PictureSpec(_SQUARE_1200, _SAFE_BYTES),
        min_px=600,
        max_px=4000,
        cap=5_000_000,
        min_fill=0.60,
        max_photos=9,
        source="TikTok Shop Partner API 202309, Create Product and Upload Product Image (300..4000 px, 5 MB); "
        "Tokopedia & TikTok Shop Seller Center, Media Center (2024-03-14); SEA photo policy 2023 (600 px, 60 %)",
        sure="A",
    ),
    Market(
        "whatsapp",
        "whatsapp.jpg",
        PictureSpec(_SQUARE_1080, _SAFE_BYTES),
        min_px=500,
        max_px=None,
        cap=8_000_000,
        min_fill=0.0,
        max_photos=10,
        source="WhatsApp Business catalogue help (10 photos); Meta catalogue (500 px, 8 MB, 1:1)",
        sure="B",
    ),
    Market(
        "instagram",
        "instagram.jpg",
        PictureSpec(_SQUARE_1080, _SAFE_BYTES),
        min_px=320,
        max_px=None,
        cap=8_000_000,
        min_fill=0.0,
        max_photos=10,
        source="Instagram help centre as quoted by post size guides (1080 px wide, 1.91:1 to 3:4, 8 MB)",
        sure="B",
    ),
    Market(
        "instagram",
        "instagram-4x5.jpg",
        PictureSpec((1080, 1350), _SAFE_BYTES),
        min_px=320,
        max_px=None,
        cap=8_000_000,
        min_fill=0.0,
        max_photos=10,
        source="Instagram help centre as quoted by post size guides (4:5)",
        sure="B",
    ),
    Market(
        "cutout",
        "cutout.png",
        PictureSpec(_SQUARE_1200, 8_000_000, "PNG"),
        min_px=1,
        max_px=None,
        cap=8_000_000,
        min_fill=0.0,
        max_photos=1,
        source="ours: the product alone, for reuse in other programs",
        sure="A",
        transparent=True,
    ),
)

KEYS = tuple(dict.fromkeys(market.key for market in MARKETS))
DEFAULT_KEYS = ("shopee", "tokopedia")


def rows_for(keys: tuple[str, ...]) -> tuple[Market, ...]:
    """Return the rows of the places named, in the table's order."""
    return tuple(market for market in MARKETS if market.key in keys)
