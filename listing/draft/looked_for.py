"""What an opening may ask for: the thing or the service as one looks for it, and nothing where that is unsure."""

import re

from listing.draft.phrasing import in_name
from listing.draft.voice import BEFORE_ONE_NAME, WORK, is_called_so, is_hers, sought, spoken_of, user_of
from listing.facts.record import EATEN, Category, Facts
from listing.phrases.drafts.product_kinds import CLEANS, CRAVED, KINDS, head_of, kind_of

_FOR_OTHERS = re.compile(r"\b(?:bayi|baby|mpasi|balita|kucing|anjing|ikan hias|burung)\b", re.IGNORECASE)
"""Who does not read the text that offers a meal."""
_NOT_FURNISHED = re.compile(
    r"\b(?:tisu|refill|enzim|enzym\w*|bantal leher|masker|payung|jas hujan|tumbler|botol|rantang|tas|kipas|celemek"
    r"|apron|kamper|pemidangan|gawangan|canting|jarum|benang|gunting|tali|lem|lakban|selang|stiker|label|senter|helm"
    r"|kresek|termos|lunch ?box)\b",
    re.IGNORECASE,
)
"""With what is used up or carried nobody furnishes a home."""
_BESIDE_A_MEAL = re.compile(r"\b(?:lidi|k?e?ripik|kerupuk|krupuk|stik)\b", re.IGNORECASE)
"""By these a "mie lidi" is no answer to what to eat today."""
_RAW = re.compile(r"kacang (?:hijau|ijo|merah|tolo|kedelai|tunggak)\b|kacang\b.* mentah\b", re.IGNORECASE)
"""At what is not cooked yet nobody nibbles."""
_FOR_BATIK = re.compile(
    r"(?:canting|malam|lilin|cap|pewarna|gawangan|kompor|wajan|kit|alat|masker|taplak|dompet|sepatu|sandal|tas|pouch"
    r"|bros|kipas|bantal|sarung (?:bantal|tangan|hp))\b",
    re.IGNORECASE,
)
"""With what one makes batik or what is made of it, and no cloth."""
_NO_GIFT = re.compile(
    r"\b(?:duka|takziah|layat|tahlil\w*|kosong)\b|^(?:kartu|pita|kotak|box|kardus|keranjang|plastik)\b", re.IGNORECASE
)
"""What goes to mourners, and what a gift is packed in."""
_FOR_PLANTS = re.compile(
    r"(?:pot|vas|rak|media|tanah|sekam|polybag|planter|alat|sekop|gunting|semprotan|gembor|paranet|obat|vitamin)\b",
    re.IGNORECASE,
)
_NOT_SIPPED = frozenset({"minuman", "sari", "es"})
_NIBBLED = frozenset({"snack", "camilan", "cemilan"})
"""Who nibbles at all of these is told so without the word."""
_TAKEN_ON = re.compile(r"(?:terima|nerima|menerima|melayani|open)\s+", re.IGNORECASE)
"""What begins so is what she says of herself, and not what one looks for."""
_SIGN = re.compile(
    r"\b(?:bisa|boleh|siap|saya|kami|sendiri|ditunggu|langsung|murah|gratis|cepat|rapi|tanpa|buka)\b|\d+ jam",
    re.IGNORECASE,
)
"""What a signboard says beside the work: nobody looks for a "permak bisa ditunggu"."""
_HERSELF, _WITH_OTHERS = (re.compile(rf"\b{word}\b", re.IGNORECASE) for word in ("saya", "kami"))
_MADE_FOR = r"mandi|renang|rendam(?: kaki)?|scrub|tidur|cuci \w+"
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
    known = (*known_by(facts.name), *speaks(facts))
    return {key: said for key, said in found.items() if said} | dict.fromkeys(known, "")


def known_by(name: str) -> frozenset[str]:
    """What openings ask of a name: whether a reader eats it ("meal"), grows it, keeps it at home, or has it done."""
    found = {
        "meal": not _FOR_OTHERS.search(name) and not _BESIDE_A_MEAL.search(name),
        "furnishing": not CLEANS.search(name) and not _NOT_FURNISHED.search(name),
        "plant": not _FOR_PLANTS.match(name),
        "work": WORK.match(name) is not None,
        "nibbled": not _RAW.match(name),
        "cloth": not _FOR_BATIK.match(name),
        "gift": not _NO_GIFT.search(name),
        "signboard": _SIGN.search(name) is not None,
    }
    return frozenset(known for known, holds in found.items() if holds)


def speaks(facts: Facts) -> tuple[str, ...]:
    """How an opening may speak of her, "alone" or "together": as "kami" only where she never says "saya".

    Where she says both, neither stands before her own sentences, unless her name leaves no other opening.
    """
    told = (*facts.content, *facts.size, *(one.name for one in facts.variants), *facts.points, *facts.pre_order,
            *facts.minimum, *facts.deposit, *facts.area, *facts.hours, *facts.returns, *facts.terms, *facts.warnings,
            facts.options_said, facts.process, facts.care, facts.price_said)  # fmt: skip
    typed = " ".join(told)
    if not _HERSELF.search(typed):
        return ("together",)
    return () if _WITH_OTHERS.search(typed) and not _TAKEN_ON.match(facts.name) else ("alone",)


def asked_for(facts: Facts) -> dict[str, str]:
    """A service as one looks for it ("sought") or as she takes it on ("taken"); nothing where it may be a name."""
    named = bool(facts.brand) and in_name(facts.brand, facts.name)
    if facts.category is not Category.SERVICE or named or is_hers(facts.name) or _SIGN.search(facts.name):
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
    """The word by which one looks for a thing; empty where it is that word alone."""
    thing, name, kind = spoken_of(facts), facts.name.casefold(), kind_of(facts.name)
    other = bool(kind) and KINDS[kind][0] in EATEN and facts.category not in EATEN
    found = re.search(rf"\b{re.escape(thing)}\b(?: (?:{_MADE_FOR}))?", name) if thing else None
    return "" if not found or found[0] == name or other else found[0]
