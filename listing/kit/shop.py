"""Her shop as she typed it once: tidy, for everything of the kit that carries its name. Nothing is ever filled in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from listing.facts.record import FactError

SHOP_BOXES = ("nama", "wa", "kota", "syarat", "alamat", "warna1", "warna2")
"""Keys of what she types: name, WhatsApp number, town, order terms, address of a shop page, two colours."""
MOST_LETTERS = {"nama": 60, "wa": 30, "kota": 60, "syarat": 300, "alamat": 200, "warna1": 7, "warna2": 7}
"""Letters of each box. A choice: what a card can show, or a line of it hold."""
PHONE_DIGITS = range(10, 15)
"""Digits of an Indonesian mobile number after 62, with it: 10 to 13 in the national plan, one more for a typed 0."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Shop:
    """Her shop. Empty: she did not say.

    Attributes:
        name: Of the shop.
        phone: WhatsApp number as links take it: "6281234567890".
        town: Where she is.
        terms: How to order, lines of her own.
        address: Of a shop page, "https://…".
        colours: One or two, "#RRGGBB"; () where nothing was chosen.
    """

    name: str = ""
    phone: str = ""
    town: str = ""
    terms: tuple[str, ...] = ()
    address: str = ""
    colours: tuple[str, ...] = ()

    @property
    def link(self) -> str:
        """What a QR code of hers opens: a chat, else her shop page; "" where there is neither."""
        return f"https://wa.me/{self.phone}" if self.phone else self.address

    @property
    def shown_phone(self) -> str:
        """The number as people read it to each other: "0812-3456-7890"."""
        digits = "0" + self.phone[2:] if self.phone.startswith("62") else self.phone
        return "-".join(part for part in (digits[:4], digits[4:8], digits[8:]) if part)


def shop_from(boxes: Mapping[str, object]) -> Shop:
    """Read what she typed.

    Raises:
        FactError: A box cannot be read; it says which, and what to type instead.
    """
    typed = {key: " ".join(str(boxes.get(key, "")).split()) for key in SHOP_BOXES if key != "syarat"}
    terms = tuple(
        line for line in (" ".join(line.split()) for line in str(boxes.get("syarat", "")).split("\n")) if line
    )
    for key, most in MOST_LETTERS.items():
        if len(str(boxes.get(key, ""))) > most:
            raise FactError(
                key,
                f"Tulisan ini terlalu panjang, paling banyak {most} huruf. Ringkas dulu, ya, Bu.",
                f"This is too long: {most} letters at most. Please shorten it.",
            )
    colours = tuple(dict.fromkeys(typed[key].upper() for key in ("warna1", "warna2") if typed[key]))
    for key in ("warna1", "warna2"):
        if typed[key] and not _COLOUR.fullmatch(typed[key]):
            raise FactError(
                key, "Warna ini tidak terbaca. Pilih lagi warnanya, ya, Bu.", "Please choose the colour again."
            )
    return Shop(typed["nama"], phone_of_chat(typed["wa"]), typed["kota"], terms, _page(typed["alamat"]), colours)


def phone_of_chat(typed: str) -> str:
    """Return a WhatsApp number as links take it.

    >>> phone_of_chat("0812-3456-7890"), phone_of_chat("+62 812 3456 7890"), phone_of_chat("")
    ('6281234567890', '6281234567890', '')

    Raises:
        FactError: It is no number of a mobile phone.
    """
    digits = re.sub(r"[\s().+-]", "", typed)
    if not digits:
        return ""
    national = digits.removeprefix("62") if digits.startswith("62") else digits.removeprefix("0")
    number = f"62{national.removeprefix('0')}"
    if (
        not digits.isascii()
        or not digits.isdigit()
        or len(number) not in PHONE_DIGITS
        or not number.startswith("628")
    ):
        raise FactError(
            "wa",
            f"“{typed}” bukan nomor WhatsApp yang lengkap. Tulis seperti 0812-3456-7890.",
            f"“{typed}” is no complete WhatsApp number. Write it like 0812-3456-7890.",
        )
    return number


def _page(typed: str) -> str:
    if not typed:
        return ""
    address = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and " " not in address
    except ValueError:
        sound = False
    if not sound:
        raise FactError(
            "alamat",
            f"“{typed}” bukan alamat halaman toko. Salin dari aplikasi tokonya, misalnya shopee.co.id/namatoko.",
            f"“{typed}” is no address of a shop page. Copy it from the shop's app, such as shopee.co.id/yourshop.",
        )
    return address
