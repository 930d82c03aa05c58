"""Facts and shop -> messages. What is not known is left out, or a place for her to type; nothing is made up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from listing.checks.grounding import ungrounded, words_of
from listing.checks.statements import loose_numbers, turned
from listing.draft.items import EACH, each_of
from listing.draft.phrasing import is_turned
from listing.draft.records import Sentence
from listing.draft.translate import translated
from listing.draft.values import Value, values_of
from listing.draft.voice import voice
from listing.draft.write import fill
from listing.facts.normalise import small_start
from listing.facts.record import EATEN, FOODLIKE, Category, Facts
from listing.kit.shop import Shop
from listing.phrases.drafts.messages import MESSAGE_WORDS, MESSAGES
from listing.phrases.drafts.neutral_words import NEUTRAL_WORDS
from listing.phrases.drafts.wording import WORDINGS

MessageGroup = Literal["reply", "offer", "calendar"]
ASKS = frozenset({"city", "place", "until", "ready", "day"})
"""Places in a wording that she types on the day."""
SHOP_FACTS = frozenset({"town", "shop"})
"""What a message may come from beside the facts."""
_COD = re.compile(r"\bcod\b|\bbayar di tempat\b", re.IGNORECASE)
_A_TIME = re.compile(r"(?:±|\d|se(?:minggu|hari|bulan|tahun)\b)", re.IGNORECASE)
_PLACES = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class MessageKind:
    """One of the messages.

    Attributes:
        key: In the tables of wording.
        wants: Facts that make it say more; "town" is one of the shop.
        needs: It is offered where one of these facts is given; () for always.
        only: For these categories; empty for all.
        never: Not for these.
    """

    key: str
    group: MessageGroup
    wants: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    only: frozenset[Category] = frozenset()
    never: frozenset[Category] = frozenset()


KINDS_OF_MESSAGES = (
    MessageKind("still_there", "reply"),
    MessageKind("price", "reply", ("price",)),
    MessageKind("choices", "reply", needs=("variants", "colours", "size")),
    MessageKind("where", "reply", ("town",)),
    MessageKind("cod", "reply", ("area",)),
    MessageKind("send", "reply", ("area",)),
    MessageKind("keeps", "reply", ("shelf_life", "care"), only=FOODLIKE),
    MessageKind("care", "reply", ("care",), never=FOODLIKE | {Category.SERVICE}),
    MessageKind("order", "reply"),
    MessageKind("thanks", "reply"),
    MessageKind("complaint", "reply", ("returns",)),
    MessageKind("late", "reply", never=frozenset({Category.SERVICE})),
    MessageKind("broadcast", "offer", ("price",)),
    MessageKind("pre_order", "offer", ("price",)),
    *(
        MessageKind(key, "calendar", ("price",))
        for key in ("ramadan", "lebaran", "merdeka", "hari_ibu", "twin_9", "twin_10", "twin_11", "twin_12", "school")
    ),
    MessageKind("hari_batik", "calendar", ("price",), only=frozenset({Category.BATIK})),
    MessageKind("bazaar", "calendar", ("price",)),
)


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A line of a message.

    Attributes:
        said: What it says; {city} and the like stand for what she types.
        otherwise: What it says where she has typed nothing; None where the line then falls out.
    """

    said: Sentence
    otherwise: Sentence | None = None

    @property
    def asks(self) -> tuple[str, ...]:
        """Places that she types."""
        return tuple(_PLACES.findall(self.said.text))


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to send.

    Attributes:
        lines: In their order.
        missing: Facts that would let it say more, of those it wants.
    """

    kind: MessageKind
    lines: tuple[MessageLine, ...]
    missing: tuple[str, ...]

    @property
    def must(self) -> tuple[str, ...]:
        """Places without which it says nothing of use: those of its first line, where it has no other wording."""
        first = self.lines[0]
        return first.asks if first.otherwise is None else ()


def messages(facts: Facts, shop: Shop, lang: str = "id") -> tuple[Message, ...]:
    """Write every message that suits a product.

    Args:
        facts: What she typed of it.
        shop: What she typed of her shop.
        lang: Language of her buyers, "id" or "en".
    """
    writer = _MessageWriter(facts, shop, lang)
    return tuple(writer.message(kind) for kind in KINDS_OF_MESSAGES if _suits(kind, facts))


def _suits(kind: MessageKind, facts: Facts) -> bool:
    if (kind.only and facts.category not in kind.only) or facts.category in kind.never:
        return False
    return not kind.needs or bool(set(kind.needs) & set(facts.given()))


class _MessageWriter:
    def __init__(self, facts: Facts, shop: Shop, lang: str) -> None:
        self._facts, self._shop, self._lang = facts, shop, lang
        self._values = values_of(facts, lang) | self._more()

    def _more(self) -> dict[str, Value]:
        """Values that only messages have: of her shop, of cash on delivery, and the places that she types."""
        facts, shop = self._facts, self._shop
        found = {ask: Value(f"{{{ask}}}", ()) for ask in ASKS}
        found |= {"town": Value(shop.town, ("town",))} if shop.town else {}
        found |= {"shop_name": Value(shop.name, ("shop",))} if shop.name else {}
        terms = ". ".join(term.rstrip(" .") for term in shop.terms)
        found |= {"shop_terms": Value(terms, ("shop",))} if terms else {}
        found |= {"eaten": Value("", ("category",))} if facts.category in EATEN else {}
        found |= {"priced": Value("", ("variants",))} if any(one.price for one in facts.variants) else {}
        found |= {"batik": Value("", ("category",))} if facts.category is Category.BATIK else {}
        shelf = self._facts.shelf_life
        found |= {"shelf_time": Value(translated(shelf, self._lang), ("shelf_life",))} if _A_TIME.match(shelf) else {}
        for name in ("area", "deposit", "terms"):
            for text in (text for text in getattr(facts, name) if _COD.search(text)):
                said = ("cod_no", small_start(text)) if is_turned(text) else ("cod_yes", text)
                found.setdefault(said[0], Value(said[1], (name,)))
        if "cod_no" in found:  # "tidak bisa COD ke luar kota" beside "bisa COD": she says which
            found.pop("cod_yes", None)
        return found

    def message(self, kind: MessageKind) -> Message:
        """Write one."""
        lines = tuple(line for wordings in MESSAGES[self._lang][kind.key] for line in self._line(wordings))
        given = {*self._facts.given(), *(("town",) if self._shop.town else ())}
        return Message(kind, lines, tuple(fact for fact in kind.wants if fact not in given))

    def _line(self, wordings: tuple[str, ...]) -> Iterator[MessageLine]:
        """The first wording that can be filled; with the next that she need not type for, where the first asks."""
        filled = [some for wording in wordings if (some := self._filled(wording))]
        if not filled:
            return
        first, *others = filled
        if not _PLACES.search(first[0].text):
            yield from (MessageLine(sentence) for sentence in first)
            return
        plain = next((some[0] for some in others if not _PLACES.search(some[0].text)), None)
        yield MessageLine(first[0], plain)

    def _filled(self, wording: str) -> list[Sentence]:
        if wording.startswith("@"):
            return [one for one in self._drafted(wording[1:]) if self._is_founded(one)]
        sentence = fill(wording, self._values)
        return [sentence] if sentence and self._is_founded(sentence) else []

    def _drafted(self, slot: str) -> list[Sentence]:
        """The drafts' own sentences for a slot."""
        variant, _, name = slot.rpartition(".")
        tables = WORDINGS[self._lang].SLOTS.get(f"{variant or 'hangat'}.{name}", {})
        templates = next((tables[who] for who in voice(self._facts) if who in tables), ())
        each = each_of(name, self._facts, self._lang) if name in EACH else (values_of(self._facts, self._lang),)
        found = (next((s for t in templates if (s := fill(t, values))), None) for values in each)
        return [sentence for sentence in found if sentence]

    def _is_founded(self, sentence: Sentence) -> bool:
        """Whether a sentence says nothing but its facts and reviewed words: the claims check of the drafts."""
        facts, lang = self._facts, self._lang
        text = _PLACES.sub("", sentence.text)
        shop = (self._shop.name, self._shop.town, *self._shop.terms) if SHOP_FACTS & set(sentence.facts) else ()
        neutral = NEUTRAL_WORDS[lang] | MESSAGE_WORDS[lang] | words_of(" ".join(shop))
        names = [name for name in sentence.facts if name not in SHOP_FACTS]
        if ungrounded(text, names, facts, lang, neutral | _TWIN_DAYS):
            return False
        if shop or not names:  # her shop's own words, or ours, which were reviewed
            return True
        bare = _TWIN_DAY.sub("", text)
        return not (turned(bare, facts, lang) or loose_numbers(bare, facts, lang))


_TWIN_DAYS = frozenset({"9.9", "10.10", "11.11", "12.12"})
_TWIN_DAY = re.compile(r"\b(\d+)\.\1\b")
