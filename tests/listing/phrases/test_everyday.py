"""One everyday name for one thing: no sentence of a screen has the words on the left."""

import importlib
import pkgutil
import re

import pytest

from listing.phrases import app

SAY = {
    "lugas": "rapi",
    "isian": "jawaban",
    "urungkan": "batalkan",
    "klaim": "janji",
    "varian": "pilihan",
    "keunggulan": "ciri khas",
    "piksel": "titik, or how large it is",
    "megapiksel": "juta titik",
    "jpeg": "foto",
    "ketetapan": "nomor",
    "kenop": "penggeser",
    "pendamping": "pelatih",
    "otomatisasi": "sendiri",
    "server": "laptop",
    "browser": "Chrome",
    "token": "kode",
    "error": "what happened",
    "gagal memuat": "belum bisa ditampilkan",
    "feed": "Instagram",
    "story": "Status WA, Instagram",
    "stories": "Status WA, Instagram",
    "reels": "Instagram",
    "hpp": "modal per buah",
    "zip": "jadi satu",
    "1:1": "kotak",
    "4:5": "agak tegak",
    "9:16": "satu layar HP",
    "whatsapp business": "WhatsApp",
    "carousel": "foto geser",
    "caption": "tulisan",
    "crop": "potong",
    "upload": "unggah",
    "template": "file kosong",
    "font": "huruf",
    "grid": "susunan",
    "peramban": "Chrome",
}
"""Word -> what we say in its place."""

SCREENS = [
    importlib.import_module(f"{app.__name__}.{module.name}")
    for module in pkgutil.iter_modules(app.__path__)
    if module.name not in ("command_line", "start", "sheets")  # read by whoever sets the laptop up
]


def sentences(table):
    """All Indonesian sentences of a table: the first of each pair, however deep."""
    if isinstance(table, tuple) and len(table) in (2, 3) and all(isinstance(part, str) for part in table[-2:]):
        yield table[-2]
    elif isinstance(table, dict):
        for part in table.values():
            yield from sentences(part)
    elif isinstance(table, list | tuple):
        for part in table:
            yield from sentences(part)


SAID = {
    sentence: screen.__name__.rsplit(".", 1)[-1]
    for screen in SCREENS
    for name, table in vars(screen).items()
    if name.isupper()
    for sentence in sentences(table)
}


@pytest.mark.parametrize("word", SAY)
def test_no_screen_says(word):
    found = [(where, said) for said, where in SAID.items() if re.search(rf"\b{word}(?:nya)?\b", said, re.IGNORECASE)]
    assert found == [], f"say {SAY[word]}"


def test_there_are_sentences_to_read():
    assert len(SAID) > 300
