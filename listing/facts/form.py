"""Facts in and out: from a form, a TOML or a JSON file, with short Indonesian keys (nama, isi, bahan, ...)."""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from listing.facts import normalise
from listing.facts.record import Category, FactError, Facts
from listing.phrases.drafts.product_kinds import category_of

LONGEST_PRODUCT_NAME = 150
LONGEST_VALUE = 400
MOST_ITEMS = 20

FACT_KEYS = {
    "nama": "name", "kategori": "category", "merek": "brand", "isi": "content", "ukuran": "size",
    "bahan": "materials", "varian": "variants", "warna": "colours", "cara_buat": "process",
    "perawatan": "care", "tahan": "shelf_life", "asal": "origin", "harga": "price", "stok": "stock",
    "pirt": "pirt", "halal": "halal", "bpom": "bpom", "keunggulan": "points",
}  # fmt: skip
_ALSO = {
    "merk": "brand", "berat": "content", "komposisi": "materials", "rasa": "variants", "proses": "process",
    "simpan": "care", "cuci": "care", "masa_simpan": "shelf_life", "ciri": "points", "p-irt": "pirt",
}  # fmt: skip
_CATEGORIES = {
    "fashion": Category.FASHION, "pakaian": Category.FASHION, "baju": Category.FASHION,
    "kecantikan": Category.BODY, "perawatan": Category.BODY, "kosmetik": Category.BODY,
    "kriya": Category.CRAFT, "rumah": Category.HOME, "dapur": Category.HOME, "lain": Category.OTHER,
    "food": Category.FOOD, "drink": Category.DRINK, "craft": Category.CRAFT, "knit": Category.KNIT,
    "body": Category.BODY, "home": Category.HOME, "plant": Category.PLANT, "toy": Category.TOY,
    "other": Category.OTHER, **{c.value: c for c in Category},
}  # fmt: skip


def _text(key: str, value: object) -> str | list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, str | int | float):
        return str(value)
    raise FactError(key, f"“{key}” harus berupa tulisan atau daftar.", f"“{key}” must be a text or a list.")


def _line(key: str, value: object) -> str:
    text = _text(key, value)
    line = normalise.calm(", ".join(map(str, text)) if isinstance(text, list) else text).rstrip(" .!,;:")
    longest = LONGEST_PRODUCT_NAME if key == "nama" else LONGEST_VALUE
    if len(line) > longest:
        raise FactError(
            key,
            f"“{key}” terlalu panjang ({len(line)} huruf). Paling banyak {longest} huruf, coba diringkas.",
            f"“{key}” is too long ({len(line)} characters). Keep it within {longest}.",
        )
    return line


def _drop(words: str, text: str) -> str:
    return re.sub(rf"^(?:{words})\s+(?=\S)", "", text, flags=re.IGNORECASE)


def _amount(key: str, value: object) -> int | None:
    text = _text(key, value)
    try:
        return normalise.price(text if isinstance(text, str) else " ".join(map(str, text)))
    except ValueError:
        raise FactError(
            key,
            f"“{key}” belum terbaca: {value!r}. Tulis satu angka saja, misalnya 15.000 atau 15rb.",
            f"“{key}” cannot be read: {value!r}. Type one number, such as 15.000 or 15rb.",
        ) from None


