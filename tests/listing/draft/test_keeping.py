"""How it is kept is told apart from how it is used, whichever box both stand in."""

import pytest

from listing.draft.keeping import keeping
from listing.facts.record import Category


@pytest.mark.parametrize(
    ("care", "category", "kept", "used"),
    [
        ("simpan di kulkas", "makanan", "simpan di kulkas", ""),
        ("goreng langsung tanpa dicairkan, api sedang", "makanan", "", "goreng langsung tanpa dicairkan, api sedang"),
        ("jemur sebentar sebelum digoreng", "makanan", "", "jemur sebentar sebelum digoreng"),
        ("kocok dulu, simpan di tempat sejuk", "minuman", "simpan di tempat sejuk", "kocok dulu"),
        ("oles, gosok. simpan di tempat sejuk", "perawatan tubuh", "simpan di tempat sejuk", "oles, gosok"),
        ("pakai sendok kering, jangan kena air", "makanan", "pakai sendok kering, jangan kena air", ""),
        ("oleskan pada kulit lembap, diamkan 10 menit, bilas", "perawatan tubuh", "",
            "oleskan pada kulit lembap, diamkan 10 menit, bilas"),
        ("usapkan di rambut setelah kena air, simpan rapat", "perawatan tubuh", "simpan rapat",
            "usapkan di rambut setelah kena air"),
        ("panaskan di wadah tahan panas", "makanan", "", "panaskan di wadah tahan panas"),
        ("tuang lalu simpan di kulkas", "minuman", "tuang lalu simpan di kulkas", ""),
        ("tempat kering", "makanan", "tempat kering", ""),
        ("1 sdm untuk 1/4 kg daging", "makanan", "", "1 sdm untuk 1/4 kg daging"),
        ("campur 10-20% dengan pakan biasa", "lainnya", "", "campur 10-20% dengan pakan biasa"),
        ("tuang sedikit ke spons, simpan di tempat teduh", "rumah tangga", "simpan di tempat teduh",
            "tuang sedikit ke spons"),
        ("beri 2 kali sehari secukupnya", "lainnya", "", "beri 2 kali sehari secukupnya"),
        ("beri makan 2 kali sehari", "lainnya", "beri makan 2 kali sehari", ""),
        ("lap kering, olesi minyak sebulan sekali", "rumah tangga", "lap kering, olesi minyak sebulan sekali", ""),
        ("cuci tangan, jangan diperas", "rajut", "cuci tangan, jangan diperas", ""),
    ],
)  # fmt: skip
def test_kept_and_used(care, category, kept, used):
    assert keeping(care, Category(category)) == (kept, used)
