"""Capitals that she gives to words of every day inside a statement: "Bisa Tukar Size, Ongkir Ditanggung Pembeli".

A row of words with capitals may be a name unless one of them never stands in one: "tepung Segitiga Biru" stays.
"""

import re
from collections.abc import Callable

from listing.facts.normalise import small_start
from listing.facts.vowels import is_speakable
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.places import ALSO_EVERYDAY, ALSO_WORDS
from listing.phrases.word_set import word_set

_ROW = re.compile(r"(?<![\w@#'’.&/-])[A-Z][a-z]+(?: [A-Z][a-z]+)*(?![\w@'’&/-])")
_BEGINS = re.compile(r"(?:^|[.!?:;\n(\"“•*-]\s*)$")
_BEHIND_A_COMMA = re.compile(r"[^\W\d],\s*$")
_GOES_ON = re.compile(r" (?!(?:di)?(?:antar|kirim)|(?:kota|cod|bisa|boleh|gratis|ongkir|tambah|dan|saja)\b)[a-z]")
"""Behind a word that begins a statement; a place is followed by what is said of it."""
_IN_NO_NAME = word_set(
    """
    acara ada agar akan antar atau bagi banyak bawa bayar bebas beda belum berat berlaku biar bila bisa boleh
    bonus buat bukan campur cepat chat cuci cukup cuma custom dalam dan dapat dari datang dengan di dicuci
    diganti digoreng dijahit dijemur dikirim dikucek dimakan diminum dingin dipakai direndam disetrika disimpan
    ditanggung ditukar dulu ekstra extra foto ganti gratis hanya harga harus hindari hubungi ini itu jadi jam
    jangan jauhkan jemur juga kalau kami karena ke kecuali kembali khusus kirim komplain konfirmasi ku kulkas
    kurang langsung lebih luar maksimal malam mengandung mepet minimal mudah nama ongkir ongkos pagi pakai
    paling pembeli pemutih penjual per perlu pesan pilih premium ready retur ruang rusak saat saja sama saya sampai
    sangat satu sebelum sebelumnya sebutkan selama semua sendiri sertakan sesuai sesudah setelah setiap setrika
    siang siap simpan sisa size sore stok sudah suhu supaya tahan tambah tanggung tanpa tanya tergantung terima
    termasuk tertutup tiap tidak tukar tulis tunggu ukuran untuk video wajib warna yang
    """
)


_NAMES_ONE = word_set(
    "Bu Ibu Pak Bapak Mbak Mas Mbah Ning Cak Gus Haji Hj Toko Warung Dapur Pasar Jalan Jl Desa Dusun Kampung Pondok"
    " Hari Batik Kedai Rumah Omah Griya Kios Depot Grup Sekolah Masjid"
)
"""A row with one of these is a name, whatever else is in it."""


def small_inside(text: str) -> str:
    """A statement with its words of every day in small letters; names and the first word as they are.

    >>> small_inside("Bisa Tukar Size, Ongkir Ditanggung Pembeli"), small_inside("Jangan dikucek, Jemur terbalik")
    ('Bisa tukar size, ongkir ditanggung pembeli', 'Jangan dikucek, jemur terbalik')
    >>> small_inside("tepung Segitiga Biru, Kacang Bu Sri")
    'tepung Segitiga Biru, Kacang Bu Sri'
    """
    return _ROW.sub(_quiet, text)


def _quiet(row: re.Match[str]) -> str:
    words = row[0].split()
    before = row.string[: row.start()]
    begins = _BEGINS.search(before) is not None
    if not _NAMES_ONE.isdisjoint(words):
        return row[0]
    alone = len(words) == 1 and _BEHIND_A_COMMA.search(before) and _GOES_ON.match(row.string, row.end())
    if not alone and not any(word.lower() in _IN_NO_NAME for word in words):
        return row[0]
    return " ".join(
        word if (begins and at == 0) or word.lower() not in _EVERYDAY else word.lower()
        for at, word in enumerate(words)
    )


def may_be_name(word: re.Match[str], read: Callable[[str], str]) -> bool:
    """Whether a word with a capital inside a line may be a place or a person: no word of its row never stands in one.

    Args:
        word: Where it stands.
        read: How a word is written in full.
    """
    if not word[0].istitle() or not is_speakable(word[0].lower()) or _BEGINS.search(word.string[: word.start()]):
        return False
    row = next((row[0] for row in _ROW.finditer(word.string) if row.start() <= word.start() < row.end()), "")
    return bool(row) and not any(read(one.lower()) in _IN_NO_NAME for one in row.split())


_SEVERAL = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}")
_MAKERS = frozenset({"Segitiga Biru", "Kunci Biru", "Ikan Dorang", "Sari Roti", "Kara Santan"})
"""Called by words of every day."""


def made_of(materials: tuple[str, ...], of_a_service: bool = False) -> tuple[str, ...]:
    """Materials as they stand inside a sentence: of a name all capitals stay, half of them would be none.

    What a service works with is called by its makers where one of them has a name of two words.

    >>> made_of(("Tepung Terigu", "Telur", "Blue Band", "Segitiga Biru"))
    ('tepung terigu', 'telur', 'Blue Band', 'Segitiga Biru')
    >>> made_of(("Wardah", "Make Over"), of_a_service=True)
    ('Wardah', 'Make Over')
    """
    if of_a_service and any(map(_is_name, materials)):
        return materials
    return tuple(
        one if _is_name(one) else one.lower() if _SEVERAL.fullmatch(one) else small_start(one) for one in materials
    )


def _is_name(material: str) -> bool:
    """Whether it is several words with capitals that are not all of every day: "Tepung Terigu" is none."""
    several = _SEVERAL.fullmatch(material) is not None
    return several and (material in _MAKERS or any(word.lower() not in COMMON_WORDS for word in material.split()))


_EVERYDAY = (COMMON_WORDS | _IN_NO_NAME) - ALSO_WORDS - ALSO_EVERYDAY
