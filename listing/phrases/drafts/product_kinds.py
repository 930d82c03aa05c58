"""Head words of product names: "sambal" makes it a sambal, and a sambal is food.

A kind is finer than a category and only picks the wording of an opening; the word itself is always the
seller's own, taken from her product name. Only the first word of a name is its head: "pakan ayam" is no chicken.
"""

import re
from functools import lru_cache

from listing.phrases.drafts.head_words import is_head
from listing.phrases.drafts.sayings import PREDICATE
from listing.phrases.word_set import word_set

# kind -> (category, head words)
KINDS: dict[str, tuple[str, str]] = {
    "sambal": ("makanan", "sambal sambel"),
    "bumbu": ("makanan", "bumbu saus saos kecap petis gula"),
    "camilan": (
        "makanan",
        "keripik kripik kerupuk krupuk rempeyek peyek emping kacang makaroni basreng stik opak rengginang "
        "kremes slondok jipang marning risoles risol lumpia pastel martabak cireng seblak dimsum siomay cemilan "
        "camilan snack cilok batagor pempek sosis pangsit sale geti enting-enting ampyang rambak sempol",
    ),
    "kue": (
        "makanan",
        "kue nastar kastengel bolu brownies roti donat klepon lapis cookies onde-onde wajik dodol jenang "
        "madumongso putu kukis cake pie lemper getuk putri-salju lidah-kucing semprit puding pudding kastangel "
        "bakpia apem serabi pukis lumpur nogosari nagasari mendut lupis cenil arem-arem bikang carabikang",
    ),
    "lauk": (
        "makanan",
        "nasi mie soto rawon pecel lontong bubur tumpeng abon rendang dendeng nugget bakso pepes ayam bebek "
        "ikan otak-otak gudeg sate bandeng wader pindang botok",
    ),
    "minuman": ("minuman", "sirup kopi teh jamu wedang susu jus es cendol sari minuman bandrek cincau yogurt dawet"),
    "batik": ("batik", "batik"),
    "rajut": ("rajut", "rajut rajutan crochet amigurumi"),
    "anyaman": ("kerajinan", "anyaman keranjang besek tampah tikar"),
    "hiasan": (
        "kerajinan",
        "gantungan bros hiasan kerajinan ukiran patung lukisan miniatur suvenir gelang kalung makrame",
    ),
    "busana": (
        "fesyen",
        "hijab jilbab kerudung gamis baju kemeja kaos kaus daster celana rok tunik mukena kebaya pashmina "
        "blus sarung tas dompet sandal sepatu topi pouch jaket piyama kulot",
    ),
    "perawatan": ("perawatan tubuh", "sabun lulur masker sampo shampoo lotion balsem parfum scrub bedak pupur"),
    "rumah": (
        "rumah tangga",
        "mug gelas piring mangkuk sprei seprai taplak keset lap sapu rak vas talenan sutil cobek celemek wadah "
        "toples bantal guling selimut kasur sapu kemoceng gorden wajan panci",
    ),
    "pupuk": ("tanaman", "pupuk kompos sekam media"),
    "bibit": ("tanaman", "bibit benih"),
    "tanaman": ("tanaman", "tanaman kaktus sukulen anggrek aglonema aglaonema monstera bonsai keladi"),
    "mainan": ("mainan", "mainan boneka puzzle layangan gasing congklak balok"),
    "hampers": ("hampers", "hampers parsel parcel"),
    "jasa": ("jasa", "jasa katering catering rias sewa"),
}

