"""What goes into the ZIP of a work: the pictures for every place and the texts."""

from collections.abc import Iterator

from listing.draft.standing import language_of, standing_texts
from listing.phrases.app.write_screen import WRITE
from listing.phrases.language import Language, spoken
from listing.pictures.file_names import picture_name, product_name, text_name
from listing.pictures.previews import Pictures
from listing.places.channels import CHANNELS
from listing.places.outputs import OUTPUTS
from listing.store.records import Work
from photo.errors import PhotoError

_UTF8 = "utf-8-sig"  # the mark at its begin tells old viewers on phones and Windows that é is no Ã©


def entries(work: Work, pictures: Pictures) -> Iterator[tuple[str, bytes]]:
    """Make the files of a work, one after the other: (path, content). A picture that cannot be made is left out."""
    folder = product_name(work)
    for place, fields in standing_texts(work.facts, work.texts).items():
        text = page_of(place, fields, language_of(work.texts))
        yield f"{folder}/{text_name(work, place)}", text.encode(_UTF8)
    for shot in work.photos:
        if not shot.is_studied:
            continue
        for output in OUTPUTS:
            try:
                content = pictures.market(shot, work.look | shot.look, output)
            except (PhotoError, FileNotFoundError):  # no product found; deleted while the rest was packed
                continue
            yield f"{folder}/{picture_name(work, shot, output)}", content


def page_of(place: str, fields: dict[str, str], language: Language) -> str:
    """Return the texts for a place as one page to copy from: each field under its name."""
    names = spoken(WRITE["fields"], language)
    parts = [f"{names[field].upper()}\n\n{text.strip()}" for field, text in fields.items() if text.strip()]
    return "\n\n\n".join([CHANNELS[place].name, *parts]) + "\n"