def _list(key: str, values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        _line(key, value)
    if len(values) > MOST_ITEMS:
        raise FactError(
            key,
            f"“{key}” berisi {len(values)} butir. Paling banyak {MOST_ITEMS}, pilih yang penting saja.",
            f"“{key}” has {len(values)} items. Keep it to {MOST_ITEMS}.",
        )
    return values


def _category(value: object, name: str) -> Category:
    typed = normalise.plain(str(value or "")).lower().replace("_", " ")
    if not typed:
        return Category(category_of(name) or Category.OTHER)
    if typed not in _CATEGORIES:
        choices = ", ".join(Category)
        raise FactError(
            "kategori",
            f"Kategori “{typed}” belum dikenal. Pilih salah satu: {choices}.",
            f"Unknown category “{typed}”. Choose one of: {choices}.",
        )
    return _CATEGORIES[typed]


def split_measures(content: object, size: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sort amounts from sizes, in whichever box they were typed: ("250gr", "") or ("20x30 cm, 250gr", "")."""
    inside = normalise.measures(_text("isi", content or ""))
    big = normalise.measures(_text("ukuran", size or ""))
    amounts = tuple(m for m in inside if not normalise.is_size(m))
    sizes = tuple(m for m in inside if normalise.is_size(m))
    return amounts, tuple(dict.fromkeys((*big, *sizes)))


def _by_field(data: Mapping[str, object]) -> dict[str, object]:
    names = {**FACT_KEYS, **_ALSO, **{n: n for n in FACT_KEYS.values()}}
    found: dict[str, object] = {}
    for key, value in data.items():
        name = names.get(key.strip().lower().replace(" ", "_"))
        if name is None:
            known = ", ".join(FACT_KEYS)
            raise FactError(key, f"“{key}” belum dikenal. Yang bisa dipakai: {known}.",
                            f"Unknown key “{key}”. Known keys: {known}.")  # fmt: skip
        if value is not None:
            found[name] = value
    return found


def _choices(key: str, value: object) -> tuple[str, ...]:
    """A list in which "hitam/putih" is two, but "1/2 kg" is one."""
    text = _text(key, value)
    return normalise.items(re.sub(r"(?<=[^\W\d])/(?=[^\W\d])", ",", text) if isinstance(text, str) else text)


def _origin(typed: str) -> str:
    return normalise.title_case(re.sub(r"\s*,\s*", ", ", _drop("dari|asal|buatan", typed)))


def facts_from(data: Mapping[str, object]) -> Facts:
    """Tidy facts from what was typed into a form or a file.

    Args:
        data: Values by key (Indonesian key or field name); text, number or list.

    Raises:
        FactError: When the name is missing, a key is unknown or a value cannot be read.
    """
    typed = _by_field(data)
    name = normalise.title_case(_line("nama", typed.get("name", "")))
    if not any(c.isalnum() for c in name):
        raise FactError("nama", "Nama produk belum diisi.", "The product has no name yet.")
    content, size = split_measures(typed.get("content"), typed.get("size"))
    brand = _line("merek", typed.get("brand", ""))
    return Facts(
        name=name,
        category=_category(typed.get("category"), name),
        brand=normalise.title_case(brand) if brand.islower() else brand,
        content=_list("isi", content),
        size=_list("ukuran", size),
        materials=_list("bahan", normalise.items(_text("bahan", typed.get("materials", "")))),
        variants=_list("varian", _choices("varian", typed.get("variants", ""))),
        colours=_list("warna", tuple(c.lower() for c in _choices("warna", typed.get("colours", "")))),
        process=normalise.sentences(_line("cara_buat", typed.get("process", ""))),
        care=normalise.sentences(_line("perawatan", typed.get("care", ""))),
        shelf_life=normalise.tidy_size(_drop("tahan|awet|selama", _line("tahan", typed.get("shelf_life", "")))),
        origin=_origin(_line("asal", typed.get("origin", ""))),
        price=_amount("harga", typed.get("price", "")),
        stock=_amount("stok", typed.get("stock", "")),
        pirt=_line("pirt", typed.get("pirt", "")),
        halal=_line("halal", typed.get("halal", "")),
        bpom=_line("bpom", typed.get("bpom", "")),
        points=_list("keunggulan", normalise.points(_text("keunggulan", typed.get("points", "")))),
    )


def read_facts(path: Path) -> Facts:
    """Facts from a .toml or .json file.

    Raises:
        FactError: When the file is not there, is not TOML or JSON, or holds what cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except OSError:
        raise FactError("", f"Berkas {path} tidak bisa dibuka.", f"The file {path} cannot be opened.") from None
    except ValueError as error:
        raise FactError("", f"Isi {path} belum benar: {error}.", f"{path} is not well formed: {error}.") from None
    if not isinstance(data, dict):
        raise FactError("", f"{path} harus berisi pasangan kunci dan isi.", f"{path} must hold keys and values.")
    return facts_from(data)


def to_mapping(facts: Facts) -> dict[str, object]:
    """The given facts under their file keys; `facts_from` reads it back to the same facts."""
    names = {"category", *facts.given()}
    found = {key: getattr(facts, name) for key, name in FACT_KEYS.items() if name in names}
    return {k: list(v) if isinstance(v, tuple) else v for k, v in found.items()}


def to_toml(facts: Facts) -> str:
    """The given facts as a TOML file. JSON strings, lists and numbers are TOML as well."""
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in to_mapping(facts).items())
