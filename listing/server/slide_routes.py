"""The routes of a product's slides and of its collage."""

from starlette.responses import Response
from starlette.routing import Route

from listing.errors import NoSuchPhoto
from listing.kit.cards import palette_of, scene_jpeg
from listing.kit.kept import kept, slide_scene, subject_in
from listing.kit.layout import Subject
from listing.kit.slides import SLIDES, Axis, collage
from listing.pictures.file_names import product_name
from listing.pictures.previews import width_of
from listing.server.endpoint import Call, Door, attachment
from listing.server.kit_routes import form_of, saying
from listing.server.photo_routes import studied_photo
from listing.server.turns import Turns
from photo.canvas.scene import Scene
from photo.errors import PhotoError

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
    photo, told = studied_photo(call), kept(call.work, call.service.store.shops)
    axes = [_AXES.get(letter, "") for letter in call.request.query_params.get("axes", "")[:20]]
    at = call.number("x", 500) / 1000, call.number("y", 500) / 1000
    scene = slide_scene(kind, form_of(call), told, call.work, photo, call.service.pictures, axes, at)
    return _answer(call, scene, f"{1 + SLIDES.index(kind)}-{kind}")


def _collage(call: Call) -> Response:
    """Draw the first photos of a product beside each other."""
    found = list[Subject]()
    for photo in call.work.photos:
        if not photo.is_studied:
            continue
        try:
            found.append(subject_in(call.service.pictures, call.work, photo))
        except PhotoError:  # no product found in it
            continue
        if len(found) == MOST_IN_COLLAGE:
            break
    if len(found) < 2:
        raise NoSuchPhoto
    palette = palette_of(kept(call.work, call.service.store.shops).shop, found[0])
    return _answer(call, collage(found, palette, form_of(call)), "kolase")


def _answer(call: Call, scene: Scene, name: str) -> Response:
    width = call.number("w", 0)
    content = scene_jpeg(scene, width_of(width) if width else 0)
    file = f"{product_name(call.work)}-{name}-{call.request.path_params['form']}.jpg"
    return Response(content, media_type="image/jpeg", headers=attachment(file))
