"""The routes of the selling kit: her shop with its logo and colours, and the cards of a photo."""

import hashlib
import json
from dataclasses import asdict
from functools import wraps

import msgspec
from starlette.responses import Response
from starlette.routing import Route

from listing.errors import NoSuchPhoto, Refusal, Refused
from listing.facts.record import FactError
from listing.kit.cards import card, colours_shown, logo_of, small_card, subject_of
from listing.kit.designs import FORMATS, FormatKey, designs
from listing.kit.kept import kept, subject_in
from listing.kit.layout import Materials
from listing.kit.shop import shop_from
from listing.pictures.file_names import product_name
from listing.pictures.previews import width_of
from listing.server.endpoint import Call, Door, Handler, answer, attachment, picture_answer
from listing.server.photo_routes import studied_photo
from listing.server.turns import Turns
from listing.store.records import FactBoxes, owner_of

SHOP_CALL: msgspec.json.Decoder[FactBoxes] = msgspec.json.Decoder(FactBoxes)


class LogoCall(msgspec.Struct):
    """Which of her photos shows the logo."""

    photo: int


_LOGO_CALL = msgspec.json.Decoder(LogoCall)


def kit_routes(door: Door, drawing: Turns, work_path: str) -> list[Route]:
    """Return the routes of the kit.

    Args:
        door: Lets calls in.
        drawing: Where what is drawn takes its turn.
        work_path: Of the work.
    """
    shop, cards = f"{work_path}/shop", f"{work_path}/photos/{{id:int}}/cards/{{design}}/{{form}}.jpg"
    return [
        Route(shop, door.opens("read", _show_shop), methods=["GET"]),
        Route(shop, door.opens("change", saying(_save_shop)), methods=["PUT"]),
        Route(f"{shop}/colours", door.opens("read", _colours, drawing), methods=["GET"]),
        Route(f"{shop}/logo.png", door.opens("read", _logo), methods=["GET"]),
        Route(f"{shop}/logo", door.opens("change", _save_logo, drawing), methods=["PUT"]),
        Route(f"{shop}/logo", door.opens("change", _drop_logo), methods=["DELETE"]),
        Route(cards, door.opens("read", saying(_card), drawing), methods=["GET"]),
    ]


def saying(handler: Handler) -> Handler:
    """Return a handler that says which box of hers cannot be read, instead of failing."""

    @wraps(handler)
    def run(call: Call) -> Response:
        try:
            return handler(call)
        except FactError as error:
            return unread(error)

    return run


def unread(error: FactError) -> Response:
    """Answer which box of hers cannot be read, and why."""
    return answer({"error": "FactError", "key": error.key, "say": error.says}, 422)


def _show_shop(call: Call) -> Response:
    shops, owner = call.service.store.shops, owner_of(call.work)
    logo = shops.logo(owner)
    return answer({"boxes": shops.boxes(owner), "logo": hashlib.sha256(logo).hexdigest()[:8] if logo else None})


def _save_shop(call: Call) -> Response:
    boxes = call.said(SHOP_CALL)
    shop_from(boxes)
    call.service.store.shops.save_boxes(owner_of(call.work), boxes)
    return answer({})


def _colours(call: Call) -> Response:
    """Offer colours: of her logo, and of the photos of this product."""
    logo = call.service.store.shops.logo(owner_of(call.work))
    ready = [photo for photo in call.work.photos if photo.status == "done"]
    seen = [subject_in(call.service.pictures, call.work, photo) for photo in ready[:2]]
    return answer({"colours": colours_shown([*([subject_of(logo)] if logo else []), *seen])})


def _logo(call: Call) -> Response:
    logo = call.service.store.shops.logo(owner_of(call.work))
    if logo is None:
        raise NoSuchPhoto
    return picture_answer(call, logo, "image/png")


def _save_logo(call: Call) -> Response:
    """Make her logo of a photo of it, and let the photo go: it shows no product."""
    photo = call.photo_of(call.said(_LOGO_CALL).photo)
    if not photo.is_studied:
        raise Refused(Refusal.NOT_READY)
    source, known = call.service.pictures.studied(photo)
    call.service.store.shops.save_logo(owner_of(call.work), logo_of(source, known, sure=not photo.is_unsure))
    call.service.store.delete_photo(call.token, photo.id)
    return answer({})


def _drop_logo(call: Call) -> Response:
    call.service.store.shops.save_logo(owner_of(call.work), None)
    return answer({})


def form_of(call: Call) -> FormatKey:
    """Return the shape that the address names. Raises NoSuchPhoto."""
    form = next((key for key in FORMATS if key == call.request.path_params["form"]), None)
    if form is None:
        raise NoSuchPhoto
    return form


def _card(call: Call) -> Response:
    """Make a card: small for the screen where a width is asked for, else the file to be kept."""
    design = designs().get(call.request.path_params["design"])
    if design is None:
        raise NoSuchPhoto
    form, photo = form_of(call), studied_photo(call)
    told, code = kept(call.work, call.service.store.shops), call.request.query_params.get("code") != "0"

    def materials() -> Materials:
        return told.materials(subject_in(call.service.pictures, call.work, photo), code=code)

    asked = call.number("w", 0)
    if asked:
        width = width_of(asked)
        shown = [call.work.facts, asdict(told.shop), call.work.look, photo.look, told.language, code]
        seen = json.dumps(shown, sort_keys=True)
        mark = hashlib.sha256(seen.encode() + (told.logo or b"")).hexdigest()
        key = ("card", call.request.path_params["design"], form, width, mark)
        small = call.service.pictures.made(photo, key, lambda: small_card(design, form, materials(), width))
        return picture_answer(call, small, "image/jpeg")
    content = card(design, form, materials())
    call.service.usage_log.note("saved", f"card-{form}", size=len(content))
    name = f"{product_name(call.work)}-{call.request.path_params['design']}-{form}.jpg"
    return Response(content, media_type="image/jpeg", headers=attachment(name))
