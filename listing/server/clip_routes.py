"""The route of a product's clip."""

import secrets
from collections.abc import Iterator
from contextlib import suppress

from starlette.responses import Response
from starlette.routing import Route

from listing.draft.standing import language_of, typed
from listing.errors import NoSuchPhoto, Refusal, Refused
from listing.facts.form import facts_from
from listing.kit.clip import DESIGN, Clip, make_clip
from listing.kit.designs import designs
from listing.kit.layout import Subject
from listing.kit.shop import shop_from
from listing.pictures.file_names import product_name
from listing.server.endpoint import Call, Door
from listing.server.kit_routes import saying, subject_in
from listing.server.turns import Turns
from listing.store.records import owner_of
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
    shops, owner = call.service.store.shops, owner_of(call.work)
    products = tuple(_ready(call))
    if not products:
        raise Refused(Refusal.NOT_READY)
    facts, shop = facts_from(typed(call.work.facts)), shop_from(shops.boxes(owner))
    clip = Clip(facts, shop, design, products, shops.logo(owner), language_of(call.work.texts))
    part = call.service.store.incoming / secrets.token_hex(16)
    try:
        make_clip(clip, part)
        content = part.read_bytes()
    finally:
        part.unlink(missing_ok=True)
    call.service.usage_log.note("saved", "clip", size=len(content))
    headers = {"Content-Disposition": f'attachment; filename="{product_name(call.work)}-klip.mp4"'}
    return Response(content, media_type="video/mp4", headers=headers | {"Cache-Control": "private, no-store"})


def _ready(call: Call) -> Iterator[Subject]:
    for photo in call.work.photos:
        if photo.decoded and photo.status in ("done", "failed"):
            with suppress(ProductNotFound):  # it can be brightened, and was not
                yield subject_in(call, photo)
