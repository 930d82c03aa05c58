"""Facts as words inside a sentence: lists joined, units in English, each word with the fact it stands for."""

import re
from dataclasses import dataclass

from listing.draft.phrasing import in_name, joined
from listing.draft.translate import translated
from listing.facts import normalise
from listing.facts.record import Facts
from listing.phrases.drafts.glossary import SIDES
from listing.phrases.drafts.product_kinds import KINDS, head_of, kind_of, thing_of
from listing.phrases.drafts.wording import WORDINGS
from listing.phrases.word_set import word_set

_LONGEST_LIST_IN_OPENING = 4
_LONG_POINT = 60
# Words that begin an instruction, so that the text can stand as a sentence: "simpan di tempat kering".
_DOING = word_set(
    """
    simpan cuci jangan jemur setrika siram hindari tutup rendam lap gunakan pakai kocok letakkan
    taruh masukkan setelah sebelum cukup tidak bersihkan keringkan panaskan hangatkan sajikan
    jauhkan gantung beri pupuk lipat angin-anginkan dinginkan selalu
    """
)
_PASSIVE = re.compile(r"di(?!hidang\b)[a-z]{3,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Value:
    """A piece of text and the facts that it says.

    Attributes:
        text: The words.
        facts: Names of the fields of `Facts` they come from.
    """

    text: str
    facts: tuple[str, ...]


def voice(facts: Facts) -> tuple[str, ...]:
    """Whose wording to use, first choice first: the kind (if it fits her category), the category, the rest."""
    kind = kind_of(facts.name)
    fits = kind and KINDS[kind][0] in (facts.category, "lainnya")
    return (kind, facts.category.value, "") if fits else (facts.category.value, "")


def _is_choice(sizes: tuple[str, ...]) -> bool:
    """Whether sizes are sizes to choose from (S, M; 30 x 40 cm, 40 x 60 cm), not sides of one thing (tinggi 9 cm)."""
    return all(s[0].isdigit() or s.isupper() for s in sizes)


def _amounts(content: str, facts: Facts, lang: str) -> dict[str, Value]:
    """The content for a list, for a sentence ("isi 250 gram", unless it says so itself) and for an opening."""
    own = " isi " in f" {content} "
    filled = content if own or lang == "en" else f"isi {content}"
    found = {"content": content, "content_pack" if own else "content_plain": content}
    if not in_name(" ".join(facts.content), facts.name):
        found |= {"amount": content, "filled": filled}
    return {key: Value(text, ("content",)) for key, text in found.items()}


def _sizes(size: str, facts: Facts, lang: str) -> dict[str, Value]:
    """The size by how it reads: "tinggi 9 cm" says itself what it is, "20 x 30 cm" is called a size."""
    sides = facts.size[0].split(" ")[0].casefold() in SIDES
    found = {"size_sides": size} if sides else {}
    if not sides and not (len(facts.size) > 1 and _is_choice(facts.size)):
        found["size_one"] = size
    if not in_name(" ".join(facts.size), facts.name):
        called = "ukuran" if lang == "id" else "size"
        found |= {"dim": size, "sized": size if sides else f"{called} {size}"}
    return {key: Value(text, ("size",)) for key, text in found.items()}


def _lists(facts: Facts, lang: str) -> dict[str, Value]:
    words = WORDINGS[lang]
    found: dict[str, Value] = {}
    for name in ("content", "size", "materials", "variants", "colours"):
        pieces = [translated(normalise.small_start(p), lang, name) for p in getattr(facts, name)]
        if not pieces:
            continue
        found[name] = Value(joined(pieces, words.AND), (name,))
        found[f"{name}_csv"] = Value(", ".join(pieces), (name,))
    if len(facts.variants) == 1:
        found["variants_one"] = found["variants"]
    if "size" in found:
        found |= _sizes(found["size"].text, facts, lang)
    for name in ("variants", "size"):
        if len(getattr(facts, name)) > 1 and (name == "variants" or _is_choice(facts.size)):
            pieces = [translated(normalise.small_start(p), lang, name) for p in getattr(facts, name)]
            found[f"{name}_or"] = Value(joined(pieces, words.OR), (name,))
    if "content" in found:
        found |= _amounts(found["content_csv"].text, facts, lang)
    if "materials" in found:
        found["stuff"] = found["materials_csv"]
        if len(facts.materials) <= _LONGEST_LIST_IN_OPENING and not in_name(" ".join(facts.materials), facts.name):
            found["of"] = found["materials"]
    return found


def _source(facts: Facts) -> dict[str, Value]:
    by = "" if in_name(facts.brand, facts.name) else facts.brand
    place = "" if in_name(facts.origin, facts.name) else facts.origin
    told = tuple(n for n, v in (("brand", by), ("origin", place)) if v)
    found = {"by": Value(by, ("brand",)), "from": Value(place, ("origin",))}
    found["source"] = Value(", ".join(v for v in (by, place) if v), told)
    return {k: v for k, v in found.items() if v.text}


def _process_key(first: str) -> str:
    if first.endswith("nya"):
        return "process_own"  # "kacangnya disangrai": a sentence already
    return "process_do" if _PASSIVE.match(first) else "process_noun"


def _sentences(facts: Facts, lang: str) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, short in (("process", "process"), ("care", "care"), ("shelf_life", "shelf")):
        text = normalise.small_start(translated(getattr(facts, name), lang))
        if text:
            found[short] = Value(text, (name,))
    if "care" in found:
        found["care_do" if facts.care.split(" ")[0].casefold() in _DOING else "care_noun"] = found["care"]
    if "process" in found:
        first = facts.process.split(" ")[0]
        found[_process_key(first)] = found["process"]
    if facts.shelf_life[:1].isdigit():
        found["shelf_plain"] = found["shelf"]
    if re.search(r"\btangan\b", facts.process.casefold()):
        found["by_hand"] = Value(facts.process, ("process",))
    return found


def _spoken(points: tuple[str, ...], lang: str) -> str:
    """Selling points in running text: a list, or sentences where she wrote sentences."""
    told = [translated(p, lang) for p in points]
    if lang == "en" and any(t == p for t, p in zip(told, points, strict=True)):
        return ", ".join(map(normalise.small_start, told))  # an English "and" between Indonesian phrases jars
    if any(len(p) > _LONG_POINT or p[-1] in "!?…" for p in told):
        return normalise.small_start(" ".join(f"{normalise.capital(p)}." for p in told)[:-1])
    return joined([normalise.small_start(p) for p in told], WORDINGS[lang].AND)


def values_of(facts: Facts, lang: str) -> dict[str, Value]:
    """Every word a template may ask for, by the name it asks with. A fact not given is not there."""
    found = {"name": Value(facts.name, ("name",))}
    if head := head_of(facts.name):
        found["head"] = Value(head, ("name",))
    if thing := thing_of(facts.name):
        found["thing"] = Value(thing, ("name",))
    for name in ("brand", "origin", "pirt", "halal", "bpom"):
        if getattr(facts, name):
            found[name] = Value(getattr(facts, name), (name,))
    if facts.price is not None:
        found["price"] = Value(normalise.rupiah(facts.price), ("price",))
    if facts.stock is not None:
        found["stock"] = Value(str(facts.stock), ("stock",))
    if facts.points:
        found["points"] = Value(_spoken(facts.points, lang), ("points",))
    return found | _lists(facts, lang) | _source(facts) | _sentences(facts, lang)


def points_of(facts: Facts, lang: str) -> tuple[Value, ...]:
    """Her selling points, one value each."""
    return tuple(Value(translated(p, lang), ("points",)) for p in facts.points)


def shown(facts: Facts, lang: str) -> tuple[tuple[str, str], ...]:
    """Label and tidy form of every given fact, for her to confirm."""
    labels = WORDINGS[lang].LABELS
    found = []
    for name in ("category", *facts.given()):
        value = getattr(facts, name)
        text = (
            normalise.rupiah(value)
            if name == "price"
            else ", ".join(value)
            if isinstance(value, tuple)
            else str(value)
        )
        found.append((labels[name], text))
    return tuple(found)
