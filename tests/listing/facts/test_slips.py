"""What a woman types in a hurry or in Javanese is put right where it has one meaning, else left."""

import pytest

from listing.facts.form import facts_from
from listing.facts.spelling import chosen_plainly, told_plainly


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("kriuk sak duri2ne, sak tutupe", "kriuk beserta duri-durinya, beserta tutupnya"),
        ("tergantung ramene, klapane gampang basi", "tergantung ramainya, kelapanya gampang basi"),
        ("krupuke renyah, ukurane pas, mesine baru", "kerupuknya renyah, ukurannya pas, mesinnya baru"),
        ("diukir bapak e, diukir bapake", "diukir bapaknya, diukir bapaknya"),
        ("kain ne adem, vitamin e", "kainnya adem, vitamin e"),
        ("dicilikno, digorengne, diskon", "dikecilkan, digorengkan, diskon"),
        ("ora kemanisen, keciliken dituker", "tidak terlalu manis, kekecilan ditukar"),
        ("bocah-bocah, pelan2, duri-durine", "anak-anak, pelan-pelan, duri-durinya"),
        ("anak anak, sehari hari, rempah2an", "anak-anak, sehari-hari, rempah-rempahan"),
    ],
)
def test_endings_and_doubled_words(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("kudu wis dicuci resik", "harus sudah dicuci bersih"),
        ("tanya dulu nggih, monggo", "tanya dulu, silakan"),
        ("kuat nggo blonjo nang pasar", "kuat untuk belanja ke pasar"),
        ("taruh nang kulkas, gae santan asli", "taruh di kulkas, pakai santan asli"),
        ("gak jamuren, minggu prei", "tidak berjamur, minggu libur"),
        ("kol, daun prei", "kol, daun prei"),
        ("madu mongso, mongso panen", "madu mongso, musim panen"),
        ("kayu cedar, keju cedar", "kayu cedar, keju cheddar"),
        ("regane murah dewe, gawe dewe", "harganya paling murah, buat sendiri"),
        ("ben awet, ben dino masak", "supaya awet, tiap hari masak"),
        ("iwak asli kali dudu kolam", "ikan asli kali bukan kolam"),
        ("krasa asem legi, pasar legi", "terasa asam manis, pasar legi"),
        ("seng asin yo enek", "yang asin juga ada"),
        ("ra luntur, gak larang", "tidak luntur, tidak mahal"),
        ("sebulan pisan dioles minyak, pisan maneh", "sebulan sekali dioles minyak, pisan lagi"),
        ("debune di kuas, nodane di semprot", "debunya dikuas, nodanya disemprot"),
        ("dicuci trus di angin2, di angin-angin", "dicuci terus diangin-anginkan, diangin-anginkan"),
        ("isi loro, ping telu sedino", "isi dua, tiga kali sehari"),
        ("senen kemis, pasar senen", "Senin Kamis, pasar senen"),
        ("sing gede, gunung gede", "yang besar, gunung gede"),
        ("lanang wedok, kopi lanang", "laki-laki perempuan, kopi lanang"),
        ("didulang, dimandiin, diopeni", "disuapi, dimandikan, dirawat"),
        ("bar mandi, coklat bar", "setelah mandi, coklat bar"),
        ("arep pesen, nek kena udan", "mau pesan, kalau kena hujan"),
        ("Iwak segar. Resik", "Ikan segar. Bersih"),
        ("gak nggarai gatel, dikirim sak wise lunas", "tidak membuat gatal, dikirim setelah lunas"),
    ],
)
def test_javanese(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("kemana aja, kesekolah, keluar kota", "ke mana saja, ke sekolah, keluar kota"),
        ("di cicil, di tas, dimeja", "dicicil, di tas, di meja"),
        ("uk 30x40, uk. M", "ukuran 30x40, ukuran M"),
        ("navi, shea buter, whipcream", "navy, shea butter, whipping cream"),
        ("no complen, rijek diganti", "no komplain, reject diganti"),
        ("tehnik cap, lobang kancing, antri dulu", "teknik cap, lubang kancing, antre dulu"),
        ("lampu pakai batre, handmade", "lampu pakai baterai, handmade"),
    ],
)
def test_places_glued_and_loans(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("rasa renayh, kerign, kulti tipis", "rasa renyah, kering, kulit tipis"),
        ("kemassan rapi, mulus dan pottong 4", "kemasan rapi, mulus dan potong 4"),
        ("digorneg garing, siap dipesna", "digoreng garing, siap dipesan"),
        ("semuannya asli, harganya terkahir", "semuanya asli, harganya terakhir"),
    ],
)
def test_a_letter_wrong_in_a_long_word(typed, plain):
    assert told_plainly(typed) == plain


@pytest.mark.parametrize(
    "kept",
    ["match", "patch", "peach", "santri", "makna", "mulia", "putar", "bukit", "cakra", "Kerign", "celaan", "masakkan",
     "pandaan", "pagu", "mandy", "tenggiri", "insta", "panic", "tiwul", "gatot", "lodho", "cenil", "rangin"],
)  # fmt: skip
def test_other_words_and_names_with_almost_the_same_letters_stay(kept):
    assert told_plainly(kept) == kept


@pytest.mark.parametrize(
    "kept",
    ["orange", "sample", "simple", "mobile", "favorite", "gule karo ati", "wayang golek", "bakpia",
     "sego pecel",
     "sego gegok", "wedang uwuh", "iwak peyek", "batik pring sedapur",
     "jeruk limo", "kopi lanang", "wali songo", "jalan anyar gumelar",
     "bumi, 3 sendok", "tempe", "sate", "kue", "cabe", "kare", "lontong kupang", "jenang", "gethuk",
     "saking enaknya cepat habis", "tas ngaji", "pakai sabun Resik", "resep Pak Watu"],
)  # fmt: skip
def test_names_of_dishes_and_words_of_other_languages_stay(kept):
    assert told_plainly(kept) == kept


@pytest.mark.parametrize(
    "kept", ["3 hari", "tidak halal", "belum ada BPOM", "tanpa santan", "1-2 kg", "50%", "2x24 jam"]
)
def test_amounts_and_what_is_not_so_stay(kept):
    assert told_plainly(kept) == kept == chosen_plainly(kept)


def test_what_is_chosen_from_keeps_its_name_and_so_does_a_word_of_the_products_name():
    facts = facts_from(
        {"nama": "Iwak Asap", "varian": "iwak kali, pitik", "keunggulan": "iwak segar, pitik kampung", "isi": "1 kg"}
    )
    assert [one.name.lower() for one in facts.variants] == ["iwak kali", "pitik"]
    assert facts.points == ("iwak segar", "ayam kampung")
