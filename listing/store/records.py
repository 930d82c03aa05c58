"""What the store hands out: frozen records of a work and its photos; and the shapes of what a phone may bring."""

import hashlib
from dataclasses import dataclass, field
from typing import Annotated, Literal, NotRequired, Protocol, TypeAlias, TypedDict, TypeVar

import msgspec
from msgspec import Meta

from photo.cutout.confidence import UNSURE
from photo.errors import Details, ProductNotFound
from photo.types import Fault

Status = Literal["queued", "working", "done", "failed"]
UNSEEN = ProductNotFound.__name__
"""The error of a photo in which no product was seen."""
DEMO_PHONE = "demo"
"""Where a phone's mark stands, for the works of the trainer's demo: they are nobody's, and count nowhere."""
LAST_STEP = 4
"""Foto, Rapikan, Tulis, Simpan."""
ORIGINAL, WORKING, BEFORE, ALPHA = "original", "working", "before.jpg", "alpha.png"
"""Names of the files in a photo's folder: as uploaded; small, upright, without metadata; the product's opacity."""

# Bounds of what is typed: several times what the longest form and the longest place take, so that nobody meets them.
Name = Annotated[str, Meta(max_length=40)]
Short = Annotated[str, Meta(max_length=200)]
MOST_COSTS = 80  # rows of one product: a cake of twenty ingredients has thirty
Typed = Annotated[str, Meta(max_length=5000)]
Text = Annotated[str, Meta(max_length=20_000)]
Number = Annotated[int, Meta(ge=-(2**53), le=2**53)]
"""A whole number that JavaScript can hold."""
Share = Annotated[float, Meta(ge=-1, le=2)]
"""A share of a photo's side; a finger may leave the photo."""
MOST_POINTS = 2000  # of one stroke; a finger at 60 Hz draws for half a minute

FactBoxes: TypeAlias = Annotated[dict[Name, Typed | Number], Meta(max_length=60)]
"""What she typed, by box of the form, untidied."""
LookPart: TypeAlias = Annotated[
    dict[Name, Name | bool | float | Annotated[list[float], Meta(max_length=4)] | None], Meta(max_length=30)
]
"""Part of a look as JSON has it, flat; `listing/pictures/look_json.py` reads it."""


class Edit(TypedDict):
    """A text that she changed.

    Attributes:
        text: As it stands.
        facts: Mark of the facts that the draft was made from.
    """

    text: Text
    facts: NotRequired[Name]


class Texts(TypedDict, total=False):
    """What is kept of her texts.

    Attributes:
        variant: Which of the drafts she reads.
        made: Whether she asked for drafts.
        lang: Language that her customers read.
        hers: What she changed, by place and field.
    """

    variant: Name
    made: bool
    lang: Name
    hers: Annotated[dict[Name, Annotated[dict[Name, Text | Edit], Meta(max_length=10)]], Meta(max_length=20)]


class Costs(TypedDict, total=False):
    """What is kept of "Hitung Harga", as she typed it.

    Attributes:
        rows: Boxes of each ingredient and other cost, by the row's name; in her order.
        rest: Boxes that stand once, such as how many pieces it makes.
    """

    rows: Annotated[dict[Name, Annotated[dict[Name, Short], Meta(max_length=8)]], Meta(max_length=MOST_COSTS)]
    rest: Annotated[dict[Name, Short], Meta(max_length=12)]


class StrokeRecord(msgspec.Struct, frozen=True):
    """One stroke of a finger.

    Attributes:
        kind: What it says: this is the product, this is not, this is dust and shall go.
        points: Its way, (x, y) as shares of the photo's width and height.
        radius: Share of the photo's longer side.
        id: Chosen by the phone; makes sending twice harmless.
    """

    kind: Literal["keep", "erase", "clean"]
    points: Annotated[tuple[tuple[Share, Share], ...], Meta(min_length=1, max_length=MOST_POINTS)]
    radius: Share
    id: Annotated[str, Meta(max_length=64)] = ""

    @property
    def is_spot(self) -> bool:
        """Whether it takes something off the photo, and leaves the cut-out alone."""
        return self.kind == "clean"


Strokes: TypeAlias = tuple[StrokeRecord, ...]


def drawn_status(error: str | None, strokes: Strokes) -> Status:
    """Return what becomes of a photo whose study failed: a product that she drew is one."""
    return "done" if error == UNSEEN and any(one.kind == "keep" for one in strokes) else "failed"


def is_in(box: tuple[float, float, float, float], stroke: StrokeRecord) -> bool:
    """Tell whether a stroke passes through a box: left, top, right, bottom, in shares of the photo.

    >>> is_in((0.2, 0.2, 0.4, 0.4), StrokeRecord("keep", ((0.3, 0.3),), 0.02))
    True
    """
    left, top, right, bottom = box
    return any(left <= x <= right and top <= y <= bottom for x, y in stroke.points)


