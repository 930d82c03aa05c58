"""What of her facts a page of a shop may say: who pays or asks outside of it can lose the page.

What she sends by WhatsApp, she sends there by the shop's own chat; a bank, a number, an address and the name of
another shop stay out, with the whole statement where it does not stand without them. That it may be fetched and when
the rest is paid are terms, and stay. WhatsApp, statuses and Instagram say all of it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import lru_cache

from listing.draft.paid_there import paid_first, without_means, without_transfer
from listing.draft.sayable import sayable
from listing.facts.record import Facts
from listing.phrases.drafts.places import REGENCIES
from listing.places.contact_words import RIVAL_NAMES, SHOPEE_NAMES, TIKTOK_NAMES, TOKOPEDIA_NAMES
from listing.places.forbidden_words import TEXT_RULES
from listing.places.limits import Channel

_WA = r"(?:WA|wa|[Ww]hats ?[Aa]pp)\b(?! ?(?:[+(:]|\d{3}))(?! [A-Z][a-z])"
"""WhatsApp without a number behind it; "Wa Iyah" is a name, "WA 7 pagi" a time."""
_SENT_BY = re.compile(
    rf"\b(?P<what>[Oo]rder|[Pp]esan|[Kk]irim|dikirim|[Kk]onfirmasi|[Ii]nfo|[Dd]etail|[Pp]ilih|[Tt]anya|[Cc]ek|[Ll]ihat"
    rf"|[Rr]equest|[Kk]atalog|[Ff]oto|[Vv]ideo|[Gg]ambar|[Mm]otif|[Ww]arna|[Ss]tok) {_WA}(?: (?:kami|saya))?"
)
_THERE = re.compile(rf"\b(?:ke|by|melalui) {_WA}(?: (?:kami|saya|admin|penjual))?")
_WHATSAPP = re.compile(rf"\b(?<!status )(?<!grup )(?<!nomor )(?<!no )(?<!akun )(?:[Cc]hat )?{_WA}")
_ACCOUNT = re.compile(r"(?:\s+(?:by|oleh|ig|instagram))?\s+@[A-Za-z]\S*", re.IGNORECASE)
_SHOPS = "|".join((SHOPEE_NAMES, TOKOPEDIA_NAMES, TIKTOK_NAMES, RIVAL_NAMES))
_AROUND_SHOPS = (
    r"(?:ada|juga|jg|bisa|boleh|ready|tersedia|order|pesan|beli|cek|via|lewat|di|toko|kami|atau|dan|dari|ya|kak|sudah"
    r"|online|akun|link|klik)\b|[/&,+ ]"
)
_ELSEWHERE = re.compile(rf"(?:{_AROUND_SHOPS})*(?:{_SHOPS})(?:{_AROUND_SHOPS}|{_SHOPS})*")
"""No more than that it can be had at a shop: "Shopee ada", "bisa lewat Tokopedia"."""
_OR = r"\s*(?:/|&|\batau\b|\bdan\b)\s*"
_IN_A_ROW = re.compile(rf"{_OR}(?:{_SHOPS})|(?:{_SHOPS}){_OR}", re.IGNORECASE)
"""A shop as one of several ways: "order lewat chat / Shopee", "lewat Shopee / J&T"."""
_BY_A_SHOP = re.compile(rf"\s+(?:lewat|via|melalui) (?:{_SHOPS})$", re.IGNORECASE)
"""How it is sent "luar kota lewat Shopee", which stands without it."""
_CLAUSES = re.compile(
    r"(,\s+|;\s+|(?<=[^\W\d]{3})(?<!\b[Kk]ec)(?<!\b[Kk]ab)(?<!\b[Kk]el)\.\s+|(?<=[\d%)])\.\s+(?=[A-Z]))"
)
_SAYS_NOTHING = re.compile(
    r"(?:pelunasan|pembayaran|bayar(?:nya)?|dp|sisa(?:nya)?|uang muka|bisa|boleh|order|pesan|transfer|juga|atau|dan"
    r"|ya|chat sama|kak|via|lewat|di|ke|cek|lihat|info|\W)*",
    re.IGNORECASE,
)
"""What stays behind of a clause that was about nothing else."""
_LOOSE_ENDS = re.compile(
    r"\(\s*\)|\s+(?=[,.;])|^[\s,;:/&+-]+|[\s,;:/&+-]+$|(?:\s|^)(?:via|lewat|ke|atau|dan|bisa)$|^(?:atau|maupun) "
    r"|(?:(?<=sisa)|(?<=sisanya)|(?<=pelunasan)|(?<=[Pp]embayaran))\s*(?:/|\batau\b)(?= )"
)
_ONLY_WAYS = re.compile(
    r"(?:(?:cod|tunai|cash|kontan|di tempat|bisa|boleh|juga|atau|dan|(?:di)?bayar(?:nya)?|pembayaran(?:nya)?)\b|\W)*",
    re.IGNORECASE,
)
"""The other half of the ways to pay: "transfer atau COD" is not "COD", and a shop has its own."""
_JOINED_BEFORE = re.compile(r"^(?:atau|dan|lalu|serta|maupun|tapi|tetapi) (?:juga )?(?=\w)")
"""What joins a clause to one that is gone."""
_REASON = re.compile(r"(?:soalnya|karena|biar|supaya|agar|sehingga)\b")
_A_PLACE = re.compile(r"[A-Z][^\W\d]+(?: [A-Z][^\W\d]+)?")
_OF_ORDERS = frozenset({"pre_order", "minimum", "deposit", "area", "hours", "returns", "terms", "warnings"})
"""Facts in which a transfer is money."""
_OUTSIDE = {
    "phone_number": "contact", "link": "contact", "contact_word": "contact", "street_address": "contact",
    "outside_payment": "payment", "other_marketplace": "shop",
}  # fmt: skip
"""Rules that forbid what a page leaves out, and what each is about."""
_ADDRESS = re.compile(r"\b(?:jl|jln|jalan|gang|gg|rt|rw|blok|perum\w*|dusun|dsn|ketemu(?:an)?)\b", re.IGNORECASE)
"""A street and where to meet are left out; to come to the buyer's house is a term, and no term is lost."""
_AS_TYPED = frozenset({"category", "origin", "pirt", "halal", "bpom", "price", "stock", "weight", "unread"})
"""Facts that are no words of hers, or were read as a place."""
_NEVER_EMPTY = frozenset({"variants", "size_chart", "price_said", "size", "content"})
"""Of these nothing may be lost: where the words cannot go alone, all stays, and the checks speak of it."""


