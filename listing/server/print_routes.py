"""The route that prints: labels, catalogues and table cards of one product or of several, as PDF."""

from dataclasses import dataclass
from typing import Annotated

import msgspec
from anyio import to_thread
from msgspec import Meta
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from listing.backend.service import Service
from listing.facts.record import FactError
from listing.kit.cards import PRINT_SIDE
from listing.kit.kept import kept, subject_in
from listing.kit.layout import Materials, Subject
from listing.kit.prints import Print, printed, shows_product
from listing.server.endpoint import Door, address, attachment, guest_of, read_body, read_json, refusing
from listing.server.kit_routes import unread
from listing.server.security import check_origin
from listing.server.turns import Turns
from listing.store.records import Work
from photo.errors import PhotoError

MOST_PRINTED = 60
"""Products of one print, as of one upload file."""
PRINTING = 1  # prints made at once: each holds the pictures of all its products
MOST_CALL = 10_000  # bytes


class PrintCall(msgspec.Struct):
    """What is to be printed.

    Attributes:
        works: Tokens of her products.
    """

    works: Annotated[list[str], Meta(min_length=1, max_length=MOST_PRINTED)]
    kind: Print


_PRINT = msgspec.json.Decoder(PrintCall)


def print_routes(door: Door, drawing: Turns) -> list[Route]:
    """Return the route; it goes before those that take what is left.

    Args:
        door: Lets calls in.
        drawing: Where each picture takes its turn, among all that are drawn.
    """
    printing = Turns(PRINTING, 1)

    async def enter(request: Request) -> Response:
        check_origin(request)
        call = read_json(await read_body(request, MOST_CALL), _PRINT)
        works = await to_thread.run_sync(door.opened_all, call.works, address(request))
        guest = guest_of(request, works[0])
        async with printing.turn_of(guest):
            return await to_thread.run_sync(_Printer(door.service(), drawing, call.kind, guest).printed, works)

    return [Route("/etalase/kit/print", refusing(enter), methods=["POST"])]


@dataclass(frozen=True, slots=True)
class _Printer:
    """What a print is made with: where pictures are drawn, of what kind it is, and for whom."""

    service: Service
    drawing: Turns
    kind: Print
    guest: str

    def printed(self, works: tuple[Work, ...]) -> Response:
        """Print what can be printed; products without a name, or without a picture where one is needed, stay away."""
        found, why = list[Materials](), FactError("", "Belum ada foto yang siap.", "No photo is ready yet.")
        for work in works:
            try:
                given = self._materials(work)
            except FactError as error:
                why = error
                continue
            if given is not None:
                found.append(given)
        if not found:
            return unread(why)
        with self.drawing.turn(self.guest):
            content = printed(self.kind, found)
        return Response(content, media_type="application/pdf", headers=attachment(f"etalase-{self.kind}.pdf"))

    def _materials(self, work: Work) -> Materials | None:
        """Gather what a product's piece is made of; None where it has no picture and needs one. Raises FactError."""
        told = kept(work, self.service.store.shops)
        if not shows_product(self.kind):
            return told.materials(None)
        subject = self._subject(work)
        return None if subject is None else told.materials(subject)

    def _subject(self, work: Work) -> Subject | None:
        """Return the picture of the first photo that has one."""
        for photo in work.photos:
            if not photo.is_studied:
                continue
            try:
                with self.drawing.turn(self.guest):
                    return subject_in(self.service.pictures, work, photo, PRINT_SIDE)
            except (PhotoError, FileNotFoundError):  # no product found; deleted meanwhile
                continue
        return None
