"""What a title can be put together from: each part with its words and the fact that it says."""

import re
from dataclasses import dataclass

from listing.draft.phrasing import joined, place_of
from listing.draft.translate import translated
from listing.facts.record import FOODLIKE, Facts
from listing.phrases.drafts.wording import WORDINGS
from listing.places.forbidden_words import TITLE_RULES

_LONGEST_POINT = 30  # a selling point longer than this is a sentence, and belongs in the description
_MOST_COLOURS = 3
_NOT_OWN = frozenset({"hanya", "punya", "tanya", "biasanya", "semuanya", "akhirnya", "sebenarnya"})
_WEIGHED = frozenset({"gram", "kg", "ml", "liter", "ons", "g", "litres", "litre", "mg"})


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A piece of a title.

    Attributes:
        text: Its words.
        fact: Name of the fact that it says.
    """

    text: str
    fact: str


def clean(text: str) -> str:
    """No marks that places refuse or that shout; brackets and commas go, decimals, slashes and hyphens stay."""
    return " ".join(re.sub(r"(?<!\d)[.,]|[.,](?!\d)|[^\w\s.,/&'%+-]", " ", text).split())


def parts_of(facts: Facts, lang: str) -> dict[str, TitlePart]:
    """The parts that her facts give, by name."""
    found = {
        "origin": TitlePart(_origin(facts, lang), "origin"),
        "content": TitlePart(_content(facts, lang), "content"),
        "size": TitlePart(_size(facts, lang), "size"),
        "material": TitlePart(translated(facts.materials[0], lang) if facts.materials else "", "materials"),
        "colours": TitlePart(
            " ".join(translated(c, lang, "colours") for c in facts.colours[:_MOST_COLOURS]), "colours"
        ),
        "process": TitlePart(translated(facts.process, lang) if _short_work(facts.process) else "", "process"),
        "shelf": TitlePart(_shelf(facts, lang), "shelf_life"),
        "variant" if len(facts.variants) == 1 else "variants": TitlePart(_variants(facts, lang), "variants"),
    }
    short = [p for p in facts.points if len(p) <= _LONGEST_POINT and quiet(p)]
    found |= {
        name: TitlePart(headline(translated(p, lang)), "points")
        for name, p in zip(("point", "point2"), short, strict=False)
    }
    return {name: part for name, part in found.items() if part.text}


def _origin(facts: Facts, lang: str) -> str:
    """The town alone for food, as in "Sambal Pecel Blitar"; "dari Blitar" for things."""
    place = place_of(facts.origin)
    plain = facts.category in FOODLIKE or not place
    return place if plain else WORDINGS[lang].TITLE_WORDS["origin"].format(place)


def _content(facts: Facts, lang: str) -> str:
    content = " ".join(translated(c, lang) for c in facts.content)
    counted = content and " isi " not in f" {content} " and content.split(" ", 1)[-1] not in _WEIGHED
    return WORDINGS[lang].TITLE_WORDS["content"].format(content) if counted else content


def _size(facts: Facts, lang: str) -> str:
    letters = facts.size and all(re.fullmatch(r"\d?[A-Z]+", s) for s in facts.size)
    size = " ".join(translated(s, lang, "size") for s in facts.size)
    return WORDINGS[lang].TITLE_WORDS["size"].format(size) if letters else size


def _shelf(facts: Facts, lang: str) -> str:
    shelf = translated(facts.shelf_life, lang)
    return WORDINGS[lang].TITLE_WORDS["shelf"].format(shelf) if shelf else ""


def _variants(facts: Facts, lang: str) -> str:
    variants = [translated(v, lang) for v in facts.variants]
    if len(variants) < 2:
        return "".join(variants)
    return WORDINGS[lang].TITLE_WORDS["variants"].format(joined(variants, WORDINGS[lang].AND))


def _short_work(text: str) -> bool:
    """Whether it is work told in a few words: "dirajut tangan", "ditulis dengan canting"."""
    return bool(re.match(r"di[a-z]{3,} ", text)) and len(text) <= _LONGEST_POINT and quiet(text)


def headline(point: str) -> str:
    """A selling point as it stands in a title: "kainnya adem" -> "kain adem"."""
    first, _, rest = point.partition(" ")
    own = first.casefold().endswith("nya") and first.casefold() not in _NOT_OWN
    return f"{first[:-3]} {rest}" if own and rest else point


def quiet(text: str) -> bool:
    """Whether a title may carry it: her claims stay in her description, where a note stands beside them."""
    return not any(rule.spans(text) for rule in TITLE_RULES)
