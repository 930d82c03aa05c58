"""Pictures for the screen and for saving, made on demand from what the store keeps, and remembered for a while.

Only copies that the worker made are opened here, never what a phone sent.
"""

import json
from collections.abc import Callable
from dataclasses import replace

from listing.pictures.cache import Cache
from listing.pictures.corrections import Corrections
from listing.pictures.heap import give_back
from listing.pictures.look_json import look_of
from listing.places.outputs import Output
from listing.store.records import ALPHA, BEFORE, WORKING, LookPart, StoredPhoto
from photo.export import alpha_of, longest_side, no_alpha, preview, small_alpha_png
from photo.pipeline import Found, Study, render, render_before, study, study_light
from photo.read import read_working_copy
from photo.spots import Rub, without_spots
from photo.types import Alpha, Colour, Cutout, Matte, Photo, PictureSpec

WIDTHS = (160, 240, 360, 540, 720, 960, 1080)
BESIDE: Colour = (244, 238, 228)  # around a framed photo: the colour of the screens
PREVIEW_BYTES = 150_000
PREVIEW_QUALITY = 85  # of the JPEGs that show the untouched photo
STUDIES_BYTES, FILES_BYTES = 100_000_000, 50_000_000


def width_of(asked: int) -> int:
    """Return the smallest width on offer that is not below the one asked for."""
    return next((width for width in WIDTHS if width >= asked), WIDTHS[-1])


class Pictures:
    """Everything the screens show of a photo."""

    def __init__(self) -> None:
        self._studied = Cache(STUDIES_BYTES, _weight)
        self._files: Cache[bytes] = Cache(FILES_BYTES, len)
        self._corrections = Corrections()

    def before(self, shot: StoredPhoto, width: int) -> bytes:
        """Return the upright photo as JPEG, longest side `width`."""
        return self._files.get((shot.id, "before", width), lambda: _smaller(shot, width))

    def mended(self, shot: StoredPhoto, width: int) -> bytes:
        """Return the upright photo as JPEG without the spots that she took off, longest side `width`."""
        if not shot.spots:
            return self.before(shot, width)

        def make() -> bytes:
            return preview(self.studied(shot)[0].rgb, width, PREVIEW_QUALITY)

        return self._files.get((shot.id, shot.version, "mended", width), make)

    def framed(self, shot: StoredPhoto, look: LookPart, width: int) -> bytes:
        """Return the untouched photo as JPEG, lying in the square just as the product in `after` does.

        Raises:
            ProductNotFound: There is nothing to go by.
        """
        spec = PictureSpec((width, width), PREVIEW_BYTES)

        def make() -> bytes:
            photo, known = self.studied(shot)
            untouched = _as_taken(shot) if shot.spots else photo
            return render_before(untouched, known, look_of(look), spec, BESIDE)

        return self._files.get(
            (shot.id, shot.version, shot.status, json.dumps(look, sort_keys=True), "framed", width), make
        )

    def after(self, shot: StoredPhoto, look: LookPart, width: int) -> bytes:
        """Return the square in a look as JPEG.

        Raises:
            ProductNotFound: There is nothing to put on it.
        """
        return self.picture(shot, look, PictureSpec((width, width), PREVIEW_BYTES), bare=False)

    def market(self, shot: StoredPhoto, look: LookPart, market: Output) -> bytes:
        """Return the file for a place.

        Raises:
            ProductNotFound: There is nothing to put on it.
            DoesNotFit: It stays above its cap.
        """
        return self.picture(shot, look, market.spec, bare=market.transparent)

    def picture(self, shot: StoredPhoto, look: LookPart, spec: PictureSpec, *, bare: bool) -> bytes:
        """Return any picture of a photo; `bare` asks for a transparent canvas."""
        key = (shot.id, shot.version, shot.status, json.dumps(look, sort_keys=True), spec, bare)

        def make() -> bytes:
            photo, known = self.studied(shot)
            try:
                return render(photo, known, look_of(look), [(spec, bare)])[0]
            finally:
                give_back()

        return self._files.get(key, make)

    def made(self, shot: StoredPhoto, key: tuple[object, ...], make: Callable[[], bytes]) -> bytes:
        """Return what else is made of a photo, named by `key`: remembered and forgotten with its pictures."""
        return self._files.get((shot.id, shot.version, shot.status, *key), make)

    def alpha(self, shot: StoredPhoto, width: int) -> bytes:
        """Return the product's opacity as grey PNG, longest side `width`."""

        def make() -> bytes:
            known = self.studied(shot)[1] if shot.cuts else None
            alpha = known.alpha if isinstance(known, Found) else _unmended(shot, self.studied(shot)[0])
            return small_alpha_png(alpha, width)

        return self._files.get((shot.id, shot.version, "alpha", width), make)

    def ground_trouble(self, shot: StoredPhoto) -> str | None:
        """Return why its own background becomes no even white: a key of TROUBLES; None where it does."""
        trouble = self.studied(shot)[1].ground.trouble
        return trouble.value if trouble else None

    def forget(self, shot: StoredPhoto) -> None:
        """Drop everything of a photo."""
        self._studied.forget(shot.id)
        self._corrections.forget(shot)
        self._files.forget(shot.id)

    def studied(self, shot: StoredPhoto) -> tuple[Photo, Study]:
        """Return a photo and what is known of it."""
        return self._studied.get((shot.id, shot.version, shot.status), lambda: _studied(shot, self._corrections))


def _weight(studied: tuple[Photo, Study]) -> int:
    photo, known = studied
    return photo.rgb.nbytes + (2 * known.alpha.nbytes if isinstance(known, Found) else 0)


def _studied(shot: StoredPhoto, corrections: Corrections) -> tuple[Photo, Study]:
    """Measure again what is quick to measure; only the network's answer is kept, where there is one."""
    taken = _as_taken(shot)
    photo = replace(taken, rgb=without_spots(taken.rgb, [Rub(spot.points, spot.radius) for spot in shot.spots]))
    if shot.status != "done":
        return photo, study_light(photo)
    alpha = corrections.applied(shot, taken.rgb, _unmended(shot, taken))
    if isinstance(photo, Cutout):
        photo = replace(photo, alpha=alpha)
    return photo, study(photo, lambda _: Matte.given(alpha))


def _unmended(shot: StoredPhoto, photo: Photo) -> Alpha:
    """Return the cut-out as the machine left it."""
    return no_alpha(photo.rgb) if shot.is_unseen else alpha_of((shot.folder / ALPHA).read_bytes())


def _as_taken(shot: StoredPhoto) -> Photo:
    return read_working_copy((shot.folder / WORKING).read_bytes())


def _smaller(shot: StoredPhoto, width: int) -> bytes:
    content = (shot.folder / BEFORE).read_bytes()
    return content if longest_side(content) <= width else preview(content, width, PREVIEW_QUALITY)
