r"""Options that she typed a line each, with what is in each behind its name: "Paket A: nasi, ayam".

>>> rows_headed("Paket A: nasi, ayam\nPaket B: nasi, lele\nair tambah 3rb")
'Paket A (nasi, ayam), Paket B (nasi, lele), air tambah 3rb'
>>> rows_headed("teri: 200 gram 18rb, toples 45rb\nkacang: 200 gram 15rb, toples 38rb")
'teri: 200 gram 18rb, toples 45rb\nkacang: 200 gram 15rb, toples 38rb'
"""

import re

_ROW = re.compile(r"(?P<name>[^\W\d][^:,;.()]{1,40}?) ?: ?(?P<list>[^\d:].*)")
_COSTS_MORE = re.compile(r" ?\((\+ ?(?:rp)?[\d.]+ ?(?:rb|ribu|k)?)\)", re.IGNORECASE)
_ENDS_WITH_COST = re.compile(
    r"(?<!\+)(?<!\+ )(?<!tambah )(?<![\w.,])(?:rp\.? ?)?(?:\d[\d.,]* ?(?:rb|ribu|k|jt|juta)|\d{1,3}(?:\.\d{3})+)$",
    re.IGNORECASE,
)
"""The price of the option itself, which is read as its own."""
_SEVERAL = 2


def rows_headed(text: str) -> str:
    """The options with what is in each in brackets, where two lines or more are such; any other text as it is."""
    lines = [_COSTS_MORE.sub(r" \1", line).strip(" ,;.") for line in text.split("\n")]
    rows = [_ROW.fullmatch(line) for line in lines]
    listed = [row["list"] for row in rows if row]
    if len(listed) < _SEVERAL or not any("," in one for one in listed):
        return text
    if any(re.search(r"[():]", one) or _ENDS_WITH_COST.search(one) for one in listed):
        return text
    return ", ".join(
        f"{row['name']} ({row['list'].replace(';', ',')})" if row else line
        for row, line in zip(rows, lines, strict=True)
        if line
    )