@dataclass(frozen=True, slots=True)
class SaidThere:
    """Words of hers that a page of a shop says otherwise.

    Attributes:
        field: The fact they stand in.
        said: Her words.
        now: What the page says; empty where it leaves them out.
        about: "payment", "contact", "shop" or "account".
        rule: The rule that forbids it; empty for an account and where only another shop is named.
    """

    field: str
    said: str
    now: str
    about: str
    rule: str = ""


@lru_cache(maxsize=64)
def in_shop(facts: Facts, channel: Channel) -> Facts:
    """The facts as a page of a shop may say them."""
    changed: dict[str, object] = {}
    for name in (f.name for f in fields(facts) if f.name not in _AS_TYPED):
        typed = getattr(facts, name)
        if name == "name":
            changed[name] = without_account(typed)
        elif name == "variants":
            changed[name] = tuple(replace(one, name=_neutral(one.name, name, channel)) for one in typed)
        elif isinstance(typed, str):
            changed[name] = _neutral(typed, name, channel)
        else:
            changed[name] = tuple(kept for one in typed if (kept := _neutral(one, name, channel)))
    if facts.price and facts.price.deal:
        changed["price"] = replace(facts.price, deal=_neutral(facts.price.deal, "price", channel))
    return replace(facts, **changed)  # type: ignore[arg-type]


def told_at(facts: Facts, channel: Channel) -> Facts:
    """The facts that the text for a place may say."""
    said = sayable(facts)
    if channel.marketplace:
        return in_shop(said, channel)
    return replace(said, brand="") if _about(said.brand, channel) else said  # a catalogue takes no link


def changes(facts: Facts, channel: Channel) -> Iterator[SaidThere]:
    """What a page says otherwise, so that she is told."""
    for name in (f.name for f in fields(facts) if f.name not in _AS_TYPED):
        typed = getattr(facts, name)
        said = (
            (typed,) if isinstance(typed, str) else tuple(one if isinstance(one, str) else one.name for one in typed)
        )
        if name == "name":
            kept = without_account(facts.name)
            if kept != facts.name:
                yield SaidThere(name, facts.name.removeprefix(kept).strip(), "", "account")
            continue
        for one in filter(None, said):
            now = _neutral(one, name, channel)
            if now != one and name == "brand":
                yield SaidThere(name, one, now, "contact")
            elif not now and name == "deposit":
                yield SaidThere(name, one, now, "payment", next(iter(_broken(one, channel)), ""))
            elif now != one:
                yield from _in_clauses(one, name, channel)


