"""What can go wrong with a picture. Catch `PhotoError` and nothing else.

PhotoError
├── ReadError                the file the seller handed over
│   ├── EmptyFile            nothing in it
│   ├── FileTooLarge         more bytes than we take
│   ├── NotAnImage           text, video, a document, an unknown format
│   ├── TooManyPixels        a decompression bomb, or a poster scan
│   ├── TooSmall             a pixel, a line
│   └── DamagedFile          cut short or broken inside
├── ModelError               the cut-out network
│   ├── UnknownModel         not in our table
│   ├── ModelMissing         in our table, not on this disk
│   └── FetchFailed          no source gave the right bytes
├── ProductNotFound          the network saw nothing that stands out
├── DoesNotFit               no JPEG quality gets the picture under the cap
├── FileTrouble              the disk: not readable, full, gone
├── Unexpected               a fault of ours, kept from harming other photos
├── SetAside                 a photo of a batch that ended the process which worked on it, twice
│   ├── Crashed              a fault inside a decoder
│   ├── OutOfMemory          the computer's memory ran out
│   ├── TookTooLong          it was still not done after `seconds`
│   └── WorkersLost          the computers of a cluster that had it went away, `tries` times
├── FilmError                a short film could not be made
│   ├── NoFilmMaker          no ffmpeg on this machine
│   └── FilmFailed           ffmpeg gave up
└── SystemLibraryMissing     OpenCV cannot load on this machine

Each class keeps its data as attributes and says in English, for the log, what happened, why, and what to do.
The sentences for the screen are not here: whoever shows one looks it up by class name.
"""

from collections.abc import Sequence
from typing import TypeAlias

Details: TypeAlias = dict[str, str | int | float | list[str | int] | None]
"""The attributes of an error, on their way over a border."""


class PhotoError(Exception):
    """Anything a seller or an operator can act on."""

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes as what it is, whatever its constructor asks for."""
        return _as_it_was, (type(self), self.args, vars(self))


def _as_it_was(kind: type[PhotoError], said: tuple[object, ...], details: dict[str, object]) -> PhotoError:
    error = kind.__new__(kind)
    error.args = said
    vars(error).update(details)
    return error


class ReadError(PhotoError):
    """The file cannot be used as a photo."""


class EmptyFile(ReadError):
    """The file has no bytes."""

    def __init__(self) -> None:
        super().__init__("The file is empty: the copy or upload stopped before it began. Send it again.")


class FileTooLarge(ReadError):
    """The file has more bytes than `limit`."""

    def __init__(self, size: int, limit: int) -> None:
        self.size, self.limit = size, limit
        super().__init__(
            f"The file has {size / 1e6:.1f} MB, the limit is {limit / 1e6:.0f} MB. "
            "Take the photo with the phone's normal setting, or send a smaller copy."
        )


class NotAnImage(ReadError):
    """The bytes are no picture in a format we read."""

    def __init__(self) -> None:
        super().__init__(
            "This file is not a picture that can be read. "
            "Choose a photo: JPEG, PNG, WebP, HEIC, AVIF, TIFF, BMP or GIF."
        )


class TooManyPixels(ReadError):
    """The picture unpacks to more pixels than `limit`."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__(
            f"The picture would unpack to more than {limit / 1e6:.0f} megapixels. "
            "Choose a normal photo, or make it smaller first."
        )


class TooSmall(ReadError):
    """The picture is too small or too thin to show a product."""

    def __init__(self, size: tuple[int, int], limit: int) -> None:
        self.size, self.limit = size, limit
        super().__init__(
            f"The picture is {size[0]} x {size[1]} pixels, too small or too thin to show a product. "
            "Choose the original photo instead of its thumbnail."
        )


class DamagedFile(ReadError):
    """The file is a picture, but it is cut short or broken."""

    def __init__(self) -> None:
        super().__init__(
            "The picture file is damaged or was cut short while it was copied. "
            "Send it once more, or take the photo again."
        )


class ModelError(PhotoError):
    """The cut-out network cannot be used."""


class UnknownModel(ModelError):
    """The name is not in the table of models."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        self.name, self.known = name, tuple(known)
        super().__init__(f"There is no model '{name}' here. Choose one of: {', '.join(known)}.")


class ModelMissing(ModelError):
    """The weights are not on this disk."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"The weights of the cut-out model '{name}' are not on this computer. Connect it to the internet "
            f"once and run: etalase model get {name}. Brightening works without them."
        )


class FetchFailed(ModelError):
    """No source delivered the right bytes; `reasons` has one sentence for each source."""

    def __init__(self, name: str, reasons: Sequence[str]) -> None:
        self.name, self.reasons = name, tuple(reasons)
        tried = "; ".join(reasons)
        super().__init__(
            f"The weights of '{name}' could not be fetched ({tried}). "
            "Check the internet connection and try again, or copy the file from another computer: "
            f"etalase model get {name} --from FILE."
        )


class ProductNotFound(PhotoError):
    """Nothing in the photo stands out as the product."""

    def __init__(self) -> None:
        super().__init__(
            "No product stands out in this photo. Put it on a plain surface in good light and take the photo "
            "again, or brighten the photo without cutting it out."
        )


class DoesNotFit(PhotoError):
    """The picture stays above the cap at the lowest quality we accept."""

    def __init__(self, size: int, limit: int) -> None:
        self.size, self.limit = size, limit
        super().__init__(
            f"The picture needs {size:,} bytes even at the lowest acceptable quality; the limit is {limit:,}. "
            "Choose a smaller size."
        )


class FileTrouble(PhotoError):
    """The operating system refused to read or write."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The disk does not allow it: {reason}. Check the folder, its rights and the free space.")


class Unexpected(PhotoError):
    """A fault in the program; the log has the details."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The program itself failed on this photo ({reason}). The other photos are not affected.")


class SetAside(PhotoError):
    """The photo ended the process that worked on it; the others of its batch go on."""


class Crashed(SetAside):
    """The process ended in the middle of the photo."""

    def __init__(self) -> None:
        super().__init__(
            "The program that opens photos ended on this one, twice, so it was set aside. "
            "Save it anew with another program, or take it again."
        )


class OutOfMemory(SetAside):
    """The computer's memory ran out over the photo."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's memory is not enough for this photo. Close other programs, or make the photo smaller."
        )


class TookTooLong(SetAside):
    """The photo was not done after `seconds`."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(f"The photo was not done after {seconds} seconds. Make it smaller, or take it again.")


class WorkersLost(SetAside):
    """Every computer of a cluster that had the photo went away with it, `tries` times."""

    def __init__(self, tries: int) -> None:
        self.tries = tries
        super().__init__(
            f"{tries} computers of the cluster went away while they worked on this photo, so it was set aside. "
            "Start the workers again and run the same command with --resume."
        )


class FilmError(PhotoError):
    """A short film could not be made."""


class NoFilmMaker(FilmError):
    """There is no ffmpeg on this machine."""

    def __init__(self) -> None:
        super().__init__("Clips are made by ffmpeg, which is not on this computer. Install it and try again.")


class FilmFailed(FilmError):
    """Ffmpeg gave up; `reason` is what it said last."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"ffmpeg did not make the clip ({reason}). Check the free disk space and try again.")


class SystemLibraryMissing(PhotoError):
    """OpenCV needs a library of the operating system that is not there."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            f"OpenCV cannot start on this computer ({reason}). Install what it needs and start again; "
            "on Debian and Ubuntu: sudo apt install libgl1 libglib2.0-0"
        )
