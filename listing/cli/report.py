"""Rows of a report: what became of a photo, and what was measured of its light and ground, with how sure it is."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from listing.cli.jobs import REPORT
from listing.cli.results import Results
from listing.cli.timings import Seconds
from photo.files import written_whole
from photo.ground.brighten import Ground
from photo.light.correction import Light
from photo.types import Fault


class Certainty(msgspec.Struct, frozen=True):
    """How sure each value of a `LightRow` is, 0..1."""

    roll_deg: float
    gains: float
    exposure_ev: float
    contrast: float
    noise: float
    blur: float


class GroundRow(msgspec.Struct, frozen=True):
    """What the product stands on; `trouble` names why it should be cut rather than brightened, or null."""

    lightness: float
    uneven: float
    clutter: float
    trouble: str | None


class LightRow(msgspec.Struct, frozen=True, omit_defaults=True):
    """The light of a photo.

    Attributes:
        roll_deg: Clockwise tilt.
        gains: For linear R, G, B.
        exposure_ev: Stops.
        contrast: What the shade keeps of its distance to the light; 1 is all of it.
        noise: In sRGB values.
        blur: 0 (sharp) to 1.
        colour_moved: How far the colours were moved, CIELAB.
        ask_colour: Whether the colours are so much of a guess that somebody should look.
        certainty: How sure each of these is.
        background: Where it was made white, what it was.
        reduced_to: Size of the result, where the photo is larger than this computer's memory allows.
    """

    roll_deg: float
    gains: list[float]
    exposure_ev: float
    contrast: float
    noise: float
    blur: float
    colour_moved: float
    ask_colour: bool
    certainty: Certainty
    background: GroundRow | None = None
    reduced_to: tuple[int, int] | None = None


class OutputRow(msgspec.Struct, frozen=True):
    """One file: its place, its path below the report, its size."""

    market: str
    file: str
    pixels: tuple[int, int]
    bytes: int


class PhotoRow(msgspec.Struct, frozen=True):
    """What became of one photo.

    Attributes:
        input: Its path, as it was given.
        pixels: Size of the upright photo.
        bytes: Of its file.
        outputs: The files made.
        warnings: What she should know although they could be made.
        cutout: How sure the cut-out is of itself, 0..1.
        faults: What may be wrong with it, and where, the largest first.
        light: What was measured of the light.
        background: What was measured of the ground.
        recipe: What was asked for; the same photo with the same recipe need not be done again.
        seconds: Time it took.
        steps: What each step took of it.
        error: Why there are no files, in a sentence.
        kind: Class name of that error.
    """

    input: str
    pixels: tuple[int, int] | None = None
    bytes: int | None = None
    outputs: list[OutputRow] = []
    warnings: list[str] = []
    cutout: float | None = None
    faults: list[Fault] = []
    light: LightRow | None = None
    background: GroundRow | None = None
    recipe: str = ""
    seconds: float = 0.0
    steps: Seconds = {}
    error: str | None = None
    kind: str | None = None


def light_row(light: Light, ground: Ground | None = None) -> LightRow:
    """Return the values of a photo's light, and of its ground where that was made white."""
    return LightRow(
        roll_deg=round(light.tilt.degrees, 2),
        gains=[round(gain, 4) for gain in light.balance.gains],
        exposure_ev=round(light.exposure.stops, 3),
        contrast=round(1 / light.exposure.curve.lift, 3),
        noise=round(light.noise.value, 2),
        blur=round(light.blur.value, 3),
        colour_moved=round(light.moved, 1),
        ask_colour=light.ask,
        certainty=Certainty(
            roll_deg=round(light.tilt.certainty, 3),
            gains=round(light.balance.certainty, 3),
            exposure_ev=round(light.exposure.certainty, 3),
            contrast=round(light.exposure.certainty, 3),
            noise=round(light.noise.certainty, 3),
            blur=round(light.blur.certainty, 3),
        ),
        background=ground_row(ground) if ground else None,
    )


def ground_row(ground: Ground) -> GroundRow:
    """Return the values of a background."""
    trouble = ground.trouble.value if ground.trouble else None
    return GroundRow(round(ground.lightness, 1), round(ground.uneven, 3), round(ground.clutter, 3), trouble)


def as_text(content: object) -> str:
    """Return rows as JSON for people and programs."""
    return json.dumps(msgspec.to_builtins(content), indent=1, ensure_ascii=False)


def write_report(path: Path, content: object) -> None:
    """Write a report, whole or not at all."""
    with written_whole(path) as part:
        part.write_text(as_text(content) + "\n", encoding="utf-8")


@dataclass(slots=True)
class Report:
    """The rows of a batch in the order of its photos, each as JSON: as records ten thousand would take 80 megabytes.

    Attributes:
        results: Where its file goes.
        bad: How many photos have no pictures.
    """

    results: Results
    bad: int = 0
    _rows: dict[int, bytes] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._rows)

    def keep(self, number: int, row: PhotoRow) -> None:
        """Keep the row of the photo with this number."""
        self._rows[number] = msgspec.json.encode(row)
        self.bad += row.error is not None

    def rows(self) -> Iterator[PhotoRow]:
        """Yield the rows one by one, as records."""
        for number in sorted(self._rows):
            yield msgspec.json.decode(self._rows[number], type=PhotoRow)

    def lines(self) -> Iterator[str]:
        """Yield the report as JSON for people and programs, row by row."""
        opening = "["
        for number in sorted(self._rows):
            yield opening + "\n " + as_text(json.loads(self._rows[number])).replace("\n", "\n ")
            opening = ","
        yield ("[" if opening == "[" else "\n") + "]\n"

    def write(self) -> None:
        """Write the file, whole or not at all."""
        self.results.write(REPORT, self.lines())


def read_rows(results: Results) -> Sequence[PhotoRow]:
    """Return the rows of an earlier report; none where there is none that can be read."""
    try:
        return msgspec.json.decode(results.read(REPORT), type=list[PhotoRow])
    except msgspec.MsgspecError:
        return []