_DONE_FOR_OTHERS = word_set(
    """
    jahit permak vermak les kursus bimbel bimbingan privat pijat urut laundry londri rental servis bekam salon mua
    sablon penitipan tukang kelas bordir ketik cetak jastip titip ojek reparasi service guru ngaji mengaji
    senam zumba workshop pelatihan sanggar totok creambath pangkas cukur daycare terjemah joki mc
    pranatacara pambiwara
    """
)
"""First words by which a name without a chosen category is a service, and no thing that is called so."""
_FOR_A_FEAST = (
    r"(?:lamaran|nikah\w*|pernikahan|pelaminan|wisuda|pengantin|akad|khitan\w*|hajatan|ultah|ulang tahun|aqiqah)"
)
_DONE_THERE = re.compile(
    r"^facial(?! (?:wash|foam|oil|cleanser|mist|scrub|toner|soap|tissue))\b|^yoga(?! mat)\b"
    r"|\b(?:panggilan|rewang|home ?service)\b|^antar[ -]jemput\b|^bersih-bersih\b|^potong rambut\b"
    r"|^cuci (?:sofa|kasur|karpet|sepatu|helm|motor|mobil|baju|springbed|ac|gorden|setrika|toren|tandon)\b"
    r"|^setrika (?:&|dan|kiloan|baju|pakaian)|^hias (?:mahar|seserahan|hantaran)\b|^(?:henna|nail) art\b"
    rf"|^foto (?:produk|keluarga|prewed\w*|studio|{_FOR_A_FEAST})\b"
    rf"|^(?:dekor\w*|make ?up|henna|hair ?do|rias) {_FOR_A_FEAST}\b",
    re.IGNORECASE,
)
"""What a name without a category says of work that is done for others: "rewang panggilan"."""

