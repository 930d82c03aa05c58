"""How it is kept is told apart from how it is used, whichever box both stand in."""

import pytest

from listing.draft.keeping import keeping
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.record import Category
from listing.places.channels import CHANNELS


@pytest.mark.parametrize(
    ("care", "category", "told"),
    [
        ("simpan di kulkas", "makanan", "stored"),
        ("masuk kulkas, pakai sendok bersih", "makanan", "stored"),
        ("pakai sendok kering, jangan kena air", "makanan", "stored"),
        ("buka kemasan lalu simpan di toples", "makanan", "stored"),
        ("tempat kering", "makanan", "stored"),
        ("simpan di freezer, jangan dibekukan ulang", "makanan", "stored"),
        ("simpan di kulkas. Jangan dibuka", "makanan", "stored"),
        ("kalau sudah dibuka, tutup rapat", "makanan", "stored"),
        ("pakai tempat sabun yang kering, jangan terendam", "perawatan tubuh", "stored"),
        ("tutup rapat, jangan lembap", "lainnya", "stored"),
        ("habis dibuka zipnya ditutup lagi", "minuman", "stored"),
        ("kalau sudah dibuka pindah ke toples, jangan pakai sendok basah", "makanan", "stored"),
        ("taruh toples, kalau menggumpal diremas saja", "lainnya", "stored"),
        ("jangan dicairkan terus dibekukan lagi", "makanan", "stored"),
        ("goreng langsung dari beku, jangan ditunggu lembek. Api sedang minyak harus terendam", "makanan", "use"),
        ("jangan ditunggu lembek, goreng api kecil", "makanan", "use"),
        ("seduh air panas, kalau menggumpal masih bisa dipakai", "minuman", "use"),
        ("campur air, oles, bilas. Sisa campuran jangan disimpan", "perawatan tubuh", "use"),
        ("hangatkan. Sisa yang kena sendok, jangan disimpan", "makanan", "use"),
        ("goreng langsung tanpa dicairkan, api sedang", "makanan", "use"),
        ("goreng langsung dari freezer, minyaknya harus banyak", "makanan", "use"),
        ("jemur sebentar sebelum digoreng", "makanan", "use"),
        ("panaskan di wadah tahan panas", "makanan", "use"),
        ("1 sdm untuk 1/4 kg daging", "makanan", "use"),
        ("oleskan pada kulit lembap, diamkan 10 menit, bilas", "perawatan tubuh", "use"),
        ("oles di kulit kepala. Seminggu 2x", "perawatan tubuh", "use"),
        ("campur 10-20% dengan pakan biasa", "lainnya", "use"),
        ("beri 2 kali sehari secukupnya", "lainnya", "use"),
        ("hangatkan dulu, jangan microwave", "lainnya", "use"),
        ("kocok dulu, simpan di tempat sejuk", "minuman", "mixed"),
        ("ambil pakai sendok kering", "makanan", "mixed"),
        ("tutup rapat, jangan ambil dengan sendok basah", "makanan", "mixed"),
        ("kalau masuk kulkas jadi keras, tinggal dikukus", "makanan", "mixed"),
        ("Simpan rapat. Kalau melempem, oven 5 menit", "makanan", "mixed"),
        ("cairkan di kulkas bawah", "makanan", "mixed"),
        ("es batu disiapkan sendiri, santan simpan di kulkas", "minuman", "mixed"),
        ("langsung dimakan, kalau belum kulkas dulu", "makanan", "mixed"),
        ("tuang sedikit ke spons, simpan di tempat teduh", "rumah tangga", "mixed"),
        ("beri makan 2 kali sehari", "lainnya", "care"),
        ("lap kering, jangan kena matahari", "lainnya", "care"),
        ("lap kering, olesi minyak sebulan sekali", "rumah tangga", "care"),
        ("cuci tangan, jangan diperas", "rajut", "care"),
    ],
)
def test_all_of_it_stands_under_one_label_that_is_true(care, category, told):
    assert keeping(care, Category(category)) == {told: care}


