"""What is typed roughly is read as if it had been typed with care: the same words, numbers and negations."""

import random

import pytest

from listing.facts.form import facts_from
from listing.facts.spoken import spoken_fact
from tests.listing.roughness import rough

STATEMENTS = (
    ("keunggulan", "renyah, gurih, tidak amis, tidak keras"),
    ("keunggulan", "enak banget, tinggal goreng, isi banyak"),
    ("keunggulan", "lembut, tidak gatal, bisa dicuci"),
    ("keunggulan", "tanpa pengawet, sudah dipotong-potong"),
    ("bahan", "bawang putih, bawang merah, cabai, telur"),
    ("varian", "pedas, tidak pedas, pedas sedikit"),
    ("warna", "hitam, hijau, merah"),
    ("perawatan", "setelah dibuka taruh di kulkas, jangan direndam, jangan diperas"),
    ("perawatan", "simpan di tempat kering, tutup rapat"),
    ("tahan", "3 hari, di kulkas 2 minggu"),
    ("cara_buat", "digoreng dengan minyak baru"),
    ("preorder", "paling lambat H-3"),
    ("minimal", "10 kotak, bisa campur"),
    ("dp", "50% transfer dulu, sisanya setelah jadi"),
    ("area", "bisa datang ke rumah, diantar sampai Wlingi"),
    ("retur", "tidak bisa retur kalau sudah dibuka"),
    ("catatan", "harga belum termasuk ongkir"),
    ("catatan", "warna tergantung stok, tidak bisa pilih"),
    ("peringatan", "jangan dimakan sebelum dikukus"),
    ("jam", "dari jam 8 sampai jam 4, Minggu libur"),
)
TURNS = range(25)


def told(box, text):
    facts = facts_from({"nama": "Kue Basah", "kategori": "makanan", box: text})
    return {name: [said.casefold() for said in spoken_fact(facts, name)] for name in facts.given()}


@pytest.mark.parametrize(("box", "clean"), STATEMENTS)
def test_rough_typing_is_read_as_the_same_facts(box, clean):
    typed = {rough(clean, random.Random(turn)) for turn in TURNS}
    assert len(typed) > 1
    assert not {text: told(box, text) for text in typed if told(box, text) != told(box, clean)}
