"""What may stand in a title behind the name: what buyers search for and nobody has to explain."""

import re

from listing.phrases.drafts.parts import OF_A_PRODUCT
from listing.phrases.drafts.sayings import ADJECTIVE
from listing.phrases.word_set import word_set

SEARCHED_MATERIAL = word_set(
    """
    agel airflow akrilik aluminium armani babyterry baja balotelli bambu batu beludru benang besi blacu brukat bulu
    canvas ceruti ceruty chiffon combed corduroy cotton crepe crinkle dakron denim diamond drill eceng enamel fiber
    flanel fleece furing gading gerabah gelas handuk hyget jati jeans jersey kaca kain kanvas kaos katun kaus kawat
    kayu kelapa keramik kertas kristal kulit kuningan kuring lidi linen lurik lycra mahoni manik marmer maxmara mdf
    mendong milk moscrepe mutiara nilon nylon organza pandan parasut perak perca pinus plastik poliester polyester
    primisima prima primissima purun rajut rami rayon resin rotan santung satin scuba semen sengon serat sifon
    silikon silk spandek spandex spunbond stainless sutra suede tali tanah taslan tembaga tempurung tenun tile
    titanium toyobo tulle velvet vinyl viscose voal wol wolfis wolly wool
    """
)
"""Materials by which people search for a thing; soap by its texapon nobody."""
_MATERIAL = SEARCHED_MATERIAL | word_set(
    """
    karet spons spon busa gabus tempurung batok sabut pelepah kardus karton koran botol besi baja seng alumunium logam
    triplek multiplek papan ijuk daun ranting biji kerang manik mote payet renda pita lem tepung lilin soy beeswax
    fosfor gipsum clay tali kapas kulit bahan ceruti sifon moscrepe jepang supernova crincle waffle lacoste pe cotton
    """
)
"""What things are made of, whether people search for it or not."""
_PARTS = word_set("renda pita tali payet furing resleting kancing saku puring karton kardus botol bahan")
"""Of these no more is sure than that they are on it or around it."""
_NO_STUFF = re.compile(
    r"\b(?:pakai|polos|dobel|dilapis|motif|atau|di|dari|untuk|buat|bisa|tidak|tanpa|bukan|sama|sedikit|secukupnya|merek"
    r"|\w{3,}nya|pinggir|tepi|luar|dalam|atas|bawah|depan|belakang)\b",
    re.IGNORECASE,
)
"""By these it is of a part, of one of several, or of how much: "rotan pinggirnya"."""
PACK = (
    r"(?:standing pouch|pouch|toples|mika|cup|gelas|botol|jar|bungkus|pak|pack|box|kotak|dus|kardus|plastik|kaleng"
    r"|blek|jeriken|jerigen|jirigen|jurigen|sachet|saset|karung|sak|polybag|pot|besek|ember|galon|tray|kantong|keranjang)"
)
"""What goods come in."""
COLOUR_WORDS = word_set(
    """
    merah putih hitam biru kuning hijau emas gold silver perak cokelat coklat pink ungu oranye abu abu-abu krem cream
    navy maroon marun mocca mocha milo sage dusty army mint lilac lavender tosca toska peach nude salem mustard
    terakota terracotta bata denim olive beige khaki burgundy fuchsia fanta magenta baby butter broken bw black
    white red blue green grey gray brown orange oren rose rosegold soga sogan wedel indigo coksu cappucino taro lemon
    matcha turkis teal plum wine tan caramel karamel almond ivory
    """
)
"""Words by which people call a colour."""
DANGLES = re.compile(
    r"\b(?:mulai|kalau|kalo|jika|bila|dan|atau|untuk|buat|dengan|dari|di|ke|yang|min|maks\w*|per|sampai|hingga|karena"
    r"|agar|supaya|setelah|sebelum|sekitar|hanya|serta|tiap|setiap)$|\bsampai\b|\b(?:kalau|kalo|jika|bila|tergantung|request|tanya)\b",
    re.IGNORECASE,
)
"""What ends in the air, or hangs on a condition."""
NO_HEADLINE = re.compile(
    r"\b[^\W\d]{3,}nya\b|\w (?:tidak|bukan|belum) |\b(?:insya ?allah|semoga|mudah-mudahan|maksimal|minimal|minim|maks"
    r"|^sambil\b|\bsama\b|bisa$|boleh$|tok$|saja$|ikut$|gratis|free|bonus|^(?:buat|untuk|cuma|hanya) )"
    r"|\b(?:itu|ini|tadi)\b|\w di[a-z]{4,} (?:pagi|siang|sore|malam|subuh|sendiri|dadakan|tiap|setiap)\b",
    re.IGNORECASE,
)
"""What is said in a sentence, a hope, or a condition of the offer: no headline."""
_NOT_WITH = word_set(
    "sponge bekas limbah campur furing resleting kancing engsel paku baut kait pengait klip peniti magnet lem kunci"
)
"""Parts that nobody looks for, and what is no merit: the lining of a skirt is not what it is made of."""
_ADVERB = r"(?:sekali|banget|alami|sempurna)"
_ATTRIBUTE = re.compile(
    rf"(?:(?P<noun>[^\W\d]+) )?(?:(?:anti|tahan|bebas) [^\W\d]+|(?:gampang|mudah) (?:di[^\W\d]+|hidup|tumbuh|berbuah)"
    rf"|{ADJECTIVE}(?: {ADJECTIVE})?(?: {_ADVERB})?|(?:non|tanpa) [^\W\d]+|dobel|ganda)",
    re.IGNORECASE,
)
_UNTELLING = re.compile(
    r"(?:cepat|rendah|tinggi|sopan|sabar|hilang|ringkih|susah|besar|kecil|harus|pas|murah|baru|banyak|tipis|sempit|mahal"
    r"|jatuh|anti (?:ribet|repot|gagal))",
    re.IGNORECASE,
)
"""What says nothing or nothing good where it stands alone."""


def is_material(material: str) -> bool:
    """Whether it is surely a stuff that things are made of, and no part of its own.

    >>> is_material("katun toyobo"), is_material("ulekan kayu sawo"), is_material("rotan pinggirnya")
    (True, False, False)
    """
    first, *others = material.casefold().split()
    return first in _MATERIAL - _PARTS and _PARTS.isdisjoint(others) and not _NO_STUFF.search(material)


def is_searched_material(material: str) -> bool:
    """Whether people search for the thing by it: "benang katun", "kayu jati"; no "texapon", no "tepung terigu"."""
    words = word_set(material)
    return bool(words & SEARCHED_MATERIAL) and not words & _NOT_WITH


def is_plain(point: str) -> bool:
    """Whether a selling point is no more than how it is: "renyah", "empuk gurih"; it may stand right behind the name.

    >>> is_plain("kuat"), is_plain("anti slip")
    (True, False)
    """
    return (
        re.fullmatch(rf"(?!anti|tahan){ADJECTIVE}(?: (?!anti|tahan){ADJECTIVE})?", point, re.IGNORECASE) is not None
    )


def is_attribute(point: str) -> bool:
    """Whether a selling point is one short attribute: "renyah", "sol anti slip", "busa banyak", "tanpa santan".

    >>> is_attribute("kain adem"), is_attribute("saya jahit sendiri"), is_attribute("baju kotor")
    (True, False, False)
    """
    found = _ATTRIBUTE.fullmatch(point)
    if found is None or _UNTELLING.fullmatch(point):
        return False
    return not found["noun"] or found["noun"].casefold() in OF_A_PRODUCT