def without_account(name: str) -> str:
    """The name without an account behind it: whom to ask is no part of what it is.

    >>> without_account("Henna Art by @cik_fit")
    'Henna Art'
    """
    return _ACCOUNT.sub("", name)


def _in_clauses(text: str, name: str, channel: Channel) -> Iterator[SaidThere]:
    for clause in _CLAUSES.split(text)[::2]:
        now = _clause(clause, name, channel)
        if now != clause:
            rule = "" if _is_elsewhere(clause) else next(iter(_broken(clause, channel)), "")
            about = "shop" if _is_elsewhere(clause) else _OUTSIDE.get(rule, "contact" if rule else "payment")
            yield SaidThere(name, clause, now, about, rule)


def _neutral(text: str, name: str, channel: Channel) -> str:
    """The words without what the shop forbids, clause by clause."""
    if not text:
        return text
    if name == "brand":
        bare = text.lstrip("@")
        return "" if _about(bare, channel) else bare
    pieces = _CLAUSES.split(text)
    kept = [_clause(clause, name, channel) for clause in pieces[::2]]
    if kept == pieces[::2]:
        return text
    kept = _without_halves(kept, pieces)
    said = ""
    for clause, joint in zip(kept, ["", *pieces[1::2]], strict=True):
        if clause:
            said += f"{joint}{clause}" if said else clause
    if name == "deposit" and _ONLY_WAYS.fullmatch(said):
        return ""
    return text if not said and name in _NEVER_EMPTY else said


def _without_halves(kept: list[str], pieces: list[str]) -> list[str]:
    """The clauses without what says nothing alone: the reason for one that is gone, the towns of a street."""
    kept = [*kept]
    for at in range(1, len(kept)):
        if pieces[2 * at - 1][0] != ",":
            continue
        if not kept[at] and _ADDRESS.search(pieces[2 * at]) and _A_PLACE.fullmatch(kept[at - 1]):
            kept[at - 1] = ""  # "Maospati, Magetan ketemuan di sana"
        if not kept[at - 1]:
            its_town = kept[at].casefold() in REGENCIES and _ADDRESS.search(pieces[2 * at - 2])
            kept[at] = "" if its_town or _REASON.match(kept[at]) else _JOINED_BEFORE.sub("", kept[at])
    return kept


def _clause(clause: str, name: str, channel: Channel) -> str:
    """A clause as a page may say it; empty where nothing is left of it."""
    if _is_elsewhere(clause):
        return ""
    said = _WHATSAPP.sub("chat", _THERE.sub("lewat chat", _SENT_BY.sub(r"\g<what> lewat chat", clause)))
    paid = _paid(said, name, channel)
    if paid == said and not _about(said, channel):
        return said
    said = paid
    if "shop" in _about(said, channel):
        said = _tidy(_IN_A_ROW.sub("", said))
        said = _BY_A_SHOP.sub("", said) if name == "area" else said
    return "" if _SAYS_NOTHING.fullmatch(said) or _about(said, channel) else said


def _paid(said: str, name: str, channel: Channel) -> str:
    """A clause without the way in which it is paid."""
    if "payment" in _about(said, channel):
        said = _tidy(without_means(paid_first(said), channel.key))
    if name not in _OF_ORDERS:
        return said
    left = without_transfer(said, channel.key, name == "deposit")
    return said if left == said else _tidy(left)


def _tidy(text: str) -> str:
    before = ""
    while before != text:
        before, text = text, _LOOSE_ENDS.sub("", " ".join(text.split()))
    return text


@lru_cache(maxsize=2048)
def _broken(text: str, channel: Channel) -> tuple[str, ...]:
    """The rules that a text breaks."""
    rules = (rule for rule in TEXT_RULES if rule.id in _OUTSIDE and channel.key in rule.channels)
    return tuple(
        rule.id for rule in rules if rule.spans(text) and (rule.id != "street_address" or _ADDRESS.search(text))
    )


def _about(text: str, channel: Channel) -> frozenset[str]:
    """What of the forbidden a text has: "payment", "contact", "shop"."""
    return frozenset(map(_OUTSIDE.__getitem__, _broken(text, channel)))


def _is_elsewhere(said: str) -> bool:
    return _ELSEWHERE.fullmatch(said.casefold().rstrip(".! ")) is not None
