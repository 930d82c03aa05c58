import pytest

from listing.draft.translate import translated


@pytest.mark.parametrize(
    ("typed", "fact", "english"),
    [
        ("singkong", "materials", "cassava"), ("Singkong", "materials", "cassava"), ("gadung", "materials", "gadung"),
        ("cokelat", "materials", "chocolate"), ("cokelat", "colours", "brown"),
        ("cokelat muda", "colours", "light brown"),
        ("terakota", "colours", "terakota"), ("250 gram", "content", "250 g"), ("1 botol", "content", "1 bottle"),
        ("2 botol", "content", "2 bottles"), ("1 kotak", "content", "1 box"), ("tinggi 9 cm", "size", "height 9 cm"),
        ("simpan di kulkas", "care", "keep in the fridge"), ("3 bulan", "shelf_life", "3 months"),
        ("3 hari di kulkas", "shelf_life", "3 days in the fridge"),
        ("1 kotak isi 20", "content", "1 box of 20"), ("isi 25", "content", "25 pieces"),

        ("simpan di tempat kering dan tutup rapat", "care", "store in a dry place and close tightly"),
        ("cuci dengan tangan, jemur mendatar, dan jangan diperas", "care", "wash by hand, dry flat and do not wring"),
        ("simpan di kulkas dan dongakkan", "care", "simpan di kulkas dan dongakkan"),
    ],
)  # fmt: skip
def test_english_where_the_glossary_knows_all_of_it(typed, fact, english):
    assert translated(typed, "en", fact) == english
    assert translated(typed, "id", fact) == typed
