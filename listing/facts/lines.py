r"""Her lines in a box: where one ends, what she says there ends; the lines of a term are understood only together.

>>> one_line("lap kering\njangan direndam", "care"), one_term(("boleh tukar", "maksimal 2 hari"), "returns")
('lap kering, jangan direndam', 'boleh tukar, maksimal 2 hari')
"""

ONE_TERM = frozenset({"pre_order", "minimum", "deposit", "hours", "returns"})
"""Boxes of which all lines are one term; a warning, a note or a place is one each."""
_NO_STATEMENTS = frozenset({"name", "brand", "stock", "weight"})
_MARKS = tuple(".,;:!?(")


def one_line(typed: str, field: str) -> str:
    """A box as one line: a comma where one of her lines ended without a mark, but in a name or a number."""
    lines = [" ".join(one.split()) for one in typed.split("\n") if one.strip()]
    if field in _NO_STATEMENTS:
        return " ".join(lines)
    return " ".join(one if one.endswith(_MARKS) else f"{one}," for one in lines).rstrip(",")


def one_term(lines: tuple[str, ...], field: str) -> str:
    """The lines of one term; one that begins like a sentence stays one, and days of the week are names."""
    said = lines[0]
    for one in lines[1:]:
        said += f". {one}" if one[:1].isupper() and field != "hours" else f", {one}"
    return said
