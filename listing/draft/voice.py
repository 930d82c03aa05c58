"""How one speaks of it: in whose wording, by which word once it is named, and of her points in running text."""

import re
from functools import lru_cache
from itertools import pairwise, takewhile

from listing.draft.sayings import Spoken, spoken_points
from listing.facts.normalise import SMALL_WORDS
from listing.facts.record import EATEN, Category, Facts
from listing.phrases.drafts.capitals import PROPER
from listing.phrases.drafts.common_words import COMMON_WORDS
from listing.phrases.drafts.feeding import FEEDS, feeds_plants
from listing.phrases.drafts.places import PLACES
from listing.phrases.drafts.product_kinds import (
    CATERED,
    CLASS,
    CLEANER,
    CLEANS,
    FEAST,
    FED,
    KEEPSAKE,
    KINDS,
    USED,
    called,
    kind_of,
    names_a_thing,
)
from listing.phrases.drafts.service_words import SERVICE_WORDS
from listing.phrases.word_set import word_set

_GIVEN_AWAY = re.compile(r"\b(?:souvenir|suvenir|hampers|hantaran|seserahan)\b", re.IGNORECASE)
"""What of a scrub, a soap or a plant is for a feast: a "lulur pengantin" is for a skin."""
_OCCASION = re.compile(
    r"\b(?:ultah|ulang tahun|ulangtahun|birthday|nikah\w*|wedding|manten|pengantin|mempelai|hajatan|wisuda"
    r"|lamaran|seserahan|mahar|aqiqah|akikah|tasyakuran|syukuran|selamatan|slametan|tahlilan|kenduren|kenduri|khitan\w*"
    r"|sunatan|arisan|pengajian|reuni|prasmanan|souvenir|suvenir|undangan|tumpeng|tart"
    r"|berkat(?:an)?|(?:nasi|snack|kue|jajan|jajanan) (?:kotak|box|dus|kardus))\b",
    re.IGNORECASE,
)
"""Words of a name by which it is for a feast."""
_GATHERING = re.compile(
    r"\b(?:pengajian|rapat|arisan|yasinan|tahlil\w*|kendur[ie]\w*|kenduren|sel?amatan|slametan|seminar|hajat\w*|khataman"
    r"|sunat\w*|konsumsi|berkat\w*|sn[ae]c?k ?box|box sn[ae]c?k|nasi (?:box|kotak|kardus|berkat|besek)"
    r"|(?:kue|jajan\w*|snack) (?:kotak\w*|box|kardus)|prasmanan|tumpengan|hantaran)\b",
    re.IGNORECASE,
)
"""What is ordered for many: nobody nibbles at it alone."""
_CHILD = re.compile(
    r"(?!.*\b(?:ibu|mama|mom|couple|dewasa|pasangan)\b).*"
    r"\b(?P<user>bayi|balita|anak(?! (?:kos|kost|ayam|sapi|kambing|kucing)))\b",
    re.IGNORECASE,
)
_ANIMAL = re.compile(
    r"(?!(?:pupuk|kotoran|abon|sate|telur)\b).*\b(?:(?:pakan|makanan|pasir|kandang|sangkar|rumput|hay|maggot|kroto|untuk|buat)\b.*?\b"
    r"|(?:sampo|shampoo|vitamin|bedak|sabun) (?=kucing|anjing|kelinci|burung))"
    r"(?P<user>kucing|anjing|kelinci|hamster|marmut|burung|ayam|bebek|kambing|sapi|ternak"
    r"|ikan(?: hias| koi| cupang)?)\b",
    re.IGNORECASE,
)
"""By these a name says who it is for."""
_DISH = re.compile(r"samb[ae]l goreng (?!bawang|terasi|teri\b)\w", re.IGNORECASE)
"""What is called a sambal and is eaten with rice."""
WORK = re.compile(
    r"(?:jasa|jahit|servis|service|cuci|sewa|pijat|urut|setrika|la?oundry|ketik|cetak|print|permak|vermak|antar"
    r"|bersih|pasang|perbaikan|rental|make ?up|rias|hias|dekorasi|henna|potong|pangkas|desain|foto|sablon|bordir"
    r"|reparasi|asah|tambal|poles|semir|sol|rakit|sedot|gali|semprot|fogging|isi ulang|angkut|titip|pijet|gunting"
    r"|waxing|repaint|grooming|edit|olah|las|kuras|tebang|babat|momong|smoothing|totok|eyelash|nail"
    r"|(?:hair|hijab) ?do|ng(?!aji)\w+|ny\w+|nd\w+)\b",
    re.IGNORECASE,
)
"""What one does for others, "ngecat rumah" as well; a class, or a gardener, is no such."""
_CALLED_SO = (COMMON_WORDS, SERVICE_WORDS, SMALL_WORDS, PLACES, PROPER)
_TITLES = word_set("bu ibu pak bapak mbak mas mbah mbok mak cak ning bunda mama kak bidan ustadzah ustadz by ala")
_MAKER = re.compile(
    r"([^\W\d_]+) (?:make ?up|mua|dekor\w*|decor\w*|salon|studio|beauty|collection|tailor|craft|kitchen|bridal"
    r"|organizer|barbershop|galeri|gallery)$",
    re.IGNORECASE,
)
"""Behind a word that is no everyday one these make it somebody's: "Rias Wajah Ika Make Up"."""
_BEFORE_A_NAME = SMALL_WORDS | _TITLES
"""Belongs to the name behind it."""
BEFORE_ONE_NAME = word_set("metode pasar desa masjid stasiun kampung merek merk")
"""Behind it a word that is no everyday one is a name: "metode Ummi", "pasar Pabean"."""
_TAUGHT = re.compile(
    r"(?:jasa )?(?:les|kursus|kelas|bimbel|bimbingan|privat|sanggar|workshop|pelatihan|senam|yoga|zumba|mengaji|ngaji"
    r"|belajar|calistung|guru|mentor\w*)\b",
    re.IGNORECASE,
)
"""What has times of its own, and no door that is open."""
_TEACHER = re.compile(
    r"(?:ustadz?\w*|ustaz\w*|guru|coach|bu|ibu|pak|bapak|mbak|mas|kak|kakak|miss|mister|mrs?|ms|bunda|cak|mbah|gus|ning|umi|ummi"
    r"|abah|kyai|kiai|drs?|hj?)\b\.? \w|.*, ?S\.? ?Pd|.*\bS\.Pd",
    re.IGNORECASE,
)
"""A title, and the name of who has it."""
_FOR_THINGS = re.compile(
    r"\bcuci (?:piring|baju|pakaian|motor|mobil|sepatu|karpet)|\b(?:lantai|pakaian|laundry|toilet|kaca|dapur"
    r"|deterjen|karbol)\b",
    re.IGNORECASE,
)
"""What a soap is for that is for nobody's skin, whatever kind was chosen."""
_OTHER_CLOTH = re.compile(
    r"\b(?:eco ?print\w*|shibori|jumputan|sasirangan|ikat celup|tie ?dye|tenun|lurik|songket)\b",
    re.IGNORECASE,
)
_GIVEN = EATEN | {Category.HAMPERS}
_FOR_ALL = frozenset({Category.SERVICE, Category.HAMPERS, Category.PLANT})
_SEEDLING = re.compile(r"^(?:bibit|benih|biji|stek|bulbil|umbi)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?:kurang|sedikit|tanpa) biji|(?:manis|legit|renyah|juicy|pulen|gurih|pedas|besar|jumbo|tebal|lebat)\b"
    r"|(?:cerah|glowing|mulus|putih|kencang|bersih|kinclong|cling|kesat|gemuk|sehat|gacor|lincah|lahap|jinak|subur|rimbun"
    r"|hijau)\b",
    re.IGNORECASE,
)
"""How skin, a house, an animal, or a fruit is to be: no "sabunnya bersih", and no seedling that is sweet."""


