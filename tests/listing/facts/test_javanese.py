"""Statements in the Javanese of East Java: what she does, and words that the others make Javanese."""

import pytest

from listing.facts.spelling import told_plainly


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("sekitar pasar tak anter gratis", "sekitar pasar saya antar gratis"),
        ("keep 1x24 jam, lewat tak lepas", "keep 1x24 jam, lewat saya lepas"),
        ("payet tak lepas", "payet tak lepas"),
        ("sing anyar sik anget, sak jengkal", "yang baru masih hangat, satu jengkal"),
        ("bawahe tak kei karet, wes tak coba", "bawahnya saya beri karet, sudah saya coba"),
        ("contoh tak kirimno, labele tak ketikno", "contoh saya kirimkan, labelnya saya ketikkan"),
        ("ongkire tak itung, plastike tak sediakno", "ongkirnya saya hitung, plastiknya saya sediakan"),
        ("tak videokno yo iso, tak baleni gratis", "saya videokan juga bisa, saya ulangi gratis"),
        ("gak tak pijet nek panas", "tidak saya pijat kalau panas"),
        ("nama salah dr sy tak benerin", "nama salah dari saya, saya perbaiki"),
        ("tak usah disikat, tak bisa ditukar", "tak usah disikat, tak bisa ditukar"),
        ("tak mudah luntur, tak pernah telat", "tak mudah luntur, tak pernah telat"),
    ],
)
def test_what_she_does_is_said_of_her_and_what_is_not_so_stays_denied(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("bayar pas wes mari ae", "bayar pas sudah selesai saja"), ("mari berkebun", "mari berkebun"),
        ("iso tak jemput nek 3 potong lebih", "bisa saya jemput kalau 3 potong lebih"),
        ("sopo cepet oleh, mari ngono entek", "siapa cepat dapat, setelah itu habis"),
        ("sing abang entek, kari sing ijo", "yang merah habis, tinggal yang hijau"),
        ("adem nang rai, ora perih", "adem di wajah, tidak perih"),
        ("kulite dele dikletek disik", "kulit kedelai dikupas dulu"),
        ("nggawe e 3 dino, awan tutup", "membuatnya 3 hari, siang tutup"),
        ("soto iso babat sing anget", "soto iso babat yang hangat"),
        ("sisa beras teko sing duwe hajat", "sisa beras dari yang punya hajat"),
        ("nek ganti warna oleh, asal kosong", "kalau ganti warna boleh, asal kosong"),
        ("dijahit oleh ibu-ibu ndek omah", "dijahit oleh ibu-ibu di rumah"),
        ("dijemur ndek para2 gak nang aspal", "dijemur di para-para tidak di aspal"),
        ("nek mendung yo gak produksi", "kalau mendung tidak produksi"),
        ("wes mateng, mari mampir", "sudah matang, mari mampir"),
        ("gak oleh teko tanah sing cilik", "tidak boleh teko tanah yang kecil"),
    ],
)  # fmt: skip
def test_a_javanese_statement_makes_its_words_javanese(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    "typed",
    [
        "diketok berat dan bunyinya nyaring", "kulit lumpia ciut", "beras mawur", "jahitan apik dan rapi", "okeh",
        "teko bambu, isi teko tanah liat", "ember seng ukuran 20", "ramai malem selawe", "acara temu manten",
        "jamu rapet wangi",
    ],
)  # fmt: skip
def test_a_word_that_is_indonesian_too_or_names_a_custom_stays(typed):
    assert told_plainly(typed) == typed


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("angetno dulu, cilikno ukurane", "hangatkan dulu, kecilkan ukurannya"),
        ("ojo dinginepno", "jangan diinapkan"),
        ("tergantung cingur e", "tergantung cingurnya"), ("gagang e 40 cm", "gagangnya 40 cm"),
        ("dengan vitamin e", "dengan vitamin e"), ("kandange iso dideloki", "kandangnya bisa dilihat"),
        ("makin suwe makin banyu, 1rb siji", "makin lama makin berair, 1rb per biji"),
        ("kari 40an", "tinggal 40an"), ("kopi americano, oregano", "kopi americano, oregano"),
    ],
)  # fmt: skip
def test_javanese_endings_are_read_at_the_end_too(typed, plain):
    assert told_plainly(typed) == plain