@pytest.mark.parametrize(
    ("care", "category", "stored", "use"),
    [
        ("Perbandingan 1 bagian sirup dengan 4 bagian air. Setelah dibuka simpan di kulkas", "minuman",
            "Setelah dibuka simpan di kulkas", "Perbandingan 1 bagian sirup dengan 4 bagian air"),
        ("oles, gosok. simpan di tempat sejuk", "perawatan tubuh", "simpan di tempat sejuk", "oles, gosok"),
        ("freezer. Kalau mau masak keluarkan dulu, rebus 3 menit", "makanan", "freezer",
            "Kalau mau masak keluarkan dulu, rebus 3 menit"),
        ("simpan di freezer. Keluarkan dari freezer lalu kukus", "makanan", "simpan di freezer",
            "Keluarkan dari freezer lalu kukus"),
        ("Simpan di freezer. Hangatkan, jangan dibekukan lagi", "makanan", "Simpan di freezer",
            "Hangatkan, jangan dibekukan lagi"),
        ("beku terus. Goreng api kecil", "makanan", "beku terus", "Goreng api kecil"),
        ("hangatkan. Jangan dibekukan lagi. Simpan di freezer", "makanan", "Simpan di freezer",
            "hangatkan. Jangan dibekukan lagi"),
    ],
)  # fmt: skip
def test_sentences_are_parted_where_each_surely_tells_one(care, category, stored, use):
    assert keeping(care, Category(category)) == {"use": use, "stored": stored}


@pytest.mark.parametrize(
    ("category", "care", "line"),
    [
        ("perawatan tubuh", "oles di leher. simpan jgn kena matahari", "Cara simpan: jangan kena matahari"),
        ("makanan", "tutup rapat. simpan jgn kena panas", "Cara simpan: tutup rapat. Jangan kena panas"),
        ("kerajinan", "simpan jgn ditumpuk, lap kering", "Perawatan: simpan jangan ditumpuk, lap kering"),
    ],
)
def test_the_word_of_a_label_is_not_said_behind_it_once_more(category, care, line):
    facts = facts_from({"nama": "Zupa", "kategori": category, "perawatan": care})
    assert line in draft(facts, CHANNELS["status"]).fields()["caption"].splitlines()


@pytest.mark.parametrize(
    ("name", "category", "care", "used"),
    [
        ("Karbol Sereh", "rumah tangga", "1 tutup botol campur 1 ember air", True),
        ("Sabun Cuci Piring", "rumah tangga", "campur air 1:3", True),
        ("Pewangi Laundry", "rumah tangga", "semprot sebelum disetrika", True),
        ("Tempat Sabun Kayu", "rumah tangga", "lap kering", False),
        ("Bunga Sabun", "kerajinan", "lap debunya pelan", False),
        ("Semir Sepatu", "fesyen", "gosok pakai kain, diamkan 5 menit", True),
        ("POC Kulit Bawang", "tanaman", "semprot pagi sebelum matahari tinggi", True),
        ("Aglonema", "tanaman", "siram 2 hari sekali", False),
        ("Ular Tangga", "mainan", "2-4 pemain, lempar dadu", True),
        ("Dakon Kayu", "mainan", "lap kain kering", False),
        ("Balsem Sereh", "perawatan tubuh", "oles di perut, jauhkan dari mata", True),
        ("Pupuk Kandang Kambing", "lainnya", "untuk pot 1 bagian pupuk 2 bagian tanah", True),
        ("Voer Campur Jangkrik", "lainnya", "sehari 1 sdm", True),
        ("Pakan Lele", "lainnya", "Berikan 10 persen dari pakan biasa", True),
    ],
)
def test_what_is_used_up_or_played_with_is_told_by_its_name(name, category, care, used):
    assert keeping(care, Category(category), name) == {"use" if used else "care": care}


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ({"nama": "Karbol Sereh", "kategori": "rumah tangga"}, ("Cara pakai: campur", "Cara simpan: simpan")),
        ({"nama": "Pupuk Cair", "kategori": "tanaman"}, ("Cara pakai: campur", "Cara simpan: simpan")),
        ({"nama": "Rujak Manis", "kategori": "makanan"}, ("Cara penyajian: campur", "Cara simpan: simpan")),
        ({"nama": "Dakon Kayu", "kategori": "mainan"}, ("Cara main: campur", "Perawatan: simpan")),
    ],
)
def test_the_label_says_what_is_done_with_such_a_thing(typed, labels):
    care = "campur lalu dimainkan" if typed["kategori"] == "mainan" else "campur air"
    facts = facts_from({**typed, "perawatan": f"{care}. Simpan di tempat teduh"})
    caption = draft(facts, CHANNELS["instagram"], "hangat").fields()["caption"]
    assert [label for label in labels if label not in caption] == []