FEAST = "acara"
"""Whose wording is used of what a name says to be for a feast, whatever its kind."""
KEEPSAKE = "kenangan"
"""And of such a thing that is not eaten, which may be a gift or a keepsake."""
USED = "pemakai"
"""Whose wording is used of what a name says to be for a child or for an animal."""
CATERED = "katering"
"""Whose wording is used of a service that cooks what it is named after."""
CLASS = "kelas"
"""Whose wording is used of what is taught."""
CLEANER = "pembersih"
"""Whose wording is used of what cleans a home."""
_HOLDS = "".join(
    f"(?<!{word} )" for word in sorted(word_set("tempat kotak cetakan wadah botol rak tatakan alas gantungan"))
)
CLEANS = re.compile(
    rf"{_HOLDS}\b(?:sabun|cairan|pembersih|pewangi|pengharum|deterjen|detergen|karbol|semir|pelicin|pelembut|softener"
    r"|pemutih|sampo|shampoo|semprotan|spray|pembasmi|pengusir|(?:anti|obat) nyamuk)\b",
    re.IGNORECASE,
)
"""Words of a name by which it cleans or scents and is used up."""
FED = "pupuk"
"""Whose wording is used of what a plant is fed or cured with."""
_KIND_BY_WORD = {word: kind for kind, (_, words) in KINDS.items() for word in words.split()}
_THINGS = word_set(
    """
    kain syal bandana selendang lampu meja kursi boneka piyama kalender bingkai sop gethuk setelan cardigan
    buket lilin minyak undangan stiker selimut gorden tudung pisau ember celengan telur telor tape tempe tahu
    gula garam madu selai permen agar-agar clutch totebag scrunchie jepit strap cincin anting pigura frame
    tatakan nampan tirai korden karpet sajadah peci songkok kopiah rompi jubah koko hoodie sweater romper bedong
    gendongan pupuk kompos pot seserahan hantaran bingkisan lonceng angklung suling kendang wayang topeng
    suvenir souvenir plakat amplop tumbler termos sendok garpu centong spatula ulekan tampah kukusan saringan
    rantang lemari kasur guling kaca lukisan bucket manisan asinan rujak salad kebab burger pizza pentol bakwan
    mendoan empek-empek kolak gulai opor semur teri jagung singkong talas pisang ubi mangga lidah sirup celemek
    apron tenda hampers parsel kimono outer cardigan kandang mobil-mobilan bergo blouse dress atasan setelan
    stelan batik rajutan cuka coklat cokelat kakao madu kombucha kefir rosela rosella secang bajigur sekoteng ronde
    polybag planter sekop gunting semprotan gembor paranet nutrisi kokedama terrarium cangkul sabit cocopeat humus
    mahar kado
    """
)
_HOLDERS = word_set(
    """
    kotak tempat mesin alat wadah rak set paket box sarung cetakan lapis tahu sari gantungan tali
    ikat tutup penutup tudung alas pelindung cover pengharum pewangi pembersih papan tusuk kulit kembang biji
    bubuk serbuk cairan bahan isian media rumah minyak kartu kap bunga tanah botol kipas tisu tatakan hiasan pajangan
    ornamen dudukan penyangga gagang pegangan sampul kantong karet jepit jam label tiang bak tongkat holder
    standing stand case casing pengait kait penjepit pemberat penahan pembatas penyaring rangka kerangka
    """
)
"""Words that say little without the next one: a "tempat tisu" is called so, not "tempat"."""
_HALF_NAMES = word_set("kembang kulit lidah air alat kartu es bola")
"""Behind such a word they need the next one in their turn: "cetakan kembang goyang", "kotak alat tulis"."""
_FOR = word_set("untuk buat")
_JOINS = _FOR | word_set("dan atau dari dengan plus isi serba")
_SAID_WITH = 2
"""Words of "tempat untuk tisu" before the one that tells: it is a "tempat tisu"."""
_FIGURES = word_set(
    """
    putri lidah kuping mata air balung tulang gigi kuku rambut janggut ekor sayap dada paha telinga jari kaki bola
    bola-bola batu roda bintang bulan awan sarang tapak kupu ulat semut ular macan kucing gajah kuda monyet naga keong
    pengantin perawan rondo bidadari dewi raja ratu nona
    """
)
"""Words that name another thing: "balung kuwuk" is no bone, and a "lidah mertua" no tongue."""
_TWO_WORDS = word_set(
    """
    tote lip hand body hair face eco sleeping table rice magic slow water sewing gift snack ice cheese milk thai
    brown red green black white soft puff cream french fried baby power sling hot cold smart tea photo home wall
    bed make eye nail skin lunch busy flash phone key card neck head back bath cup chicken beef egg fish shrimp
    cheese choco banana potato corn sweet salted dry pet dog play story flower money floor dish wet tooth kids
    smoked organic essential reed room car paper wooden crochet knit wedding party name note
    """
)
"""English first words, which say what a thing is with the next one alone: "lip balm"."""
_BEFORE = word_set(
    "mini frozen food aneka homemade premium original custom baby jumbo fresh set paket new ready"
    " preloved thrift thrifting second bekas sewa"
)
"""What may stand before the word that says what it is."""
CRAVED = word_set(
    """
    bakso pentol rujak kebab burger pizza salad kolak gulai opor semur mendoan bakwan asinan manisan sop soto rawon
    pecel lontong bubur gudeg sate martabak siomay seblak batagor pempek empek-empek nasi mie wajik lemper klepon
    getuk gethuk donat bolu brownies dimsum risol lumpia cireng cilok tape serabi apem
    """
)
"""What one feels like eating; nobody feels like sugar."""
_LEAST_THING = 3
"""Letters of a first word that names a thing, "stroller", and is no "MUA"; in Indonesian the thing comes first."""
_PAIRS = word_set(
    "celana-dalam kaos-dalam telur-gabus kaki-naga sabuk-pengaman jas-hujan kaca-mata kursi-roda polo-pendem es-krim"
    " es-lilin bucket-hat"
)
"""Two words that name another thing than the first alone."""
_NAMED = word_set("bu ibu mak mbak mbok mbah pak bapak mas bunda ummi nyonya dapur warung toko rumah omah griya")
"""First words of whose it is."""
_TELLING = ("batik", "rajut", "rajutan", "anyaman")
"""Second words that say more than the first: "Kain Batik", "Tas Rajut"."""
_BY_NAME = frozenset({"rajut", "mainan"})
"""Of these a name's own first word says more than the category does."""
_LIMBS = word_set("kaki tangan telinga leher rambut")
"""Second words that make it another thing whatever the kind: "kaos kaki", "sarung tangan"."""
_ANIMALS = word_set(
    "lele nila gurame patin ikan mas koi cupang ayam bebek itik entok puyuh kambing domba sapi kelinci jangkrik"
    " maggot cacing belut udang lobster bekicot lebah klanceng burung kroto"
)
"""Of these a "bibit" is no plant."""
_COVERED = word_set("bantal guling kasur sofa kursi galon kulkas jok setir keris hp laptop bantalan")
"""What has a sarung that nobody wears."""
_ALIVE_OR_OTHER = word_set(
    """
    cetak cetakan cuci mainan hias hiasan plastik mesin tempat replika pakan umpan hidup petelur pedaging cupang koi
    kardus kosong boneka gantungan buku resep stiker label lilin pewangi pembersih piring motor mobil telinga kain
    batu bekas mandi kemasan kaleng flanel rajut miniatur kayu
    """
)
"""Words behind a head that make it another thing: "kue mainan", "ikan cupang", "sabun cuci"."""
_IN_GENERAL = {
    "minuman": "minuman", "tanaman": "tanaman", "mainan": "mainan", "hampers": "hampers", "batik": "batik",
    "rajut": "rajutan",
}  # fmt: skip


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name.casefold())


