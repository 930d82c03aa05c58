"""How it is kept is told apart from how it is used, whichever box both stand in."""

import pytest

from listing.draft.keeping import keeping
from listing.draft.write import draft
from listing.facts.form import facts_from
from listing.facts.record import Category
from listing.places.channels import CHANNELS


@pytest.mark.parametrize(
    ("care", "category", "kept", "used"),
    [
        ("simpan di kulkas", "makanan", "simpan di kulkas", ""),
        ("Perbandingan 1 bagian sirup dengan 4 bagian air. Setelah dibuka simpan di kulkas", "minuman",
            "Setelah dibuka simpan di kulkas", "Perbandingan 1 bagian sirup dengan 4 bagian air"),
        ("goreng langsung tanpa dicairkan, api sedang", "makanan", "", "goreng langsung tanpa dicairkan, api sedang"),
        ("jemur sebentar sebelum digoreng", "makanan", "", "jemur sebentar sebelum digoreng"),
        ("kocok dulu, simpan di tempat sejuk", "minuman", "simpan di tempat sejuk", "kocok dulu"),
        ("oles, gosok. simpan di tempat sejuk", "perawatan tubuh", "simpan di tempat sejuk", "oles, gosok"),
        ("freezer. Kalau mau masak keluarkan dulu, rebus 3 menit", "makanan", "freezer",
            "Kalau mau masak keluarkan dulu, rebus 3 menit"),
        ("masuk kulkas, pakai sendok bersih", "makanan", "masuk kulkas, pakai sendok bersih", ""),
        ("langsung dimakan, kalau belum kulkas dulu", "makanan", "", "langsung dimakan, kalau belum kulkas dulu"),
        ("pakai sendok kering, jangan kena air", "makanan", "pakai sendok kering, jangan kena air", ""),
        ("oleskan pada kulit lembap, diamkan 10 menit, bilas", "perawatan tubuh", "",
            "oleskan pada kulit lembap, diamkan 10 menit, bilas"),
        ("usapkan di rambut setelah kena air, simpan rapat", "perawatan tubuh", "simpan rapat",
            "usapkan di rambut setelah kena air"),
        ("panaskan di wadah tahan panas", "makanan", "", "panaskan di wadah tahan panas"),
        ("Simpan beku. Iris lalu goreng dengan balutan telur, atau dikukus", "makanan", "Simpan beku",
            "Iris lalu goreng dengan balutan telur, atau dikukus"),
        ("simpan di freezer. Keluarkan dari freezer lalu kukus", "makanan", "simpan di freezer",
            "Keluarkan dari freezer lalu kukus"),
        ("buka kemasan lalu simpan di toples", "makanan", "buka kemasan lalu simpan di toples", ""),
        ("potong dan simpan di kulkas", "makanan", "potong dan simpan di kulkas", ""),
        ("tuang lalu simpan di kulkas", "minuman", "tuang lalu simpan di kulkas", ""),
        ("tempat kering", "makanan", "tempat kering", ""),
        ("Untuk stok, simpan di freezer. Untuk digoreng, rebus dulu sebentar", "makanan",
            "Untuk stok, simpan di freezer", "Untuk digoreng, rebus dulu sebentar"),
        ("Simpan beku. Hangatkan, jangan dibekukan lagi", "makanan", "Simpan beku",
            "Hangatkan, jangan dibekukan lagi"),
        ("simpan di freezer, jangan dibekukan ulang", "makanan", "simpan di freezer, jangan dibekukan ulang", ""),
        ("pakai tempat sabun yang kering, jangan terendam", "perawatan tubuh",
            "pakai tempat sabun yang kering, jangan terendam", ""),
        ("1 sdm untuk 1/4 kg daging", "makanan", "", "1 sdm untuk 1/4 kg daging"),
        ("campur 10-20% dengan pakan biasa", "lainnya", "", "campur 10-20% dengan pakan biasa"),
        ("tuang sedikit ke spons, simpan di tempat teduh", "rumah tangga", "simpan di tempat teduh",
            "tuang sedikit ke spons"),
        ("beri 2 kali sehari secukupnya", "lainnya", "", "beri 2 kali sehari secukupnya"),
        ("beri makan 2 kali sehari", "lainnya", "beri makan 2 kali sehari", ""),
        ("lap kering, olesi minyak sebulan sekali", "rumah tangga", "lap kering, olesi minyak sebulan sekali", ""),
        ("simpan beku. Kukus dulu, jangan dibekukan lagi", "makanan", "simpan beku",
            "Kukus dulu, jangan dibekukan lagi"),
        ("hangatkan. Jangan dibekukan lagi. Simpan di freezer", "makanan", "Simpan di freezer",
            "hangatkan. Jangan dibekukan lagi"),
        ("pakai tatakan sabun yang kering, jangan terendam", "perawatan tubuh",
            "pakai tatakan sabun yang kering, jangan terendam", ""),
        ("Simpan rapat. Kalau melempem, oven 5 menit", "makanan", "Simpan rapat. Kalau melempem, oven 5 menit", ""),
        ("Jangan masuk kulkas. Jika keras, kukus sebentar", "makanan",
            "Jangan masuk kulkas. Jika keras, kukus sebentar", ""),
        ("Simpan beku. Kalau mau dimakan, kukus dulu", "makanan", "Simpan beku", "Kalau mau dimakan, kukus dulu"),
        ("cuci tangan, jangan diperas", "rajut", "cuci tangan, jangan diperas", ""),
    ],
)  # fmt: skip
def test_kept_and_used(care, category, kept, used):
    assert keeping(care, Category(category)) == (kept, used)


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
    assert keeping(care, Category(category), name) == (("", care) if used else (care, ""))


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
    facts = facts_from({**typed, "perawatan": f"{care}, simpan di tempat teduh"})
    caption = draft(facts, CHANNELS["instagram"], "hangat").fields()["caption"]
    assert [label for label in labels if label not in caption] == []
