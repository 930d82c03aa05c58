"""One word in its forms, and one saying in its orders: "dirajut" is "merajut", "B setelah A" is "setelah A, B"."""

import re
from collections.abc import Iterable, Iterator

from listing.phrases.drafts.glue import ALIKE, NOT, SUBORDINATE

SEAM = ","
"""Stands in a saying where a text may have a comma or none."""
_SHORTEST = 3  # of a root: "lap", "cat"
_SHORTEST_IN_ME = 4  # shorter ones are mostly no verbs: "mesin" is not made of "sin"
_KINDS = frozenset({"makanan", "minuman"})  # of products, and no forms of "diminum"
_KEPT = frozenset({"simpan", "disimpan", "cuci", "dicuci", "taruh", "sebaik", "setrika"})
_TOLD = frozenset({"ada", "pesan", "pesanan", "kemasan"})
"""Begin a saying that is the same without them, where other words say so."""
_TENS = {"belas": (1, 10), "puluh": (10, 0), "ratus": (100, 0)}
_COUNT = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9}
_TENS_SAID = re.compile(rf"\b({'|'.join(_COUNT)}) ({'|'.join(_TENS)})\b")
_NOT_IN = ("tidak", "termasuk")
_OPEN = frozenset({"buka", "tutup", "libur"})
_SAID_ELSE = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"\bse(hari|minggu|bulan|tahun|jam)\b(?!-)", r"1 \1"),
        (r"\bsekali (1 (?:hari|minggu|bulan|tahun))\b", r"\1 sekali"),
        (r"\bhari (?=(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b)", ""),
        (r"\b(?:terlebih )?dahulu\b", "dulu"),
        (r"\brp\.? ?(\d{1,3}) ?(?:ribu|rb)\b", r"rp\1.000"),
        (r"\b(\d{1,3}) ?ribu rupiah\b", r"rp\1.000"),
        (r"\brp\.? (?=\d)", "rp"),
        (r"\bbelum termasuk\b", "tidak termasuk"),
        (r"\b(?:tidak|tak) mengandung (?=(?:bahan )?(?:pengawet|pewarna|pemanis|msg|penyedap)\b)", "tanpa "),
        (r"\btanpa bahan (?=(?:pengawet|pewarna|pemanis)\b)", "tanpa "),
        (r"\b(?:tidak|tak|gak|nggak) (?:pakai|memakai|menggunakan)\b", "tanpa"),
        (r"\btanpa (?:tambahan|campuran|pakai)\b", "tanpa"),
        (r"\bjangan (?:gunakan|memakai|menggunakan)\b", "jangan pakai"),
        (r"\b(?:tidak|tak) (?:menerima|melayani) (?=retur|tukar|penukaran|pengembalian)", "tidak bisa "),
        (r"\bbukan untuk\b", "tidak untuk"),
        (r"\b(?:pakai|memakai|menggunakan) (?=(?:tangan|mesin|air|kain|sampo|sabun|sikat)\b)", "dengan "),
    )
)
"""The same in other words, of which both hers and the writer's are read as the second."""
# the nasal that "me-" takes before a root, by what the root begins with; k, p, t and s give way to it
_NASAL = (("ny", "s"), ("ng", "k"), ("m", "p"), ("n", "t"))


def spelt_out(text: str) -> str:
    """A text with longer numbers in digits: "sebulan" is "1 bulan", "dua belas" "12"; "hari Minggu" is "Minggu"."""
    in_tens = _TENS_SAID.sub(lambda m: str(_COUNT[m[1]] * _TENS[m[2]][0] + _TENS[m[2]][1]), text)
    for pattern, said in _SAID_ELSE:
        in_tens = pattern.sub(said, in_tens)
    return in_tens


def _roots(word: str) -> Iterator[str]:
    """What a word may be made from: of "mengukus" both "ukus" and "kukus"."""
    yield word
    if word.startswith("di"):
        yield word[2:]
    elif word.startswith("me"):
        stems = [word[2:]]
        for nasal, lost in _NASAL:
            if word.startswith(f"me{nasal}"):
                stems += [word[2 + len(nasal) :], lost + word[2 + len(nasal) :]]
        yield from (stem for stem in stems if len(stem) >= _SHORTEST_IN_ME)


def _active(root: str) -> str:
    """The form with "me-": "menyimpan" of "simpan"."""
    if root[0] in "kpts" and root[1] in "aeiou":
        return "me" + {lost: nasal for nasal, lost in _NASAL}[root[0]] + root[1:]
    nasal = "ng" if root[0] in "aeioughk" else "m" if root[0] in "bfpv" else "n" if root[0] in "cdjtz" else ""
    return f"me{nasal}{root}"


def forms_of(words: Iterable[str]) -> dict[str, str]:
    """For each form of each verb among her words, the one that stands for all of them."""
    found: dict[str, str] = {}
    for word in sorted({ALIKE.get(word, word) for word in words}, key=lambda word: (len(word), word)):
        stands = found.get(word, word)
        for root in _roots(word) if word.isalpha() else ():
            if len(root) >= _SHORTEST:
                for form in (root, f"di{root}", f"ber{root}", f"{root}lah", f"{root}an", _active(root)):
                    if form not in _KINDS:
                        found.setdefault(form, stands)
    return found


def alike(words: Iterable[str], forms: dict[str, str]) -> tuple[str, ...]:
    """The words, each in the form that stands for all of its kind."""
    plain = (ALIKE.get(word, word) for word in words)
    return tuple(forms.get(word, word) for word in plain)


def orders_of(saying: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A saying and the orders in which it says the same: "setelah dibuka, tutup rapat", "dompet dan HP"."""
    yield saying
    if saying[-2:] == _NOT_IN and len(saying) > len(_NOT_IN):
        yield (*_NOT_IN, *saying[:-2])
    if saying[:2] == _NOT_IN and len(saying) > len(_NOT_IN):
        yield (*saying[2:], *_NOT_IN)
    if (len(saying) > 1 and saying[0] in _TOLD) or (len(saying) > len(_NOT_IN) and saying[0] in _KEPT):
        yield saying[1:]
    if len(saying) > 1 and saying[-1] in _OPEN:
        yield (saying[-1], *saying[:-1])
    for at, word in enumerate(saying):
        inside = 0 < at < len(saying) - 1
        if inside and word in SUBORDINATE:
            yield (*saying[at:], SEAM, *saying[:at])
        if inside and word in ("dan", "atau") and not NOT["id"] & set(saying):
            yield (*saying[: at - 1], saying[at + 1], word, saying[at - 1], *saying[at + 2 :])
