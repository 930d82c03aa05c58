"""What the scripts of some tools are given beside token, language and words."""

from datetime import date
from typing import TypedDict

from listing.backend.service import service
from listing.draft.standing import language_of, typed
from listing.facts.form import facts_from
from listing.facts.record import EATEN, FactError
from listing.kit.kept import kept
from listing.kit.messages.calendar import Day, next_day
from listing.kit.messages.write import Message, messages
from listing.kit.permits.guide import Permit, permits_for
from listing.kit.price.boxes import USUAL_PROFITS
from listing.kit.price.files import ROW_BOXES
from listing.kit.shop import Shop
from listing.phrases.app.fact_questions import KIND_NAMES
from listing.phrases.app.kit_messages import MESSAGE_SCREEN
from listing.phrases.drafts.product_kinds import category_of
from listing.phrases.drafts.wording import WORDINGS
from listing.phrases.language import Language, said, spoken
from listing.store.records import Work


class ShownLine(TypedDict):
    """A line of a message; `otherwise` is said where she types nothing into the places of `text`."""

    text: str
    otherwise: str | None


class ShownPermit(TypedDict):
    """A permit as its card shows it; `number` is hers, where given; a source is name, address, day and `sure`."""

    key: str
    level: str
    name: str
    when: str
    steps: list[str]
    cost: str
    where: str
    address: str
    check: str
    number: str
    sources: list[dict[str, str]]


class ShownMessage(TypedDict):
    """A message as its card shows it.

    Attributes:
        asks: Places that she may type.
        must: Those without which it cannot be sent.
        missing: What she could type to let it say more; may be empty.
        day: When it is for; may be empty.
    """

    key: str
    group: str
    lines: list[ShownLine]
    asks: list[str]
    must: list[str]
    missing: str
    day: str


def price_given(work: Work, _: Language) -> dict[str, object]:
    """Return her cost sheet, the shape of its rows, and the price in her facts."""
    name = str(work.facts.get("nama", ""))
    kind = str(work.facts.get("kategori", "")) or category_of(name)
    return {
        "costs": dict(work.costs),
        "rows": {kind: list(boxes) for kind, boxes in ROW_BOXES.items()},
        "usual": list(USUAL_PROFITS),
        "product": {"name": name, "price": str(work.facts.get("harga", "")), "made": kind not in EATEN},
    }


def message_given(work: Work, language: Language) -> dict[str, object]:
    """Return her messages in the language of her buyers, what is said about them in hers."""
    name = typed(work.facts).get("nama", "")
    try:
        told = kept(work, service().store.shops)
        facts, shop = told.facts, told.shop
    except FactError as error:
        if error.key == "nama" and not name:
            return {"messages": None}
        facts, shop = facts_from({"nama": name or "-"}), Shop()
    found = messages(facts, shop, language_of(work.texts))
    today = date.today()
    days = {one.kind.key: next_day(one.kind.key, today) for one in found}
    ordered = sorted(found, key=lambda one: day.date if (day := days[one.kind.key]) else date.max)
    return {"messages": [_shown(one, days[one.kind.key], language) for one in ordered]}


def _shown(message: Message, day: Day | None, language: Language) -> ShownMessage:
    words = spoken(MESSAGE_SCREEN, language)
    labels = WORDINGS[language].LABELS | {"town": words["town"]}
    missing = ", ".join(labels[fact].lower() if fact != "town" else labels[fact] for fact in message.missing)
    return ShownMessage(
        key=message.kind.key,
        group=message.kind.group,
        lines=[
            ShownLine(text=line.said.text, otherwise=line.otherwise.text if line.otherwise else None)
            for line in message.lines
        ],
        asks=list(dict.fromkeys(ask for line in message.lines for ask in line.asks)),
        must=list(message.must),
        missing=words["missing"].format(facts=missing) if missing else "",
        day=_day_words(day, language) if day else "",
    )


def _day_words(day: Day, language: Language) -> str:
    words = spoken(MESSAGE_SCREEN, language)
    told = f"{day.date.day} {words['months'][day.date.month - 1]} {day.date.year}"
    return told if day.sure else str(words["day_about"]).format(day=told)


def permit_given(work: Work, language: Language) -> dict[str, object]:
    """Return the permits that concern her product; None before it has a name."""
    try:
        facts = facts_from(typed(work.facts))
    except FactError:
        return {"permits": None, "product": None}
    numbers = {"pirt": facts.pirt, "halal": facts.halal, "bpom": facts.bpom}
    shown = [_shown_permit(permit, numbers.get(permit.fact, ""), language) for permit in permits_for(facts)]
    kind = said(KIND_NAMES[facts.category.value], language)
    return {"permits": shown, "product": {"name": facts.name, "kind": kind}}


def _shown_permit(permit: Permit, number: str, language: Language) -> ShownPermit:
    return ShownPermit(
        key=permit.key,
        level=permit.level,
        name=said(permit.name, language),
        when=said(permit.when, language),
        steps=[said(step, language) for step in permit.steps],
        cost=said(permit.cost, language),
        where=said(permit.where, language),
        address=permit.address,
        check=said(permit.check, language) if permit.check else "",
        number=number,
        sources=[
            {"name": source.name, "address": source.address, "day": source.read, "sure": source.sure}
            for source in permit.sources
        ],
    )
