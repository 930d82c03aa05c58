"""The routes of a product's slides and of its collage."""

from starlette.responses import Response
from starlette.routing import Route

from listing.draft.standing import language_of, typed
from listing.errors import NoSuchPhoto
from listing.facts.form import facts_from
from listing.kit.cards import materials_of, scene_jpeg
from listing.kit.designs import FORMATS, FormatKey, designs
from listing.kit.layout import Subject, lay_out
from listing.kit.shop import shop_from
from listing.kit.slides import SLIDES, Axis, collage, slide_materials
from listing.pictures.file_names import product_name
from listing.pictures.look_json import look_of
from listing.pictures.previews import width_of
from listing.server.endpoint import Call, Door
from listing.server.kit_routes import saying, subject_in
from listing.server.photo_routes import studied_photo
from listing.server.turns import Turns
from listing.store.records import owner_of
from photo.canvas.scene import Scene
from photo.errors import PhotoError
from photo.pipeline import detail

CLOSE = 0.45  # of the photo's shorter side: what a close-up shows. A choice
MOST_IN_COLLAGE = 4
_AXES: dict[str, Axis] = {"a": "across", "u": "up", "n": ""}


def slide_routes(door: Door, drawing: Turns, work_path: str) -> list[Route]:
    """Return the routes.

    Args:
        door: Lets calls in.
        drawing: Where what is drawn takes its turn.
        work_path: Of the work.
    """
    return [
        Route(
            f"{work_path}/photos/{{id:int}}/slides/{{kind}}/{{form}}.jpg",
            door.opens("read", saying(_slide), drawing),
            methods=["GET"],
        ),
        Route(f"{work_path}/collage/{{form}}.jpg", door.opens("read", saying(_collage), drawing), methods=["GET"]),
    ]


def _slide(call: Call) -> Response:
    """Draw a slide; `x` and `y` are the middle of a close-up, thousandths of the photo, `axes` a letter a measure."""
    kind = next((one for one in SLIDES if one == call.request.path_params["kind"]), None)
    if kind is None:
        raise NoSuchPhoto
    photo, shops, owner = studied_photo(call), call.service.store.shops, owner_of(call.work)
    facts, shop = facts_from(typed(call.work.facts)), shop_from(shops.boxes(owner))
    product, language = subject_in(call, photo), language_of(call.work.texts)
    given = materials_of(facts, shop, product, shops.logo(owner), language)
    axes = [_AXES.get(letter, "") for letter in call.request.query_params.get("axes", "")[:20]]
    slide = slide_materials(kind, facts, shop, given, language, axes)
    if kind == "detail":
        source, known = call.service.pictures.studied(photo)
        at = call.number("x", 500) / 1000, call.number("y", 500) / 1000
        close = detail(source, known, look_of(call.work.look | photo.look), at, CLOSE)
        slide = slide.showing(Subject(close))
    scene = lay_out(designs("slides")[kind], _form(call), slide)
    return _answer(call, scene, f"{1 + SLIDES.index(kind)}-{kind}")


def _collage(call: Call) -> Response:
    """Draw the first photos of a product beside each other."""
    shops, owner = call.service.store.shops, owner_of(call.work)
    found = list[Subject]()
    for photo in call.work.photos:
        if not photo.decoded or photo.status not in ("done", "failed"):
            continue
        try:
            found.append(subject_in(call, photo))
        except PhotoError:  # no product found in it
            continue
        if len(found) == MOST_IN_COLLAGE:
            break
    if len(found) < 2:
        raise NoSuchPhoto
    facts = facts_from(typed(call.work.facts))
    palette = materials_of(facts, shop_from(shops.boxes(owner)), found[0], None, "id").palette
    return _answer(call, collage(found, palette, _form(call)), "kolase")


def _form(call: Call) -> FormatKey:
    form = next((key for key in FORMATS if key == call.request.path_params["form"]), None)
    if form is None:
        raise NoSuchPhoto
    return form


def _answer(call: Call, scene: Scene, name: str) -> Response:
    width = call.number("w", 0)
    content = scene_jpeg(scene, width_of(width) if width else 0)
    file = f"{product_name(call.work)}-{name}-{call.request.path_params['form']}.jpg"
    headers = {"Content-Disposition": f'attachment; filename="{file}"', "Cache-Control": "private, no-store"}
    return Response(content, media_type="image/jpeg", headers=headers)