def voice(facts: Facts) -> tuple[str, ...]:
    """Whose wording to use, first choice first: the kind (if it fits her category), the category, the rest."""
    kind = "lauk" if _DISH.match(facts.name) else kind_of(facts.name)
    fits = kind and KINDS[kind][0] == facts.category
    given_away = _GIVEN_AWAY.search(facts.name) is not None
    ordered = facts.category not in (Category.PLANT, Category.BODY) or given_away
    feast = (
        ordered
        and facts.category is not Category.SERVICE
        and (_OCCASION.search(facts.name) or (facts.category in _GIVEN and _GATHERING.search(facts.name)))
    )
    cooked = (CATERED,) if is_catered(facts) else ()
    used = (USED,) if user_of(facts) else ()
    at_home = facts.category in (Category.HOME, Category.OTHER) or _FOR_THINGS.search(facts.name)
    cleans = (CLEANER,) if at_home and CLEANS.search(facts.name) else ()
    taught = (CLASS,) if facts.category is Category.SERVICE and _TAUGHT.match(facts.name) else ()
    return (
        *((FEAST if facts.category in EATEN else KEEPSAKE,) if feast else ()),
        *taught,
        *cooked,
        *used,
        *cleans,
        *((FED,) if feeds_plants(facts.name, facts.category) else ()),
        *((kind,) if fits else ()),
        *(() if facts.category is Category.BATIK and is_no_batik(facts.name) else (facts.category.value,)),
        "",
    )


