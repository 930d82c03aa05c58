"""Words that can stand where nothing explains them, in a title or a hashtag."""

import re
from functools import lru_cache

from listing.facts.lists import is_rest
from listing.phrases.drafts.headlines import DANGLES
from listing.phrases.drafts.terms import ILLNESS
from listing.places.forbidden_words import TITLE_RULES


@lru_cache(maxsize=4096)  # the same words are asked about for every place and variant
def quiet(text: str) -> bool:
    """Whether a title may carry it: her claims stay in her description, where a note stands beside them."""
    return not any(rule.spans(text) for rule in TITLE_RULES) and not ILLNESS.search(text)


def fits(text: str) -> bool:
    """Whether a phrase keeps its sense in a title, where no comma stands: no list, no condition, no claim."""
    return quiet(text) and not re.search(r"[,;:()@?!+]|Rp\d", text) and not is_rest(text) and not DANGLES.search(text)
