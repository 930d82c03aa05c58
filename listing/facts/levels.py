"""What stands between prices and behind each: how many it is for, or a condition."""

import re

SPLIT = re.compile(r"[,;\n()]|\.\s+(?=\w)|\s/\s")
"""Between two prices with what is said of them."""
LEVEL = re.compile(
    r"\s*(?:[/,;()+]|\.(?:\s|$)|$|-?an\b|(?:ecer\w*|satuan|grosir\w*|lusin\w*|kodi\w*|reseller|agen|per\w*|ambil|beli|isi|dapat"
    r"|(?:matang|mentah|frozen|beku)(?=\s*(?:$|[,;/]))"
    r"|se(?:pasang|ekor|kilo|kg|box|lusin|porsi|biji|buah|loyang|paket|pot|ikat|kodi|meter|botol)|min\w*|nego|saja|nett?|pas|kalau|untuk|buat|sudah|belum|termasuk|plus|tergantung|sesuai|lihat|ikut"
    r"|lagi|balik|kembali|dikembalikan|(?:dan|atau|sama) \d+)\b)",
    re.IGNORECASE,
)
"""What may stand behind a price: how many it is for, or a condition."""
LEVELS_BEHIND = re.compile(
    r"\s*(?:[/(] ?[a-z]|(?:-?an )?(?:ecer|satuan|grosir|lusin|kodi|reseller|agen|per|ambil|beli|isi|dapat)\w*\b"
    r"|(?:matang|mentah|frozen|beku)(?=\s*(?:$|[,;/])))",
    re.IGNORECASE,
)
"""Of these, what says what the price is for."""
