"""Head words of product names: "sambal" makes it a sambal, and a sambal is food.

A kind is finer than a category and only picks the wording of an opening; the word itself is always the
seller's own, taken from her product name.
"""

import re

from listing.phrases.word_set import word_set

# kind -> (category, head words). The first head word found in a name decides.
KINDS: dict[str, tuple[str, str]] = {
    "sambal": ("makanan", "sambal sambel"),
    "bumbu": ("makanan", "bumbu saus saos kecap petis"),
    "camilan": (
        "makanan",
        "keripik kripik kerupuk krupuk rempeyek peyek emping kacang makaroni basreng stik opak rengginang "
        "kremes slondok jipang marning risoles lumpia pastel martabak cireng seblak dimsum siomay cemilan "
        "camilan snack",
    ),
    "kue": (
        "makanan",
        "kue nastar kastengel bolu brownies roti donat klepon lapis cookies onde-onde wajik dodol jenang "
        "madumongso putu kukis cake pie lemper getuk",
    ),
    "lauk": (
        "makanan",
        "nasi mie soto rawon pecel lontong bubur tumpeng abon rendang dendeng nugget bakso pepes ayam bebek "
        "ikan otak-otak",
    ),
    "minuman": ("minuman", "sirup kopi teh jamu wedang susu jus es cendol sari minuman bandrek cincau yogurt"),
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
        "blus sarung tas dompet sandal sepatu topi pouch jaket",
    ),
    "perawatan": ("perawatan tubuh", "sabun lulur masker sampo shampoo lotion balsem parfum scrub"),
    "rumah": (
        "rumah tangga",
        "mug gelas piring mangkuk sprei taplak keset lap sapu rak vas talenan sutil cobek celemek wadah "
        "tempat bantal",
    ),
    "tanaman": ("tanaman", "bibit tanaman kaktus sukulen anggrek aglonema monstera benih bonsai keladi"),
    "mainan": ("mainan", "mainan boneka puzzle layangan gasing congklak balok"),
}

_KIND_BY_WORD = {word: kind for kind, (_, words) in KINDS.items() for word in words.split()}
# "Kain Batik", "Tas Rajut": what it is made by says more to a buyer than the first word.
_OTHER_THINGS = word_set("kain syal topi bandana selendang set hampers paket lampu kotak meja kursi")
_TELLING = ("batik", "rajut", "rajutan", "anyaman", "mainan")


def head_of(name: str) -> str:
    """The word of a product name that says what it is, in small letters; empty when none is known.

    >>> head_of("Tas Rajut Mini"), head_of("Keripik Tempe"), head_of("Zupa")
    ('rajut', 'keripik', '')
    """
    words: list[str] = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name.casefold())
    for word in (*[w for w in _TELLING if w in words], *words):
        if word in _KIND_BY_WORD:
            return word
    return ""


def thing_of(name: str) -> str:
    """The word for "this one": a crocheted bag is a bag. The first known word of the name, or `head_of` it.

    >>> thing_of("Tas Rajut Mini")
    'tas'
    """
    first = name.casefold().split(" ", 1)[0]
    return first if first in _KIND_BY_WORD or first in _OTHER_THINGS else head_of(name)


def kind_of(name: str) -> str:
    """The kind of a product by its name; empty when the name does not tell."""
    return _KIND_BY_WORD.get(head_of(name), "")


def category_of(name: str) -> str:
    """The category that a product's name implies; empty when it does not tell."""
    kind = kind_of(name)
    return KINDS[kind][0] if kind else ""
