"""What is printed for the stall, as PDF: price tags, shelf labels, catalogues, a table card. Lengths are millimetres.

Paper is A4, which every copy shop has; what is to be cut carries crop marks, what is to be folded its fold. The same
designs and the same renderer serve cards and print.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from listing.kit.designs import Format, designs
from listing.kit.layout import Materials, lay_out_on
from photo.canvas.scene import Area
from photo.canvas.sheet import Piece, paper_of
from photo.export import pdf_of
from photo.types import Size

A4 = (210.0, 297.0)
MM_OF_INCH = 25.4
MARK_LONG, MARK_AWAY, MARK_THIN = 4.0, 1.5, 0.15  # of a crop mark, and how far it stays from what is cut
HEAD_HIGH, HEAD_GAP = 22.0, 6.0


class Print(StrEnum):
    """What can be printed; the value is the command line's and the file's word."""

    TAGS = "label-harga"
    SHELF = "label-rak"
    TABLE = "kartu-meja"
    CATALOGUE = "katalog"
    CATALOGUE_A6 = "katalog-a6"


@dataclass(frozen=True, slots=True)
class Plan:
    """How a print lies on its paper.

    Attributes:
        design: Of each piece, among those for print.
        cell: Width and height of a piece.
        grid: Pieces across and down.
        gap: Between pieces; where there is one, nothing is cut.
        dots: Pixels of an inch: labels are read from near, and pictures need fewer.
        fills: One product fills its sheet with copies of its piece.
        headed: Her shop stands above.
        folded: The upper piece stands upside down, so that the sheet can be folded and stood up.
    """

    design: str
    cell: tuple[float, float]
    grid: tuple[int, int]
    gap: float = 0.0
    dots: int = 300
    fills: bool = False
    headed: bool = False
    folded: bool = False


PLANS = {
    Print.TAGS: Plan("tag", (60, 34), (3, 8), fills=True),
    Print.SHELF: Plan("shelf", (90, 45), (2, 6), fills=True),
    Print.TABLE: Plan("table", (210, 148.5), (1, 2), dots=200, fills=True, folded=True),
    Print.CATALOGUE: Plan("entry", (90, 80), (2, 3), gap=6, dots=200, headed=True),
    Print.CATALOGUE_A6: Plan("page", (105, 148.5), (2, 2), dots=200),
}


def shows_product(kind: Print) -> bool:
    """Tell whether a print shows a picture of the product."""
    return any(place.kind == "picture" for place in designs("print")[PLANS[kind].design].places)


def printed(kind: Print, products: Sequence[Materials]) -> bytes:
    """Return a print of products as PDF.

    Args:
        kind: What.
        products: One or more; a label of each fills sheets of its own.
    """
    plan = PLANS[kind]
    across, down = plan.grid
    count = across * down
    sheets: list[Sequence[Materials]] = (
        [[one] * count for one in products]
        if plan.fills
        else [products[start : start + count] for start in range(0, len(products), count)]
    )
    return pdf_of((paper_of(_size(A4, plan.dots), _pieces(plan, sheet), _marks(plan)) for sheet in sheets), plan.dots)


def _size(millimetres: tuple[float, float], dots: int) -> Size:
    return round(_px(millimetres[0], dots)), round(_px(millimetres[1], dots))


def _px(millimetres: float, dots: int) -> float:
    return millimetres * dots / MM_OF_INCH


def _corner(plan: Plan) -> tuple[float, float]:
    """Return where the grid begins."""
    (wide, high), (across, down) = plan.cell, plan.grid
    head = HEAD_HIGH + HEAD_GAP if plan.headed else 0.0
    left = (A4[0] - across * wide - (across - 1) * plan.gap) / 2
    top = (A4[1] - head - down * high - (down - 1) * plan.gap) / 2
    return left, top + head


def _pieces(plan: Plan, sheet: Sequence[Materials]) -> Iterator[Piece]:
    left, top = _corner(plan)
    if plan.headed:
        wide = A4[0] - 2 * left
        at = round(_px(left, plan.dots)), round(_px(top - HEAD_HIGH - HEAD_GAP, plan.dots))
        yield _piece("head", (wide, HEAD_HIGH), sheet[0], plan.dots, at)
    for number, materials in enumerate(sheet):
        row, column = divmod(number, plan.grid[0])
        x, y = left + column * (plan.cell[0] + plan.gap), top + row * (plan.cell[1] + plan.gap)
        at = round(_px(x, plan.dots)), round(_px(y, plan.dots))
        yield _piece(plan.design, plan.cell, materials, plan.dots, at, turned=plan.folded and row == 0)


def _piece(
    design: str, cell: tuple[float, float], materials: Materials, dots: int, at: Size, *, turned: bool = False
) -> Piece:
    plan = designs("print")[design]
    scene = lay_out_on(plan, plan.places, Format(_size(cell, dots), 0, 0, 1.0), materials)
    return Piece(scene, *at, turned)


def _marks(plan: Plan) -> Iterator[Area]:
    """Give the crop marks: short lines in the margin, or at the paper's edge where the pieces reach it."""
    if plan.gap:
        return
    left, top = _corner(plan)
    (wide, high), (across, down) = plan.cell, plan.grid
    for axis, start, cell, count, beside in ((0, left, wide, across, top), (1, top, high, down, left)):
        long = A4[1 - axis]
        room = beside >= MARK_LONG + MARK_AWAY
        for number in range(count + 1):
            at = start + number * cell
            if not 0.5 < at < A4[axis] - 0.5:
                continue
            near = beside - MARK_AWAY - MARK_LONG if room else 0.0
            for begin in (near, long - near - MARK_LONG):
                mark = (at - MARK_THIN / 2, begin, MARK_THIN, MARK_LONG)
                x, y, w, h = mark if axis == 0 else (mark[1], mark[0], mark[3], mark[2])
                yield Area(*(_px(value, plan.dots) for value in (x, y, max(w, 0.2), max(h, 0.2))))