def is_no_batik(name: str) -> bool:
    """Whether a name tells of cloth made in another way, and no word of batik, whatever kind was chosen."""
    return _OTHER_CLOTH.search(name) is not None and "batik" not in name.casefold()


def is_catered(facts: Facts) -> bool:
    """Whether a service cooks what its name is: "nasi tumpeng" is ordered, and no "jasa nasi"."""
    kind = kind_of(facts.name)
    return facts.category is Category.SERVICE and bool(kind) and KINDS[kind][0] in EATEN


def user_of(facts: Facts) -> str:
    """The child or the animal that its name says it is for, in her word; empty where it is for anyone."""
    child = None if facts.category in _FOR_ALL else _CHILD.match(facts.name)
    animal = None if facts.category in _FOR_ALL | EATEN else _ANIMAL.match(facts.name)
    found = child or animal
    return found["user"].casefold() if found else ""


def is_teacher(brand: str) -> bool:
    """Whether a brand is the name of somebody who teaches, and no school or trade.

    >>> is_teacher("Ustadzah Nur"), is_teacher("Bimbel Bu Nur"), is_teacher("Bu Endah Jahit")
    (True, False, False)
    """
    behind_the_name = re.findall(r"[a-z]+", brand.casefold())[2:]
    return _TEACHER.match(brand) is not None and SERVICE_WORDS.isdisjoint(behind_the_name)


def is_hers(name: str) -> bool:
    """Whether a name says whose it is, so that nobody looks for it by its name.

    >>> is_hers("Laundry Kiloan Bu Yanti"), is_hers("Pijat Ibu Nifas"), is_hers("Rias Mbak Ratna Kediri")
    (True, False, True)
    """
    words = re.findall(r"[^\W\d_]+", name.casefold())
    maker = _MAKER.search(name)
    if maker and not is_called_so(maker[1].capitalize()):
        return True
    return re.search(r"\b(?:bu|pak|mbak|mbok|mas|cak|ning) [^\W\d]+$", name, re.IGNORECASE) is not None or any(
        title in _TITLES - {"ala"} and not is_called_so(of.capitalize()) for title, of in pairwise(words)
    )


