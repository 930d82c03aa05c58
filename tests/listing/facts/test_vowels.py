"""A word without some of its vowels is known again, unless it is a word itself or may be two."""

import pytest

from listing.facts.spelling import told_plainly
from listing.facts.vowels import with_vowels


@pytest.mark.parametrize(
    ("short", "word"),
    [
        ("lmbut", "lembut"), ("trjngkau", "terjangkau"), ("plstk", "plastik"), ("knci", "kunci"), ("brsh", "bersih"),
        ("pngerjaan", "pengerjaan"), ("jmlh", "jumlah"), ("sbun", "sabun"), ("dkit", "dikit"),
    ],
)  # fmt: skip
def test_one_word_is_meant(short, word):
    assert with_vowels(short) == word


@pytest.mark.parametrize(
    "word",
    ["krim", "bros", "gram", "stok", "strap", "dress", "jeans", "spons", "klip", "trend", "bsi", "mrh", "lcd", "crnk",
     "lembut", "", "xylo", "blus", "plat", "drum", "print", "thrift", "brush", "sport"],
)  # fmt: skip
def test_words_of_their_own_and_what_may_be_two_stay(word):
    assert with_vowels(word) in ("", word)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("penyok dkit, kulitnya lmbut", "penyok sedikit, kulitnya lembut"), ("Knci Lmbut", "Knci Lmbut"),
        ("transfer bsi", "transfer bsi"), ("bkn tanggung jwb kami", "bukan tanggung jawab kami"),
    ],
)  # fmt: skip
def test_in_a_statement_names_stay(typed, plain):
    assert told_plainly(typed) == plain
