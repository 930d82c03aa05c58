"""Words that buyers search for beside the seller's own: what such a thing certainly is, by its first word.

Nothing here says of what, for whom, how good or where from; a word stands in a title only when the chosen kind of
product agrees, and when the name does not carry it already.
"""

from listing.phrases.word_set import word_set


def _all(names: str, word: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), word)


SEARCH_WORDS: dict[str, dict[str, str]] = {
    "makanan": {
        **_all("nastar kastengel kastangel putri-salju semprit lidah-kucing sagu semprong", "Kue Kering"),
        **_all("keripik kripik kerupuk krupuk rempeyek peyek emping opak rengginang basreng rambak", "Camilan"),
        **_all("makaroni stik slondok jipang marning cireng cilok seblak risol risoles lumpia pastel", "Camilan"),
        **_all("dimsum siomay batagor pempek martabak sosis pangsit sempol tahu-walik", "Camilan"),
        **_all("klepon onde-onde wajik lemper getuk gethuk apem putu nogosari nagasari mendut", "Jajanan Pasar"),
        **_all("lupis cenil arem-arem serabi bikang carabikang pukis bugis", "Jajanan Pasar"),
        **_all("dodol jenang madumongso geti enting-enting ampyang", "Jajanan Tradisional"),
        **_all("brownies bolu lapis donat", "Kue"),
        **_all("abon kering-tempe serundeng", "Lauk Kering"),
        **_all("dendeng rendang nugget bandeng pepes gudeg lele wader", "Lauk"),
        **_all("puding pudding salad", "Makanan Penutup"),
        **_all("saus saos kecap petis", "Bumbu Dapur"),
        "nasi": "Menu Nasi", "kacang": "Camilan", "kue lumpur": "Jajanan Pasar",
        "putri salju": "Kue Kering", "lidah kucing": "Kue Kering",
    },
    "minuman": {
        "sirup": "Minuman", "wedang": "Minuman Tradisional", "jamu": "Minuman Tradisional", "teh": "Minuman",
        "kopi": "Minuman Kopi", "susu": "Minuman", "sari": "Minuman", "yogurt": "Minuman", "jus": "Minuman",
        "dawet": "Minuman Tradisional", "bandrek": "Minuman Tradisional", "cincau": "Minuman", "es": "Minuman",
    },
    "fesyen": {
        "gamis": "Busana Muslim", "mukena": "Perlengkapan Salat", "jilbab": "Hijab", "hijab": "Jilbab",
        "kerudung": "Hijab", "pashmina": "Hijab", "bergo": "Hijab", "ciput": "Dalaman Hijab", "daster": "Baju Rumah",
        "pouch": "Dompet", "blus": "Atasan", "tunik": "Atasan", "kemeja": "Atasan",
        "celana": "Bawahan", "rok": "Bawahan", "kulot": "Celana", "piyama": "Baju Tidur",
        "sandal": "Alas Kaki", "sepatu": "Alas Kaki", "kaos": "Baju", "kebaya": "Busana",
    },
    "kerajinan": {
        "bros": "Aksesori", "gelang": "Aksesori", "kalung": "Aksesori", "anting": "Aksesori",
        "keranjang": "Wadah", "besek": "Wadah", "tampah": "Nampan", "makrame": "Hiasan",
        "lampu": "Hiasan Lampu", "lukisan": "Hiasan Dinding", "tikar": "Alas Lantai",
        **_all("jimbe kendang angklung suling gamelan", "Alat Musik"),
    },
    "rajut": {"tas": "Rajutan", "syal": "Rajutan", "topi": "Rajutan", "dompet": "Rajutan", "taplak": "Rajutan",
              "sepatu": "Rajutan", "amigurumi": "Boneka Rajut", "boneka": "Amigurumi"},
    "rumah tangga": {
        "mug": "Cangkir", "celemek": "Apron", "cobek": "Alat Dapur",
        "taplak kulkas": "Tutup Kulkas", "taplak galon": "Tutup Galon", "taplak tv": "Tutup TV",
        "taplak mesin": "Tutup Mesin Cuci", "taplak": "Alas Meja", "keset": "Keset Kaki",
        "wadah": "Tempat", "toples": "Wadah", "talenan": "Alas Potong",
        **_all("sapu lap kemoceng pel sikat serbet", "Alat Kebersihan"),
        **_all("sutil spatula centong ulekan wajan panci kukusan dandang irus pisau saringan", "Alat Dapur"),
        **_all("sprei seprei selimut bantal guling kasur", "Perlengkapan Tidur"),
        **_all("piring gelas mangkuk mangkok sendok garpu", "Peralatan Makan"),
        "gorden": "Tirai", "tirai": "Gorden",
    },
    "perawatan tubuh": {"lulur": "Body Scrub", "sabun": "Perawatan Tubuh", "lip balm": "Pelembap Bibir",
                        "sampo": "Perawatan Rambut", "shampoo": "Perawatan Rambut"},
    "tanaman": _all(
        "aglonema aglaonema kaktus sukulen anggrek monstera keladi bonsai janda sirih philodendron"
        " puring adenium kamboja begonia calathea palem pakis suplir bougenville bugenvil", "Tanaman Hias",
    ) | {"lidah mertua": "Tanaman Hias"},
    "mainan": {"boneka": "Mainan", "puzzle": "Mainan", "gasing": "Mainan Tradisional", "balok": "Mainan",
               "congklak": "Mainan Tradisional", "layangan": "Mainan"},
    "hampers": {"hampers": "Parsel", "parsel": "Hampers", "parcel": "Hampers"},
}  # fmt: skip
"""Search words by category and first word of the name."""

NAMED_FIRST = frozenset({
    "Kue Kering", "Camilan", "Jajanan Pasar", "Jajanan Tradisional", "Kue", "Minuman Tradisional", "Tanaman Hias",
    "Mainan", "Mainan Tradisional", "Kerajinan", "Tanaman",
    "Body Scrub", "Boneka Rajut", "Hijab", "Baju Tidur", "Atasan",
})  # fmt: skip
"""Search words that read well before the name, "Kue Kering Nastar"; the others are for hashtags."""

IN_GENERAL = {"kerajinan": "Kerajinan", "rumah tangga": "Perlengkapan Rumah", "perawatan tubuh": "Perawatan Tubuh",
              "mainan": "Mainan", "rajut": "Rajutan", "tanaman": "Tanaman"}  # fmt: skip
"""What her own choice of a kind says of a thing for which the table has no word."""
SUPPLIES = word_set(
    "pupuk media pot bibit benih sekam tanah kompos rak cocopeat humus pakan sabun alat gunting polybag"
)
"""First words of what grows nothing by itself, or is a seed of something: no "Tanaman Pot Semen"."""

CATEGORY_TAGS: dict[str, tuple[str, ...]] = {
    "makanan": ("kuliner", "makanan"), "minuman": ("minuman", "kuliner"), "fesyen": ("fashion", "fesyen"),
    "batik": ("batik", "fashion"), "kerajinan": ("kerajinan", "kriya"), "rajut": ("rajut", "rajutan"),
    "perawatan tubuh": ("perawatan tubuh", "body care"), "rumah tangga": ("peralatan rumah",),
    "tanaman": ("tanaman", "berkebun"), "mainan": ("mainan",), "hampers": ("hampers", "kado"), "jasa": ("jasa",),
}  # fmt: skip
"""Tags of a whole category, where her facts give fewer than help."""
ANY_TAGS = ("jualan online", "belanja online")
"""True of whatever stands in a shop's app."""