def sought(name: str) -> str:
    """A service as one looks for it, in small letters up to what is a name of its own.

    >>> sought("Jahit Seragam Sekolah"), sought("Rias Bu Sri"), sought("Les Privat SD")
    ('jasa jahit seragam sekolah', 'jasa rias Bu Sri', 'les privat SD')
    >>> sought("Les Anak TK - SD Kelas 3"), sought("Cuci Helm & Sepatu"), sought("Rias Karnaval Anak")
    ('les anak TK - SD kelas 3', 'jasa cuci helm & sepatu', 'jasa rias karnaval anak')
    >>> sought("Rias Pengantin Adat Ponoragan dan Solo Putri"), sought("Guru Ngaji Anak (Metode Ummi)")
    ('jasa rias pengantin adat Ponoragan dan Solo Putri', 'guru ngaji anak (metode Ummi)')
    """
    words = name.split()
    known = list(takewhile(is_called_so, words)) if "@" not in name else []
    if words[len(known) - 1 : len(known)] in (["&"], ["+"]):
        known = words  # "Buket & Mahar Uang": what stands behind the sign is a work as well
    rest = words[len(known) :]
    called = any(word.casefold() in _BEFORE_A_NAME - SMALL_WORDS for word in (*known[-1:], *rest))
    called = called or not PLACES.isdisjoint(word.casefold() for word in rest)  # "Solo Putri"
    if rest and not called and rest[-1].casefold() in COMMON_WORDS | SERVICE_WORDS:
        known = words  # "Pentas Seni Anak": no name ends with a word of every day
    while len(known) < len(words) and known and known[-1].casefold() in _BEFORE_A_NAME:
        known.pop()
    if _goes_on(words[max(len(known) - 1, 0) :]):
        known = words  # "make up Karnaval dan Pentas Seni Anak" would be half a name
    said = " ".join((*map(_in_a_sentence, known, ["", *known]), *words[len(known) :]))
    return f"jasa {said}" if WORK.match(name) and "jasa" not in name.casefold().split() else said


def _goes_on(rest: list[str]) -> bool:
    """Whether what follows tells more of what is done, a list or known words among others, and is nobody's name."""
    small = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*|[/,&@]", " ".join(rest).casefold())
    told = [one in COMMON_WORDS | SERVICE_WORDS for one in small]
    person = any(one in _TITLES and not after for one, after in zip(small, [*told[1:], False], strict=False))
    return (
        not person
        and not PLACES.union("@").intersection(small)
        and (any(told[1:]) or any(one in "/,&" for one in small))
    )


def is_called_so(word: str) -> bool:
    """Whether it says what is done, where or for whom, and is no name that somebody gave it."""
    small = word.casefold().strip(",.()&+")
    return word.isupper() or not any(map(str.isalpha, word)) or any(small in words for words in _CALLED_SO)


def _in_a_sentence(word: str, before: str) -> str:
    small = word.casefold().strip("(),")
    named = before.casefold().strip("(") in BEFORE_ONE_NAME and small not in COMMON_WORDS
    return word if word.isupper() or named or small in PLACES | PROPER else word.casefold()


def spoken_of(facts: Facts) -> str:
    """The word for it once it is named, "rengginang" of "Bu Sri Rengginang"; empty for a service and for several."""
    name = re.sub(rf"^{re.escape(facts.brand)}\s+(?=\S)", "", facts.name, flags=re.IGNORECASE) if facts.brand else ""
    return "" if names_several(name or facts.name) else called(name or facts.name, facts.category)


def names_several(name: str) -> bool:
    """Whether it goes on with another thing: "serbet dapur dan celemek" is called by neither alone.

    >>> names_several("Selada & Pakcoy Hidroponik"), names_several("Keripik Tempe Daun Jeruk")
    (True, False)
    """
    small = name.casefold()
    return (
        re.match(r"[^\W\d]+(?:-[^\W\d]+)?(?:,| dan| &| \+) ", small) is not None
        or any(
            names_a_thing(after) or CLEANS.match(after)
            for after in re.findall(r"(?:,| dan| &| \+)(?: dan)? ([a-z-]+)", small)
        )
        or (
            re.match(r"(?:set|paket)\b", small) is not None
            and all(names_a_thing(word) for word in small.split()[1:3])
            and len(small.split()) > 2
        )
    )


@lru_cache(maxsize=64)
def said_of(facts: Facts, lang: str) -> Spoken:
    """Her selling points as running text says them."""
    on_others = facts.category is Category.BODY or any(
        used.search(facts.name) for used in (_ANIMAL, CLEANS, FEEDS, _SEEDLING)
    )
    of_another = on_others and any(map(_OF_ANOTHER.match, facts.points))
    return spoken_points(facts.points, "" if of_another else spoken_of(facts), lang, parts=not on_others)
