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
_MADE_WITH = (INGREDIENTS | _KINDS.keys()) - word_set("kulit penyedap pewarna") | word_set(
    """
    abon apel ayam bandeng bayam bebek brokoli buah bunga buttercream cabe cengkeh cumi daun emping gelatin ikan
    jambu jeruk kakao kaldu kayu kefir kencur kentang kerang kismis kol krim labu lele lemon lengkuas madu mangga
    melati mie mocaf nanas oat pala pandan pepaya rosela rumput salak sapi sari sawi secang sirsak stroberi susu tape
    temulawak temugiring terong tetelan tuna tengiri vanili waluh wijen wortel yogurt bengkoang kopi teh petis
    """
)
"""First words of what is put into food and drinks, or onto a skin."""
_AROUND_IT = word_set("pisang jati jagung klobot kelapa")
"""Behind "daun" these are wrapped around it."""
_NO_STUFF = word_set(
    "sedikit secukupnya sisa atau dan untuk kulit tusuk bungkus kemasan toples topping isian isi lapis"
)


def is_ingredient(material: str) -> bool:
    """Whether a thing to eat, to drink or for a skin is surely made with it.

    >>> is_ingredient("gula pasir"), is_ingredient("pelepah pinang"), is_ingredient("garam sedikit")
    (True, False, False)
    """
    first, *others = material.casefold().split()
    around = first == "daun" and not _AROUND_IT.isdisjoint(others)
    return first in _MADE_WITH and not around and _NO_STUFF.isdisjoint(others)
