"""The form as data: which boxes for which kind of product, in which order, few at a time."""

from typing import Literal, TypedDict

from listing.phrases.app.fact_questions import ANY_EXAMPLES, BOXES, EXAMPLES, GROUPS, KIND_LABELS, KIND_NAMES
from listing.phrases.language import Language, said

Keyboard = Literal["text", "decimal", "numeric"]


class ProductKind(TypedDict):
    """A kind of product to choose."""

    key: str
    label: str


class Question(TypedDict):
    """One question: `keyboard` is an inputmode, `lines` asks for several lines."""

    label: str
    hint: str
    keyboard: Keyboard
    lines: bool


class Group(TypedDict):
    """Boxes that stand together, by their keys; the first group stands open."""

    key: str
    boxes: list[str]


class Form(TypedDict):
    """What is asked about one kind; `labels` replace those of the boxes, `examples` are placeholders."""

    groups: list[Group]
    labels: dict[str, str]
    examples: dict[str, str]


class FormDescription(TypedDict):
    """Everything that the screen needs, for all kinds at once, in one language."""

    kinds: list[ProductKind]
    boxes: dict[str, Question]
    groups: dict[str, str]
    forms: dict[str, Form]


_NUMBERS: dict[str, Keyboard] = {"stok": "numeric", "berat_kirim": "numeric"}
"""A price is text: "15rb" and "mulai 15rb" need letters."""
_SEVERAL_LINES = frozenset({"keunggulan", "tabel_ukuran", "peringatan", "catatan"})

_ORDERING = ("preorder", "minimal", "dp", "area", "jam", "retur", "catatan")
_PARCEL = ("stok", "berat_kirim")
_GROUPS: dict[str, dict[str, tuple[str, ...]]] = {
    "makanan": {
        "pokok": ("nama", "isi", "bahan", "harga", "keunggulan"), "pilihan": ("varian",),
        "rawat": ("tahan", "perawatan", "alergen", "peringatan"), "ciri": ("merek", "asal", "cara_buat"),
        "pesan": _ORDERING, "izin": ("pirt", "halal", "bpom"), "kirim": _PARCEL,
    },
    "perawatan tubuh": {
        "pokok": ("nama", "isi", "bahan", "harga", "keunggulan"), "pilihan": ("varian",),
        "rawat": ("perawatan", "tahan", "peringatan"), "izin": ("bpom", "halal"),
        "ciri": ("merek", "asal", "cara_buat"), "pesan": _ORDERING, "kirim": _PARCEL,
    },
    "fesyen": {
        "pokok": ("nama", "ukuran", "bahan", "harga"), "pilihan": ("warna", "varian", "tabel_ukuran"),
        "ciri": ("keunggulan", "merek", "asal", "cara_buat"), "rawat": ("perawatan", "peringatan"),
        "pesan": _ORDERING, "kirim": _PARCEL,
    },
    "tanaman": {
        "pokok": ("nama", "ukuran", "harga", "perawatan"), "ciri": ("keunggulan", "bahan", "merek", "asal"),
        "pilihan": ("varian", "warna"), "pesan": _ORDERING, "rawat": ("peringatan",), "kirim": _PARCEL,
    },
    "hampers": {
        "pokok": ("nama", "isi", "harga", "keunggulan"), "pesan": _ORDERING, "pilihan": ("varian", "ukuran", "warna"),
        "rawat": ("tahan", "perawatan", "alergen", "peringatan"), "ciri": ("merek", "asal", "bahan"),
        "izin": ("pirt", "halal", "bpom"), "kirim": _PARCEL,
    },
    "jasa": {
        "pokok": ("nama", "harga", "keunggulan", "area"), "pesan": ("preorder", "dp", "minimal", "jam", "retur",
            "catatan"),
        "pilihan": ("varian", "isi", "bahan"), "ciri": ("merek", "asal", "cara_buat"), "rawat": ("peringatan",),
    },
    "lainnya": {
        "pokok": ("nama", "isi", "bahan", "harga"), "pilihan": ("ukuran", "varian", "warna"),
        "ciri": ("keunggulan", "merek", "asal", "cara_buat"), "rawat": ("perawatan", "tahan", "peringatan",
            "alergen"),
        "pesan": _ORDERING, "izin": ("pirt", "halal", "bpom"), "kirim": _PARCEL,
    },
}  # fmt: skip
"""Boxes by kind and group, what sells first; a kind that is not here asks as one that is, see `_LIKE`."""
_LIKE = {"minuman": "makanan", "batik": "fesyen", "rajut": "fesyen", "kerajinan": "fesyen", "rumah tangga": "fesyen",
         "mainan": "fesyen"}  # fmt: skip


def form_description(language: Language) -> FormDescription:
    """The whole form in one language."""
    return {
        "kinds": [{"key": key, "label": said(label, language)} for key, label in KIND_NAMES.items()],
        "boxes": {key: _box(key, language) for key in BOXES},
        "groups": {key: said(title, language) for key, title in GROUPS.items()},
        "forms": {kind: _form(kind, language) for kind in KIND_NAMES},
    }


def _box(key: str, language: Language) -> Question:
    label, hint = BOXES[key]
    keyboard = _NUMBERS.get(key, "text")
    return {"label": said(label, language), "hint": said(hint, language), "keyboard": keyboard,
            "lines": key in _SEVERAL_LINES}  # fmt: skip


def _form(kind: str, language: Language) -> Form:
    groups = _GROUPS[_LIKE.get(kind, kind)]
    examples = ANY_EXAMPLES | EXAMPLES[kind]
    return {
        "groups": [{"key": key, "boxes": list(boxes)} for key, boxes in groups.items()],
        "labels": {key: said(label, language) for key, label in KIND_LABELS.get(kind, {}).items()},
        "examples": {key: said(example, language) for key, example in examples.items()},
    }
