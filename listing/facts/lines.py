r"""Her lines in a box: where one ends, what she says there ends; the lines of a term are understood only together.

>>> one_line("lap kering\njangan direndam", "care"), one_term(("boleh tukar", "maksimal 2 hari"), "returns")
('lap kering, jangan direndam', 'boleh tukar, maksimal 2 hari')
>>> one_line("Lap kering\nJangan direndam", "care")
'Lap kering. Jangan direndam'
"""

import re

from listing.facts.lists import unnumbered
from listing.facts.normalise import capital

ONE_TERM = frozenset({"pre_order", "minimum", "deposit", "hours", "returns"})
"""Boxes of which all lines are one term; a warning, a note or a place is one each."""
_NO_STATEMENTS = frozenset({"name", "brand", "stock", "weight"})
_PROSE = frozenset({"care", "process"})
"""Boxes that are told in running text, in which a line with a capital is a sentence."""
_BULLET = re.compile(r"^\s*[-•*·✓✔–]+\s+")
_MARKS = tuple(".,;:!?(")
_MARK_INSIDE = re.compile(r"[^\W\d][.,;:](?: |(?=[^\W\d]))")
"""Beside such a mark a comma at the end of a line would put what follows under the same head or into one list."""
_SAYS = 5
"""Words from which a line says something of its own. A choice."""
_ANSWERS = {
    **dict.fromkeys(("tidak", "no", "jangan", "belum bisa", "tidak ya"), "tidak bisa"),
    **dict.fromkeys(("iya", "ya", "yes", "ok", "oke", "bisa"), "bisa"),
}


def one_line(typed: str, field: str) -> str:
    """A box as one line: a comma where one of her lines ended without a mark, but in a name or a number.

    Where each of her lines begins with a capital, or one says something of its own, each is a sentence.
    """
    if field in _NO_STATEMENTS:
        return " ".join(typed.split())
    lines = [
        " ".join(one.split()) for line in unnumbered(typed).split("\n") if (one := _BULLET.sub("", line)).strip()
    ]
    apart = field in _PROSE and (all(one[0].isupper() for one in lines) or any(map(_says, lines)))
    mark = "." if apart else ","
    return " ".join(one if one.endswith(_MARKS) else f"{one}{mark}" for one in lines).rstrip(mark)


def _says(line: str) -> bool:
    """Whether a line is more than a piece of what one comma could hold together with the next."""
    return len(line.split()) >= _SAYS or _MARK_INSIDE.search(line) is not None


def one_term(lines: tuple[str, ...], field: str) -> str:
    """The lines of one term; one that begins like a sentence stays one, and days of the week are names."""
    said = lines[0]
    apart = any(map(_MARK_INSIDE.search if field == "hours" else _says, lines))
    for one in lines[1:]:
        if field == "hours":
            said += f"; {one}" if apart else f", {one}"
        else:
            said += f". {capital(one)}" if apart or one[:1].isupper() else f", {one}"
    return said


def answered(typed: str) -> str:
    """A bare answer to what its box asks, "Boleh dikembalikan?", as it can be read without the question.

    >>> answered("iya"), answered("boleh tukar")
    ('bisa', 'boleh tukar')
    """
    return _ANSWERS.get(typed.strip(" .,!").casefold(), typed)


_OWN_LABELS = {
    "name": "nama(?: produk| barang)?|produk",
    "materials": "bahan(?:nya|-bahan|2)?(?: baku| dasar| utama)?|komposisi(?:nya)?|material|ingredients?",
    "variants": "varian(?:nya)?|pilihan(?:nya)?|macam(?:nya)?",
    "colours": "(?:pilihan )?warna(?:nya)?",
    "points": "(?:keunggulan|kelebihan)(?:nya)?(?: produk)?",
    "process": "(?:cara |proses )?(?:buat|bikin|pembuatan|membuat|pengolahan)(?:nya)?|proses(?:nya)?",
    "origin": "(?:daerah |kota )?asal(?:nya)?|lokasi|alamat",
    "allergens": "alergen|alergi",
    "warnings": "peringatan|perhatian|warning|awas",
    "terms": "catatan|note|nb|ket(?:erangan)?",
    "hours": "jam(?: buka| operasional| kerja| pelayanan)?|buka",
    "care": "perawatan(?:nya)?",
}
_LABELLED = {
    field: re.compile(rf"\s*(?:{label})\s*[:=]\s*(?=\S)", re.IGNORECASE) for field, label in _OWN_LABELS.items()
}


def unlabelled(typed: str, field: str) -> str:
    """What stands in a box without the box's own name, which a pasted text brings along.

    >>> unlabelled("Bahan: tepung, gula", "materials"), unlabelled("kulit: terigu", "materials")
    ('tepung, gula', 'kulit: terigu')
    """
    label = _LABELLED[field].match(typed) if field in _LABELLED else None
    return typed[label.end() :] if label else typed
