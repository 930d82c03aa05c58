"""What may be wrong with a scene: texts on each other or on the product, cut letters, colours that cannot be read."""

from itertools import combinations

from photo.canvas.contrast import LEAST_CONTRAST, contrast_of
from photo.canvas.paint_scene import inlay_area
from photo.canvas.scene import Area, Code, Inlay, Lettering, Panel
from photo.canvas.typeset import font_of

HAIR = 1.0  # pixel that rounding may cost
HANGS = 0.15  # ems that a j may hang into the margin at its left


def faults(scene):
    """Every fault of a scene, in words."""
    page = Area(0, 0, *scene.size)
    words = [one for one in scene.elements if isinstance(one, Lettering)]
    solid = [(f"“{' '.join(one.block.lines)}”", one.area) for one in words]
    solid += [("the picture", inlay_area(one)) for one in scene.elements if isinstance(one, Inlay)]
    solid += [("the code", one.area) for one in scene.elements if isinstance(one, Code)]
    found = [f"{a} lies on {b}" for (a, one), (b, other) in combinations(solid, 2) if _meet(one.inset(HAIR), other)]
    found += [f"{name} leaves the page" for name, area in solid if not _holds(page, area)]
    panels = [one for one in scene.elements if isinstance(one, Panel) and not one.line]
    for one in words:
        found += [f"cut: {line}" for at, line in enumerate(one.block.lines) if not _inked(one, at, line)]
        under = [panel for panel in panels if _meet(panel.area, one.area.inset(HAIR))]
        if any(not _holds(panel.area, one.area, HAIR) for panel in under):
            found.append(f"“{one.block.lines[0]}” crosses the edge of a panel")
        ground = under[-1].colour if under else scene.ground
        if one.ground != ground or contrast_of(one.colour, ground) < LEAST_CONTRAST:
            found.append(f"“{one.block.lines[0]}” in {one.colour} cannot be read on {ground}")
    return found


def _inked(words, at, line):
    """Whether all ink of a line lies inside its area, and above the ink of the next."""
    block = words.block
    left, top, right, bottom = font_of(block.face, block.size).getbbox(line, anchor="ls")
    right += block.tracking * (len(line) - 1)
    high = at > 0 or -top <= block.ascent + HAIR
    low = bottom <= (block.descent + HAIR if at == len(block.lines) - 1 else block.step)
    return high and low and right - max(left, 0) <= words.area.width + HAIR and left > -block.size * HANGS


def _holds(area, other, slack=0.5):
    """Whether another area lies inside, but for so many pixels."""
    sides = (area.left - other.left, area.top - other.top, other.right - area.right, other.bottom - area.bottom)
    return max(sides) <= slack


def _meet(area, other):
    """Whether two areas share ground."""
    across = area.left < other.right and other.left < area.right
    return across and area.top < other.bottom and other.top < area.bottom
