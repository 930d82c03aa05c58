"""How long each picture of a film is seen, and how far it has moved at a moment: plain arithmetic."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LEAST_SECONDS, MOST_SECONDS = 10.0, 20.0
"""Of a film: shorter than what Stories and Status take (60 and 90), and as long as people look. A choice."""
MOST_SHOTS = 6
LOOK_SECONDS, READ_SECONDS = 1.6, 0.3
"""To look at a picture, and to read a word of it: silently people read 238 words a minute (Brysbaert, 2019)."""
FADE_SECONDS = 0.4
RATE = 25  # frames a second


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that is seen for a while.

    Attributes:
        picture: Its number.
        page: Number of the words that stand beside it.
        begin, seconds: When, and for how long.
    """

    picture: int
    page: int
    begin: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of a frame.

    Attributes:
        shot: Its number.
        progress: How far it has moved, 0..1.
        weight: How much of the frame it makes, 0..1.
    """

    shot: int
    progress: float
    weight: float


def paced(words: Sequence[int], pictures: int) -> tuple[Shot, ...]:
    """Return the shots of a film.

    Args:
        words: How many words each page has; one page at least.
        pictures: How many there are, one at least. Each is seen once as far as `MOST_SHOTS` go; where there are more
            pages than pictures, they begin again.
    """
    count = max(len(words), min(pictures, MOST_SHOTS))
    pages = [number * len(words) // count for number in range(count)]
    raw = [LOOK_SECONDS + READ_SECONDS * words[page] / pages.count(page) for page in pages]
    total = min(max(sum(raw), LEAST_SECONDS), MOST_SECONDS)
    shots, begin = [], 0.0
    for number, (page, wanted) in enumerate(zip(pages, raw, strict=True)):
        seconds = wanted * total / sum(raw)
        shots.append(Shot(number % pictures, page, begin, seconds))
        begin += seconds
    return tuple(shots)


def seconds_of(shots: Sequence[Shot]) -> float:
    """Return the seconds of a film."""
    return shots[-1].begin + shots[-1].seconds


def frames_of(shots: Sequence[Shot]) -> Iterator[tuple[Seen, ...]]:
    """Yield what each frame is made of: one shot, or two while one fades into the next."""
    for number in range(round(seconds_of(shots) * RATE)):
        yield _at(shots, number / RATE)


def _at(shots: Sequence[Shot], moment: float) -> tuple[Seen, ...]:
    now = max(number for number, shot in enumerate(shots) if shot.begin <= moment)
    left = shots[now].begin + shots[now].seconds - moment
    if now + 1 == len(shots) or left >= FADE_SECONDS:
        return (Seen(now, _progress(shots, now, moment), 1.0),)
    share = 1 - left / FADE_SECONDS
    return (
        Seen(now, _progress(shots, now, moment), 1 - share),
        Seen(now + 1, _progress(shots, now + 1, moment), share),
    )


def _progress(shots: Sequence[Shot], number: int, moment: float) -> float:
    """Return how far a shot has moved: it begins to while it fades in, so that it never jumps."""
    shot, early = shots[number], FADE_SECONDS if number else 0.0
    return min(1.0, max(0.0, (moment - shot.begin + early) / (shot.seconds + early)))
