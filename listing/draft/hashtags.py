"""Facts -> hashtags, the most searched first. Every tag is a fact; none says more than she typed."""

import re

from listing.draft.phrasing import in_name, is_turned, place_of
from listing.draft.quiet import quiet
from listing.facts.normalise import capital
from listing.facts.record import EATEN, Category, Facts
from listing.phrases.drafts.headlines import is_searched_material
from listing.phrases.drafts.places import ALSO_WORDS, PLACES
from listing.phrases.drafts.product_kinds import head_of, kind_of, thing_of
from listing.phrases.drafts.synonyms import ANY_TAGS, CATEGORY_TAGS, SEARCH_WORDS
from listing.phrases.drafts.tag_words import (
    JOINING,
    NEVER_A_TAG,
    NEVER_ALONE,
    NEVER_LAST,
    OF_WHAT,
    TOGETHER,
    TOO_WIDE,
)
from listing.phrases.drafts.terms import NEGATION

_LONGEST = 24
_FEWEST = 3
_IN_A_POT = re.compile(r"dalam (?:pot|gelas|botol|toples|kaleng|kotak|box)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:kaki|lantai|tingkat|susun|tipe|seri) \d+", re.IGNORECASE)
"""A word that only its number completes."""
_LEAST_TOGETHER = 2
"""Words from which a thing is called by more than one."""
_LEAST_ALONE = 4
"""Letters of a word that is a tag by itself."""
# Categories whose own word people search; "#Makanan" finds nobody.
_SEARCHED = frozenset({Category.CRAFT, Category.KNIT, Category.BATIK, Category.PLANT, Category.TOY, Category.HAMPERS})


