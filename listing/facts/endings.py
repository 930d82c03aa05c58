"""A word that no table has, known by its stem: with a Javanese or a thumb's ending, doubled, or its letters slipped.

>>> known_again("klapane", {"klapa": "kelapa"}, True), known_again("dicilikno", {"cilik": "kecil"}, True)
('kelapanya', 'dikecilkan')
"""

import re
from collections.abc import Mapping

from listing.facts.slips import one_slip
from listing.facts.vowels import OF_THEIR_OWN, with_vowels
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.look_alikes import ENDS_ALIKE
from listing.phrases.drafts.stems import STEMS
from listing.phrases.word_set import word_set

_SHORTEST = 3
"""Letters of a stem; what is shorter stands before any ending by chance. A choice."""
_HERS = re.compile(r"(?:nya|(?<=[a-z]{3})(?:ny|x))$")
"""Also as a thumb shortens it: "hargany", "rasax"."""
_ITS = re.compile(r"(?<=[aiueo])ne$"), re.compile(r"(?<=[^aiueo])e$")
"""The same in Javanese: "rasane", "ukurane"."""
_DONE_FOR = re.compile(r"(?=di\w{3,}(?:no|ne|ke|ake|aken)$|\w{4,}no$)(di|)(?!ng|ny)(\w{3,}?)(?:no|ne|ke|ake|aken)")
"""What is done to or for somebody, in Javanese: "dicilikno"; or is to be done, "angetno"."""
_APART = re.compile(r"\bdi ([a-z]{5,})\b")
_TOO = re.compile(r"ke(\w{3,}?)en")
_QUALITIES = word_set(
    """
    manis asin pedas asam pahit panas dingin keras lembek kental encer tebal tipis besar kecil panjang pendek lebar
    sempit matang kering basah gosong cepat banyak berat ringan mahal jauh dekat tinggi rendah longgar kencang
    """
)
"""What a thing may be too much of: "kemanisen"."""
_LAST_TWICE = re.compile(r"([a-z])\1$")
_STEMS = "lapis|warna|hari|jam|bulan|tahun|macam|beda|kali|lubang|sama|main|ganti|tumpuk|angin|iris|potong"
_TWICE = re.compile(
    r"\b(?!(?:isi|level|size|tipe|type|nomor|nomer|ukuran|grade|seri|kelas|lapis|beli|dapat|gratis|free|harga|min|box"
    r"|paket|set|pack|toples)2)([a-z]{3,})2(kan|an|nya|ne|e|ny|)\b(?! ?x ?\d)", re.IGNORECASE)  # fmt: skip
_HYPHENED = re.compile(r"(?<![\w-])([a-z]{3,})-(?:\1)(nya|ne|e|)(?![\w-])")
_ROOT_TWICE = re.compile(
    rf"\b(?:(ber|di)({_STEMS}|isi|cek|lap|[a-z]{{4,}}?)(kan|)2(kan|i|an|)|(se)([a-z]{{4,}})()2(nya))\b", re.IGNORECASE
)
_BEGINS_A_ROOT = re.compile("[^aiueo]?[aiueo][^aiueo]")
"""What may stand behind the "di" of a verb: that of "diskon" and of "dinding" is none."""
_ONE_ROOT = frozenset({"beruang", "digital", "direktur", "dinamo", "diameter"})
"""Words that only look as if they began with a prefix."""


def known_again(word: str, table: Mapping[str, str], is_small: bool) -> str:
    """The word that is meant, or the word itself.

    Args:
        word: In small letters, none of the table's.
        table: Words by how they are typed.
        is_small: Whether it was typed in small letters; a capital may make it somebody's name.
    """
    if word in OF_THEIR_OWN:
        return word
    for ending in (_HERS, *_ITS):
        stem = ending.sub("", word)
        if stem != word and len(stem) >= _SHORTEST and word not in ENDS_ALIKE and (is_small or ending is _HERS):
            known = _stem_known(stem, table, is_small and ending is _HERS)
            if known and (known != stem or not word.endswith("nya")):
                return f"{known}nya"
    if is_small and (verb := _DONE_FOR.fullmatch(word)) and (root := _root(verb[2], table)):
        return f"{verb[1]}{root}kan"
    if is_small and (much := _TOO.fullmatch(word)) and (quality := table.get(much[1], much[1])) in _QUALITIES:
        return f"terlalu {quality}"
    if word.startswith("di") and word.endswith("i") and word[:-1] in table:
        return table[word[:-1]]
    if _LAST_TWICE.search(word) and word[:-1] in table:
        return table[word[:-1]]
    return with_vowels(word) or one_slip(word) or word if is_small else word


def _stem_known(stem: str, table: Mapping[str, str], is_small: bool) -> str:
    """The stem as it is written, or nothing where it is no word."""
    known = table.get(stem, "") or (with_vowels(stem) if is_small else "")
    return known if known.replace(" ", "").isalpha() else stem if stem in COMMON_WORDS | STEMS else ""


def di_joined(text: str, table: Mapping[str, str]) -> str:
    """What is done with its "di" joined, where that is a word: "di cairin", "di benerin"."""
    return _APART.sub(lambda m: f"di{m[1]}" if f"di{m[1]}" in table else m[0], text)


def _root(stem: str, table: Mapping[str, str]) -> str:
    """The root of what is done: "simpen" as it is, "sediak" without the -k- of its ending."""
    return _stem_known(stem, table, False) or (_stem_known(stem[:-1], table, False) if stem.endswith("k") else "")


def doubled_out(text: str, table: Mapping[str, str]) -> str:
    """Doubled words with a hyphen: "kecil2" is kecil-kecil, "duri2ne" duri-durinya, "dibuka2" dibuka-buka."""

    def twice(match: re.Match[str]) -> str:
        typed, ending = match[1], match[2] and (match[2].lower() if match[2].lower().endswith("an") else "nya")
        first = table.get(typed.lower(), typed.lower())
        word = first if " " not in first else typed.lower()
        first = word.capitalize() if typed[:1].isupper() else word
        return f"{typed}-{typed}{ending}" if typed.isupper() else f"{first}-{word}{ending}"

    return _TWICE.sub(twice, _HYPHENED.sub(twice, _ROOT_TWICE.sub(_root_twice, text)))


def _root_twice(word: re.Match[str]) -> str:
    """A doubled word whose prefix stands once: "berlapis2" is berlapis-lapis, "dibuka2" dibuka-buka."""
    before, root, inside, behind = (part for part in word.groups() if part is not None)
    plain = root.lower()
    is_root = plain in COMMON_WORDS or re.fullmatch(rf"{_STEMS}|isi|cek|lap", plain)
    is_done = before.lower() == "di" and _BEGINS_A_ROOT.match(plain)
    is_whole = f"{before}{root}{inside}".lower() in _ONE_ROOT
    return f"{before}{root}-{plain}{inside}{behind}" if (is_root or is_done) and not is_whole else word[0]