@lru_cache(maxsize=1024)
def head_of(name: str) -> str:
    """The word of a product name that says what it is, in small letters; empty when none is known.

    >>> head_of("Tas Rajut Mini"), head_of("Keripik Tempe"), head_of("Pakan Ayam")
    ('rajut', 'keripik', '')
    """
    first, *after = [*_words(name), ""]
    second = after[0] if after else ""
    if second in _LIMBS or (first == "sarung" and second in _COVERED):
        return ""
    if second in _TELLING and (first in _KIND_BY_WORD or first in _THINGS):
        return second
    return first if first in _KIND_BY_WORD else ""


@lru_cache(maxsize=1024)
def thing_of(name: str) -> str:
    """The word for "this one": a crocheted bag is a bag, a tissue box a tissue box. Empty when none is known.

    >>> thing_of("Tas Rajut Mini"), thing_of("Tempat Tisu Decoupage"), thing_of("Zupa")
    ('tas', 'tempat tisu', '')
    """
    words = _words(name)
    first = words[0] if words else ""
    if words[1:2] and words[1] in _JOINS and first in _HOLDERS:
        return f"{first} {words[2]}" if words[1] in _FOR and len(words) > _SAID_WITH else ""
    if first in _HOLDERS | _FIGURES | _TWO_WORDS or (
        words[1:] and (words[1] in _LIMBS or "-".join(words[:2]) in _PAIRS)
    ):
        most = 3 if words[1:2] and words[1] in _HALF_NAMES and words[2:] and words[2] not in _JOINS else 2
        return " ".join(words[:most]) if len(words) > 1 else ""
    if first == "jasa" or _KIND_BY_WORD.get(first) == "jasa":
        return ""
    return first if first in _KIND_BY_WORD or first in _THINGS else ""


def names_a_thing(word: str) -> bool:
    """Whether a word, in small letters, is one by which products are called."""
    return word in _KIND_BY_WORD or word in _THINGS or word in _HOLDERS


def called(name: str, category: str) -> str:
    """How one speaks of it again: by the word of its name, else by what its category is; a service by none.

    >>> called("Frozen Risoles Mayo", "makanan"), called("Kemiri Bubuk", "lainnya"), called("Semar Mendem", "makanan")
    ('risoles', 'kemiri', '')
    """
    words = name.split()
    at = next((at for at, word in enumerate(words) if word.casefold() not in _BEFORE), 0)
    known = thing_of(" ".join(words[at:])) or thing_of(name)
    first = words[at] if len(words) > at else ""
    if category == "tanaman" and first.casefold() in _FIGURES:
        return category  # nobody calls an "air mata pengantin" a tear
    if known or category == "jasa":
        return known
    own = (
        first.casefold()
        if first.replace("-", "").isalpha() and len(first) >= _LEAST_THING and not first.isupper()
        else ""
    )
    own = (
        ""
        if own in _NAMED or PREDICATE.match(own) or not is_head(own, words[at + 1 :], category, names_a_thing)
        else own
    )
    if own and words[at + 1 : at + 2] and words[at + 1].casefold() == own:
        own = f"{own} {own}"  # "rica rica"
    general = _IN_GENERAL.get(category, "")
    return own or general if category in _BY_NAME else general or own


def kind_of(name: str) -> str:
    """The kind of a product by its name; empty when the name does not tell."""
    return _KIND_BY_WORD.get(head_of(name), "")


def category_of(name: str) -> str:
    """The category that a name implies where she chose none: by its first word, unless another makes it no such."""
    kind = kind_of(name)
    if _DONE_FOR_OTHERS.intersection(_words(name)[:1]) or _DONE_THERE.search(name):
        return "jasa"
    words = _words(name)
    other = _ALIVE_OR_OTHER & set(words[2 if "-".join(words[:2]) in _PAIRS else 1 :])
    if kind and KINDS[kind][0] == "tanaman" and _ANIMALS & set(words):
        return ""
    return (
        KINDS[kind][0] if kind and not (other and KINDS[kind][0] in ("makanan", "minuman", "perawatan tubuh")) else ""
    )
