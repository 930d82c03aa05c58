"""What the screens of cards, slides and prints are given: designs and shapes, and what is to be said of her texts."""

from listing.backend.service import service
from listing.draft.standing import typed
from listing.facts.form import facts_from
from listing.facts.record import FactError
from listing.kit.clip import DESIGN
from listing.kit.content import findings_of
from listing.kit.designs import FORMATS, designs
from listing.kit.kept import kept
from listing.kit.prints import Print
from listing.kit.slides import measures_of, slides_of
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


def slides_given(work: Work, language: Language) -> dict[str, object]:
    """Give the slides that there is something to say on, and her measures with the way that each runs."""
    names = {key: design.name[language] for key, design in designs("slides").items()}
    data: dict[str, object] = {"slides": [], "measures": [], "unnamed": False, "names": names}
    try:
        told = kept(work, service().store.shops)
    except FactError as error:
        return data | {"unnamed": error.says[language]}
    measures = [{"text": one.text, "axis": one.axis} for one in measures_of(told.facts)]
    return data | {"slides": list(slides_of(told.facts, told.shop)), "measures": measures}


def clip_given(work: Work, language: Language) -> dict[str, object]:
    """Give what cards are given, and the design that a clip has by itself."""
    return cards_given(work, language) | {"usual": DESIGN}


def prints_given(_: Work, __: Language) -> dict[str, object]:
    """Give what can be printed."""
    return {"prints": [kind.value for kind in Print]}
