"""What the boxes of a form and the lines of a facts file are called: short Indonesian keys (nama, isi, ...)."""

import re
from collections.abc import Mapping

from listing.facts.record import Category, FactError
from listing.phrases.drafts.everyday_kinds import EVERYDAY_KINDS

FACT_KEYS = {
    "nama": "name", "kategori": "category", "merek": "brand", "isi": "content", "ukuran": "size",
    "tabel_ukuran": "size_chart", "bahan": "materials", "varian": "variants", "warna": "colours",
    "cara_buat": "process", "perawatan": "care", "tahan": "shelf_life", "asal": "origin", "harga": "price",
    "stok": "stock", "berat_kirim": "weight", "pirt": "pirt", "halal": "halal", "bpom": "bpom",
    "keunggulan": "points", "preorder": "pre_order", "minimal": "minimum", "dp": "deposit", "area": "area",
    "jam": "hours", "retur": "returns", "catatan": "terms", "peringatan": "warnings", "alergen": "allergens",
}  # fmt: skip
KEY_OF = {**{field: key for key, field in FACT_KEYS.items()}, "colour_choice": "warna", "price_said": "harga",
          "stock_said": "stok", "options_said": "varian"}  # fmt: skip
"""Key of the box for each field of `Facts`."""
_ALSO = {
    "merk": "brand", "berat": "content", "komposisi": "materials", "rasa": "variants", "proses": "process",
    "simpan": "care", "cuci": "care", "cara_simpan": "care", "penyimpanan": "care", "cara_pakai": "care",
    "cara_penyajian": "care", "masa_simpan": "shelf_life", "ciri": "points", "p-irt": "pirt",
    "po": "pre_order", "pre-order": "pre_order", "min_order": "minimum", "minimum": "minimum", "uang_muka": "deposit",
    "pengiriman": "area", "kirim": "area", "jam_buka": "hours", "buka": "hours",
    "syarat": "terms", "ketentuan": "terms",
}  # fmt: skip
_CATEGORIES = {word: Category(kind) for word, kind in EVERYDAY_KINDS.items()} | {c.value: c for c in Category}


def category_named(typed: str) -> Category | None:
    """The category that she means; of several words the first that names one. None where none does.

    >>> category_named("Makanan ringan"), category_named("alat dapur"), category_named("mobil")
    (<Category.FOOD: 'makanan'>, <Category.HOME: 'rumah tangga'>, None)
    """
    words = [typed.lower(), *re.findall(r"[^\W\d]+(?:-[^\W\d]+)*", typed.lower())]
    return next((_CATEGORIES[word] for word in words if word in _CATEGORIES), None)


def by_field(data: Mapping[str, object]) -> dict[str, object]:
    """What was typed, by field of `Facts`; two boxes of one field are read one after the other.

    Raises:
        FactError: When a key is unknown.
    """
    names = {**FACT_KEYS, **_ALSO, **{n: n for n in FACT_KEYS.values()}}
    found: dict[str, object] = {}
    for key, value in data.items():
        name = names.get(key.strip().lower().replace(" ", "_"))
        if name is None:
            known = ", ".join(FACT_KEYS)
            raise FactError(key, f"“{key}” belum dikenal. Yang bisa dipakai: {known}.",
                            f"Unknown key “{key}”. Known keys: {known}.")  # fmt: skip
        if value is not None:
            found[name] = _both(found[name], value) if found.get(name) else value
    return found


def _both(first: object, second: object) -> object:
    """What stands in two boxes of one field: "cara_simpan" and "cara_pakai" are both care."""
    if isinstance(first, str) and isinstance(second, str):
        return f"{first.rstrip(' .,;')}\n{second}" if "\n" in first + second else f"{first.rstrip(' .,;')}, {second}"
    return [*(first if isinstance(first, list) else [first]), *(second if isinstance(second, list) else [second])]
