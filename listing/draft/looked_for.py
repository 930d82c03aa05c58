"""What an opening may ask for: the thing or the service as one looks for it, and nothing where that is unsure."""

import re

from listing.draft.phrasing import in_name
from listing.draft.voice import BEFORE_ONE_NAME, is_called_so, is_hers, known_by, sought, spoken_of, user_of
from listing.facts.record import EATEN, Category, Facts
from listing.phrases.drafts.product_kinds import CLEANS, CRAVED, KINDS, head_of, kind_of, names_a_thing

_NOT_SIPPED = frozenset({"minuman", "sari", "es"})
_NIBBLED = frozenset({"snack", "camilan", "cemilan"})
"""Who nibbles at all of these is told so without the word."""
_TAKEN_ON = re.compile(r"(?:terima|nerima|menerima|melayani|open)\s+", re.IGNORECASE)
"""What begins so is what she says of herself, and not what one looks for."""
_MADE_FOR = r"mandi|rendam(?: kaki)?|scrub|tidur|cuci \w+"
"""Behind the word for a thing these make it another one: nobody looks for salt to bathe in."""


def hooks(facts: Facts) -> dict[str, str]:
    """What an opening may say of her name, by the name it asks with; empty what only has to hold."""
    head, thing, whole, user = head_of(facts.name), spoken_of(facts), facts.name.casefold(), user_of(facts)
    found = {
        "head": head if head != whole and head not in _NIBBLED else "",  # "pengin bakso? Ini ada Bakso" says it twice
        "sipped": "" if head in _NOT_SIPPED else head,
        "user": "" if user in thing.split() else user,  # "kandang ayam buat ayam"
        "craved": thing if thing in CRAVED else "",
        "thing": looked_for(facts),
        **asked_for(facts),
    }
    return {key: said for key, said in found.items() if said} | dict.fromkeys(known_by(facts.name), "")


def asked_for(facts: Facts) -> dict[str, str]:
    """A service as one looks for it ("sought") or as she takes it on ("taken"); nothing where it may be a name."""
    named = bool(facts.brand) and in_name(facts.brand, facts.name)
    if facts.category is not Category.SERVICE or named or is_hers(facts.name):
        return {}
    verb = _TAKEN_ON.match(facts.name)
    said = sought(facts.name[verb.end() :] if verb else facts.name)
    words = said.split()
    may_be_a_name = any(
        word[0].isupper() and not is_called_so(word) and before.casefold().strip("(") not in BEFORE_ONE_NAME
        for before, word in zip(["", *words], words, strict=False)
    )
    if may_be_a_name or not verb:
        return {} if may_be_a_name else {"sought": said}
    return {"taken": verb[0].casefold() + (said if "jasa" in facts.name.casefold() else said.removeprefix("jasa "))}


def looked_for(facts: Facts) -> str:
    """The word by which one looks for a thing; empty where a name has several, or is that word alone."""
    thing, name, kind = spoken_of(facts), facts.name.casefold(), kind_of(facts.name)
    other = bool(kind) and KINDS[kind][0] in EATEN and facts.category not in EATEN
    found = re.search(rf"\b{re.escape(thing)}\b(?: (?:{_MADE_FOR}))?", name) if thing else None
    return "" if not found or found[0] == name or other or _names_several(name) else found[0]


def _names_several(name: str) -> bool:
    """Whether it goes on with another thing: "serbet dapur dan celemek" is looked for by neither alone."""
    return any(
        names_a_thing(after) or CLEANS.match(after) for after in re.findall(r"(?:,| dan| &)(?: dan)? ([a-z-]+)", name)
    ) or (
        re.match(r"(?:set|paket)\b", name) is not None
        and all(names_a_thing(word) for word in name.split()[1:3])
        and len(name.split()) > 2
    )
