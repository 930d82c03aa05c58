"""Lists of words written as prose."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set.

    >>> sorted(word_set("dan di ke"))
    ['dan', 'di', 'ke']
    """
    return frozenset(text.split())


def by_spelling(table: str) -> dict[str, str]:
    """Lines of a word and its spellings, turned round: the word by spelling.

    >>> by_spelling("yang: yg yng")
    {'yg': 'yang', 'yng': 'yang'}
    """
    rows = (line.split(": ") for line in table.strip().splitlines())
    return {spelling: word.strip() for word, spellings in rows for spelling in spellings.split()}
