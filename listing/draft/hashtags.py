"""Facts -> hashtags, the most searched first. Every tag is a fact; none says more than she typed."""

import re

from listing.draft.phrasing import in_name, place_of
from listing.draft.quiet import quiet
from listing.facts.normalise import capital
from listing.facts.record import EATEN, Category, Facts
from listing.phrases.drafts.places import PLACES
from listing.phrases.drafts.product_kinds import head_of, kind_of, thing_of
from listing.phrases.drafts.synonyms import ANY_TAGS, CATEGORY_TAGS, SEARCH_WORDS
from listing.phrases.drafts.terms import NEGATION
from listing.phrases.word_set import word_set

_LONGEST = 24
_FEWEST = 3
_LEAST_TOGETHER = 2
"""Words from which a thing is called by more than one."""
_LEAST_ALONE = 4
"""Letters of a word that is a tag by itself."""
# Categories whose own word people search; "#Makanan" finds nobody.
_SEARCHED = frozenset({Category.CRAFT, Category.KNIT, Category.BATIK, Category.PLANT, Category.TOY, Category.HAMPERS})
_NEVER_LAST = word_set(
    "bu ibu pak bapak mbok mbak mas mbah bunda mama cak yu ld pb lp uk motif model rasa segi anti ulang hari"
    " level warna no nomor"
)
_NEVER_ALONE = word_set(
    """
    paket set aneka tempat kotak alat jasa ongkos biaya titip sewa antar isi stok menu harga bahan
    anak ibu bapak putri putra ratu raja nenek kakek bayi orang wanita pria cewek cowok
    air mata hati dada paha kepala ekor kuping telinga lidah jantung otak kaki tangan mulut hidung kulit tulang darah
    perut rambut kuku leher punggung pinggang ketiak bibir gigi usus bulu racun bom bunga daun buah batang akar
    """
)
"""Words that say little or something else without the next one: "air mata pengantin", "dada ayam"."""
_NEVER_A_TAG = word_set(
    "janda duda perawan bujang setan demit pocong tuyul kuntilanak gila edan maut mampus neraka banci waria mesum"
    " bugil telanjang cabul selingkuh pelakor bokong pantat"
)
"""Words that are well inside a name, "Janda Bolong", and embarrass alone."""
_JOINING = word_set("dan di ke dari untuk yang dengan isi ukuran atau per")


def tag(text: str) -> str:
    """One hashtag: "sambal pecel" -> "#SambalPecel", "syar'i" -> "#Syari"; empty when no letter is left."""
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=\w)['’`‘](?=\w)", "", text))
    return "#" + "".join(capital(w) for w in words) if any(c.isalpha() for c in text) else ""


def _short_name(name: str) -> str:
    """The first words of a long name that belong together: never up to a "dengan" or a "tidak"."""
    words = name.split()
    ends = next(
        (
            i
            for i, w in enumerate(words)
            if w.casefold() in _JOINING or w in "+&/" or NEGATION.match(w) or w[0].isdigit()
        ),
        len(words),
    )
    kept = words[: max(ends, 1)]
    if len(tag(" ".join(kept))) > _LONGEST:
        kept = kept[: 3 if _halved(kept, 2) else 2]  # what it is, and no half of what it is called
    while len(kept) > 1 and kept[-1].casefold() in _NEVER_LAST:
        kept.pop()
    return "" if len(kept) == 1 and kept[0].casefold() in _NEVER_ALONE else " ".join(kept)


def _kin(facts: Facts, head: str) -> str:
    """What such a thing is called besides: "nastar" is a kue kering, and so is "putri salju"."""
    table = SEARCH_WORDS.get(facts.category, {})
    return table.get(" ".join(facts.name.casefold().split()[:2]), "") or table.get(head, "")


def _halved(words: list[str], many: int) -> bool:
    """Whether the first words end inside a doubled one: "onde" of "onde onde"."""
    return 0 < many < len(words) and words[many - 1].casefold() == words[many].casefold()


def _own_words(name: str) -> tuple[str, ...]:
    """What the name says it is in fewer words: "ciput bandana anti pusing" is a ciput bandana, and a ciput."""
    whole = re.split(r"[/+&]", name)[0].split() or [name]
    end = next((at for at, word in enumerate(whole) if word.casefold() in _JOINING or not word.isalpha()), len(whole))
    words = whole[:end]
    told = len(thing_of(name).split()) < _LEAST_TOGETHER  # a "kaos kaki" is no kaos
    ends = next((at for at, word in enumerate(words) if word.casefold() in _NEVER_LAST), len(words))
    more = [" ".join(words[:many]) for many in (2, 3) if many <= ends and not _halved(words, many)]
    more = [text for text in more if not _NEVER_ALONE.issuperset(text.casefold().split())]
    at = 1 if words and words[0].casefold() == "jasa" else 0
    alone = words[at : at + 1] if told and not _halved(words, at + 1) else []
    first = [
        w for w in alone if w.casefold() not in _NEVER_ALONE | _NEVER_LAST | _NEVER_A_TAG and len(w) >= _LEAST_ALONE
    ]
    return tuple(text for text in (*more[:1], *first, *more[1:]) if quiet(text))


def _searched(place: str) -> str:
    """The town of a village and its town typed without a comma: "Kademangan Blitar" is found by "Blitar"."""
    last = place.rsplit(" ", 1)[-1]
    return last if last.casefold() in PLACES else place


def hashtags(facts: Facts) -> tuple[str, ...]:
    """Tags, most useful first: product, what it is and from where, brand, place, category."""
    place = _searched(place_of(facts.origin))
    head = head_of(facts.name)
    shown = "" if len(thing_of(facts.name).split()) > 1 else head
    wanted = [
        _short_name(facts.name),
        f"{head} {place}" if shown and place and not in_name(place, facts.name) else "",
        shown,
        facts.brand,
        place,
        "camilan" if kind_of(facts.name) == "camilan" and facts.category in EATEN else
        facts.category if facts.category in _SEARCHED else "",
        _kin(facts, head),
        f"kuliner {place}" if place and facts.category in EATEN else "",
    ]  # fmt: skip
    unique: dict[str, str] = {}
    for text in wanted:
        if quiet(text) and text.casefold() not in _NEVER_A_TAG:
            _add(unique, tag(text))
    for text in (*_own_words(facts.name), *CATEGORY_TAGS.get(facts.category, ()), *ANY_TAGS):
        if len(unique) < _FEWEST:
            _add(unique, tag(text))
    return tuple(unique.values())


def _add(unique: dict[str, str], found: str) -> None:
    """Take a tag of a fitting length, unless it is there already, however its letters stand."""
    if 2 < len(found) <= _LONGEST:
        unique.setdefault(found.casefold(), found)
