"""Sentences that are told once for every item: selling points, terms of an order, cautions."""

import re

from listing.draft.sayings import point_sentences
from listing.draft.translate import translated
from listing.draft.values import Value
from listing.facts.record import CAUTIONS, ORDER_TERMS, Facts
from listing.phrases.drafts.product_kinds import thing_of
from listing.phrases.drafts.terms import TERMS

_SPEAKS = dict(TERMS)
_SENDS = re.compile(
    r"\b(?:(?:di)?kirim|pengiriman|(?:di)?antar|cod|(?:di)?ambil|ongkir|jemput|melayani|pick ?up|kurir|ekspedisi"
    r"|gosend|grab\w*)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:sistem )?(?:po|pre|inden|pesan|pemesanan|order|di[a-z]{3,}|booking|by|made|sesuai|tidak|bukan|antri"
    r"|pengerjaan|proses|pembuatan|waktu|lama|estimasi|jadi|selesai|maks|harus|wajib)",
    re.IGNORECASE,
)
_TIME_FIRST = re.compile(
    r"[±~≈]?\s*\d|h\s?[-+]\s?\d|(?:sekitar|kira-kira|kurang lebih|minimal|se)\s?(?:\d|hari|minggu)", re.IGNORECASE
)
"""A bare time, which needs the word Pre-order before it; what else she says of it stands as she said it."""
_READY = re.compile(r"\b(?:ready|stok|po|pre-?order|tanpa|open|langsung)\b", re.IGNORECASE)
_CONTAINS = re.compile(r"(?:ada|mengandung|memuat|terdapat|contains)\s+(?=\w)", re.IGNORECASE)
_OPENS = re.compile(r"\b(?:buka|tutup|libur|off|close)\b", re.IGNORECASE)
_DAY_FIRST = re.compile(
    r"(?:\d|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|setiap|tiap|jam|pukul)", re.IGNORECASE
)


def each_of(slot: str, facts: Facts, lang: str) -> tuple[dict[str, Value], ...]:
    """The values of a sentence that is told once for every item: a point, a saying, a term, a caution."""
    if slot == "point":
        return tuple({"point": Value(translated(p, lang), ("points",))} for p in facts.points)
    if slot == "saying":
        thing = thing_of(facts.name)
        said = point_sentences(facts.points, thing, lang)
        about = ("points", "name") if thing else ("points",)
        return tuple({"saying": Value(text, about)} for text in said)
    told = [(_term_key(slot, text), translated(text, lang)) for text in getattr(facts, slot)]
    if slot == "allergens":  # "kacang" and "udang" are one list, "mengandung kacang" is a sentence
        verb, *others = told or [("", "")]
        if _CONTAINS.match(verb[1]) and others and all(key == "allergens_plain" for key, _ in others):
            told = [(verb[0], ", ".join(text for _, text in told))]  # "mengandung telur, susu, gandum"
        bare = ", ".join(text for key, text in told if key == "allergens_plain")
        told = [(key, text) for key, text in told if key != "allergens_plain"]
        told = [("allergens_plain", bare), *told] if bare else told
    return tuple({key: Value(text, (slot,))} for key, text in told)


EACH = frozenset({"point", "saying", *ORDER_TERMS, *CAUTIONS})
"""Slots that `each_of` fills."""


def _term_key(field: str, text: str) -> str:
    """Whether a term needs its label ("5 hari", "Jawa dan Bali") or says itself what it is ("bisa COD")."""
    if field == "hours":
        own = not _DAY_FIRST.match(text) or bool(
            re.search(r"\b(?:buka|tutup|libur|off|close)\b", text, re.IGNORECASE)
        )
    elif field == "pre_order":
        own = _ASKS.match(text) is not None or _TIME_FIRST.match(text) is None or _READY.search(text) is not None
    elif field in ("minimum", "deposit"):
        own = not re.match(r"[±\d]", text)
    elif field in ("terms", "warnings"):
        own = True
    elif field == "area":
        own = _SENDS.search(text) is not None
    else:
        own = _SPEAKS[field].search(text) is not None
    return f"{field}_own" if own else f"{field}_plain"
