"""The pictures that we write for each place; what a place takes stands in `channels`."""

from dataclasses import dataclass

from photo.types import PictureSpec, Size


@dataclass(frozen=True, slots=True)
class Output:
    """One kind of picture for one place.

    Attributes:
        key: Name on the command line: `--to KEY`; several rows may share a place.
        file: Name of the picture's file.
        spec: Size, byte cap and format that we write: inside what the place takes.
        transparent: The canvas stays transparent.
    """

    key: str
    file: str
    spec: PictureSpec
    transparent: bool = False


_SAFE_BYTES = 2_000_000  # Shopee's Seller Centre; below every other cap that was found
_SQUARE_1200: Size = (1200, 1200)
_SQUARE_1080: Size = (1080, 1080)

OUTPUTS = (
    Output(
        "shopee",
        "shopee.jpg",
        PictureSpec(_SQUARE_1200, _SAFE_BYTES),
    ),
    Output(
        "tokopedia",
        "tokopedia.jpg",
        PictureSpec(_SQUARE_1200, _SAFE_BYTES),
    ),
    Output(
        "whatsapp",
        "whatsapp.jpg",
        PictureSpec(_SQUARE_1080, _SAFE_BYTES),
    ),
    Output(
        "instagram",
        "instagram.jpg",
        PictureSpec(_SQUARE_1080, _SAFE_BYTES),
    ),
    Output(
        "instagram",
        "instagram-4x5.jpg",
        PictureSpec((1080, 1350), _SAFE_BYTES),
    ),
    Output(
        "status",
        "status.jpg",  # fills the screen in WhatsApp's Status, and in Stories too
        PictureSpec((1080, 1920), _SAFE_BYTES),
    ),
    Output(
        "cutout",
        "cutout.png",
        PictureSpec(_SQUARE_1200, 8_000_000, "PNG"),
        transparent=True,
    ),
)

PLACE_KEYS = tuple(dict.fromkeys(output.key for output in OUTPUTS))
DEFAULT_KEYS = ("shopee", "tokopedia")


def rows_for(keys: tuple[str, ...]) -> tuple[Output, ...]:
    """Return the rows of the places named, in the table's order."""
    return tuple(output for output in OUTPUTS if output.key in keys)
