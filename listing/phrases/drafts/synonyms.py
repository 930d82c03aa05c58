"""Words that buyers search for beside the seller's own: what such a thing certainly is, by its first word.

Nothing here says of what, for whom, how good or where from; a word stands in a title only when the chosen kind of
product agrees, and when the name does not carry it already.
"""


def _all(names: str, word: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), word)


SEARCH_WORDS: dict[str, dict[str, str]] = {
    "makanan": {
        **_all("nastar kastengel kastangel putri-salju semprit lidah-kucing", "Kue Kering"),
        **_all("keripik kripik kerupuk krupuk rempeyek peyek emping opak rengginang basreng", "Camilan"),
        **_all("makaroni stik slondok jipang marning cireng cilok seblak risol risoles lumpia pastel", "Camilan"),
        **_all("klepon onde-onde wajik lemper getuk apem putu", "Jajanan Pasar"),
        **_all("dodol jenang madumongso", "Jajanan Tradisional"),
        **_all("brownies bolu lapis donat", "Kue"),
        "abon": "Lauk Kering", "dendeng": "Lauk",
        "rendang": "Lauk", "nugget": "Lauk", "nasi": "Menu Nasi", "kacang": "Camilan",
    },
    "minuman": {
        "sirup": "Minuman", "wedang": "Minuman Tradisional", "jamu": "Minuman Tradisional", "teh": "Minuman",
        "kopi": "Minuman Kopi", "susu": "Minuman", "sari": "Minuman", "yogurt": "Minuman", "jus": "Minuman",
    },
    "fesyen": {
        "gamis": "Busana Muslim", "mukena": "Perlengkapan Salat", "jilbab": "Hijab", "hijab": "Jilbab",
        "kerudung": "Hijab", "pashmina": "Hijab", "daster": "Baju Rumah",
        "pouch": "Dompet", "blus": "Atasan", "tunik": "Atasan", "kemeja": "Atasan",
        "celana": "Bawahan", "rok": "Bawahan", "kulot": "Celana", "piyama": "Baju Tidur",
    },
    "kerajinan": {
        "bros": "Aksesori", "gelang": "Aksesori", "kalung": "Aksesori",
        "keranjang": "Wadah", "besek": "Wadah", "tampah": "Nampan", "makrame": "Hiasan",
        "lampu": "Hiasan Lampu",
    },
    "rajut": {"tas": "Rajutan", "syal": "Rajutan", "topi": "Rajutan", "dompet": "Rajutan", "taplak": "Rajutan",
              "sepatu": "Rajutan", "amigurumi": "Boneka Rajut", "boneka": "Amigurumi"},
    "rumah tangga": {
        "mug": "Cangkir", "celemek": "Apron", "cobek": "Alat Dapur",
        "taplak": "Alas Meja", "keset": "Alas Kaki", "wadah": "Tempat", "toples": "Wadah", "talenan": "Alas Potong",
    },
    "perawatan tubuh": {"lulur": "Body Scrub", "sabun": "Perawatan Tubuh", "lip balm": "Pelembap Bibir"},
    "tanaman": _all("aglonema kaktus sukulen anggrek monstera keladi bonsai", "Tanaman Hias"),
    "mainan": {"boneka": "Mainan", "puzzle": "Mainan", "gasing": "Mainan Tradisional", "balok": "Mainan",
               "congklak": "Mainan Tradisional", "layangan": "Mainan"},
    "hampers": {"hampers": "Parsel", "parsel": "Hampers", "parcel": "Hampers"},
}  # fmt: skip
"""Search words by category and first word of the name."""

NAMED_FIRST = frozenset({
    "Kue Kering", "Camilan", "Jajanan Pasar", "Jajanan Tradisional", "Kue", "Minuman Tradisional", "Tanaman Hias",
    "Mainan", "Mainan Tradisional", "Aksesori", "Body Scrub", "Boneka Rajut", "Hijab", "Baju Tidur", "Atasan",
})  # fmt: skip
"""Search words that read well before the name, "Kue Kering Nastar"; the others are for hashtags."""

CATEGORY_TAGS: dict[str, tuple[str, ...]] = {
    "makanan": ("kuliner", "makanan"), "minuman": ("minuman", "kuliner"), "fesyen": ("fashion", "fesyen"),
    "batik": ("batik", "fashion"), "kerajinan": ("kerajinan", "kriya"), "rajut": ("rajut", "rajutan"),
    "perawatan tubuh": ("perawatan tubuh", "body care"), "rumah tangga": ("peralatan rumah",),
    "tanaman": ("tanaman", "berkebun"), "mainan": ("mainan",), "hampers": ("hampers", "kado"), "jasa": ("jasa",),
}  # fmt: skip
"""Tags of a whole category, where her facts give fewer than help."""
ANY_TAGS = ("jualan online", "belanja online")
"""True of whatever stands in a shop's app."""
