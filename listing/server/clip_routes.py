"""The route of a product's clip."""

import secrets
from collections.abc import Iterator
from contextlib import suppress

from starlette.responses import Response
from starlette.routing import Route

from listing.errors import NoSuchPhoto, Refusal, Refused
from listing.kit.clip import DESIGN, Clip, make_clip
from listing.kit.designs import designs
from listing.kit.kept import kept, subject_in
from listing.kit.layout import Subject
from listing.pictures.file_names import product_name
from listing.server.endpoint import Call, Door, attachment
from listing.server.kit_routes import saying
from listing.server.turns import Turns
from photo.errors import ProductNotFound

FILMING = 1  # clips made side by side: each takes a core for a while, and others want to see their pictures


def clip_routes(door: Door, work_path: str) -> list[Route]:
    """Return the route.

    Args:
        door: Lets calls in.
        work_path: Of the work.
    """
    clip = door.opens("read", saying(_clip), Turns(FILMING, 1))
    return [Route(f"{work_path}/clip.mp4", clip, methods=["GET"])]


def _clip(call: Call) -> Response:
    """Make a clip of all photos that are ready, in the order she put them."""
    design = designs().get(call.request.query_params.get("design", DESIGN))
    if design is None:
        raise NoSuchPhoto
    products = tuple(_ready(call))
    if not products:
        raise Refused(Refusal.NOT_READY)
    told = kept(call.work, call.service.store.shops)
    clip = Clip(told.facts, told.shop, design, products, told.logo, told.language)
    part = call.service.store.incoming / secrets.token_hex(16)
    try:
        make_clip(clip, part)
        content = part.read_bytes()
    finally:
        part.unlink(missing_ok=True)
    call.service.usage_log.note("saved", "clip", size=len(content))
    return Response(content, media_type="video/mp4", headers=attachment(f"{product_name(call.work)}-klip.mp4"))


def _ready(call: Call) -> Iterator[Subject]:
    for photo in call.work.photos:
        if photo.is_studied:
            with suppress(ProductNotFound):  # it can be brightened, and was not
                yield subject_in(call.service.pictures, call.work, photo)
