"""How a page of a shop speaks of paying: how much and when, and never by which way or to whose account."""

import re

from listing.places.contact_words import BANK, WALLET

_ACCOUNT = rf"(?:(?:no\.?|nomor) ?)?rek(?:ening)?(?: (?:{BANK}|saya|kami|admin|penjual))?"
_MEANS = rf"(?:{BANK}|{WALLET}|qris|m-?banking|e-?wallet|{_ACCOUNT})"
_NO_SHOPEEPAY = r"(?!shopee ?pay\b)"
"""Shopee's own, which its page may name."""
_NUMBERED = (
    r"(?:\s*(?:no\.?|nomor|rek\w*)?[\s.:]*\d[\d\s.\-]{6,}\d)?"
    r"(?:[\s-]*\(?(?:a\.?\s?n\b\.?|atas nama)\s+\w+(?: (?-i:[A-Z])\w+)*\)?)?"
)
_TO = (
    r"(?:(?:di)?(?:transfer|tf|trf|bayar|pembayaran|via|lewat|melalui|pakai|ke|dengan|by|bisa|boleh|menerima|terima)"
    r"\b[\s:]*)"
)
_PRINTED = "".join(f"(?<!{word} )" for word in ("sablon", "kertas", "stiker", "heat", "cetak", "print", "foto"))
_TRANSFER = (
    rf"{_PRINTED}\b(?P<done>di)?(?:transfer|tf|trf)(?:an)?\b"
    r"(?! (?:paper|printing|sablon|panas|gambar|kain|warna|foto)\b)"
)
"""What is paid, and no way to print a shirt."""
_WAY = r"(?:via|lewat|melalui|dengan|pakai|by|secara)"
_BY = rf"(?:\b{_WAY} )?"


_OR = r"(?:\s*(?:/|,|&|\+|\batau\b|\bmaupun\b|\bdan\b)\s*)"
_CASH_BEFORE = rf"(?:\b(?:tunai|cash|kontan|cod)\b(?:{_OR}|\s+))?"
_CASH_BEHIND = rf"(?:{_OR}(?:(?:bisa|boleh|via) )*(?:tunai|cash|kontan|cod\b.*)\b)?"
"""The other half of the ways to pay, which alone would seem to be the only one."""


def _by_means(but: str = "") -> re.Pattern[str]:
    """To whose account: "transfer BCA / Dana", "ke rek BRI 0012... a.n. Siti", "tunai atau QRIS"."""
    one = rf"{_TO}*\b{but}{_MEANS}\b{_NUMBERED}"
    asked = r"(?:\s*(?:lewat|via|di|dikirim(?: lewat)?|tanya) (?:chat|wa)\b)?"
    return re.compile(rf"{_CASH_BEFORE}\b{one}(?:{_OR}{one})*{_CASH_BEHIND}{asked}", re.IGNORECASE)


