"""What the screens of cards, slides and prints are given: designs and shapes, and what is to be said of her texts."""

from listing.draft.standing import typed
from listing.facts.form import facts_from
from listing.facts.record import FactError
from listing.kit.content import findings_of
from listing.kit.designs import FORMATS, designs
from listing.kit.prints import Print
from listing.phrases.language import Language
from listing.store.records import Work


def cards_given(work: Work, language: Language) -> dict[str, object]:
    """Give the designs and shapes, and what is to be said of her texts before they stand on a card."""
    data: dict[str, object] = {
        "designs": [{"key": key, "name": design.name[language]} for key, design in designs().items()],
        "forms": {key: list(form.size) for key, form in FORMATS.items()},
        "unnamed": False,
        "findings": [],
    }
    try:
        findings = findings_of(facts_from(typed(work.facts)))
    except FactError as error:
        return data | {"unnamed": error.says[language]}
    return data | {"findings": [found.says(language) for found in findings]}


def prints_given(_: Work, __: Language) -> dict[str, object]:
    """Give what can be printed."""
    return {"prints": [kind.value for kind in Print]}
