"""What is put into food, by its everyday names: to see where one ends and the next begins without a comma."""

from listing.phrases.word_set import word_set

ALLERGENS = (
    "telur", "telor", "susu", "gluten", "kacang", "gandum", "kedelai", "udang", "ikan", "seafood", "wijen", "mete",
    "almond", "kepiting", "terigu", "tepung", "keju", "mentega",
)  # fmt: skip
"""What makes some people ill, as one word each."""
INGREDIENTS = word_set(
    """
    air asam bawang beras bihun buncis cabai cabe cengkeh coklat cokelat daging ebi garam gula jagung jahe
    jinten kacang kanji kapulaga kecap kelapa kemiri kencur kentang keju ketan ketumbar kluwek kol kunyit kunir
    lada laos lengkuas madu maizena margarin mentega merica mie micin minyak msg nangka pala pandan pisang ragi
    salam santan seledri serai sereh singkong soun susu tahu tapioka tauge telur telor tempe tepung terasi
    terigu tomat ubi udang vanili vanila wijen wortel
    """
)
"""One word each; with a second word beside it it may be another thing, see `COMPOUNDS`."""
_KINDS = {
    "air": "asam gula jeruk kelapa",
    "asam": "jawa kandis",
    "ayam": "kampung",
    "bawang": "bombai bombay goreng merah putih",
    "beras": "ketan merah hitam",
    "cabai": "hijau keriting kering merah rawit",
    "cabe": "hijau ijo keriting merah rawit",
    "coklat": "batang bubuk",
    "cokelat": "batang bubuk",
    "daging": "ayam sapi",
    "daun": "bawang jeruk kunyit pandan salam seledri",
    "gula": "aren batu halus jawa merah palem pasir putih",
    "ikan": "asin bandeng teri tenggiri tongkol",
    "jeruk": "limau nipis purut",
    "kacang": "hijau kedelai merah mete tanah tolo",
    "kayu": "manis",
    "kecap": "asin manis",
    "kelapa": "muda parut sangrai tua",
    "ketan": "hitam putih",
    "kulit": "lumpia pangsit",
    "minyak": "goreng kelapa sayur wijen zaitun",
    "nangka": "muda",
    "penyedap": "rasa",
    "pewarna": "makanan",
    "santan": "instan kelapa kental segar",
    "saos": "sambal tiram tomat",
    "saus": "sambal tiram tomat",
    "soda": "kue",
    "susu": "bubuk cair kedelai sapi segar uht",
    "telur": "asin ayam bebek puyuh",
    "telor": "asin bebek puyuh",
    "tepung": "beras jagung kanji ketan maizena panir roti sagu tapioka terigu",
    "ubi": "jalar kuning ungu",
}
COMPOUNDS = frozenset(f"{first} {second}" for first, seconds in _KINDS.items() for second in seconds.split())
"""Two words that name one ingredient."""