_BY_MEANS = {"shopee": _by_means(_NO_SHOPEEPAY), "tokopedia": _by_means()}
_PAID = re.compile(
    rf"(?P<before>(?:(?!{_WAY}\b)\w+|%) )?{_BY}{_TRANSFER}(?: (?:ke |via |lewat )?{_MEANS}\b)?"
    r"(?= (?P<after>\w+(?: \w+)?)|)",
    re.IGNORECASE,
)
_IS_PAID = re.compile(
    r"(?:setelah|sesudah|habis|begitu|sebelum|usai|belum|sudah|bukti|harus|wajib|mohon|silakan|segera)", re.IGNORECASE
)
_PAID_WHEN = re.compile(
    r"(?:dulu|di (?:awal|muka|depan)|sebelum|lunas|penuh|full|paling (?:lambat|telat)|maks\w*|saat|pas|ketika"
    r"|waktu)\b|h$|(?:ongkir|ongkos|dp|uang muka|biaya|uang)\b", re.IGNORECASE
)  # fmt: skip
_COMES_IN = re.compile(r"(?:masuk|diterima|dicek|cair)\b", re.IGNORECASE)
"""That it is paid first is true in a shop as well; to which bank is not."""
_PAYS_ALREADY = re.compile(
    r"(?:.*\d|%|(?:di)?bayar(?:nya|kan)?|pembayaran(?:nya)?|pelunasan(?:nya)?|lunas|full|penuh|dp|muka|sisa(?:nya)?"
    r"|kekurangan(?:nya)?|setengah|separuh|separo)",
    re.IGNORECASE,
)
"""Behind these a "bayar" would say it twice."""
_AMOUNT = re.compile(r"[\d%]$")
_BARE = re.compile(
    rf"{_CASH_BEFORE}{_BY}{_TRANSFER}(?: (?:antar ?)?bank\b)?(?:{_CASH_BEHIND}$|\s*(?:/|\b(?:atau|maupun)\b)\s*)?",
    re.IGNORECASE,
)
_REFUSED = re.compile(rf"\b(?:tidak|tanpa|bukan|no|jangan) (?:\w+ ){{0,2}}{_TRANSFER}", re.IGNORECASE)
_OR_SO = re.compile(r"(?<=antar) (?:atau|/) ?(?:di)?(?:transfer|tf|trf)\b", re.IGNORECASE)
"""Beside another way: "uangnya diantar atau ditransfer dulu"."""
_MEANS_ALONE = "(?:(?:atau|dan|serta) )?(?:bisa |boleh |juga )*"
_WHEN = re.compile(r"(?:setelah|sesudah|habis|sebelum|saat|pas|waktu)\b", re.IGNORECASE)
_OF_PAYING = re.compile(
    r"\d|%|\b(?:separ\w*|seteng\w*|separo|full|penuh|lunas|pelunasan|dp|uang muka|cod|(?:di)?bayar\w*|tunai|cash"
    r"|kontan|tempo|(?:di )?(?:muka|depan|awal|tempat|belakang\w*)|\w*cicil\w*|mingguan|bulanan|harian"
    r"|shopee ?pay)\b",
    re.IGNORECASE,
)
"""What still tells how it is paid, once the way is gone."""


def paid_first(said: str) -> str:
    """A transfer that says when it is paid, by the word that holds in a shop as well.

    >>> paid_first("transfer BRI dulu baru dikirim"), paid_first("setelah transfer"), paid_first("DP 50% transfer")
    ('bayar dulu baru dikirim', 'setelah bayar', 'DP 50% transfer')
    """

    def told(found: re.Match[str]) -> str:
        before, after = (found["before"] or "").strip(), found["after"] or ""
        if found["done"] and (after or not _AMOUNT.search(before)):
            return f"{found['before'] or ''}dibayar"
        if _PAYS_ALREADY.fullmatch(before) or not (_IS_PAID.fullmatch(before) or _PAID_WHEN.match(after)):
            return found[0]
        return f"{found['before'] or ''}{'pembayaran' if _COMES_IN.match(after) else 'bayar'}"

    return _PAID.sub(told, said)


def without_means(said: str, place: str) -> str:
    """The words without the bank, the wallet, the number."""
    left = _BY_MEANS[place].sub("", said).strip()
    return f"bayar {left}" if _WHEN.match(left) and not _WHEN.match(said) else left


def without_transfer(said: str, place: str, of_paying: bool) -> str:
    """A clause without its bare transfer, and nothing of it where it was about nothing else.

    Args:
        said: The clause.
        place: Key of the shop.
        of_paying: Whether it stands where she tells how it is paid: a bare "dana" is a wallet there.
    """
    if _REFUSED.search(said):
        return ""
    if of_paying and re.fullmatch(rf"{_MEANS_ALONE}{_BY_MEANS[place].pattern}", said, re.IGNORECASE):
        return ""
    said = _OR_SO.sub("", said)
    left = _BARE.sub("", paid_first(said))
    return "" if of_paying and left != said and not _OF_PAYING.search(left) else left