def tag(text: str) -> str:
    """One hashtag: "sambal pecel" -> "#SambalPecel", "syar'i" -> "#Syari"; empty when no letter is left."""
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=\w)['’`‘](?=\w)", "", text))
    return "#" + "".join(capital(w) for w in words) if any(c.isalpha() for c in text) else ""


def _short_name(name: str) -> str:
    """The first words of a long name that belong together: never up to a "dengan" or a "tidak"."""
    first = name.split("/")[0].split()
    words = first if len(first) >= _LEAST_TOGETHER else name.split()
    ends = next(
        (
            i
            for i, w in enumerate(words)
            if w.casefold() in JOINING
            or _IN_A_POT.match(" ".join(words[i:]))
            or w in "+&/"
            or NEGATION.match(w)
            or w[0].isdigit()
            or w[0] == "("
        ),
        len(words),
    )
    kept = words[: max(ends, 1)]
    if len(tag(" ".join(kept))) > _LONGEST:
        kept = kept[
            : 3 if _parts(kept, 2) or kept[1].casefold() in NEVER_LAST else 2
        ]  # what it is, and no half of what it is called
    if len(tag(" ".join(kept))) > _LONGEST:
        kept = kept[:2]
    numbered = " ".join(words[len(kept) - 1 : len(kept) + 1])
    if len(kept) > _LEAST_TOGETHER and _NUMBERED.fullmatch(numbered):
        kept = kept[:-1]  # "kaki" of "Durian Montong Kaki 3"
    while len(kept) > 1 and (kept[-1].casefold() in NEVER_LAST or _parts(words, len(kept))):
        kept.pop()
    return "" if len(kept) == 1 and kept[0].casefold() in NEVER_ALONE else " ".join(kept)


def _kin(facts: Facts, head: str) -> str:
    """What such a thing is called besides: "nastar" is a kue kering, and so is "putri salju"."""
    table = SEARCH_WORDS.get(facts.category, {})
    return table.get(" ".join(facts.name.casefold().split()[:2]), "") or table.get(head, "")


def _parts(words: list[str], many: int) -> bool:
    """Whether the first words end inside what is one: "onde" of "onde onde", "manisan kolang" of "kolang kaling"."""
    if not 0 < many < len(words):
        return False
    last, following = words[many - 1].casefold(), words[many].casefold()
    return last == following or last in OF_WHAT or f"{last}-{following}" in TOGETHER


def _own_words(name: str) -> tuple[str, ...]:
    """What the name says it is in fewer words: "ciput bandana anti pusing" is a ciput bandana, and a ciput.

    Three words that the next one goes on with come last, for they may end inside a name: "minyak rambut urang aring".
    """
    whole = re.split(r"[/+&]", name)[0].split() or [name]
    ends_at = (
        at
        for at, word in enumerate(whole)
        if word.casefold() in JOINING
        or not word.isalpha()
        or NEGATION.match(word)
        or _IN_A_POT.match(" ".join(whole[at:]))
    )
    end = next(ends_at, len(whole))
    words = whole[:end]
    told = len(thing_of(name).split()) < _LEAST_TOGETHER  # a "kaos kaki" is no kaos
    ends = next((at for at, word in enumerate(words) if word.casefold() in NEVER_LAST), len(words))
    more = [" ".join(words[:many]) for many in (2, 3) if many <= ends and not _parts(words, many)]
    more = [text for text in more if not NEVER_ALONE.issuperset(text.casefold().split())]
    at = 1 if words and words[0].casefold() == "jasa" else 0
    alone = words[at : at + 1] if told and not _parts(words, at + 1) else []
    first = [
        w for w in alone if w.casefold() not in NEVER_ALONE | NEVER_LAST | NEVER_A_TAG and len(w) >= _LEAST_ALONE
    ]
    return tuple(text for text in (*more[:1], *first, *more[1:]) if quiet(text))


def _goes_on(name: str, text: str) -> bool:
    """Whether three words of a name are followed by one that may belong to them."""
    behind = name[len(text) :].split() if name.startswith(text) and len(text.split()) > _LEAST_TOGETHER else []
    return bool(behind) and behind[0].isalpha() and behind[0].casefold() not in JOINING | NEVER_LAST


def _made_of(facts: Facts) -> str:
    """What it is and of what, "Handsock Spandek Rayon"; of food a material is an ingredient."""
    if facts.category in EATEN | {Category.SERVICE, Category.HAMPERS, Category.PLANT, Category.BODY}:
        return ""
    of = facts.materials[0] if facts.materials else ""
    plain = re.fullmatch(r"(?!luar|dalam|bagian|depan|isi)[^\W\d]+(?: [^\W\d]+)?", of, re.IGNORECASE)
    of = of if plain and is_searched_material(of) and not is_turned(of) and not in_name(of, facts.name) else ""
    what = [one for one in (thing_of(facts.name), *_own_words(facts.name)) if one]
    return next((said for one in what if of and len(tag(said := f"{one} {of}")) <= _LONGEST), "")


def _second(name: str) -> str:
    """What a name says it is besides, in two words or three: "permak baju" of "Jahit & Permak Baju"."""
    bare = re.sub(r"\s*\([^()]*\)| (?:untuk|buat|by) .*", "", name)
    pieces = (piece.strip() for piece in re.split(r"[/+&,]", bare)[1:])
    return next((one for one in pieces if re.fullmatch(r"[^\W\d]+(?: [^\W\d]+){1,2}", one)), "")


def _where_sold(facts: Facts) -> str:
    """The town that her area begins with, where she names no origin."""
    first = re.split(r"[,;/]| dan ", facts.area[0])[0] if facts.area else ""
    words = [w for w in first.split() if w.casefold() in PLACES - TOO_WIDE - ALSO_WORDS]
    return words[0] if words else ""


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
        if quiet(text) and text.casefold() not in NEVER_A_TAG and not _is_denied(text, facts):
            _add(unique, tag(text))
    for text in _besides(facts):
        if len(unique) < _FEWEST and quiet(text) and not _is_denied(text, facts):
            _add(unique, tag(text))
    return tuple(unique.values())


def _is_denied(text: str, facts: Facts) -> bool:
    """Whether she says that it is no such thing: "bukan batik"; "bukan batik printing" denies less."""
    told = (facts.process, *facts.materials, *facts.points, *facts.warnings, *facts.terms)
    denied = re.compile(
        rf"\bbukan {re.escape(text)}(?=\s*(?:$|[,.;!(]| (?:tapi|tetapi|melainkan|ya|karena)\b))", re.IGNORECASE
    )
    return bool(text) and any(map(denied.search, told))


def _besides(facts: Facts) -> tuple[str, ...]:
    """What else a tag can say, where the first ones are too few: the most telling first."""
    told, town = _own_words(facts.name), _where_sold(facts)
    own = tuple(text for text in told if not _goes_on(facts.name, text))
    whole = re.split(r"[/+&]", facts.name)[0].strip()
    known = [text for text in own if " " in text or thing_of(text) or text == whole]
    eaten = facts.category in EATEN
    return (
        *known[:2],
        _made_of(facts),
        *(f"{one} {town}" for one in own[:1] if town and not eaten),
        f"kuliner {town}" if town and eaten else "",
        *(known if eaten else own),
        *CATEGORY_TAGS.get(facts.category, ()),
        *own,
        town,
        _second(facts.name),
        *(text for text in told if text not in own),
        *ANY_TAGS,
    )


def _add(unique: dict[str, str], found: str) -> None:
    """Take a tag of a fitting length, unless it is there already, however its letters stand."""
    if 2 < len(found) <= _LONGEST:
        unique.setdefault(found.casefold(), found)
