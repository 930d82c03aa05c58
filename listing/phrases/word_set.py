"""Lists of words written as prose."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set.

    >>> sorted(word_set("dan di ke"))
    ['dan', 'di', 'ke']
    """
    return frozenset(text.split())
