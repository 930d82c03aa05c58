"""What is in a thing or a service, as it stands behind each label that it may have."""

import re

from listing.phrases.word_set import word_set

_PACKED = re.compile(
    r"\b(?:pak|pack|bungkus|toples|botol|mika|box|kotak|dus|kardus|plastik|pouch|kaleng|kantong|besek|tampah|loyang|cup"
    r"|gelas|sachet|saset|karung|ember|keranjang|thinwall|wadah|kemasan|bal|renteng|tray|jar|tub|lusin|kodi|amplop|tas"
    r"|hampers|parsel|ikat|papan|krat|peti|tabung|tube|sisir)\b.* isi\b|\w dalam\b"
    r"|\d ?(?:gram|kg|ml|liter) isi (?!\d+ [a-z]+$)", re.IGNORECASE
)  # fmt: skip
"""How it is packed; "1 pot isi 7 tangkai" tells what it is."""
_OF_ONE = re.compile(r"^(1 [^\W\d]+): ([^():;]+)$")
"""What is in a set, behind a colon of its own: "1 set: 1 kemeja dan 1 tunik"."""
_TIME = re.compile(r"\d ?(?:menit|jam)\b", re.IGNORECASE)
_MEETING = re.compile(r"\d+ ?x?(?: ?(?:kali|pertemuan|sesi|datang))+$", re.IGNORECASE)
_HANDED_OUT = word_set(
    """
    alat bahan benang buku celemek fotokopi goodiebag hakpen jarum kertas konsumsi kuas loyang makan map minum modul
    piagam pulpen sertifikat snack souvenir spidol teh kopi
    """
)
"""What who comes to learn gets or finds there: nobody is taught it."""
_COUNTED = re.compile(r"(?:[^\W\d]+ )+\d+(?: (?!menit|jam|kali|hari)[^\W\d]+)?", re.IGNORECASE)


def contents(pieces: list[str], mark: str, served: bool) -> dict[str, str]:
    """What is in it by label: "1 toples isi 500 gram" is how it is packed, "benang 2 gulung" is part of a course.

    >>> contents(["benang 2 gulung", "modul"], ", ", True)["content_included"]
    'benang 2 gulung, modul'
    >>> contents(["bayi 30 menit", "ibu 75 menit pijat + lulur"], ", ", True)["content_lasts"]
    'bayi 30 menit, ibu 75 menit pijat + lulur'
    """
    content = mark.join(pieces)
    packed = _PACKED.search(content) is not None
    content = content if packed else re.sub(r"^(\d+ [a-z]+) isi (\d+ [a-z]+)$", r"\1 (\2)", content)
    bare = re.sub(
        r"^isi (\d+), (?!isi |[^\W\d]+ \d+$|\d+ (?:biji|pcs|buah|potong|butir)\b|.*\batau\b)([^,]+)$",
        r"\1 (\2)",
        content,
    )  # "isi 20, 400 gram" are not two numbers of pieces
    found = {"content": content, "content_bare": _OF_ONE.sub(r"\1 (\2)", re.sub(r"^isi |(?<=/ )isi ", "", bare))}
    found |= {"content_packed": content.removeprefix("kemasan ")} if packed else {}
    return found | {f"content_{kind}": content for kind in (_of_service(pieces),) if served and kind}


def _of_service(pieces: list[str]) -> str:
    """Whether a service's content surely is how long it lasts, or what comes with it; empty: neither is sure."""
    timed = [_TIME.search(piece) for piece in pieces]
    if any(timed) and all(time or _MEETING.fullmatch(piece) for piece, time in zip(pieces, timed, strict=True)):
        return "lasts"
    given = [not _HANDED_OUT.isdisjoint(piece.casefold().split()[:1]) for piece in pieces]
    sure = any(given) and all(one or _COUNTED.fullmatch(piece) for piece, one in zip(pieces, given, strict=True))
    return "included" if sure else ""
