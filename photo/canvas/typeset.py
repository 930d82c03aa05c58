"""Text set into a box: kerned by the font, wrapped by its measured width, shrunk, and shortened as the last way out.

Lengths are pixels, in fractions, as type wants them. A block knows the box that its ink takes, so that whoever lays
blocks out can see that none lies on another.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PIL import ImageFont, features

FacesName = Literal["text", "bold", "black", "serif", "soft"]
FACES: dict[FacesName, str] = {
    "text": "PlusJakartaSans-Medium.ttf",
    "bold": "PlusJakartaSans-Bold.ttf",
    "black": "PlusJakartaSans-ExtraBold.ttf",
    "serif": "DMSerifDisplay-Regular.ttf",
    "soft": "Fraunces-SemiBold.ttf",
}
"""Fonts that ship with the product, all under the SIL Open Font License; their licences stand beside them."""

SHRINKS = 0.94  # from one size tried to the next; finer steps are not seen
ELLIPSIS = "…"
NOWHERE = "\uffff"  # a letter that no font has: what is drawn like it is missing
_STATIC = Path(__file__).parent / "static"
_ENGINE = ImageFont.Layout.RAQM if features.check_feature("raqm") else ImageFont.Layout.BASIC


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """How a text is to be set.

    Attributes:
        face: A key of `FACES`.
        size: Pixels of an em, where the text has room.
        least: The size below which it is rather shortened.
        lines: How many it may take.
        leading: From one baseline to the next, in ems.
        tracking: Added between letters, in ems.
    """

    face: FacesName
    size: float
    least: float
    lines: int = 1
    leading: float = 1.2
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """A text that was set.

    Attributes:
        face: A key of `FACES`.
        size: Pixels of an em.
        tracking: Pixels added between letters.
        lines: As they are drawn.
        width: Of the longest line.
        ascent: From the top of the ink to the first baseline.
        descent: From the last baseline to the lowest ink.
        step: From one baseline to the next.
        whole: Nothing of the text was left out.
    """

    face: FacesName
    size: float
    tracking: float
    lines: tuple[str, ...]
    width: float
    ascent: float
    descent: float
    step: float
    whole: bool

    @property
    def height(self) -> float:
        """Return the height of its ink."""
        return self.ascent + self.step * (len(self.lines) - 1) + self.descent


@lru_cache(maxsize=512)
def font_of(face: FacesName, size: float) -> ImageFont.FreeTypeFont:
    """Return a face at a size in pixels."""
    return ImageFont.truetype(_STATIC / FACES[face], size, layout_engine=_ENGINE)


def length_of_line(text: str, face: FacesName, size: float, tracking: float = 0.0) -> float:
    """Return how wide a line is drawn, with kerning."""
    return font_of(face, size).getlength(text) + tracking * max(0, len(text) - 1)


@lru_cache(maxsize=4096)
def _has(face: FacesName, letter: str) -> bool:
    font = font_of(face, 40)
    seen, missing = font.getmask(letter), font.getmask(NOWHERE)
    return letter.isspace() or seen.size != missing.size or bytes(seen) != bytes(missing)


def drawable(text: str, face: FacesName) -> str:
    """Return a text in letters that a face has: others become plain, or go (small pictures, other scripts).

    >>> drawable("Kopi 🌶 ①", "text")
    'Kopi 1'
    """
    kept = []
    for letter in unicodedata.normalize("NFC", text):
        plain = letter if _has(face, letter) else unicodedata.normalize("NFKD", letter)
        kept += [one for one in plain if _has(face, one) and unicodedata.category(one) not in ("Cc", "Cf", "Mn")]
    return " ".join("".join(kept).split())


def set_text(text: str, style: TypeStyle, width: float, height: float) -> Block | None:
    """Set a text into a box, as large as it goes.

    Args:
        text: One paragraph.
        style: How.
        width: Of the box.
        height: Of the box.

    Returns:
        Its block; None where nothing can be drawn, or not a line has room.
    """
    text = drawable(text, style.face)
    if not text or width <= 0:
        return None
    for size in _sizes(style):
        lines = _balanced(text.split(), style, size, width)
        if lines is not None:
            block = _block(lines, style, size, whole=True)
            if block.height <= height:
                return block
    return _shortened(text, style, width, height)


def _sizes(style: TypeStyle) -> Iterator[float]:
    size = style.size
    while size > style.least:
        yield round(size, 2)
        size *= SHRINKS
    yield style.least


def _wrapped(words: list[str], style: TypeStyle, size: float, width: float) -> list[str] | None:
    """Break between words; None where a word is wider than the box."""
    lines, line = [], ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if length_of_line(longer, style.face, size, style.tracking * size) <= width:
            line = longer
            continue
        if not line or length_of_line(word, style.face, size, style.tracking * size) > width:
            return None
        lines.append(line)
        line = word
    return [*lines, line]


def _balanced(words: list[str], style: TypeStyle, size: float, width: float) -> list[str] | None:
    """Break into as few lines as there must be, of about the same length; None where they are too many."""
    lines = _wrapped(words, style, size, width)
    if lines is None or len(lines) > style.lines:
        return None
    if len(lines) == 1:
        return lines
    narrow, wide = width / 2, width
    for _ in range(6):  # to a hundredth of the width
        middle = (narrow + wide) / 2
        tried = _wrapped(words, style, size, middle)
        if tried is not None and len(tried) <= len(lines):
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def _shortened(text: str, style: TypeStyle, width: float, height: float) -> Block | None:
    """Set as much of a text as goes at the least size: words too long are broken, what is left out shows as "…"."""
    size, lines, rest = style.least, list[str](), text
    while rest and len(lines) < style.lines:
        line = _head(rest, style, size, width)
        if not line or _block([*lines, line], style, size, whole=True).height > height:
            break
        lines.append(line)
        rest = rest[len(line) :].lstrip()
    if not lines:
        return None
    if rest:
        lines[-1] = _ended(f"{lines[-1]} {rest}", style, size, width)
    return _block(lines, style, size, whole=not rest) if lines[-1] else None


def _head(text: str, style: TypeStyle, size: float, width: float) -> str:
    """Return as much of a text as one line takes: whole words, or letters of a first word that is too long."""
    wraps = _wrapped(text.split(" "), style, size, width)
    if wraps is not None:
        return wraps[0]
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if length_of_line(longer, style.face, size, style.tracking * size) > width:
            break
        line = longer
    return line or _letters(text.split(" ")[0], "", style, size, width)


def _ended(text: str, style: TypeStyle, size: float, width: float) -> str:
    """Return the last line of a text that is left out in part: whole words where one fits, else letters, and "…"."""
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        line = " ".join(words[:count]).rstrip(" ,.;:·-–") + ELLIPSIS
        if length_of_line(line, style.face, size, style.tracking * size) <= width:
            return line
    return _letters(words[0], ELLIPSIS, style, size, width)


def _letters(word: str, end: str, style: TypeStyle, size: float, width: float) -> str:
    for count in range(len(word), 0, -1):
        if length_of_line(word[:count] + end, style.face, size, style.tracking * size) <= width:
            return word[:count] + end
    return ""


def _inked_width(line: str, face: FacesName, size: float, tracking: float) -> float:
    """Return how far the ink of a line reaches: an f may hang over its own width."""
    reach = font_of(face, size).getbbox(line, anchor="ls")[2] + tracking * (len(line) - 1)
    return max(length_of_line(line, face, size, tracking), float(reach))


def _block(lines: list[str], style: TypeStyle, size: float, *, whole: bool) -> Block:
    font, tracking = font_of(style.face, size), style.tracking * size
    top, bottom = font.getbbox(lines[0], anchor="ls")[1], font.getbbox(lines[-1], anchor="ls")[3]
    # lines without tall letters stand as high as others, and lines without deep ones as deep
    cap, deep = font.getbbox("H", anchor="ls")[1], font.getbbox("p", anchor="ls")[3]
    return Block(
        style.face,
        size,
        tracking,
        tuple(lines),
        max(_inked_width(line, style.face, size, tracking) for line in lines),
        float(-min(top, cap)),
        float(max(bottom, deep)),
        style.leading * size,
        whole,
    )