T = TypeVar("T")


def parsed(stored: str, shape: object, otherwise: T) -> T:
    """Read a column as its shape. What an older version or a damaged disk left there in another shape is `otherwise`.

    One work's odd content must not keep anybody from the others.
    """
    try:
        content: T = msgspec.json.decode(stored, type=shape)
        return content
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return otherwise


class File(Protocol):
    """A file that was kept."""

    def read_bytes(self) -> bytes:
        """Return all of it. Raises FileNotFoundError, and OSError where it cannot be read."""


class Folder(Protocol):
    """Where the files of a photo are; a `Path` is one."""

    def __truediv__(self, name: str, /) -> File:
        """Return a file of it, be it there or not."""


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """One photo of a work.

    Attributes:
        work: Key of the work.
        client_id: What the phone calls it.
        error: Class name of the error when `status` is "failed", and `details` its attributes. Where no product was
            seen, it stays when she has drawn one.
        tries: How often its study was begun without an end.
        decoded: Whether its small upright copy is there.
        advice: What could be better about it, see `photo/advice.py`.
        confidence: How sure the cut-out is of itself, 0..1; None where it does not say.
        look: What differs from the look of the work.
        strokes, undone: Corrections by hand: those that count, and those taken back, the latest last.
        version: Counts everything that changes its picture, the look aside.
        ask_colour: Whether only she can tell if its colour is right.
        faults: What may be wrong with the cut-out as the machine left it, and where.
        option: Which of the product's options it shows, by the name that she typed; "" where it shows them all.
        rank: Its place among the photos of the work where she put them in order, below 0; else 0.
        agreed: Whether its owner lets the front screen of the hall show it.
        folder: Where its files are.
    """

    id: int
    work: str
    client_id: str
    status: Status
    error: str | None
    details: Details
    tries: int
    decoded: bool
    advice: tuple[str, ...]
    confidence: float | None
    look: LookPart
    strokes: Strokes
    undone: Strokes
    version: int
    agreed: bool
    rank: int
    ask_colour: bool
    faults: tuple[Fault, ...]
    option: str
    folder: Folder

    @property
    def is_studied(self) -> bool:
        """Whether its study has ended, with a product or without one, which can still be brightened."""
        return self.decoded and self.status in ("done", "failed")

    @property
    def is_opened(self) -> bool:
        """Whether it has been decoded, or given up."""
        return self.decoded or self.status == "failed"

    @property
    def is_unseen(self) -> bool:
        """Whether the machine saw no product in it: what there is of one, she drew by finger."""
        return self.error == UNSEEN and self.decoded

    @property
    def unmended(self) -> tuple[Fault, ...]:
        """Return the faults of the cut-out where no stroke of hers has been."""
        return tuple(fault for fault in self.faults if not any(is_in(fault.box, one) for one in self.cuts))

    @property
    def cuts(self) -> Strokes:
        """The strokes that correct the cut-out."""
        return tuple(stroke for stroke in self.strokes if not stroke.is_spot)

    @property
    def spots(self) -> Strokes:
        """The strokes that take dust and crumbs off the photo."""
        return tuple(stroke for stroke in self.strokes if stroke.is_spot)

    @property
    def is_unsure(self) -> bool:
        """Whether its cut-out needs a look by her: a confidence of 0.0 does, None (she did it herself) does not."""
        return self.confidence is not None and self.confidence < UNSURE


@dataclass(frozen=True, slots=True)
class Work:
    """One product: what she typed, how it shall look, its photos in the order they came.

    Attributes:
        phone: Mark of the phone that began it, "" where that is not known.
        costs: What it costs, from "Hitung Harga".
    """

    key: str
    code: str
    step: int
    facts: FactBoxes
    texts: Texts
    look: LookPart
    photos: tuple[StoredPhoto, ...]
    phone: str = ""
    costs: Costs = field(default_factory=Costs)

    @property
    def is_demo(self) -> bool:
        """Whether the trainer made it to show how it goes."""
        return self.phone == DEMO_PHONE


@dataclass(frozen=True, slots=True)
class Removed:
    """What a deletion took away, counted before and found gone after."""

    works: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found again when the store was opened.

    Attributes:
        damaged: The database was not whole, and stands aside in `work.lost/`.
        works, photos: Found again on the disk, or read from what is left of the database.
        aside: Folders that no row spoke of, moved to `work.lost/`.
    """

    damaged: bool = False
    works: int = 0
    photos: int = 0
    aside: int = 0


def owner_of(work: Work) -> str:
    """Return who is served when this work is: its phone, or where that is not known the work itself."""
    return work.phone or work.key


def key_of(token: str) -> str:
    """Return the key of a token: not to be turned back, and safe as the name of a folder."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
