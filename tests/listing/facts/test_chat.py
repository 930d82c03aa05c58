"""Words that a phone and East Java put into a text, and what a stranger reads instead."""

import pytest

from listing.facts.spelling import told_plainly


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("nanasnya krasa, wlo manis", "nanasnya terasa, walau manis"), ("1 box sterofom", "1 box styrofoam"),
        ("paking bubel wrap, vacum", "packing bubble wrap, vakum"), ("macha, red felvet", "matcha, red velvet"),
        ("higenis, ekslusif", "higienis, eksklusif"), ("stenlis, alumunium", "stainless, aluminium"),
        ("wa dl y kak, di cairin 10rban", "WA dulu, dicairkan sekitar 10 rb"),
        ("cuci pk tangan, AC 1 pk", "cuci pakai tangan, AC 1 pk"),
        ("luar kota gk bs layu, selisih 5 an cm", "luar kota tidak bisa, layu, selisih sekitar 5 cm"),
        ("udah sm plastik, sudah sama persis", "sudah termasuk plastik, sudah sama persis"),
        ("ber2 150rb, cfd 10 menit mari", "berdua 150rb, cfd 10 menit selesai"),
        ("hangus kec sakit, isi 250 gr an", "hangus kecuali sakit, isi sekitar 250 gr"),
        ("di sembunyiin, gak tau", "disembunyikan, tidak tahu"),
        ("rasax enak, hargany pas", "rasanya enak, harganya pas"), ("segerr, kentall", "segar, kental"),
        ("dgoreng, dkemas rapi", "digoreng, dikemas rapi"),
        ("gampang kebawa", "gampang terbawa"),
        ("bisa dibetulin, dikecilin", "bisa dibetulkan, dikecilkan"),
        ("nyari model, ngecek dulu", "mencari model, mengecek dulu"),
        ("peyek e gampang ajur", "peyeknya gampang hancur"), ("bumbu ne meresap", "bumbunya meresap"),
        ("tahan rong dino nang kulkas", "tahan dua hari di kulkas"), ("vitamin e alami", "vitamin e alami"),
        ("full puring, daun puring", "full furing, daun puring"), ("bebek peking", "bebek peking"),
        ("isi mozarela", "isi mozzarella"), ("bayar shopee pay / gopay", "bayar ShopeePay / GoPay"),
        ("tahan lm, klo toplesnya dtutup", "tahan lama, kalau toplesnya ditutup"),
        ("ig @batik.ayu, jne/j&t", "ig @batik.ayu, jne/J&T"), ("maron, navy", "maroon, navy"),
        ("7pgi-9mlm", "7 pagi-9 malam"), ("jadi 1mgg an", "jadi sekitar 1 minggu"),
        ("warnae, rasane", "warnanya, rasanya"),
        ("taruh dtmpt dingin dbwh meja", "taruh di tempat dingin di bawah meja"), ("ke tlg agung", "ke Tulungagung"),
        ("tibo dodo, sing tibo", "tibo dodo, yang jatuh"), ("alos onggu, dikit ajja", "halus sekali, sedikit saja"),
        ("klo cm print, lebar 5 cm", "kalau cuma print, lebar 5 cm"), ("depan smpn 2", "depan smpn 2"),
        ("dah matang, blg dulu, bs rapihin", "sudah matang, bilang dulu, bisa rapikan"),
        ("privat smp 75rb", "privat smp 75rb"), ("sd 60rb, smp 75rb", "SD 60rb, SMP 75rb"),
        ("jam 8 smp sore", "jam 8 sampai sore"), ("smp siang saja", "sampai siang saja"),
        ("saya ganti, video buka paket ya", "saya ganti, video buka paket ya"),
        ("video unboxing dong kak", "video unboxing ya"), ("kirim sore ya, cod bisa", "kirim sore, cod bisa"),
        ("seragam sma", "seragam sma"), ("relax, botox, latex", "relax, botox, latex"),
    ],
)  # fmt: skip
def test_loans_slips_and_east_javas_speech_are_written_out(typed, plain):
    assert told_plainly(typed) == plain
